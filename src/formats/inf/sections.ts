import { decodeText, refuseBinary } from '../text.ts';
import { openDocument, type Document } from './document.ts';
import type { Entry } from './field.ts';
import { entriesOf } from './syntax.ts';

/** One section as Windows reads it: spacing, comments, continuations and string tokens are gone. */
export interface PlainSection {
  readonly name: string;
  readonly entries: readonly string[];
}

/** The table of string tokens says nothing of its own: its values stand where they are used. */
const TOKENS = 'strings';

const plain = (document: Document, entry: Entry): string => {
  const values = entry.values.map((_, index) => document.value(entry, index)).join(', ');
  return entry.keyOnly || entry.key === undefined ? values : `${document.expand(entry.key.text)} = ${values}`;
};

/** Sections by name in lower case. Throws a `FormatError` for what is no INF text. */
export const plainSections = (data: Uint8Array): ReadonlyMap<string, PlainSection> => {
  const text = decodeText(data);
  refuseBinary(text, 'inf');
  const document = openDocument(text);
  return new Map([...document.syntax.sections.values()].filter(({ key }) => key !== TOKENS).map((section) =>
    [section.key, { name: section.name, entries: [...entriesOf(document.syntax, section)].map((entry) => plain(document, entry)) }]));
};
