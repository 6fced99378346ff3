import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { basePolicy, type CheckedOut } from '../../src/commands/base-policy.ts';
import { ForgeError } from '../../src/host/forge-error.ts';
import { github } from '../../src/host/github.ts';
import type { Forge } from '../../src/publish/effect.ts';
import { stick, type Sticky, type StickyOutcome } from '../../src/publish/sticky-comment.ts';
import { markerLine, readMarker, type Marker } from '../../src/report/marker.ts';
import type { Fault } from '../support/github/faults.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { SEED } from '../support/property.ts';

vi.setConfig({ testTimeout: 600_000 });

const REPOSITORY = 'contoso/audio';
const SCHEDULES = 1000;
const apiUrl = process.env['GITHUB_API_URL'];

let server: LocalGitHub;
let state: GitHubState;

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'write' });
  server = await startGitHub(state);
  process.env['GITHUB_API_URL'] = server.url;
});
afterEach(async () => {
  expect(state.violations).toEqual([]);
  await server.close();
});
afterAll(() => {
  if (apiUrl === undefined) delete process.env['GITHUB_API_URL'];
  else process.env['GITHUB_API_URL'] = apiUrl;
});

/** A generator of whole numbers below a bound (Lehmer, modulus 2^31 - 1). */
const dice = (seed: number): ((below: number) => number) => {
  let at = (seed % 2_147_483_646) + 1;
  return (below) => {
    at = (at * 48_271) % 2_147_483_647;
    return at % below;
  };
};

const connect = (): Forge => github({ token: 'ghs_job', repository: REPOSITORY, tell: () => undefined, patient: false });
const policy: CheckedOut = { path: 'p.yml', repositoryPath: 'p.yml', text: undefined, inCheckout: false, named: false, read: () => undefined };

const markerOf = (run: number): Marker => ({ key: 'gate', run, attempt: 1, sha: 'head', digest: 'd', fingerprints: [] });
const wanted = (run: number, on: number): Sticky<Marker> =>
  ({ on, origin: markerOf(run), head: 'head', create: true, read: readMarker, render: () => `verdict of run ${run}\n${markerLine(markerOf(run))}` });

/** One run, as the Action goes about it: the policy first, then the comment, whose failure is a warning. */
const gate = async (forge: Forge, run: number): Promise<{ readonly code: 1 | 3; readonly outcome: StickyOutcome | 'failed' | undefined }> => {
  const read = await basePolicy(forge, policy, { base: 'base', head: 'head' }).catch((error: unknown) => {
    if (error instanceof ForgeError) return undefined;
    throw error;
  });
  if (read === undefined) return { code: 3, outcome: undefined };
  expect(read.text).toBe('profile: seed\n');
  const outcome = await stick(forge, wanted(run, 5)).catch((error: unknown) => {
    if (error instanceof ForgeError) return 'failed' as const;
    throw error;
  });
  return { code: 1, outcome };
};

const own = (on = 5) => state.comments.filter((comment) => comment.issue === on && comment.author === 'github-actions[bot]');

const OPERATIONS = ['repos/get-content', 'issues/list-comments', 'pulls/get', 'issues/create-comment', 'issues/update-comment', 'issues/delete-comment', '*'];
const KINDS = ['answer', 'answer', 'late', 'reset', 'lost'] as const;
const STATUSES = [500, 502, 503, 403, 429];

const faultOf = (roll: (below: number) => number): Fault => {
  const kind = KINDS[roll(KINDS.length)] ?? 'answer';
  const status = kind === 'late' ? 502 : (STATUSES[roll(STATUSES.length)] ?? 500);
  return { operation: OPERATIONS[roll(OPERATIONS.length)] ?? '*', times: 1 + roll(6), kind, ...(kind === 'answer' || kind === 'late' ? { status, message: 'in trouble' } : {}) };
};

