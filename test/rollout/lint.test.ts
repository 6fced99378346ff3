import { describe, expect, it } from 'vitest';
import { isClean, type LintFacts } from '../../src/rollout/finding.ts';
import { lintPlan } from '../../src/rollout/lint.ts';
import { planWith } from '../support/rollout-plan.ts';
import { SIZES } from '../support/sample-sizes.ts';

const FACTS: LintFacts = { now: Date.parse('2026-11-16T12:00:00Z'), sizes: SIZES, readableTeams: undefined, opened: [], cohorts: undefined };
type Change = readonly [from: string, to: string];

const troubles = (changes: readonly Change[], facts: Partial<LintFacts> = {}): readonly string[] =>
  lintPlan(planWith(...changes), { ...FACTS, ...facts }).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable').map(({ id, outcome, message }) => `${id} ${outcome}: ${message}`);

const SMALL_PILOT = 'ROLL-007 warn: ring "internal" with 300 devices can only end inconclusive on "kmc" (at most 1 %): 680 without a failure would do';

describe('plan lint', () => {
  it('says one thing about the example: its pilot is too small to prove 1 %', () => {
    expect(troubles([])).toEqual([SMALL_PILOT]);
    expect(isClean(lintPlan(planWith(), FACTS))).toBe(true);
  });

  it('has a finding for each check', () => {
    expect([...new Set(lintPlan(planWith(), FACTS).map(({ id }) => id))]).toEqual(Array.from({ length: 15 }, (_, index) => `ROLL-${String(index + 1).padStart(3, '0')}`));
  });

  it.each<[string, readonly Change[], Partial<LintFacts>, readonly string[]]>([
    ['a missing phase', [['phase: pilot,   audience', 'phase: gradual, expected-percent: 0.5, audience']], {}, ['ROLL-001 fail: no ring has phase pilot']],
    ['phases out of order', [['early,    phase: gradual', 'early,    phase: pilot']], {}, ['ROLL-001 fail: ring "early" (pilot) stands after "canary" (gradual)']],
    ['shares that fall', [['expected-percent: 25', 'expected-percent: 4']], {}, ['ROLL-002 fail: ring "wide" reaches 4 %, not more than "early" with 5 %', 'ROLL-003 warn: ring "full" is 25 times as large as "wide" (at most 10)']],
    ['an end below everybody', [['expected-percent: 100', 'expected-percent: 90']], {}, ['ROLL-002 fail: the last ring "full" reaches 90 %, not 100 %']],
    ['no share', [['expected-percent: 25, ', '']], {}, ['ROLL-002 fail: ring "wide" says no share of the fleet', 'ROLL-003 warn: ring "full" is 20 times as large as "early" (at most 10)']],
    ['a leap', [['expected-percent: 1,', 'expected-percent: 0.4,']], {}, ['ROLL-003 warn: ring "early" is 12.5 times as large as "canary" (at most 10)']],
    ['a jump', [['expected-percent: 1,', 'expected-percent: 0.05,']], {}, ['ROLL-003 fail: ring "early" is 100 times as large as "canary" (at most 50)']],
    ['a bake that shrinks', [['bake: 5d', 'bake: 2d']], {}, ['ROLL-004 fail: ring "wide" bakes 2d, shorter than "early" with 4d']],
    ['a ring that does not bake', [['bake: 3d, max-bake: 6d', 'max-bake: 6d']], {}, ['ROLL-004 fail: ring "internal" has no bake time']],
    ['no time for a crash to show', [['bake: 3d', 'bake: 1d'], ['bake: 4d', 'bake: 1d'], ['bake: 4d', 'bake: 1d'], ['bake: 5d', 'bake: 1d']], {}, ['ROLL-005 fail: the rings before full bake 4 days together; "kmc" shows within 7 days and reports take 3d more', 'ROLL-005 fail: the rings before full bake 4 days together; "pnp2d" shows within 2 days and reports take 3d more']],
    ['a short watch', [['monitor: 30d', 'monitor: 14d']], {}, ['ROLL-006 fail: the last ring "full" is watched for 14d, Microsoft watches for 30 days']],
    ['a ring that decides nothing', [['min-devices: 3000', 'min-devices: 200']], {}, ['ROLL-007 fail: ring "canary" with 200 devices cannot decide "kmc" (at most 1 %) even without a failure: that takes 299']],
    ['no way back', [['  candidate: { asset: "contoso-nic-rb-*.cab", kind: reissue }\n', '']], {}, ['ROLL-008 fail: no rollback candidate is declared']],
    ['a way back that does not reach updated devices', [['asset: "contoso-nic-rb-*.cab", kind: reissue', 'kind: expire-only']], {}, ['ROLL-008 warn: expire-only protects devices that have not updated; those that have keep the driver']],
    ['a role nobody holds', [['quality: [dana, noor]', 'quality: []']], {}, ['ROLL-009 fail: "quality" has to approve, but nobody holds the role']],
    ['more approvals than people', [['support: 1', 'support: 2']], {}, ['ROLL-009 fail: 2 of "support" have to approve, but only 1 hold the role']],
    ['a team that cannot be read', [['quality: [dana, noor]', 'quality: ["@contoso/driver-qa"]']], { readableTeams: new Set() }, ['ROLL-009 fail: the members of @contoso/driver-qa (quality) cannot be read, so nobody of them may approve']],
    ['a percentage that is Microsoft\'s', [['expected-percent: 25', 'percent: 25']], {}, ['ROLL-010 fail: ring "wide" claims percent, which nobody but Microsoft sets on windows-update']],
    ['a freeze left out', [['[ms-b-release, ms-us-holidays, weekends]', '[ms-b-release, ms-us-holidays]']], {}, ['ROLL-012 warn: freeze.use leaves out weekends']],
    ['an unknown winter', [[', moratoria: [{ from: "2026-12-17", to: "2027-01-03" }]', '']], {}, ['ROLL-012 warn: the rollout reaches into the winter of 2026, whose moratorium the plan does not know']],
    ['no weights', [['weight: 3', 'weight: 0'], ['weight: 2', 'weight: 0'], ['weight: 2', 'weight: 0'], ['weight: 1', 'weight: 0']], {}, ['ROLL-013 fail: the weights of health.metrics add up to nothing']],
    ['no install metric', [['    - { id: install, measure: "26387215", bar: 95%, direction: higher-is-better, weight: 2, required: true, baseline: historical }\n', '']], {}, ['ROLL-013 fail: health.metrics has no install metric']],
    ['a pilot unlike the fleet', [], { cohorts: [{ name: 'os 26100', share: 0.4, inPilot: false }, { name: 'os 19045', share: 0.04, inPilot: false }, { name: 'os 22631', share: 0.5, inPilot: true }] }, ['ROLL-014 warn: the pilot has no device of the cohort "os 26100", which is 40.0 % of the fleet']],
    ['an open ring renamed', [], { opened: [{ id: 'inside', phase: 'pilot' }] }, ['ROLL-015 fail: ring 1 of the running rollout is "inside" (pilot), the plan now has "internal" (pilot) there; the rollout keeps the plan it has']],
  ])('finds %s', (_, changes, facts, expected) => {
    const found = troubles(changes, facts);
    for (const finding of expected) expect(found).toContain(finding);
    expect(found.filter((finding) => !expected.includes(finding) && finding !== SMALL_PILOT)).toEqual([]);
  });

  it('takes an open ring that stays as it is', () => {
    expect(troubles([], { opened: [{ id: 'internal', phase: 'pilot' }, { id: 'canary', phase: 'gradual' }] })).toEqual([SMALL_PILOT]);
  });

  it('prints what each ring can show', () => {
    const shown = lintPlan(planWith(), FACTS).filter(({ id }) => id === 'ROLL-011').map(({ message }) => message);
    expect(shown).toHaveLength(4);
    expect(shown[1]).toBe('ring "canary" with 3000 devices shows, 4 times in 5: "kmc" 2.46 times (from 0.33 %), "pnp2d" 1.56 times (from 1.7 %), "install" 1.56 times (from 1.7 %), "heartbeat" 1.56 times (from 1.7 %)');
  });

  it('points into the file', () => {
    const [finding] = lintPlan(planWith(['min-devices: 3000', 'min-devices: 200']), FACTS).filter(({ id, outcome }) => id === 'ROLL-007' && outcome === 'fail');
    expect(finding?.place).toEqual({ line: 36, column: 5 });
    expect(finding?.remedy).toBe('Write min-devices: 680 or more.');
  });

  it('knows the published sizes', () => {
    expect([0.05, 0.03, 0.01, 0.005, 0.001].map(SIZES.fixed)).toEqual([59, 99, 299, 598, 2995]);
    expect([0.05, 0.03, 0.01, 0.005, 0.001].map(SIZES.anytime)).toEqual([116, 205, 680, 1438, 8062]);
  });
});
