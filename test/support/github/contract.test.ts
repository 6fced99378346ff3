import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATIONS } from './description.ts';
import { OPERATIONS as WANTED } from './description/operations.ts';
import { ROUTES } from './routes/index.ts';
import { startGitHub, type LocalGitHub } from './server.ts';
import { GitHubState } from './state.ts';

const SHA = 'a'.repeat(40);
const R = '/repos/contoso/audio';

let github: LocalGitHub;
let state: GitHubState;
beforeEach(async () => {
  state = new GitHubState();
  state.addToken('all', { pull_requests: 'write', contents: 'write', issues: 'write', statuses: 'write', deployments: 'write', actions: 'read', members: 'read' });
  state.addToken('dana', { contents: 'read' }, 'dana');
  github = await startGitHub(state);
});
afterEach(() => github.close());

const ask = async (method: string, path: string, body?: unknown, token = 'all'): Promise<number> => {
  const response = await fetch(`${github.url}${path}`, { method, headers: { authorization: `token ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  await response.arrayBuffer();
  return response.status;
};

describe('the contract', () => {
  it('has one route for each operation of the extract, and the other way round', () => {
    expect(ROUTES.map(({ operation }) => operation).sort()).toEqual([...OPERATIONS.keys(), 'graphql'].sort());
    expect([...WANTED].sort()).toEqual([...OPERATIONS.keys()].sort());
  });

  it('is kept by every answer', async () => {
    state.addPull(1, SHA, 'b'.repeat(40)).files.push({ path: 'a.inf', status: 'modified' });
    state.reviews.push({ id: 9, pull: 1, author: 'erin', state: 'APPROVED', body: '', commit: SHA, at: '2026-11-22T10:00:00Z' });
    state.parents.set(SHA, 'b'.repeat(40));
    state.authors.set(SHA, 'dana');
    state.addFile('main', 'a.yml', 'x: 1');
    state.roles.set('dana', 'maintain');
    state.teams.set('contoso/release', ['dana']);
    state.environments.push('driver/audio/early');
    state.runs.push({ id: 70, number: 1, attempt: 1, path: '.github/workflows/a.yml', event: 'push', headSha: SHA, headBranch: 'main', headRepository: 'contoso/audio', status: 'completed', conclusion: 'success' });
    state.artifacts.push({ id: 71, name: 'verdict', run: 70, zip: 'UEsF', expired: false });
    state.releases.push({ id: 72, tag: 'v1', author: 'dana', body: '', prerelease: false });
    const { id: parent } = state.addIssue('dana', 'Parent');
    const { id: child } = state.addIssue('dana', 'Child');
    const { id: comment } = state.addComment(2, null, 'text');
    expect(parent).not.toBe(child);
    const seen: [string, string, number, unknown?][] = [
      ['GET', R, 200], ['GET', `${R}/contents/a.yml`, 200], ['GET', `${R}/commits/${SHA}`, 200], ['GET', `${R}/commits/${SHA}/pulls`, 200],
      ['POST', `${R}/git/refs`, 201, { ref: 'refs/heads/ledger', sha: SHA }], ['GET', `${R}/git/ref/heads/ledger`, 200], ['PATCH', `${R}/git/refs/heads/ledger`, 200, { sha: SHA }],
      ['GET', `${R}/pulls`, 200], ['GET', `${R}/pulls/1`, 200], ['GET', `${R}/pulls/1/files`, 200], ['GET', `${R}/pulls/1/commits`, 200], ['GET', `${R}/pulls/1/reviews`, 200],
      ['POST', `${R}/issues`, 201, { title: 'New', body: 'x', labels: ['driver-rollout'], assignees: ['dana'] }], ['GET', `${R}/issues`, 200], ['GET', `${R}/issues/2`, 200],
      ['PATCH', `${R}/issues/2`, 200, { state: 'closed', state_reason: 'completed' }], ['POST', `${R}/issues/2/assignees`, 201, { assignees: ['dana'] }],
      ['DELETE', `${R}/issues/2/assignees`, 200, { assignees: ['dana'] }], ['PUT', `${R}/issues/2/lock`, 204, {}], ['DELETE', `${R}/issues/2/lock`, 204],
      ['GET', `${R}/issues/comments`, 200], ['GET', `${R}/issues/2/comments`, 200], ['POST', `${R}/issues/2/comments`, 201, { body: 'x' }],
      ['GET', `${R}/issues/comments/${comment}`, 200], ['PATCH', `${R}/issues/comments/${comment}`, 200, { body: 'y' }],
      ['POST', `${R}/issues/2/reactions`, 201, { content: 'eyes' }], ['POST', `${R}/issues/2/reactions`, 200, { content: 'eyes' }], ['GET', `${R}/issues/2/reactions`, 200],
      ['POST', `${R}/issues/comments/${comment}/reactions`, 201, { content: '+1' }], ['GET', `${R}/issues/comments/${comment}/reactions`, 200],
      ['POST', `${R}/labels`, 201, { name: 'ring/baking', color: 'bf8700' }], ['GET', `${R}/labels`, 200], ['GET', `${R}/labels/ring%2Fbaking`, 200],
      ['PATCH', `${R}/labels/ring%2Fbaking`, 200, { color: '000000' }], ['POST', `${R}/issues/2/labels`, 200, { labels: ['ring/baking'] }], ['PUT', `${R}/issues/2/labels`, 200, { labels: ['a', 'b'] }],
      ['GET', `${R}/issues/2/labels`, 200], ['GET', `${R}/issues/2/events`, 200], ['DELETE', `${R}/issues/2/labels/a`, 200], ['DELETE', `${R}/labels/ring%2Fbaking`, 204],
      ['POST', `${R}/issues/2/sub_issues`, 201, { sub_issue_id: child }], ['GET', `${R}/issues/2/sub_issues`, 200],
      ['DELETE', `${R}/issues/2/sub_issue`, 200, { sub_issue_id: child }], ['POST', `${R}/issues/2/dependencies/blocked_by`, 201, { issue_id: child }], ['GET', `${R}/issues/2/dependencies/blocked_by`, 200],
      ['POST', `${R}/statuses/${SHA}`, 201, { state: 'success', context: 'a' }], ['GET', `${R}/commits/${SHA}/statuses`, 200], ['GET', `${R}/commits/${SHA}/status`, 200],
      ['GET', `${R}/collaborators/dana/permission`, 200], ['GET', '/orgs/contoso/teams/release/members', 200], ['GET', '/orgs/contoso/teams/release/memberships/dana', 200], ['GET', '/users/dana', 200],
      ['GET', `${R}/environments`, 200], ['GET', `${R}/environments/driver%2Faudio%2Fearly`, 200], ['POST', `${R}/deployments`, 201, { ref: SHA, environment: 'early', required_contexts: [], auto_merge: false }],
      ['GET', `${R}/deployments`, 200], ['GET', `${R}/actions/runs/70`, 200], ['GET', `${R}/actions/runs/70/artifacts`, 200], ['GET', `${R}/actions/artifacts/71/zip`, 200],
      ['GET', `${R}/releases/tags/v1`, 200], ['GET', '/meta', 200], ['GET', '/rate_limit', 200], ['POST', '/graphql', 200, { query: '{ viewer { login } }' }],
    ];
    for (const [method, path, status, body] of seen) expect([method, path, await ask(method, path, body)]).toEqual([method, path, status]);
    expect(await ask('GET', '/user', undefined, 'dana')).toBe(200);
    const deployment = state.deployments[0]?.id ?? 0;
    const [onIssue, onComment] = state.reactions.map(({ id }) => id);
    await ask('POST', `${R}/issues/2/sub_issues`, { sub_issue_id: child });
    await ask('POST', `${R}/issues/2/sub_issues`, { sub_issue_id: state.issueOf(4)?.id });
    const later: [string, string, number, unknown?][] = [
      ['PATCH', `${R}/issues/2/sub_issues/priority`, 200, { sub_issue_id: child, after_id: state.issueOf(4)?.id }],
      ['GET', `${R}/deployments/${deployment}`, 200], ['POST', `${R}/deployments/${deployment}/statuses`, 201, { state: 'success' }], ['GET', `${R}/deployments/${deployment}/statuses`, 200],
      ['DELETE', `${R}/issues/2/reactions/${onIssue}`, 204], ['DELETE', `${R}/issues/comments/${comment}/reactions/${onComment}`, 204], ['DELETE', `${R}/issues/comments/${comment}`, 204],
    ];
    for (const [method, path, status, body] of later) expect([method, path, await ask(method, path, body)]).toEqual([method, path, status]);
    expect(state.violations).toEqual([]);
    expect([...new Set(state.requests.map(({ operation }) => operation))].sort()).toEqual([...OPERATIONS.keys(), 'graphql'].sort());
  });

  it.each([
    ['an operation it does not have', 'GET', `${R}/forks`, undefined, 404, 'no such operation'],
    ['a method it does not have', 'PUT', `${R}/issues/2`, {}, 404, 'no such operation'],
    ['an unknown query key', 'GET', `${R}/issues?perpage=3`, undefined, 422, 'unknown query key "perpage"'],
    ['a query of the wrong type', 'GET', `${R}/issues?per_page=all`, undefined, 422, '"per_page"'],
    ['a query value that is not listed', 'GET', `${R}/issues?state=opened`, undefined, 422, 'must be one of open, closed, all'],
    ['a number in words', 'GET', `${R}/issues/two`, undefined, 422, 'issue_number must be an integer'],
    ['an unknown member', 'POST', `${R}/issues`, { title: 'x', text: 'y' }, 422, '"text" is not documented'],
    ['an unknown member deep inside', 'POST', `${R}/issues`, { title: 'x', labels: [{ name: 'x', colour: 'y' }] }, 422, '"labels"[0]'],
    ['a member of another type', 'POST', `${R}/issues`, { title: 'x', body: 5 }, 422, '"body" must be a string'],
    ['a missing member', 'POST', `${R}/issues`, { body: 'x' }, 422, '"title" is missing'],
    ['a body where none is wanted', 'DELETE', `${R}/labels/x`, { really: true }, 422, 'has a body'],
    ['a status that is none', 'POST', `${R}/statuses/${SHA}`, { state: 'green' }, 422, 'must be one of error, failure, pending, success'],
    ['a token that is not known', 'GET', `${R}/issues`, 'unknown', 401, 'no valid token'],
    ['a permission that is missing', 'GET', `${R}/issues`, 'dana', 403, 'the token lacks issues=read or pull_requests=read'],
  ] as const)('notes %s', async (_, method, path, body, status, words) => {
    expect(typeof body === 'string' ? await ask(method, path, undefined, body) : await ask(method, path, body)).toBe(status);
    expect(state.violations).toHaveLength(1);
    expect(state.violations[0]).toContain(words);
  });

  it('notes what its own answers do wrong', async () => {
    state.addIssue('dana', 'Title');
    state.reactions.push({ id: 3, on: 'issue', target: 1, author: 'dana', content: 'party' });
    await ask('GET', `${R}/issues/1/reactions`);
    expect(state.violations).toEqual(['reactions/list-for-issue: answer 200: [0].content must be one of +1, -1, laugh, confused, heart, hooray, rocket, eyes']);
    state.statuses.push({ id: 4, sha: SHA, state: 'success', context: 'x', description: null, target: 'no address', author: null, at: 'yesterday' });
    await ask('GET', `${R}/commits/${SHA}/status`);
    expect(state.violations.slice(1)).toEqual(['target_url is no address', 'created_at is no date-time', 'updated_at is no date-time'].map((words) => `repos/get-combined-status-for-ref: answer 200: "statuses"[0].${words}`));
  });

  it('lets a test say that a refusal is what it is about', async () => {
    state.mayBeDenied = true;
    expect(await ask('GET', `${R}/issues`, undefined, 'dana')).toBe(403);
    expect(state.violations).toEqual([]);
  });
});
