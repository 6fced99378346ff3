import { PHASES, type Plan, type Ring } from '../evidence/plan.ts';
import type { LintFacts, LintProblem } from './finding.ts';

/** In percent, whoever sets it; a pilot has no share of the fleet. */
export const exposureOf = ({ percent, expectedPercent }: Ring): number | undefined => percent ?? expectedPercent;

const shares = (plan: Plan): readonly { readonly ring: Ring; readonly share: number }[] =>
  plan.rings.flatMap((ring) => {
    const share = exposureOf(ring);
    return share === undefined ? [] : [{ ring, share }];
  });

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] => list.flatMap((next, index) => {
  const before = list[index - 1];
  return before === undefined ? [] : [[before, next] as const];
});

export const phases = ({ rings }: Plan): readonly LintProblem[] => {
  const missing = PHASES.filter((phase) => !rings.some((ring) => ring.phase === phase));
  if (missing.length > 0) return [{ outcome: 'fail', message: `no ring has phase ${missing.join(', ')}`, remedy: 'Write at least one ring for each of pilot, gradual and full.' }];
  return pairs(rings).filter(([before, ring]) => PHASES.indexOf(ring.phase) < PHASES.indexOf(before.phase)).map(([before, ring]) => ({
    outcome: 'fail', message: `ring "${ring.id}" (${ring.phase}) stands after "${before.id}" (${before.phase})`, remedy: 'Order the rings pilot, gradual, full.', at: ring,
  }));
};

export const percents = (plan: Plan): readonly LintProblem[] => {
  const problems: LintProblem[] = plan.rings.filter((ring) => ring.phase !== 'pilot' && exposureOf(ring) === undefined).map((ring) => ({
    outcome: 'fail', message: `ring "${ring.id}" says no share of the fleet`, remedy: 'Write expected-percent, or percent on a channel that can set it.', at: ring,
  }));
  for (const [before, { ring, share }] of pairs(shares(plan))) {
    if (share <= before.share) problems.push({ outcome: 'fail', message: `ring "${ring.id}" reaches ${share} %, not more than "${before.ring.id}" with ${before.share} %`, remedy: 'Let every ring be larger than the one before.', at: ring });
  }
  const last = plan.rings.at(-1);
  if (last !== undefined && exposureOf(last) !== undefined && exposureOf(last) !== 100) problems.push({ outcome: 'fail', message: `the last ring "${last.id}" reaches ${exposureOf(last)} %, not 100 %`, remedy: 'End with a ring of 100 %.', at: last });
  return problems;
};

/** Beyond the first a step is a leap, beyond the second it is no gradual rollout. */
const LEAP = 10;
const JUMP = 50;

export const growth = (plan: Plan): readonly LintProblem[] =>
  pairs(shares(plan)).filter(([before, next]) => before.share > 0 && next.share / before.share > LEAP).map(([before, next]) => {
    const factor = next.share / before.share;
    return {
      outcome: factor > JUMP ? 'fail' : 'warn', message: `ring "${next.ring.id}" is ${Number(factor.toFixed(1))} times as large as "${before.ring.id}" (at most ${factor > JUMP ? JUMP : LEAP})`,
      remedy: 'Put a ring between them.', at: next.ring,
    };
  });

export const bakeGrows = ({ rings }: Plan): readonly LintProblem[] => {
  const gradual = rings.filter(({ phase }) => phase === 'gradual');
  const silent: readonly LintProblem[] = rings.filter(({ phase, bake }) => phase !== 'full' && bake === undefined).map((ring) => ({ outcome: 'fail', message: `ring "${ring.id}" has no bake time`, remedy: 'Write bake, such as 3d.', at: ring }));
  return [...silent, ...pairs(gradual).flatMap(([before, ring]): readonly LintProblem[] =>
    before.bake === undefined || ring.bake === undefined || ring.bake.hours >= before.bake.hours ? []
    : [{ outcome: 'fail', message: `ring "${ring.id}" bakes ${ring.bake.text}, shorter than "${before.id}" with ${before.bake.text}`, remedy: `Let it bake at least ${before.bake.text}.`, at: ring }])];
};

const MONITOR_HOURS = 30 * 24;

/** The last ring is watched for as long as Microsoft watches a gradual rollout, unless the plan says more. */
export const monitorHours = ({ monitor }: Ring): number => monitor?.hours ?? MONITOR_HOURS;

export const monitorTime = ({ rings }: Plan): readonly LintProblem[] => {
  const last = rings.at(-1);
  if (last === undefined || monitorHours(last) >= MONITOR_HOURS) return [];
  return [{ outcome: 'fail', message: `the last ring "${last.id}" is watched for ${last.monitor?.text}, Microsoft watches for 30 days`, remedy: 'Write monitor: 30d or more.', at: last }];
};

/** A plan may change under a rollout, but not what has happened already. */
export const sameRings = ({ rings }: Plan, { opened }: LintFacts): readonly LintProblem[] =>
  opened.flatMap((ring, index): readonly LintProblem[] => {
    const now = rings[index];
    if (now?.id === ring.id && now.phase === ring.phase) return [];
    const found = now === undefined ? 'nothing' : `"${now.id}" (${now.phase})`;
    return [{ outcome: 'fail', message: `ring ${index + 1} of the running rollout is "${ring.id}" (${ring.phase}), the plan now has ${found} there; the rollout keeps the plan it has`, remedy: 'Leave the rings that are open already alone; change those that come later.', at: now }];
  });
