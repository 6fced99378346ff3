import { betaIncomplete, betaQuantile } from './beta.ts';
import { gammaQuantile, normalQuantile } from './gamma.ts';

export type Interval = readonly [low: number, high: number];

/** Exact two-sided interval of a share: `failed` of `observed`. */
export const clopperPearson = (failed: number, observed: number, confidence: number): Interval => {
  const side = (1 - confidence) / 2;
  return [failed === 0 ? 0 : betaQuantile(failed, observed - failed + 1, side, 'lower'), failed === observed ? 1 : betaQuantile(failed + 1, observed - failed, side, 'upper')];
};

/** Exact one-sided upper bound of a share. */
export const clopperPearsonUpper = (failed: number, observed: number, alpha: number): number =>
  failed === observed ? 1 : betaQuantile(failed + 1, observed - failed, alpha, 'upper');

/** Equal-tailed interval of Beta(failed + 1/2, observed - failed + 1/2); 0 and 1 where nothing or everything failed. */
export const jeffreys = (failed: number, observed: number, confidence: number): Interval => {
  const side = (1 - confidence) / 2;
  const a = failed + 0.5;
  const b = observed - failed + 0.5;
  return [failed === 0 ? 0 : betaQuantile(a, b, side, 'lower'), failed === observed ? 1 : betaQuantile(a, b, side, 'upper')];
};

/** Score interval without continuity correction. */
export const wilson = (failed: number, observed: number, confidence: number): Interval => {
  const z = -normalQuantile((1 - confidence) / 2);
  const share = failed / observed;
  const square = z * z;
  const scale = 1 + square / observed;
  const centre = (share + square / (2 * observed)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / observed + square / (4 * observed * observed));
  // The product of both ends is share^2 / scale: dividing keeps the digits that subtracting loses.
  return [failed === 0 ? 0 : (share * share) / scale / (centre + half), failed === observed ? 1 : centre + half];
};

/** Exact interval of a Poisson mean. */
export const garwood = (count: number, confidence: number): Interval => {
  const side = (1 - confidence) / 2;
  return [count === 0 ? 0 : gammaQuantile(count, side, 'lower'), gammaQuantile(count + 1, side, 'upper')];
};

/** P(X >= failed) for X binomial(observed, rate). */
export const binomialUpperTail = (failed: number, observed: number, rate: number): number =>
  failed <= 0 ? 1 : failed > observed ? 0 : betaIncomplete(failed, observed - failed + 1, rate).lower;

/** P(X <= failed) for X binomial(observed, rate). */
export const binomialLowerTail = (failed: number, observed: number, rate: number): number =>
  failed >= observed ? 1 : failed < 0 ? 0 : betaIncomplete(failed + 1, observed - failed, rate).upper;

export interface DifferenceOfShares {
  readonly difference: number;
  readonly interval: Interval;
}

/** Failures and devices of one arm. */
export type Arm = readonly [failed: number, devices: number];

/** Difference of two shares with Newcombe's hybrid score interval (his method 10). */
export const newcombe = ([x, e]: Arm, [y, f]: Arm, confidence: number): DifferenceOfShares => {
  const p1 = x / e;
  const p2 = y / f;
  const [l1, u1] = wilson(x, e, confidence);
  const [l2, u2] = wilson(y, f, confidence);
  const difference = p1 - p2;
  return { difference, interval: [difference - Math.hypot(p1 - l1, u2 - p2), difference + Math.hypot(u1 - p1, p2 - l2)] };
};

export interface RateRatio {
  /** One-sided: the candidate's rate is greater. */
  readonly p: number;
  readonly rateRatio: number;
  readonly interval: Interval;
}

/** Two Poisson rates compared exactly: given the sum, the candidate's count is binomial. */
export const poissonTwoSample = (x: number, e: number, y: number, f: number, confidence: number): RateRatio => {
  const odds = (share: number): number => (share / (1 - share)) * (f / e);
  const [low, high] = clopperPearson(x, x + y, confidence);
  return { p: binomialUpperTail(x, x + y, e / (e + f)), rateRatio: (x / e) / (y / f), interval: [odds(low), odds(high)] };
};
