import { Cursor, equalBytes } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { Window } from '../window.ts';
import { extraField, type CentralEntry } from './central-directory.ts';
import { offset64 } from './end-record.ts';

const HEADER = 30;
const MAX_U32 = 0xffffffff;
const DESCRIPTOR = 0x08074b50;

export interface LocalEntry {
  readonly dataOffset: number;
  /** Behind the packed bytes and their data descriptor. */
  readonly end: number;
  readonly zip64: boolean;
}

const mismatch = (entry: CentralEntry, what: string): never => {
  throw new FormatError('zip', `${entry.name}: local header and central directory state another ${what}`, entry.headerOffset);
};

/** Sizes of the local header; zero is allowed where a data descriptor follows. */
const checkSizes = (entry: CentralEntry, crc: number, packed: number, unpacked: number, wide: Uint8Array | undefined): void => {
  const cursor = new Cursor(wide ?? new Uint8Array(0), 'zip', 0, entry.headerOffset);
  const size = unpacked === MAX_U32 && wide !== undefined ? offset64(cursor) : unpacked;
  const packedSize = packed === MAX_U32 && wide !== undefined ? offset64(cursor) : packed;
  const later = (value: number): boolean => entry.hasDescriptor && value === 0;
  if (crc !== entry.crc && !later(crc)) mismatch(entry, 'checksum');
  if (size !== entry.size && !later(size)) mismatch(entry, 'size');
  if (packedSize !== entry.packedSize && !later(packedSize)) mismatch(entry, 'packed size');
};

const matches = (data: Uint8Array, from: number, wide: boolean, entry: CentralEntry): boolean => {
  const cursor = new Cursor(data, 'zip', from);
  if (cursor.remaining < (wide ? 20 : 12) || cursor.u32() !== entry.crc) return false;
  const next = (): number => (wide ? Number(cursor.u64()) : cursor.u32());
  return next() === entry.packedSize && next() === entry.size;
};

/** APPNOTE 4.3.9: with or without a signature, with 32 or 64 bits. */
const descriptorLength = (window: Window, at: number, entry: CentralEntry): number => {
  const data = window.read(at, Math.min(at + 24, window.size));
  const signed = data.length >= 4 && new Cursor(data, 'zip').u32() === DESCRIPTOR;
  for (const from of signed ? [4, 0] : [0]) for (const wide of [false, true]) if (matches(data, from, wide, entry)) return from + (wide ? 20 : 12);
  return mismatch(entry, 'data descriptor');
};

/** The local header of an entry must say what the central directory says. */
export const readLocal = (window: Window, entry: CentralEntry, directoryOffset: number): LocalEntry => {
  const at = entry.headerOffset;
  if (at + HEADER > directoryOffset) throw new FormatError('zip', `${entry.name} lies outside the archive`, at);
  const header = new Cursor(window.read(at, at + HEADER), 'zip', 0, at);
  if (header.u32() !== 0x04034b50) throw new FormatError('zip', `${entry.name} has no local header`, at);
  if (header.skip(2).u16() !== entry.flags) mismatch(entry, 'set of flags');
  if (header.u16() !== entry.method) mismatch(entry, 'method');
  const crc = header.skip(4).u32();
  const packed = header.u32();
  const unpacked = header.u32();
  const nameLength = header.u16();
  const dataOffset = at + HEADER + nameLength + header.u16();
  if (dataOffset + entry.packedSize > directoryOffset) throw new FormatError('zip', `${entry.name} reaches into the central directory`, at);
  const rest = window.read(at + HEADER, dataOffset);
  if (!equalBytes(rest.subarray(0, nameLength), entry.rawName)) mismatch(entry, 'name');
  const wide = extraField(rest.subarray(nameLength), 1);
  checkSizes(entry, crc, packed, unpacked, wide);
  const end = dataOffset + entry.packedSize;
  return { dataOffset, end: end + (entry.hasDescriptor ? descriptorLength(window, end, entry) : 0), zip64: wide !== undefined };
};
