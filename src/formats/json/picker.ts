import type { ByteWindow } from './byte-window.ts';
import { decodeStrict, parseNative } from './native.ts';
import { CLOSE_OBJECT, OPEN_OBJECT, type ByteScanner } from './scanner.ts';

/** Where members stand, counted from the window's mark; -1 where there is none. */
export interface Picked {
  /** The values of some members as they are written, byte for character, for comparing. */
  raw(...members: readonly number[]): string;
  parsed(member: number): unknown;
}

const BACKSLASH = 0x5c;
const ABSENT = -1;

/** Empty, hence no JSON, when it is no UTF-8. */
const decoded = (slice: Uint8Array): string => {
  const text = decodeStrict(slice, 'utf-8');
  return text.ok ? text.value : '';
};

/** Passes over objects and keeps the places of a few members, so that the rest of a large object is never made. */
export class Picker implements Picked {
  /** By length of the name, so that most names are told apart by one comparison. */
  readonly #byLength: (readonly { readonly bytes: Uint8Array; readonly member: number }[])[] = [];
  readonly #members: ReadonlyMap<string, number>;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #scanner: ByteScanner;

  /** Members are counted in the order of `names`. */
  constructor(scanner: ByteScanner, names: readonly string[]) {
    this.#scanner = scanner;
    this.#members = new Map(names.map((name, member) => [name, member]));
    this.#from = new Int32Array(names.length);
    this.#to = new Int32Array(names.length);
    names.forEach((name, member) => {
      const bytes = new TextEncoder().encode(name);
      this.#byLength[bytes.length] = [...(this.#byLength[bytes.length] ?? []), { bytes, member }];
    });
  }

  /** Passes over the object that comes next; the window's mark stands at its bracket. */
  pass(fail: (message: string) => never): void {
    const scanner = this.#scanner;
    const { window } = scanner;
    this.#from.fill(ABSENT);
    scanner.open(OPEN_OBJECT);
    for (let first = true; scanner.another(first, CLOSE_OBJECT); first = false) {
      scanner.next();
      const name = window.at - window.mark;
      scanner.name();
      const member = this.#member(window, window.mark + name + 1, window.at - 1);
      scanner.colon();
      scanner.next();
      const from = window.at - window.mark;
      scanner.value();
      if (member === ABSENT) continue;
      if (this.#from[member] !== ABSENT) fail('a name stands twice in one object');
      this.#from[member] = from;
      this.#to[member] = window.at - window.mark;
    }
  }

  raw(...members: readonly number[]): string {
    const { window } = this.#scanner;
    let text = '';
    for (const member of members) {
      const from = this.#from[member] ?? ABSENT;
      text += from === ABSENT ? '\0' : `${window.ascii(window.mark + from, window.mark + (this.#to[member] ?? from))}\0`;
    }
    return text;
  }

  parsed(member: number): unknown {
    const { window, bits } = this.#scanner;
    const from = this.#from[member] ?? ABSENT;
    if (from === ABSENT) return undefined;
    const to = window.mark + (this.#to[member] ?? from);
    const text = bits < 0x80 ? window.ascii(window.mark + from, to) : decoded(window.bytes.subarray(window.mark + from, to));
    const value = parseNative(text);
    return value.ok ? value.value : undefined;
  }

  #member({ bytes }: ByteWindow, from: number, to: number): number {
    const length = to - from;
    for (const candidate of this.#byLength[length] ?? []) {
      let at = 0;
      while (at < length && candidate.bytes[at] === bytes[from + at]) at++;
      if (at === length) return candidate.member;
    }
    return bytes.subarray(from, to).includes(BACKSLASH) ? this.#escaped(bytes.subarray(from - 1, to + 1)) : ABSENT;
  }

  /** A name may be written with escapes. */
  #escaped(slice: Uint8Array): number {
    const parsed = parseNative(decoded(slice));
    return parsed.ok ? (this.#members.get(String(parsed.value)) ?? ABSENT) : ABSENT;
  }
}
