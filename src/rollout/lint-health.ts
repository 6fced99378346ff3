import type { HealthMetric, Plan, Ring } from '../evidence/plan.ts';
import type { LintFacts, LintProblem } from './finding.ts';

/** Failure rate that is still accepted, as a share. */
export const failureBar = ({ bar, higherIsBetter }: HealthMetric): number | undefined => (bar === undefined ? undefined : (higherIsBetter ? 100 - bar : bar) / 100);

/** Days within which a failure that the driver causes shows, by measure. Not the time over which Microsoft adds it up. */
const FAILURE_DAYS: Readonly<Record<string, number>> = {
  '26118008': 7, '26118015': 7, '25739929': 7, '26647341': 7, '31019153': 7, '55368551': 7, '26387262': 2, '33480951': 2, '26387215': 0,
  '23260700': 0, '23260740': 2, '23260722': 7, '23260730': 7, '23260732': 14,
};
const UNKNOWN_DAYS = 7;

const failureDays = ({ measure }: HealthMetric): number => FAILURE_DAYS[measure ?? ''] ?? UNKNOWN_DAYS;

const required = (plan: Plan): readonly HealthMetric[] => plan.health.metrics.filter((metric) => metric.required);

export const failureWindows = (plan: Plan): readonly LintProblem[] => {
  const hours = plan.rings.filter(({ phase }) => phase !== 'full').reduce((sum, { bake }) => sum + (bake?.hours ?? 0), 0);
  return required(plan).filter((metric) => hours < failureDays(metric) * 24 + plan.health.lag.hours).map((metric) => ({
    outcome: 'fail',
    message: `the rings before full bake ${Number((hours / 24).toFixed(1))} days together; "${metric.id}" shows within ${failureDays(metric)} days and reports take ${plan.health.lag.text} more`,
    remedy: 'Let the rings bake longer.',
  }));
};

const sized = (plan: Plan): readonly { readonly ring: Ring; readonly devices: number }[] =>
  plan.rings.filter(({ phase }) => phase !== 'full').flatMap((ring) => (ring.minDevices === undefined ? [] : [{ ring, devices: ring.minDevices }]));

const powerOf = (ring: Ring, devices: number, metric: HealthMetric, bar: number, { sizes }: LintFacts): LintProblem | undefined => {
  const fixed = sizes.fixed(bar);
  const anytime = sizes.anytime(bar);
  if (devices >= anytime) return undefined;
  const limit = `${metric.higherIsBetter ? 'at least' : 'at most'} ${metric.bar} %`;
  if (devices < fixed) {
    return { outcome: ring.phase === 'pilot' ? 'warn' : 'fail', message: `ring "${ring.id}" with ${devices} devices cannot decide "${metric.id}" (${limit}) even without a failure: that takes ${fixed}`, remedy: `Write min-devices: ${anytime} or more.`, at: ring };
  }
  return {
    outcome: 'warn', message: `ring "${ring.id}" with ${devices} devices can only end inconclusive on "${metric.id}" (${limit}): ${anytime} without a failure would do`,
    remedy: `Write min-devices: ${anytime} or more, or let quality accept the bound after max-bake.`, at: ring,
  };
};

export const decisionPower = (plan: Plan, facts: LintFacts): readonly LintProblem[] =>
  sized(plan).flatMap(({ ring, devices }) => required(plan).flatMap((metric) => {
    const bar = failureBar(metric);
    const verdict = bar === undefined || bar <= 0 || bar >= 1 ? undefined : powerOf(ring, devices, metric, bar, facts);
    return verdict === undefined ? [] : [verdict];
  }));

/** A baseline just within the bar would leave nothing to find: a third of it is what a driver that passes looks like. */
const TYPICAL = 1 / 3;

/** Never violated: small fleets see little, and a plan should say so. */
export const detectable = (plan: Plan, { sizes }: LintFacts): readonly LintProblem[] =>
  sized(plan).map(({ ring, devices }) => {
    const shown = plan.health.metrics.flatMap((metric) => {
      const bar = failureBar(metric);
      if (bar === undefined || bar <= 0 || bar >= 1) return [];
      const base = bar * TYPICAL;
      const ratio = sizes.detectable(base, devices);
      return [`"${metric.id}" ${ratio === undefined ? 'no ratio' : `${ratio.toFixed(2)} times`} (from ${Number((base * 100).toPrecision(2))} %)`];
    });
    return { outcome: 'pass', message: `ring "${ring.id}" with ${devices} devices shows, 4 times in 5: ${shown.length === 0 ? 'nothing, there is no metric with a bar' : shown.join(', ')}`, remedy: '', at: ring };
  });
