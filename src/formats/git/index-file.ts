import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';

const MAX_ENTRIES = 5_000_000;
/** stat data, object id and flags in front of each path (gitformat-index, "Index entry"); 52 bytes more is the SHA-256 object format. */
const FIXED = 62;
const EXTENDED = 0x4000;
const decoder = new TextDecoder('utf-8');

/** Version 4 writes how much of the previous path to drop as a variable length integer. */
const offsetEncoded = (cursor: Cursor): number => {
  let value = 0;
  for (let count = 0; count < 5; count++) {
    const byte = cursor.u8();
    value = count === 0 ? byte & 0x7f : (value + 1) * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
  return cursor.fail('path prefix length is longer than 5 bytes');
};

const bigEndian = (data: Uint8Array): number => data.reduce((value, byte) => value * 256 + byte, 0);

/** Paths in a git index of version 2, 3 or 4 with SHA-1 object ids (gitformat-index). */
export const trackedPaths = (data: Uint8Array): readonly string[] => {
  const cursor = new Cursor(data, 'git index');
  if (decoder.decode(cursor.bytes(4)) !== 'DIRC') throw new FormatError('git index', 'does not begin with DIRC', 0);
  const version = bigEndian(cursor.bytes(4));
  const count = bigEndian(cursor.bytes(4));
  if (version < 2 || version > 4) throw new FormatError('git index', `version ${version} is not known`, 4);
  if (count > MAX_ENTRIES) throw new FormatError('git index', `${count} entries exceed the limit of ${MAX_ENTRIES}`, 8);
  const paths: string[] = [];
  let previous = new Uint8Array(0);
  for (let at = 0; at < count; at++) {
    const start = cursor.offset;
    cursor.skip(FIXED - 2);
    const flags = bigEndian(cursor.bytes(2));
    if ((flags & EXTENDED) !== 0) cursor.skip(2);
    const kept = version === 4 ? previous.length - offsetEncoded(cursor) : 0;
    if (kept < 0) cursor.fail('path prefix is longer than the previous path');
    const rest = cursor.untilNul(65_536);
    const path = new Uint8Array(kept + rest.length);
    path.set(previous.subarray(0, kept));
    path.set(rest, kept);
    paths.push(decoder.decode(path));
    previous = path;
    if (version < 4) cursor.skip((8 - ((cursor.offset - start) % 8)) % 8);
  }
  return paths;
};
