import type { Source } from '../bytes.ts';
import { damaged, MAX_BITS, type DeflateTable } from './deflate-table.ts';

const INPUT = 256 * 1024;

/** Bits of a part of a file, least significant first. */
export class BitSource {
  readonly #source: Source;
  readonly #end: number;
  #from: number;
  #data: Uint8Array = new Uint8Array(0);
  #at = 0;
  #bits = 0;
  #left = 0;

  constructor(source: Source, from: number, end: number) {
    this.#source = source;
    this.#from = from;
    this.#end = end;
  }

  read(count: number): number {
    while (this.#left < count) {
      this.#bits |= this.#byte() << this.#left;
      this.#left += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#left -= count;
    return value;
  }

  symbol(table: DeflateTable): number {
    while (this.#left < MAX_BITS && !this.#ended()) {
      this.#bits |= this.#byte() << this.#left;
      this.#left += 8;
    }
    const entry = table.find(this.#bits);
    const length = entry & 15;
    if (length === 0) damaged('a code without meaning');
    if (length > this.#left) damaged('it ends early');
    this.#bits >>>= length;
    this.#left -= length;
    return entry >> 4;
  }

  /** Drops the rest of the byte. */
  align(): void {
    this.#bits >>>= this.#left & 7;
    this.#left -= this.#left & 7;
  }

  /** Whether all but the last byte's rest was used. */
  isSpent(): boolean {
    this.align();
    return this.#left === 0 && this.#ended();
  }

  #ended(): boolean {
    return this.#at >= this.#data.length && this.#from >= this.#end;
  }

  #byte(): number {
    if (this.#at >= this.#data.length) {
      if (this.#from >= this.#end) damaged('it ends early');
      const to = Math.min(this.#end, this.#from + INPUT);
      this.#data = this.#source.read(this.#from, to);
      this.#from = to;
      this.#at = 0;
    }
    return this.#data[this.#at++] ?? 0;
  }
}
