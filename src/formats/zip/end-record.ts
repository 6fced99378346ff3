import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';

const END = 22;
const LOCATOR = 20;
const RECORD_64 = 56;
const MAX_COMMENT = 0xffff;
const MAX_U16 = 0xffff;
const MAX_U32 = 0xffffffff;

export interface EndRecord {
  readonly count: number;
  readonly directoryOffset: number;
  readonly directorySize: number;
  readonly zip64: boolean;
}

interface Plain extends EndRecord {
  readonly at: number;
}

/** Numbers above 2^53 cannot be a place in a file. */
export const offset64 = (cursor: Cursor): number => {
  const value = cursor.u64();
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? cursor.fail('a 64-bit size is out of range') : Number(value);
};

/** The record ends the file, comment included. Two places that both fit would let two readers see two archives. */
const findEnd = (source: Source): number => {
  const from = Math.max(0, source.size - END - MAX_COMMENT);
  const tail = source.read(from, source.size);
  const found: number[] = [];
  for (let at = tail.lastIndexOf(0x50, tail.length - END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(0x50, at - 1)) {
    const cursor = new Cursor(tail, 'zip', at, from);
    if (cursor.u32() === 0x06054b50 && cursor.skip(16).u16() === tail.length - at - END) found.push(from + at);
  }
  const [end, other] = found;
  if (end === undefined) throw new FormatError('zip', 'no end of central directory: not a zip file, or cut off');
  if (other !== undefined) throw new FormatError('zip', 'two ends of central directory fit', other);
  return end;
};

const readPlain = (source: Source, at: number): Plain => {
  const end = new Cursor(source.read(at, at + END), 'zip', 4, at);
  const disk = end.u16();
  const directoryDisk = end.u16();
  const onDisk = end.u16();
  const count = end.u16();
  const directorySize = end.u32();
  const directoryOffset = end.u32();
  const spanning = (disk !== 0 && disk !== MAX_U16) || (directoryDisk !== 0 && directoryDisk !== MAX_U16) || onDisk !== count;
  if (spanning) throw new FormatError('zip', 'a part of an archive of several disks is unsupported', at);
  return { at, count, directorySize, directoryOffset, zip64: false };
};

/** APPNOTE 4.3.14 and 4.3.15. What the plain record states must agree, unless it says "look there". */
const read64 = (source: Source, plain: Plain): (EndRecord & { at: number }) | undefined => {
  const locatorAt = plain.at - LOCATOR;
  if (locatorAt < 0) return undefined;
  const locator = new Cursor(source.read(locatorAt, plain.at), 'zip', 0, locatorAt);
  if (locator.u32() !== 0x07064b50) return undefined;
  const at = offset64(locator.skip(4));
  if (at + RECORD_64 > locatorAt) locator.fail('the ZIP64 end record lies behind its locator');
  const record = new Cursor(source.read(at, locatorAt), 'zip', 0, at);
  if (record.u32() !== 0x06064b50) record.fail('no ZIP64 end record where the locator points');
  if (offset64(record) + 12 !== locatorAt - at) record.fail('the ZIP64 end record does not end at its locator');
  const onDisk = offset64(record.skip(12));
  const count = offset64(record);
  const directorySize = offset64(record);
  const directoryOffset = offset64(record);
  const agrees = (stated: number, value: number, most: number): boolean => stated === value || stated === most;
  const same = agrees(plain.count, count, MAX_U16) && agrees(plain.directorySize, directorySize, MAX_U32) && agrees(plain.directoryOffset, directoryOffset, MAX_U32);
  if (!same || onDisk !== count) record.fail('the two end records disagree');
  return { at, count, directorySize, directoryOffset, zip64: true };
};

/** Where the central directory is; it must end where the end record starts. */
export const readEnd = (source: Source): EndRecord => {
  const plain = readPlain(source, findEnd(source));
  const end = read64(source, plain) ?? plain;
  if (end.directoryOffset + end.directorySize !== end.at) throw new FormatError('zip', 'the central directory does not end where its end record starts', end.at);
  return end;
};
