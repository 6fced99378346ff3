import type { Document } from './document.ts';
import type { StringTable } from './strings.ts';
import { entriesOf } from './syntax.ts';

/** Text that an author meant to replace. */
const UNFINISHED = /\bTODO\b|<\s*(?:your|insert|enter|fill in)\b|\bplaceholder\b/iu;

const checkUnfinished = (document: Document, { section }: StringTable): void => {
  for (const { values: [value] } of entriesOf(document.syntax, section))
    if (value !== undefined && UNFINISHED.test(value.text)) document.report({ note: 'placeholder', message: `"${value.text}" looks unfinished`, at: value.from, section: section.name });
};

const listed = (names: readonly string[]): string => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;

/** Windows takes one section for all tokens: a key that is missing there is missing for that language. */
const checkKeys = (document: Document, { section, values }: StringTable, model: StringTable): void => {
  const missing = [...model.values.keys()].filter((key) => !values.has(key));
  const extra = [...values.keys()].filter((key) => !model.values.has(key));
  const at = section.headers[0]?.from ?? 0;
  if (missing.length > 0) document.report({ code: 1295, message: `[${section.name}] lacks ${listed(missing)} of [${model.section.name}]`, at, section: section.name });
  if (extra.length > 0) document.report({ code: 1295, message: `[${section.name}] has ${listed(extra)}, which [${model.section.name}] lacks`, at, section: section.name });
};

/** Comparing each locale with one model is enough: equal to the same set is equal to one another. */
export const checkStrings = (document: Document): void => {
  const present = document.tables.filter(({ section }) => section.headers.length > 0);
  const [model, ...others] = present;
  for (const table of present) checkUnfinished(document, table);
  if (model !== undefined) for (const table of others) checkKeys(document, table, model);
};

/** A provider that is written out rather than named by a token. */
export const checkProvider = (document: Document): void => {
  for (const entry of document.entries('version')) {
    const text = document.directive(entry) === 'provider' ? (entry.values[0]?.text ?? '') : '';
    if (UNFINISHED.test(text)) document.report({ note: 'placeholder', message: `Provider "${text}" looks unfinished`, at: document.at(entry, 0), section: 'Version' });
  }
};
