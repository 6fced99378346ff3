/** Portable executables: [PE] is Microsoft's "PE Format" (https://learn.microsoft.com/windows/win32/debug/pe-format). */
import type { Source } from '../bytes.ts';
import { readCertificates } from './certificates.ts';
import { readHeaders, type PeHeaders } from './headers.ts';
import { Mapping } from './mapping.ts';
import { readParts } from './parts.ts';
import { sectionProblems } from './sections.ts';

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
  readonly version: PeVersion | undefined;
  readonly debug: readonly PeDebug[];
  readonly loadConfig: PeLoadConfig | undefined;
  readonly resources: readonly PeResource[];
  readonly certificates: readonly PeCertificate[];
  /** Rules of signing.md 1.2 that the certificate table breaks (each is a failure of the signature). */
  readonly certificateProblems: readonly string[];
  /** Parts that could not be read (bounds, limits); what was read stands. */
  readonly problems: readonly string[];
}

const ARCHITECTURES: Readonly<Record<number, string>> = { 0x14c: 'x86', 0x8664: 'amd64', 0x1c4: 'arm', 0xaa64: 'arm64', 0x200: 'ia64' };

const architectureOf = (machine: number): string => ARCHITECTURES[machine] ?? `0x${machine.toString(16).padStart(4, '0')}`;

export { authenticodeRanges } from './digest-ranges.ts';
export { verifyPageHashes } from './page-hashes.ts';
export { readResource } from './resources.ts';

/** A first look at any file. A DOS header is enough: what follows it decides whether the image can be read. */
export const looksLikePe = (head: Uint8Array): boolean => head[0] === 0x4d && head[1] === 0x5a && !isOlderExecutable(head);

/** 16-bit Windows (NE) and linear executables (LE, LX) share the DOS header. */
const isOlderExecutable = (head: Uint8Array): boolean => {
  if (head.length < 64) return false;
  const at = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(60, true);
  const signature = String.fromCharCode(head[at] ?? 0, head[at + 1] ?? 0);
  return signature === 'NE' || signature === 'LE' || signature === 'LX';
};

const withoutImageBase = ({ imageBase: _, ...headers }: PeHeaders): Omit<PeHeaders, 'imageBase'> => headers;

/**
 * Reads the headers and the parts they point to, never the whole file. Damaged headers are a `FormatError`; a damaged
 * optional part is left out, as far as it could not be read, and named in `problems`.
 */
export const parsePe = (source: Source): PeImage => {
  const headers = readHeaders(source);
  const { certificates, problems: certificateProblems } = readCertificates(source, headers.layout);
  const parts = readParts(new Mapping(source, headers.sections, headers.sizeOfHeaders), headers);
  return {
    ...withoutImageBase(headers),
    architecture: architectureOf(headers.machine),
    ...parts,
    certificates,
    certificateProblems,
    problems: [...sectionProblems(headers.sections, source.size), ...parts.problems],
  };
};
