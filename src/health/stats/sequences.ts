import { logBeta, logBetaTail } from './beta.ts';
import { logGamma } from './gamma.ts';
import type { Interval } from './intervals.ts';

/** Jeffreys' prior: both parameters of the mixing Beta distribution. */
const HALF = 0.5;

const logLikelihood = (failed: number, observed: number, rate: number): number =>
  (failed === 0 ? 0 : failed * Math.log(rate)) + (failed === observed ? 0 : (observed - failed) * Math.log1p(-rate));

/** ln of the e-value against "the failure rate is at most `bar`": a Beta(1/2, 1/2) mixture cut to rates above the bar. */
export const barLogE = (failed: number, observed: number, bar: number): number => {
  const a = HALF + failed;
  const b = HALF + observed - failed;
  return logBeta(a, b) + logBetaTail(a, b, bar, 'upper') - logBeta(HALF, HALF) - logBetaTail(HALF, HALF, bar, 'upper') - logLikelihood(failed, observed, bar);
};

/** Where a function that rises from below 0 (or falls to it) crosses 0, to the last digit. */
export const root = (low: number, high: number, isAbove: (at: number) => boolean): number => {
  let from = low;
  let to = high;
  for (let step = 0; step < 200; step++) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (isAbove(middle)) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
};

/**
 * Interval of a failure rate that holds at all looks together with probability 1 - alpha: beta-binomial mixture, so it may be read every
 * hour without a correction. `[0, 1]` while nothing is observed.
 */
export const binomialSequence = (failed: number, observed: number, alpha: number): Interval => {
  if (observed === 0) return [0, 1];
  const mixture = logBeta(HALF + failed, HALF + observed - failed) - logBeta(HALF, HALF) + Math.log(alpha);
  const isOutside = (rate: number): boolean => mixture - logLikelihood(failed, observed, rate) >= 0;
  const centre = failed / observed;
  return [failed === 0 ? 0 : root(0, centre, (rate) => !isOutside(rate)), failed === observed ? 1 : root(centre, 1, isOutside)];
};

/** The same for a rate per unit of exposure: gamma-Poisson mixture, shape 1/2 around `priorMean`. */
export const poissonSequence = (count: number, exposure: number, alpha: number, priorMean: number, shape = 0.5): Interval => {
  const beta = shape / priorMean;
  const mixture = shape * Math.log(beta) + logGamma(shape + count) - logGamma(shape) - (shape + count) * Math.log(beta + exposure) + Math.log(alpha);
  const isOutside = (rate: number): boolean => mixture - ((count === 0 ? 0 : count * Math.log(rate)) - rate * exposure) >= 0;
  const centre = count / exposure;
  let far = centre + 1 / exposure;
  while (!isOutside(far)) far *= 2;
  return [count === 0 ? 0 : root(0, centre, (rate) => !isOutside(rate)), root(centre, far, isOutside)];
};

/** Error spent on look number `look` (from 1) of fixed tests; all looks together spend `alpha`. */
export const alphaAtLook = (alpha: number, look: number): number => (alpha * 6) / (Math.PI * Math.PI * look * look);

/** What was the least probable so far, at any time. */
export const anytimeP = (eHistory: readonly number[]): number => Math.min(1, 1 / eHistory.reduce((most, e) => Math.max(most, e), 0));
