/**
 * Builds small but complete kernel driver images ([PE] Microsoft PE and COFF Specification): entry point, imports, version resource,
 * debug record, load configuration, relocations, right checksum. The entry point returns STATUS_NOT_SUPPORTED: nothing they contain
 * can do anything.
 */
import { bytes, concat, latin1 } from '../der.ts';
import { align, filler, padTo, pointer, u16, u32, viewOf } from './binary.ts';
import { fixChecksum } from './pe-file.ts';
import { resourceSection, versionResource, type RawResource, type VersionOptions } from './pe-resources.ts';

export type PeArchitecture = 'x86' | 'amd64' | 'arm' | 'arm64';

export const MACHINE: Readonly<Record<PeArchitecture, number>> = { x86: 0x14c, amd64: 0x8664, arm: 0x1c4, arm64: 0xaa64 };

export const DLL = { highEntropyVa: 0x20, dynamicBase: 0x40, forceIntegrity: 0x80, nxCompat: 0x100, wdmDriver: 0x2000, guardCf: 0x4000 } as const;

export const SECTION = { code: 0x6800_0020, readOnly: 0x4800_0040, data: 0xc800_0040, discardable: 0x4200_0040, writableCode: 0xe800_0020, discardableCode: 0xe200_0020 } as const;

export interface ExtraSection {
  readonly name: string;
  readonly characteristics: number;
  readonly data: Uint8Array;
}

export interface PdbOptions {
  readonly path: string;
  /** 16 bytes in hexadecimal as they lie in the file. */
  readonly guid?: string;
  readonly age?: number;
}

export interface PeOptions {
  readonly architecture: PeArchitecture;
  /** Module to functions; `#7` imports by ordinal. */
  readonly imports?: Readonly<Record<string, readonly string[]>>;
  readonly version?: VersionOptions | null;
  readonly resources?: readonly RawResource[];
  readonly pdb?: PdbOptions | null;
  readonly loadConfig?: { readonly guardFlags: number } | null;
  /** Debug type 20. */
  readonly extendedCharacteristics?: number;
  readonly subsystem?: number;
  readonly characteristics?: number;
  readonly dllCharacteristics?: number;
  readonly timestamp?: number;
  readonly machine?: number;
  readonly sectionAlignment?: number;
  readonly sections?: readonly ExtraSection[];
  /** Puts imports into an executable section, as old linkers merged them. */
  readonly importsInCode?: boolean;
  /** Data directories declared; the security directory is the fifth. */
  readonly directories?: number;
  readonly sizeOfHeaders?: number;
  readonly overlay?: Uint8Array;
  /** Grows the image to at least this many bytes with a section of filler. */
  readonly size?: number;
  readonly seed?: number;
  /** The field's value; the right one when absent. */
  readonly checksum?: number;
}

interface Built {
  readonly name: string;
  readonly characteristics: number;
  readonly rva: number;
  readonly offset: number;
  readonly data: Uint8Array;
}

type Directories = Map<number, { readonly rva: number; readonly size: number }>;

interface Draft {
  readonly name: string;
  readonly characteristics: number;
  build(rva: number, offset: number): Uint8Array;
}

const FILE_ALIGNMENT = 0x200;

/** `return STATUS_NOT_SUPPORTED;` */
const ENTRY: Readonly<Record<PeArchitecture, string>> = {
  amd64: 'b8bb0000c0c3',
  x86: 'b8bb0000c0c20800',
  arm64: '601780520000b872c0035fd6',
  arm: '40f2bb00ccf200007047',
};

const codeView = ({ path, guid = '5c0f4b7e2a914d30b1c2f0a3d4e5f601', age = 1 }: PdbOptions): Uint8Array =>
  concat(latin1('RSDS'), bytes(guid), u32(age), new TextEncoder().encode(path), Uint8Array.of(0));

interface ImportTables {
  readonly data: Uint8Array;
  readonly iat: { readonly rva: number; readonly size: number };
  readonly descriptors: { readonly rva: number; readonly size: number };
}

/** Address table, lookup table, descriptors, then the strings. */
const importTables = (imports: Readonly<Record<string, readonly string[]>>, rva: number, is64: boolean): ImportTables => {
  const modules = Object.entries(imports);
  const width = is64 ? 8 : 4;
  const slots = modules.map(([, functions]) => (functions.length + 1) * width);
  const tables = slots.reduce((sum, size) => sum + size, 0);
  const descriptorsAt = tables * 2;
  const stringsAt = descriptorsAt + 20 * (modules.length + 1);
  const strings: Uint8Array[] = [];
  let end = stringsAt;
  const place = (data: Uint8Array): number => {
    const at = rva + end;
    const padded = padTo(data, 2);
    strings.push(padded);
    end += padded.length;
    return at;
  };
  const ordinal = (name: string): number => Number(name.slice(1));
  const reference = (name: string): Uint8Array => {
    if (!name.startsWith('#')) return pointer(place(concat(u16(0), latin1(name), Uint8Array.of(0))), is64);
    return is64 ? concat(u32(ordinal(name)), u32(0x8000_0000)) : u32(0x8000_0000 + ordinal(name));
  };
  const thunks = concat(...modules.map(([, functions]) => concat(...functions.map(reference), new Uint8Array(width))));
  const descriptors = modules.map(([module], index) => {
    const at = slots.slice(0, index).reduce((sum, size) => sum + size, 0);
    return u32(rva + tables + at, 0, 0, place(concat(latin1(module), Uint8Array.of(0))), rva + at);
  });
  const data = concat(thunks, thunks, ...descriptors, new Uint8Array(20), ...strings);
  return { data, iat: { rva, size: tables }, descriptors: { rva: rva + descriptorsAt, size: 20 * (modules.length + 1) } };
};

