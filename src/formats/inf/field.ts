import { FormatError } from '../error.ts';

/** A half-open range of character offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One key or value: quotes removed, continuations joined, tokens not yet expanded. */
export interface Field extends Span {
  readonly text: string;
  readonly quoted: boolean;
  /** Where the pieces of `text` stand: position in `text`, offset in the file, alternating. `undefined`: one piece that starts at `from`. */
  readonly pieces: readonly number[] | undefined;
}

/** `[ key = ] value, value, ...` with the lines it continues on. */
export interface Entry extends Span {
  /** `undefined` when there is none; the same field as value 1 when the entry is a single value. */
  readonly key: Field | undefined;
  readonly keyOnly: boolean;
  readonly values: readonly Field[];
  readonly continuations: readonly Span[];
}

/** Longest field read at all; Windows itself stops at 4,096. */
const MAX_FIELD = 65_536;
/** More than any entry of a real file, and few enough to hold. */
const MAX_FIELDS = 262_144;

export const TAB = 0x09;
export const LF = 0x0a;
const VT = 0x0b;
const FF = 0x0c;
const CR = 0x0d;
const SPACE = 0x20;
const NO_BREAK = 0xa0;
export const QUOTE = 0x22;
export const PERCENT = 0x25;
export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const BRACKET = 0x5b;
const BACKSLASH = 0x5c;

/** White space but the end of the line; Windows counts NUL as a blank. */
export const isBlank = (code: number): boolean =>
  code === SPACE || code === TAB || code === CR || code === VT || code === FF || code === 0 || code === NO_BREAK;

/** Offset in the file of a position in a field's text. */
export const offsetIn = (field: Field, position: number): number => {
  const { pieces } = field;
  if (pieces === undefined) return field.from + position;
  let low = 0;
  let high = pieces.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle * 2] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return (pieces[low * 2 + 1] ?? field.from) + position - (pieces[low * 2] ?? 0);
};

/** A field under construction, once it holds more than plain text. */
interface Draft {
  text: string;
  /** Length of `text` up to its last character that trailing white space does not end. */
  solid: number;
  /** Where the source of that character ends. */
  end: number;
  first: number;
  quoted: boolean;
  readonly pieces: number[];
}

/** Reads the fields of entries; knows quotes, comments and continuations, but not what a key is. */
export class FieldReader {
  readonly #text: string;
  readonly #end: number;
  #at = 0;
  #knownLineEnd = -1;
  #continuations: Span[] = [];

