import type { Stratum } from './hypergeometric.ts';

/**
 * The regression e-process. Null: in no stratum does the candidate fail at more than `rho` times the baseline's rate. Under it the
 * probability that E ever reaches 1/alpha is at most alpha, at any stopping time and any cadence of looks, by Ville's inequality; averages of
 * e-values need no independence between cohorts or metrics. Given s failures the candidate's number is binomial with share at most p0 for
 * Poisson counts, and the same factor bounds the noncentral hypergeometric of binary devices for psi > 1.
 */
export const PSI = [1.25, 1.5, 2, 3, 5, 10, 30, 100] as const;
export const PSI_DOWN = [4 / 5, 2 / 3, 1 / 2, 1 / 3, 1 / 5, 1 / 10, 1 / 30, 1 / 100] as const;

/** ln of the mean of exponentials, without overflow. `-Infinity` for an empty list. */
export const logMeanExp = (logs: ArrayLike<number>, from = 0, to = logs.length): number => {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) largest = Math.max(largest, logs[at] ?? largest);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (let at = from; at < to; at++) sum += Math.exp((logs[at] ?? largest) - largest);
  return largest + Math.log(sum / (to - from));
};

/** Logarithms of the e-values so far. */
export interface LogE {
  /** Mixture over psi of the product over all strata: finds what happens everywhere. */
  readonly logAll: number;
  /** By stratum: finds what happens in one. */
  readonly logStrata: readonly number[];
  /** Half the one, half the mean of the other. */
  readonly logE: number;
}

/** Adds looks up. The number of cohorts is fixed before the first look; weights must not depend on the data. Memory: eight sums a cohort. */
export class EProcess {
  readonly #rho: number;
  readonly #psi: readonly number[];
  readonly #logPsi: readonly number[];
  readonly #sums: Float64Array;
  readonly #cohorts: number;

  constructor(cohorts: number, rho: number, psi: readonly number[] = PSI) {
    this.#cohorts = cohorts;
    this.#rho = rho;
    this.#psi = psi;
    this.#logPsi = psi.map(Math.log);
    this.#sums = new Float64Array(cohorts * psi.length);
  }

  /** One (day, cohort): x and y failures, e and f exposures. Without exposure, or with one arm only, nothing is learnt. */
  add(cohort: number, x: number, y: number, e: number, f: number): void {
    const s = x + y;
    if (s === 0 || e <= 0 || f <= 0) return;
    const share = (this.#rho * e) / (this.#rho * e + f);
    const base = cohort * this.#psi.length;
    for (let at = 0; at < this.#psi.length; at++) {
      this.#sums[base + at] = (this.#sums[base + at] ?? 0) + x * (this.#logPsi[at] ?? 0) - s * Math.log1p(share * ((this.#psi[at] ?? 1) - 1));
    }
  }

  value(): LogE {
    const width = this.#psi.length;
    const all = new Float64Array(width);
    const logStrata: number[] = [];
    for (let cohort = 0; cohort < this.#cohorts; cohort++) {
      const base = cohort * width;
      for (let at = 0; at < width; at++) all[at] = (all[at] ?? 0) + (this.#sums[base + at] ?? 0);
      logStrata.push(logMeanExp(this.#sums, base, base + width));
    }
    const logAll = logMeanExp(all);
    return { logAll, logStrata, logE: logMeanExp([logAll, logMeanExp(logStrata)]) };
  }
}

/** ln of the weighted mean of e-values; weights are normalised to sum 1, and one of 0 takes its e-value out. */
export const combineLogE = (logE: readonly number[], weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const terms = logE.map((log, at) => log + Math.log((weights[at] ?? 0) / total)).filter((log) => log > Number.NEGATIVE_INFINITY);
  return terms.length === 0 ? Number.NEGATIVE_INFINITY : logMeanExp(terms) + Math.log(terms.length);
};

/** One e-process over all strata, for the grid and the normaliser given: what the ends of the ratio's interval invert. */
export const logEAll = (strata: readonly Stratum[], rho: number, psi: readonly number[], logNormaliser: (stratum: Stratum, rho: number, psi: number) => number): number =>
  logMeanExp(psi.map((ratio) => strata.reduce((sum, stratum) => sum + stratum.x * Math.log(ratio) - logNormaliser(stratum, rho, ratio), 0)));
