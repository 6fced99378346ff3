import { logGamma } from './gamma.ts';
import type { Arm, Interval } from './intervals.ts';
import { root } from './sequences.ts';

/** Terms this far below the largest (e^-46 is 1e-20) change no digit. */
const NEGLIGIBLE = 46;

/** A two-by-two table with its margins held: `n1` candidate devices, `n0` baseline devices, `s` failures in all. */
interface Margins {
  readonly n1: number;
  readonly n0: number;
  readonly s: number;
  readonly least: number;
  readonly most: number;
}

const marginsOf = (n1: number, n0: number, s: number): Margins => ({ n1, n0, s, least: Math.max(0, s - n0), most: Math.min(s, n1) });

/** ln of the ratio of the weight of u to that of u - 1, odds ratio 1. */
const logStep = ({ n1, n0, s }: Margins, u: number): number => Math.log(((n1 - u + 1) / u) * ((s - u + 1) / (n0 - s + u)));

/** Most probable number of candidate failures at an odds ratio, by the quadratic that the weights' ratio gives. */
const modeOf = (margins: Margins, odds: number): number => {
  const { n1, n0, s, least, most } = margins;
  const a = odds - 1;
  const b = -((n1 + s + 2) * odds + n0 - s);
  const c = odds * (n1 + 1) * (s + 1);
  const mode = Math.floor((2 * c) / (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))));
  return Math.min(most, Math.max(least, mode));
};

/** Calls `take` with every u that matters at this odds ratio, and the ln of its weight relative to the weight of `anchor` at odds ratio 1. */
const weights = (margins: Margins, logOdds: number, anchor: number, take: (u: number, logWeight: number) => void): void => {
  const mode = modeOf(margins, Math.exp(logOdds));
  let atMode = 0;
  for (let u = anchor + 1; u <= mode; u++) atMode += logStep(margins, u);
  for (let u = anchor; u > mode; u--) atMode -= logStep(margins, u);
  atMode += logOdds * (mode - anchor);
  take(mode, atMode);
  let log = atMode;
  for (let u = mode + 1; u <= margins.most && log > atMode - NEGLIGIBLE; u++) {
    log += logStep(margins, u) + logOdds;
    take(u, log);
  }
  log = atMode;
  for (let u = mode; u > margins.least && log > atMode - NEGLIGIBLE; u--) {
    log -= logStep(margins, u) + logOdds;
    take(u - 1, log);
  }
};

const logTotal = (margins: Margins, logOdds: number, anchor: number): number => {
  let largest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  weights(margins, logOdds, anchor, (_, log) => {
    largest = Math.max(largest, log);
    sum += Math.exp(log - largest);
  });
  return largest + Math.log(sum);
};

/**
 * ln E[psi^X] for X candidate failures of a two-by-two table with odds ratio `rho`: the exact normaliser of the regression e-process on
 * binary data. Rarely needed: for psi > 1 the binomial one is an upper bound, for psi < 1 it is not.
 */
export const noncentralLogNormaliser = (candidateDevices: number, baselineDevices: number, failures: number, rho: number, psi: number): number => {
  const margins = marginsOf(candidateDevices, baselineDevices, failures);
  const anchor = modeOf(margins, rho);
  return logTotal(margins, Math.log(rho * psi), anchor) - logTotal(margins, Math.log(rho), anchor) + anchor * Math.log(psi);
};

/** The normaliser for Poisson counts: given the sum, the candidate's count is binomial with share rho e / (rho e + f). */
export const binomialLogNormaliser = (candidateExposure: number, baselineExposure: number, failures: number, rho: number, psi: number): number => {
  const share = (rho * candidateExposure) / (rho * candidateExposure + baselineExposure);
  return failures * Math.log1p(share * (psi - 1));
};

/** Probabilities of X >= x and X <= x at an odds ratio. */
const tails = (margins: Margins, logOdds: number, x: number): { readonly upper: number; readonly lower: number } => {
  // Summing outwards from x keeps the digits of a tail far below the mode's weight.
  const total = logTotal(margins, logOdds, x);
  const side = (from: number, step: 1 | -1): number => {
    let log = 0;
    let sum = 1;
    for (let u = from; step === 1 ? u < margins.most : u > margins.least; u += step) {
      log += step === 1 ? logStep(margins, u + 1) + logOdds : -(logStep(margins, u) + logOdds);
      const term = Math.exp(log);
      sum += term;
      if (term < sum * 1e-18 && log < 0) break;
    }
    return Math.exp(Math.log(sum) - total);
  };
  return { upper: Math.min(1, side(x, 1)), lower: Math.min(1, side(x, -1)) };
};

const meanOf = (margins: Margins, logOdds: number): number => {
  const anchor = modeOf(margins, Math.exp(logOdds));
  const total = logTotal(margins, logOdds, anchor);
  let mean = 0;
  weights(margins, logOdds, anchor, (u, log) => {
    mean += u * Math.exp(log - total);
  });
  return mean;
};

export interface FisherResult {
  /** One-sided: the candidate fails more often. */
  readonly p: number;
  /** Conditional maximum likelihood estimate. */
  readonly oddsRatio: number;
  readonly interval: Interval;
}

const FAR = 60;

/** Fisher's exact test of two arms, with the conditional odds ratio and its exact two-sided interval. */
export const fisherExact = ([x, e]: Arm, [y, f]: Arm, confidence = 0.95): FisherResult => {
  const margins = marginsOf(e, f, x + y);
  const side = (1 - confidence) / 2;
  const at = (isAbove: (logOdds: number) => boolean): number => Math.exp(root(-FAR, FAR, isAbove));
  return {
    p: tails(margins, 0, x).upper,
    oddsRatio: x === margins.least ? 0 : x === margins.most ? Number.POSITIVE_INFINITY : at((odds) => meanOf(margins, odds) > x),
    interval: [
      x === margins.least ? 0 : at((odds) => tails(margins, odds, x).upper > side),
      x === margins.most ? Number.POSITIVE_INFINITY : at((odds) => tails(margins, odds, x).lower < side),
    ],
  };
};

/** One stratum: failures x and y among e candidate and f baseline devices. */
export interface Stratum {
  readonly x: number;
  readonly y: number;
  readonly e: number;
  readonly f: number;
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** P(sum of X >= observed) over independent strata with all margins held. Costs the product of supports' lengths in additions: for checks, not for fleets. */
export const exactUpperP = (strata: readonly Stratum[]): number => {
  let spread: Float64Array = new Float64Array([1]);
  let least = 0;
  for (const { x, y, e, f } of strata) {
    const margins = marginsOf(e, f, x + y);
    const scale = logChoose(e + f, x + y);
    const next = new Float64Array(spread.length + margins.most - margins.least);
    for (let u = margins.least; u <= margins.most; u++) {
      const weight = Math.exp(logChoose(e, u) + logChoose(f, x + y - u) - scale);
      for (const [at, before] of spread.entries()) next[at + u - margins.least] = (next[at + u - margins.least] ?? 0) + before * weight;
    }
    spread = next;
    least += margins.least;
  }
  const observed = strata.reduce((sum, { x }) => sum + x, 0) - least;
  return spread.reduce((sum, weight, at) => (at >= observed ? sum + weight : sum), 0);
};