const debugRecords = (options: PeOptions): readonly { readonly type: number; readonly data: Uint8Array }[] => {
  const { pdb = { path: 'driver.pdb' }, extendedCharacteristics } = options;
  return [
    ...(pdb === null ? [] : [{ type: 2, data: codeView(pdb) }]),
    ...(extendedCharacteristics === undefined ? [] : [{ type: 20, data: u32(extendedCharacteristics) }]),
  ];
};

const LOAD_CONFIG_SIZE = { 64: 0x140, 32: 0xc0 } as const;
const COOKIE_AT = { 64: 88, 32: 60 } as const;
const GUARD_FLAGS_AT = { 64: 144, 32: 88 } as const;
const IMAGE_BASE = { 64: 0x1_4000_0000, 32: 0x1_0000 } as const;

const loadConfig = (guardFlags: number, cookie: number, is64: boolean): Uint8Array => {
  const bits = is64 ? 64 : 32;
  const data = new Uint8Array(LOAD_CONFIG_SIZE[bits]);
  data.set(u32(data.length));
  data.set(pointer(cookie, is64), COOKIE_AT[bits]);
  data.set(u32(guardFlags), GUARD_FLAGS_AT[bits]);
  return data;
};

/** One block with the one pointer of the image that moves with it, or none. */
const relocations = (at: number | undefined, is64: boolean): Uint8Array => {
  const DIR64 = 10;
  const HIGHLOW = 3;
  if (at === undefined) return concat(u32(0x1000, 12), u16(0, 0));
  return concat(u32(at - (at % 0x1000), 12), u16(((is64 ? DIR64 : HIGHLOW) << 12) | at % 0x1000, 0));
};

const drafts = (options: PeOptions, is64: boolean, directories: Directories): readonly Draft[] => {
  const { architecture, imports = { 'ntoskrnl.exe': ['DbgPrintEx', 'KeBugCheckEx'] }, version = { file: '1.0.0.0' } } = options;
  const { loadConfig: wanted = { guardFlags: 0x500 }, importsInCode = false } = options;
  const imageBase = IMAGE_BASE[is64 ? 64 : 32];
  let cookie = 0;
  let moving: number | undefined;
  const importsAt = (rva: number): Uint8Array => {
    const tables = importTables(imports, rva, is64);
    directories.set(12, tables.iat).set(1, tables.descriptors);
    return padTo(tables.data, 16);
  };
  const code = (rva: number): Uint8Array => {
    const entry = padTo(bytes(ENTRY[architecture]), 16);
    return importsInCode ? concat(entry, importsAt(rva + entry.length)) : entry;
  };
  const readOnly = (rva: number, offset: number): Uint8Array => {
    const parts = [importsInCode ? new Uint8Array() : importsAt(rva)];
    const end = (): number => parts.reduce((sum, part) => sum + part.length, 0);
    if (wanted !== null) {
      const at = rva + end();
      moving = at + COOKIE_AT[is64 ? 64 : 32];
      parts.push(loadConfig(wanted.guardFlags, imageBase + cookie, is64));
      directories.set(10, { rva: at, size: LOAD_CONFIG_SIZE[is64 ? 64 : 32] });
    }
    const records = debugRecords(options);
    if (records.length > 0) {
      const at = end();
      directories.set(6, { rva: rva + at, size: 28 * records.length });
      let data = at + 28 * records.length;
      for (const record of records) {
        parts.push(u32(0, options.timestamp ?? TIMESTAMP, 0, record.type, record.data.length, rva + data, offset + data));
        data += align(record.data.length, 4);
      }
      parts.push(...records.map((record) => padTo(record.data, 4)));
    }
    return concat(...parts);
  };
  const resources = [...(version === null ? [] : [versionResource(version)]), ...(options.resources ?? [])];
  return [
    { name: '.text', characteristics: SECTION.code, build: code },
    {
      name: '.data',
      characteristics: SECTION.data,
      build: (rva) => {
        cookie = rva;
        return bytes('32a2df2d992b0000');
      },
    },
    { name: '.rdata', characteristics: SECTION.readOnly, build: readOnly },
    ...(options.sections ?? []).map(({ data, ...rest }) => ({ ...rest, build: () => data })),
    ...(resources.length === 0
      ? []
      : [
          {
            name: '.rsrc',
            characteristics: SECTION.discardable,
            build: (rva: number) => {
              const data = resourceSection(resources, rva);
              directories.set(2, { rva, size: data.length });
              return data;
            },
          },
        ]),
    {
      name: '.reloc',
      characteristics: SECTION.discardable,
      build: (rva) => {
        directories.set(5, { rva, size: 12 });
        return relocations(moving, is64);
      },
    },
  ];
};

