/** Whole entries through one call of zlib, here or on another thread. */
import { inflateRaw, inflateRawSync } from 'node:zlib';
import { FormatError } from '../error.ts';

/** Up to here an entry is unpacked in one call, which is much faster; above, in pieces. */
export const AT_ONCE = 64 * 1024 * 1024;

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

export const unpackable = (path: string, error: unknown): FormatError => new FormatError('zip', `${path} does not unpack: ${error instanceof Error ? error.message : String(error)}`);

/** Bytes behind the stream would be seen by one reader and not by another. */
export const bytesBehind = (path: string): FormatError => new FormatError('zip', `${path}: bytes stand behind its packed data`);

const wholly = (path: string, packed: Uint8Array, result: Inflated | undefined): Uint8Array => {
  if (result?.used !== packed.length) throw bytesBehind(path);
  return result.data;
};

const inflate = (path: string, packed: Uint8Array, size: number): Inflated | undefined => {
  try {
    return inflated(inflateRawSync(packed, optionsFor(size)));
  } catch (error) {
    throw unpackable(path, error);
  }
};

export const inflateHere = (path: string, packed: Uint8Array, size: number): Uint8Array => wholly(path, packed, inflate(path, packed, size));

/** On another thread. Never rejects: what is wrong is thrown when the bytes are taken. */
export const inflateThere = (path: string, packed: Uint8Array, size: number): Promise<() => Uint8Array> =>
  new Promise((resolve) => {
    inflateRaw(packed, optionsFor(size), (error, answer) => {
      resolve(() => {
        if (error !== null) throw unpackable(path, error);
        return wholly(path, packed, inflated(answer));
      });
    });
  });
