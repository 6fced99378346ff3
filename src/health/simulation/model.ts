import { normal, poisson, type Random } from './random.ts';

/** What reaches the observer between two looks, by cohort: reports of failures and device-days at risk, both arms. */
export interface Look {
  /** In days since the first offer; the end of the look. */
  readonly day: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly e: Float64Array;
  readonly f: Float64Array;
  /** Devices offered the candidate so far, all cohorts. */
  readonly offered: number;
  /** Devices running it, by cohort. */
  readonly adopted: Float64Array;
}

export interface Scenario {
  readonly id: string;
  readonly label: string;
  /** Ratio of the candidate's crash rate in every cohort. */
  readonly ratio: number;
  /** One cohort of about this share of the fleet is hit: by a ratio, or by a probability to crash on top. */
  readonly hit: { readonly share: number; readonly ratio: number; readonly added: number; readonly onset: number } | undefined;
  readonly order: 'mixed' | 'frail-first' | 'healthy-first';
  /** Days on which both arms crash so many times more often. */
  readonly shock: number;
}

const scenario = (id: string, label: string, over: Partial<Scenario>): Scenario => ({ id, label, ratio: 1, hit: undefined, order: 'mixed', shock: 1, ...over });

export const NULLS: readonly Scenario[] = [
  scenario('plain', 'nothing changes', {}),
  scenario('shock', 'a bad patch day: all devices crash 2.5 times as often for three days', { shock: 2.5 }),
  scenario('frail', 'frail cohorts are offered first', { order: 'frail-first' }),
];

export const REGRESSIONS: readonly Scenario[] = [
  scenario('double', 'twice the crashes everywhere', { ratio: 2 }),
  scenario('half', '1.5 times the crashes everywhere', { ratio: 1.5 }),
  scenario('cohort4', 'a 4 % cohort: +30 % crash', { hit: { share: 0.04, ratio: 1, added: 0.3, onset: 0 } }),
  scenario('cohort1', 'a 1 % cohort: +80 % crash', { hit: { share: 0.01, ratio: 1, added: 0.8, onset: 0 } }),
  scenario('cohort9', 'a 9 % cohort: five times the crashes', { hit: { share: 0.09, ratio: 5, added: 0, onset: 0 } }),
  scenario('onset', 'a 5 % cohort: +20 % crash, from the fifth day after install', { hit: { share: 0.05, ratio: 1, added: 0.2, onset: 5 } }),
  scenario('healthy', 'twice the crashes, healthy cohorts first', { ratio: 2, order: 'healthy-first' }),
];

/** A harmless difference that a tolerance of 1 would stop. */
export const HARMLESS: Scenario = scenario('harmless', '1.1 times the crashes everywhere', { ratio: 1.1 });

export interface Fleet {
  readonly devices: number;
  readonly cohorts: number;
  /** Steps of the offered share of the fleet. */
  readonly schedule: readonly { readonly day: number; readonly share: number }[];
  readonly days: number;
  readonly looksPerDay: number;
  /** Probability that a device crashes within a week of the old version: median over cohorts, and spread of its logarithm. */
  readonly rate: { readonly median: number; readonly spread: number };
}

export const FLEET: Fleet = {
  devices: 1_000_000, cohorts: 24, days: 36, looksPerDay: 1, rate: { median: 0.003, spread: 0.6 },
  schedule: [{ day: 0, share: 0.0005 }, { day: 2, share: 0.01 }, { day: 5, share: 0.05 }, { day: 8, share: 0.25 }, { day: 11, share: 0.5 }, { day: 14, share: 1 }],
};

const ADOPTION = 0.35;
const WEEK = 7;
/** Share of reports that arrive 0, 1, 2 and 3 days after the failure. */
const ARRIVAL = [0.5, 0.3, 0.15, 0.05];
const ZIPF = 1.1;

export interface Rollout {
  readonly looks: readonly Look[];
  /** Devices harmed by the candidate if adoption ends after the look, expected; the last one is a blind rollout's harm. */
  readonly harmAfter: readonly number[];
}

const zipf = (count: number): readonly number[] => {
  const weights = Array.from({ length: count }, (_, at) => (at + 1) ** -ZIPF);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  return weights.map((weight) => weight / sum);
};

/** Share of each cohort that is offered when `share` of the fleet is: alike, or one cohort after the other. */
const offers = (shares: readonly number[], order: readonly number[] | undefined, share: number): readonly number[] => {
  if (order === undefined) return shares.map(() => share);
  const offered = shares.map(() => 0);
  let left = share;
  for (const cohort of order) {
    const size = shares[cohort] ?? 0;
    offered[cohort] = size === 0 ? 0 : Math.min(1, left / size);
    left = Math.max(0, left - size);
  }
  return offered;
};

/**
 * Walks one rollout by aggregates. Everything is a Poisson count: devices are many and failures rare, and thinning by the delay of reports
 * keeps counts Poisson, so reports of a look can be drawn without keeping failures that are still on their way.
 */
