import type { Source } from './bytes.ts';

const BLOCK = 16 * 1024;
const ALIGN = 4096;

/** Serves many small reads of a `Source` out of few larger ones. */
export class Window {
  readonly #source: Source;
  readonly #block: number;
  #from = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(source: Source, block = BLOCK) {
    this.#source = source;
    this.#block = block;
  }

  get size(): number {
    return this.#source.size;
  }

  read(from: number, to: number): Uint8Array {
    const source = this.#source;
    if (source.inMemory || from < 0 || to < from || to > source.size) return source.read(from, to);
    if (from < this.#from || to > this.#from + this.#bytes.length) {
      const start = this.#block < ALIGN ? from : from - (from % ALIGN);
      const end = Math.min(source.size, Math.max(to, start + this.#block));
      this.#bytes = source.read(start, end);
      this.#from = start;
    }
    return this.#bytes.subarray(from - this.#from, to - this.#from);
  }
}
