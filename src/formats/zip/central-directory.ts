import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';
import { offset64, type EndRecord } from './end-record.ts';
import { decodeName } from './names.ts';

const HEADER = 46;
const MAX_ENTRIES = 200_000;
const MAX_U32 = 0xffffffff;
const READ_AHEAD = 256 * 1024;
const FLAG = { encrypted: 0x1, descriptor: 0x8, patch: 0x20, strong: 0x40, utf8: 0x800, masked: 0x2000 } as const;
const UNIX = 3;
const LINK_MODE = 0o120000;
const REPARSE_POINT = 0x400;

export interface CentralEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly hasDescriptor: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  readonly zip64: boolean;
  readonly link: boolean;
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly headerOffset: number;
}

/** Content of one extra field, `undefined` when it is not there (APPNOTE 4.5.1). */
export const extraField = (extra: Uint8Array, id: number): Uint8Array | undefined => {
  const cursor = new Cursor(extra, 'zip');
  while (cursor.remaining >= 4) {
    const found = cursor.u16();
    const length = cursor.u16();
    if (length > cursor.remaining) return undefined;
    const content = cursor.bytes(length);
    if (found === id) return content;
  }
  return undefined;
};

/** APPNOTE 4.5.3: holds, in this order, only what did not fit into 32 bits. */
const widened = (sizes: Sizes, extra: Uint8Array | undefined): Sizes => {
  const wide = new Cursor(extra ?? new Uint8Array(0), 'zip');
  const widen = (value: number): number => (value === MAX_U32 ? offset64(wide) : value);
  const size = widen(sizes.size);
  const packedSize = widen(sizes.packedSize);
  return { size, packedSize, headerOffset: widen(sizes.headerOffset) };
};

const refuse = (name: string, flags: number, method: number, at: number): void => {
  if ((flags & (FLAG.encrypted | FLAG.strong | FLAG.masked)) !== 0) throw new FormatError('zip', `${name} is encrypted, which is unsupported`, at);
  if ((flags & FLAG.patch) !== 0) throw new FormatError('zip', `${name} is patch data, which is unsupported`, at);
  if (method !== 0 && method !== 8) throw new FormatError('zip', `${name} is packed with method ${method}, which is unsupported`, at);
};

const isLink = (madeBy: number, attributes: number): boolean =>
  madeBy >> 8 === UNIX ? ((attributes >>> 16) & 0o170000) === LINK_MODE : (attributes & REPARSE_POINT) !== 0;

const readEntry = (window: Window, at: number, end: number): { entry: CentralEntry; next: number } => {
  if (at + HEADER > end) throw new FormatError('zip', 'the central directory ends early', at);
  const header = new Cursor(window.read(at, at + HEADER), 'zip', 0, at);
  if (header.u32() !== 0x02014b50) throw new FormatError('zip', 'no entry of the central directory', at);
  const madeBy = header.u16();
  const flags = header.skip(2).u16();
  const method = header.u16();
  const crc = header.skip(4).u32();
  const packed = header.u32();
  const unpacked = header.u32();
  const nameLength = header.u16();
  const extraLength = header.u16();
  const commentLength = header.u16();
  const attributes = header.skip(4).u32();
  const offset = header.u32();
  const next = at + HEADER + nameLength + extraLength + commentLength;
  if (next > end) throw new FormatError('zip', 'an entry reaches beyond the central directory', at);
  const rest = window.read(at + HEADER, at + HEADER + nameLength + extraLength);
  const rawName = rest.slice(0, nameLength);
  const name = decodeName(rawName, (flags & FLAG.utf8) !== 0);
  refuse(name, flags, method, at);
  const wide = extraField(rest.subarray(nameLength), 1);
  const sizes = widened({ size: unpacked, packedSize: packed, headerOffset: offset }, wide);
  return {
    entry: { name, rawName, flags, hasDescriptor: (flags & FLAG.descriptor) !== 0, method, crc, ...sizes, zip64: wide !== undefined, link: isLink(madeBy, attributes) },
    next,
  };
};

/** Exactly the stated number of entries in exactly the stated bytes. */
export const readDirectory = (source: Source, { count, directoryOffset, directorySize }: EndRecord): CentralEntry[] => {
  if (count > MAX_ENTRIES) throw new FormatError('zip', `${count} entries, more than ${MAX_ENTRIES}`);
  const window = new Window(source, READ_AHEAD);
  const end = directoryOffset + directorySize;
  const entries: CentralEntry[] = [];
  let at = directoryOffset;
  while (entries.length < count) {
    const { entry, next } = readEntry(window, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new FormatError('zip', `${end - at} bytes of the central directory belong to no entry`, at);
  return entries;
};