const place = (all: readonly Draft[], sizeOfHeaders: number, sectionAlignment: number): readonly Built[] => {
  const built: Built[] = [];
  let rva = align(sizeOfHeaders, sectionAlignment);
  let offset = sizeOfHeaders;
  for (const { name, characteristics, build } of all) {
    const data = build(rva, offset);
    built.push({ name, characteristics, rva, offset, data });
    rva = align(rva + Math.max(data.length, 1), sectionAlignment);
    offset += align(data.length, FILE_ALIGNMENT);
  }
  return built;
};

const sectionHeader = ({ name, characteristics, rva, offset, data }: Built): Uint8Array =>
  concat(
    padTo(latin1(name).subarray(0, 8), 8),
    u32(data.length, rva, align(data.length, FILE_ALIGNMENT), data.length === 0 ? 0 : offset, 0, 0),
    u16(0, 0),
    u32(characteristics),
  );

/** Build of 2026-01-05: dates in images are data, never the clock. */
const TIMESTAMP = 1_767_571_200;

const headers = (options: PeOptions, is64: boolean, sections: readonly Built[], directories: Directories): Uint8Array => {
  const { architecture, sectionAlignment = 0x1000, sizeOfHeaders = 0x400, directories: declared = 16 } = options;
  const [text, ...others] = sections;
  const last = sections.at(-1) ?? text;
  const sizeOf = (mask: number): number => sections.reduce((sum, { characteristics, data }) => sum + (characteristics & mask ? align(data.length, FILE_ALIGNMENT) : 0), 0);
  const imageSize = last === undefined ? sectionAlignment : align(last.rva + Math.max(last.data.length, 1), sectionAlignment);
  const defaults = DLL.nxCompat | DLL.dynamicBase | DLL.guardCf | (is64 ? DLL.highEntropyVa : 0);
  const entry = (text?.rva ?? 0) + (architecture === 'arm' ? 1 : 0);
  const stack = [0x10_0000, 0x1000, 0x10_0000, 0x1000].map((size) => pointer(size, is64));
  const optional = concat(
    u16(is64 ? 0x20b : 0x10b),
    Uint8Array.of(14, 40),
    u32(sizeOf(0x20), sizeOf(0x40), 0, entry, text?.rva ?? 0),
    ...(is64 ? [] : [u32(others[0]?.rva ?? 0)]),
    pointer(IMAGE_BASE[is64 ? 64 : 32], is64),
    u32(sectionAlignment, FILE_ALIGNMENT),
    u16(10, 0, 10, 0, 10, 0),
    u32(0, imageSize, sizeOfHeaders, 0),
    u16(options.subsystem ?? 1, options.dllCharacteristics ?? defaults),
    ...stack,
    u32(0, declared),
    ...Array.from({ length: declared }, (_, index) => u32(directories.get(index)?.rva ?? 0, directories.get(index)?.size ?? 0)),
  );
  const characteristics = options.characteristics ?? (is64 ? 0x22 : 0x102);
  const dos = new Uint8Array(0x80);
  dos.set(latin1('MZ'));
  dos.set(u32(dos.length), 0x3c);
  const file = concat(
    dos,
    latin1('PE\0\0'),
    u16(options.machine ?? MACHINE[architecture], sections.length),
    u32(options.timestamp ?? TIMESTAMP, 0, 0),
    u16(optional.length, characteristics),
    optional,
    ...sections.map(sectionHeader),
  );
  if (file.length > sizeOfHeaders) throw new Error(`headers need ${file.length} bytes, ${sizeOfHeaders} are given`);
  return file;
};

/** An unsigned driver image. */
export const buildPe = (options: PeOptions): Uint8Array => {
  const is64 = options.architecture === 'amd64' || options.architecture === 'arm64';
  const { size = 0, sizeOfHeaders = 0x400, sectionAlignment = 0x1000, overlay = new Uint8Array() } = options;
  const directories: Directories = new Map();
  const filled = size === 0 ? [] : [{ name: '.blob', characteristics: SECTION.readOnly, data: filler(size, options.seed) }];
  const all = drafts({ ...options, sections: [...(options.sections ?? []), ...filled] }, is64, directories);
  const sections = place(all, sizeOfHeaders, sectionAlignment);
  const end = sections.reduce((last, { offset, data }) => Math.max(last, offset + align(data.length, FILE_ALIGNMENT)), sizeOfHeaders);
  const image = new Uint8Array(end + overlay.length);
  image.set(headers(options, is64, sections, directories));
  for (const { offset, data } of sections) image.set(data, offset);
  image.set(overlay, end);
  if (options.checksum === undefined) return fixChecksum(image);
  const at = viewOf(image).getUint32(0x3c, true) + 24 + 64;
  image.set(u32(options.checksum), at);
  return image;
};
