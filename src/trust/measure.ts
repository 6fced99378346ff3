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

/** Adds 16-bit words with end-around carry, the CheckSum field taken as zero ([PE] "CheckSum"; imagehlp's CheckSumMappedFile). */
class ChecksumSum {
  #sum = 0;
  #odd: number | undefined;
  readonly #skip: number;

  constructor(skip: number) {
    this.#skip = skip;
  }

  add(chunk: Uint8Array, offset: number): void {
    let sum = this.#sum;
    let at = 0;
    if (this.#odd !== undefined && chunk.length > 0) {
      sum += this.#odd | (this.#byte(chunk, 0, offset) << 8);
      this.#odd = undefined;
      at = 1;
    }
    const touches = this.#skip < offset + chunk.length && this.#skip + 4 > offset;
    const end = chunk.length - ((chunk.length - at) % 2);
    if (touches) for (; at < end; at += 2) sum += this.#byte(chunk, at, offset) | (this.#byte(chunk, at + 1, offset) << 8);
    else for (; at < end; at += 2) sum += (chunk[at] ?? 0) | ((chunk[at + 1] ?? 0) << 8);
    if (at < chunk.length) this.#odd = this.#byte(chunk, at, offset);
    while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
    this.#sum = sum;
  }

  finish(size: number): number {
    let sum = this.#sum + (this.#odd ?? 0);
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
    return (sum + size) >>> 0;
  }

  #byte(chunk: Uint8Array, at: number, offset: number): number {
    const absolute = offset + at;
    return absolute >= this.#skip && absolute < this.#skip + 4 ? 0 : (chunk[at] ?? 0);
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
