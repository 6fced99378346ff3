import type { Document } from './document.ts';
import type { StringTable } from './strings.ts';
import { entriesOf } from './syntax.ts';

/** Text that an author meant to replace. */
const UNFINISHED = /\bTODO\b|<\s*(?:your|insert|enter|fill in)\b|\bplaceholder\b/iu;

const checkUnfinished = (document: Document, { section }: StringTable): void => {
  for (const { values: [value] } of entriesOf(document.syntax, section))
    if (value !== undefined && UNFINISHED.test(value.text)) document.report({ note: 'placeholder', message: `"${value.text}" looks unfinished`, at: value.from, section: section.name });
};

/**
 * Keys of `wanted` that `values` lacks, the first three by name. Looks at no more keys than `values` has: there may be tens of
 * thousands of languages.
 */
const lacking = (values: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string => {
  let common = 0;
  for (const key of values.keys()) if (wanted.has(key)) common++;
  const count = wanted.size - common;
  const names: string[] = [];
  for (const key of count === 0 ? [] : wanted.keys()) {
    if (!values.has(key)) names.push(key);
    if (names.length === Math.min(count, 3)) break;
  }
  return `${names.join(', ')}${count > 3 ? ` and ${count - 3} more` : ''}`;
};

/** Windows takes one section for all tokens: a key that is missing there is missing for that language. */
const checkKeys = (document: Document, { section, values }: StringTable, model: StringTable): void => {
  const missing = lacking(values, model.values);
  const extra = lacking(model.values, values);
  const at = section.headers[0]?.from ?? 0;
  if (missing !== '') document.report({ code: 1295, message: `[${section.name}] lacks ${missing} of [${model.section.name}]`, at, section: section.name });
  if (extra !== '') document.report({ code: 1295, message: `[${section.name}] has ${extra}, which [${model.section.name}] lacks`, at, section: section.name });
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
