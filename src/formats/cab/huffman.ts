import { FormatError } from '../error.ts';

const MAX_LENGTH = 16;

/**
 * Canonical Huffman codes, most significant bit first. Codes up to `lookupBits` are found in one step: an entry of `lookup`
 * is `symbol << 4 | length`. Longer ones are found by their place among the codes of their length.
 */
export class HuffmanTable {
  readonly lookupBits: number;
  readonly lookup: Uint16Array;
  readonly #counts = new Uint16Array(MAX_LENGTH + 1);
  readonly #firstCodes = new Int32Array(MAX_LENGTH + 2);
  readonly #firstPlaces = new Int32Array(MAX_LENGTH + 2);
  readonly #sorted: Uint16Array;
  #empty = true;

  constructor(symbols: number, lookupBits: number) {
    this.lookupBits = lookupBits;
    this.lookup = new Uint16Array(1 << lookupBits);
    this.#sorted = new Uint16Array(symbols);
  }

  /** Rejects codes that leave a bit pattern without or with two meanings; no code at all is allowed where `mayBeEmpty`. */
  build(lengths: Uint8Array, mayBeEmpty: boolean): void {
    this.#count(lengths);
    if (this.#empty && !mayBeEmpty) throw new FormatError('cabinet', 'an LZX tree has too few codes');
    if (this.#empty) return;
    this.#order(lengths);
    this.#fill();
  }

  /** A code longer than `lookupBits`, out of the next 16 bits. */
  long(bits: number): { symbol: number; length: number } {
    for (let length = this.lookupBits + 1; length <= MAX_LENGTH && !this.#empty; length++) {
      const place = (bits >>> (MAX_LENGTH - length)) - (this.#firstCodes[length] ?? 0);
      if (place >= 0 && place < (this.#counts[length] ?? 0)) return { symbol: this.#sorted[(this.#firstPlaces[length] ?? 0) + place] ?? 0, length };
    }
    throw new FormatError('cabinet', 'LZX data holds a code without meaning');
  }

  #count(lengths: Uint8Array): void {
    const counts = this.#counts.fill(0);
    for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
    this.#empty = counts.every((count) => count === 0);
    if (this.#empty) this.lookup.fill(0);
    let code = 0;
    let place = 0;
    for (let length = 1; length <= MAX_LENGTH; length++) {
      this.#firstCodes[length] = code;
      this.#firstPlaces[length] = place;
      place += counts[length] ?? 0;
      code = (code + (counts[length] ?? 0)) << 1;
      if (code > 2 << length) throw new FormatError('cabinet', 'an LZX tree has too many codes');
    }
    if (!this.#empty && code !== 2 << MAX_LENGTH) throw new FormatError('cabinet', 'an LZX tree has too few codes');
  }

  #order(lengths: Uint8Array): void {
    const places = this.#firstPlaces.slice();
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      const place = places[length] ?? 0;
      this.#sorted[place] = symbol;
      places[length] = place + 1;
    }
  }

  #fill(): void {
    this.lookup.fill(0);
    for (let length = 1; length <= this.lookupBits; length++) {
      const span = 1 << (this.lookupBits - length);
      const first = this.#firstPlaces[length] ?? 0;
      for (let index = 0; index < (this.#counts[length] ?? 0); index++) {
        const at = ((this.#firstCodes[length] ?? 0) + index) * span;
        this.lookup.fill(((this.#sorted[first + index] ?? 0) << 4) | length, at, at + span);
      }
    }
  }
}
