/** The bytes of a catalog, with what a loop over thousands of members does to them again and again. */
export class Octets {
  readonly #data: Uint8Array;
  readonly #view: DataView;
  readonly #text: Buffer;

  constructor(data: Uint8Array) {
    this.#data = data;
    this.#view = new DataView(data.buffer, data.byteOffset, data.length);
    this.#text = Buffer.from(data.buffer, data.byteOffset, data.length);
  }

  at(offset: number): number {
    return this.#data[offset] ?? 0;
  }

  hex(from: number, end: number): string {
    return this.#text.toString('hex', from, end);
  }

  utf16le(from: number, end: number): string {
    return this.#text.toString('utf16le', from, end);
  }

  /** Are these `count` octets at `a` and at `b` the same? Both runs must lie inside. */
  same(a: number, b: number, count: number): boolean {
    const view = this.#view;
    const whole = count & ~3;
    for (let at = 0; at < whole; at += 4) if (view.getInt32(a + at, true) !== view.getInt32(b + at, true)) return false;
    for (let at = whole; at < count; at++) if (this.#data[a + at] !== this.#data[b + at]) return false;
    return true;
  }
}
