import { Cursor } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { LzxBitReader } from './bit-reader.ts';
import type { BlockDecoder } from './decoder.ts';
import { LITERALS, LzxTrees } from './lzx-header.ts';
import { translateCalls } from './lzx-calls.ts';

const VERBATIM = 1;
const ALIGNED = 2;
const UNCOMPRESSED = 3;
const FRAME = 32_768;
const MAX_SLOT = 50;

/** Footer bits and first offset of each position slot ([MS-PATCH] 2.4). */
const EXTRA_BITS = Uint8Array.from({ length: MAX_SLOT }, (_, slot) => (slot < 4 ? 0 : Math.min((slot >> 1) - 1, 17)));
const POSITION_BASE = Int32Array.from({ length: MAX_SLOT }, (_, slot) => EXTRA_BITS.subarray(0, slot).reduce((sum, bits) => sum + (1 << bits), 0));

/** LZX as cabinets use it: one frame of up to 32 KiB per data block, one stream per folder ([MS-CAB], [MS-PATCH] 2). */
export class LzxDecoder implements BlockDecoder {
  readonly #window: Uint8Array;
  readonly #trees: LzxTrees;
  readonly #bits = new LzxBitReader();
  /** Bytes unpacked before this frame. */
  #before = 0;
  #rest: Uint8Array = new Uint8Array(0);
  #blockType = 0;
  #blockLength = 0;
  #blockLeft = 0;
  #r0 = 1;
  #r1 = 1;
  #r2 = 1;
  #callSize = 0;
  #callsStarted = false;

  constructor(windowBits: number) {
    this.#window = new Uint8Array(1 << windowBits);
    this.#trees = new LzxTrees(windowBits);
  }

  decode(data: Uint8Array, size: number): Uint8Array {
    if (this.#before % FRAME !== 0) throw new FormatError('cabinet', 'an LZX frame that is not the last one is shorter than 32 KiB');
    this.#bits.start(joined(this.#rest, data));
    if (this.#before === 0 && this.#bits.read(1) === 1) this.#callSize = ((this.#bits.read(16) << 16) | this.#bits.read(16)) | 0;
    const from = this.#before % this.#window.length;
    this.#fill(from, from + size);
    this.#bits.align(false);
    this.#rest = this.#bits.rest();
    if (this.#rest.length > 1) throw new FormatError('cabinet', 'an LZX block holds more data than its frame takes');
    const frame = this.#window.subarray(from, from + size);
    const unpacked = this.#callsStarted && this.#callSize !== 0 ? translateCalls(frame, this.#before, this.#callSize) : frame;
    this.#before += size;
    return unpacked;
  }

  #fill(from: number, to: number): void {
    for (let at = from; at < to; ) {
      if (this.#blockLeft === 0) this.#startBlock();
      const end = Math.min(at + this.#blockLeft, to);
      if (this.#blockType === UNCOMPRESSED) this.#window.set(this.#bits.bytes(end - at), at);
      else this.#unpack(at, end);
      this.#blockLeft -= end - at;
      at = end;
    }
  }

  #startBlock(): void {
    const bits = this.#bits;
    if (this.#blockType === UNCOMPRESSED && this.#blockLength % 2 === 1) bits.bytes(1);
    this.#blockType = bits.read(3);
    this.#blockLength = (bits.read(16) << 8) | bits.read(8);
    this.#blockLeft = this.#blockLength;
    switch (this.#blockType) {
      case UNCOMPRESSED:
        this.#startUncompressed();
        break;
      case ALIGNED:
        this.#trees.readAligned(bits);
        this.#trees.read(bits);
        break;
      case VERBATIM:
        this.#trees.read(bits);
        break;
      default:
        throw new FormatError('cabinet', `LZX block type ${this.#blockType} is unknown`);
    }
    this.#callsStarted ||= this.#blockType === UNCOMPRESSED || this.#trees.hasE8;
  }

  #startUncompressed(): void {
    this.#bits.align(true);
    const offsets = new Cursor(this.#bits.bytes(12), 'cabinet');
    this.#r0 = offsets.u32();
    this.#r1 = offsets.u32();
    this.#r2 = offsets.u32();
  }

  #unpack(from: number, end: number): void {
    const { main, length: lengths } = this.#trees;
    const window = this.#window;
    const bits = this.#bits;
    const aligned = this.#blockType === ALIGNED;
    let at = from;
    while (at < end) {
      const symbol = bits.symbol(main) - LITERALS;
      if (symbol < 0) {
        window[at++] = symbol + LITERALS;
        continue;
      }
      const header = symbol & 7;
      const length = (header === 7 ? 7 + bits.symbol(lengths) : header) + 2;
      const offset = this.#offset(symbol >> 3, aligned);
      if (length > end - at) throw new FormatError('cabinet', 'an LZX match reaches beyond its block');
      this.#copy(at, offset, length);
      at += length;
    }
  }

  /** Slots 0 to 2 repeat one of the last three offsets. */
  #offset(slot: number, aligned: boolean): number {
    if (slot === 0) return this.#r0;
    const before = this.#r0;
    if (slot === 1) {
      this.#r0 = this.#r1;
      this.#r1 = before;
    } else if (slot === 2) {
      this.#r0 = this.#r2;
      this.#r2 = before;
    } else {
      this.#r2 = this.#r1;
      this.#r1 = before;
      this.#r0 = (POSITION_BASE[slot] ?? 0) - 2 + this.#footer(EXTRA_BITS[slot] ?? 0, aligned);
    }
    return this.#r0;
  }

  #footer(extra: number, aligned: boolean): number {
    if (!aligned || extra < 3) return this.#bits.read(extra);
    const high = this.#bits.read(extra - 3) << 3;
    return high + this.#bits.symbol(this.#trees.aligned);
  }

  /** Never crosses the window's end when writing, because frames do not; may when reading. */
  #copy(to: number, offset: number, length: number): void {
    const window = this.#window;
    const known = this.#before + (to % FRAME);
    if (offset === 0 || offset > known || offset > window.length) throw new FormatError('cabinet', 'an LZX match starts before the data');
    let from = to - offset;
    if (from < 0) from += window.length;
    if (from + length > window.length || from > to) {
      for (let index = 0; index < length; index++) window[to + index] = window[(from + index) & (window.length - 1)] ?? 0;
    } else for (let end = to + length, at = to; at < end; ) window[at++] = window[from++] ?? 0;
  }
}

const joined = (rest: Uint8Array, data: Uint8Array): Uint8Array => {
  if (rest.length === 0) return data;
  const both = new Uint8Array(rest.length + data.length);
  both.set(rest);
  both.set(data, rest.length);
  return both;
};
