import { FLEET, HARMLESS, NULLS, REGRESSIONS, simulate, type Fleet, type Rollout, type Scenario } from './model.ts';
import { ours, PEERS, type Policy } from './policies.ts';
import { random } from './random.ts';
import { clopperPearson } from '../stats/intervals.ts';

/** Shares in percent with a 95 % interval. */
export interface Estimate {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

export interface PolicyResult {
  readonly policy: string;
  readonly label: string;
  readonly threshold: 'default' | 'tuned';
  readonly value: number;
  /** Rollouts of each null that were paused. */
  readonly falsePauses: Readonly<Record<string, Estimate>>;
  /** Harm let through, of that of a blind rollout, by scenario. */
  readonly harm: Readonly<Record<string, Estimate>>;
  readonly harmlessPauses: Estimate;
}

export interface Study {
  readonly seed: number;
  readonly devices: number;
  readonly nullRuns: number;
  readonly harmRuns: number;
  readonly blind: Readonly<Record<string, number>>;
  readonly policies: readonly PolicyResult[];
}

/** For each look the highest number so far: a pause is the first look that exceeds the threshold. */
const pathOf = (policy: Policy, { looks }: Rollout, cohorts: number): Float64Array => {
  const rule = policy.start(cohorts);
  const path = new Float64Array(looks.length);
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, look] of looks.entries()) path[at] = most = Math.max(most, rule(look));
  return path;
};

const share = (count: number, of: number): Estimate => {
  const [low, high] = clopperPearson(count, of, 0.95);
  return { percent: (100 * count) / of, low: 100 * low, high: 100 * high };
};

const mean = (values: readonly number[]): Estimate => {
  const average = values.reduce((before, value) => before + value, 0) / values.length;
  const variance = values.reduce((before, value) => before + (value - average) ** 2, 0) / Math.max(1, values.length - 1);
  const reach = 1.96 * Math.sqrt(variance / values.length);
  return { percent: 100 * average, low: Math.max(0, 100 * (average - reach)), high: Math.min(100, 100 * (average + reach)) };
};

interface Paths {
  /** Highest number of each run. */
  readonly peaks: Readonly<Record<string, Float64Array>>;
  readonly harm: Readonly<Record<string, readonly { readonly path: Float64Array; readonly harmAfter: readonly number[] }[]>>;
}

const seedOf = (seed: number, scenario: Scenario, run: number): number => [...scenario.id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed) + run;

/** Highest threshold-free number of each of `runs` rollouts, for all policies at once on the same rollouts. */
const walk = (policies: readonly Policy[], scenario: Scenario, fleet: Fleet, runs: number, seed: number, take: (policy: number, path: Float64Array, rollout: Rollout) => void): void => {
  for (let run = 0; run < runs; run++) {
    const rollout = simulate(fleet, scenario, random(seedOf(seed, scenario, run)));
    for (const [at, policy] of policies.entries()) take(at, pathOf(policy, rollout, fleet.cohorts), rollout);
  }
};

const TUNED_SHARE = 0.01;

/** The lowest threshold at which at most 1 % of the rollouts of every null are paused. */
const tune = (peaks: readonly Float64Array[]): number =>
  Math.max(...peaks.map((values) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * (1 - TUNED_SHARE)))] ?? Number.POSITIVE_INFINITY));

const result = (policy: Policy, paths: Paths, harmless: Float64Array, threshold: 'default' | 'tuned', value: number): PolicyResult => ({
  policy: policy.id, label: policy.label, threshold, value,
  falsePauses: Object.fromEntries(Object.entries(paths.peaks).map(([id, peaks]) => [id, share(peaks.reduce((count, peak) => count + (peak > value ? 1 : 0), 0), peaks.length)])),
  harmlessPauses: share(harmless.reduce((count, peak) => count + (peak > value ? 1 : 0), 0), harmless.length),
  harm: Object.fromEntries(Object.entries(paths.harm).map(([id, runs]) => [id, mean(runs.map(({ path, harmAfter }) => {
    const at = path.findIndex((peak) => peak > value);
    const blind = harmAfter.at(-1) ?? 0;
    return (at < 0 ? blind : (harmAfter[at] ?? blind)) / blind;
  }))])),
});

