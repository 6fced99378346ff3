/**
 * Makes `src/rules/data/hlk-tests.ts` from a table of HLK tests: `node test/support/make-hlk-tests.ts hlk-tests.json`.
 * What the table says and this program does not know stops it, so that nothing is dropped in silence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const OUT = join(import.meta.dirname, '..', '..', 'src', 'rules', 'data', 'hlk-tests.ts');

const TABLE = z.strictObject({
  asOf: z.iso.date(),
  source: z.array(z.unknown()),
  purposes: z.record(z.string(), z.string()),
  playlistFiles: z.array(z.string()),
  notes: z.array(z.string()),
  nameFallback: z.array(z.strictObject({ pattern: z.string(), purposes: z.array(z.string()) })),
  tests: z.array(z.strictObject({
    id: z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/), name: z.string(), aliases: z.array(z.string()).optional(),
    purposes: z.array(z.string()), playlists: z.union([z.literal('all'), z.array(z.string())]), note: z.string().optional(),
  })),
});

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: make-hlk-tests.ts hlk-tests.json');
const table = TABLE.parse(JSON.parse(readFileSync(file, 'utf8')));

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;

for (const { id, purposes, playlists } of table.tests) {
  for (const purpose of purposes) if (!Object.hasOwn(table.purposes, purpose)) throw new Error(`${id}: unknown purpose ${purpose}`);
  for (const playlist of playlists === 'all' ? [] : playlists) if (!table.playlistFiles.includes(playlist)) throw new Error(`${id}: unknown playlist ${playlist}`);
}

const tests = table.tests.map(({ id, name, aliases = [], purposes, playlists }) =>
  `  { id: ${quoted(id)}, names: ${list([name, ...aliases])}, purposes: ${list(purposes)}, playlists: ${list(playlists === 'all' ? table.playlistFiles : playlists)} },\n`);
const patterns = table.nameFallback.map(({ pattern, purposes }) => `  { pattern: ${quoted(pattern)}, purposes: ${list(purposes)} },\n`);

writeFileSync(OUT, `/** HLK tests that show what the article asks for, and the release files of the playlists that list them. Made by test/support/make-hlk-tests.ts. */
export const HLK_TESTS_AS_OF = '${table.asOf}';

/** This project's classification, not Microsoft's. */
export type HlkPurpose = ${Object.keys(table.purposes).map(quoted).join(' | ')};

export interface HlkTestFact {
  readonly id: string;
  readonly names: readonly string[];
  readonly purposes: readonly HlkPurpose[];
  /** A test in no playlist shows its purpose when it passes, and must never be demanded. */
  readonly playlists: readonly string[];
}

export const HLK_TESTS: readonly HlkTestFact[] = [
${tests.join('')}];

/** For results that carry names only, of tests that are not in the table. */
export const PURPOSES_BY_NAME: readonly { readonly pattern: string; readonly purposes: readonly HlkPurpose[] }[] = [
${patterns.join('')}];
`);
