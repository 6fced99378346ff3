import type { CohortMap } from '../cohorts.ts';
import { BASELINE, CANDIDATE, type HealthRow } from '../input/row.ts';
import type { Dictionary } from '../input/dictionary.ts';
import type { MetricRule } from '../metrics.ts';
import { Buckets } from './buckets.ts';
import { DaySlots } from './day-slots.ts';
import { MetricSums } from './metric-sums.ts';

export interface CollectSetup {
  readonly rules: readonly MetricRule[];
  readonly cohorts: CohortMap;
  readonly alphaPause: number;
  /** Days up to this one are left out of the comparison: they were judged before a waiver. */
  readonly since: number | undefined;
  /** Last day whose reports are complete, for windows of 0 days. */
  readonly complete: number;
}

/** Takes rows in the order of their days and keeps sums. Memory: one day's rows, and a few numbers for each cohort and metric. */
export class Collector {
  readonly #setup: CollectSetup;
  readonly #names: Dictionary;
  readonly metrics: readonly MetricSums[];
  readonly buckets: Buckets;
  /** Rows of a metric that the plan does not have but that trips: `brick`. By cohort. */
  bricks = 0;
  hasBuckets = false;
  /** The highest that the weighted sum of the compared metrics ever was, as a logarithm, with the metric that weighed most then. Not yet divided by the weights' sum. */
  peak = { log: Number.NEGATIVE_INFINITY, leading: -1 };
  readonly #current: Float64Array;
  asOf = 0;
  lastCandidateDay = Number.NEGATIVE_INFINITY;
  readonly #slots: Readonly<Record<HealthRow['kind'], DaySlots>> = { incident: new DaySlots(), sliding: new DaySlots(), events: new DaySlots() };
  readonly #bucketSlots = new DaySlots();
  readonly #windows: Float64Array;
  #day = Number.NEGATIVE_INFINITY;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #e: Float64Array;
  readonly #f: Float64Array;
  readonly #n: Float64Array;
  readonly #m: Float64Array;

  constructor(setup: CollectSetup, names: Dictionary) {
    this.#setup = setup;
    this.#names = names;
    const cohorts = setup.cohorts.fixed.length;
    this.metrics = setup.rules.map((rule) => new MetricSums(rule, cohorts));
    this.#current = new Float64Array(setup.rules.length);
    this.buckets = new Buckets(Math.max(1, ...setup.rules.map(({ tolerance }) => tolerance)));
    this.#windows = new Float64Array(setup.rules.length + 1);
    const cells = (): Float64Array => new Float64Array((setup.rules.length + 1) * cohorts);
    this.#x = cells();
    this.#y = cells();
    this.#e = cells();
    this.#f = cells();
    this.#n = cells();
    this.#m = cells();
  }

  get day(): number {
    return this.#day;
  }

