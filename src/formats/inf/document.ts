import type { Text } from '../text.ts';
import type { Entry } from './field.ts';
import { lineTable, placeAt } from './lines.ts';
import type { LineTable } from './lines.ts';
import type { Architecture, InfDiagnostic, InfNote, Place } from './model.ts';
import { expanderOf, stringTables } from './strings.ts';
import type { Expand, StringTable } from './strings.ts';
import { NO_SECTION, entriesOf, parseSyntax, sectionOf } from './syntax.ts';
import type { Section, Syntax } from './syntax.ts';

interface Reported {
  readonly code: number | undefined;
  readonly note: InfNote | undefined;
  readonly message: string;
  readonly at: number;
  readonly section: string;
  readonly architectures: Architecture[];
}

export interface Report {
  readonly code?: number;
  readonly note?: InfNote;
  readonly message: string;
  /** Offset in the text. */
  readonly at: number;
  readonly section: string;
  /** Where the finding depends on it; one finding then names all architectures it holds for. */
  readonly architecture?: Architecture;
}

/** Most findings of one kind that are kept: a broken file of a million lines need not say so a million times. */
const MAX_REPORTS = 1_000;
const MAX_MESSAGE = 400;
/** Longer keys are no directive, and a million of them would cost time. */
const MAX_DIRECTIVE = 255;

const clipped = (text: string): string => (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}...` : text);

/** A file being understood: its syntax, its strings, and what was found wrong so far. */
export interface Document {
  readonly syntax: Syntax;
  readonly tables: readonly StringTable[];
  readonly expand: Expand;
  place(offset: number): Place;
  section(name: string): Section | undefined;
  /** Entries of a section, none when it is not there. */
  entries(name: string): Iterable<Entry>;
  /** A value with its string tokens replaced; '' when there is none. */
  value(entry: Entry, index: number): string;
  /** A key, expanded, in lower case: how directives are recognised. */
  directive(entry: Entry): string;
  /** Where a value stands; the entry's start when it is not there. */
  at(entry: Entry, index: number): number;
  report(report: Report): void;
  /** In file order. */
  diagnostics(): readonly InfDiagnostic[];
}

/** Collects reports: equal ones once, with all architectures that they hold for. */
const collectReports = (): { readonly add: (report: Report) => void; readonly all: () => readonly Reported[] } => {
  const reports = new Map<string, Reported>();
  const counts = new Map<string, number>();
  const add = ({ code, note, message: text, at, section, architecture }: Report): void => {
    const message = clipped(text);
    const kind = `${code ?? ''} ${note ?? ''}`;
    const key = `${kind} ${at} ${message}`;
    const known = reports.get(key);
    if (known !== undefined) {
      if (architecture !== undefined && !known.architectures.includes(architecture)) known.architectures.push(architecture);
      return;
    }
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MAX_REPORTS) reports.set(key, { code, note, message, at, section, architectures: architecture === undefined ? [] : [architecture] });
  };
  return { add, all: () => [...reports.values()].sort((a, b) => a.at - b.at || (a.code ?? 0) - (b.code ?? 0)) };
};

/** Without [Strings] any locale's table says at least what the author meant. */
const usualTable = ([plain, located]: readonly StringTable[]): StringTable => {
  const empty = plain ?? { locale: '', section: NO_SECTION, values: new Map() };
  return empty.values.size === 0 && located !== undefined ? located : empty;
};

/** What stampinf writes for the architecture; one character shorter than its placeholder. */
const ARCHITECTURE = '$ARCH$';
const STAMPED = 'amd64';

/** A source (.inx) read as stampinf would write it for one architecture; places stay those of the source. */
const stamp = (raw: string): { readonly text: string; readonly place: (lines: LineTable, offset: number) => Place } => {
  const shifts: number[] = [];
  for (let at = raw.indexOf(ARCHITECTURE); at >= 0; at = raw.indexOf(ARCHITECTURE, at + 1)) shifts.push(at - shifts.length);
  const text = raw.replaceAll(ARCHITECTURE, STAMPED);
  /** Placeholders that end at or before an offset of the stamped text. */
  const before = (offset: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((shifts[middle] ?? 0) + STAMPED.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text, place: (lines, offset) => {
    const { line, column } = placeAt(lines, offset);
    return { line, column: column + before(offset) - before(lines[line - 1] ?? 0) };
  } };
};

/** `source`: placeholders of stampinf are read as what it would write. */
export const openDocument = ({ text: raw }: Text, source = false): Document => {
  const stamped = source ? stamp(raw) : undefined;
  const text = stamped?.text ?? raw;
  const syntax = parseSyntax(text);
  const tables = stringTables(syntax);
  const expand = expanderOf(usualTable(tables));
  const lines = lineTable(text);
  const reports = collectReports();
  const place = (offset: number): Place => (stamped === undefined ? placeAt(lines, offset) : stamped.place(lines, offset));
  const value = (entry: Entry, index: number): string => {
    const field = entry.values[index];
    return field === undefined ? '' : expand(field.text);
  };
  const directive = ({ key }: Entry): string => {
    const name = key === undefined ? '' : expand(key.text);
    return name.length > MAX_DIRECTIVE ? '' : name.toLowerCase();
  };
  return {
    syntax, tables, expand, place, value, directive,
    section: (name) => syntax.sections.get(name.toLowerCase()),
    entries: (name) => entriesOf(syntax, sectionOf(syntax, name)),
    at: (entry, index) => entry.values[index]?.from ?? entry.from,
    report: reports.add,
    diagnostics: () => reports.all().map(({ code, note, message, at, section, architectures }) => ({
      code, note, section, place: place(at), message: architectures.length === 0 ? message : `${message} (${architectures.join(', ')})`,
    })),
  };
};

/** Decimal or 0x hexadecimal; `undefined` for anything else. */
export const integer = (text: string): number | undefined => {
  const trimmed = text.trim();
  return /^(?:-?\d{1,10}|0x[0-9a-f]{1,8})$/iu.test(trimmed) ? Number(trimmed) : undefined;
};
