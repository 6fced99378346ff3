import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markerLine, readMarker } from '../../src/report/marker.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { BASE, HEAD, mergeGroup, pullRequest, push, REPOSITORY, runAction, Workspace, WORKSPACE_POLICY, type ActionResult, type ActionRun } from '../support/run-action.ts';

// Each test starts the program several times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const TOKEN = 'ghs_job';
const BOT = 'github-actions[bot]';
const POLICY = '.github/driver-gate.yml';
const KEY = 'driver-gate.yml/gate';

let github: LocalGitHub;
let state: GitHubState;
let workspace: Workspace;

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken(TOKEN, { contents: 'read', pull_requests: 'write' });
  state.addPull(5, HEAD, BASE);
  state.addFile(BASE, POLICY, WORKSPACE_POLICY);
  github = await startGitHub(state);
  workspace = new Workspace();
});

afterEach(async () => {
  expect(state.violations).toEqual([]);
  workspace.remove();
  await github.close();
});

const start = (over: Partial<ActionRun> = {}): Promise<ActionResult> =>
  runAction({ workspace, github, event: pullRequest(), ...over, inputs: { package: 'contoso-sensor-broken', 'github-token': TOKEN, ...over.inputs } });

const own = () => state.commentsBy(BOT);

/** The package is put right: the next run finds the good one under the old name. */
const mend = (): void => {
  rmSync(join(workspace.folder, 'contoso-sensor-broken'), { recursive: true });
  cpSync(join(workspace.folder, 'contoso-sensor'), join(workspace.folder, 'contoso-sensor-broken'), { recursive: true });
};

