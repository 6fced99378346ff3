import type { ByteWindow } from './byte-window.ts';
import { decodeStrict } from './native.ts';

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
/** No byte follows. */
export const END = -1;

const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_E = 0x65;
const LETTER_U = 0x75;
/** Takes an upper-case letter to its lower-case one. */
const LOWER = 0x20;

const codes = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const WORDS: ReadonlyMap<number, readonly number[]> = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), codes(word)]));
const ESCAPED = new Set(codes('"\\/bfnrt'));

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;
const isHex = (byte: number): boolean => isDigit(byte) || ((byte | LOWER) >= 0x61 && (byte | LOWER) <= 0x66);

export interface ScanLimits {
  readonly depth: number;
  /** A value whose bytes are kept may not be longer. */
  readonly slice: number;
}

/**
 * The grammar of JSON (RFC 8259) over bytes: passes over values without making any. Its caller says by the window's mark which bytes it
 * will want again.
 */
export class ByteScanner {
  readonly window: ByteWindow;
  readonly #limits: ScanLimits;
  readonly #fail: (message: string) => never;
  depth = 0;
  /** All bytes of strings passed, or-ed together: 0x80 and above when one of them is not ASCII. */
  bits = 0;
  /** Nothing of what is passed will be wanted again. */
  #discards = false;

  constructor(window: ByteWindow, limits: ScanLimits, fail: (message: string) => never) {
    this.window = window;
    this.#limits = limits;
    this.#fail = fail;
  }

  /** Skips white space; the byte that follows is not taken. */
  next(): number {
    const { window } = this;
    do {
      const { bytes, length } = window;
      for (let { at } = window; at < length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
        window.at = at;
        return byte;
      }
      window.at = length;
    } while (this.more());
    return END;
  }

  /** Reads on. False at the end of the text. */
  more(): boolean {
    const { window } = this;
    if (this.#discards) window.mark = window.at;
    if (window.length - window.mark > this.#limits.slice) this.#fail(`one value is longer than ${this.#limits.slice} bytes`);
    return window.refill();
  }

  /** Passes over a value of any length; only its single strings are limited. */
  discard(): void {
    this.#discards = true;
    this.value();
    this.#discards = false;
  }

  value(): void {
    const byte = this.next();
    if (byte === QUOTE) this.string();
    else if (byte === OPEN_OBJECT) this.#object();
    else if (byte === OPEN_LIST) this.#list();
    else if (byte === MINUS || isDigit(byte)) this.#number();
    else this.#word(byte);
  }

  open(bracket: number): void {
    if (this.next() !== bracket) this.#fail(bracket === OPEN_LIST ? 'a list should stand here' : 'an object should stand here');
    if (++this.depth > this.#limits.depth) this.#fail(`values are nested deeper than ${this.#limits.depth}`);
    this.window.at++;
  }

  /** Whether another member or item follows; the closing bracket is taken. */
  another(first: boolean, close: number): boolean {
    const byte = this.next();
    if (byte === close) {
      this.depth--;
      this.window.at++;
      return false;
    }
    if (first) return true;
    const what = close === CLOSE_LIST ? 'the list' : 'the object';
    if (byte !== COMMA) this.#fail(byte === END ? `the text ends inside ${what}` : `a comma or the end of ${what} is missing`);
    this.window.at++;
    return true;
  }

  /** The name of a member. */
  name(): void {
    if (this.next() !== QUOTE) this.#fail('the name of a member is missing');
    this.string();
  }

  colon(): void {
    if (this.next() !== COLON) this.#fail('a colon is missing');
    this.window.at++;
  }

  /** From the opening quote to behind the closing one. */
  string(): void {
    if (!this.#discards) {
      this.#string();
      return;
    }
    const { window } = this;
    window.mark = window.at;
    this.bits = 0;
    this.#discards = false;
    this.#string();
    this.#discards = true;
    if (this.bits >= 0x80 && !decodeStrict(window.bytes.subarray(window.mark, window.at), 'utf-8').ok) this.#fail('a text is not UTF-8');
  }

  #string(): void {
    const { window } = this;
    let bits = 0;
    window.at++;
    for (;;) {
      const { bytes, length } = window;
      let { at } = window;
      while (at < length) {
        const byte = bytes[at++] ?? 0;
        bits |= byte;
        if (byte > BACKSLASH) continue;
        if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) {
          window.at = at;
          if (byte === QUOTE) {
            this.bits |= bits;
            return;
          }
          if (byte < 0x20) this.#control();
          this.#escape();
          ({ at } = window);
          // The escape may have moved the window.
          if (bytes !== window.bytes || length !== window.length) break;
        }
      }
      window.at = at;
      if (at >= window.length && !this.more()) this.#fail('the text ends inside a string');
    }
  }

  #control(): never {
    this.window.at--;
    return this.#fail('a control character stands in a string');
  }

  #object(): void {
    this.open(OPEN_OBJECT);
    for (let first = true; this.another(first, CLOSE_OBJECT); first = false) {
      this.name();
      this.colon();
      this.value();
    }
  }

  #list(): void {
    this.open(OPEN_LIST);
    for (let first = true; this.another(first, CLOSE_LIST); first = false) this.value();
  }

  /** The byte at the window's place, none of it taken. */
  #peek(): number {
    const { window } = this;
    return window.at < window.length || this.more() ? (window.bytes[window.at] ?? END) : END;
  }

  #escape(): void {
    const kind = this.#peek();
    if (kind !== LETTER_U && !ESCAPED.has(kind)) this.#fail('a backslash is followed by no escape');
    this.window.at++;
    for (let digit = 0; kind === LETTER_U && digit < 4; digit++, this.window.at++) if (!isHex(this.#peek())) this.#fail('\\u is not followed by four hexadecimal digits');
  }

  #number(): void {
    if (this.#peek() === MINUS) this.window.at++;
    if (this.#peek() === ZERO) this.window.at++;
    else this.#digits();
    if (this.#peek() === POINT) {
      this.window.at++;
      this.#digits();
    }
    if ((this.#peek() | LOWER) !== LETTER_E) return;
    this.window.at++;
    const sign = this.#peek();
    if (sign === PLUS || sign === MINUS) this.window.at++;
    this.#digits();
  }

  #digits(): void {
    if (!isDigit(this.#peek())) this.#fail('a number is malformed');
    do this.window.at++;
    while (isDigit(this.#peek()));
  }

  #word(first: number): void {
    const word = WORDS.get(first);
    if (word === undefined) return this.#fail(first === END ? 'the text ends where a value should stand' : 'there is no value');
    for (const byte of word) {
      if (this.#peek() !== byte) this.#fail('there is no value');
      this.window.at++;
    }
    return undefined;
  }
}
