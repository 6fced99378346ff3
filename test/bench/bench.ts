// npm run bench: peers and ours interleaved in one run on inputs made here; stores raw samples; exits 1 on a missed goal.
// npm run bench -- P3 P11: only these goals, and nothing is stored.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bounded, compare, exponent, interleave, least, machine, run, type Comparison, type Sample } from './harness.ts';
import { catalogPackage, largePackage, oneLargeFile, signedImages, smallPackage } from './inputs.ts';
import { demandPeers } from './peers.ts';
import { entryGoals, packageGoals, signatureGoals, xmlGoals } from './results-goals.ts';
import { sarifGoals } from './sarif-goal.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist/index.js');
const node = process.execPath;
const ROUNDS = 7;
const GOALS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P16'];
const wanted = new Set(process.argv.slice(2));
for (const word of wanted) if (!GOALS.includes(word)) throw new Error(`there is no goal ${word}; there are ${GOALS.join(', ')}`);
const wants = (...goals: readonly string[]): boolean => wanted.size === 0 || goals.some((goal) => wanted.has(goal));
const results: Comparison[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));

const report = (...found: readonly Comparison[]): void => {
  for (const one of found) {
    results.push(one);
    console.log(`${one.met ? 'met   ' : 'MISSED'} ${one.goal.padEnd(5)} ${one.what}: ${one.ratio.toPrecision(3)} (limit ${one.limit})`);
  }
};

/** Our gate on a folder; a verdict of no-go (1) is as much work as a go. */
const gate = (folder: string, ...extra: readonly string[]) => (): Sample => run(node, [dist, 'gate', folder, '--stage', 'release', '--json', join(scratch, 'verdict.json'), '--quiet', ...extra], { ok: [0, 1] });
const shell = (script: string, ok: readonly number[] = [0]) => (): Sample => run('bash', ['-c', script], { ok });

/** CPU time of a loop of short processes, milliseconds for each: finer than GNU time's hundredths. */
const cpuOfEach = (command: string, times: number): number => {
  const { stdout } = spawnSync('bash', ['-c', `for i in $(seq ${times}); do ${command} >/dev/null 2>&1; done; times`], { encoding: 'utf8' });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
  return (parts.reduce((sum, value) => sum + value, 0) * 1000) / times;
};

