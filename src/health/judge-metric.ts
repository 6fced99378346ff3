import { cohortText, type FixedCohort } from './cohorts.ts';
import type { MetricSums } from './collect/metric-sums.ts';
import type { CohortKey } from './input/dictionary.ts';
import { logMeanExp } from './stats/eprocess.ts';
import { clopperPearsonUpper, type Interval } from './stats/intervals.ts';
import { eBenjaminiHochberg } from './stats/multiplicity.ts';
import { detectableRatio, historicalBar, zeroFailureSampleSize } from './stats/power.ts';
import { alphaAtLook, barLogE, binomialSequence } from './stats/sequences.ts';
import type { CohortVerdict, HealthState, MetricVerdict } from './verdict.ts';

export interface JudgeContext {
  readonly cohorts: readonly FixedCohort[];
  readonly cohortKeys: readonly CohortKey[];
  readonly alphaPause: number;
  readonly alphaPromote: number;
  /** Why the data as a whole does not suffice; empty when it does. */
  readonly gaps: readonly string[];
  /** Data days up to here must be there; `undefined` asks for none. */
  readonly untilDay: number | undefined;
}

/** Distinct failing candidate devices without which no e-value pauses. */
export const MIN_FAILING = 3;
const FDR = 0.1;
const MAX_COHORTS = 50;

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Percent with three significant digits. */
export const percentText = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;

export interface Evidence {
  readonly logE: number;
  readonly maxLogE: number;
  readonly watchLogE: number;
  readonly logCohorts: readonly number[];
}

/** Without a concurrent baseline each cohort is held to a bar: its own history times the tolerance, or the plan's. */
const barEvidence = (sums: MetricSums, alpha: number): Evidence => {
  const { rule, cohorts } = sums;
  const isHistorical = rule.baseline === 'historical' && total(sums.baselineObserved) > 0;
  // A tenth of the error pays for the baselines that are not known exactly: half of it for all together, half shared by the cohorts.
  const known = (failed: number, observed: number, alphaShare: number): number | undefined => (observed > 0 ? Math.min(1, historicalBar(failed, observed, alphaShare * 10, rule.tolerance).bar) : rule.bar);
  const theta = (cohort: number): number | undefined => (isHistorical ? known(sums.baselineFailed[cohort] ?? 0, sums.baselineObserved[cohort] ?? 0, alpha / (20 * cohorts)) : rule.bar);
  const price = isHistorical ? Math.log(0.9) : 0;
  const logE = (x: number, n: number, bar: number | undefined): number => (bar === undefined || bar <= 0 || bar >= 1 || n === 0 ? 0 : barLogE(x, n, bar) + price);
  const logCohorts = Array.from({ length: cohorts }, (_, cohort) => logE(sums.failed[cohort] ?? 0, sums.observed[cohort] ?? 0, theta(cohort)));
  const n = total(sums.observed);
  const pooled = isHistorical ? known(total(sums.baselineFailed), total(sums.baselineObserved), alpha / 20) : rule.bar;
  // The candidate's mix of cohorts may be a worse one than the baseline's was: the bar for all is at least the mix of the cohorts' bars.
  const mix = logCohorts.reduce((sum, _, cohort) => sum + ((sums.observed[cohort] ?? 0) / Math.max(1, n)) * (theta(cohort) ?? 0), 0);
  const logAll = logE(total(sums.failed), n, pooled === undefined ? undefined : Math.max(pooled, isHistorical ? mix : 0));
  const now = logMeanExp([logAll, logMeanExp(logCohorts)]);
  return { logE: now, maxLogE: now, watchLogE: now, logCohorts };
};

export const evidenceOf = (sums: MetricSums, alpha: number): Evidence => {
  if (sums.rule.baseline !== 'concurrent') return barEvidence(sums, alpha);
  const { logE, logStrata } = sums.regression.value();
  // A cohort with nobody on the old version cannot be compared; the bar judges it, though only to name it.
  const logCohorts = logStrata.map((log, cohort) => {
    const [x, n] = [sums.failed[cohort] ?? 0, sums.observed[cohort] ?? 0];
    return sums.baselineObserved[cohort] === 0 && n > 0 && sums.rule.bar !== undefined && sums.rule.bar > 0 ? barLogE(x, n, sums.rule.bar) : log;
  });
  return { logE, maxLogE: Math.max(sums.maxLogE, logE), watchLogE: sums.watch.value().logE, logCohorts };
};

