/** Filter lists of the HLK: an SQL script that is read as text and never run (results.md 2.5). */
import { type Source, readAll } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { decodeText, refuseBinary } from '../text.ts';
import { valuesOf } from './sql-values.ts';

export interface HlkFilter {
  readonly number: string;
  readonly version: string;
  readonly title: string;
  /** The test commands it applies to, `%` for any text. */
  readonly commandLine: string;
  /** As written, `2026-12-31T00:00:00`, without a time zone; `undefined` where none was found. */
  readonly expires: string | undefined;
  readonly active: boolean;
  readonly coversNotRun: boolean;
}

export interface HlkFilters {
  readonly filters: readonly HlkFilter[];
  /** `number` and `version` of what was withdrawn. */
  readonly deprecated: readonly { readonly number: string; readonly version: string }[];
  /** Blocks that announce a filter and do not describe it. */
  readonly partial: string | undefined;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_FILTERS = 100_000;
const HEADING = /^-- (Inserting|Deprecating) filter (\d{1,12}) v(\d{1,9})\.[ \t\r]*$/gm;
const COMMAND = /\bINSERT INTO TestCommandLine\s*\(\s*CommandLine\s*\)\s*VALUES\s*\(/i;
const COLUMNS = /\bINSERT INTO Filter\s*\(([^()]{1,1000})\)\s*VALUES\s*\(/i;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

interface Block {
  readonly verb: string;
  readonly number: string;
  readonly version: string;
  readonly text: string;
}

/** The script is one block per filter, each under a comment that names it. */
const blocksOf = (script: string): readonly Block[] => {
  const headings = [...script.matchAll(HEADING)];
  if (headings.length > MAX_FILTERS) throw new FormatError('HLK filters', `more than ${MAX_FILTERS} filters`);
  return headings.map((heading, at) => {
    const [, verb = '', number = '', version = ''] = heading;
    return { verb, number, version, text: script.slice(heading.index + heading[0].length, headings[at + 1]?.index) };
  });
};

const describe = (text: string): ReadonlyMap<string, string> | undefined => {
  const found = COLUMNS.exec(text);
  if (found === null) return undefined;
  const columns = (found[1] ?? '').split(',').map((name) => name.replaceAll(/[[\]\s]/g, '').toLowerCase());
  const values = valuesOf(text, found.index + found[0].length);
  return values === undefined || values.length !== columns.length ? undefined : new Map(columns.map((name, at) => [name, values[at] ?? '']));
};

const commandLineOf = (text: string): string => {
  const found = COMMAND.exec(text);
  return (found === null ? undefined : valuesOf(text, found.index + found[0].length)?.[0]) ?? '';
};

const filterOf = ({ number, version, text }: Block): HlkFilter | undefined => {
  const row = describe(text);
  if (row === undefined || row.get('filternumber') !== number || row.get('version') !== version) return undefined;
  const expires = row.get('expirationdate') ?? '';
  return {
    number, version,
    title: (row.get('title') ?? '').trim(),
    commandLine: commandLineOf(text),
    expires: DATE.test(expires) ? expires : undefined,
    active: row.get('status') === '1',
    coversNotRun: row.get('shouldfilternotruns') === '1',
  };
};

export const looksLikeHlkFilters = (head: Uint8Array): boolean => {
  const { text } = decodeText(head);
  return /^-- Filter sql script package\b/i.test(text.trimStart()) || text.search(HEADING) >= 0;
};

export const parseHlkFilters = (source: Source): HlkFilters => {
  const decoded = decodeText(readAll(source, 'HLK filters', MAX_BYTES));
  refuseBinary(decoded, 'HLK filters');
  const blocks = blocksOf(decoded.text);
  if (blocks.length === 0) throw new FormatError('HLK filters', 'no filter is announced in this text');
  const inserting = blocks.filter(({ verb }) => verb === 'Inserting');
  const filters = inserting.flatMap((block) => filterOf(block) ?? []);
  const missing = inserting.length - filters.length;
  return {
    filters,
    deprecated: blocks.filter(({ verb }) => verb === 'Deprecating').map(({ number, version }) => ({ number, version })),
    partial: missing === 0 ? undefined : `${missing} of ${inserting.length} filters could not be read`,
  };
};
