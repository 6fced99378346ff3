import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTPUT_NAMES } from '../../src/commands/action-outputs.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { BASE, HEAD, pullRequest, push, REPOSITORY, runAction, Workspace, WORKSPACE_POLICY, type ActionResult, type ActionRun } from '../support/run-action.ts';

// Each test starts the program several times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let github: LocalGitHub;
let workspace: Workspace;

beforeEach(async () => {
  const state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'write', statuses: 'write' });
  state.addPull(5, HEAD, BASE);
  state.addFile(BASE, '.github/driver-gate.yml', WORKSPACE_POLICY);
  github = await startGitHub(state);
  workspace = new Workspace();
});

afterEach(async () => {
  expect(github.state.violations).toEqual([]);
  workspace.remove();
  await github.close();
});

const start = (over: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ workspace, github, event: push(), ...over, inputs: { package: 'contoso-sensor', 'github-token': 'ghs_job', ...over.inputs } });

describe('outputs', () => {
  it.each([
    ['0 go', {}, '0', 'go'],
    ['1 no-go', { inputs: { package: 'contoso-sensor-broken' } }, '1', 'no-go'],
    ['2 usage', { inputs: { package: 'nowhere/*' } }, '2', ''],
    ['3 GitHub', { event: pullRequest(), inputs: { 'github-token': 'unknown' } }, '3', ''],
  ] as const)('are all set, each once, with exit code %s', async (_, over, code, verdict) => {
    github.state.mayBeDenied = code === '3';
    const result = await start(over);
    expect([String(result.code), result.outputs.get('exit-code'), result.outputs.get('verdict')]).toEqual([code, code, verdict]);
    expect([...result.outputs.keys()].sort()).toEqual([...OUTPUT_NAMES].sort());
    expect(result.repeated).toEqual([]);
    expect(result.stdout.split('\n')[0]).toMatch(/^driver-gate \d+\.\d+\.\d+$/);
  });

  it('tell the verdict, its counts and the one package', async () => {
    const { outputs } = await start();
    const counts: Record<string, number> = JSON.parse(outputs.get('counts') ?? '');
    expect(Object.keys(counts)).toEqual(['pass', 'warn', 'fail', 'unknown', 'notApplicable', 'waived', 'blocking']);
    expect([counts['fail'], counts['blocking']]).toEqual([0, 0]);
    const [only]: Record<string, string>[] = JSON.parse(outputs.get('packages') ?? '');
    expect(only).toEqual({
      name: outputs.get('package-id'), version: outputs.get('package-version'), packageDigest: outputs.get('package-digest'), contentDigest: outputs.get('content-digest'),
    });
    expect(only).toMatchObject({ name: 'contoso-sensor', version: '1.4.0.0', packageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(outputs.get('predicate-type')).toBe('https://slsa.dev/verification_summary/v1');
  });

  it('name no single package when there are two', async () => {
    const { outputs, code } = await start({ inputs: { package: 'contoso-*' } });
    expect(JSON.parse(outputs.get('packages') ?? '')).toHaveLength(2);
    expect([code, outputs.get('package-id'), outputs.get('package-digest')]).toEqual([1, '', '']);
  });

  it('name files that are there before the step fails', async () => {
    const { outputs } = await start({ inputs: { package: 'contoso-sensor-broken' } });
    const paths = ['verdict-path', 'sarif-path', 'junit-path', 'html-path', 'markdown-path', 'predicate-path', 'subject-checksums-path'].map((name) => outputs.get(name) ?? '');
    expect(paths.map((path) => path.split(/[\\/]/).slice(-2).join('/'))).toEqual(
      ['verdict.json', 'verdict.sarif', 'junit.xml', 'report.html', 'report.md', 'predicate.json', 'checksums.txt'].map((name) => `driver-gate/${name}`),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(JSON.parse(readFileSync(paths[0] ?? '', 'utf8'))).toMatchObject({ schema: 'driver-gate/verdict/1', decision: 'no-go' });
  });

  it('stay what they are when a no-go is tolerated', async () => {
    const { code, outputs } = await start({ inputs: { package: 'contoso-sensor-broken', 'fail-on': 'never' } });
    expect([code, outputs.get('exit-code'), outputs.get('verdict')]).toEqual([0, '1', 'no-go']);
    expect((await start({ inputs: { package: 'nowhere', 'fail-on': 'never' } })).code).toBe(2);
  });

  it('go to the folder that was asked for, relative to the working directory', async () => {
    workspace.write('sub/keep', '');
    const { outputs } = await start({ inputs: { package: '../contoso-sensor', 'working-directory': 'sub', 'report-dir': 'reports' } });
    expect(outputs.get('verdict-path')).toBe(`${workspace.folder}/sub/reports/verdict.json`);
  });
});

describe('usage', () => {
  it.each([
    ['a command that is to come', { command: 'rollout' }, 'The command "rollout" is not part of this version'],
    ['a wrong word', { profile: 'sed' }, 'did you mean "seed"?'],
    ['a wrong boolean', { 'dry-run': 'yes' }, 'Input "dry-run"'],
    ['a wrong number', { 'pull-request': '5th' }, 'Input "pull-request": "5th" is not a number'],
    ['a short commit', { sha: 'abc123' }, 'Input "sha"'],
    ['no package', { package: '' }, 'The input "package" is missing'],
    ['exclusions only', { package: '!contoso-*' }, 'The input "package" is missing'],
    ['a pattern without a match', { package: 'contoso-sensor\nmissing/*.cab' }, '"missing/*.cab"'],
    ['everything left out', { package: 'contoso-*\n!contoso-*' }, '"contoso-*"'],
    ['a folder that is not there', { 'working-directory': 'gone' }, 'The folder gone'],
  ])('%s is exit 2 and says so', async (_, inputs, message) => {
    const { code, commands, stderr } = await start({ inputs });
    expect([code, stderr]).toEqual([2, '']);
    expect(commands('error')).toHaveLength(1);
    expect(commands('error')[0]).toContain(message);
  });

  it('calls a report folder that nobody can make a mistake of the caller\'s', async () => {
    const { code, commands, outputs } = await start({ inputs: { 'report-dir': '/proc/driver-gate/reports' } });
    expect([code, outputs.get('exit-code')]).toEqual([2, '2']);
    expect(commands('error')[0]).toMatch(/ENOENT|EACCES|EPERM|EROFS/);
  });

  it('refuses pull_request_target', async () => {
    const { code, commands } = await start({ event: { ...pullRequest(), name: 'pull_request_target' } });
    expect([code, github.state.requests]).toEqual([2, []]);
    expect(commands('error')[0]).toContain('pull_request_target');
  });

  it('warns of results that are not there and inputs that do nothing', async () => {
    const { code, commands } = await start({ inputs: { results: 'out/*.sarif\nresults/*', verdicts: 'v/*.json', ring: 'early' } });
    expect(code).toBe(0);
    const warnings = commands('warning').join('\n');
    for (const part of ['"out/*.sarif"', '"verdicts"', '"ring"']) expect(warnings).toContain(part);
  });
});

describe('what people see', () => {
  it('points annotations at the INF in the repository', async () => {
    const { commands, summary } = await start({ inputs: { package: 'contoso-sensor-broken' } });
    expect(commands('error')[0]).toMatch(/^::error title=PKG-006 [^,]+,file=contoso-sensor-broken\/contososensor\.inf,line=\d+/);
    expect(summary).toContain('No-go');
  });

  it('names the place in words when the package is no part of the repository', async () => {
    const outside = new Workspace();
    const { commands } = await start({ inputs: { package: `${outside.folder}/contoso-sensor-broken` } });
    outside.remove();
    expect(commands('error')[0]).toMatch(/^::error title=PKG-006 [^,:]+::/);
    expect(commands('error')[0]).toContain('contososensor.inf:');
  });

  it('can be turned off', async () => {
    const { commands, summary, code } = await start({ inputs: { package: 'contoso-sensor-broken', summary: 'false', annotations: 'false' } });
    expect([code, summary, commands('error'), commands('warning')]).toEqual([1, '', [], []]);
  });

  it('keeps the verdict when the summary cannot be written', async () => {
    const { code, commands } = await start({ environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
    expect(code).toBe(0);
    expect(commands('warning').filter((line) => line.includes('The job summary could not be written'))).toHaveLength(1);
  });

  it('sets a commit status when asked to', async () => {
    await start({ inputs: { package: 'contoso-sensor-broken', status: 'true', 'status-context': 'gate/sensor' } });
    expect(github.state.statuses).toMatchObject([{ sha: 'c'.repeat(40), context: 'gate/sensor', state: 'failure' }]);
  });

  it('judges a pull request that an input names by its base, and comments on it', async () => {
    const { code } = await start({ event: { name: 'workflow_dispatch', payload: {} }, inputs: { package: 'contoso-sensor-broken', 'pull-request': '5' } });
    expect(code).toBe(1);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.requests.map(({ path }) => path).filter((path) => path.includes('/contents/'))).toEqual(['driver-gate.yml', 'driver-rollout.yml'].map((file) => `/repos/${REPOSITORY}/contents/.github/${file}?ref=${BASE}`));
  });

  it('gives no passing status to code from elsewhere that a workflow_run judges', async () => {
    const event = { name: 'workflow_run', payload: { workflow_run: { id: 71, path: '.github/workflows/driver-gate.yml', run_number: 8, head_sha: HEAD, event: 'pull_request', head_repository: { full_name: 'mallory/audio' } } } };
    expect((await start({ event })).code).toBe(0);
    expect(github.state.statuses).toMatchObject([{ sha: HEAD, context: 'driver-gate', state: 'pending' }]);
  });
});
