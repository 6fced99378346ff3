import { FormatError } from '../error.ts';
import { offsetIn } from './field.ts';
import type { Field } from './field.ts';
import { NO_SECTION, entriesOf } from './syntax.ts';
import type { Section, Syntax } from './syntax.ts';

export interface StringTable {
  /** Four hexadecimal digits in lower case, or '' for [Strings]. */
  readonly locale: string;
  readonly section: Section;
  /** Values by key in lower case. */
  readonly values: ReadonlyMap<string, string>;
}

/** One `%name%`: what it stands for and where it stands in the field's text. */
export interface Token {
  readonly name: string;
  readonly kind: 'string' | 'directory' | 'undefined';
  readonly from: number;
  readonly to: number;
}

const LOCALE = /^strings\.([0-9a-f]{4})$/u;
const DIRECTORY = /^-?\d+$/u;
/** Characters, counted at each expansion: the same field may be read a dozen times. */
const MAX_EXPANDED = 256 * 1024 * 1024;
/** What Windows keeps of a value [setupapi: MAX_INF_STRING_LENGTH]; also keeps the cost of a value that is used a million times low. */
const MAX_VALUE = 4095;

const readTable = (syntax: Syntax, section: Section, locale: string): StringTable => {
  const values = new Map<string, string>();
  for (const { key, values: [value] } of entriesOf(syntax, section)) {
    const name = key?.text.toLowerCase();
    if (name !== undefined && !values.has(name)) values.set(name, (value?.text ?? '').slice(0, MAX_VALUE));
  }
  return { locale, section, values };
};

/** [Strings] first, whether or not it is there; then one table for each locale. */
export const stringTables = (syntax: Syntax): readonly StringTable[] => {
  const locales = [...syntax.sections.values()].flatMap((section): StringTable[] => {
    const locale = LOCALE.exec(section.key)?.[1];
    return locale === undefined ? [] : [readTable(syntax, section, locale)];
  });
  const plain = syntax.sections.get('strings');
  return [plain === undefined ? { locale: '', section: { ...NO_SECTION, name: 'Strings', key: 'strings' }, values: new Map() } : readTable(syntax, plain, ''), ...locales];
};

/** Primary language: the low ten bits of a locale. */
const primary = (locale: string): number => Number.parseInt(locale, 16) & 0x3ff;

/** The table Windows takes for a locale: exact, language neutral, the same language, [Strings]. Nothing falls back key by key. */
export const tableFor = (tables: readonly StringTable[], locale: string): StringTable | undefined => {
  const wanted = locale.toLowerCase();
  const located = tables.filter((table) => table.locale !== '');
  const neutral = primary(wanted).toString(16).padStart(4, '0');
  return (
    located.find((table) => table.locale === wanted) ??
    located.find((table) => table.locale === neutral) ??
    located.find((table) => primary(table.locale) === primary(wanted)) ??
    tables[0]
  );
};

const kindOf = (name: string, defined: (name: string) => boolean): Token['kind'] => {
  if (defined(name.toLowerCase())) return 'string';
  return DIRECTORY.test(name) ? 'directory' : 'undefined';
};

/** Tokens of a text from left to right; `%%` is no token but one percent sign. */
export function* tokensOf(text: string, defined: (name: string) => boolean): Generator<Token | { readonly kind: 'percent'; readonly from: number; readonly to: number }> {
  for (let from = text.indexOf('%'); from >= 0; ) {
    const close = text.indexOf('%', from + 1);
    if (close < 0) return;
    const to = close + 1;
    if (close === from + 1) yield { kind: 'percent', from, to };
    else {
      const name = text.slice(from + 1, close);
      yield { kind: kindOf(name, defined), name, from, to };
    }
    from = text.indexOf('%', to);
  }
}

export type Expand = (text: string) => string;

/** Replaces string tokens once; directory identifiers and unknown names stay. Bounded over the life of the result. */
export const expanderOf = ({ values }: StringTable): Expand => {
  const defined = (name: string): boolean => values.has(name);
  let total = 0;
  return (text) => {
    if (!text.includes('%')) return text;
    let out = '';
    let copied = 0;
    for (const token of tokensOf(text, defined)) {
      if (token.kind === 'directory' || token.kind === 'undefined') continue;
      const value = token.kind === 'percent' ? '%' : (values.get(token.name.toLowerCase()) ?? '');
      // A field that is one token shares its value's memory and costs nothing.
      if (token.from === 0 && token.to === text.length) return value;
      out += text.slice(copied, token.from) + value;
      copied = token.to;
    }
    if (copied === 0) return text;
    out += text.slice(copied);
    total += out.length;
    if (total > MAX_EXPANDED) throw new FormatError('inf', `string tokens expand to more than ${MAX_EXPANDED} characters`);
    return out;
  };
};

/** Length after expansion, without expanding. */
export const expandedLength = (text: string, { values }: StringTable): number => {
  let length = text.length;
  for (const token of tokensOf(text, (name) => values.has(name))) {
    if (token.kind === 'percent') length -= 1;
    else if (token.kind === 'string') length += (values.get(token.name.toLowerCase()) ?? '').length - (token.to - token.from);
  }
  return length;
};

/** A field's text in pieces, each with its place in the file. */
export interface Segment {
  readonly kind: 'text' | Token['kind'];
  readonly text: string;
  readonly from: number;
}

export const segmentsOf = (field: Field, table: StringTable): readonly Segment[] => {
  const segments: Segment[] = [];
  let copied = 0;
  const plain = (to: number): void => {
    if (to > copied) segments.push({ kind: 'text', text: field.text.slice(copied, to).replaceAll('%%', '%'), from: offsetIn(field, copied) });
  };
  for (const token of tokensOf(field.text, (name) => table.values.has(name))) {
    if (token.kind === 'percent') continue;
    plain(token.from);
    segments.push({ kind: token.kind, text: token.name, from: offsetIn(field, token.from) });
    copied = token.to;
  }
  plain(field.text.length);
  return segments;
};