  /** `false`: another row of the same key is as old and says something else. */
  add(row: HealthRow): boolean {
    if (row.day !== this.#day) {
      this.flush();
      this.#day = row.day;
    }
    if (row.asOf > this.asOf) this.asOf = row.asOf;
    if (row.arm === CANDIDATE && row.day > this.lastCandidateDay && row.kind !== 'events') this.lastCandidateDay = row.day;
    const metrics = this.metrics.length + 1;
    const key = ((row.cohort * metrics + row.metric) * 2 + row.arm) * 1024 + row.source;
    if (row.windowDays > (this.#windows[row.metric] ?? 0)) this.#windows[row.metric] = row.windowDays;
    if (row.bucket >= 0) this.hasBuckets = true;
    if (row.bucket >= 0) return this.#bucketSlots.put(key * 65_536 + row.bucket, row.failed, row.observed, row.exposure, row.asOf) !== 'contradiction';
    return this.#slots[row.kind].put(key, row.failed, row.observed, row.exposure, row.asOf) !== 'contradiction';
  }

  /** Ends the day: its rows become sums. */
  flush(): void {
    if (this.#day === Number.NEGATIVE_INFINITY) return;
    this.#fold(this.#slots.incident);
    this.#takeBuckets();
    this.#takeIncidents();
    this.#takeEvents();
    if (this.#slots.sliding.count > 0) {
      this.#fold(this.#slots.sliding);
      this.#takeSliding();
    }
    for (const slots of [...Object.values(this.#slots), this.#bucketSlots]) if (slots.count > 0) slots.clear();
    this.#windows.fill(0);
  }

  /** Adds slots up by metric and fixed cohort. */
  #fold(slots: DaySlots): void {
    for (const cells of [this.#x, this.#y, this.#e, this.#f, this.#n, this.#m]) cells.fill(0);
    const metrics = this.metrics.length + 1;
    const cohorts = this.#setup.cohorts.fixed.length;
    const names = this.#names.cohorts.list;
    for (let at = 0; at < slots.count; at++) {
      const key = Math.floor(slots.key(at) / 1024);
      const arm = key % 2;
      const rest = (key - arm) / 2;
      const metric = rest % metrics;
      const cell = metric * cohorts + this.#setup.cohorts.place((rest - metric) / metrics, names);
      const [failed, exposure, observed] = arm === BASELINE ? [this.#y, this.#f, this.#m] : [this.#x, this.#e, this.#n];
      failed[cell] = (failed[cell] ?? 0) + (slots.failed[at] ?? 0);
      exposure[cell] = (exposure[cell] ?? 0) + (slots.exposure[at] ?? 0);
      observed[cell] = (observed[cell] ?? 0) + (slots.observed[at] ?? 0);
    }
  }

  #takeIncidents(): void {
    const cohorts = this.#setup.cohorts.fixed.length;
    const day = this.#day;
    const isCompared = this.#setup.since === undefined || day > this.#setup.since;
    for (const [metric, sums] of this.metrics.entries()) {
      const isMature = day + (this.#windows[metric] ?? 0) <= this.#setup.complete;
      let any = false;
      for (let cohort = 0; cohort < cohorts; cohort++) {
        const cell = metric * cohorts + cohort;
        const x = this.#x[cell] ?? 0;
        const y = this.#y[cell] ?? 0;
        const n = this.#n[cell] ?? 0;
        const m = this.#m[cell] ?? 0;
        if (n + m === 0) continue;
        any = true;
        if (n > 0) sums.lastDay = day;
        sums.failed[cohort] = (sums.failed[cohort] ?? 0) + x;
        sums.observed[cohort] = (sums.observed[cohort] ?? 0) + n;
        sums.baselineFailed[cohort] = (sums.baselineFailed[cohort] ?? 0) + y;
        sums.baselineObserved[cohort] = (sums.baselineObserved[cohort] ?? 0) + m;
        if (isMature) {
          sums.maturedFailed[cohort] = (sums.maturedFailed[cohort] ?? 0) + x;
          sums.maturedObserved[cohort] = (sums.maturedObserved[cohort] ?? 0) + n;
        }
        if (isCompared && sums.rule.baseline === 'concurrent') sums.compare(cohort, x, y, this.#e[cell] ?? 0, this.#f[cell] ?? 0);
      }
      if (any && sums.rule.baseline === 'concurrent') this.#current[metric] = sums.regression.value().logE;
      if (any) sums.endDay(day, this.#current[metric] ?? 0);
    }
    this.#takePeak();
    for (let cohort = 0; cohort < cohorts; cohort++) this.bricks += this.#x[this.metrics.length * cohorts + cohort] ?? 0;
  }

  /** Crossing the threshold once is enough, at whatever day: the bound holds for the highest point. */
  #takePeak(): void {
    const terms = this.metrics.map(({ rule }, at) => (rule.baseline === 'concurrent' && rule.weight > 0 ? (this.#current[at] ?? 0) + Math.log(rule.weight) : Number.NEGATIVE_INFINITY));
    const largest = Math.max(Number.NEGATIVE_INFINITY, ...terms);
    if (largest === Number.NEGATIVE_INFINITY) return;
    const log = largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0));
    if (log > this.peak.log) this.peak = { log, leading: terms.indexOf(largest) };
  }

  #takeSliding(): void {
    const cohorts = this.#setup.cohorts.fixed.length;
    for (const [metric, sums] of this.metrics.entries()) {
      const part = (cells: Float64Array): Float64Array => cells.slice(metric * cohorts, (metric + 1) * cohorts);
      const observed = part(this.#n);
      if (observed.every((n) => n === 0)) continue;
      sums.lastDay = this.#day;
      sums.look(this.#day, this.#setup.alphaPause, { failed: part(this.#x), observed, baselineFailed: part(this.#y), baselineObserved: part(this.#m) });
    }
  }

  #takeEvents(): void {
    const { events } = this.#slots;
    const metrics = this.metrics.length + 1;
    for (let at = 0; at < events.count; at++) {
      const sums = this.metrics[Math.floor(events.key(at) / 2048) % metrics];
      if (sums !== undefined) sums.hasEventsOnly = true;
    }
  }

  /** Bucket rows say which failures; how many devices were at risk say the rows without a bucket, where they are there. */
  #takeBuckets(): void {
    const slots = this.#bucketSlots;
    if (slots.count === 0 || (this.#setup.since !== undefined && this.#day <= this.#setup.since)) return;
    const metrics = this.metrics.length + 1;
    const cohorts = this.#setup.cohorts.fixed.length;
    const strata = new Map<number, { readonly bucket: number; x: number; y: number; e: number; f: number }>();
    for (let at = 0; at < slots.count; at++) {
      const bucket = slots.key(at) % 65_536;
      const key = Math.floor(slots.key(at) / 65_536 / 1024);
      const arm = key % 2;
      const rest = (key - arm) / 2;
      const metric = rest % metrics;
      const cell = metric * cohorts + this.#setup.cohorts.place((rest - metric) / metrics, this.#names.cohorts.list);
      const stratum = strata.get(bucket * 1e9 + cell) ?? { bucket, x: 0, y: 0, e: this.#e[cell] ?? 0, f: this.#f[cell] ?? 0 };
      strata.set(bucket * 1e9 + cell, stratum);
      if (arm === CANDIDATE) stratum.x += slots.failed[at] ?? 0;
      else stratum.y += slots.failed[at] ?? 0;
      if (arm === CANDIDATE && this.#e[cell] === 0) stratum.e += slots.exposure[at] ?? 0;
      if (arm === BASELINE && this.#f[cell] === 0) stratum.f += slots.exposure[at] ?? 0;
    }
    for (const { bucket, x, y, e, f } of strata.values()) this.buckets.add(bucket, this.#day, x, y, e, f);
  }
}
