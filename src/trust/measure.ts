import { createHash } from 'node:crypto';
import type { Source } from '../formats/bytes.ts';

/** One digest over parts of a file. */
export interface HashTask {
  readonly algorithm: string;
  /** Ascending, not overlapping, half open. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Zero bytes hashed at the end (the Authenticode digest of an unsigned PE is padded to 8). */
  readonly zeroPadding: number;
}

/** All that is to be computed in one pass over one file. */
export interface MeasureRequest {
  readonly path: string;
  readonly size: number;
  readonly hashes: readonly HashTask[];
  /** Offset of the PE CheckSum field when the PE checksum is wanted. */
  readonly checksumOffset?: number;
}

export interface Measured {
  /** Lower-case hex, in the order of the request's tasks. */
  readonly digests: readonly string[];
  readonly checksum?: number;
}

/** One buffer per thread, reused: streams and fresh buffers were about twice as slow. */
const CHUNK = 256 * 1024;
let shared: Uint8Array | undefined;

/** Folds carries back in until 16 bits are left; a sum that is not zero never becomes zero. */
const folded = (sum: number): number => {
  let rest = sum;
  while (rest > 0xffff) rest = (rest % 0x10000) + Math.floor(rest / 0x10000);
  return rest;
};

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Unsigned little-endian 32-bit words; a view of the bytes themselves where the machine allows it. */
const words = (chunk: Uint8Array): Uint32Array => {
  const count = Math.floor(chunk.length / 4);
  if (LITTLE_ENDIAN && chunk.byteOffset % 4 === 0) return new Uint32Array(chunk.buffer, chunk.byteOffset, count);
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return Uint32Array.from({ length: count }, (_, at) => view.getUint32(at * 4, true));
};

/** Sum of little-endian 16-bit words, end-around carry: 32-bit words give the same, because 2^16 is 1 modulo 0xffff. */
const wordSum = (chunk: Uint8Array): number => {
  const whole = words(chunk);
  let sum = 0;
  for (let at = 0; at < whole.length; at++) sum += whole[at] ?? 0;
  for (let at = whole.length * 4; at < chunk.length; at++) sum += (chunk[at] ?? 0) << (8 * (at % 2));
  return folded(sum);
};

/**
 * Checksum of the optional header: 16-bit words of the file with end-around carry, the CheckSum field taken as zero, plus the file's size
 * (imagehlp's CheckSumMappedFile). Chunks are even but for the last one, so words never straddle them.
 */
class ChecksumSum {
  #sum = 0;
  readonly #skip: number;

  constructor(skip: number) {
    this.#skip = skip;
  }

  add(chunk: Uint8Array, offset: number): void {
    const from = this.#skip - offset;
    if (from >= chunk.length || from + 4 <= 0) {
      this.#sum += wordSum(chunk);
      return;
    }
    // The field is cleared where it stands and put back: a copy of every file would cost more than the sum.
    const field = chunk.subarray(Math.max(0, from), Math.min(chunk.length, from + 4));
    const stated = field.slice();
    field.fill(0);
    this.#sum += wordSum(chunk);
    field.set(stated);
  }

  finish(size: number): number {
    return (folded(this.#sum) + size) >>> 0;
  }
}

const filled = (source: Source, from: number, to: number): Uint8Array => {
  shared ??= new Uint8Array(CHUNK);
  const chunk = to - from === CHUNK ? shared : shared.subarray(0, to - from);
  source.fill(chunk, from);
  return chunk;
};

/** Reads the file once, in chunks, and feeds every digest that wants the bytes. */
export const measure = (source: Source, request: MeasureRequest): Measured => {
  const hashes = request.hashes.map((task) => ({ task, hash: createHash(task.algorithm), range: 0 }));
  const sum = request.checksumOffset === undefined ? undefined : new ChecksumSum(request.checksumOffset);
  for (let from = 0; from < request.size; from += CHUNK) {
    const to = Math.min(from + CHUNK, request.size);
    const chunk = source.inMemory ? source.read(from, to) : filled(source, from, to);
    for (const state of hashes) {
      const { ranges } = state.task;
      for (let range = ranges[state.range]; range !== undefined && range[0] < to; range = ranges[state.range]) {
        const start = Math.max(range[0], from);
        const end = Math.min(range[1], to);
        if (end > start) state.hash.update(start === from && end === to ? chunk : chunk.subarray(start - from, end - from));
        if (range[1] > to) break;
        state.range++;
      }
    }
    sum?.add(chunk, from);
  }
  const digests = hashes.map(({ task, hash }) => {
    if (task.zeroPadding > 0) hash.update(new Uint8Array(task.zeroPadding));
    return hash.digest('hex');
  });
  return sum === undefined ? { digests } : { digests, checksum: sum.finish(request.size) };
};
