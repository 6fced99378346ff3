/** Entries unpacked on other threads. What is done with the bytes may go on here meanwhile. */
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Source } from '../bytes.ts';
import { AT_ONCE, bytesBehind, inflateThere, unpackable } from './at-once.ts';
import { EntryCheck } from './check.ts';
import { packedChunks, unpackEntry } from './entry.ts';
import type { ZipEntry } from './structure.ts';

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Below this, handing the work to another thread costs more than the work. */
const WORTH_A_THREAD = 32 * 1024;
const CHUNK = 256 * 1024;

/** Writes as the engine takes it. A file that cannot be read any more ends the engine: nobody above would catch it. */
const feed = (engine: InflateRaw, chunks: Iterator<Uint8Array>): void => {
  try {
    for (let next = chunks.next(); next.done !== true; next = chunks.next())
      if (!engine.write(next.value)) {
        engine.once('drain', () => feed(engine, chunks));
        return;
      }
    engine.end();
  } catch (error) {
    engine.destroy(error instanceof Error ? error : undefined);
  }
};

/** An entry too large to be unpacked at once. */
async function* streamed(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize: CHUNK });
  const check = new EntryCheck(entry);
  feed(engine, packedChunks(source, entry));
  const chunks: AsyncIterator<unknown> = engine[Symbol.asyncIterator]();
  try {
    for (let chunk = await nextOf(chunks, entry); chunk !== undefined; chunk = await nextOf(chunks, entry)) {
      check.add(chunk);
      yield chunk;
    }
  } finally {
    engine.destroy();
  }
  if (engine.bytesWritten !== entry.packedSize) throw bytesBehind(entry.path);
  check.end();
}

const nextOf = async (chunks: AsyncIterator<unknown>, { path }: ZipEntry): Promise<Uint8Array | undefined> => {
  try {
    const { done, value } = await chunks.next();
    return done !== true && value instanceof Uint8Array ? value : undefined;
  } catch (error) {
    throw unpackable(path, error);
  }
};

function* whole(entry: ZipEntry, take: () => Uint8Array): Generator<Uint8Array> {
  const check = new EntryCheck(entry);
  const data = take();
  check.add(data);
  yield data;
  check.end();
}

/**
 * Starts to unpack an entry where that is worth it, and answers how to take its chunks: checked like those of `unpackEntry`.
 * Never rejects, so that work begun ahead may be dropped.
 */
export const unpackAhead = async (source: Source, entry: ZipEntry): Promise<() => Chunks> => {
  const { path, method, size, dataOffset, packedSize } = entry;
  if (method === 'stored' || size < WORTH_A_THREAD) return () => unpackEntry(source, entry);
  if (size > AT_ONCE || packedSize > AT_ONCE) return () => streamed(source, entry);
  const take = await inflateThere(path, source.read(dataOffset, dataOffset + packedSize), size);
  return () => whole(entry, take);
};
