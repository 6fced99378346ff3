// Interleaved measurements of our side and a peer's in one run: ratios, never milliseconds, are what is compared.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Sample {
  /** Wall clock and CPU time of the child process, milliseconds; peak resident memory, kilobytes. */
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
}

export interface Comparison {
  readonly goal: string;
  readonly what: string;
  readonly unit: 'wall' | 'cpu' | 'rss' | 'value';
  /** Ours divided by the peer's, minimum of each side. */
  readonly ratio: number;
  readonly limit: number;
  readonly met: boolean;
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly peerName: string;
}

const TIME = '/usr/bin/time';

/** Runs a command under GNU time and reads its resource usage. Fails loudly when the command does. */
export const run = (command: string, args: readonly string[], options: { readonly cwd?: string; readonly ok?: readonly number[]; readonly env?: Readonly<Record<string, string>> } = {}): Sample => {
  const started = process.hrtime.bigint();
  const result = spawnSync(TIME, ['-f', '@@%U %S %M', command, ...args], {
    cwd: options.cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...options.env },
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  const usage = /@@([\d.]+) ([\d.]+) (\d+)/.exec(result.stderr);
  if (!(options.ok ?? [0]).includes(result.status ?? -1) || usage === null) throw new Error(`${command} ${args.slice(0, 6).join(' ')} ended with ${result.status}: ${result.stderr.slice(-2000)}${result.stdout.slice(-500)}`);
  return { wall, cpu: (Number(usage[1]) + Number(usage[2])) * 1000, rss: Number(usage[3]) };
};

/** Alternates the two sides `rounds` times, after one unmeasured round of each that warms the page cache. */
export const interleave = (rounds: number, ours: () => Sample, peer: () => Sample): { readonly ours: readonly Sample[]; readonly peer: readonly Sample[] } => {
  ours();
  peer();
  const mine: Sample[] = [];
  const theirs: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    mine.push(ours());
    theirs.push(peer());
  }
  return { ours: mine, peer: theirs };
};

export const least = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), Number.POSITIVE_INFINITY);

/** One goal: the ratio of the minima against its limit. `atLeast` turns the goal round (P3: so many times faster). */
export const compare = (
  goal: string, what: string, unit: 'wall' | 'cpu' | 'rss', sides: { readonly ours: readonly Sample[]; readonly peer: readonly Sample[] }, limit: number, peerName: string,
): Comparison => {
  const ours = sides.ours.map((sample) => sample[unit]);
  const peer = sides.peer.map((sample) => sample[unit]);
  const ratio = least(ours) / least(peer);
  return { goal, what, unit, ratio, limit, met: ratio <= limit, ours, peer, peerName };
};

/** A goal on a value of ours alone: `limit` is what it may reach. */
export const bounded = (goal: string, what: string, values: readonly number[], limit: number): Comparison =>
  ({ goal, what, unit: 'value', ratio: least(values), limit, met: least(values) <= limit, ours: values, peer: [], peerName: '' });

/** Exponent of a power law fitted to (size, cost) by least squares in logarithms. */
export const exponent = (points: readonly (readonly [size: number, cost: number])[]): number => {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};

const versionOf = (command: string, args: readonly string[]): string => {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return (result.stdout || result.stderr || 'not found').trim().split('\n')[0]?.trim() ?? '';
};

/** What the figures depend on. */
export const machine = (): Readonly<Record<string, string | boolean | number>> => {
  const cpu = readFileSync('/proc/cpuinfo', 'utf8');
  return {
    node: process.version, openssl: versionOf('openssl', ['version']), opensslInNode: process.versions.openssl ?? '',
    osslsigncode: versionOf('osslsigncode', ['--version']), coreutils: versionOf('sha256sum', ['--version']),
    unzip: versionOf('unzip', ['-v']), sevenZip: versionOf('7z', ['i']), xmlsec1: versionOf('xmlsec1', ['--version']), xmllint: versionOf('xmllint', ['--version']), jq: versionOf('jq', ['--version']),
    cpu: /model name\s*: (.+)/.exec(cpu)?.[1] ?? 'unknown', cores: (cpu.match(/^processor/gm) ?? []).length, shaNi: /\bsha_ni\b/.test(cpu),
  };
};
