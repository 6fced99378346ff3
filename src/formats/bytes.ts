import { FormatError } from './error.ts';

/**
 * Random access to the bytes of one file. `read` returns exactly `to - from` bytes that stay valid, or throws a `FormatError`.
 * `fill` copies bytes from `from` on into the whole of `target`: for passes over large files with one reused buffer.
 */
export interface Source {
  readonly size: number;
  /** `read` costs nothing: it returns views. */
  readonly inMemory: boolean;
  read(from: number, to: number): Uint8Array;
  fill(target: Uint8Array, from: number): void;
}

/** A source over bytes already in memory. */
export const memorySource = (bytes: Uint8Array): Source => {
  // A Buffer's slice() shares memory; readers rely on the copy that a plain array makes.
  const data = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (from: number, to: number): Uint8Array => {
    if (from < 0 || to < from || to > data.length) throw new FormatError('bytes', `needs bytes ${from} to ${to} of ${data.length}`, from);
    return data.subarray(from, to);
  };
  return { size: data.length, inMemory: true, read, fill: (target, from) => target.set(read(from, from + target.length)) };
};

/** Reads a whole source, refusing more than `limit` bytes. */
export const readAll = (source: Source, format: string, limit: number): Uint8Array => {
  if (source.size > limit) throw new FormatError(format, `${source.size} bytes exceed the limit of ${limit}`);
  return source.read(0, source.size);
};

/** Bounds-checked little-endian reader over one buffer. Every failure is a `FormatError` with the absolute offset. */
export class Cursor {
  readonly #data: Uint8Array;
  readonly #view: DataView;
  readonly #format: string;
  readonly #base: number;
  #at: number;

  /** `base` is added to reported offsets, for a buffer that is a window into a file. */
  constructor(data: Uint8Array, format: string, at = 0, base = 0) {
    this.#data = data;
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    this.#format = format;
    this.#base = base;
    this.#at = at;
  }

  get offset(): number {
    return this.#at;
  }

  get remaining(): number {
    return this.#data.length - this.#at;
  }

  fail(message: string): never {
    throw new FormatError(this.#format, message, this.#base + this.#at);
  }

  seek(at: number): this {
    if (at < 0 || at > this.#data.length) throw new FormatError(this.#format, `offset ${at} lies outside ${this.#data.length} bytes`, this.#base + at);
    this.#at = at;
    return this;
  }

  skip(count: number): this {
    return this.seek(this.#at + count);
  }

  bytes(count: number): Uint8Array {
    const from = this.#take(count);
    return this.#data.subarray(from, from + count);
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }

  /** Bytes up to (not including) the next NUL, which is consumed; at most `limit` bytes. */
  untilNul(limit: number): Uint8Array {
    const end = this.#data.indexOf(0, this.#at);
    if (end < 0 || end - this.#at > limit) this.fail(`no NUL within ${limit} bytes`);
    const text = this.#data.subarray(this.#at, end);
    this.#at = end + 1;
    return text;
  }

  #take(count: number): number {
    const from = this.#at;
    if (count < 0 || from + count > this.#data.length) this.fail(`needs ${count} bytes, ${this.#data.length - from} left`);
    this.#at = from + count;
    return from;
  }
}

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal. */
export const hex = (data: Uint8Array): string => {
  let text = '';
  for (const byte of data) text += HEX[byte] ?? '';
  return text;
};

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};
