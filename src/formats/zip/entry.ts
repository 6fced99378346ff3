import { crc32, inflateRawSync } from 'node:zlib';
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { inflateChunks } from './inflate.ts';
import type { ZipEntry } from './structure.ts';

/** Up to here an entry is unpacked in one call of zlib, which is much faster; above, in pieces. */
const AT_ONCE = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;

function* storedChunks(source: Source, from: number, end: number): Generator<Uint8Array> {
  for (let at = from; at < end; at += CHUNK) yield source.read(at, Math.min(at + CHUNK, end));
}

interface Inflated {
  readonly data: Uint8Array;
  /** Bytes of input that were used. */
  readonly used: number;
}

/** With `info` zlib answers the output and the engine, which knows how much input it used; the type definitions do not say so. */
const inflated = (answer: unknown): Inflated | undefined => {
  if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer)) return undefined;
  const { buffer, engine } = answer;
  if (!(buffer instanceof Uint8Array) || typeof engine !== 'object' || engine === null || !('bytesWritten' in engine)) return undefined;
  return typeof engine.bytesWritten === 'number' ? { data: buffer, used: engine.bytesWritten } : undefined;
};

const inflate = (path: string, packed: Uint8Array, size: number): Inflated | undefined => {
  try {
    return inflated(inflateRawSync(packed, { maxOutputLength: Math.max(1, size), info: true }));
  } catch (error) {
    throw new FormatError('zip', `${path} does not unpack: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Bytes behind the stream would be seen by one reader and not by another. */
const inflateAtOnce = (path: string, packed: Uint8Array, size: number): Uint8Array => {
  const result = inflate(path, packed, size);
  if (result?.used !== packed.length) throw new FormatError('zip', `${path}: bytes stand behind its packed data`);
  return result.data;
};

const chunksOf = (source: Source, { path, method, dataOffset, packedSize, size }: ZipEntry): Iterable<Uint8Array> => {
  const end = dataOffset + packedSize;
  if (method === 'stored') return storedChunks(source, dataOffset, end);
  if (size > AT_ONCE || packedSize > AT_ONCE) return inflateChunks(source, dataOffset, end);
  return [inflateAtOnce(path, source.read(dataOffset, end), size)];
};

/** The bytes of an entry; size and checksum are checked by the time the last chunk was taken. */
export function* unpackEntry(source: Source, entry: ZipEntry): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const chunk of chunksOf(source, entry)) {
    size += chunk.length;
    if (size > entry.size) throw new FormatError('zip', `${entry.path} unpacks to more than ${entry.size} bytes`, entry.dataOffset);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size) throw new FormatError('zip', `${entry.path} unpacks to ${size} bytes instead of ${entry.size}`, entry.dataOffset);
  if (crc !== entry.crc) throw new FormatError('zip', `${entry.path}: the checksum does not match`, entry.dataOffset);
}
