/** A Windows setup information file, read and understood: what rules see. Plain data, so that it can be written as JSON. */
export type Architecture = 'x86' | 'amd64' | 'arm' | 'arm64' | 'ia64';

/** Line and column count from 1 (columns in UTF-16 code units). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface InfEncoding {
  readonly name: 'ascii' | 'utf-16le' | 'utf-16be' | 'utf-8' | 'ansi';
  readonly bom: boolean;
  /** Status under INF-001: `pass`, `warn` or `fail`, with the reason. */
  readonly status: 'pass' | 'warn' | 'fail';
  readonly reason: string;
  /** First character that the encoding misrepresents, when one does. */
  readonly place: Place | undefined;
}

/** What a diagnostic is about where no InfVerif code says it, or where one code covers two cases that weigh differently. */
export type InfNote =
  | 'parse-stopped' | 'text-after-header' | 'semicolon-in-token' | 'chicago' | 'long-field' | 'placeholder' | 'reserved-class' | 'missing-models'
  | 'decoration-order' | 'include-unconfirmed' | 'needs-unconfirmed' | 'excepted' | 'software-outside-component';

export interface InfDiagnostic {
  /** InfVerif code it corresponds to, when there is one. */
  readonly code: number | undefined;
  readonly note: InfNote | undefined;
  readonly message: string;
  readonly place: Place;
  readonly section: string;
}

export interface InfSectionSummary {
  readonly name: string;
  readonly place: Place;
  readonly entries: number;
}

export interface InfDriverVer {
  readonly text: string;
  /** `yyyy-mm-dd`, `undefined` unless it is a day of the calendar written mm/dd/yyyy. */
  readonly date: string | undefined;
  /** Four numbers of 0 to 65535, not all zero, without leading zeros; else `undefined`. */
  readonly version: string | undefined;
  readonly place: Place;
}

export interface InfVersion {
  /** The section's header, or the start of the file when there is none. */
  readonly place: Place;
  readonly signature: string | undefined;
  readonly class: string | undefined;
  readonly classGuid: string | undefined;
  readonly provider: string | undefined;
  readonly extensionId: string | undefined;
  readonly pnpLockdown: string | undefined;
  readonly driverVer: InfDriverVer | undefined;
  /** `architecture` undefined: CatalogFile; `any`: CatalogFile.nt. */
  readonly catalogFiles: readonly { readonly architecture: Architecture | 'any' | undefined; readonly name: string; readonly place: Place }[];
  /** Place of each [Version] key as spelled lower case, for findings on its line. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface InfHardwareId {
  readonly id: string;
  readonly place: Place;
  readonly architectures: readonly Architecture[];
  readonly description: string;
  /** First ID of the Models entry, or one of its compatible IDs. */
  readonly compatible: boolean;
}

/** One decoration of one [Manufacturer] line and the Models section it names. */
export interface InfModels {
  /** Section name as looked up, e.g. `Standard.NTamd64.10.0...19041`. */
  readonly section: string;
  readonly decoration: string;
  /** x86 when undecorated; `undefined` when the decoration does not parse. */
  readonly architecture: Architecture | undefined;
  readonly major: number | undefined;
  readonly minor: number | undefined;
  readonly productType: number | undefined;
  readonly suiteMask: number | undefined;
  readonly build: number | undefined;
  readonly exists: boolean;
  readonly entries: number;
  /** Place of the decoration in [Manufacturer]. */
  readonly place: Place;
  /** Lowest and highest build on which this section is selected; a ceiling below the floor: never. No ceiling: from the floor on. */
  readonly floor: number;
  readonly ceiling: number | undefined;
}

/** A file that an install section copies, resolved per architecture. */
export interface InfFileReference {
  readonly architecture: Architecture;
  /** Path in the package, `/` as separator, relative to the INF's folder. */
  readonly path: string;
  /** Destination name and directory identifier. */
  readonly destination: string;
  readonly dirId: number | undefined;
  readonly subdirectory: string;
  /** Cabinet that may hold it instead, relative to the INF's folder. */
  readonly cabinet: string | undefined;
  /** CopyFiles line. */
  readonly copyPlace: Place;
  /** SourceDisksFiles line; `undefined` when the file is missing there (1230). */
  readonly sourcePlace: Place | undefined;
}

export interface InfService {
  readonly name: string;
  readonly architecture: Architecture;
  readonly section: string;
  /** Flag 0x2: function driver. */
  readonly associated: boolean;
  readonly type: number | undefined;
  readonly startType: number | undefined;
  readonly errorControl: number | undefined;
  /** As written, string tokens expanded, `%12%` kept. */
  readonly binary: string | undefined;
  /** Path in the package of the file that becomes the binary, when this INF copies it. */
  readonly file: string | undefined;
  readonly loadOrderGroup: string | undefined;
  readonly place: Place;
}

/** A section of framework directives. */
export interface InfWdf {
  readonly framework: 'kmdf' | 'umdf';
  /** Library version as major and minor. */
  readonly version: readonly [number, number] | undefined;
  /** Place of the version, or of the section that lacks it. */
  readonly place: Place;
  /** Oldest build that installs it. */
  readonly floor: number;
  /** False for a UmdfService without UmdfServiceOrder. */
  readonly ordered: boolean;
}

/** A security descriptor that the INF sets. */
export interface InfSecurity {
  readonly kind: 'device' | 'service' | 'file' | 'registry' | 'channel';
  /** SDDL, as far as it can be read. */
  readonly text: string;
  readonly section: string;
  readonly place: Place;
}

/** A registry value that an extension INF sets for its device. */
export interface InfDeviceValue {
  /** `hardware key\\path\\value` or `software key\\...`, lower case. */
  readonly name: string;
  readonly place: Place;
}

export interface Inf {
  readonly encoding: InfEncoding;
  /** Where reading stopped for good at a line that Windows refuses; nothing after it was read. */
  readonly stopped: Place | undefined;
  readonly sections: readonly InfSectionSummary[];
  /** Has [Version] or installs something; `autorun.inf` and the like are not. */
  readonly isDriver: boolean;
  readonly kind: 'device' | 'extension' | 'component' | 'primitive' | 'none';
  readonly version: InfVersion;
  /** DriverVer of install sections, which takes precedence for their devices. */
  readonly installDriverVers: readonly InfDriverVer[];
  /** Declared by Models decorations and by [DefaultInstall.NT<arch>]. */
  readonly architectures: readonly Architecture[];
  readonly models: readonly InfModels[];
  readonly hardwareIds: readonly InfHardwareId[];
  /** Distinct by architecture, path and destination; over all builds. */
  readonly files: readonly InfFileReference[];
  readonly services: readonly InfService[];
  readonly wdf: readonly InfWdf[];
  readonly security: readonly InfSecurity[];
  /** Of extension INFs only. */
  readonly deviceValues: readonly InfDeviceValue[];
  /** [SignatureAttributes] entries: file or section and the attribute asked for. */
  readonly signatureAttributes: readonly { readonly file: string; readonly attribute: string; readonly place: Place }[];
  /** True when a hardware ID or a decorated [DefaultInstall] exists for some target. */
  readonly installs: boolean;
  /** Names in Include= of any section. */
  readonly includes: readonly { readonly name: string; readonly place: Place }[];
  /** Whether the INF is universal and declarative as the catalog attributes mean it; `undefined` when it cannot be said. */
  readonly declarative: boolean | undefined;
  readonly diagnostics: readonly InfDiagnostic[];
}
