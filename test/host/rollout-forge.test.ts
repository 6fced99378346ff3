import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft } from '../../src/commands/rollout/draft.ts';
import { reconcile, type Reconciled } from '../../src/commands/rollout/reconcile.ts';
import { ForgeError } from '../../src/host/forge-error.ts';
import { gitHubRollout } from '../../src/host/rollout-forge.ts';
import type { RolloutForge } from '../../src/publish/rollout-forge.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { planWith } from '../support/rollout-plan.ts';
import { DRAFTED, World } from '../support/rollout-world.ts';

const REPOSITORY = 'contoso/audio';
const PLAN = planWith(['freeze: { use: [ms-b-release, ms-us-holidays, weekends], feature-updates: ["2026-10-06"], moratoria: [{ from: "2026-12-17", to: "2027-01-03" }] }', 'freeze: { use: [] }']);
const apiUrl = process.env['GITHUB_API_URL'];
let server: LocalGitHub;
let state: GitHubState;

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', issues: 'write', metadata: 'read' });
  for (const login of ['carol', 'dana', 'frank', 'lee', 'sam']) state.roles.set(login, 'write');
  state.roles.set('reader', 'read');
  server = await startGitHub(state);
  process.env['GITHUB_API_URL'] = server.url;
});
afterEach(() => server.close());
afterAll(() => {
  if (apiUrl === undefined) delete process.env['GITHUB_API_URL'];
  else process.env['GITHUB_API_URL'] = apiUrl;
});

const connect = (token = 'ghs_job'): RolloutForge => gitHubRollout({ token, repository: REPOSITORY, tell: () => undefined, patient: false });

const run = async (forge = connect()): Promise<Reconciled | undefined> => {
  const now = Date.parse(state.now());
  const world = new World(PLAN);
  world.now = now;
  const { damages: _, now: __, ...facts } = world.facts;
  const common = { plan: PLAN, forge, now, run: '1/1', keys: ['secret'] };
  await draft(common, DRAFTED);
  return (await reconcile({ ...common, edit: undefined, facts: () => Promise.resolve(facts) }))[0];
};

const start = async (): Promise<number> => {
  const tracking = (await run())?.tracking.number ?? 0;
  const today = state.now().slice(0, 10);
  for (const [login, item] of [['dana', 'drill'], ['carol', 'coupling'], ['sam', 'notes']] as const) state.addComment(tracking, login, `/driver-gate record review item=${item} on=${today}`);
  for (const login of ['carol', 'dana', 'frank', 'lee']) state.addComment(tracking, login, '/driver-gate promote');
  return tracking;
};

describe('the issues of a rollout on GitHub', () => {
  it('are made, followed and drawn over the real interface', { timeout: 60_000 }, async () => {
    const tracking = await start();
    const result = await run();
    expect(result?.rollout.machine).toEqual({ state: 'active', rings: ['open', 'pending', 'pending', 'pending', 'pending'] });
    expect(state.issues.map(({ title, labels, state: open }) => [title, labels, open])).toEqual([
      ['Roll out contoso-nic 3.2.1.0', ['driver-rollout', 'rollout/active'], 'open'],
      ['Promote contoso-nic 3.2.1.0: internal (pilot, test registry key)', ['driver-rollout', 'ring/open', 'phase/pilot', 'health/insufficient'], 'open'],
      ['Promote contoso-nic 3.2.1.0: canary (gradual, 1 %)', ['driver-rollout', 'ring/pending', 'phase/gradual'], 'open'],
      ['Promote contoso-nic 3.2.1.0: early (gradual, 5 %)', ['driver-rollout', 'ring/pending', 'phase/gradual'], 'open'],
      ['Promote contoso-nic 3.2.1.0: wide (gradual, 25 %)', ['driver-rollout', 'ring/pending', 'phase/gradual'], 'open'],
      ['Promote contoso-nic 3.2.1.0: full (full, 100 %)', ['driver-rollout', 'ring/pending', 'phase/full'], 'open'],
    ]);
    expect(state.issueOf(tracking)?.children).toHaveLength(5);
    expect(state.reactions.map(({ content }) => content)).toEqual(Array.from({ length: 7 }, () => 'rocket'));
    const before = [state.comments.length, state.issues.map(({ updatedAt }) => updatedAt)];
    await run();
    expect([state.comments.length, state.issues.map(({ updatedAt }) => updatedAt)]).toEqual(before);
    expect(state.violations).toEqual([]);
  });

  it('take no edited command, and pause for an edited entry', { timeout: 60_000 }, async () => {
    const tracking = await start();
    await run();
    const command = state.addComment(tracking, 'dana', 'I think so');
    state.editComment(command, 'lee', '/driver-gate promote internal');
    await run();
    expect(state.comments.at(-1)?.body).toContain('- `edited` —');
    const entry = state.comments.findLast(({ body }) => body.includes('driver-gate:event'));
    if (entry !== undefined) state.editComment(entry, 'lee', entry.body.replace('Opened', 'Closed'));
    expect((await run())?.rollout.pause?.causes).toEqual(['tamper']);
    expect(state.violations).toEqual([]);
  });

  it('ask for rights: who may write pauses, who may read does not', { timeout: 60_000 }, async () => {
    const tracking = await start();
    await run();
    state.addComment(tracking, 'reader', '/driver-gate pause it');
    expect((await run())?.rollout.machine.state).toBe('active');
    state.addComment(tracking, 'frank', '/driver-gate pause it');
    expect((await run())?.rollout.machine.state).toBe('paused');
  });

  it('know a team only where the token may see it', async () => {
    state.teams.set('contoso/driver-qa', ['dana']);
    state.mayBeDenied = true;
    expect(await connect().isMember('contoso/driver-qa', 'dana')).toBeUndefined();
    state.addToken('ghs_app', { issues: 'write', members: 'read', metadata: 'read' }, 'driver-gate[bot]');
    expect([await connect('ghs_app').isMember('contoso/driver-qa', 'dana'), await connect('ghs_app').isMember('contoso/driver-qa', 'lee')]).toEqual([true, false]);
  });

  it('do without sub-issues where the server has none', { timeout: 60_000 }, async () => {
    state.enterprise = true;
    const tracking = await start();
    await run();
    expect(state.issueOf(tracking)?.body).toContain(`- [ ] #${tracking + 1}`);
  });

  it('say which permission is missing', async () => {
    state.addToken('ghs_reading', { contents: 'read', issues: 'read', metadata: 'read' });
    state.mayBeDenied = true;
    const reason: unknown = await run(connect('ghs_reading')).then(() => undefined, (error: unknown) => error);
    expect(reason).toBeInstanceOf(ForgeError);
    expect(String(reason)).toContain('issues: write');
  });
});
