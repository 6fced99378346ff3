import { FormatError } from '../error.ts';
import { type DerInput, Header, MAX_DEPTH } from './header.ts';

/** One decoded element. Its bytes are views into the input; nothing below it has been looked at. */
export class Element {
  readonly #input: DerInput;
  readonly #depth: number;
  readonly tag: number;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;

  constructor(input: DerInput, header: Header, start: number, depth: number) {
    this.#input = input;
    this.#depth = depth;
    this.tag = header.tag;
    this.start = start;
    this.valueStart = header.value;
    this.end = header.end;
  }

  /** Identifier, length and contents octets. */
  get der(): Uint8Array {
    return this.#input.data.subarray(this.start, this.end);
  }

  /** Contents octets. */
  get value(): Uint8Array {
    return this.#input.data.subarray(this.valueStart, this.end);
  }

  get format(): string {
    return this.#input.format;
  }

  /** Offset of the contents as errors report it: base for a reader over `value`. */
  get valueOffset(): number {
    return this.#input.base + this.valueStart;
  }

  /** Offset of the element as errors report it: base for a reader over `der`. */
  get offset(): number {
    return this.#input.base + this.start;
  }

  /** Cursor over the members of a constructed element. */
  enter(): DerCursor {
    if ((this.tag & 0x20) === 0) this.fail(`tag ${tagName(this.tag)} has no members`);
    return new DerCursor(this.#input, this.valueStart, this.end, this.#depth + 1);
  }

  /** The single member of an explicitly tagged element. */
  only(tag: number, what: string): Element {
    const members = this.enter();
    const member = members.next(tag, what);
    members.finish(what);
    return member;
  }

  fail(message: string): never {
    throw new FormatError(this.#input.format, message, this.offset);
  }
}

const tagName = (tag: number): string => `0x${tag.toString(16).padStart(2, '0')}`;

/** Reads the members of one constructed element in turn; every departure from what the caller expects is a `FormatError`. */
export class DerCursor {
  readonly #input: DerInput;
  readonly #header: Header;
  readonly #end: number;
  readonly #depth: number;
  #at: number;

  constructor(input: DerInput, from: number, to: number, depth: number) {
    if (depth > MAX_DEPTH) throw new FormatError(input.format, `nested deeper than ${MAX_DEPTH} elements`, input.base + from);
    this.#input = input;
    this.#header = new Header(input);
    this.#at = from;
    this.#end = to;
    this.#depth = depth;
  }

  get done(): boolean {
    return this.#at >= this.#end;
  }

  /** Identifier octet of the next element, -1 at the end. */
  get peek(): number {
    return this.done ? -1 : (this.#input.data[this.#at] ?? -1);
  }

  /** Bytes that no element has consumed. */
  get rest(): Uint8Array {
    return this.#input.data.subarray(this.#at, this.#end);
  }

  any(what: string): Element {
    if (this.done) this.fail(`${what} is missing`);
    const start = this.#at;
    this.#header.read(start, this.#end);
    this.#at = this.#header.end;
    return new Element(this.#input, this.#header, start, this.#depth);
  }

  next(tag: number, what: string): Element {
    if (this.peek !== tag) this.fail(this.done ? `${what} is missing` : `${what} has tag ${tagName(this.peek)} instead of ${tagName(tag)}`);
    return this.any(what);
  }

  optional(tag: number, what: string): Element | undefined {
    return this.peek === tag ? this.any(what) : undefined;
  }

  /** All remaining members, each with this tag, at most `limit` of them. */
  all(tag: number, what: string, limit: number): Element[] {
    const found: Element[] = [];
    while (!this.done) {
      if (found.length === limit) this.fail(`more than ${limit} times ${what}`);
      found.push(this.next(tag, what));
    }
    return found;
  }

  finish(what: string): void {
    if (!this.done) this.fail(`${what} has unexpected members behind it`);
  }

  fail(message: string): never {
    throw new FormatError(this.#input.format, message, this.#input.base + this.#at);
  }
}

/** Cursor over the elements of a buffer. `base` is added to the offsets of errors. */
export const derCursor = (data: Uint8Array, format: string, base = 0): DerCursor => new DerCursor({ data, format, base }, 0, data.length, 0);

/** The one element that fills the whole buffer. */
export const wholeElement = (data: Uint8Array, tag: number, what: string, format: string, base = 0): Element => {
  const cursor = derCursor(data, format, base);
  const element = cursor.next(tag, what);
  cursor.finish(what);
  return element;
};
