import { FormatError } from '../error.ts';
import type { HuffmanTable } from './huffman.ts';

/**
 * The bit stream of LZX: little-endian words of 16 bits, most significant bit first. Words behind the end read as zero;
 * whoever used them is told by `finish`.
 */
export class LzxBitReader {
  #data: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** The next bits stand at the top. */
  #bits = 0;
  #left = 0;

  /** New data behind what `finish` left over. */
  start(data: Uint8Array): void {
    this.#data = data;
    this.#at = 0;
    this.#bits = 0;
    this.#left = 0;
  }

  /** Up to 17 bits. */
  read(count: number): number {
    if (count === 0) return 0;
    while (this.#left < count) this.#refill();
    const value = this.#bits >>> (32 - count);
    this.#bits <<= count;
    this.#left -= count;
    return value;
  }

  symbol(table: HuffmanTable): number {
    if (this.#left < 16) this.#refill();
    const entry = table.lookup[this.#bits >>> (32 - table.lookupBits)] ?? 0;
    if (entry === 0) return this.#long(table);
    const length = entry & 15;
    this.#bits <<= length;
    this.#left -= length;
    return entry >>> 4;
  }

  /** To the next word; at a word's start already, `whole` skips one. Then bytes can be read. */
  align(whole: boolean): void {
    const odd = this.#left & 15;
    if (odd > 0) this.read(odd);
    else if (whole) this.read(16);
    this.#at -= this.#left >> 3;
    this.#bits = 0;
    this.#left = 0;
  }

  /** Bytes of an aligned stream; the view lies in the data. */
  bytes(count: number): Uint8Array {
    const from = this.#at;
    if (from + count > this.#data.length) throw new FormatError('cabinet', 'an LZX block ends before its data does');
    this.#at += count;
    return this.#data.subarray(from, from + count);
  }

  /** What was not used of an aligned stream. */
  rest(): Uint8Array {
    if (this.#at > this.#data.length) throw new FormatError('cabinet', 'an LZX block ends before its data does');
    return this.#data.subarray(this.#at);
  }

  #long(table: HuffmanTable): number {
    const { symbol, length } = table.long(this.#bits >>> 16);
    this.#bits <<= length;
    this.#left -= length;
    return symbol;
  }

  #refill(): void {
    const word = (this.#data[this.#at] ?? 0) | ((this.#data[this.#at + 1] ?? 0) << 8);
    this.#at += 2;
    this.#bits |= word << (16 - this.#left);
    this.#left += 16;
  }
}