describe('a pull request of the repository itself', () => {
  it('has one comment after three runs, and it is rewritten when the findings clear', async () => {
    const first = await start({ run: 1 });
    const [comment] = own();
    expect([first.code, first.outputs.get('verdict'), first.outputs.get('comment-id')]).toEqual([1, 'no-go', String(comment?.id)]);
    expect(first.outputs.get('comment-url')).toContain(`#issuecomment-${comment?.id}`);
    expect(comment?.body).toContain('No-go');
    expect(readMarker(comment?.body ?? '')).toMatchObject({ key: KEY, run: 1, attempt: 1, sha: HEAD.slice(0, 7) });

    expect((await start({ run: 2 })).code).toBe(1);
    expect(own().map(({ id }) => id)).toEqual([comment?.id]);

    mend();
    const third = await start({ run: 3 });
    expect([third.code, third.outputs.get('verdict'), third.outputs.get('comment-id')]).toEqual([0, 'go', String(comment?.id)]);
    expect(own()).toHaveLength(1);
    expect(own()[0]?.body).toContain('Go —');
    expect(own()[0]?.body).not.toContain('No-go');
    expect(readMarker(own()[0]?.body ?? '')?.run).toBe(3);
  });

  it('costs at most six requests, and three when nothing changes: policy, plan and comments', async () => {
    await start();
    expect(state.requests.map(({ operation }) => operation)).toEqual(['repos/get-content', 'repos/get-content', 'issues/list-comments', 'pulls/get', 'issues/create-comment', 'issues/list-comments']);
    state.requests.length = 0;
    await start({ run: 2 });
    expect(state.requests.map(({ operation }) => operation)).toEqual(['repos/get-content', 'repos/get-content', 'issues/list-comments', 'pulls/get', 'issues/update-comment', 'issues/list-comments']);
    state.requests.length = 0;
    await start({ run: 2 });
    expect(state.requests.map(({ operation }) => operation)).toEqual(['repos/get-content', 'repos/get-content', 'issues/list-comments']);
  });

  it('begins no comment when it is clean, unless always is asked for', async () => {
    const quiet = await start({ inputs: { package: 'contoso-sensor' } });
    expect([quiet.code, quiet.outputs.get('comment-id'), state.comments.length]).toEqual([0, '', 0]);
    await start({ inputs: { package: 'contoso-sensor', comment: 'always' } });
    expect(own()).toHaveLength(1);
  });

  it('makes no comment call when comments are off', async () => {
    const { code } = await start({ inputs: { comment: 'never' } });
    expect([code, state.requests.map(({ operation }) => operation)]).toEqual([1, ['repos/get-content', 'repos/get-content']]);
  });

  it('finds its comment on the second page', async () => {
    for (let index = 0; index < 120; index++) state.addComment(5, 'dana', `remark ${index}`);
    await start({ run: 1 });
    await start({ run: 2 });
    expect(own()).toHaveLength(1);
    expect(readMarker(own()[0]?.body ?? '')?.run).toBe(2);
  });

  it('is not taken in by a marker that someone else wrote, nor by one in the middle of a text', async () => {
    const marker = markerLine({ key: KEY, run: 999, attempt: 1, sha: 'f'.repeat(7), digest: 'f', fingerprints: [] });
    const forged = state.addComment(5, 'mallory', `Go — trust me\n${marker}`);
    const quoted = state.addComment(5, BOT, `Someone wrote:\n${marker}\nand that was all.`);
    const before = [forged.body, quoted.body];
    const { code } = await start({ run: 1 });
    expect(code).toBe(1);
    expect([forged.body, quoted.body]).toEqual(before);
    expect(own().filter(({ body }) => readMarker(body) !== undefined)).toHaveLength(1);
  });

  it('leaves a comment alone that someone minimised', async () => {
    await start({ run: 1 });
    const [hidden] = state.comments;
    if (hidden !== undefined) hidden.minimized = true;
    await start({ run: 2 });
    expect(own().map(({ body }) => readMarker(body)?.run)).toEqual([1, 2]);
  });

  it('writes nothing when the pull request moved on while it ran', async () => {
    state.interfere = (operation) => {
      if (operation === 'pulls/get') state.addPull(5, 'd'.repeat(40), BASE);
    };
    const { code, stdout } = await start();
    expect([code, state.comments.length]).toEqual([1, 0]);
    expect(stdout).toContain('the pull request is at commit ddddddd by now');
  });

  it('keeps the verdict when the comment cannot be written', async () => {
    state.faults.push({ operation: 'issues/create-comment', times: 1, status: 422, message: 'Validation Failed' });
    const { code, outputs, commands } = await start();
    expect([code, outputs.get('verdict'), outputs.get('comment-id')]).toEqual([1, 'no-go', '']);
    expect(commands('warning').filter((line) => line.includes('comment on the pull request'))).toHaveLength(1);
  });

  it('says once which permission is missing when the token may not comment', async () => {
    state.mayBeDenied = true;
    state.addToken('ghs_small', { contents: 'read' });
    const { code, outputs, summary, commands } = await start({ inputs: { 'github-token': 'ghs_small' } });
    expect([code, outputs.get('verdict')]).toEqual([1, 'no-go']);
    expect(summary).toContain('No-go');
    expect(commands('notice')).toHaveLength(1);
    expect(commands('notice')[0]).toContain('pull-requests: write');
    expect(state.writes()).toEqual([]);
  });

  it('says the same when the token may read but not write, as Dependabot\'s may', async () => {
    state.mayBeDenied = true;
    state.addToken('ghs_read', { contents: 'read', pull_requests: 'read' });
    const { code, commands } = await start({ inputs: { 'github-token': 'ghs_read' } });
    expect([code, commands('notice').length, commands('warning').filter((line) => line.includes('comment'))]).toEqual([1, 1, []]);
    expect(state.requests.at(-1)).toMatchObject({ operation: 'issues/create-comment', status: 403 });
  });

  it('writes nothing in a dry run, and tells what it would', async () => {
    const { code, stdout, summary, outputs } = await start({ inputs: { 'dry-run': 'true' } });
    expect([code, summary, outputs.get('verdict'), outputs.get('comment-id')]).toEqual([1, '', 'no-go', '']);
    expect(state.writes()).toEqual([]);
    expect(stdout).toContain('dry-run: would create a comment');
    expect(stdout).toContain('dry-run: would write a job summary');
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('runs alike on the oldest Node', async () => {
    const { code, outputs } = await start({ node: 20 });
    expect([code, outputs.get('verdict'), own().length]).toEqual([1, 'no-go', 1]);
  });
});

describe('a pull request from a fork', () => {
  it.each([['another repository', 'mallory/audio'], ['a repository that is gone', null]])('of %s: verdict, summary, one notice, no write', async (_, from) => {
    state.addToken('ghs_fork', { contents: 'read', pull_requests: 'read' });
    const { code, summary, commands, outputs } = await start({ event: pullRequest({ from }), inputs: { 'github-token': 'ghs_fork' } });
    expect([code, outputs.get('verdict'), outputs.get('comment-id')]).toEqual([1, 'no-go', '']);
    expect(summary).toContain('No-go');
    expect(commands('notice')).toHaveLength(1);
    expect(commands('notice')[0]).toContain('comes from a fork');
    expect(state.requests.map(({ operation, status }) => [operation, status])).toEqual([['repos/get-content', 200], ['repos/get-content', 404]]);
  });
});

describe('the policy of a pull request', () => {
  const base = 'profile: publisher\n';
  const head = 'profile: dev\n';

  const policyOf = ({ outputs }: ActionResult): unknown => {
    const verdict: { profile: string; policy: unknown } = JSON.parse(readFileSync(outputs.get('verdict-path') ?? '', 'utf8'));
    return { profile: verdict.profile, policy: verdict.policy };
  };

  it('is the base commit\'s, whatever the pull request brings along', async () => {
    state.addFile(BASE, POLICY, base);
    workspace.write(POLICY, head);
    workspace.write('.git/HEAD', 'ref: refs/heads/topic\n');
    const result = await start();
    expect(policyOf(result)).toMatchObject({ profile: 'publisher', policy: { origin: 'base', path: POLICY, ref: BASE } });
    expect(result.code).toBe(1);
    expect(result.commands('notice').filter((line) => line.includes('edits the policy'))).toHaveLength(1);
  });

  it('says nothing of a change when there is none', async () => {
    state.addFile(BASE, POLICY, base);
    workspace.write(POLICY, base.replaceAll('\n', '\r\n'));
    workspace.write('.git/HEAD', 'ref: refs/heads/topic\n');
    expect((await start()).commands('notice')).toEqual([]);
  });

  it('holds for merge groups too, which are never commented on', async () => {
    state.addFile(BASE, POLICY, base);
    workspace.write(POLICY, head);
    const result = await start({ event: mergeGroup(), inputs: { 'pull-request': '5', comment: 'always' } });
    expect([result.code, policyOf(result)]).toMatchObject([1, { profile: 'publisher', policy: { origin: 'base' } }]);
    expect(state.requests.map(({ operation }) => operation)).toEqual(['repos/get-content', 'repos/get-content']);
  });

  it('is the checkout\'s after a push', async () => {
    workspace.write(POLICY, head);
    const result = await start({ event: push() });
    expect(policyOf(result)).toMatchObject({ profile: 'dev', policy: { origin: 'file', path: POLICY } });
    expect(state.requests).toEqual([]);
  });

  it('may live in another repository, read with a token of its own', async () => {
    state.addToken('policy-reader', { contents: 'read' }, 'reader');
    state.addFile('v1', 'driver/policy.yml', base, 'contoso/policies');
    const result = await start({ inputs: { policy: 'contoso/policies/driver/policy.yml@v1', 'policy-token': 'policy-reader' } });
    expect(policyOf(result)).toMatchObject({ profile: 'publisher', policy: { path: 'contoso/policies/driver/policy.yml', ref: 'v1' } });
  });

  it('names file, line and column of what is wrong in it', async () => {
    state.addFile(BASE, POLICY, 'profile: seed\nprofle: dev\n');
    const { code, commands } = await start();
    expect(code).toBe(2);
    expect(commands('error')[0]).toContain(`file=${POLICY},line=2,col=1`);
  });

  it('ends with exit 3, the permission and the YAML to add when it cannot be read', async () => {
    state.mayBeDenied = true;
    state.addToken('ghs_blind', { pull_requests: 'write' });
    const { code, outputs, commands } = await start({ inputs: { 'github-token': 'ghs_blind' } });
    expect([code, outputs.get('exit-code'), outputs.get('verdict')]).toEqual([3, '3', '']);
    expect(commands('error')[0]).toContain('permissions:%0A      contents: read');
    expect(state.comments).toEqual([]);
  });

  it('ends with exit 3 when there is no token, a bad token, or no GitHub', async () => {
    state.mayBeDenied = true;
    expect((await start({ inputs: { 'github-token': '' } })).code).toBe(3);
    const bad = await start({ inputs: { 'github-token': 'expired' } });
    expect([bad.code, bad.commands('error')[0]?.includes('The token is not valid')]).toEqual([3, true]);
  });

  it('must exist when it was named', async () => {
    const { code, commands } = await start({ inputs: { policy: 'policies/gate.yml' } });
    expect([code, commands('error')[0]?.includes('policies/gate.yml does not exist')]).toEqual([2, true]);
  });

  it('that a pull request is about to add does not hold yet', async () => {
    workspace.write('policies/gate.yml', head);
    workspace.write('.git/HEAD', 'ref: refs/heads/topic\n');
    const { code, commands } = await start({ inputs: { policy: 'policies/gate.yml' } });
    expect([code, commands('notice').length]).toEqual([1, 1]);
  });
});
