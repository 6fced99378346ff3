import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { ByteWindow, lineAndColumn } from './byte-window.ts';
import { JsonError } from './error.ts';
import { decodeStrict, parseNative } from './native.ts';
import { Picker } from './picker.ts';
import { ByteScanner, CLOSE_LIST, CLOSE_OBJECT, END, OPEN_LIST, OPEN_OBJECT } from './scanner.ts';

export interface StreamLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of one value that is handed out, and of one string that is passed over. */
  readonly slice: number;
  readonly depth: number;
  /** Members of one object that is walked. */
  readonly members: number;
  /** Bytes asked of the source at once, at least four. */
  readonly block?: number;
}

/**
 * Walks JSON too large for one string: the outer objects and lists member by member, inner values cut out by their bytes and parsed one at
 * a time. What is passed over is checked all the same, so that a file read to its end is JSON.
 */
export class JsonStream {
  readonly #source: Source;
  readonly #format: string;
  readonly #limits: StreamLimits;
  readonly #window: ByteWindow;
  readonly #scanner: ByteScanner;

  constructor(source: Source, format: string, limits: StreamLimits) {
    if (source.size > limits.bytes) throw new FormatError(format, `${source.size} bytes exceed the limit of ${limits.bytes}`);
    this.#source = source;
    this.#format = format;
    this.#limits = limits;
    this.#window = new ByteWindow(source, limits.block);
    this.#scanner = new ByteScanner(this.#window, limits, (message) => this.fail(message));
    this.#begin();
  }

  fail(message: string, offset = this.#window.offset): never {
    throw new JsonError(this.#format, message, lineAndColumn(this.#source, offset));
  }

  /** What comes next, without taking it. */
  kind(): 'object' | 'list' | 'other' {
    const byte = this.#next();
    if (byte === OPEN_OBJECT) return 'object';
    return byte === OPEN_LIST ? 'list' : 'other';
  }

  /** Names of the members of the object that comes next; each value must be taken, skipped or walked before the next name is asked for. */
  *members(): Generator<string> {
    const scanner = this.#scanner;
    const seen = new Set<string>();
    this.#next();
    scanner.open(OPEN_OBJECT);
    for (let first = true; scanner.another(first, CLOSE_OBJECT); first = false) {
      this.#next();
      const { offset } = this.#window;
      this.#begins();
      scanner.name();
      const name = String(this.#parsed(offset));
      if (seen.has(name)) this.fail('a name stands twice in one object', offset);
      if (seen.add(name).size > this.#limits.members) this.fail(`an object has more than ${this.#limits.members} members`);
      scanner.colon();
      yield name;
    }
  }

  /** Calls `each` at every item of the list that comes next; it must take, skip or walk the item. */
  items(each: () => void): void {
    this.#next();
    this.#scanner.open(OPEN_LIST);
    for (let first = true; this.#scanner.another(first, CLOSE_LIST); first = false) each();
  }

  /** The value that comes next, parsed. */
  take(): unknown {
    this.#next();
    const { offset } = this.#window;
    this.#begins();
    this.#scanner.value();
    return this.#parsed(offset);
  }

  /** For objects of one kind, of which only some members are wanted. */
  picker(names: readonly string[]): Picker {
    return new Picker(this.#scanner, names);
  }

  /** Passes over the object that comes next. What the picker says of it is good until the stream moves on. */
  pick(picker: Picker): void {
    this.#next();
    const { offset } = this.#window;
    this.#begins();
    picker.pass((message) => this.fail(message, offset));
    if (this.#scanner.bits >= 0x80) this.#text(offset);
  }

  /** Passes over the value that comes next, however large it is. */
  skip(): void {
    this.#next();
    this.#begins();
    this.#scanner.discard();
  }

  /** Nothing but white space may follow. */
  end(): void {
    if (this.#next() !== END) this.fail('more follows behind the value');
  }

  /** What is exchanged as JSON is UTF-8 (RFC 8259, section 8.1). */
  #begin(): void {
    const window = this.#window;
    if (!this.#source.inMemory) window.refill();
    const [first, second, third] = window.bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) window.at = 3;
    else if (first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new FormatError(this.#format, 'the text is UTF-16 where UTF-8 is due');
  }

  /** Nothing before it will be wanted again. */
  #next(): number {
    this.#window.mark = this.#window.at;
    const byte = this.#scanner.next();
    this.#window.mark = this.#window.at;
    return byte;
  }

  #begins(): void {
    this.#window.mark = this.#window.at;
    this.#scanner.bits = 0;
  }

  /** The text between mark and place. */
  #text(offset: number): string {
    const { bytes, mark, at } = this.#window;
    if (this.#scanner.bits < 0x80) return this.#window.ascii(mark, at);
    const decoded = decodeStrict(bytes.subarray(mark, at), 'utf-8');
    return decoded.ok ? decoded.value : this.fail('a text is not UTF-8', offset);
  }

  #parsed(offset: number): unknown {
    const parsed = parseNative(this.#text(offset));
    return parsed.ok ? parsed.value : this.fail('a value is malformed', offset);
  }
}
