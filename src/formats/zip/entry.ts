import { crc32, inflateRaw, inflateRawSync } from 'node:zlib';
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

/** One buffer with room to spare: with the usual small ones the output is collected and copied. */
const optionsFor = (size: number) => ({ maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1), info: true });

const unpackable = (path: string, error: unknown): FormatError => new FormatError('zip', `${path} does not unpack: ${error instanceof Error ? error.message : String(error)}`);

const inflate = (path: string, packed: Uint8Array, size: number): Inflated | undefined => {
  try {
    return inflated(inflateRawSync(packed, optionsFor(size)));
  } catch (error) {
    throw unpackable(path, error);
  }
};

/** Bytes behind the stream would be seen by one reader and not by another. */
const wholly = (path: string, packed: Uint8Array, result: Inflated | undefined): Uint8Array => {
  if (result?.used !== packed.length) throw new FormatError('zip', `${path}: bytes stand behind its packed data`);
  return result.data;
};

const inflateAtOnce = (path: string, packed: Uint8Array, size: number): Uint8Array => wholly(path, packed, inflate(path, packed, size));

const chunksOf = (source: Source, { path, method, dataOffset, packedSize, size }: ZipEntry): Iterable<Uint8Array> => {
  const end = dataOffset + packedSize;
  if (method === 'stored') return storedChunks(source, dataOffset, end);
  if (size > AT_ONCE || packedSize > AT_ONCE) return inflateChunks(source, dataOffset, end);
  return [inflateAtOnce(path, source.read(dataOffset, end), size)];
};

/** Size and checksum are checked by the time the last chunk was taken. */
function* checked(entry: ZipEntry, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    if (size > entry.size) throw new FormatError('zip', `${entry.path} unpacks to more than ${entry.size} bytes`, entry.dataOffset);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size) throw new FormatError('zip', `${entry.path} unpacks to ${size} bytes instead of ${entry.size}`, entry.dataOffset);
  if (crc !== entry.crc) throw new FormatError('zip', `${entry.path}: the checksum does not match`, entry.dataOffset);
}

/** The bytes of an entry; size and checksum are checked by the time the last chunk was taken. */
export function* unpackEntry(source: Source, entry: ZipEntry): Generator<Uint8Array> {
  yield* checked(entry, chunksOf(source, entry));
}

/** Below this, handing the work to another thread costs more than the work. */
const WORTH_A_THREAD = 32 * 1024;

const isWorthAThread = ({ method, size, packedSize }: ZipEntry): boolean => method === 'deflated' && size >= WORTH_A_THREAD && size <= AT_ONCE && packedSize <= AT_ONCE;

/**
 * Starts to unpack an entry on another thread, where that is worth it, and answers how to take its chunks: checked like those of `unpackEntry`.
 * Never rejects, so that work begun ahead may be dropped.
 */
export const unpackAhead = (source: Source, entry: ZipEntry): Promise<() => Iterable<Uint8Array>> => {
  if (!isWorthAThread(entry)) return Promise.resolve(() => unpackEntry(source, entry));
  const packed = source.read(entry.dataOffset, entry.dataOffset + entry.packedSize);
  return new Promise((resolve) => {
    inflateRaw(packed, optionsFor(entry.size), (error, answer) => {
      resolve(() => {
        if (error !== null) throw unpackable(entry.path, error);
        return checked(entry, [wholly(entry.path, packed, inflated(answer))]);
      });
    });
  });
};
