import type { Text } from '../text.ts';
import type { Entry, Field } from './field.ts';
import { lineTable, placeAt } from './lines.ts';
import type { Architecture, InfDiagnostic, InfNote, Place } from './model.ts';
import { expanderOf, stringTables } from './strings.ts';
import type { Expand, StringTable } from './strings.ts';
import { entriesOf, parseSyntax, sectionOf } from './syntax.ts';
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

/** A file being understood: its syntax, its strings, and what was found wrong so far. */
export class Document {
  readonly syntax: Syntax;
  readonly tables: readonly StringTable[];
  readonly expand: Expand;
  readonly #lines: Uint32Array;
  readonly #reports = new Map<string, Reported>();
  readonly #counts = new Map<string, number>();

  constructor({ text }: Text) {
    this.syntax = parseSyntax(text);
    this.tables = stringTables(this.syntax);
    this.#lines = lineTable(text);
    const [plain, located] = this.tables;
    // Without [Strings] any locale's table says at least what the author meant.
    this.expand = expanderOf(plain !== undefined && plain.values.size === 0 && located !== undefined ? located : (plain ?? { locale: '', section: sectionOf(this.syntax, ''), values: new Map() }));
  }

  place(offset: number): Place {
    return placeAt(this.#lines, offset);
  }

  section(name: string): Section | undefined {
    return this.syntax.sections.get(name.toLowerCase());
  }

  /** Entries of a section, none when it is not there. */
  entries(name: string): Iterable<Entry> {
    return entriesOf(this.syntax, sectionOf(this.syntax, name));
  }

  /** A value with its string tokens replaced; '' when there is none. */
  value(entry: Entry, index: number): string {
    const field = entry.values[index];
    return field === undefined ? '' : this.expand(field.text);
  }

  /** A key, expanded, in lower case: how directives are recognised. */
  directive(entry: Entry): string {
    return entry.key === undefined ? '' : this.expand(entry.key.text).toLowerCase();
  }

  /** Where a value stands; the entry's start when it is not there. */
  at(entry: Entry, index: number): number {
    const field: Field | undefined = entry.values[index];
    return field === undefined ? entry.from : field.from;
  }

  report({ code, note, message, at, section, architecture }: Report): void {
    const kind = `${code ?? ''} ${note ?? ''}`;
    const key = `${kind} ${at} ${message}`;
    const known = this.#reports.get(key);
    if (known !== undefined) {
      if (architecture !== undefined && !known.architectures.includes(architecture)) known.architectures.push(architecture);
      return;
    }
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= MAX_REPORTS) this.#reports.set(key, { code, note, message, at, section, architectures: architecture === undefined ? [] : [architecture] });
  }

  /** In file order. */
  diagnostics(): readonly InfDiagnostic[] {
    const known = [...this.#reports.values()].sort((a, b) => a.at - b.at || (a.code ?? 0) - (b.code ?? 0));
    return known.map(({ code, note, message, at, section, architectures }) => ({
      code, note, section, place: this.place(at), message: architectures.length === 0 ? message : `${message} (${architectures.join(', ')})`,
    }));
  }
}

/** Decimal or 0x hexadecimal; `undefined` for anything else. */
export const integer = (text: string): number | undefined => {
  const trimmed = text.trim();
  return /^(?:-?\d{1,10}|0x[0-9a-f]{1,8})$/iu.test(trimmed) ? Number(trimmed) : undefined;
};
