import { describe, expect, it } from 'vitest';
import { reconcile, type Reconciled, type ReconcileInput } from '../../../src/commands/rollout/reconcile.ts';
import { draft } from '../../../src/commands/rollout/draft.ts';
import { DAY } from '../../../src/policy/calendar.ts';
import { NO_HEALTH_DATA, type Facts } from '../../../src/rollout/facts.ts';
import type { BodyEdit } from '../../../src/commands/rollout/asks.ts';
import { Crash, IssueDesk } from '../../support/issue-desk.ts';
import { planWith } from '../../support/rollout-plan.ts';
import { DRAFTED, World } from '../../support/rollout-world.ts';

const PLAN = planWith(['feature-updates: ["2026-10-06"], ', '']);
const BEGIN = Date.parse('2026-09-14T17:00:00Z');

/** What happens around the repository, one step after another; a run follows each. */
interface Step {
  readonly what: string;
  readonly days?: number;
  readonly devices?: number;
  readonly act?: (desk: IssueDesk) => void;
  readonly edit?: (desk: IssueDesk) => BodyEdit;
}

class Repository {
  desk = new IssueDesk(BEGIN);
  devices = 0;
  run = 0;
  change: Partial<Facts> = {};

  facts(): Omit<Facts, 'damages' | 'now'> {
    const world = new World(PLAN);
    world.now = this.desk.now;
    world.healthy(this.devices);
    const { damages: _, now: __, ...facts } = world.facts;
    return { ...facts, health: this.devices === 0 ? NO_HEALTH_DATA : { ...facts.health, asOf: this.desk.now - 3_600_000 }, ...this.change };
  }

  input(edit?: BodyEdit): ReconcileInput {
    this.run++;
    return { plan: PLAN, forge: this.desk.forge, now: this.desk.now, run: `${this.run}/1`, keys: [], edit, facts: () => Promise.resolve(this.facts()) };
  }

  async reconcile(edit?: BodyEdit): Promise<Reconciled | undefined> {
    await draft(this.input(), DRAFTED);
    return (await reconcile(this.input(edit)))[0];
  }
}

const TRACKING = 40;
const say = (login: string, text: string, on = TRACKING) => (desk: IssueDesk): void => void desk.comment(on, login, text);
const tick = (login: string, item: string) => (desk: IssueDesk): void => void desk.comment(TRACKING, login, `/driver-gate record review item=${item} on=2026-09-14`);
const steps = (...acts: readonly ((desk: IssueDesk) => void)[]) => (desk: IssueDesk): void => acts.forEach((act) => act(desk));

/** Pilot, three gradual rings, everybody. */
const JOURNEY: readonly Step[] = [
  { what: 'a release is published' },
  { what: 'the start is prepared', act: steps(tick('dana', 'start.drill'), tick('carol', 'start.coupling'), tick('sam', 'start.notes')) },
  { what: 'four approve the start', act: steps(...['carol', 'dana', 'frank', 'lee'].map((login) => say(login, '/driver-gate promote'))) },
  { what: 'pilot devices report', devices: 700 },
  { what: 'the pilot is looked after', days: 4, act: steps(tick('dana', 'internal.feedback'), tick('dana', 'internal.drill'), tick('lee', 'internal.oncall'), say('lee', '/driver-gate record label id=1152921505')) },
  { what: 'quality approves, the release manager asks', act: steps(say('dana', '/driver-gate promote', 41), say('lee', '/driver-gate promote', 41)) },
  { what: 'one percent', devices: 4000, act: say('lee', '/driver-gate record throttle percent=1') },
  { what: 'canary is looked after', days: 6, act: steps(tick('dana', 'canary.reports'), tick('sam', 'canary.support'), tick('lee', 'canary.pace')) },
  { what: 'the issue is closed by hand', act: (desk) => desk.close(42, 'lee') },
  { what: 'five percent', devices: 20_000, act: say('lee', '/driver-gate record throttle percent=5') },
  { what: 'early is looked after', days: 7, act: steps(tick('dana', 'early.reports'), tick('sam', 'early.support'), tick('lee', 'early.pace')) },
  { what: 'early is promoted', act: steps(say('dana', '/driver-gate promote early'), say('lee', '/driver-gate promote early')) },
  { what: 'a quarter', devices: 70_000, act: say('lee', '/driver-gate record throttle percent=25') },
  { what: 'wide is looked after', days: 7, act: steps(...['reports'].map((item) => tick('dana', `wide.${item}`)), tick('sam', 'wide.support'), tick('lee', 'wide.pace'), tick('lee', 'wide.holdouts'), say('sam', '/driver-gate record notice kind=customer on=2026-09-14')) },
  { what: 'three promote wide', days: 7, act: steps(say('dana', '/driver-gate promote wide'), say('sam', '/driver-gate promote wide'), say('lee', '/driver-gate promote wide')) },
  { what: 'everybody', devices: 1_000_000 },
  { what: 'a month passes', days: 32, act: steps(tick('carol', 'full.backlog'), tick('lee', 'full.retro'), tick('lee', 'full.retire'), tick('dana', 'full.non-use')) },
  { what: 'the last promotion', act: steps(say('dana', '/driver-gate promote full'), say('lee', '/driver-gate promote full')) },
];

