import { EProcess } from '../stats/eprocess.ts';
import { normalQuantile } from '../stats/gamma.ts';
import type { Look } from './model.ts';

/** A rule that stops a rollout: a number at each look, and the rollout pauses when it exceeds the threshold. */
export interface Policy {
  readonly id: string;
  readonly label: string;
  /** As the product ships it or its documentation's example has it, for a bar of 1 %. */
  readonly threshold: number;
  /** Whether the threshold is one to tune; other rules have no such number. */
  readonly isTunable: boolean;
  readonly start: (cohorts: number) => (look: Look) => number;
}

const sum = (values: Float64Array): number => values.reduce((before, value) => before + value, 0);
const WEEK = 7;
const BAR = 0.01;

/** Argo Rollouts: a measurement fails when its condition does; the run fails when more than `failureLimit` measurements failed. */
export const argoFails = (measurements: readonly boolean[], failureLimit: number): boolean => measurements.filter((failed) => failed).length > failureLimit;

/** hawkBit: a group pauses when the share of its targets in error exceeds a whole percentage; an empty group never does. */
export const hawkbitFails = (errors: number, totalTargets: number, percent: number): boolean => totalTargets > 0 && errors / totalTargets > percent / 100;

/** A bar in Microsoft's form: the point estimate of a population of at least `minPopulation` exceeds it. */
export const barFails = (failed: number, observed: number, bar: number, minPopulation: number): boolean => observed >= minPopulation && failed / observed > bar;

