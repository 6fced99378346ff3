import { describe, expect, it } from 'vitest';
import { World, OTHER_DIGEST } from '../support/rollout-world.ts';
import { planWith } from '../support/rollout-plan.ts';

const started = (): World => new World().start();
const inPilot = (): World => started().pilot();
const inEarly = (begun = inPilot()): World => {
  const world = begun.say('dana', '/driver-gate promote', 'internal').say('lee', '/driver-gate promote', 'internal');
  return world.gradual('canary', 4000, 1).say('lee', '/driver-gate promote canary').gradual('early', 20_000, 5);
};
const replies = (world: World): readonly string[] => world.replies.map(({ reply }) => reply.lead);

describe('a whole rollout', () => {
  it('goes from draft to completed by what people say and what time brings', () => {
    const world = inEarly(new World(planWith(['feature-updates: ["2026-10-06"], ', '']), '2026-09-14T17:00:00Z').start().pilot());
    world.later(1).say('dana', '/driver-gate promote early').say('lee', '/driver-gate promote early');
    world.gradual('wide', 70_000, 25).later(3).tick('lee', 'wide.holdouts').tick('sam', 'wide.notice');
    for (const login of ['dana', 'sam', 'lee']) world.say(login, '/driver-gate promote wide');
    expect(world.rollout.machine.rings).toEqual(['promoted', 'promoted', 'promoted', 'ready', 'pending']);
    expect(world.refused).toEqual(['freeze', 'checklist']);
    // After the weekend come the days around the second Tuesday.
    for (let day = 0; day < 5; day++) world.later(1);
    expect([world.today, world.rollout.machine.rings[3]]).toEqual(['2026-10-15', 'promoted']);
    world.healthy(1_000_000).later(31).later(15).tick('carol', 'full.backlog').tick('lee', 'full.retro', 'full.retire').tick('dana', 'full.non-use');
    world.say('dana', '/driver-gate promote full').say('lee', '/driver-gate promote full');
    expect(world.rollout.machine).toEqual({ state: 'completed', rings: ['promoted', 'promoted', 'promoted', 'promoted', 'promoted'] });
    expect(world.story.filter((line) => !/^ticked|^recorded|^health|^approved/.test(line))).toEqual([
      'drafted', 'activated by lee', 'ring-opened internal', 'bake-started internal', 'ring-ready internal', 'ring-promoted internal by lee', 'ring-opened canary', 'bake-started canary', 'ring-ready canary',
      'ring-promoted canary by lee', 'ring-opened early', 'bake-started early', 'ring-ready early', 'ring-promoted early by lee', 'ring-opened wide', 'bake-started wide', 'ring-ready wide', 'ring-promoted wide by lee',
      'ring-opened full', 'bake-started full', 'ring-ready full', 'ring-promoted full by lee', 'completed',
    ]);
  });
});

