import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, type LocalGitHub } from './server.ts';
import { GitHubState } from './state.ts';

const R = '/repos/contoso/audio';

let github: LocalGitHub;
let state: GitHubState;
beforeEach(async () => {
  state = new GitHubState();
  state.addToken('bot', { pull_requests: 'write', issues: 'write', contents: 'write', deployments: 'write', statuses: 'write' });
  state.addToken('reader', { issues: 'write' }, 'rita');
  state.addToken('pulls', { pull_requests: 'write' });
  state.addPull(1, 'head', 'base');
  state.addIssue('dana', 'Rollout');
  github = await startGitHub(state);
});
afterEach(async () => {
  expect(state.violations).toEqual([]);
  await github.close();
});

const ask = async (method: string, path: string, body?: unknown, { token = 'bot', headers = {} }: { token?: string; headers?: Record<string, string> } = {}) => {
  const response = await fetch(`${github.url}${path}`, { method, headers: { authorization: `bearer ${token}`, ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed, headers: response.headers };
};
const comment = (body = 'x') => ask('POST', `${R}/issues/2/comments`, { body });

describe('a state', () => {
  it('is put back as it was, ids and clock included', async () => {
    await comment('before');
    state.roles.set('dana', 'admin');
    const before = state.snapshot();
    const first = await comment('after');
    await ask('PATCH', `${R}/issues/2`, { title: 'Other', labels: ['new'] });
    state.faults.push({ operation: '*', times: 9, status: 500 });
    expect(state.snapshot()).not.toBe(before);
    state.restore(before);
    expect([state.snapshot(), state.requests]).toEqual([before, []]);
    expect((await comment('after')).body).toEqual(first.body);
    expect(state.issueOf(2)).toMatchObject({ title: 'Rollout', labels: [] });
  });

  it('is shared with no snapshot', () => {
    const before = state.snapshot();
    state.restore(before);
    state.addComment(2, 'dana', 'x');
    state.restore(before);
    expect(state.comments).toEqual([]);
  });
});

describe('what GitHub does besides', () => {
  it('drops labels and assignees of people who may not set them', async () => {
    state.roles.set('dana', 'write');
    const wanted = { title: 't', labels: ['a'], assignees: ['dana', 'nobody'] };
    expect((await ask('POST', `${R}/issues`, wanted, { token: 'reader' })).body).toMatchObject({ labels: [], assignees: [] });
    expect((await ask('POST', `${R}/issues`, wanted)).body).toMatchObject({ labels: [{ name: 'a' }], assignees: [{ login: 'dana' }] });
  });

  it('keeps tokens for pull requests away from plain issues', async () => {
    expect((await ask('POST', `${R}/issues/1/comments`, { body: 'x' }, { token: 'pulls' })).status).toBe(201);
    state.mayBeDenied = true;
    expect((await ask('POST', `${R}/issues/2/comments`, { body: 'x' }, { token: 'pulls' })).status).toBe(403);
  });

  it('lists issues by label, creator, state and age, pull requests among them', async () => {
    for (const title of ['one', 'two', 'three']) await ask('POST', `${R}/issues`, { title, labels: ['driver-rollout', title] });
    await ask('PATCH', `${R}/issues/4`, { state: 'closed' });
    const numbers = async (query: string) => {
      const { body } = await ask('GET', `${R}/issues?${query}`);
      return Array.isArray(body) ? body.map((issue: { number: number }) => issue.number) : [];
    };
    expect(await numbers('state=all&direction=asc')).toEqual([1, 2, 3, 4, 5]);
    expect(await numbers('labels=driver-rollout')).toEqual([5, 3]);
    expect(await numbers('labels=Driver-Rollout,two&state=closed')).toEqual([4]);
    expect(await numbers('creator=dana')).toEqual([2, 1]);
    expect(await numbers(`state=all&since=${state.issueOf(4)?.updatedAt}`)).toEqual([4]);
  });

  it('lets one account react once, and one parent have a child', async () => {
    const react = () => ask('POST', `${R}/issues/2/reactions`, { content: 'eyes' });
    expect([(await react()).status, (await react()).status]).toEqual([201, 200]);
    const child = state.addIssue('dana', 'Ring');
    const other = state.addIssue('dana', 'Other');
    const adopt = async (parent: number) => (await ask('POST', `${R}/issues/${parent}/sub_issues`, { sub_issue_id: child.id })).status;
    expect([await adopt(2), await adopt(other.number)]).toEqual([201, 422]);
    state.enterprise = true;
    expect(await adopt(2)).toBe(404);
  });

  it('moves a branch forward only, unless forced', async () => {
    state.refs.set('refs/heads/ledger', 'a'.repeat(40));
    state.parents.set('b'.repeat(40), 'a'.repeat(40));
    const move = async (sha: string, force = false) => (await ask('PATCH', `${R}/git/refs/heads/ledger`, { sha: sha.repeat(40), force })).status;
    expect([await move('c'), await move('b'), await move('a'), await move('a', true)]).toEqual([422, 200, 422, 200]);
  });

  it('deploys no commit with failing statuses unless told to, and retires the deployment before', async () => {
    const sha = 'a'.repeat(40);
    await ask('POST', `${R}/statuses/${sha}`, { state: 'failure', context: 'ci' });
    expect((await ask('POST', `${R}/deployments`, { ref: sha, auto_merge: false })).status).toBe(409);
    for (const _ of [1, 2]) await ask('POST', `${R}/deployments`, { ref: sha, auto_merge: false, required_contexts: [], environment: 'early' });
    for (const { id } of state.deployments) await ask('POST', `${R}/deployments/${id}/statuses`, { state: 'success' });
    expect(state.deploymentStatuses.map((one) => one.state)).toEqual(['success', 'inactive', 'success']);
  });

  it('answers 304 to a client that has it already', async () => {
    const first = await ask('GET', `${R}/issues/2`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    state.limits.remaining = 10;
    expect((await ask('GET', `${R}/issues/2`, undefined, { headers })).status).toBe(304);
    expect(state.limits.remaining).toBe(10);
    await ask('PATCH', `${R}/issues/2`, { title: 'Other' });
    expect((await ask('GET', `${R}/issues/2`, undefined, { headers })).status).toBe(200);
  });

  it.each([[403, 60], [429, undefined]] as const)('refuses with %i what is over a limit', async (status, retryAfter) => {
    Object.assign(state.limits, { writes: 1, status, ...(retryAfter === undefined ? {} : { retryAfter }) });
    expect((await comment()).status).toBe(201);
    const refused = await comment();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([status, retryAfter === undefined ? null : String(retryAfter)]);
    expect((await ask('GET', `${R}/issues/2`)).status).toBe(200);
    Object.assign(state.limits, { remaining: 0, reset: 1_800_000_000 });
    const spent = await ask('GET', `${R}/issues/2`);
    expect([spent.status, spent.headers.get('x-ratelimit-remaining'), spent.headers.get('x-ratelimit-reset')]).toEqual([status, '0', '1800000000']);
    expect(state.comments).toHaveLength(1);
  });
});

describe('faults', () => {
  it.each([['answer', 502, 0], ['late', 502, 1], ['reset', undefined, 0], ['lost', undefined, 1]] as const)('of the kind "%s" strike once', async (kind, status, effects) => {
    state.faults.push({ operation: 'issues/create-comment', times: 1, kind, ...(status === undefined ? {} : { status }) });
    const seen = await comment().then((answer) => answer.status, () => undefined);
    expect([seen, state.comments.length, state.requests.map((request) => request.status)]).toEqual([status, effects, [status ?? 0]]);
    expect((await comment()).status).toBe(201);
  });

  it('make answers slow', async () => {
    state.faults.push({ operation: '*', times: 1, kind: 'slow', milliseconds: 150 });
    const began = performance.now();
    expect((await comment()).status).toBe(201);
    expect(performance.now() - began).toBeGreaterThan(140);
  });

  it.each([['before', 0], ['after', 1]] as const)('hold the client at a request, %s its effect', async (when, effects) => {
    const reached: string[] = [];
    state.boundary = { at: 1, when, reached: async (operation) => void reached.push(`${operation} ${state.comments.length}`) };
    await ask('GET', `${R}/issues/2`);
    await expect(comment()).rejects.toThrow();
    expect(reached).toEqual([`issues/create-comment ${effects}`]);
    expect(state.comments).toHaveLength(effects);
    expect(state.requests.map(({ status }) => status)).toEqual([200, 0]);
  });
});
