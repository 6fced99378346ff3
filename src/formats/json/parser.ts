import { JsonError, type JsonPosition } from './error.ts';
import type { JsonLimits } from './limits.ts';
import type { JsonList, JsonObject, JsonValue } from './value.ts';

export interface JsonOptions {
  /** Two members whose names differ in case only are duplicates. */
  readonly foldNames?: boolean;
  readonly limits?: Partial<JsonLimits>;
  /** Where the text begins in its file. */
  readonly base?: JsonPosition;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Integers that a double may not hold: 2^53 has 16 digits (results.md 0.4). */
const LONG_INTEGER = /^-?\d{16,}$/;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const HEX4 = /[0-9a-fA-F]{4}/y;
const WORDS: readonly (readonly [string, JsonValue])[] = [['true', true], ['false', false], ['null', null]];
/** Only a plain name is worth quoting, and nothing that may carry a secret. */
const PLAIN_NAME = /^[\w.$ -]{1,80}$/;

const fold = (name: string): string => name.toLowerCase();

/** RFC 8259 to the letter, in one pass over the text. */
export class JsonParser {
  readonly #text: string;
  readonly #format: string;
  readonly #limits: JsonLimits;
  readonly #fold: boolean;
  readonly #base: JsonPosition;
  #at = 0;
  #depth = 0;
  #values = 0;

  constructor(text: string, format: string, limits: JsonLimits, options: JsonOptions) {
    this.#text = text;
    this.#format = format;
    this.#limits = limits;
    this.#fold = options.foldNames ?? false;
    this.#base = options.base ?? { line: 1, column: 1 };
  }

  document(): JsonValue {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#fail('more follows behind the value');
    return value;
  }

  #fail(message: string, at = this.#at): never {
    throw new JsonError(this.#format, message, this.#place(at));
  }

  #place(at: number): JsonPosition {
    let line = this.#base.line;
    let start = 0;
    for (let end = this.#text.indexOf('\n'); end >= 0 && end < at; end = this.#text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { line, column: at - start + (start === 0 ? this.#base.column : 1) };
  }

  /** Skips white space; the code of what follows, NaN at the end. */
  #space(): number {
    for (;; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
    }
  }

  #value(): JsonValue {
    const code = this.#space();
    if (++this.#values > this.#limits.values) this.#fail(`more than ${this.#limits.values} values`);
    if (code === 0x7b) return this.#nested(() => this.#object());
    if (code === 0x5b) return this.#nested(() => this.#list());
    if (code === 0x22) return this.#string();
    return code === 0x2d || (code >= 0x30 && code <= 0x39) ? this.#number() : this.#word();
  }

  #nested(read: () => JsonValue): JsonValue {
    if (++this.#depth > this.#limits.depth) this.#fail(`values are nested deeper than ${this.#limits.depth}`);
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  /** Behind a member or item: whether another one follows. */
  #more(end: number, what: string): boolean {
    const code = this.#space();
    if (code !== end && code !== 0x2c) this.#fail(Number.isNaN(code) ? `the text ends inside ${what}` : `a comma or the end of ${what} is missing`);
    this.#at++;
    return code === 0x2c;
  }

  #empty(end: number): boolean {
    if (this.#space() !== end) return false;
    this.#at++;
    return true;
  }

  #list(): JsonList {
    const items: JsonValue[] = [];
    if (this.#empty(0x5d)) return items;
    do items.push(this.#value());
    while (this.#more(0x5d, 'the list'));
    return items;
  }

  #object(): JsonObject {
    const members = new Map<string, JsonValue>();
    const folded = this.#fold ? new Set<string>() : undefined;
    if (this.#empty(0x7d)) return members;
    do this.#member(members, folded);
    while (this.#more(0x7d, 'the object'));
    return members;
  }

  #member(members: Map<string, JsonValue>, folded: Set<string> | undefined): void {
    if (this.#space() !== 0x22) this.#fail('the name of a member is missing');
    const at = this.#at;
    const name = this.#string();
    if (folded?.has(fold(name)) ?? members.has(name)) this.#fail(`${PLAIN_NAME.test(name) ? JSON.stringify(name) : 'a name'} stands twice in one object${this.#fold ? ', upper and lower case taken as one' : ''}`, at);
    folded?.add(fold(name));
    if (this.#space() !== 0x3a) this.#fail('a colon is missing');
    this.#at++;
    members.set(name, this.#value());
  }

  #string(): string {
    let text = '';
    let from = ++this.#at;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) return text + this.#text.slice(from, this.#at++);
      if (code === 0x5c) {
        text += this.#text.slice(from, this.#at) + this.#escape();
        from = this.#at;
      } else if (code < 0x20) this.#fail('a control character stands in a string');
      else if (Number.isNaN(code)) this.#fail('the text ends inside a string');
      else this.#at++;
    }
  }

  #escape(): string {
    const kind = this.#text.charAt(this.#at + 1);
    if (kind !== 'u') {
      const plain = Object.hasOwn(ESCAPES, kind) ? ESCAPES[kind] : undefined;
      if (plain === undefined) this.#fail('a backslash is followed by no escape');
      this.#at += 2;
      return plain;
    }
    HEX4.lastIndex = this.#at + 2;
    const digits = HEX4.exec(this.#text)?.[0];
    if (digits === undefined) this.#fail('\\u is not followed by four hexadecimal digits');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #number(): number | string {
    NUMBER.lastIndex = this.#at;
    const text = NUMBER.exec(this.#text)?.[0];
    if (text === undefined) this.#fail('a number is malformed');
    const value = LONG_INTEGER.test(text) ? text : Number(text);
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) this.#fail('a number is too large');
    this.#at += text.length;
    return value;
  }

  #word(): JsonValue {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#fail(this.#at >= this.#text.length ? 'the text ends where a value should stand' : 'there is no value');
  }
}
