import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { PeLayout, PeSection } from './structure.ts';
import { readSections } from './sections.ts';

const DOS_HEADER = 64;
const FILE_HEADER = 24;
const DIRECTORIES = 16;
const SECURITY = 4;
const PE32 = { magic: 0x10b, directories: 96 } as const;
const PE32_PLUS = { magic: 0x20b, directories: 112 } as const;

export interface PeHeaders {
  readonly machine: number;
  readonly is64: boolean;
  readonly timestamp: number;
  readonly characteristics: number;
  readonly subsystem: number;
  readonly dllCharacteristics: number;
  readonly imageBase: bigint;
  readonly sectionAlignment: number;
  readonly fileAlignment: number;
  readonly sizeOfHeaders: number;
  readonly sizeOfImage: number;
  readonly checksum: number;
  readonly layout: PeLayout;
  readonly sections: readonly PeSection[];
  readonly directories: readonly { readonly rva: number; readonly size: number }[];
}

interface FileHeader {
  readonly at: number;
  readonly machine: number;
  readonly sections: number;
  readonly timestamp: number;
  readonly optionalSize: number;
  readonly characteristics: number;
}

/** [PE] "MS-DOS Stub" and "COFF File Header". */
const readFileHeader = (source: Source): FileHeader => {
  if (source.size < DOS_HEADER) throw new FormatError('pe', `${source.size} bytes are too few for a DOS header`);
  const dos = new Cursor(source.read(0, DOS_HEADER), 'pe');
  if (dos.u16() !== 0x5a4d) throw new FormatError('pe', 'no MZ signature', 0);
  const at = dos.seek(60).u32();
  if (at + FILE_HEADER > source.size) throw new FormatError('pe', `the PE header at ${at} lies outside ${source.size} bytes`, 60);
  const file = new Cursor(source.read(at, at + FILE_HEADER), 'pe', 0, at);
  if (file.u32() !== 0x4550) throw new FormatError('pe', 'no PE signature', at);
  const machine = file.u16();
  const sections = file.u16();
  const timestamp = file.u32();
  const optionalSize = file.skip(8).u16();
  return { at, machine, sections, timestamp, optionalSize, characteristics: file.u16() };
};

const readDirectories = (optional: Cursor, offset: number): { rva: number; size: number }[] => {
  const count = Math.min(optional.seek(offset - 4).u32(), DIRECTORIES);
  return Array.from({ length: count }, () => ({ rva: optional.u32(), size: optional.u32() }));
};

const layoutOf = (fileSize: number, at: number, offset: number, sizeOfHeaders: number, security: { rva: number; size: number } | undefined): PeLayout => ({
  fileSize,
  checksumOffset: at + 64,
  securityEntryOffset: security === undefined ? undefined : at + offset + 8 * SECURITY,
  certificateTable: security === undefined || (security.rva === 0 && security.size === 0) ? undefined : { offset: security.rva, size: security.size },
  sizeOfHeaders,
});

/** [PE] "Optional Header (Image Only)". Every damage here is a `FormatError`: nothing else can be trusted without it. */
export const readHeaders = (source: Source): PeHeaders => {
  const file = readFileHeader(source);
  const at = file.at + FILE_HEADER;
  const end = at + file.optionalSize;
  if (end > source.size) throw new FormatError('pe', 'the optional header reaches beyond the end of the file', at);
  const optional = new Cursor(source.read(at, end).slice(), 'pe', 0, at);
  const magic = optional.u16();
  if (magic !== PE32.magic && magic !== PE32_PLUS.magic) throw new FormatError('pe', `optional header magic 0x${magic.toString(16)}`, at);
  const is64 = magic === PE32_PLUS.magic;
  const offset = is64 ? PE32_PLUS.directories : PE32.directories;
  const imageBase = is64 ? optional.seek(24).u64() : BigInt(optional.seek(28).u32());
  const sectionAlignment = optional.seek(32).u32();
  const fileAlignment = optional.u32();
  const sizeOfImage = optional.seek(56).u32();
  const sizeOfHeaders = optional.u32();
  const checksum = optional.u32();
  const subsystem = optional.u16();
  const dllCharacteristics = optional.u16();
  const directories = readDirectories(optional, offset);
  return {
    machine: file.machine, is64, timestamp: file.timestamp, characteristics: file.characteristics, subsystem, dllCharacteristics, imageBase,
    sectionAlignment, fileAlignment, sizeOfHeaders, sizeOfImage, checksum, directories,
    layout: layoutOf(source.size, at, offset, sizeOfHeaders, directories[SECURITY]),
    sections: readSections(source, end, file.sections),
  };
};