export const simulate = (fleet: Fleet, { ratio, hit, order, shock }: Scenario, draw: Random): Rollout => {
  const shares = zipf(fleet.cohorts);
  const rates = shares.map(() => Math.min(0.02, Math.max(0.0005, fleet.rate.median * Math.exp(fleet.rate.spread * normal(draw)))));
  const sizes = shares.map((share) => share * fleet.devices);
  const byRate = shares.map((_, at) => at).toSorted((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
  const queue = order === 'mixed' ? undefined : order === 'frail-first' ? byRate.toReversed() : byRate;
  const target = hit === undefined ? -1 : shares.reduce((best, share, at) => (Math.abs(share - hit.share) < Math.abs((shares[best] ?? 0) - hit.share) ? at : best), 0);
  const steps = fleet.days * fleet.looksPerDay;
  const per = 1 / fleet.looksPerDay;
  const count = fleet.cohorts;
  const adopted = new Float64Array(count);
  /** Newly adopted devices by look, and sums up to each look of what is expected to fail and of what is at risk: a window is a difference of two. */
  const arrivals: Float64Array[] = [];
  const sums = { x: [new Float64Array(count)], y: [new Float64Array(count)], e: [new Float64Array(count)], f: [new Float64Array(count)] };
  const atRisk = new Float64Array(count);
  const lateRisk = new Float64Array(count);
  const looks: Look[] = [];
  const harmAfter: number[] = [];
  let harm = 0;
  const window = WEEK * fleet.looksPerDay;
  const onset = (hit?.onset ?? 0) * fleet.looksPerDay;
  for (let step = 0; step < steps; step++) {
    const day = step * per;
    const share = fleet.schedule.reduce((most, stage) => (stage.day <= day ? stage.share : most), 0);
    const offered = offers(shares, queue, share);
    const factor = shock !== 1 && day >= 6 && day < 9 ? shock : 1;
    const came = new Float64Array(count);
    arrivals.push(came);
    const next = { x: new Float64Array(count), y: new Float64Array(count), e: new Float64Array(count), f: new Float64Array(count) };
    for (let cohort = 0; cohort < count; cohort++) {
      const size = sizes[cohort] ?? 0;
      const rate = rates[cohort] ?? 0;
      const isHit = cohort === target && hit !== undefined;
      const now = Math.max(0, (size * (offered[cohort] ?? 0) - (adopted[cohort] ?? 0)) * (1 - (1 - ADOPTION) ** per));
      came[cohort] = now;
      adopted[cohort] = (adopted[cohort] ?? 0) + now;
      harm += now * (rate * (ratio * (isHit ? hit.ratio : 1) - 1) + (isHit ? hit.added : 0));
      // At risk is who installed within the last week; late, who did so at least `onset` ago.
      const left = arrivals[step - window]?.[cohort] ?? 0;
      atRisk[cohort] = (atRisk[cohort] ?? 0) + now - left;
      lateRisk[cohort] = (lateRisk[cohort] ?? 0) + (arrivals[step - onset]?.[cohort] ?? 0) - left;
      const added = isHit ? (hit.added / (WEEK - hit.onset)) * (lateRisk[cohort] ?? 0) : 0;
      const others = Math.max(0, size - (adopted[cohort] ?? 0));
      const failing = (rate * factor) / WEEK;
      next.e[cohort] = (sums.e[step]?.[cohort] ?? 0) + (atRisk[cohort] ?? 0) * per;
      next.f[cohort] = (sums.f[step]?.[cohort] ?? 0) + others * per;
      next.x[cohort] = (sums.x[step]?.[cohort] ?? 0) + ((atRisk[cohort] ?? 0) * failing * ratio * (isHit ? hit.ratio : 1) + added) * per;
      next.y[cohort] = (sums.y[step]?.[cohort] ?? 0) + others * failing * per;
    }
    harmAfter.push(harm);
    for (const arm of ['x', 'y', 'e', 'f'] as const) sums[arm].push(next[arm]);
    const seen = (list: readonly Float64Array[], cohort: number): number => ARRIVAL.reduce((sum, arrival, delay) => {
      const to = step + 1 - delay * fleet.looksPerDay;
      return to <= 0 ? sum : sum + arrival * per * ((list[to]?.[cohort] ?? 0) - (list[Math.max(0, to - fleet.looksPerDay)]?.[cohort] ?? 0));
    }, 0);
    const look = { x: new Float64Array(count), y: new Float64Array(count), e: new Float64Array(count), f: new Float64Array(count) };
    for (let cohort = 0; cohort < count; cohort++) {
      look.x[cohort] = poisson(draw, seen(sums.x, cohort));
      look.y[cohort] = poisson(draw, seen(sums.y, cohort));
      look.e[cohort] = Math.max(0, seen(sums.e, cohort));
      look.f[cohort] = Math.max(0, seen(sums.f, cohort));
    }
    looks.push({ day: day + per, ...look, offered: offered.reduce((sum, part, cohort) => sum + part * (sizes[cohort] ?? 0), 0), adopted: adopted.slice() });
  }
  return { looks, harmAfter };
};
