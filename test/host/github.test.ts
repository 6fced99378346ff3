import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ForgeError, missingPermissions } from '../../src/host/forge-error.ts';
import { github } from '../../src/host/github.ts';
import type { Forge } from '../../src/publish/effect.ts';
import { stick, type Origin, type Sticky } from '../../src/publish/sticky-comment.ts';
import { addComment, desk, fakeForge } from '../support/fake-forge.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';

const REPOSITORY = 'contoso/audio';
const apiUrl = process.env['GITHUB_API_URL'];
let server: LocalGitHub;
let state: GitHubState;
let told: string[];

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'write', statuses: 'write' });
  state.addPull(5, 'head', 'base');
  server = await startGitHub(state);
  process.env['GITHUB_API_URL'] = server.url;
  told = [];
});
afterEach(async () => {
  expect(state.violations).toEqual([]);
  await server.close();
});
afterAll(() => {
  if (apiUrl === undefined) delete process.env['GITHUB_API_URL'];
  else process.env['GITHUB_API_URL'] = apiUrl;
});

const connect = (token = 'ghs_job'): Forge => github({ token, repository: REPOSITORY, tell: (line) => told.push(line), patient: false });
const failure = async (promise: Promise<unknown>): Promise<ForgeError> => {
  const error: unknown = await promise.then(() => undefined, (reason: unknown) => reason);
  if (error instanceof ForgeError) return error;
  throw new Error(`no ForgeError but ${String(error)}`);
};

describe('github', () => {
  it('reads files at a commit, whatever their names hold', async () => {
    state.addFile('base', 'a b/c#d?.yml', 'policy: ü\n'.repeat(40));
    expect(await connect().file('a b/c#d?.yml', 'base')).toBe('policy: ü\n'.repeat(40));
    expect(await connect().file('absent.yml', 'base')).toBeUndefined();
    state.addFile('v1', 'p.yml', 'x', 'contoso/policies');
    expect(await connect().file('p.yml', 'v1', 'contoso/policies')).toBe('x');
  });

  it.each(['../../../user', 'a//b', 'a/./b', '/a', ''])('asks for no file named %j', async (path) => {
    await expect(connect().file(path, 'base')).rejects.toThrow(/is no path in a repository/);
    expect(state.requests).toEqual([]);
  });

  it('lists every page of comments', async () => {
    for (let index = 0; index < 230; index++) state.addComment(5, index % 2 === 0 ? 'dana' : null, `text ${index}`);
    const comments = await connect().comments(5);
    expect([comments.length, comments[229]?.body, comments[1]?.author]).toEqual([230, 'text 229', undefined]);
    expect(state.requests).toHaveLength(3);
  });

  it('creates, updates and deletes a comment, and tells when it is gone', async () => {
    const forge = connect();
    const created = await forge.apply({ kind: 'create-comment', on: 5, body: 'one' });
    const id = created.kind === 'done' ? created.id : 0;
    expect(await forge.apply({ kind: 'update-comment', id, body: 'two' })).toMatchObject({ kind: 'done', id });
    expect(state.comments.map(({ body }) => body)).toEqual(['two']);
    expect(await forge.apply({ kind: 'delete-comment', id })).toMatchObject({ kind: 'done' });
    expect(await forge.apply({ kind: 'delete-comment', id })).toEqual({ kind: 'gone' });
    expect(await forge.apply({ kind: 'update-comment', id, body: 'x' })).toEqual({ kind: 'gone' });
  });

  it('knows whose token it holds', async () => {
    state.addToken('personal', { pull_requests: 'write' }, 'dana');
    state.addToken('ghs_app', { pull_requests: 'write' }, 'gate-app[bot]');
    state.addToken('app-without-prefix', {}, 'gate-app[bot]');
    expect(await Promise.all(['personal', 'ghs_app', 'app-without-prefix'].map((token) => connect(token).viewer()))).toEqual(['dana', 'gate-app[bot]', undefined]);
  });

  it('tries a broken server again, and gives up in the end', async () => {
    state.faults.push({ operation: 'issues/list-comments', times: 2, status: 502, message: 'Bad Gateway' });
    expect(await connect().comments(5)).toEqual([]);
    expect(state.requests.map(({ status }) => status)).toEqual([502, 502, 200]);
    state.faults.push({ operation: 'pulls/get', times: 9, status: 503, message: 'Unavailable' });
    expect(await failure(connect().pullRequest(5))).toMatchObject({ status: 503 });
  });

  it('does not try again what is refused', async () => {
    state.faults.push({ operation: 'issues/create-comment', times: 9, status: 422, message: 'Validation Failed' });
    expect(await failure(connect().apply({ kind: 'create-comment', on: 5, body: 'x' }))).toMatchObject({ status: 422 });
    expect(state.requests).toHaveLength(1);
  });

  it('waits as long as a secondary limit asks', async () => {
    state.faults.push({ operation: 'issues/list-comments', times: 1, status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '1' } });
    const patient = github({ token: 'ghs_job', repository: REPOSITORY, tell: (line) => told.push(line) });
    const before = performance.now();
    expect(await patient.comments(5)).toEqual([]);
    expect(performance.now() - before).toBeGreaterThan(900);
    expect(told.join()).toContain('asks to wait 1 s');
  });

  it('gives up when a limit asks for too long', async () => {
    state.faults.push({ operation: 'issues/list-comments', times: 9, status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '3600' } });
    const patient = github({ token: 'ghs_job', repository: REPOSITORY, tell: (line) => told.push(line) });
    expect(await failure(patient.comments(5))).toMatchObject({ status: 403 });
    expect(told.join()).toContain('Giving up');
  });

  it('says which permission is missing, as YAML to add', async () => {
    state.mayBeDenied = true;
    state.addToken('ghs_blind', {});
    const error = await failure(connect('ghs_blind').apply({ kind: 'create-comment', on: 5, body: 'x' }));
    expect(error.missing).toEqual(['pull-requests: write']);
    expect(error.message).toContain('permissions:\n      pull-requests: write');
    expect((await failure(connect('ghs_blind').file('p.yml', 'base'))).missing).toEqual(['contents: read']);
  });

  it('tells a bad token and an absent server apart', async () => {
    state.mayBeDenied = true;
    expect((await failure(connect('unknown').comments(5))).message).toContain('The token is not valid');
    const forge = connect();
    await server.close();
    const error = await failure(forge.comments(5));
    expect([error.status, error.message.includes('could not be reached')]).toEqual([undefined, true]);
  });
});