describe('a run in trouble', () => {
  it(`leaves no second comment and loses no verdict, in ${SCHEDULES} schedules of faults (seed ${SEED})`, async () => {
    state.addPull(5, 'head', 'base');
    state.addFile('base', 'p.yml', 'profile: seed\n');
    const empty = state.snapshot();
    state.addComment(5, 'github-actions[bot]', wanted(1, 5).render(undefined));
    const before = state.snapshot();
    const seen: Record<string, number> = {};
    const wrong: string[] = [];
    const forge = connect();
    for (let schedule = 0; schedule < SCHEDULES; schedule++) {
      const roll = dice(SEED + schedule * 7919);
      for (let warm = 0; warm < 5; warm++) roll(2);
      const isNew = roll(2) === 0;
      state.restore(isNew ? empty : before);
      state.faults.push(...Array.from({ length: 1 + roll(3) }, () => faultOf(roll)));
      const plan = JSON.stringify(state.faults);
      const { code, outcome } = await gate(forge, 2);
      const couldRead = state.requests.some(({ operation, status }) => operation === 'repos/get-content' && status === 200);
      const kind = outcome === undefined ? 'policy not read' : typeof outcome === 'string' ? outcome : outcome.kind;
      seen[kind] = (seen[kind] ?? 0) + 1;
      if ((code === 1) !== couldRead) wrong.push(`exit ${code} though the policy was ${couldRead ? '' : 'not '}read: ${plan}`);
      if (own().length > 1) wrong.push(`${own().length} comments after ${kind}: ${plan}`);
      if ((kind === 'created' || kind === 'updated') && !own()[0]?.body.startsWith('verdict of run 2')) wrong.push(`said ${kind}, but it is not there: ${plan}`);
      state.faults.length = 0;
      const next = await gate(forge, 3);
      if (next.code !== 1 || own().length !== 1 || !own()[0]?.body.startsWith('verdict of run 3')) wrong.push(`the next run did not put it right: ${plan}`);
    }
    console.log(`${SCHEDULES} schedules: ${Object.entries(seen).map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
    expect(wrong).toEqual([]);
    expect(Object.keys(seen).sort()).toEqual(['created', 'failed', 'policy not read', 'updated']);
  });

  it('finds its comment when the answer to its creation is lost', async () => {
    state.addPull(5, 'head', 'base');
    state.faults.push({ operation: 'issues/create-comment', times: 1, kind: 'lost' });
    expect(await stick(connect(), wanted(1, 5))).toMatchObject({ kind: 'created', id: own()[0]?.id });
    expect(state.requests.filter(({ operation }) => operation === 'issues/create-comment')).toHaveLength(1);
  });

  it('says what went wrong when the comment cannot be created at all', async () => {
    state.addPull(5, 'head', 'base');
    state.faults.push({ operation: 'issues/create-comment', times: 99, status: 502, message: 'Bad Gateway' });
    await expect(stick(connect(), wanted(1, 5))).rejects.toThrow(/status 502: Bad Gateway/);
    expect(own()).toEqual([]);
  });
});

describe('four runs at once on each of 120 pull requests', () => {
  it('leave one comment each', async () => {
    const PULLS = 120;
    for (let number = 1; number <= PULLS; number++) state.addPull(number, 'head', 'base');
    const roll = dice(SEED);
    // Real time decides how many are stale: the simulation with a clock of its own bounds them.
    let stale = 0;
    const forges = [1, 2, 3, 4].map(() => connect());
    for (let number = 1; number <= PULLS; number++) {
      state.addComment(number, 'mallory', `forged\n${markerLine(markerOf(99))}`);
      await Promise.all(forges.map(async (forge, index) => {
        await new Promise((done) => setTimeout(done, roll(12)));
        return stick(forge, wanted(index + 1, number));
      }));
      if (!own(number)[0]?.body.startsWith('verdict of run 4')) stale++;
    }
    const several = Array.from({ length: PULLS }, (_, index) => own(index + 1).length).filter((count) => count !== 1);
    console.log(`${PULLS} pull requests, 4 runs each: ${several.length} without exactly one comment, ${stale} stale, ${state.requests.length} requests`);
    expect(several).toEqual([]);
  });
});
