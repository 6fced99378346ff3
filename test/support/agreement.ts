// npm run agreement -- [DIR]: what this program finds in INFs, code by code, beside what is known of them.
// DIR holds INFs and .inx sources of anyone (searched in depth). A folder `clean` in it must have no finding; pairs `x.before.inf` and `x.after.inf`
// in a folder named after a code must show that code before and not after. Without DIR only the INFs of our own tests are read: they label themselves.
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CHECKED_CODES, INFVERIF_CODES, levelOf, type InfverifMode } from '../../src/formats/inf/codes.ts';
import { parseInf } from '../../src/formats/inf/inf.ts';
import { bytes, infText } from './inf-text.ts';
import { CASES } from './inf-cases/index.ts';

type Codes = ReadonlySet<number>;

const codesOf = (data: Uint8Array, mode: InfverifMode, source = false): Codes =>
  new Set(parseInf(data, { source }).diagnostics.flatMap((found) => (found.code !== undefined && levelOf(found, mode) !== 'none' ? [found.code] : [])));

const allCodes = (text: string): Codes => new Set(parseInf(bytes(text)).diagnostics.flatMap(({ code }) => (code === undefined ? [] : [code])));

/** Self-labelled: found where the label says so, and not found in the near miss. */
const own = (): void => {
  const rows = new Map<number, { before: number; found: number; after: number; gone: number }>();
  const texts = new Set<string>();
  for (const { code, bad, good } of CASES) {
    if (typeof code !== 'number') continue;
    const row = rows.get(code) ?? { before: 0, found: 0, after: 0, gone: 0 };
    rows.set(code, row);
    const [before, after] = [bad, good].map((changes) => (typeof changes === 'string' ? changes : infText(changes)));
    if (before === undefined || after === undefined) continue;
    texts.add(before).add(after);
    row.before++;
    row.after++;
    if (allCodes(before).has(code)) row.found++;
    if (!allCodes(after).has(code)) row.gone++;
  }
  console.log(`Our own INFs (self-labelled): ${texts.size} different files, ${CHECKED_CODES.length} codes`);
  console.log('code  has it: found  near miss: silent');
  for (const code of CHECKED_CODES) {
    const row = rows.get(code) ?? { before: 0, found: 0, after: 0, gone: 0 };
    console.log(`${code}  ${`${row.found} of ${row.before}`.padStart(13)}  ${`${row.gone} of ${row.after}`.padStart(17)}`);
  }
  console.log('\nNot looked for:');
  for (const { code, meaning, unchecked } of INFVERIF_CODES.values()) if (unchecked !== undefined) console.log(`${code}  ${meaning}: ${unchecked}`);
};

const foreign = (folder: string, mode: InfverifMode): void => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.in[fx]$/i.test(path)).sort();
  const counts = new Map<number, number>();
  const failures: string[] = [];
  const found = new Map<string, Codes>();
  let withFinding = 0;
  for (const path of files) {
    let codes: Codes;
    try {
      codes = codesOf(readFileSync(join(folder, path)), mode, path.toLowerCase().endsWith('.inx'));
    } catch (error) {
      failures.push(`${path}: ${String(error)}`);
      continue;
    }
    found.set(path, codes);
    if (codes.size > 0) withFinding++;
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (path.split(sep).includes('clean') && codes.size > 0) failures.push(`${path} is clean, but shows ${[...codes].join(', ')}`);
  }
  for (const [path, codes] of found) {
    const label = Number(path.split(sep).at(-2));
    if (!INFVERIF_CODES.has(label)) continue;
    if (/\.before\.in[fx]$/i.test(path) && !codes.has(label)) failures.push(`${path}: ${label} is not found`);
    if (/\.after\.in[fx]$/i.test(path) && codes.has(label)) failures.push(`${path}: ${label} is still found`);
  }
  console.log(`\nForeign INFs of ${folder} under /${mode}: ${files.length} files, ${withFinding} with a finding`);
  for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${code}  ${String(count).padStart(6)}  ${INFVERIF_CODES.get(code)?.meaning ?? ''}`);
  for (const failure of failures) console.log(`! ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
};

const [folder, written] = process.argv.slice(2);
const mode = (['k', 'u', 'w', 'h'] as const).find((known) => known === written) ?? 'h';
own();
if (folder === undefined) console.log('\nNo folder of foreign INFs was named.');
else foreign(folder, mode);
