import type { Archive, ArchiveLimits } from '../../src/formats/archive.ts';
import type { Source } from '../../src/formats/bytes.ts';

/** All entries by path, in the order in which they unpack. */
export const unpack = (archive: Archive, limits?: ArchiveLimits): Map<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>();
  for (const { entry, chunks } of archive.extract(limits)) {
    const parts: Uint8Array[] = [];
    for (const chunk of chunks) parts.push(new Uint8Array(chunk));
    found.set(entry.path, new Uint8Array(Buffer.concat(parts)));
  }
  return found;
};

/** Data that packs a little: repeats, and near repeats. */
export const sampleData = (length: number, seed = 1): Uint8Array => {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  const out = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const back = 1 + (next() % 5000);
    const run = 1 + (next() % 40);
    for (let count = 0; count < run && at < length; count++, at++) out[at] = back <= at && run > 4 ? (out[at - back] ?? 0) : next() % 7 === 0 ? 0xe8 : next() & 0x3f;
  }
  return out;
};

/** Offers a file's bytes as a host does: read on demand, never as one view. */
export const pieces = (data: Uint8Array): { source: Source; largest: () => number } => {
  let largest = 0;
  const copy = (from: number, to: number): Uint8Array => {
    if (from < 0 || to < from || to > data.length) throw new RangeError(`reads ${from} to ${to} of ${data.length} unchecked`);
    largest = Math.max(largest, to - from);
    return data.slice(from, to);
  };
  return { source: { size: data.length, inMemory: false, read: copy, fill: (target, from) => target.set(copy(from, from + target.length)) }, largest: () => largest };
};
