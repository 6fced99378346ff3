/** The .rsrc section with a version resource, and any raw resources besides. */
import { concat, utf16le } from '../der.ts';
import { padTo, u16, u32 } from './binary.ts';

export interface VersionOptions {
  /** `a.b.c.d`. */
  readonly file: string;
  readonly product?: string;
  /** VS_FF_* bits. */
  readonly flags?: number;
  readonly flagsMask?: number;
  /** VFT_DRV unless it says otherwise. */
  readonly type?: number;
  readonly strings?: Readonly<Record<string, string>>;
}

export interface RawResource {
  readonly type: number;
  readonly id: number | string;
  readonly data: Uint8Array;
}

const words = (version: string): readonly number[] => version.split('.').map(Number);
const terminated = (text: string): Uint8Array => utf16le(`${text}\0`);

/** One node: wLength, wValueLength, wType, key, value, children, each aligned to 32 bits. */
const node = (key: string, text: boolean, value: Uint8Array, children: readonly Uint8Array[] = []): Uint8Array => {
  const head = padTo(concat(u16(0, text ? value.length / 2 : value.length, text ? 1 : 0), terminated(key)), 4);
  const body = children.reduce((sum, child) => concat(padTo(sum, 4), child), concat(head, value));
  body.set(u16(body.length));
  return body;
};

const pair = (version: string): readonly number[] => {
  const [a = 0, b = 0, c = 0, d = 0] = words(version);
  return [a * 0x1_0000 + b, c * 0x1_0000 + d];
};

const VFT_DRV = 3;
const VFT2_DRV_SYSTEM = 7;
const VOS_NT_WINDOWS32 = 0x40004;

const fixedInfo = ({ file, product = file, flags = 0, flagsMask = 0x3f, type = VFT_DRV }: VersionOptions): Uint8Array =>
  u32(0xfeef04bd, 0x10000, ...pair(file), ...pair(product), flagsMask, flags, VOS_NT_WINDOWS32, type, type === VFT_DRV ? VFT2_DRV_SYSTEM : 0, 0, 0);

const ENGLISH = 0x0409;
const UNICODE = 1200;

export const versionResource = (options: VersionOptions): RawResource => {
  const strings = Object.entries({ FileVersion: options.file, ProductVersion: options.product ?? options.file, ...options.strings });
  const table = node('040904b0', true, new Uint8Array(), strings.map(([key, value]) => node(key, true, terminated(value))));
  const data = node('VS_VERSION_INFO', false, fixedInfo(options), [
    node('StringFileInfo', true, new Uint8Array(), [table]),
    node('VarFileInfo', true, new Uint8Array(), [node('Translation', false, u16(ENGLISH, UNICODE))]),
  ]);
  return { type: 16, id: 1, data };
};

const SUBDIRECTORY = 0x8000_0000;
const directory = (named: number, ids: number): Uint8Array => concat(u32(0, 0), u16(0, 0, named, ids));

/** Three levels: type, name, language; one name and one language per type is all these images need. */
export const resourceSection = (resources: readonly RawResource[], rva: number): Uint8Array => {
  const types = resources.toSorted((a, b) => a.type - b.type);
  const level = 16 + 8;
  const root = 16 + 8 * types.length;
  const entries = root + 2 * level * types.length;
  const names = entries + 16 * types.length;
  const nameTable: Uint8Array[] = [];
  let nameAt = names;
  const idOf = ({ id }: RawResource): number => {
    if (typeof id === 'number') return id;
    const text = concat(u16(id.length), utf16le(id));
    const at = nameAt;
    nameTable.push(text);
    nameAt += text.length;
    return (SUBDIRECTORY + at) >>> 0;
  };
  const ids = types.map(idOf);
  const dataFrom = Math.ceil(nameAt / 8) * 8;
  const starts = types.map((_, index) => dataFrom + types.slice(0, index).reduce((sum, { data }) => sum + padTo(data, 8).length, 0));
  return concat(
    directory(0, types.length),
    ...types.map(({ type }, index) => u32(type, SUBDIRECTORY + root + index * 2 * level)),
    ...types.map(({ id }, index) => {
      const language = root + index * 2 * level + level;
      const one = typeof id === 'number' ? directory(0, 1) : directory(1, 0);
      return concat(one, u32(ids[index] ?? 0, SUBDIRECTORY + language), directory(0, 1), u32(ENGLISH, entries + index * 16));
    }),
    ...types.map(({ data }, index) => u32(rva + (starts[index] ?? 0), data.length, 0, 0)),
    ...nameTable,
    new Uint8Array(dataFrom - nameAt),
    ...types.map(({ data }) => padTo(data, 8)),
  );
};
