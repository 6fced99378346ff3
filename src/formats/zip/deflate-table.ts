import { FormatError } from '../error.ts';

export const MAX_BITS = 15;
const LOOKUP_BITS = 9;
const LOOKUP_MASK = (1 << LOOKUP_BITS) - 1;

/** Every fault of packed data. */
export const damaged = (what: string): never => {
  throw new FormatError('zip', `packed data: ${what}`);
};

const reversed = (code: number, length: number): number => {
  let value = 0;
  for (let bit = 0; bit < length; bit++) value |= ((code >> bit) & 1) << (length - 1 - bit);
  return value;
};

/**
 * Codes of RFC 1951 3.2.2. Short ones are found by the next nine bits, longer ones bit by bit. Found symbols come as
 * `symbol << 4 | length`. Codes must be complete, except, as zlib has it, none at all or a single one of one bit.
 */
export class DeflateTable {
  readonly #lookup = new Uint16Array(1 << LOOKUP_BITS);
  readonly #counts = new Uint16Array(MAX_BITS + 1);
  readonly #sorted: Uint16Array;

  constructor(lengths: Uint8Array) {
    for (const length of lengths) this.#counts[length] = (this.#counts[length] ?? 0) + 1;
    this.#counts[0] = 0;
    this.#sorted = new Uint16Array(lengths.length);
    this.#check();
    this.#fill(lengths);
  }

  /** `bits` holds the next 15 bits, the first one lowest; zero when they are no code. */
  find(bits: number): number {
    return this.#lookup[bits & LOOKUP_MASK] || this.#findLong(bits);
  }

  #findLong(bits: number): number {
    let code = 0;
    let first = 0;
    let place = 0;
    for (let length = 1; length <= MAX_BITS; length++) {
      code = (code << 1) | ((bits >> (length - 1)) & 1);
      const count = this.#counts[length] ?? 0;
      first <<= 1;
      if (code - first < count) return ((this.#sorted[place + code - first] ?? 0) << 4) | length;
      first += count;
      place += count;
    }
    return 0;
  }

  #check(): void {
    let left = 1;
    let used = 0;
    for (let length = 1; length <= MAX_BITS; length++) {
      const count = this.#counts[length] ?? 0;
      used += count;
      left = left * 2 - count;
      if (left < 0) damaged('a code has two meanings');
    }
    if (left > 0 && used > 0 && !(used === 1 && this.#counts[1] === 1)) damaged('a code is incomplete');
  }

  #fill(lengths: Uint8Array): void {
    const places = new Uint16Array(MAX_BITS + 2);
    const codes = new Uint16Array(MAX_BITS + 2);
    for (let length = 1; length <= MAX_BITS; length++) {
      const count = this.#counts[length] ?? 0;
      places[length + 1] = (places[length] ?? 0) + count;
      codes[length + 1] = ((codes[length] ?? 0) + count) << 1;
    }
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      const place = places[length] ?? 0;
      const code = codes[length] ?? 0;
      places[length] = place + 1;
      codes[length] = code + 1;
      this.#sorted[place] = symbol;
      if (length > LOOKUP_BITS) continue;
      for (let at = reversed(code, length); at <= LOOKUP_MASK; at += 1 << length) this.#lookup[at] = (symbol << 4) | length;
    }
  }
}
