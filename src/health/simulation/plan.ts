import type { Plan } from '../../evidence/plan.ts';
import { metricRules } from '../metrics.ts';
import { clopperPearson } from '../stats/intervals.ts';
import { detectableRatio } from '../stats/power.ts';
import { FLEET, NULLS, REGRESSIONS, simulate, type Fleet } from './model.ts';
import { ours } from './policies.ts';
import { random } from './random.ts';

/** What a plan's rings can see and what its health rule is worth, on a fleet of the user's size. Rates from 0 to 1. */
export interface PlanSimulation {
  readonly devices: number;
  readonly runs: number;
  readonly alpha: number;
  readonly tolerance: number;
  readonly metric: string;
  /** Steps of the offered share of the fleet, from the plan's rings: each opens when the one before it has baked. */
  readonly schedule: readonly { readonly ring: string; readonly day: number; readonly share: number; readonly devices: number; readonly detectableRatio: number | undefined }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly label: string;
    /** Devices harmed when nobody stops, and with this plan's rule; means over the runs. */
    readonly blind: number;
    readonly harmed: number;
    /** Rollouts that were paused, and the day of the pause in the middle one of them. */
    readonly paused: number;
    readonly medianDay: number | undefined;
  }[];
  readonly falsePauses: readonly { readonly id: string; readonly label: string; readonly share: number; readonly high: number }[];
}

/** Where the plan says nothing of a ring's share: the smallest steps first, all devices last. */
const shareOf = (rings: Plan['rings'], at: number, devices: number): number => {
  const ring = rings[at];
  const percent = ring?.percent ?? ring?.expectedPercent;
  if (percent !== undefined) return percent / 100;
  if (at === rings.length - 1) return 1;
  return Math.min(1, (ring?.minDevices ?? devices * 0.0005) / devices);
};

const MAX_DAYS = 200;

/**
 * Simulates the user's own plan: `rollout simulate --plan FILE [--devices N]` calls it with the parsed plan and the fleet's size and prints
 * `planSimulationText`. Pure, seeded, and quick: 50 runs take some seconds. Each ring is offered as long as it bakes; failures behave as kernel
 * crashes do (most within a week), at the old version's rate of the leading metric's bar / 3.5, cohorts of very different sizes.
 */
export const simulatePlan = (plan: Pick<Plan, 'health' | 'rings'>, devices: number, runs = 50, seed = 1): PlanSimulation => {
  const rules = metricRules(plan);
  const rule = rules.find(({ required, baseline }) => required && baseline === 'concurrent') ?? rules[0];
  const tolerance = rule?.tolerance ?? 1.25;
  const alpha = plan.health.alphaPause;
  const rate = Math.min(0.02, Math.max(0.0005, (rule?.bar ?? 0.0105) / 3.5));
  let day = 0;
  let before = 0;
  const schedule = plan.rings.map((ring, at) => {
    const share = Math.max(before, shareOf(plan.rings, at, devices));
    before = share;
    const stage = { ring: ring.id, day: Math.floor(day), share, devices: Math.round(share * devices), detectableRatio: detectableRatio(Math.round(share * devices), { baselineRate: rate, baselinePerCandidate: Math.max(0.05, (1 - share) / Math.max(share, 1e-9)), alpha: plan.health.alphaPromote, power: 0.8 }) };
    day += (ring.bake?.hours ?? 24) / 24;
    return stage;
  });
  const last = schedule.at(-1)?.day ?? 0;
  const fleet: Fleet = { ...FLEET, devices, schedule, days: Math.min(MAX_DAYS, last + 22), rate: { ...FLEET.rate, median: rate } };
  const policy = ours(tolerance, alpha);
  const walk = (scenario: (typeof REGRESSIONS)[number]): readonly { readonly pausedAt: number | undefined; readonly harmed: number; readonly blind: number }[] =>
    Array.from({ length: runs }, (_, run) => {
      const { looks, harmAfter } = simulate(fleet, scenario, random(seed * 100_003 + run));
      const rule = policy.start(fleet.cohorts);
      const at = looks.findIndex((look) => rule(look) >= policy.threshold);
      const blind = harmAfter.at(-1) ?? 0;
      return { pausedAt: at < 0 ? undefined : (looks[at]?.day ?? 0), harmed: at < 0 ? blind : (harmAfter[at] ?? blind), blind };
    });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    devices, runs, alpha, tolerance, metric: rule?.id ?? 'crashes', schedule,
    scenarios: REGRESSIONS.map((scenario) => {
      const found = walk(scenario);
      const days = found.flatMap(({ pausedAt }) => (pausedAt === undefined ? [] : [pausedAt])).toSorted((a, b) => a - b);
      return { id: scenario.id, label: scenario.label, blind: mean(found.map(({ blind }) => blind)), harmed: mean(found.map(({ harmed }) => harmed)), paused: days.length / runs, medianDay: days[Math.floor(days.length / 2)] };
    }),
    falsePauses: NULLS.map((scenario) => {
      const paused = walk(scenario).filter(({ pausedAt }) => pausedAt !== undefined).length;
      return { id: scenario.id, label: scenario.label, share: paused / runs, high: clopperPearson(paused, runs, 0.95)[1] };
    }),
  };
};
