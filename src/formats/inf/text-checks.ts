import type { Document } from './document.ts';
import { FieldReader, offsetIn } from './field.ts';
import type { Entry, Field } from './field.ts';
import { expandedLength, tokensOf } from './strings.ts';
import type { StringTable } from './strings.ts';
import { NO_SECTION } from './syntax.ts';
import type { Section } from './syntax.ts';

/** Longest value Windows keeps [setupapi: MAX_INF_STRING_LENGTH], its terminating zero included. */
const MAX_FIELD = 4096;

/** What stampinf replaces; case matters. */
const PLACEHOLDER = /\$(?:ARCH|KMDFVERSION|UMDFVERSION|KMDFCOINSTALLERVERSION|UMDFCOINSTALLERVERSION)\$/u;

interface Pass {
  readonly document: Document;
  readonly table: StringTable;
  readonly text: string;
}

const checkTokens = ({ document, table }: Pass, field: Field, section: Section): void => {
  for (const token of tokensOf(field.text, (name) => table.values.has(name)))
    if (token.kind === 'undefined' && !PLACEHOLDER.test(token.name))
      document.report({ code: 1235, message: `%${token.name}% is defined in no [Strings] section`, at: offsetIn(field, token.from), section: section.name });
};

const checkPlaceholder = ({ document }: Pass, field: Field, section: Section): void => {
  const found = PLACEHOLDER.exec(field.text);
  if (found !== null) document.report({ code: 1274, message: `${found[0]} is unresolved: stampinf has not run`, at: offsetIn(field, found.index), section: section.name });
};

const checkLength = ({ document, table }: Pass, field: Field, section: Section): void => {
  const length = Math.max(field.text.length, expandedLength(field.text, table));
  if (length >= MAX_FIELD) document.report({ note: 'long-field', message: `a value has ${length} characters; Windows keeps ${MAX_FIELD - 1}`, at: field.from, section: section.name });
};

/** A semicolon ends the value even between percent signs. */
const checkCutToken = ({ document, text }: Pass, entry: Entry, section: Section): void => {
  if (text[entry.to] !== ';') return;
  const last = entry.values.at(-1);
  const open = last === undefined ? null : /%([^%\s"]+)$/u.exec(last.text.replaceAll(/%[^%]*%/gu, ''));
  if (last === undefined || last.to !== entry.to || open === null) return;
  const lineEnd = text.indexOf('\n', entry.to);
  const close = text.indexOf('%', entry.to);
  if (close < 0 || (lineEnd >= 0 && close > lineEnd) || /\s/u.test(text.slice(entry.to, close))) return;
  document.report({ note: 'semicolon-in-token', message: `"%${open[1] ?? ''};...%" holds a semicolon, which starts a comment: the token is cut there`, at: entry.from, section: section.name });
};

const fieldsOf = ({ key, keyOnly, values }: Entry): readonly Field[] => (key === undefined || keyOnly ? values : [key, ...values]);

const isStrings = ({ key }: Section): boolean => key === 'strings' || key.startsWith('strings.');

const checkEntry = (pass: Pass, entry: Entry, section: Section): void => {
  for (const field of fieldsOf(entry)) {
    const tokens = field.text.includes('%');
    if (field.text.includes('$')) checkPlaceholder(pass, field, section);
    if (tokens || field.text.length >= MAX_FIELD) checkLength(pass, field, section);
    if (tokens && !isStrings(section)) checkTokens(pass, field, section);
  }
  checkCutToken(pass, entry, section);
};

const checkHeader = (document: Document, { name, headers }: Section): void => {
  const found = PLACEHOLDER.exec(name);
  if (found !== null) document.report({ code: 1274, message: `${found[0]} is unresolved: stampinf has not run`, at: headers[0]?.from ?? 0, section: name });
};

/** Every field: tokens without definition, unresolved placeholders, values that are too long. */
export const checkFields = (document: Document): void => {
  const { syntax, tables } = document;
  const table = tables[0] ?? { locale: '', section: NO_SECTION, values: new Map() };
  const pass: Pass = { document, table, text: syntax.text };
  const fields = new FieldReader(syntax.text, syntax.end);
  for (const section of syntax.sections.values()) {
    checkHeader(document, section);
    for (let at = 0; at < section.spans.length; at += 2) {
      const from = section.spans[at] ?? 0;
      const raw = syntax.text.slice(from, section.spans[at + 1] ?? 0);
      if (raw.length >= MAX_FIELD || raw.includes('%') || raw.includes('$')) checkEntry(pass, fields.entry(from), section);
    }
  }
};