export interface MannWhitney {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Hodges-Lehmann shift of `experiment` over `control` with the interval that the normal approximation of the rank sum gives. */
export const mannWhitney = (experiment: readonly number[], control: readonly number[], confidence: number): MannWhitney => {
  const differences = experiment.flatMap((value) => control.map((other) => value - other)).toSorted((a, b) => a - b);
  const [m, n] = [experiment.length, control.length];
  const reach = -normalQuantile((1 - confidence) / 2) * Math.sqrt((m * n * (m + n + 1)) / 12);
  const rank = Math.max(0, Math.round((m * n) / 2 - reach));
  const middle = (differences.length - 1) / 2;
  const at = (place: number): number => differences[place] ?? Number.NaN;
  // With too few values for the confidence no end is certain.
  const isTooFew = (m * n) / 2 - reach < 1;
  return { estimate: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, low: isTooFew ? Number.NEGATIVE_INFINITY : at(rank - 1), high: isTooFew ? Number.POSITIVE_INFINITY : at(differences.length - rank) };
};

/** Kayenta's classifier: High when the interval lies above `tolerance` times the size of the estimated shift. */
export const kayentaIsHigh = ({ estimate, low }: MannWhitney, tolerance: number): boolean => low > tolerance * Math.abs(estimate);

/** Devices that failed in the last week over the devices that run the candidate, by cohort and all together. */
const weekly = (cohorts: number): ((look: Look) => { readonly rates: readonly number[]; readonly devices: Float64Array; readonly rate: number; readonly all: number }) => {
  const days: Look[] = [];
  return (look) => {
    days.push(look);
    while ((days[0]?.day ?? look.day) <= look.day - WEEK + 1e-9) days.shift();
    const failed = new Float64Array(cohorts);
    for (const { x } of days) for (let cohort = 0; cohort < cohorts; cohort++) failed[cohort] = (failed[cohort] ?? 0) + (x[cohort] ?? 0);
    const devices = look.adopted;
    const all = sum(devices);
    return { devices, all, rate: all > 0 ? sum(failed) / all : 0, rates: Array.from(devices, (one, cohort) => (one > 0 ? (failed[cohort] ?? 0) / one : 0)) };
  };
};

const argo = (limit: number): Policy => ({
  id: `argo-${limit}`, label: `Argo Rollouts, failureLimit ${limit}`, threshold: BAR, isTunable: true,
  start: (cohorts) => {
    const measure = weekly(cohorts);
    const worst: number[] = [];
    // The run has failed once more than `limit` measurements exceed the condition: the (limit + 1)-th largest does.
    return (look) => {
      const { rate, all } = measure(look);
      if (all >= 100) worst.push(rate);
      worst.sort((a, b) => b - a);
      worst.length = Math.min(worst.length, limit + 1);
      return worst[limit] ?? 0;
    };
  },
});

const hawkbit: Policy = {
  id: 'hawkbit', label: 'hawkBit, error threshold', threshold: BAR, isTunable: true,
  start: () => {
    let errors = 0;
    return ({ x, offered }) => {
      errors += sum(x);
      return offered > 0 ? errors / offered : 0;
    };
  },
};

/** By cohort where it has 500 devices, all together from 100. */
const bars: Policy = {
  id: 'bars', label: 'bars in Microsoft\'s form', threshold: BAR, isTunable: true,
  start: (cohorts) => {
    const measure = weekly(cohorts);
    return (look) => {
      const { rates, devices, rate, all } = measure(look);
      return rates.reduce((most, one, cohort) => ((devices[cohort] ?? 0) >= 500 ? Math.max(most, one) : most), all >= 100 ? rate : 0);
    };
  },
};

const kayenta = (confidence: number, tolerance: number): Policy => ({
  id: `kayenta-${confidence}`, label: `Kayenta, confidence ${confidence}, tolerance ${tolerance}`, threshold: 0.5, isTunable: false,
  start: () => {
    const [experiment, control]: [number[], number[]] = [[], []];
    return ({ x, y, e, f }) => {
      if (sum(e) > 0) experiment.push(sum(x) / sum(e));
      if (sum(f) > 0) control.push(sum(y) / sum(f));
      return experiment.length > 0 && control.length > 0 && kayentaIsHigh(mannWhitney(experiment, control, confidence), tolerance) ? 1 : 0;
    };
  },
});

/** Stratified Cochran-Mantel-Haenszel, one-sided, over all days so far: what a careful statistician without sequential tests would do. */
const cmh = (looks: number, alpha: number): Policy => ({
  id: 'cmh', label: `stratified CMH, Bonferroni over ${looks} looks`, threshold: -normalQuantile(alpha / looks), isTunable: true,
  start: () => {
    let excess = 0;
    let variance = 0;
    return ({ x, y, e, f }) => {
      for (let cohort = 0; cohort < x.length; cohort++) {
        const [ec, fc] = [e[cohort] ?? 0, f[cohort] ?? 0];
        const s = (x[cohort] ?? 0) + (y[cohort] ?? 0);
        if (ec <= 0 || fc <= 0 || s === 0) continue;
        const share = ec / (ec + fc);
        excess += (x[cohort] ?? 0) - s * share;
        variance += s * share * (1 - share);
      }
      return variance > 0 ? excess / Math.sqrt(variance) : 0;
    };
  },
});

/** All devices in one table, one-sided z: no strata. */
const pooled = (looks: number, alpha: number): Policy => ({
  id: 'pooled', label: `pooled z, Bonferroni over ${looks} looks`, threshold: -normalQuantile(alpha / looks), isTunable: true,
  start: () => {
    let [x, y, e, f] = [0, 0, 0, 0];
    return (look) => {
      x += sum(look.x);
      y += sum(look.y);
      e += sum(look.e);
      f += sum(look.f);
      const share = e / (e + f);
      return x + y > 0 && share > 0 && share < 1 ? (x - (x + y) * share) / Math.sqrt((x + y) * share * (1 - share)) : 0;
    };
  },
});

/** Ours: the same sums that judge a real rollout, one metric. */
export const ours = (tolerance: number, alpha: number): Policy => ({
  id: `ours-${tolerance}-${alpha}`, label: `driver-gate, tolerance ${tolerance}, alpha ${alpha}`, threshold: -Math.log(alpha), isTunable: false,
  start: (cohorts) => {
    const evidence = new EProcess(cohorts, tolerance);
    let failing = 0;
    return ({ x, y, e, f }) => {
      for (let cohort = 0; cohort < cohorts; cohort++) evidence.add(cohort, x[cohort] ?? 0, y[cohort] ?? 0, e[cohort] ?? 0, f[cohort] ?? 0);
      failing += sum(x);
      return failing >= 3 ? evidence.value().logE : Number.NEGATIVE_INFINITY;
    };
  },
});

export const PEERS: readonly Policy[] = [argo(0), argo(3), hawkbit, bars, kayenta(0.98, 0.25), kayenta(0.999, 0.5), pooled(36, 0.05), cmh(36, 0.05)];