describe('refusals name every guard', () => {
  it.each<[string, () => World, readonly string[]]>([
    ['a start with nothing done', () => new World().say('lee', '/driver-gate promote'), ['approvals', 'checklist']],
    ['somebody without the role', () => inPilot().say('carol', '/driver-gate promote internal'), ['not-allowed']],
    ['the author of the package', () => inPilot().say('author', '/driver-gate promote internal'), ['author-excluded']],
    ['an edited approval', () => inPilot().say('dana', '/driver-gate promote internal', 'internal', { edited: true }), ['edited']],
    ['a ring that is not worked on', () => inPilot().say('lee', '/driver-gate promote early'), ['wrong-ring']],
    ['a ring before it baked', () => started().healthy(700).say('lee', '/driver-gate promote internal'), ['bake', 'business-days', 'approvals', 'checklist']],
    ['a head that nobody wrote', () => inPilot().say('dana', '/driver-gate promote internal at:00000000'), ['stale-head']],
    ['two roles of one person', () => inEarly().say('both', '/driver-gate promote early').say('both', '/driver-gate promote early'), ['two-person']],
    ['a comment of last week', () => inPilot().say('dana', '/driver-gate promote internal', 'internal', { at: Date.parse('2026-11-01T00:00:00Z') }), ['stale']],
    ['a promotion while paused', () => inPilot().say('writer', '/driver-gate pause odd crashes').say('dana', '/driver-gate promote internal'), ['not-active']],
    ['resuming by a writer', () => inPilot().say('writer', '/driver-gate pause odd crashes').say('writer', '/driver-gate resume fine'), ['not-allowed']],
    ['rolling back by quality', () => inPilot().say('dana', '/driver-gate rollback bad'), ['not-allowed']],
    ['ticking an item of another role', () => inPilot().say('carol', '/driver-gate record review item=internal.feedback on=2026-11-16'), ['not-allowed']],
    ['ticking what evidence ticks', () => inPilot().say('dana', '/driver-gate record review item=internal.bake on=2026-11-16'), ['checklist']],
    ['waiving integrity', () => inPilot().say('lee', '/driver-gate record waive item=internal.verdict until=2026-12-01 reason=x'), ['waiver']],
    ['waiving for too long', () => inPilot().say('lee', '/driver-gate record waive item=internal.feedback until=2027-06-01 reason=x'), ['waiver']],
    ['accepting what is not inconclusive', () => inPilot().say('dana', '/driver-gate record accept metric=kmc'), ['health:kmc']],
  ])('%s', (_, make, codes) => {
    expect(make().refused).toEqual(codes);
  });

  it('says nothing to strangers, bots and people who only talk', () => {
    const world = inPilot();
    const before = world.replies.length;
    world.say('stranger', '/driver-gate promote internal').say('stranger', '/driver-gate status').say('reader', '/driver-gate pause it').say('writer', '/driver-gate status', 'start', { isBot: true }).say('dana', 'looks good');
    expect([world.replies.length, world.story.at(-1)]).toEqual([before, 'recorded by lee']);
    expect(world.say('reader', '/driver-gate status').replies.at(-1)?.reply.kind).toBe('status');
  });

  it('refuses a stale verdict without pausing, until the gate ran again', () => {
    const world = inPilot().say('dana', '/driver-gate promote internal');
    world.evaluatedAt = world.now - 15 * 86_400_000;
    world.say('lee', '/driver-gate promote internal');
    expect([world.rollout.machine.state, world.refused]).toEqual(['active', ['stale-verdict', 'checklist']]);
    world.evaluatedAt = undefined;
    expect(world.run().rollout.machine.rings[0]).toBe('promoted');
  });

  it('opens no ring in a freeze', () => {
    const world = new World(planWith(), '2026-11-25T18:00:00Z').start();
    expect(world.rollout.machine).toEqual({ state: 'active', rings: ['open', 'pending', 'pending', 'pending', 'pending'] });
    const frozen = new World(planWith(), '2026-11-26T18:00:00Z').start();
    expect(frozen.rollout.machine).toEqual({ state: 'active', rings: ['pending', 'pending', 'pending', 'pending', 'pending'] });
    // Thanksgiving, the day after, the long weekend: Monday.
    expect(frozen.later(3).rollout.machine.rings[0]).toBe('pending');
    expect(frozen.later(1).rollout.machine.rings[0]).toBe('open');
  });
});

describe('stopping', () => {
  it('pauses for a changed asset, and voids what was approved', () => {
    const world = inPilot().say('dana', '/driver-gate promote internal');
    expect(world.rollout.approvals).toHaveLength(1);
    world.change = { asset: OTHER_DIGEST };
    world.say('lee', '/driver-gate promote internal');
    expect(world.rollout.pause).toMatchObject({ causes: ['digest'], by: 'github-actions[bot]' });
    expect([world.rollout.approvals, world.refused]).toEqual([[], ['not-active', 'stale-head']]);
    world.change = {};
    world.say('lee', '/driver-gate resume the asset is the right one again');
    expect([world.rollout.machine.state, world.rollout.machine.rings[0]]).toEqual(['active', 'ready']);
  });

  it('pauses for a regression, and resumes only with an investigation and two people', () => {
    const world = inPilot();
    world.metrics = world.metrics.map((metric) => (metric.id === 'kmc' ? { ...metric, status: 'regressed', failed: 61 } : metric));
    world.run();
    expect(world.rollout.pause?.reason).toBe('health: kmc regressed, 61 of 700 devices');
    // Better data does not clear it.
    world.healthy(800).say('lee', '/driver-gate resume looks fine');
    expect(world.refused).toEqual(['health']);
    world.say('dana', '/driver-gate record waive metric=kmc until=2026-12-10 reason="a lab machine" investigation=#77');
    world.say('lee', '/driver-gate resume looks fine');
    expect(world.refused).toEqual(['health']);
    world.say('lee', '/driver-gate record waive metric=kmc until=2026-12-10 reason="a lab machine"').say('lee', '/driver-gate resume a lab machine');
    expect(world.rollout.machine.state).toBe('active');
    // It comes back: that needs a new waiver.
    world.metrics = world.metrics.map((metric) => (metric.id === 'kmc' ? { ...metric, status: 'tripped' } : metric));
    expect(world.run().rollout.machine.state).toBe('paused');
  });

  it('pauses when Microsoft does, and when the gate changes its mind', () => {
    const world = inPilot().say('dana', '/driver-gate record throttle percent=0');
    expect(world.rollout.pause?.causes).toEqual(['throttle']);
    world.say('lee', '/driver-gate resume now');
    expect(world.refused).toEqual(['throttle']);
    world.say('dana', '/driver-gate record throttle percent=1').say('lee', '/driver-gate resume now');
    expect(world.rollout.machine.state).toBe('active');
    world.change = { verdict: { id: 'v2', decision: 'no-go', stage: 'release', contentDigest: world.rollout.drafted.contentDigest, evaluatedAt: world.now, blocking: 2, policy: 'seed' } };
    expect(world.run().rollout.pause?.causes).toEqual(['gate']);
  });

  it('pauses for a damaged ledger until two people seal it off', () => {
    const world = inPilot();
    world.change = { damages: [{ id: 'end-9-aaaaaaaa', comment: undefined, field: 'end', expected: 'entry 9', found: 'entry 8' }] };
    world.run();
    expect(world.rollout.pause?.causes).toEqual(['tamper']);
    // The witness is gone; the ledger remembers.
    world.change = {};
    world.say('lee', '/driver-gate resume all well');
    expect(world.refused).toEqual(['ledger']);
    world.say('lee', '/driver-gate record reseal reason="a slip"').say('lee', '/driver-gate resume all well');
    expect(world.refused).toEqual(['ledger']);
    world.say('dana', '/driver-gate record reseal reason="a slip"').say('lee', '/driver-gate resume all well');
    expect(world.rollout.machine.state).toBe('active');
  });

  it('is done by one person, once', () => {
    const world = inPilot().say('writer', '/driver-gate pause odd').say('writer', '/driver-gate pause odd');
    expect(world.story.filter((line) => line.startsWith('paused'))).toEqual(['paused by writer']);
    expect(replies(world).at(-1)).toMatch(/^It is paused already/);
    world.say('alice', '/driver-gate rollback it burns').say('lee', '/driver-gate rollback it burns');
    expect(world.story.filter((line) => line.startsWith('rolled-back'))).toEqual(['rolled-back by alice']);
    expect(world.say('lee', '/driver-gate resume never').refused).toEqual(['not-active']);
  });

  it('does not bake while paused', () => {
    const world = started().healthy(700).say('writer', '/driver-gate pause odd').later(8).say('lee', '/driver-gate resume fine');
    expect(world.rollout.machine.rings[0]).toBe('baking');
    expect(world.later(2).rollout.machine.rings[0]).toBe('baking');
    expect(world.later(1).rollout.machine.rings[0]).toBe('ready');
  });
});

