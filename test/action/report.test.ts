import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseVerdict } from '../../src/gate/schema.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { readMarker } from '../../src/report/marker.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { BASE, HEAD, pullRequest, mergeGroup, REPOSITORY, runAction, Workspace, type ActionEvent, type ActionResult, type ActionRun } from '../support/run-action.ts';
import { aFinding, aPackage, aVerdict } from '../support/verdicts.ts';

vi.setConfig({ testTimeout: 60_000 });

const TOKEN = 'ghs_job';
const BOT = 'github-actions[bot]';
const FORK = 'mallory/audio';

const verdict = (name: string, outcome: 'pass' | 'fail' = 'pass', changes: Partial<Verdict> = {}): string =>
  JSON.stringify(aVerdict([aFinding('INF-001', { package: name, outcome, message: outcome === 'pass' ? 'well-formed' : 'torn' })], { packages: [aPackage({ name, path: `out/${name}` })], notices: [], ...changes }));

/** The fork's own run is over; `report` runs on the default branch with rights. */
const workflowRun = (over: Readonly<Record<string, unknown>> = {}): ActionEvent => ({
  name: 'workflow_run',
  payload: {
    action: 'completed', repository: { id: 7, name: 'audio', full_name: REPOSITORY, owner: { login: 'contoso' } },
    workflow_run: {
      id: 7100, run_number: 8, run_attempt: 2, event: 'pull_request', path: '.github/workflows/driver-gate.yml', head_branch: 'topic', head_sha: HEAD,
      head_repository: { full_name: FORK, owner: { login: 'mallory' } }, pull_requests: [], ...over,
    },
  },
});

let github: LocalGitHub;
let state: GitHubState;
let workspace: Workspace;

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken(TOKEN, { pull_requests: 'write', statuses: 'write' });
  github = await startGitHub(state);
  workspace = new Workspace();
});
afterEach(async () => {
  expect(state.violations).toEqual([]);
  workspace.remove();
  await github.close();
});

const start = (over: Partial<ActionRun> = {}): Promise<ActionResult> => {
  const { results: _, ...inputs }: Record<string, string> = { command: 'report', verdicts: 'verdicts/**/verdict.json', 'github-token': TOKEN, results: '', ...over.inputs };
  return runAction({ workspace, github, event: workflowRun(), ...over, inputs: { ...inputs, results: '' } });
};
const own = () => state.commentsBy(BOT);

