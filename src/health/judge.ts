import type { Plan } from '../evidence/plan.ts';
import type { FixedCohort } from './cohorts.ts';
import { collect, type Collected, type HealthFile } from './collect/collect.ts';
import type { Collector } from './collect/collector.ts';
import { dayText } from './input/row.ts';
import { evidenceOf, judgeMetric, MIN_FAILING, percentText, type Evidence, type JudgeContext } from './judge-metric.ts';
import { metricRules, type MetricRule } from './metrics.ts';
import { combineLogE } from './stats/eprocess.ts';
import { worst, type HealthState, type HealthVerdict, type MetricVerdict } from './verdict.ts';

/** What the data is judged for. Instants are milliseconds since 1970. */
export interface HealthQuestion {
  readonly plan: Pick<Plan, 'health'>;
  readonly files: readonly HealthFile[];
  readonly now: number;
  /** DriverVer versions. Without the candidate's, rows must name their arm. */
  readonly candidateVersion: string | undefined;
  readonly baselineVersion: string | undefined;
  /** The list fixed when the rollout became active (`baselineCohorts`). */
  readonly cohorts: readonly FixedCohort[] | undefined;
  /** End of the ring's bake: there must be data up to this day. */
  readonly bakeEnd: number | undefined;
  /** Share of the fleet's weight that must be covered, 0 to 1. */
  readonly minCoverage: number;
  /** After a waiver: data days after this instant are judged anew, at half the error. */
  readonly waivedAt: number | undefined;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Total {
  readonly logE: number;
  readonly maxLogE: number;
  readonly leading: number;
}

/**
 * Weighted mean over metrics and, where the sources have failure buckets, those with weight 1. Its highest value so far is that of today or
 * that of the compared metrics alone on an earlier day: both are at most what the whole once was.
 */
const combine = (rules: readonly MetricRule[], evidence: readonly Evidence[], { peak, buckets, hasBuckets }: Collector): Total => {
  const logs = [...evidence.map(({ logE }) => logE), ...(hasBuckets ? [buckets.logE()] : [])];
  const weights = [...rules.map(({ weight }) => weight), ...(hasBuckets ? [1] : [])];
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (sum === 0) return { logE: 0, maxLogE: 0, leading: -1 };
  const logE = combineLogE(logs, weights);
  const share = logs.map((log, at) => log + Math.log(weights[at] ?? 0));
  const before = peak.log - Math.log(sum);
  return before > logE ? { logE, maxLogE: before, leading: peak.leading } : { logE, maxLogE: logE, leading: share.indexOf(Math.max(...share)) };
};

const coverageOf = ({ sums, cohorts }: Collected, coverageMin: number): number => {
  const weight = cohorts.reduce((sum, { devices }) => sum + devices, 0);
  const covered = cohorts.reduce((sum, { devices }, at) => sum + (sums.metrics.some(({ observed, sliding }) => Math.max(observed[at] ?? 0, sliding?.observed[at] ?? 0) >= coverageMin) ? devices : 0), 0);
  return weight === 0 ? 0 : covered / weight;
};

const most = (values: readonly number[]): number => values.reduce((largest, value) => Math.max(largest, value), 0);
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const gapsOf = (collected: Collected, question: HealthQuestion, coverage: number): { readonly gaps: readonly string[]; readonly ageHours: number | undefined } => {
  const { sums } = collected;
  const { maxDataAge } = question.plan.health;
  if (sums.lastCandidateDay === Number.NEGATIVE_INFINITY) return { gaps: ['There is no data of the candidate.'], ageHours: undefined };
  // A source that does not say when it was read is as old as the end of its last day.
  const readAt = Math.min(sums.asOf === 0 ? Number.POSITIVE_INFINITY : sums.asOf, question.now);
  const dataAt = Math.min(readAt, (sums.lastCandidateDay + 1) * DAY + question.plan.health.lag.hours * HOUR);
  const ageHours = Math.max(0, (question.now - Math.min(dataAt, question.now)) / HOUR);
  const gaps = [
    ...(ageHours > maxDataAge.hours ? [`The newest data is ${Math.floor(ageHours)} hours old; the plan allows ${maxDataAge.hours}.`] : []),
    ...(coverage < question.minCoverage ? [`Cohorts with enough devices stand for ${percentText(coverage)} of the fleet; the ring needs ${percentText(question.minCoverage)}.`] : []),
  ];
  return { gaps, ageHours };
};

const finite = (value: number): number => (Number.isFinite(value) ? value : value > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE);

const reasonsOf = (metrics: readonly MetricVerdict[], collected: Collected, trips: readonly string[], bucketsPause: boolean): readonly string[] => {
  const order = (state: HealthState): number => ['tampered', 'tripped', 'regressed', 'failing-bar', 'insufficient', 'inconclusive', 'pass'].indexOf(state);
  const { problems } = collected;
  const [first] = problems.shown;
  return [
    ...trips,
    ...metrics.filter(({ pauses }) => pauses).map(({ id, sentence }) => `${id}: ${sentence}`),
    ...(bucketsPause ? ['A kind of failure that the old version does not have comes again and again.'] : []),
    ...(first === undefined ? [] : [`The data cannot be true or cannot be read in ${problems.count} ${problems.count === 1 ? 'place' : 'places'}, first ${[first.file, first.line, first.column].filter((part) => part !== undefined && part !== '').join(':')}: ${first.text}.`]),
    ...metrics.filter(({ pauses, state, required }) => !pauses && (required || state === 'failing-bar') && state !== 'pass').toSorted((a, b) => order(a.state) - order(b.state)).map(({ id, sentence }) => `${id}: ${sentence}`),
    ...metrics.filter(({ simpson }) => simpson).map(({ id }) => `${id}: all devices together and cohort by cohort point in opposite directions; the cohorts count.`),
  ];
};

/** Reads all data and judges it. The same data, plan and instant give the same verdict: nothing is kept between runs. */
export const judgeHealth = (question: HealthQuestion): HealthVerdict => {
  const { health } = question.plan;
  const rules = metricRules(question.plan);
  const alphaPause = question.waivedAt === undefined ? health.alphaPause : health.alphaPause / 2;
  const collected = collect({
    files: question.files, rules, cohortBy: health.cohortBy, candidateVersion: question.candidateVersion, baselineVersion: question.baselineVersion, cohorts: question.cohorts, minCohort: health.minCohort,
    alphaPause, lagDays: Math.ceil(health.lag.hours / 24), since: question.waivedAt === undefined ? undefined : Math.floor(question.waivedAt / DAY), now: question.now,
  });
  const { sums, problems, cohorts, names } = collected;
  const coverage = coverageOf(collected, health.coverageMin);
  const { gaps, ageHours } = gapsOf(collected, question, coverage);
  const context: JudgeContext = { cohorts, cohortKeys: health.cohortBy, alphaPause, alphaPromote: health.alphaPromote, gaps, untilDay: question.bakeEnd === undefined ? undefined : Math.floor(question.bakeEnd / DAY) };
  const evidence = sums.metrics.map((metric) => evidenceOf(metric, alphaPause));
  const bucketStates = sums.buckets.states();
  const combined = combine(rules, evidence, sums);
  const threshold = -Math.log(alphaPause);
  const crossed = combined.maxLogE >= threshold;
  const metrics = sums.metrics.map((metric, at) => judgeMetric(metric, context, evidence[at] ?? { logE: 0, maxLogE: 0, watchLogE: 0, logCohorts: [] }, crossed && at === combined.leading));
  const failing = bucketStates.reduce((sum, { candidateFailed }) => sum + candidateFailed, 0);
  const bucketsPause = crossed && combined.leading === rules.length && failing >= MIN_FAILING;
  const trips = sums.bricks >= 2 ? [`${sums.bricks} devices are reported not to start any more. This stops the rollout at once.`] : [];
  const required = metrics.filter((metric) => metric.required);
  const judged = required.length > 0 ? required : metrics;
  const state = worst([
    ...(problems.count > 0 ? ['tampered' as const] : []), ...(trips.length > 0 ? ['tripped' as const] : []), ...(bucketsPause ? ['regressed' as const] : []),
    ...metrics.filter(({ pauses }) => pauses).map((metric) => metric.state), ...judged.map((metric) => metric.state), ...(metrics.length === 0 ? ['insufficient' as const] : []),
  ]);
  return {
    schema: 'driver-gate/health/1', state, pauses: trips.length > 0 || bucketsPause || metrics.some(({ pauses }) => pauses), watch: metrics.some(({ watch }) => watch),
    reasons: metrics.length === 0 ? ['The plan names no health metric.'] : reasonsOf(metrics, collected, trips, bucketsPause),
    alphaPause, alphaPromote: health.alphaPromote, logE: finite(combined.logE), threshold, leading: crossed ? (rules[combined.leading]?.id ?? 'failure buckets') : undefined, anytimeP: Math.min(1, Math.exp(-combined.maxLogE)),
    candidateDevices: most(sums.metrics.map(({ observed, sliding }) => Math.max(total(observed), sliding === undefined ? 0 : total(sliding.observed)))),
    baselineDevices: most(sums.metrics.map(({ baselineObserved }) => total(baselineObserved))),
    coverage, lastDay: sums.lastCandidateDay === Number.NEGATIVE_INFINITY ? undefined : dayText(sums.lastCandidateDay), asOf: sums.asOf === 0 ? undefined : new Date(sums.asOf).toISOString(), ageHours,
    cohortKeys: health.cohortBy, cohorts, metrics,
    buckets: bucketStates.toSorted((a, b) => b.logE - a.logE).slice(0, 20).map(({ bucket, firstDay, candidateFailed, baselineFailed, logE }) => ({ bucket: names.buckets.list[bucket] ?? '', firstDay: dayText(firstDay), candidateFailed, baselineFailed, logE: finite(logE) })),
    problems: problems.shown, problemCount: problems.count, personalColumns: collected.personal, rows: collected.rows,
  };
};