  /** Reads `text` up to `end`. NUL characters in it are white space. */
  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  /** The character that ended the last field, or NaN at the end. */
  get #stop(): number {
    return this.#at < this.#end ? this.#text.charCodeAt(this.#at) : Number.NaN;
  }

  /** Reads to the next comma, semicolon or end of line, and to the next `=` when `keyed`. */
  field(keyed: boolean): Field {
    const text = this.#text;
    const end = this.#end;
    let at = this.#at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    const from = at;
    let solid = at;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === SEMICOLON || code === COMMA || (keyed && code === EQUALS)) break;
      if (code === QUOTE || code === BACKSLASH) return this.#mixed(from, solid, at, keyed);
      if (!isBlank(code)) solid = at + 1;
    }
    this.#at = at;
    this.#limit(solid - from);
    return { from, to: solid, text: this.#clean(from, solid), quoted: false, pieces: undefined };
  }

  /** All fields of the entry that starts at `from`; the first is a key only if `=` ends it. */
  entry(from: number): Entry {
    this.#at = from;
    this.#knownLineEnd = -1;
    this.#continuations = [];
    const first = this.field(true);
    const keyed = this.#stop === EQUALS;
    const values: Field[] = keyed ? [] : [first];
    while (this.#stop === COMMA || (keyed && values.length === 0)) {
      if (values.length >= MAX_FIELDS) throw new FormatError('inf', `an entry has more than ${MAX_FIELDS} fields`);
      this.#at++;
      values.push(this.field(false));
    }
    const keyOnly = !keyed && values.length === 1;
    return { from, to: this.#at, key: keyed || keyOnly ? first : undefined, keyOnly, values, continuations: this.#continuations };
  }

  /** Where the entry that starts at `from` ends: at its comment, or at the end of its last line. Reads no field. */
  skip(from: number): number {
    const text = this.#text;
    const end = this.#end;
    let at = from;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === LF || code === SEMICOLON) return at;
      if (code === QUOTE) at = this.#skipQuoted(at);
      else if (code === BACKSLASH) at = this.#skipBackslashes(at);
      else at++;
    }
    return end;
  }

  #skipQuoted(from: number): number {
    for (let at = from + 1; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code === LF) return at;
    }
    return this.#end;
  }

  #skipBackslashes(from: number): number {
    const run = this.#run(from);
    return run.continues ? this.#nextLine(run.to) : run.to;
  }

  #lineEnd(from: number): number {
    const found = this.#text.indexOf('\n', from);
    return found < 0 || found > this.#end ? this.#end : found;
  }

  #clean(from: number, to: number): string {
    const text = this.#text.slice(from, to);
    return text.includes('\0') ? text.replaceAll('\0', ' ') : text;
  }

  #limit(length: number): void {
    if (length > MAX_FIELD) throw new FormatError('inf', `a field is longer than ${MAX_FIELD} characters`);
  }

  #append(draft: Draft, from: number, to: number, solid: boolean): void {
    if (to > from) {
      if (draft.first < 0) draft.first = from;
      draft.pieces.push(draft.text.length, from);
      draft.text += this.#clean(from, to);
      this.#limit(draft.text.length);
    }
    if (solid) {
      draft.solid = draft.text.length;
      draft.end = to;
    }
  }

  /** A field with quotes or backslashes, of which `from` to `at` is plain. */
  #mixed(from: number, solid: number, at: number, keyed: boolean): Field {
    const draft: Draft = { text: '', solid: 0, end: from, first: -1, quoted: false, pieces: [] };
    if (solid > from) {
      this.#append(draft, from, solid, true);
      this.#append(draft, solid, at, false);
    }
    this.#at = at;
    while (this.#at < this.#end) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === LF || code === SEMICOLON || code === COMMA || (keyed && code === EQUALS)) break;
      if (code === QUOTE) this.#quoted(draft);
      else if (code === BACKSLASH) this.#backslashes(draft);
      else this.#plain(draft, keyed);
    }
    const { end, pieces, quoted } = draft;
    const first = draft.first < 0 ? this.#at : draft.first;
    return { from: first, to: Math.max(first, end), text: draft.text.slice(0, draft.solid), quoted, pieces };
  }

  #plain(draft: Draft, keyed: boolean): void {
    const from = this.#at;
    let at = from;
    let solid = from;
    for (; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === LF || code === SEMICOLON || code === COMMA || code === QUOTE || code === BACKSLASH || (keyed && code === EQUALS)) break;
      if (!isBlank(code)) solid = at + 1;
    }
    this.#at = at;
    const leading = draft.text.length === 0 && !draft.quoted;
    if (solid > from) this.#append(draft, from, solid, true);
    if (!leading || solid > from) this.#append(draft, solid, at, false);
  }

  /** `""` inside is one quote; the end of the line closes too. */
  #quoted(draft: Draft): void {
    const text = this.#text;
    if (draft.first < 0) draft.first = this.#at;
    draft.quoted = true;
    let from = this.#at + 1;
    for (;;) {
      const line = this.#lineEndWithin(from);
      const quote = text.indexOf('"', from);
      const closed = quote >= 0 && quote < line;
      const to = closed ? quote : line;
      const doubled = closed && quote + 1 < this.#end && text.charCodeAt(quote + 1) === QUOTE;
      this.#append(draft, from, doubled ? quote + 1 : to, true);
      if (!doubled) {
        this.#at = closed ? quote + 1 : this.#lineEnd(from);
        draft.end = closed ? quote + 1 : to;
        return;
      }
      from = quote + 2;
    }
  }

  /** End of the line that `from` stands in, without its CR; remembered, because a line may hold many quotes. */
  #lineEndWithin(from: number): number {
    if (this.#knownLineEnd < from) this.#knownLineEnd = this.#lineEnd(from);
    const end = this.#knownLineEnd;
    return end > from && this.#text.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  /**
   * A run of backslashes and white space continues the entry when a comment or the end of the line follows, else it is text.
   * The run is looked at once, whatever it turns out to be.
   */
  #run(from: number): { readonly to: number; readonly solid: number; readonly continues: boolean } {
    let at = from;
    let solid = from;
    for (; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === BACKSLASH) solid = at + 1;
      else if (!isBlank(code)) break;
    }
    const code = at < this.#end ? this.#text.charCodeAt(at) : LF;
    return { to: at, solid, continues: code === LF || code === SEMICOLON };
  }

  /** First character that counts on the line after `at`. */
  #nextLine(at: number): number {
    let next = Math.min(this.#lineEnd(at) + 1, this.#end);
    while (next < this.#end && isBlank(this.#text.charCodeAt(next))) next++;
    return next;
  }

  #backslashes(draft: Draft): void {
    const from = this.#at;
    const { to, solid, continues } = this.#run(from);
    if (continues) {
      draft.text = draft.text.slice(0, draft.solid);
      while (draft.pieces.length > 0 && (draft.pieces.at(-2) ?? 0) >= draft.solid) draft.pieces.length -= 2;
      this.#at = this.#nextLine(to);
      this.#continuations.push({ from, to: this.#at });
    } else {
      this.#append(draft, from, solid, true);
      this.#append(draft, solid, to, false);
      this.#at = to;
    }
  }
}