const happen = (repository: Repository, step: Step): void => {
  repository.desk.now += (step.days ?? 0) * DAY;
  repository.devices = step.devices ?? repository.devices;
  step.act?.(repository.desk);
};

/** What people see in the end: everything but numbers of runs and of comments. */
const settledState = ({ desk }: Repository): unknown => ({
  issues: desk.issues.map(({ title, body, labels, open, reason, parent }) => ({ title, body: body.replaceAll(/(?:at:|head `)[0-9a-f]{8}|<!-- driver-gate:(?:rollout|promotion):v1 .*-->/g, ''), labels, open, reason, parent })),
  ledger: desk.comments.filter(({ author, on, body }) => author === desk.me && on === TRACKING && body.includes('driver-gate:event')).map(({ body }) => body.split('\n')[0]?.replaceAll(/\(comment `?\d+`?\)|`[0-9a-f]{8}`|\(closed issue .*?\)/g, '')),
});

describe('a rollout driven by issues alone', () => {
  it('goes from a published release to the end', { timeout: 60_000 }, async () => {
    const repository = new Repository();
    const pages: string[] = [];
    for (const step of JOURNEY) {
      happen(repository, step);
      const result = await repository.reconcile();
      pages.push(`## ${step.what}\n\n${result?.rollout.machine.state}: ${result?.rollout.machine.rings.join(', ')}\n\n${repository.desk.issues.map(({ number, open, labels }) => `- ${number} ${open ? 'open' : 'closed'} ${labels.join(' ')}`).join('\n')}`);
    }
    await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/rollout/journey.md');
    expect(repository.desk.issues.map(({ open, reason }) => [open, reason])).toEqual(Array.from({ length: 6 }, () => [false, 'completed']));
  });

  it('changes nothing when nothing happened', { timeout: 60_000 }, async () => {
    const repository = new Repository();
    for (const step of JOURNEY.slice(0, 8)) {
      happen(repository, step);
      await repository.reconcile();
      const before = JSON.stringify([repository.desk.issues, repository.desk.comments, repository.desk.reactions]);
      await repository.reconcile();
      expect(JSON.stringify([repository.desk.issues, repository.desk.comments, repository.desk.reactions])).toBe(before);
    }
  });

  it('ends the same when the connection dies at any request', { timeout: 300_000 }, async () => {
    const repository = new Repository();
    let boundaries = 0;
    for (const step of JOURNEY.slice(0, 9)) {
      happen(repository, step);
      const before = repository.desk.copy();
      await repository.reconcile();
      const [wanted, requests] = [settledState(repository), repository.desk.requests];
      for (const lastReaches of [false, true]) {
        for (let at = 1; at <= requests; at++) {
          const broken = new Repository();
          broken.desk = before.copy();
          broken.devices = repository.devices;
          broken.desk.left = at;
          broken.desk.lastReaches = lastReaches;
          await expect(broken.reconcile()).rejects.toThrow(Crash);
          broken.desk.left = Number.POSITIVE_INFINITY;
          await broken.reconcile();
          expect(settledState(broken)).toEqual(wanted);
          boundaries++;
        }
      }
      repository.desk.requests = 0;
    }
    console.log(`${boundaries} crashes`);
    expect(boundaries).toBeGreaterThan(300);
  });

  it('survives two runs at once: one winner for each entry, nothing twice', { timeout: 60_000 }, async () => {
    const repository = new Repository();
    // Twins take numbers: here everything is said on the tracking issue.
    const promotion: Step = { what: 'both say promote', act: steps(say('dana', '/driver-gate promote internal'), say('lee', '/driver-gate promote internal')) };
    for (const step of [...JOURNEY.slice(0, 5), promotion]) {
      happen(repository, step);
      await Promise.all([reconcile(repository.input()), repository.reconcile(), repository.reconcile()]);
      await repository.reconcile();
    }
    const open = repository.desk.issues.filter((issue) => issue.open && issue.labels.includes('driver-rollout'));
    expect(new Set(open.map(({ title }) => title)).size).toBe(open.length);
    const [result] = await reconcile(repository.input());
    expect(result?.rollout.machine).toEqual({ state: 'active', rings: ['promoted', 'open', 'pending', 'pending', 'pending'] });
  });
});

describe('what is refused says so on the issue', () => {
  const until = async (count: number): Promise<Repository> => {
    const repository = new Repository();
    for (const step of JOURNEY.slice(0, count)) {
      happen(repository, step);
      await repository.reconcile();
    }
    return repository;
  };
  const lastReply = ({ desk }: Repository, on = TRACKING): string => desk.comments.filter((comment) => comment.on === on && comment.author === desk.me && comment.body.includes('driver-gate:reply')).at(-1)?.body ?? '';

  it('an edited approval', async () => {
    const repository = await until(5);
    repository.desk.comment(41, 'dana', '/driver-gate promote', { edited: true });
    await repository.reconcile();
    expect(lastReply(repository, 41)).toContain('- `edited` — the comment was edited; write a new one');
  });

  it('a box ticked by somebody without the role; the box is empty again', async () => {
    const repository = await until(3);
    const before = repository.desk.held(41).body;
    repository.desk.change(41, { body: before.replace(/- \[ \] (Reports of pilot users)/, '- [x] $1') });
    await repository.reconcile({ issue: 41, sender: 'carol', before, at: repository.desk.now });
    expect(lastReply(repository, 41)).toContain('- `not-allowed` — it takes quality');
    expect(repository.desk.held(41).body).toBe(before);
  });

  it('but counts one by somebody who has it', async () => {
    const repository = await until(3);
    const before = repository.desk.held(41).body;
    repository.desk.change(41, { body: before.replace(/- \[ \] (Reports of pilot users)/, '- [x] $1') });
    const result = await repository.reconcile({ issue: 41, sender: 'dana', before, at: repository.desk.now });
    expect(result?.rollout.ticks.get('internal.feedback')).toEqual({ by: 'dana', on: '2026-09-14' });
    expect(repository.desk.held(41).body).toContain('- [x] Reports of pilot users are triaged — dana');
  });

  it('closing an issue too early: it is open again', async () => {
    const repository = await until(4);
    repository.desk.close(41, 'lee');
    await repository.reconcile();
    expect(repository.desk.held(41).open).toBe(true);
    expect(lastReply(repository, 41)).toContain('- `bake` —');
  });

  it('a changed package: the rollout is paused, and both issues say why', async () => {
    const repository = await until(5);
    repository.change = { asset: `sha256:${'00'.repeat(32)}` };
    const result = await repository.reconcile();
    expect([result?.stopped, result?.rollout.machine.state]).toEqual([true, 'paused']);
    for (const number of [TRACKING, 41]) expect(repository.desk.held(number).body).toContain('**Paused (digest)** by `github-actions[bot]`');
    expect(repository.desk.held(TRACKING).labels).toContain('rollout/paused');
  });

  it('a freeze, and a stale gate', async () => {
    const repository = await until(8);
    repository.desk.now = Date.parse('2026-09-26T17:00:00Z');
    say('lee', '/driver-gate promote canary')(repository.desk);
    await repository.reconcile();
    expect(lastReply(repository)).toContain('- `freeze` — frozen (weekend) until 2026-09-28');
    repository.desk.now = Date.parse('2026-09-28T17:00:00Z');
    const verdict = repository.facts().verdict;
    repository.change = verdict === undefined ? {} : { verdict: { ...verdict, evaluatedAt: repository.desk.now - 15 * DAY } };
    say('mira', '/driver-gate promote canary')(repository.desk);
    await repository.reconcile();
    expect(lastReply(repository)).toContain('- `stale-verdict` — 15 days old (limit 14); run the gate again');
  });

  it('a deleted end of the ledger: paused, sealed off by two, and what was lost is asked again', async () => {
    const repository = await until(6);
    const entries = repository.desk.comments.filter(({ body, on }) => on === TRACKING && body.includes('driver-gate:event'));
    repository.desk.comments = repository.desk.comments.filter(({ id }) => id !== entries.at(-1)?.id);
    const result = await repository.reconcile();
    expect(result?.rollout.pause?.causes).toEqual(['tamper']);
    expect(repository.desk.held(TRACKING).body).toContain('the ledger was tampered with');
    steps(say('lee', '/driver-gate record reseal reason="a slip"'), say('dana', '/driver-gate record reseal reason="a slip"'), say('lee', '/driver-gate resume a slip'))(repository.desk);
    expect((await repository.reconcile())?.rollout.machine.state).toBe('active');
  });

  it('does not answer strangers', async () => {
    const repository = await until(5);
    const before = repository.desk.comments.length;
    for (const text of ['/driver-gate promote', '/driver-gate pause it', '/driver-gate nonsense']) repository.desk.comment(TRACKING, 'stranger', text, { association: 'NONE' });
    await repository.reconcile();
    expect(repository.desk.comments.length).toBe(before + 3);
  });

  it('uses a task list where there are no sub-issues, and draws again what somebody emptied', async () => {
    const repository = new Repository();
    repository.desk.hasSubIssues = false;
    for (const step of JOURNEY.slice(0, 3)) {
      happen(repository, step);
      await repository.reconcile();
    }
    expect(repository.desk.held(TRACKING).body).toContain('- [ ] #41');
    const before = repository.desk.held(41).body;
    repository.desk.change(41, { title: 'mine now', labels: ['driver-rollout', 'team/blue'] });
    await repository.reconcile();
    expect(repository.desk.held(41)).toMatchObject({ title: 'Promote contoso-nic 3.2.1.0: internal (pilot, test registry key)', body: before, labels: ['driver-rollout', 'ring/open', 'phase/pilot', 'health/insufficient', 'team/blue'] });
  });
});
