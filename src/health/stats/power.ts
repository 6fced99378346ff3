import { normalQuantile } from './gamma.ts';
import { binomialLowerTail, clopperPearsonUpper } from './intervals.ts';
import { binomialSequence, root } from './sequences.ts';

const leastWhere = (holds: (n: number) => boolean): number => {
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
};

export interface ZeroFailureSizes {
  /** Devices for one look without a failure, by the exact one-sided bound. */
  readonly fixed: number;
  /** Devices without a failure for the bound that may be looked at any time, which is what `pass` uses. */
  readonly anytime: number;
  /** One look, one failure. */
  readonly fixedOneFailure: number;
}

/** How many devices can show that a failure rate is at most `bar` (0 to 1). */
export const zeroFailureSampleSize = (bar: number, alpha: number): ZeroFailureSizes => ({
  fixed: leastWhere((n) => clopperPearsonUpper(0, n, alpha) <= bar),
  anytime: leastWhere((n) => binomialSequence(0, n, alpha)[1] <= bar),
  fixedOneFailure: leastWhere((n) => n > 1 && clopperPearsonUpper(1, n, alpha) <= bar),
});

export interface PowerQuestion {
  /** Failure rate of the baseline, 0 to 1. */
  readonly baselineRate: number;
  /** Devices of the baseline for each device of the candidate. */
  readonly baselinePerCandidate: number;
  /** One-sided. */
  readonly alpha: number;
  readonly power: number;
}

export interface SampleSize {
  readonly exact: number;
  readonly candidateDevices: number;
}

/** Candidate devices to find `ratio` times the baseline's failure rate with the given power, by the normal approximation. */
export const sampleSizeTwoProportions = ({ baselineRate, baselinePerCandidate: k, alpha, power }: PowerQuestion, ratio: number): SampleSize => {
  const p1 = baselineRate;
  const p2 = baselineRate * ratio;
  const mean = (k * p1 + p2) / (1 + k);
  const spread = -normalQuantile(alpha) * Math.sqrt(mean * (1 - mean) * (1 + 1 / k)) - normalQuantile(1 - power) * Math.sqrt(p2 * (1 - p2) + (p1 * (1 - p1)) / k);
  const exact = (spread / (p2 - p1)) ** 2;
  return { exact, candidateDevices: Math.ceil(exact) };
};

/**
 * The smallest rise of the failure rate that so many devices find with the given power, as a ratio: `1.97` is "nearly doubled". `undefined`
 * when even a rate of 100 % would go unfound. `candidateDevices` is the ring's size.
 */
export const detectableRatio = (candidateDevices: number, question: PowerQuestion): number | undefined => {
  const most = 1 / question.baselineRate;
  if (candidateDevices <= 0 || sampleSizeTwoProportions(question, most).exact > candidateDevices) return undefined;
  return root(1, most, (ratio) => sampleSizeTwoProportions(question, ratio).exact <= candidateDevices);
};

export interface EventsToSignal {
  readonly totalEvents: number;
  readonly candidateEvents: number;
}

/** Failures until the e-process is expected to cross 1/alpha. A planning figure: it takes the true ratio to lie on the grid. */
export const expectedEventsToSignal = (candidateShare: number, ratio: number, alpha: number, gridSize = 8): EventsToSignal => {
  const shifted = (candidateShare * ratio) / (1 + candidateShare * (ratio - 1));
  const divergence = shifted * Math.log(shifted / candidateShare) + (1 - shifted) * Math.log((1 - shifted) / (1 - candidateShare));
  const totalEvents = (Math.log(1 / alpha) + Math.log(gridSize)) / divergence;
  return { totalEvents, candidateEvents: totalEvents * shifted };
};

/** Probability that `failed/observed <= bar` when the true rate is `trueRate`: what a bar on a point estimate lets through. */
export const barPassProbability = (bar: number, observed: number, trueRate: number): number =>
  // A product such as 0.07 * 100 may stand a rounding above or below its whole number.
  binomialLowerTail(Math.floor(bar * observed * (1 + 4e-16)), observed, trueRate);

/** Probability that at least one of several equal cohorts exceeds the bar. */
export const anyCohortFailsProbability = (bar: number, cohorts: number, observedEach: number, trueRate: number): number =>
  -Math.expm1(cohorts * Math.log(barPassProbability(bar, observedEach, trueRate)));

export interface HistoricalBar {
  readonly upper: number;
  readonly bar: number;
  readonly alphaLeft: number;
}

/** Bar for a candidate without a concurrent baseline: a tenth of the error pays for not knowing the old version's rate. */
export const historicalBar = (failed: number, observed: number, alpha: number, tolerance: number): HistoricalBar => {
  const upper = clopperPearsonUpper(failed, observed, alpha / 10);
  return { upper, bar: tolerance * upper, alphaLeft: alpha * 0.9 };
};

/** The largest next exposure, in devices, that keeps the expected excess failures within the budget. */
export const nextExposure = (budget: number, excessRateUpper: number): number => budget / excessRateUpper;

export const nextExposureFromCounts = (budget: number, failed: number, observed: number, alpha: number): number =>
  nextExposure(budget, clopperPearsonUpper(failed, observed, alpha));
