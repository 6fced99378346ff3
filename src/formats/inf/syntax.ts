import { FormatError } from '../error.ts';
import { BRACKET, FieldReader, LF, SEMICOLON, isBlank } from './field.ts';
import type { Entry, Span } from './field.ts';

/** A section and everything that headers of its name bring together. */
export interface Section {
  readonly name: string;
  /** Lower case: how sections are compared. */
  readonly key: string;
  readonly headers: readonly Span[];
  /** Where each entry starts and ends, alternating, in file order. Fields are read when somebody asks: a file may hold millions. */
  readonly spans: readonly number[];
  /** Characters of all entries together: what reading the section costs. */
  readonly characters: number;
}

/** What Windows refuses, or what deserves a remark, while the file is read. */
export interface SyntaxProblem {
  readonly kind: 'no-section' | 'bad-header' | 'long-name' | 'text-after-header';
  readonly at: number;
  readonly section: string;
}

export interface Syntax {
  readonly text: string;
  /** Characters from here on are not read: a Ctrl-Z ends the file. */
  readonly end: number;
  readonly sections: ReadonlyMap<string, Section>;
  readonly problems: readonly SyntaxProblem[];
  /** Text that belongs to no section: entries before the first header, what follows a header's bracket. */
  readonly ignored: readonly Span[];
  /** Offset at which reading stopped for good, as Windows does at a broken header. */
  readonly stopped: number | undefined;
}

const MAX_LINES = 1_000_000;
const MAX_HEADERS = 200_000;
/** Longest section name [setupapi: MAX_SECT_NAME_LEN]. */
const MAX_NAME = 255;
const CONTROL_Z = '\u001a';

interface OpenSection extends Section {
  readonly headers: Span[];
  readonly spans: number[];
  characters: number;
}

interface Reading {
  readonly text: string;
  readonly end: number;
  readonly fields: FieldReader;
  readonly sections: Map<string, OpenSection>;
  readonly ignored: Span[];
  readonly problems: SyntaxProblem[];
  headers: number;
  current: OpenSection | undefined;
  stopped: number | undefined;
}

const refuseManyLines = (text: string): void => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (++lines > MAX_LINES) throw new FormatError('inf', `more than ${MAX_LINES} lines`);
};

const stop = (reading: Reading, kind: SyntaxProblem['kind'], at: number): number => {
  reading.problems.push({ kind, at, section: reading.current?.name ?? '' });
  reading.stopped = at;
  return reading.end;
};

const openSection = (reading: Reading, name: string, header: Span): void => {
  if (++reading.headers > MAX_HEADERS) throw new FormatError('inf', `more than ${MAX_HEADERS} section headers`);
  const key = name.toLowerCase();
  const known = reading.sections.get(key);
  reading.current = known ?? { name, key, headers: [], spans: [], characters: 0 };
  if (known === undefined) reading.sections.set(key, reading.current);
  reading.current.headers.push(header);
};

/** Whatever follows the bracket is ignored; a comment is what it should be. */
const afterHeader = (reading: Reading, from: number, line: number): void => {
  let at = from;
  while (at < line && isBlank(reading.text.charCodeAt(at))) at++;
  if (at >= line || reading.text.charCodeAt(at) === SEMICOLON) return;
  reading.ignored.push({ from: at, to: line });
  reading.problems.push({ kind: 'text-after-header', at, section: reading.current?.name ?? '' });
};

const readHeader = (reading: Reading, from: number): number => {
  const { text, end } = reading;
  const found = text.indexOf('\n', from);
  const line = found < 0 || found > end ? end : found;
  let close = from + 1;
  while (close < line && text.charCodeAt(close) !== 0x5d) close++;
  if (close >= line) return stop(reading, 'bad-header', from);
  if (close - from - 1 > MAX_NAME) return stop(reading, 'long-name', from);
  openSection(reading, text.slice(from + 1, close).replaceAll('\0', ' '), { from, to: close + 1 });
  afterHeader(reading, close + 1, line);
  return line;
};

const readEntry = (reading: Reading, from: number): number => {
  const to = reading.fields.skip(from);
  if (reading.current === undefined) reading.ignored.push({ from, to });
  else {
    reading.current.spans.push(from, to);
    reading.current.characters += to - from;
  }
  return to;
};

/** Entries that precede every section are an error unless the file has a [Strings] section. */
const judgeStart = (reading: Reading): void => {
  const first = reading.ignored[0];
  const header = [...reading.sections.values()][0]?.headers[0];
  if (first === undefined || (header !== undefined && header.from < first.from) || reading.sections.has('strings')) return;
  reading.problems.unshift({ kind: 'no-section', at: first.from, section: '' });
};

/** Reads sections, entries and fields as SetupAPI does. Linear; throws only when a limit is passed. */
export const parseSyntax = (text: string): Syntax => {
  refuseManyLines(text);
  const controlZ = text.indexOf(CONTROL_Z);
  const end = controlZ < 0 ? text.length : controlZ;
  const reading: Reading = {
    text, end, fields: new FieldReader(text, end), sections: new Map(), ignored: [], problems: [], headers: 0, current: undefined, stopped: undefined,
  };
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === LF || isBlank(code)) at++;
    else if (code === SEMICOLON) {
      const found = text.indexOf('\n', at);
      at = found < 0 ? end : found;
    } else at = code === BRACKET ? readHeader(reading, at) : readEntry(reading, at);
  }
  judgeStart(reading);
  const { sections, problems, ignored, stopped } = reading;
  return { text, end, sections, problems, ignored, stopped };
};

export const NO_SECTION: Section = { name: '', key: '', headers: [], spans: [], characters: 0 };

/** A section by name, an empty one when it is not there. */
export const sectionOf = (syntax: Syntax, name: string): Section => syntax.sections.get(name.toLowerCase()) ?? NO_SECTION;

export const countEntries = (section: Section): number => section.spans.length / 2;

/** The entries of a section, read anew at each call. */
export function* entriesOf(syntax: Syntax, section: Section): Generator<Entry> {
  const fields = new FieldReader(syntax.text, syntax.end);
  for (let at = 0; at < section.spans.length; at += 2) yield fields.entry(section.spans[at] ?? 0);
}