/** CPU time of all threads of a process up to its first line that says something of the run (the one behind the version), milliseconds. */
const cpuToFirstLine = (env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(node, [dist], { env: { ...process.env, ...env }, cwd: env['GITHUB_WORKSPACE'] });
    child.once('error', fail);
    let seen = '';
    child.stdout.on('data', (data) => {
      seen += String(data);
      if (child.killed || !seen.includes('policy: ')) return;
      const tasks = readdirSync(`/proc/${child.pid}/task`).map((task) => Number(readFileSync(`/proc/${child.pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
      child.kill('SIGKILL');
      done(tasks.reduce((sum, value) => sum + value, 0));
    });
    child.once('exit', (code) => fail(new Error(`the Action ended with ${code} before its first line`)));
  });

const actionEnvironment = (): Readonly<Record<string, string>> => {
  const file = (name: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, '');
    return path;
  };
  writeFileSync(join(scratch, 'event.json'), '{}');
  return {
    GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(scratch, 'event.json'), GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: '0'.repeat(40), GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), RUNNER_TEMP: scratch, INPUT_PACKAGE: 'test/fixtures/contoso-sensor', INPUT_COMMENT: 'never', GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/g.yml@refs/heads/main', GITHUB_JOB: 'gate',
  };
};

/** Runs one of the in-process measurements in a fresh Node; it prints JSON. */
const inside = (what: string): readonly (readonly [number, number])[] => JSON.parse(execFileSync(node, [join(import.meta.dirname, 'inside.ts'), what], { encoding: 'utf8', maxBuffer: 1 << 26 }));

const largeGoals = (): void => {
  const folder = largePackage();
  const files = `find ${folder} -type f -print0`;
  const dgst = shell(`${files} | xargs -0 -n100 -P2 openssl dgst -sha256 > /dev/null`);
  const sides = interleave(ROUNDS, gate(folder), dgst);
  report(compare('P1', 'gate of 1.5 GB in 3,000 files against openssl dgst on two cores', 'wall', sides, 1.25, 'xargs -n100 -P2 openssl dgst -sha256'));
  report(compare('P2', 'the same against sha256sum on all cores', 'wall', interleave(ROUNDS, gate(folder), shell(`${files} | xargs -0 -n100 -P2 sha256sum > /dev/null`)), 0.4, 'xargs -n100 -P2 sha256sum'));
  report(bounded('P4', 'peak memory at 1.5 GB, MB', sides.ours.map(({ rss }) => rss / 1000), 160));
  const oneCore = (): Sample => run('taskset', ['-c', '0', node, dist, 'gate', folder, '--stage', 'release', '--json', join(scratch, 'verdict.json'), '--quiet'], { ok: [0, 1] });
  const cores = interleave(ROUNDS, oneCore, gate(folder));
  const speedup = least(cores.ours.map(({ wall }) => wall)) / least(cores.peer.map(({ wall }) => wall));
  report({ goal: 'P12', what: 'one core against two, times faster', unit: 'wall', ratio: speedup, limit: 1.7, met: speedup >= 1.7, ours: cores.ours.map(({ wall }) => wall), peer: cores.peer.map(({ wall }) => wall), peerName: 'ours on two cores' });
};

const catalogGoals = (): void => {
  const folder = catalogPackage(205, 600);
  const signcode = shell(`cd ${folder} && for f in *.sys; do osslsigncode verify -ignore-cdp -ignore-crl -CAfile roots.pem -catalog bench.cat -in $f > /dev/null || exit 1; done`);
  const sides = { ours: [1, 2, 3, 4, 5, 6, 7].map(gate(folder)), peer: [signcode(), signcode()] };
  report(compare('P3', '205 images against a catalog of 600 members, osslsigncode', 'wall', sides, 1 / 50, 'osslsigncode verify -catalog'));
  const signed = signedImages(300);
  const embedded = shell(`cd ${signed} && for f in *.sys; do osslsigncode verify -ignore-cdp -ignore-crl -CAfile roots.pem -in $f > /dev/null || exit 1; done`);
  report(compare('P3', '300 images with embedded signatures, osslsigncode', 'wall', interleave(ROUNDS, gate(signed), embedded), 1 / 5, 'osslsigncode verify'));
};

const memoryGoals = (): void => {
  const rss = (folder: string): number => least([1, 2, 3, 4, 5].map(() => gate(folder)().rss));
  const few = rss(smallPackage(1000));
  const many = rss(smallPackage(10_000));
  report(bounded('P4', 'kilobytes for each further file (1,000 to 10,000)', [(many - few) / 9000], 4));
  const small = rss(oneLargeFile(100));
  const large = rss(oneLargeFile(1500));
  report(bounded('P4', 'memory of a 1,500 MB file over that of a 100 MB file', [large / small], 1.1));
};

const startGoals = async (): Promise<void> => {
  const env = actionEnvironment();
  const first: number[] = [];
  const version: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    empty.push(cpuOfEach(`${node} -e 0`, 5));
    first.push(await cpuToFirstLine(env));
    version.push(cpuOfEach(`${node} ${dist} --version`, 5));
  }
  const ratio = (goal: string, what: string, ours: readonly number[], limit: number): Comparison => ({ goal, what, unit: 'cpu', ratio: least(ours) / least(empty), limit, met: least(ours) / least(empty) <= limit, ours, peer: empty, peerName: 'node -e 0' });
  report(ratio('P5', 'cold start of the Action until inputs and policy are read, CPU', first, 3.3), ratio('P5', '--version, CPU', version, 1.3));
};

const scalingGoals = (): void => {
  const base = least([1, 2, 3, 4, 5].map(() => gate(smallPackage(10))().cpu));
  const points = [300, 1000, 3000, 10_000].map((count) => [count, least([1, 2, 3].map(() => gate(smallPackage(count))().cpu)) - base] as const);
  report(bounded('P6', 'scaling exponent in files (300 to 10,000, start-up taken off)', [exponent(points)], 1.05));
  report(bounded('P6', 'scaling exponent in catalog members (300 to 10,000)', [exponent(inside('members'))], 1.05));
  report(bounded('P6', 'scaling exponent in INF lines (1,000 to 1,000,000)', [exponent(inside('lines'))], 1.1));
};

const parseGoals = (): void => {
  const cold = [1, 2, 3, 4, 5, 6, 7].map(() => inside('catalog')).map((pair) => ({ cold: pair[0]?.[1] ?? Number.NaN, warm: pair[1]?.[1] ?? Number.NaN }));
  report(bounded('P11', 'catalog of 3,000 members parsed cold, ms', cold.map((pair) => pair.cold), 15));
  report(bounded('P11', 'catalog of 3,000 members parsed warm, ms', cold.map((pair) => pair.warm), 2));
};

/** Device health: rows judged against the same file only read and split, and memory when there are four times as many days. */
const healthGoals = (): void => {
  const rows = (what: string, file: string, ...size: readonly string[]) => (): Sample => run(node, [join(import.meta.dirname, 'health-rows.ts'), what, join(scratch, file), ...size]);
  rows('make', 'health.csv', '3600', '30')();
  report(compare('P17', '3.6 million health rows judged, against reading and splitting the CSV file, CPU', 'cpu', interleave(3, rows('judge', 'health.csv', '3600', '30'), rows('split', 'health.csv')), 3, 'readSync, split'));
  rows('make', 'few.csv', '300', '10')();
  rows('make', 'many.csv', '1200', '40')();
  const rss = (file: string, ...size: readonly string[]): number => least([1, 2, 3].map(() => rows('judge', file, ...size)().rss));
  report(bounded('P17', 'memory of 40 days of health rows over that of 10', [rss('many.csv', '1200', '40') / rss('few.csv', '300', '10')], 1.15));
};

const sizeGoals = (): void => {
  const code = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file));
  const sizes = code.map((file) => [file, statSync(join(root, 'dist', file)).size] as const);
  // Data tables are the only literals that are parsed as JSON (`test/support/tables.ts`); only code counts.
  const tables = code.flatMap((file) => [...readFileSync(join(root, 'dist', file), 'utf8').matchAll(/JSON\.parse\((['"`])(?:(?!\1)[^\\]|\\.)*\1\)/g)].map(([text]) => text.length)).reduce((sum, size) => sum + size, 0);
  report(bounded('P16', 'code in dist, MB', [(sizes.reduce((sum, [, size]) => sum + size, 0) - tables) / 1e6], 2.3));
  report(bounded('P16', 'worker, kB', [sizes.filter(([file]) => file.startsWith('worker')).reduce((sum, [, size]) => sum + size, 0) / 1000], 120));
};

try {
  demandPeers(GOALS.filter((goal) => wants(goal)));
  if (wants('P16')) sizeGoals();
  if (wants('P17')) healthGoals();
  if (wants('P5')) await startGoals();
  if (wants('P11')) parseGoals();
  if (wants('P1', 'P2', 'P4', 'P12')) largeGoals();
  if (wants('P4')) memoryGoals();
  if (wants('P3')) catalogGoals();
  if (wants('P6')) {
    scalingGoals();
    report(...entryGoals());
  }
  if (wants('P7')) report(...packageGoals());
  if (wants('P8')) report(...signatureGoals());
  if (wants('P9')) report(...xmlGoals());
  if (wants('P10')) report(...sarifGoals());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (wanted.size === 0) {
  mkdirSync(import.meta.dirname, { recursive: true });
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ measuredAt: new Date().toISOString().slice(0, 10), machine: machine(), results }, null, 1)}\n`);
}
const missed = results.filter(({ met }) => !met);
console.log(missed.length === 0 ? `all ${results.length} goals met` : `${missed.length} of ${results.length} goals missed`);
process.exitCode = missed.length === 0 ? 0 : 1;
