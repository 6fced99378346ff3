import { FormatError } from '../../formats/error.ts';
import { decodeStrict } from '../../formats/json/native.ts';

/** Numbers the texts of one column, so that a row costs a hash of its bytes and no string. */
export const MAX_CELL = 512;
const MAX_TEXTS = 1_000_000;

/** Bytes that no reader could see, or that would end a line somewhere else. */
const hasControl = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20 || text.charCodeAt(at) === 0x7f) return true;
  return false;
};

export class Texts<T> {
  readonly #parse: (text: string) => T | undefined;
  readonly #values: (T | undefined)[] = [];
  #slots = new Int32Array(2048).fill(-1);
  #hash = new Int32Array(1024);
  #start = new Int32Array(1024);
  #length = new Int32Array(1024);
  #store = new Uint8Array(65_536);
  #stored = 0;
  #count = 0;
  #last = -1;

  /** `parse` is asked once for each different text; `undefined` marks one that is not understood. */
  constructor(parse: (text: string) => T | undefined) {
    this.#parse = parse;
  }

  /** What `parse` made of the text of number `id`. */
  value(id: number): T | undefined {
    return this.#values[id];
  }

  get count(): number {
    return this.#count;
  }

  /** The number of a cell's text. Its value is `undefined` when it is too long, holds control characters or is no UTF-8. */
  id(bytes: Uint8Array, from: number, to: number): number {
    if (this.#last >= 0 && this.#is(this.#last, bytes, from, to)) return this.#last;
    let hash = 0x811c9dc5 | 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot] ?? -1; found >= 0; found = this.#slots[slot] ?? -1) {
      if (this.#hash[found] === hash && this.#is(found, bytes, from, to)) return (this.#last = found);
      slot = (slot + 1) & mask;
    }
    return (this.#last = this.#add(bytes, from, to, hash, slot));
  }

  #is(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.#length[id] !== to - from) return false;
    let at = this.#start[id] ?? 0;
    for (let here = from; here < to; here++) if (this.#store[at++] !== bytes[here]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    if (this.#count >= MAX_TEXTS) throw new FormatError('health', `a column has more than ${MAX_TEXTS} different texts`);
    const id = this.#count++;
    if (id >= this.#hash.length) {
      this.#hash = grown(this.#hash);
      this.#start = grown(this.#start);
      this.#length = grown(this.#length);
    }
    while (this.#stored + to - from > this.#store.length) {
      const larger = new Uint8Array(this.#store.length * 2);
      larger.set(this.#store);
      this.#store = larger;
    }
    this.#store.set(bytes.subarray(from, to), this.#stored);
    this.#hash[id] = hash;
    this.#start[id] = this.#stored;
    this.#length[id] = to - from;
    this.#stored += to - from;
    this.#slots[slot] = id;
    const decoded = decodeStrict(bytes.subarray(from, to), 'utf-8');
    this.#values.push(decoded.ok && decoded.value.length <= MAX_CELL && !hasControl(decoded.value) ? this.#parse(decoded.value) : undefined);
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const mask = this.#slots.length * 4 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (let id = 0; id < this.#count; id++) {
      let slot = (this.#hash[id] ?? 0) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}

const grown = (values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
};