export interface StudySize {
  readonly seed: number;
  readonly nullRuns: number;
  readonly harmRuns: number;
  readonly fleet?: Fleet;
  readonly policies?: readonly Policy[];
}

export const OURS: readonly Policy[] = [[1, 0.01], [1, 0.05], [1.1, 0.01], [1.25, 0.01], [1.25, 0.05], [1.5, 0.01]].map(([tolerance = 1, alpha = 0.01]) => ours(tolerance, alpha));

/** Every rule on the same rollouts: how often it stops a harmless one, and how much of a harmful one's harm it lets through. */
export const study = ({ seed, nullRuns, harmRuns, fleet = FLEET, policies = [...PEERS, ...OURS] }: StudySize): Study => {
  const peaks = policies.map(() => Object.fromEntries(NULLS.map(({ id }) => [id, new Float64Array(nullRuns)])));
  const harm: Record<string, { readonly path: Float64Array; readonly harmAfter: readonly number[] }[]>[] = policies.map(() => ({}));
  const harmless = policies.map(() => new Float64Array(harmRuns));
  for (const scenario of NULLS) {
    const run = policies.map(() => 0);
    walk(policies, scenario, fleet, nullRuns, seed, (at, path) => {
      const list = peaks[at]?.[scenario.id];
      if (list !== undefined) list[run[at] ?? 0] = path.at(-1) ?? 0;
      run[at] = (run[at] ?? 0) + 1;
    });
  }
  const blind: Record<string, number> = {};
  for (const scenario of REGRESSIONS) {
    let total = 0;
    walk(policies, scenario, fleet, harmRuns, seed + 1, (at, path, rollout) => {
      const lists = harm[at] ?? {};
      (lists[scenario.id] ??= []).push({ path, harmAfter: rollout.harmAfter });
      if (at === 0) total += rollout.harmAfter.at(-1) ?? 0;
    });
    blind[scenario.id] = total / harmRuns;
  }
  const run = policies.map(() => 0);
  walk(policies, HARMLESS, fleet, harmRuns, seed + 2, (at, path) => {
    const list = harmless[at];
    if (list !== undefined) list[run[at] ?? 0] = path.at(-1) ?? 0;
    run[at] = (run[at] ?? 0) + 1;
  });
  const results = policies.flatMap((policy, at) => {
    const paths = { peaks: peaks[at] ?? {}, harm: harm[at] ?? {} };
    const list = harmless[at] ?? new Float64Array(0);
    const asShipped = result(policy, paths, list, 'default', policy.threshold);
    return policy.isTunable ? [asShipped, result(policy, paths, list, 'tuned', tune(Object.values(paths.peaks)))] : [asShipped];
  });
  return { seed, devices: fleet.devices, nullRuns, harmRuns, blind, policies: results };
};

export interface FalsePauses {
  readonly null: string;
  readonly looksPerDay: number;
  readonly alpha: number;
  readonly tolerance: number;
  readonly runs: number;
  readonly paused: Estimate;
}

/** How often our rule stops a rollout in which nothing changes, at a tolerance of 1, where it is hardest. */
export const falsePauses = (scenario: Scenario, looksPerDay: number, alpha: number, tolerance: number, runs: number, seed: number, fleet: Fleet = FLEET): FalsePauses => {
  const policy = ours(tolerance, alpha);
  let paused = 0;
  walk([policy], scenario, { ...fleet, looksPerDay }, runs, seed, (_, path) => {
    if ((path.at(-1) ?? 0) > policy.threshold) paused++;
  });
  return { null: scenario.id, looksPerDay, alpha, tolerance, runs, paused: share(paused, runs) };
};
