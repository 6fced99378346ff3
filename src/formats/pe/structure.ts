/** Portable executables: [PE] is Microsoft's "PE Format" (https://learn.microsoft.com/windows/win32/debug/pe-format). */
export interface PeSection {
  readonly name: string;
  readonly virtualAddress: number;
  readonly virtualSize: number;
  readonly rawOffset: number;
  readonly rawSize: number;
  readonly characteristics: number;
}

/** Where the Authenticode digest cuts the file; needs the headers only. */
export interface PeLayout {
  readonly fileSize: number;
  readonly checksumOffset: number;
  /** File offset of data directory 4, `undefined` when NumberOfRvaAndSizes <= 4. */
  readonly securityEntryOffset: number | undefined;
  /** As stated by directory 4; `undefined` when absent or zero. May lie outside the file: the reader of certificates says so. */
  readonly certificateTable: { readonly offset: number; readonly size: number } | undefined;
  readonly sizeOfHeaders: number;
}

export interface PeImport {
  readonly module: string;
  readonly delayed: boolean;
  /** Names, or `#123` for ordinals. */
  readonly functions: readonly string[];
}

export interface PeVersion {
  /** From VS_FIXEDFILEINFO, `a.b.c.d`. */
  readonly fileVersion: string;
  readonly productVersion: string;
  /** dwFileFlags masked by dwFileFlagsMask. */
  readonly flags: number;
  /** StringFileInfo of the first table: OriginalFilename, CompanyName, ... */
  readonly strings: Readonly<Record<string, string>>;
}

export interface PeDebug {
  readonly type: number;
  readonly timestamp: number;
  /** CodeView RSDS record. */
  readonly pdb: { readonly guid: string; readonly age: number; readonly path: string } | undefined;
  /** Debug type 20 IMAGE_DLLCHARACTERISTICS_EX value. */
  readonly extendedCharacteristics: number | undefined;
}

export interface PeLoadConfig {
  readonly size: number;
  readonly securityCookie: bigint;
  readonly guardFlags: number;
}

export interface PeResource {
  /** Type, name and language as number (id) or string. */
  readonly type: number | string;
  readonly name: number | string;
  readonly language: number | string;
  readonly offset: number;
  readonly size: number;
}

/** Content of one WIN_CERTIFICATE of type PKCS#7. */
export interface PeCertificate {
  readonly offset: number;
  readonly length: number;
  readonly revision: number;
  readonly type: number;
  readonly data: Uint8Array;
}

export interface PeImage {
  readonly machine: number;
  /** `x86`, `amd64`, `arm`, `arm64`, `ia64`, else `0x....`. */
  readonly architecture: string;
  readonly is64: boolean;
  readonly timestamp: number;
  readonly characteristics: number;
  readonly subsystem: number;
  readonly dllCharacteristics: number;
  readonly sectionAlignment: number;
  readonly fileAlignment: number;
  readonly sizeOfHeaders: number;
  readonly sizeOfImage: number;
  readonly checksum: number;
  readonly layout: PeLayout;
  readonly sections: readonly PeSection[];
  /** `{rva, size}` per data directory, at most 16. */
  readonly directories: readonly { readonly rva: number; readonly size: number }[];
  readonly imports: readonly PeImport[];
  /** Names only. */
  readonly exports: readonly string[];
  readonly version: PeVersion | undefined;
  readonly debug: readonly PeDebug[];
  readonly loadConfig: PeLoadConfig | undefined;
  readonly resources: readonly PeResource[];
  readonly certificates: readonly PeCertificate[];
  /** Rules of the Attribute Certificate Table [PE] that the file breaks (each is a failure of the signature). */
  readonly certificateProblems: readonly string[];
  /** Parts that could not be read (bounds, limits); what was read stands. */
  readonly problems: readonly string[];
}
