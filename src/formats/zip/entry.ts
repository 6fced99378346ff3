import type { Source } from '../bytes.ts';
import { AT_ONCE, inflateHere } from './at-once.ts';
import { EntryCheck } from './check.ts';
import { inflateChunks } from './inflate.ts';
import type { ZipEntry } from './structure.ts';

const CHUNK = 256 * 1024;

/** Packed bytes of an entry, as they are. */
export function* packedChunks(source: Source, { dataOffset, packedSize }: ZipEntry): Generator<Uint8Array> {
  const end = dataOffset + packedSize;
  for (let at = dataOffset; at < end; at += CHUNK) yield source.read(at, Math.min(at + CHUNK, end));
}

const chunksOf = (source: Source, entry: ZipEntry): Iterable<Uint8Array> => {
  const { path, method, dataOffset, packedSize, size } = entry;
  const end = dataOffset + packedSize;
  if (method === 'stored') return packedChunks(source, entry);
  if (size > AT_ONCE || packedSize > AT_ONCE) return inflateChunks(source, dataOffset, end);
  return [inflateHere(path, source.read(dataOffset, end), size)];
};

/** The bytes of an entry; size and checksum are checked by the time the last chunk was taken. */
export function* unpackEntry(source: Source, entry: ZipEntry): Generator<Uint8Array> {
  const check = new EntryCheck(entry);
  for (const chunk of chunksOf(source, entry)) {
    check.add(chunk);
    yield chunk;
  }
  check.end();
}
