import { FormatError } from '../error.ts';
import type { LzxBitReader } from './bit-reader.ts';
import { HuffmanTable } from './huffman.ts';

export const LITERALS = 256;
const LENGTHS = 249;
const PRETREE = 20;
const ALIGNED = 8;
/** Position slots by window bits 15 to 21 ([MS-PATCH] 2.4). */
const SLOTS: Readonly<Record<number, number>> = { 15: 30, 16: 32, 17: 34, 18: 36, 19: 38, 20: 42, 21: 50 };

/** Code lengths, kept from block to block because each block states differences only, and the tables built from them. */
export class LzxTrees {
  readonly main: HuffmanTable;
  readonly length = new HuffmanTable(LENGTHS, 11);
  readonly aligned = new HuffmanTable(ALIGNED, 7);
  readonly #pretree = new HuffmanTable(PRETREE, 8);
  readonly #mainLengths: Uint8Array;
  readonly #lengthLengths = new Uint8Array(LENGTHS);

  constructor(windowBits: number) {
    const symbols = LITERALS + 8 * (SLOTS[windowBits] ?? 0);
    this.#mainLengths = new Uint8Array(symbols);
    this.main = new HuffmanTable(symbols, 12);
  }

  /** Whether the block may hold the byte E8, which starts the translation of x86 calls. */
  get hasE8(): boolean {
    return (this.#mainLengths[0xe8] ?? 0) > 0;
  }

  readAligned(bits: LzxBitReader): void {
    this.aligned.build(Uint8Array.from({ length: ALIGNED }, () => bits.read(3)), false);
  }

  read(bits: LzxBitReader): void {
    this.#readLengths(bits, this.#mainLengths.subarray(0, LITERALS));
    this.#readLengths(bits, this.#mainLengths.subarray(LITERALS));
    this.main.build(this.#mainLengths, false);
    this.#readLengths(bits, this.#lengthLengths);
    this.length.build(this.#lengthLengths, true);
  }

  /** [MS-PATCH] 2.5: 17 and 18 are runs of zeros, 19 a run of one new length, the rest differences modulo 17. */
  #readLengths(bits: LzxBitReader, lengths: Uint8Array): void {
    this.#pretree.build(Uint8Array.from({ length: PRETREE }, () => bits.read(4)), false);
    for (let at = 0; at < lengths.length; ) {
      const code = bits.symbol(this.#pretree);
      if (code === 17 || code === 18) at = fillRun(lengths, at, code === 17 ? bits.read(4) + 4 : bits.read(5) + 20, 0);
      else if (code === 19) {
        const run = bits.read(1) + 4;
        at = fillRun(lengths, at, run, difference(lengths[at], bits.symbol(this.#pretree)));
      } else lengths[at] = difference(lengths[at++], code);
    }
  }
}

const difference = (before: number | undefined, code: number): number => {
  if (code > 16) throw new FormatError('cabinet', 'an LZX tree repeats a run');
  return ((before ?? 0) - code + 17) % 17;
};

const fillRun = (lengths: Uint8Array, at: number, run: number, length: number): number => {
  if (at + run > lengths.length) throw new FormatError('cabinet', 'a run in an LZX tree reaches beyond the tree');
  lengths.fill(length, at, at + run);
  return at + run;
};
