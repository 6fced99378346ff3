import type { FixedCohort } from './cohorts.ts';
import type { MetricDay } from './collect/metric-sums.ts';
import type { InputProblem } from './input/row.ts';
import type { Interval } from './stats/intervals.ts';

/** Worst first. Only `pass` lets a ring go on; missing data never gives it. */
export const HEALTH_STATES = ['tampered', 'tripped', 'regressed', 'failing-bar', 'insufficient', 'inconclusive', 'pass'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export const worst = (states: readonly HealthState[]): HealthState => HEALTH_STATES.find((state) => states.includes(state)) ?? 'insufficient';

/** One cohort of one metric. Rates from 0 to 1. */
export interface CohortVerdict {
  readonly cohort: string;
  /** For people. */
  readonly text: string;
  readonly failed: number;
  readonly observed: number;
  readonly baselineFailed: number;
  readonly baselineObserved: number;
  /** ln of the cohort's e-value. */
  readonly logE: number;
  /** e-BH names it: the false discovery rate among the named is at most 0.1. */
  readonly isNamed: boolean;
}

export interface MetricVerdict {
  readonly id: string;
  readonly state: HealthState;
  /** Tripped or regressed: the rollout pauses, whatever else is wrong. */
  readonly pauses: boolean;
  /** Worse at a tolerance of 1, or events that cannot be counted as devices: worth a look, stops nothing. */
  readonly watch: boolean;
  readonly required: boolean;
  /** What a reader needs to know, in a sentence or two. */
  readonly sentence: string;
  readonly failed: number;
  readonly observed: number;
  readonly rate: number | undefined;
  /** Holds at all looks together with 1 - alpha-promote. */
  readonly interval: Interval;
  readonly baselineFailed: number;
  readonly baselineObserved: number;
  readonly bar: number | undefined;
  /** Mantel-Haenszel over days and cohorts; `undefined` where nothing can be compared. */
  readonly ratio: { readonly value: number; readonly interval: Interval } | undefined;
  readonly simpson: boolean;
  /** ln of the e-value against "not more than tolerance times worse": now, and at its highest. */
  readonly logE: number;
  readonly maxLogE: number;
  readonly watchLogE: number;
  /** Failing candidate devices beyond those that the baseline's rate explains. */
  readonly harmed: number;
  /** The smallest rise that so many devices show with 80 % power at one look; `undefined` when none. */
  readonly detectableRatio: number | undefined;
  /** Worst first; at most 50. */
  readonly cohorts: readonly CohortVerdict[];
  readonly days: readonly MetricDay[];
}

export interface BucketVerdict {
  readonly bucket: string;
  readonly firstDay: string;
  readonly candidateFailed: number;
  readonly baselineFailed: number;
  readonly logE: number;
}

/** `driver-gate/health/1`: what `health.json` holds. Numbers are finite or absent. */
export interface HealthVerdict {
  readonly schema: 'driver-gate/health/1';
  readonly state: HealthState;
  readonly pauses: boolean;
  readonly watch: boolean;
  /** Why, worst first; the first one is the headline. */
  readonly reasons: readonly string[];
  readonly alphaPause: number;
  readonly alphaPromote: number;
  /** ln of the weighted sum over metrics, and its threshold ln(1/alpha). */
  readonly logE: number;
  readonly threshold: number;
  /** The metric that weighs most in it. */
  readonly leading: string | undefined;
  readonly anytimeP: number;
  readonly candidateDevices: number;
  readonly baselineDevices: number;
  /** Baseline weight of cohorts with enough candidate devices, 0 to 1. */
  readonly coverage: number;
  /** Last day with candidate data, and when the newest source was read. */
  readonly lastDay: string | undefined;
  readonly asOf: string | undefined;
  readonly ageHours: number | undefined;
  readonly cohortKeys: readonly string[];
  readonly cohorts: readonly FixedCohort[];
  readonly metrics: readonly MetricVerdict[];
  readonly buckets: readonly BucketVerdict[];
  readonly problems: readonly InputProblem[];
  readonly problemCount: number;
  /** Columns that could tell of a person: in the files, not read. */
  readonly personalColumns: readonly string[];
  readonly rows: number;
}
