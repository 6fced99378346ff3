import { FormatError } from '../error.ts';

/** Deepest nesting that any reader follows. Real signatures stay below 20. */
export const MAX_DEPTH = 32;

/** What is being read: the bytes, the format named in errors, and the offset of the first byte in the file. */
export interface DerInput {
  readonly data: Uint8Array;
  readonly format: string;
  readonly base: number;
}

/**
 * Identifier and length octets of one element (X.690 8.1 under the restrictions of 10.1): read into the same object again and again,
 * so that a loop over many elements allocates nothing.
 */
export class Header {
  readonly #input: DerInput;
  readonly #data: Uint8Array;
  tag = 0;
  /** Offset of the contents octets. */
  value = 0;
  /** Offset behind the element. */
  end = 0;

  constructor(input: DerInput) {
    this.#input = input;
    this.#data = input.data;
  }

  /** Reads the element at `at`, which must end at or before `limit`. */
  read(at: number, limit: number): void {
    if (at + 2 > limit) this.fail('element is cut off', at);
    const tag = this.#data[at] ?? 0;
    if ((tag & 0x1f) === 0x1f) this.fail('tag numbers above 30 are not used here', at);
    if (tag === 0) this.fail('end-of-contents octets need an indefinite length, which DER forbids', at);
    const first = this.#data[at + 1] ?? 0;
    const value = first < 0x80 ? at + 2 : at + 2 + (first & 0x7f);
    const end = first < 0x80 ? value + first : value + this.#longLength(at, first, limit);
    if (end > limit) this.fail(`element of ${end - value} bytes overruns the ${Math.max(0, limit - value)} that its parent has left`, at);
    this.tag = tag;
    this.value = value;
    this.end = end;
  }

  /** `read`, and the element must have this tag. */
  expect(at: number, limit: number, tag: number, what: string): void {
    if (at >= limit) this.fail(`${what} is missing`, at);
    this.read(at, limit);
    if (this.tag !== tag) this.fail(`${what} has tag 0x${this.tag.toString(16).padStart(2, '0')} instead of 0x${tag.toString(16).padStart(2, '0')}`, at);
  }

  fail(message: string, at: number): never {
    throw new FormatError(this.#input.format, message, this.#input.base + at);
  }

  #longLength(at: number, first: number, limit: number): number {
    const octets = first & 0x7f;
    if (octets === 0) this.fail('indefinite length, which DER forbids', at);
    if (octets > 4) this.fail(`length of ${octets} octets, at most 4 are read`, at);
    if (at + 2 + octets > limit) this.fail('length is cut off', at);
    let length = 0;
    for (let index = 0; index < octets; index++) length = length * 256 + (this.#data[at + 2 + index] ?? 0);
    if (length < 0x80 || length < 256 ** (octets - 1)) this.fail('length is not in its shortest form, which DER demands', at);
    return length;
  }
}