describe('missingPermissions', () => {
  it.each([
    ['issues=write; pull_requests=write', ['pull-requests: write']],
    ['contents=read,metadata=read', ['contents: read', 'metadata: read']],
    ['', ['contents: read']],
    ['evil\nheader=1; a=b', ['contents: read']],
  ])('%j', (header, expected) => {
    expect(missingPermissions(header, 'contents: read')).toEqual(expected);
  });
});

/** One contract for the port: the real adapter on a local GitHub, and the one in memory. */
describe.each(['Octokit on the local GitHub', 'memory'])('the port, by %s', (kind) => {
  const seen = async (): Promise<{ readonly forge: Forge; readonly bodies: () => readonly string[]; readonly plant: (author: string, body: string) => void }> => {
    if (kind !== 'memory') return { forge: connect(), bodies: () => state.comments.map(({ body }) => body), plant: (author, body) => void state.addComment(5, author, body) };
    const at = desk();
    at.pulls.set(5, { number: 5, head: 'head', base: 'base', headRepository: REPOSITORY });
    return { forge: fakeForge(at), bodies: () => at.comments.map(({ body }) => body), plant: (author, body) => void addComment(at, 5, author, body) };
  };
  const read = (body: string): Origin | undefined => (body.startsWith('gate ') ? { key: 'k', run: Number(body.slice(5)), attempt: 1, digest: 'd' } : undefined);
  const wanted = (run: number): Sticky<Origin> => ({ on: 5, origin: { key: 'k', run, attempt: 1, digest: 'd' }, head: 'head', create: true, read, render: () => `gate ${run}` });

  it('keeps one comment', async () => {
    const { forge, bodies, plant } = await seen();
    plant('mallory', 'gate 99');
    expect((await stick(forge, wanted(1))).kind).toBe('created');
    expect((await stick(forge, wanted(2))).kind).toBe('updated');
    expect((await stick(forge, wanted(1))).kind).toBe('superseded');
    expect(bodies()).toEqual(['gate 99', 'gate 2']);
    expect(await forge.pullRequest(5)).toEqual({ number: 5, head: 'head', base: 'base', headRepository: REPOSITORY });
    expect(await forge.file('absent', 'base')).toBeUndefined();
  });
});