describe('report on the run of a fork', () => {
  beforeEach(() => {
    state.addPull(5, HEAD, BASE, FORK);
  });

  it('says a no-go on its pull request, in words that tell whose run it was, and fails the commit', async () => {
    workspace.write('verdicts/verdict.json', verdict('audio', 'fail'));
    const { code, outputs } = await start({ inputs: { verdicts: 'verdicts/verdict.json', expect: '1' } });
    expect([code, outputs.get('verdict')]).toEqual([1, 'no-go']);
    expect(own()).toHaveLength(1);
    expect(own()[0]?.body).toContain("No-go, as reported by the fork's own run");
    expect(readMarker(own()[0]?.body ?? '')).toMatchObject({ key: 'driver-gate.yml/gate', run: 8, attempt: 2 });
    expect(state.statuses).toMatchObject([{ sha: HEAD, state: 'failure', context: 'driver-gate' }]);
  });

  it('never lets a fork pass itself: its go stays pending', async () => {
    workspace.write('verdicts/verdict.json', verdict('audio'));
    const { code } = await start({ inputs: { comment: 'always', expect: '1' } });
    expect(code).toBe(0);
    expect(own()[0]?.body).toContain("Go, as reported by the fork's own run");
    expect(state.statuses).toMatchObject([{ sha: HEAD, state: 'pending' }]);
  });

  it('renders anew and works out the decision itself, whatever the file claims', async () => {
    workspace.write('verdicts/verdict.json', JSON.stringify({ ...JSON.parse(verdict('audio', 'fail')), decision: 'go', blocking: 0, notices: ['@everyone <img src=x> fixes #1'] }));
    expect((await start({ inputs: { expect: '1' } })).code).toBe(1);
    expect(own()[0]?.body).toContain('No-go');
    // What stands in code spans notifies nobody and is no element.
    expect(own()[0]?.body.replaceAll(/`[^`\n]+`/g, '')).not.toMatch(/@everyone|<img|#1/);
  });

  it.each([
    ['a torn file', '{"schema": "driver-gate/verdict/1"', 'This is not JSON'],
    ['a file of something else', '{"schema": "x"}', 'This is no verdict of driver-gate'],
  ])('is a no-go with the reason for %s', async (_, text, reason) => {
    workspace.write('verdicts/verdict.json', text);
    expect((await start({ inputs: { expect: '1' } })).code).toBe(1);
    expect(own()[0]?.body).toContain(reason);
    expect(state.statuses).toMatchObject([{ state: 'failure' }]);
  });

  it('is a no-go when the fork\'s run left nothing behind', async () => {
    expect((await start({ inputs: { expect: '1' } })).code).toBe(1);
    expect(own()[0]?.body).toContain('1 of 1 expected verdicts is missing');
  });

  it.each([
    ['another workflow that calls itself the same', { path: '.github/workflows/evil.yml' }, 'it was made by the workflow .github/workflows/evil.yml'],
    ['a run that no pull request started', { event: 'push' }, 'its run was started by push'],
    ['a fork that is gone', { head_repository: null }, 'the fork it came from is gone'],
  ])('does not believe %s, and writes nothing', async (_, over, reason) => {
    workspace.write('verdicts/verdict.json', verdict('audio'));
    const { code, outputs, commands } = await start({ event: workflowRun(over) });
    expect([code, outputs.get('verdict'), state.writes().length]).toEqual([2, '', 0]);
    expect(commands('error').join('\n')).toContain(reason);
  });

  it('writes nothing when the pull request has moved on, or is another repository\'s', async () => {
    workspace.write('verdicts/verdict.json', verdict('audio', 'fail'));
    state.addPull(5, 'd'.repeat(40), BASE, FORK);
    const moved = await start();
    expect([moved.code, moved.outputs.get('verdict'), state.writes().length]).toEqual([0, '', 0]);
    expect(moved.commands('notice').join('\n')).toContain('pull request #5 is at commit ddddddd by now');
    state.addPull(5, HEAD, BASE, 'eve/audio');
    expect((await start()).commands('notice').join('\n')).toContain('no open pull request comes from mallory:topic any more');
  });

  it('fails when it may not write: writing is all it is for', async () => {
    state.mayBeDenied = true;
    state.addToken(TOKEN, { pull_requests: 'read' });
    workspace.write('verdicts/verdict.json', verdict('audio', 'fail'));
    const { code, outputs, commands } = await start({ inputs: { expect: '1' } });
    expect([code, outputs.get('exit-code'), outputs.get('verdict')]).toEqual([3, '3', 'no-go']);
    expect(commands('error').join('\n')).toContain('pull-requests: write');
  });
});

describe('report in the run of the matrix', () => {
  beforeEach(() => {
    state.addPull(5, HEAD, BASE);
    workspace.write('verdicts/driver-gate-audio/verdict.json', verdict('audio'));
    workspace.write('verdicts/driver-gate-nic/verdict.json', verdict('nic', 'fail'));
  });

  it('merges all into one comment and one set of outputs', async () => {
    const { code, outputs } = await start({ event: pullRequest(), inputs: { expect: 'driver-gate-audio\ndriver-gate-nic' } });
    expect(code).toBe(1);
    expect(own()).toHaveLength(1);
    expect(own()[0]?.body).toContain('1 finding blocks 1 of 2 packages');
    expect(parseVerdict(readFileSync(outputs.get('verdict-path') ?? '', 'utf8'), 'v').packages.map(({ name }) => name)).toEqual(['audio', 'nic']);
    expect(state.statuses).toEqual([]);
    expect(state.requests.length).toBeLessThanOrEqual(5);
  });

  it('demands every leg', async () => {
    const { code } = await start({ event: pullRequest(), inputs: { expect: 'driver-gate-audio\ndriver-gate-nic\ndriver-gate-usb' } });
    expect(code).toBe(1);
    expect(own()[0]?.body).toContain('The verdict of driver-gate-usb is missing');
  });

  it('makes no call in a merge group', async () => {
    expect((await start({ event: mergeGroup(), inputs: { expect: '2' } })).code).toBe(1);
    expect(state.requests).toEqual([]);
  });

  it('warns when nobody says how many there must be, and refuses to judge nothing', async () => {
    expect((await start({ event: pullRequest() })).commands('warning').join('\n')).toContain('"expect" does not say how many');
    expect((await start({ event: pullRequest(), inputs: { verdicts: 'none/*.json' } })).code).toBe(2);
  });
});
