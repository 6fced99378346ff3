import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, type LocalGitHub } from './server.ts';
import { GitHubState } from './state.ts';

let github: LocalGitHub;
beforeEach(async () => {
  const state = new GitHubState();
  state.addToken('writer', { pull_requests: 'write', contents: 'read' });
  state.addToken('fork', { pull_requests: 'read', contents: 'read' });
  state.addPull(5, 'head', 'base');
  github = await startGitHub(state);
});
afterEach(() => github.close());

const COMMENTS = '/repos/contoso/audio/issues/5/comments';
const ask = async (method: string, path: string, token?: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown; readonly headers: Headers }> => {
  const response = await fetch(`${github.url}${path}`, {
    method, headers: token === undefined ? {} : { authorization: `token ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
};

describe('the local GitHub', () => {
  it.each([
    ['no token', undefined, 401, 'Requires authentication'],
    ['an unknown token', 'nobody', 401, 'Bad credentials'],
    ['a token that may only read', 'fork', 403, 'Resource not accessible by integration'],
  ])('refuses to write with %s', async (_, token, status, message) => {
    github.state.mayBeDenied = true;
    const answer = await ask('POST', COMMENTS, token, { body: 'x' });
    expect([answer.status, answer.body]).toMatchObject([status, { message }]);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(status === 403 ? 'issues=write; pull_requests=write' : null);
    expect(github.state.comments).toEqual([]);
  });

  it.each([
    ['an unknown operation', 'GET', '/repos/contoso/audio/forks', undefined, 404],
    ['an unknown query key', 'GET', `${COMMENTS}?perpage=3`, undefined, 422],
    ['an unknown member', 'POST', COMMENTS, { body: 'x', text: 'y' }, 422],
    ['a member of another type', 'POST', COMMENTS, { body: 5 }, 422],
    ['a member that is missing', 'POST', COMMENTS, {}, 422],
  ] as const)('counts %s as a violation', async (_, method, path, body, status) => {
    expect((await ask(method, path, 'writer', body)).status).toBe(status);
    expect(github.state.violations).toHaveLength(1);
  });

  it('takes 65,536 characters and no more', async () => {
    expect((await ask('POST', COMMENTS, 'writer', { body: 'ü'.repeat(65_536) })).status).toBe(201);
    const refused = await ask('POST', COMMENTS, 'writer', { body: 'x'.repeat(65_537) });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ field: 'body' }] }]);
  });

  it('pages by thirty unless told, by a hundred at most', async () => {
    for (let index = 0; index < 130; index++) github.state.addComment(5, 'dana', String(index));
    const first = await ask('GET', COMMENTS, 'writer');
    const large = await ask('GET', `${COMMENTS}?per_page=500&page=2`, 'writer');
    expect([first.body, large.body].map((list) => Array.isArray(list) && list.length)).toEqual([30, 30]);
    expect([first.headers.get('link')?.includes('page=5>; rel="last"'), large.headers.get('link')?.includes('rel="next"')]).toEqual([true, false]);
  });

  it('counts requests and keeps what was written', async () => {
    await ask('POST', COMMENTS, 'writer', { body: 'x' });
    await ask('GET', COMMENTS, 'fork');
    expect(github.state.requests.map(({ operation, status }) => [operation, status])).toEqual([['issues/create-comment', 201], ['issues/list-comments', 200]]);
    expect(github.state.writes()).toHaveLength(1);
  });
});
