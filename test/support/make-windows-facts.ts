/**
 * Makes `windows-releases.ts` and `altitudes.ts` in `src/rules/data/`: `node test/support/make-windows-facts.ts FOLDER`.
 * FOLDER holds windows-releases.json and altitudes.json. Members it does not know stop it: a fact must never be dropped silently.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const OUT = join(import.meta.dirname, '..', '..', 'src', 'rules', 'data');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: make-windows-facts.ts FOLDER');

const fields = (value: Json | undefined): Fields => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`expected an object, found ${JSON.stringify(value)}`);
  return value;
};
const rowsOf = (value: Json | undefined): Fields[] => {
  if (!Array.isArray(value)) throw new Error(`expected a list, found ${JSON.stringify(value)}`);
  return value.map(fields);
};
const json = (name: string): Fields => {
  const value: Json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return fields(value);
};

const literal = (value: Json): string => (typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : String(value));
const line = (row: Fields): string => `  { ${Object.entries(row).map(([key, value]) => `${key}: ${literal(value)}`).join(', ')} },\n`;

/** The members that are kept, in this order; those in `dropped` are notes for people. */
const keep = (row: Fields, kept: readonly string[], dropped: readonly string[]): Fields => {
  const foreign = Object.keys(row).filter((key) => !kept.includes(key) && !dropped.includes(key));
  if (foreign.length > 0) throw new Error(`unknown members ${foreign.join(', ')} in ${JSON.stringify(row)}`);
  return Object.fromEntries(kept.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));
};

/** What a release runs on. 26H1 (28000) comes with new Arm machines only; Windows 11 and servers have no 32-bit edition. */
const architecturesOf = ({ build, server }: Fields): string[] => {
  if (server === true) return ['amd64'];
  if (build === 28_000) return ['arm64'];
  return Number(build) >= 22_000 ? ['amd64', 'arm64'] : ['x86', 'amd64', 'arm64'];
};

const releases = (): void => {
  const table = json('windows-releases.json');
  const kept = ['name', 'build', 'architectures', 'server', 'ltsc', 'ga', 'endHomePro', 'endEnterprise', 'end', 'endIoT', 'esuConsumerEnd'];
  const rows = rowsOf(table['releases']).map((row) => keep({ ...row, architectures: architecturesOf(row) }, kept, ['branch', 'note', 'inferred', 'unverified']));
  const names = rowsOf(table['builds']).map((row) => keep(row, ['build', 'name'], ['branch']));
  writeFileSync(join(OUT, 'windows-releases.ts'), [
    '/** Windows releases and how long they are serviced, from Microsoft\'s lifecycle pages. Made by test/support/make-windows-facts.ts. */',
    "import type { WindowsRelease } from '../../policy/facts.ts';", '',
    `export const WINDOWS_RELEASES_AS_OF = ${literal(table['asOf'] ?? '')};`, '',
    `export const WINDOWS_RELEASES: readonly WindowsRelease[] = [\n${rows.map(line).join('')}];`, '',
    '/** Names of builds, for messages. */',
    `export const WINDOWS_BUILDS: readonly { readonly build: number; readonly name: string }[] = [\n${names.map(line).join('')}];`, '',
  ].join('\n'));
};

const altitudes = (): void => {
  const table = json('altitudes.json');
  const rows = rowsOf(table['groups']).map((row) => keep(row, ['group', 'from', 'to', 'antiMalware', 'reserved'], ['listedOnlyIn', 'toInAllocationList']));
  writeFileSync(join(OUT, 'altitudes.ts'), [
    '/** Load order groups of minifilters and their altitudes, from the top of the stack down. Made by test/support/make-windows-facts.ts. */',
    "import type { AltitudeGroup } from '../../policy/facts.ts';", '',
    `export const ALTITUDES_AS_OF = ${literal(table['asOf'] ?? '')};`, '',
    `export const ALTITUDE_GROUPS: readonly AltitudeGroup[] = [\n${rows.map(line).join('')}];`, '',
  ].join('\n'));
};

releases();
altitudes();
