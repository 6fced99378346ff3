const KEPT = 20;

/** Collects remarks; a catalog that is wrong in every one of its members yields a short list all the same. */
export class Problems {
  readonly #kept: string[] = [];
  #more = 0;

  add(text: string): void {
    if (this.#kept.length < KEPT) this.#kept.push(text);
    else this.#more++;
  }

  get list(): readonly string[] {
    return this.#more === 0 ? this.#kept : [...this.#kept, `${this.#more} more`];
  }
}
