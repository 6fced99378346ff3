// Keeps the generated parts of README.md true: `node test/support/readme.ts` writes them, a test compares.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillReadme } from './action-tables.ts';
import { simulationText } from './simulation-table.ts';

const root = resolve(import.meta.dirname, '../..');
const readmePath = join(root, 'README.md');

interface Measured {
  readonly goal: string;
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
  readonly met: boolean;
  readonly unit: string;
  readonly peerName: string;
}

/** The README's first command, as written there. */
export const firstCommand = (readme: string): string => /```sh\n(node dist\/index\.js gate .+)\n```/.exec(readme)?.[1] ?? '';

const exampleOutput = (readme: string): string => {
  const [, ...args] = firstCommand(readme).split(' ');
  // A fixed width: the page must not change with the terminal. The command itself sets the clock.
  const { stdout } = spawnSync(process.execPath, args.map((arg) => arg.replaceAll("'", '')), { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1' } });
  return ['```text', stdout.trimEnd(), '```'].join('\n');
};

/** Three significant digits, never an exponent. */
const short = (value: number): string => String(Number(value.toPrecision(3)));

const benchTable = (): string => {
  const path = join(root, 'test/bench/results.json');
  if (!existsSync(path)) return '';
  const { measuredAt, machine, results }: { measuredAt: string; machine: Readonly<Record<string, string | number | boolean>>; results: readonly Measured[] } = JSON.parse(readFileSync(path, 'utf8'));
  const rows = results.map(({ goal, what, ratio, limit, met, peerName }) => {
    const faster = goal === 'P12';
    return `| ${goal} | ${what} | ${short(ratio)} | ${faster ? '≥' : '≤'} ${short(limit)} | ${met ? 'yes' : '**no**'} | ${peerName === '' ? '–' : `\`${peerName}\``} |`;
  });
  return [
    '## Speed', '', `Measured ${measuredAt} on ${machine['cpu']}, ${machine['cores']} cores, Node ${machine['node']}, ${machine['openssl']}; minimum of each side, interleaved; made by \`npm run bench\`.`,
    '', '| goal | what | measured | allowed | met | against |', '|---|---|---:|---:|---|---|', ...rows,
  ].join('\n');
};

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
const fill = (readme: string, name: string, text: string): string =>
  readme.replace(new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`), (_all, start: string, end: string) => `${start}${text}\n${end}`);

export const generated = (readme: string): string => {
  const parts: Readonly<Record<string, string>> = { example: exampleOutput(readme), bench: benchTable(), simulation: simulationText() };
  return Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), fillReadme(readme));
};

if (process.argv[1] !== undefined && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  writeFileSync(readmePath, generated(readFileSync(readmePath, 'utf8')));
  execFileSync('git', ['--no-pager', 'diff', '--stat', '--', 'README.md'], { cwd: root, stdio: 'inherit' });
}
