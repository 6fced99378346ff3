/** What became of a row that met another of the same key. */
export type Put = 'new' | 'replaced' | 'older' | 'same' | 'contradiction';

/**
 * The rows of one day by their key, in flat arrays that the next day uses again. A row replaces an older one of the same key, so that late and
 * repeated files change nothing; two that are equally old and differ contradict each other.
 */
export class DaySlots {
  #slots = new Int32Array(1024).fill(-1);
  #keys = new Float64Array(512);
  failed = new Float64Array(512);
  observed = new Float64Array(512);
  exposure = new Float64Array(512);
  #asOf = new Float64Array(512);
  count = 0;

  key(slot: number): number {
    return this.#keys[slot] ?? 0;
  }

  clear(): void {
    this.#slots.fill(-1);
    this.count = 0;
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    // Both halves of the key take part: keys of neighbours differ in few bits.
    let hash = Math.imul((key / 4_294_967_296) | 0, 0x9e3779b1) ^ Math.imul(key | 0, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (let found = this.#slots[slot] ?? -1; found >= 0; found = this.#slots[slot] ?? -1) {
      if (this.#keys[found] === key) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Place of a key's row, -1 when there is none. */
  find(key: number): number {
    return this.#slots[this.#slotOf(key)] ?? -1;
  }

  put(key: number, failed: number, observed: number, exposure: number, asOf: number): Put {
    const slot = this.#slotOf(key);
    const found = this.#slots[slot] ?? -1;
    if (found >= 0) {
      const before = this.#asOf[found] ?? 0;
      if (asOf < before) return 'older';
      const same = this.failed[found] === failed && this.observed[found] === observed && this.exposure[found] === exposure;
      if (asOf === before && !same) return 'contradiction';
      this.#set(found, failed, observed, exposure, asOf);
      return same ? 'same' : 'replaced';
    }
    if (this.count >= this.#keys.length) this.#grow();
    const place = this.count++;
    this.#keys[place] = key;
    this.#set(place, failed, observed, exposure, asOf);
    this.#slots[this.#slotOf(key)] = place;
    return 'new';
  }

  #set(place: number, failed: number, observed: number, exposure: number, asOf: number): void {
    this.failed[place] = failed;
    this.observed[place] = observed;
    this.exposure[place] = exposure;
    this.#asOf[place] = asOf;
  }

  #grow(): void {
    const size = this.#keys.length * 2;
    const larger = (values: Float64Array): Float64Array<ArrayBuffer> => {
      const copy = new Float64Array(size);
      copy.set(values);
      return copy;
    };
    this.#keys = larger(this.#keys);
    this.failed = larger(this.failed);
    this.observed = larger(this.observed);
    this.exposure = larger(this.exposure);
    this.#asOf = larger(this.#asOf);
    this.#slots = new Int32Array(size * 2).fill(-1);
    for (let place = 0; place < this.count; place++) this.#slots[this.#slotOf(this.#keys[place] ?? 0)] = place;
  }
}