const tripOf = (sums: MetricSums, { cohorts, cohortKeys }: JudgeContext): string | undefined => {
  const { above, minPopulation } = sums.rule.highFailure;
  const check = (failed: Float64Array, observed: Float64Array): string | undefined => {
    for (const [at, { name }] of cohorts.entries()) {
      const [x, n] = [failed[at] ?? 0, observed[at] ?? 0];
      if (n >= minPopulation && x > above * n) return `${x} of ${n} devices failed in ${cohortText(name, cohortKeys)}: more than ${percentText(above)}`;
    }
    return undefined;
  };
  return check(sums.failed, sums.observed) ?? (sums.sliding === undefined ? undefined : check(sums.sliding.failed, sums.sliding.observed));
};

interface Counts {
  readonly failed: number;
  readonly observed: number;
  readonly interval: Interval;
}

/** Counts that may give a pass: matured increments, or the newest snapshot at its look's share of the error. */
const countsOf = (sums: MetricSums, alpha: number): Counts => {
  const observed = total(sums.maturedObserved);
  if (observed > 0 || sums.sliding === undefined) {
    const failed = total(sums.maturedFailed);
    return { failed, observed, interval: binomialSequence(failed, observed, alpha) };
  }
  const [x, n] = [total(sums.sliding.failed), total(sums.sliding.observed)];
  const share = alphaAtLook(alpha, sums.sliding.looks);
  return { failed: x, observed: n, interval: [x === 0 || n === 0 ? 0 : 1 - clopperPearsonUpper(n - x, n, share), n === 0 ? 1 : clopperPearsonUpper(x, n, share)] };
};

