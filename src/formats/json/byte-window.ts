import type { Source } from '../bytes.ts';
import type { JsonPosition } from './error.ts';

/** Bytes asked for at once. */
export const BLOCK = 256 * 1024;

const view = (data: Uint8Array): Buffer => Buffer.from(data.buffer, data.byteOffset, data.byteLength);

/**
 * The part of a source that is looked at, moving forwards. Open to its user on purpose: a loop over every byte of a large file must not
 * pay for a call each.
 */
export class ByteWindow {
  readonly #source: Source;
  /** Offset of `bytes[0]` in the source. */
  #base = 0;
  bytes: Buffer;
  /** How many of `bytes` are filled. */
  length: number;
  at = 0;
  /** Bytes from here on are kept. */
  mark = 0;

  constructor(source: Source, block = BLOCK) {
    this.#source = source;
    this.bytes = source.inMemory ? view(source.read(0, source.size)) : Buffer.allocUnsafeSlow(Math.min(block, source.size));
    this.length = source.inMemory ? source.size : 0;
  }

  get offset(): number {
    return this.#base + this.at;
  }

  /** Text of bytes that are known to be ASCII. */
  ascii(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to);
  }

  /** Reads on, giving up what stands before the mark: all indices become smaller by it. False at the end of the source. */
  refill(): boolean {
    const read = this.#base + this.length;
    if (read >= this.#source.size) return false;
    const kept = this.bytes.subarray(this.mark, this.length);
    const target = this.#target(kept.length);
    if (target === this.bytes) target.copyWithin(0, this.mark, this.length);
    else target.set(kept);
    this.#base += this.mark;
    this.at -= this.mark;
    this.mark = 0;
    this.bytes = target;
    this.length = Math.min(target.length, kept.length + this.#source.size - read);
    this.#source.fill(target.subarray(kept.length, this.length), read);
    return true;
  }

  /** Twice as large once half of it is kept, so that a long value is copied a bounded number of times. */
  #target(kept: number): Buffer {
    return kept * 2 <= this.bytes.length ? this.bytes : Buffer.allocUnsafeSlow(this.bytes.length * 2);
  }
}

/** Line and column of a byte, counted by reading the source once more. */
export const lineAndColumn = (source: Source, offset: number): JsonPosition => {
  const buffer = new Uint8Array(Math.min(BLOCK, source.size));
  let line = 1;
  let start = 0;
  for (let from = 0; from < offset; from += buffer.length) {
    const piece = buffer.subarray(0, Math.min(buffer.length, offset - from));
    source.fill(piece, from);
    for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, at + 1)) {
      line++;
      start = from + at + 1;
    }
  }
  return { line, column: offset - start + 1 };
};