describe('ends', () => {
  it('is superseded by a newer package where the plan says so', () => {
    const world = inPilot();
    world.change = { newer: 'contoso-nic-3.3.0.0' };
    expect(world.run().rollout.machine.state).toBe('superseded');
    const kept = new World(planWith(['on-newer-driverver: true', 'on-newer-driverver: false'])).start();
    kept.change = { newer: 'contoso-nic-3.3.0.0' };
    expect(kept.run().rollout.machine.state).toBe('active');
    expect(kept.say('lee', '/driver-gate record supersede by=contoso-nic-3.3.0.0').rollout.end).toMatchObject({ reason: 'contoso-nic-3.3.0.0', by: 'lee' });
  });

  it('is abandoned by a person, or as a draft at the end of support', () => {
    expect(inPilot().say('lee', '/driver-gate record abandon reason="no need"').rollout.machine.state).toBe('abandoned');
    expect(new World(planWith(), '2028-07-03T17:00:00Z').run().rollout.end?.reason).toBe('support of the product ended on 2028-06-30');
  });

  it('hurries only when two emergency owners say so, and not past integrity', () => {
    const world = started().healthy(700).say('alice', '/driver-gate record expedite reason="CVE"').say('alice', '/driver-gate record expedite reason="CVE"');
    expect(replies(world).at(-1)).toBe('You said so already; it takes another emergency owner.');
    expect(world.later(1.1).rollout.machine.rings[0]).toBe('baking');
    world.say('bob', '/driver-gate record expedite reason="CVE"');
    expect(world.rollout.machine.rings[0]).toBe('ready');
    world.tick('dana', 'internal.feedback', 'internal.drill').tick('lee', 'internal.oncall').say('lee', '/driver-gate record label id=1');
    world.say('alice', '/driver-gate promote internal');
    expect(world.refused).toEqual(['request', 'approvals']);
    expect(world.say('bob', '/driver-gate promote internal').rollout.machine.rings.slice(0, 2)).toEqual(['promoted', 'open']);
  });

  it('takes an inconclusive metric after the longest bake, by two people', () => {
    const world = started().healthy(400);
    world.metrics = world.metrics.map((metric) => (metric.id === 'kmc' ? { ...metric, status: 'inconclusive', sentence: 'at most 1.7 % with 95 % certainty' } : metric));
    world.later(4).say('dana', '/driver-gate record accept metric=kmc');
    expect(world.refused).toEqual(['bake']);
    world.later(3).say('dana', '/driver-gate record accept metric=kmc');
    expect(world.rollout.machine.rings[0]).toBe('baking');
    expect(world.say('lee', '/driver-gate record accept metric=kmc').rollout.machine.rings[0]).toBe('ready');
  });
});
