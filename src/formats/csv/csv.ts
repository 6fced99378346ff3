import { memorySource, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { decodeText } from '../text.ts';

/** Comma-separated values as RFC 4180 has them, and as spreadsheets write them: byte order mark, semicolons or tabs, CRLF. */
export interface CsvLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one row, its line ends within quotes included. */
  readonly row: number;
}

export const CSV_LIMITS: CsvLimits = { bytes: 1024 ** 3, rows: 10_000_000, columns: 256, row: 65_536 };

/** A window of UTF-8 bytes and where the cells of one row lie in it. Valid during one call; `quoted` cells are unescaped already. */
export interface CsvRow {
  /** From 1; of the row's first line. */
  readonly line: number;
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const SEPARATORS = [0x2c, 0x3b, 0x09, 0x7c];
const WINDOW = 1 << 20;
const MAX_UTF16 = 64 * 1024 * 1024;

/** The separator that stands most often in the first line, quotes aside; a comma when none does. */
export const detectSeparator = (bytes: Uint8Array, from: number, to: number): number => {
  const counts = SEPARATORS.map(() => 0);
  let quoted = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && byte === LF) break;
    const which = quoted ? -1 : SEPARATORS.indexOf(byte);
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return SEPARATORS[counts.indexOf(most)] ?? 0x2c;
};

/** Spreadsheets save "Unicode text" as UTF-16; small files are turned into UTF-8 at once. */
const asUtf8 = (source: Source): { readonly source: Source; readonly start: number } => {
  if (source.size < 2) return { source, start: 0 };
  const head = source.read(0, Math.min(3, source.size));
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { source, start: 3 };
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isUtf16) return { source, start: 0 };
  if (source.size > MAX_UTF16) throw new FormatError('csv', `${source.size} bytes of UTF-16 exceed the limit of ${MAX_UTF16}; save the file as UTF-8`);
  return { source: memorySource(new TextEncoder().encode(decodeText(source.read(0, source.size)).text)), start: 0 };
};

/** Takes doubled quotes out of a quoted cell, in place. */
const unescape = (bytes: Uint8Array, start: number, end: number): number => {
  let to = start;
  for (let at = start; at < end; at++) {
    bytes[to++] = bytes[at] ?? 0;
    if (bytes[at] === QUOTE) at++;
  }
  return to;
};

/** Reads a CSV file row by row with one reused window: memory does not depend on the file. The first row is the header, if the caller takes it as one. */
export class CsvReader {
  readonly #source: Source;
  readonly #limits: CsvLimits;
  readonly #bytes: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #escaped: Uint8Array;
  #read: number;
  #at = 0;
  #filled = 0;
  #line = 1;
  #rows = 0;
  #separator = 0;

  /** `line` is the number of the first line, for a file whose header another reader has taken. */
  constructor(source: Source, limits: Partial<CsvLimits> = {}) {
    this.#limits = { ...CSV_LIMITS, ...limits };
    if (source.size > this.#limits.bytes) throw new FormatError('csv', `${source.size} bytes exceed the limit of ${this.#limits.bytes}`);
    const { source: utf8, start } = asUtf8(source);
    this.#source = utf8;
    this.#read = start;
    this.#bytes = new Uint8Array(Math.max(WINDOW, 2 * this.#limits.row));
    this.#starts = new Int32Array(this.#limits.columns);
    this.#ends = new Int32Array(this.#limits.columns);
    this.#escaped = new Uint8Array(this.#limits.columns);
    this.#refill();
    this.#separator = detectSeparator(this.#bytes, 0, this.#filled);
  }

  #fail(what: string): never {
    throw new FormatError('csv', `line ${this.#line}: ${what}`);
  }

  /** Keeps the unread rest and reads on. */
  #refill(): boolean {
    if (this.#read >= this.#source.size) return false;
    this.#bytes.copyWithin(0, this.#at, this.#filled);
    this.#filled -= this.#at;
    this.#at = 0;
    const take = Math.min(this.#bytes.length - this.#filled, this.#source.size - this.#read);
    this.#source.fill(this.#bytes.subarray(this.#filled, this.#filled + take), this.#read);
    this.#read += take;
    this.#filled += take;
    return true;
  }

  /** The next row that is not blank, or `undefined` at the end. */
  next(): CsvRow | undefined {
    for (;;) {
      const more = this.#row();
      if (more === undefined) return undefined;
      const isBlank = more.count === 1 && more.starts[0] === more.ends[0];
      if (isBlank) continue;
      if (++this.#rows > this.#limits.rows) this.#fail(`more than ${this.#limits.rows} rows`);
      return more;
    }
  }

  #row(): CsvRow | undefined {
    if (this.#filled - this.#at < this.#limits.row) this.#refill();
    if (this.#at >= this.#filled) return undefined;
    const bytes = this.#bytes;
    const filled = this.#filled;
    const separator = this.#separator;
    const stop = Math.min(filled, this.#at + this.#limits.row);
    const line = this.#line;
    let lines = 0;
    let at = this.#at;
    let count = 0;
    let hasEscapes = false;
    for (;;) {
      if (count >= this.#limits.columns) this.#fail(`more than ${this.#limits.columns} columns`);
      let end: number;
      let start = at;
      let escaped = 0;
      if (bytes[at] === QUOTE && at < stop) {
        start = ++at;
        for (; at < stop; at++) {
          if (bytes[at] === LF) lines++;
          if (bytes[at] !== QUOTE) continue;
          if (bytes[at + 1] !== QUOTE || at + 1 >= filled) break;
          escaped = 1;
          at++;
        }
        if (at >= stop) this.#fail(`a quotation mark is not closed within ${this.#limits.row} bytes`);
        end = at++;
        if (bytes[at] === CR && at < filled && (at + 1 >= filled || bytes[at + 1] === LF)) at++;
        if (at < filled && bytes[at] !== separator && bytes[at] !== LF) this.#fail('text follows a closed quotation mark');
      } else {
        while (at < stop) {
          const byte = bytes[at];
          if (byte === separator || byte === LF) break;
          at++;
        }
        if (at >= stop && stop < filled) this.#fail(`a row exceeds ${this.#limits.row} bytes`);
        end = at > start && bytes[at - 1] === CR && (at >= filled || bytes[at] === LF) ? at - 1 : at;
      }
      this.#starts[count] = start;
      this.#ends[count] = end;
      this.#escaped[count] = escaped;
      if (escaped === 1) hasEscapes = true;
      count++;
      if (at >= filled || bytes[at] === LF) break;
      at++;
    }
    if (hasEscapes) for (let cell = 0; cell < count; cell++) if (this.#escaped[cell] === 1) this.#ends[cell] = unescape(bytes, this.#starts[cell] ?? 0, this.#ends[cell] ?? 0);
    this.#at = Math.min(at + 1, filled);
    this.#line += lines + 1;
    return { line, count, bytes, starts: this.#starts, ends: this.#ends };
  }
}

/** Texts of a row, for headers and small files. Bytes that are no UTF-8 become U+FFFD. */
export const cellTexts = (row: CsvRow): readonly string[] =>
  Array.from({ length: row.count }, (_, cell) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(row.bytes.subarray(row.starts[cell] ?? 0, row.ends[cell] ?? 0)));
