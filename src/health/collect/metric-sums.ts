import type { MetricRule } from '../metrics.ts';
import { EProcess, logEAll, PSI_DOWN } from '../stats/eprocess.ts';
import { noncentralLogNormaliser } from '../stats/hypergeometric.ts';
import { alphaAtLook } from '../stats/sequences.ts';
import { binomialUpperTail } from '../stats/intervals.ts';
import { MantelHaenszel } from '../stats/mantel-haenszel.ts';

/** One day of one metric, both arms, all cohorts added up. Cumulative counts are of devices; `logE` is the regression e-value so far. */
export interface MetricDay {
  readonly day: number;
  readonly failed: number;
  readonly observed: number;
  readonly baselineFailed: number;
  readonly baselineObserved: number;
  readonly logE: number;
}

/** A snapshot of a sliding window that an exact test found worse, at the look's share of the error. */
export interface SlidingAlarm {
  readonly day: number;
  readonly cohort: number;
  readonly p: number;
}

/** Above this number of cohorts the exact non-inferiority sums cost more than all else; the bar alone then decides a pass. */
export const MAX_NON_INFERIOR_COHORTS = 500;
const MAX_DAYS = 400;

/** All sums of one metric. Size: cohorts, not days. */
export class MetricSums {
  readonly rule: MetricRule;
  readonly cohorts: number;
  readonly regression: EProcess;
  readonly watch: EProcess;
  readonly ratio = new MantelHaenszel();
  /** By cohort: devices of the candidate and of the baseline, matured or not. */
  readonly failed: Float64Array;
  readonly observed: Float64Array;
  readonly baselineFailed: Float64Array;
  readonly baselineObserved: Float64Array;
  /** Candidate devices whose window and lag have passed. */
  readonly maturedFailed: Float64Array;
  readonly maturedObserved: Float64Array;
  /** Newest snapshot by cohort; `undefined` until there is one. */
  sliding: { day: number; looks: number; failed: Float64Array; observed: Float64Array } | undefined;
  slidingAlarm: SlidingAlarm | undefined;
  readonly days: MetricDay[] = [];
  maxLogE = Number.NEGATIVE_INFINITY;
  hasEventsOnly = false;
  lastDay = Number.NEGATIVE_INFINITY;
  readonly #worse: Float64Array | undefined;

  constructor(rule: MetricRule, cohorts: number) {
    this.rule = rule;
    this.cohorts = cohorts;
    this.regression = new EProcess(cohorts, rule.tolerance);
    this.watch = new EProcess(cohorts, 1);
    const sums = (): Float64Array => new Float64Array(cohorts);
    this.failed = sums();
    this.observed = sums();
    this.baselineFailed = sums();
    this.baselineObserved = sums();
    this.maturedFailed = sums();
    this.maturedObserved = sums();
    this.#worse = cohorts <= MAX_NON_INFERIOR_COHORTS ? new Float64Array(PSI_DOWN.length) : undefined;
  }

  /** One stratum of the comparison: a day and a cohort. Exposures in device-days; devices only bound the exact normaliser. */
  compare(cohort: number, x: number, y: number, e: number, f: number): void {
    this.regression.add(cohort, x, y, e, f);
    this.watch.add(cohort, x, y, e, f);
    this.ratio.add(x, y, e, f);
    if (this.#worse === undefined || x + y === 0 || e <= 0 || f <= 0 || x > e || y > f) return;
    for (const [at, psi] of PSI_DOWN.entries()) {
      this.#worse[at] = (this.#worse[at] ?? 0) + logEAll([{ x, y, e, f }], this.rule.nonInferior, [psi], (stratum, rho, ratio) => noncentralLogNormaliser(stratum.e, stratum.f, stratum.x + stratum.y, rho, ratio));
    }
  }

  /** ln of the e-value against "the candidate is at least `nonInferior` times worse"; `undefined` with too many cohorts. */
  nonInferiorLogE(): number | undefined {
    if (this.#worse === undefined) return undefined;
    const largest = Math.max(...this.#worse);
    return largest + Math.log(this.#worse.reduce((sum, log) => sum + Math.exp(log - largest), 0) / this.#worse.length);
  }

  /** Ends a day: its place in the history. */
  endDay(day: number, logE: number): void {
    this.maxLogE = Math.max(this.maxLogE, logE);
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    if (this.days.length >= MAX_DAYS) this.days.shift();
    this.days.push({ day, failed: total(this.failed), observed: total(this.observed), baselineFailed: total(this.baselineFailed), baselineObserved: total(this.baselineObserved), logE });
  }

  /** One snapshot: exact tests at this look's share of the error, divided over the cohorts; against the old version where it is there, else the bar. */
  look(day: number, alpha: number, snapshot: { readonly failed: Float64Array; readonly observed: Float64Array; readonly baselineFailed: Float64Array; readonly baselineObserved: Float64Array }): void {
    const looks = (this.sliding?.looks ?? 0) + 1;
    this.sliding = { day, looks, failed: snapshot.failed, observed: snapshot.observed };
    const { tolerance, bar } = this.rule;
    const tested = snapshot.observed.reduce((count, n) => count + (n > 0 ? 1 : 0), 0);
    for (let cohort = 0; cohort < this.cohorts; cohort++) {
      const x = snapshot.failed[cohort] ?? 0;
      const e = snapshot.observed[cohort] ?? 0;
      const y = snapshot.baselineFailed[cohort] ?? 0;
      const f = snapshot.baselineObserved[cohort] ?? 0;
      if (e === 0 || (f === 0 && bar === undefined)) continue;
      const p = f > 0 ? binomialUpperTail(x, x + y, (tolerance * e) / (tolerance * e + f)) : binomialUpperTail(x, e, bar ?? 1);
      if (p <= alphaAtLook(alpha, looks) / tested && x >= 3 && (this.slidingAlarm === undefined || p < this.slidingAlarm.p)) this.slidingAlarm = { day, cohort, p };
    }
  }
}
