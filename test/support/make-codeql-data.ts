/**
 * Makes `src/rules/data/codeql-suites.ts`: `node test/support/make-codeql-data.ts codeql-suites.json`. The input holds, with their sources,
 * the version matrix and the query suites of microsoft/Windows-Driver-Developer-Supplemental-Tools as read from its branches.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const OUT = join(import.meta.dirname, '..', '..', 'src', 'rules', 'data', 'codeql-suites.ts');
const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const id = z.string().regex(/^cpp\/[\w./-]+$/);

const INPUT = z.object({
  asOf: z.iso.date(),
  source: z.array(z.object({ repository: z.string(), path: z.string(), commit: z.string().optional() })),
  matrix: z.array(z.strictObject({
    releases: z.array(z.string()),
    branch: z.string(),
    options: z.array(z.strictObject({ cli: version, windowsDrivers: version.nullable(), codeqlCppQueries: version.nullable(), microsoftCppQueries: version.nullable(), suite: z.string() })),
  })),
  unlisted: z.array(z.string()),
  alsoValidatedCli: z.array(version),
  renamed: z.array(z.object({ old: id, new: id })),
  suites: z.array(z.object({ name: z.string(), packVersion: version.nullable(), commit: z.string(), mustFix: z.array(id), recommended: z.array(id), notMustRun: z.array(id), counts: z.object({ mustFix: z.number(), recommended: z.number(), mustRun: z.number() }) })),
});

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: make-codeql-data.ts FILE');
const data = INPUT.parse(JSON.parse(readFileSync(file, 'utf8')));

const quoted = (value: string | null | undefined): string => (value === null || value === undefined ? 'undefined' : `'${value}'`);
/** As the table of Windows releases writes them. */
const release = (name: string): string => name.replace(', version ', ' ');
const list = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}]`;
const wrapped = (values: readonly string[]): string => (values.length === 0 ? '[]' : `[\n${values.map((value) => `      ${quoted(value)},\n`).join('')}    ]`);

const names = new Set(data.suites.map(({ name }) => name));
for (const { options } of data.matrix) for (const { suite } of options) if (!names.has(suite)) throw new Error(`the matrix names the suite ${suite}, which is not there`);
for (const { name, mustFix, recommended, notMustRun, counts } of data.suites) {
  const all = new Set([...mustFix, ...recommended]);
  if (all.size !== mustFix.length + recommended.length || notMustRun.some((each) => !recommended.includes(each))) throw new Error(`the lists of ${name} overlap`);
  if (counts.mustFix !== mustFix.length || counts.recommended !== recommended.length || counts.mustRun !== all.size - notMustRun.length) throw new Error(`the counts of ${name} are wrong`);
}

const rows = data.matrix.map(({ releases, branch, options }) => `  {
    releases: ${list(releases.map(release))}, branch: ${quoted(branch)},
    options: [
${options.map(({ cli, windowsDrivers, codeqlCppQueries, microsoftCppQueries, suite }) => `      { cli: ${quoted(cli)}, windowsDrivers: ${quoted(windowsDrivers)}, codeqlCppQueries: ${quoted(codeqlCppQueries)}, microsoftCppQueries: ${quoted(microsoftCppQueries)}, suite: ${quoted(suite)} },\n`).join('')}    ],
  },
`);
const suites = data.suites.map(({ name, packVersion, commit, mustFix, recommended, notMustRun }) => `  {
    name: ${quoted(name)}, packVersion: ${quoted(packVersion)}, commit: ${quoted(commit)},
    mustFix: ${wrapped(mustFix)},
    recommended: ${wrapped(recommended)},
    notMustRun: ${wrapped(notMustRun)},
  },
`);
const sources = [...new Set(data.source.map(({ repository, path, commit }) => `${repository} ${path}${commit === undefined ? '' : ` at ${commit}`}`))];

writeFileSync(OUT, `/** Which CodeQL certifies a driver for which Windows, and what its suites hold. Made by test/support/make-codeql-data.ts. */
import type { CodeqlRow, CodeqlSuite, RenamedRule } from './codeql-types.ts';

export const CODEQL_AS_OF = ${quoted(data.asOf)};

export const CODEQL_SOURCES: readonly string[] = [
${sources.map((source) => `  ${quoted(source)},\n`).join('')}];

export const CODEQL_MATRIX: readonly CodeqlRow[] = [
${rows.join('')}];

/** Releases that exist and have no row yet. */
export const CODEQL_UNLISTED: readonly string[] = ${list(data.unlisted.map(release))};

/** Versions of the CLI that Microsoft has validated besides those of the rows. */
export const ALSO_VALIDATED_CLI: readonly string[] = ${list(data.alsoValidatedCli)};

export const RENAMED_RULES: readonly RenamedRule[] = [
${data.renamed.map((each) => `  { old: ${quoted(each.old)}, new: ${quoted(each.new)} },\n`).join('')}];

export const CODEQL_SUITES: readonly CodeqlSuite[] = [
${suites.join('')}];
`);