/** State of one metric by its own data; `combinedPauses` says that the sum over all metrics crossed with this one leading. */
export const judgeMetric = (sums: MetricSums, context: JudgeContext, evidence: Evidence, combinedPauses: boolean): MetricVerdict => {
  const { rule } = sums;
  const { alphaPause, alphaPromote, cohorts, cohortKeys } = context;
  const allFailed = total(sums.failed) + (sums.sliding === undefined ? 0 : total(sums.sliding.failed));
  const { failed, observed, interval } = countsOf(sums, alphaPromote);
  const baseline = { failed: total(sums.baselineFailed), observed: total(sums.baselineObserved) };
  const stratified = sums.ratio.value(0.95);
  const ratio = Number.isFinite(stratified.riskRatio) && Number.isFinite(stratified.varLogRiskRatio) ? { value: stratified.riskRatio, interval: stratified.interval } : undefined;
  const trip = tripOf(sums, context);
  const isRegressed = (combinedPauses && allFailed >= MIN_FAILING) || sums.slidingAlarm !== undefined;
  const named = new Set(eBenjaminiHochberg(evidence.logCohorts, FDR));
  const seen = sums.sliding !== undefined && total(sums.observed) === 0 ? sums.sliding : sums;
  const verdicts = cohorts.map(({ name }, at): CohortVerdict => ({
    cohort: name, text: cohortText(name, cohortKeys), failed: seen.failed[at] ?? 0, observed: seen.observed[at] ?? 0, baselineFailed: sums.baselineFailed[at] ?? 0, baselineObserved: sums.baselineObserved[at] ?? 0,
    logE: evidence.logCohorts[at] ?? 0, isNamed: (named.has(at) && (seen.failed[at] ?? 0) >= MIN_FAILING) || sums.slidingAlarm?.cohort === at,
  })).filter(({ observed: n, baselineObserved }) => n + baselineObserved > 0).toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.logE - a.logE);
  const expected = baseline.observed === 0 ? (rule.bar ?? 0) * total(seen.observed) : (ratio === undefined ? baseline.failed / baseline.observed * total(seen.observed) : total(seen.failed) / ratio.value);
  const bar = rule.bar;
  const namedCohorts = verdicts.filter(({ isNamed }) => isNamed);
  const where = namedCohorts.length === 0 ? 'across all cohorts' : `in ${namedCohorts.slice(0, 3).map(({ text }) => text).join('; ')}${namedCohorts.length > 3 ? ` and ${namedCohorts.length - 3} more` : ''}`;
  const isLate = context.untilDay !== undefined && sums.lastDay < context.untilDay;
  const certainty = percentText(1 - alphaPromote);
  const nonInferior = sums.nonInferiorLogE();
  const isNotWorse = nonInferior !== undefined && nonInferior >= -Math.log(alphaPromote) && baseline.observed > 0 && rule.baseline === 'concurrent';

  const decide = (): { readonly state: HealthState; readonly sentence: string } => {
    if (trip !== undefined) return { state: 'tripped', sentence: `${trip}. This stops the rollout at once.` };
    if (isRegressed) {
      const how = ratio === undefined ? `${allFailed} devices failed` : `${Number(ratio.value.toPrecision(3))} times the old version's rate`;
      const sure = sums.slidingAlarm === undefined ? `E is ${eText(evidence.maxLogE)}` : `exact test on the newest snapshots: p ${Number(sums.slidingAlarm.p.toPrecision(2))}`;
      return { state: 'regressed', sentence: `Worse than ${rule.tolerance} times the old version ${where}: ${how}; ${sure}.` };
    }
    if (bar !== undefined && observed > 0 && interval[0] > bar) return { state: 'failing-bar', sentence: `At least ${percentText(interval[0])} fail with ${certainty} certainty; the bar is ${percentText(bar)}.` };
    if (context.gaps.length > 0) return { state: 'insufficient', sentence: context.gaps.join(' ') };
    if (observed < rule.minPopulation) return { state: 'insufficient', sentence: `${observed} devices have been observed long enough; ${rule.minPopulation} are the least that count.` };
    if (isLate) return { state: 'insufficient', sentence: 'There is no data yet for the last days of this ring.' };
    if (bar !== undefined && interval[1] <= bar) return { state: 'pass', sentence: `At most ${percentText(interval[1])} fail with ${certainty} certainty; the bar is ${percentText(bar)}.` };
    if (isNotWorse && (bar === undefined || failed / observed <= bar)) return { state: 'pass', sentence: `${percentText(failed / observed)} fail${bar === undefined ? '' : `, bar ${percentText(bar)}`}, and the rate is less than ${rule.nonInferior} times the old version's with ${certainty} certainty.` };
    if (bar === undefined) return { state: 'inconclusive', sentence: `It is not yet certain that the rate is less than ${rule.nonInferior} times the old version's, and the plan gives no bar.` };
    const need = failed === 0 && bar > 0 && bar < 1 ? `; ${zeroFailureSampleSize(bar, alphaPromote).anytime} devices without a failure would do` : '';
    return { state: 'inconclusive', sentence: `At most ${percentText(interval[1])} fail with ${certainty} certainty; the bar is ${percentText(bar)}${need}.` };
  };
  const { state, sentence } = decide();
  const baselineRate = baseline.observed > 0 && baseline.failed > 0 ? baseline.failed / baseline.observed : bar;
  return {
    id: rule.id, state, sentence, pauses: state === 'tripped' || state === 'regressed', required: rule.required,
    watch: evidence.watchLogE >= -Math.log(alphaPause) || sums.hasEventsOnly,
    failed, observed, rate: observed > 0 ? failed / observed : undefined, interval, baselineFailed: baseline.failed, baselineObserved: baseline.observed, bar, ratio,
    simpson: stratified.simpson && Number.isFinite(stratified.riskRatio), logE: evidence.logE, maxLogE: evidence.maxLogE, watchLogE: evidence.watchLogE,
    harmed: Math.max(0, Math.round(total(seen.failed) - expected)),
    detectableRatio: baselineRate === undefined || baselineRate <= 0 || baselineRate >= 1 || observed === 0 ? undefined
      : detectableRatio(observed, { baselineRate, baselinePerCandidate: Math.max(0.01, baseline.observed / observed), alpha: alphaPromote, power: 0.8 }),
    cohorts: verdicts.slice(0, MAX_COHORTS), days: sums.days,
  };
};

/** An e-value for people: three digits, or a power of ten. */
export const eText = (logE: number): string => (logE > 13.8 ? `10^${Math.floor(logE / Math.LN10)}` : String(Number(Math.exp(logE).toPrecision(3))));
