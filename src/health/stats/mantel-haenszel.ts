import { gammaIncomplete, normalQuantile } from './gamma.ts';
import type { Stratum } from './hypergeometric.ts';
import type { Interval } from './intervals.ts';

export interface StratifiedRatio {
  readonly riskRatio: number;
  readonly varLogRiskRatio: number;
  readonly interval: Interval;
  readonly pooledRiskRatio: number;
  /** The pooled and the stratified ratio lie on different sides of 1: pooling hides or invents a regression. */
  readonly simpson: boolean;
}

/** Risk ratio over strata with the Greenland-Robins variance, added up as strata come. */
export class MantelHaenszel {
  #up = 0;
  #down = 0;
  #spread = 0;
  #x = 0;
  #y = 0;
  #e = 0;
  #f = 0;

  add(x: number, y: number, e: number, f: number): void {
    this.#x += x;
    this.#y += y;
    this.#e += e;
    this.#f += f;
    const n = e + f;
    if (n === 0) return;
    this.#up += (x * f) / n;
    this.#down += (y * e) / n;
    this.#spread += ((e / n) * f * (x + y) - x * y) / n;
  }

  /** `NaN` where no stratum has both arms, or a side never failed. */
  value(confidence: number): StratifiedRatio {
    const riskRatio = this.#up / this.#down;
    const varLogRiskRatio = this.#spread / this.#up / this.#down;
    const reach = Math.exp(-normalQuantile((1 - confidence) / 2) * Math.sqrt(varLogRiskRatio));
    const pooledRiskRatio = this.#x / this.#e / (this.#y / this.#f);
    return { riskRatio, varLogRiskRatio, interval: [riskRatio / reach, riskRatio * reach], pooledRiskRatio, simpson: Math.log(pooledRiskRatio) * Math.log(riskRatio) < 0 };
  }
}

export const mantelHaenszel = (strata: readonly Stratum[], confidence: number): StratifiedRatio => {
  const sums = new MantelHaenszel();
  for (const { x, y, e, f } of strata) sums.add(x, y, e, f);
  return sums.value(confidence);
};

export interface StratifiedTest {
  readonly chiSquare: number;
  /** Two-sided. */
  readonly p: number;
}

/** Cochran-Mantel-Haenszel without continuity correction. */
export const cochranMantelHaenszel = (strata: readonly Stratum[]): StratifiedTest => {
  let excess = 0;
  let variance = 0;
  for (const { x, y, e, f } of strata) {
    const n = e + f;
    const s = x + y;
    if (n < 2) continue;
    excess += x - (e * s) / n;
    variance += ((e / n) * (f / n) * s * (n - s)) / (n - 1);
  }
  const chiSquare = variance === 0 ? 0 : (excess * excess) / variance;
  return { chiSquare, p: gammaIncomplete(0.5, chiSquare / 2).upper };
};
