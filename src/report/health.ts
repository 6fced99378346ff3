import { eText, percentText } from '../health/judge-metric.ts';
import type { HealthState, HealthVerdict, MetricVerdict } from '../health/verdict.ts';
import { cell, mermaidLabel, prose, proseCell } from './markdown.ts';

/** What a state is called, with a sign that does not depend on colour. */
const SAID: Readonly<Record<HealthState, string>> = {
  tampered: '✗ data cannot be true', tripped: '✗ tripped', regressed: '✗ regressed', 'failing-bar': '✗ fails the bar', insufficient: '? not enough data', inconclusive: '? not certain yet', pass: '✓ pass',
};

const ratioText = ({ ratio }: MetricVerdict): string => {
  if (ratio === undefined) return '–';
  const [low, high] = ratio.interval.map((value) => Number(value.toPrecision(3)));
  return `${Number(ratio.value.toPrecision(3))} (${low} – ${high})`;
};

const rateText = ({ failed, observed, rate, interval: [low, high] }: MetricVerdict): string => (rate === undefined ? '–' : `${failed} of ${observed}: ${percentText(rate)} (${percentText(low)} – ${percentText(high)})`);

const baselineText = ({ baselineFailed, baselineObserved }: MetricVerdict): string => (baselineObserved === 0 ? '–' : `${baselineFailed} of ${baselineObserved}: ${percentText(baselineFailed / baselineObserved)}`);

/**
 * The table of signals of a promotion issue, Markdown. E counts evidence for a regression: at 1/alpha the rollout pauses. "Finds" is the
 * smallest rise that the ring's devices show with 80 % power.
 */
export const healthTable = ({ metrics, threshold }: HealthVerdict): string => [
  `| Signal | State | Candidate | Old version | Bar | Ratio | E (pauses at ${eText(threshold)}) | Finds |`,
  '|---|---|---|---|---|---|---|---|',
  ...metrics.map((metric) => `| ${[
    cell(metric.id), SAID[metric.state], rateText(metric), baselineText(metric), metric.bar === undefined ? '–' : percentText(metric.bar), ratioText(metric),
    `${eText(metric.maxLogE)}${metric.watch && !metric.pauses ? ', watch' : ''}`, metric.detectableRatio === undefined ? '–' : `${Number(metric.detectableRatio.toPrecision(3))} times`,
  ].join(' | ')} |`),
].join('\n');

const MAX_COHORT_ROWS = 10;

/** The cohorts that e-BH names, worst first; empty when it names none. */
export const namedCohorts = ({ metrics }: HealthVerdict): string => {
  const rows = metrics.flatMap(({ id, cohorts }) => cohorts.filter(({ isNamed }) => isNamed).map((cohort) => ({ id, ...cohort })));
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MAX_COHORT_ROWS).map(({ id, text, failed, observed, baselineFailed, baselineObserved, logE }) =>
    `| ${cell(id)} | ${cell(text)} | ${failed} of ${observed} | ${baselineObserved === 0 ? '–' : `${baselineFailed} of ${baselineObserved}`} | ${eText(logE)} |`);
  return ['| Signal | Cohort | Candidate | Old version | E |', '|---|---|---|---|---|', ...shown, ...(rows.length > MAX_COHORT_ROWS ? [`\nand ${rows.length - MAX_COHORT_ROWS} more`] : [])].join('\n');
};

/** Points of a chart: GitHub draws wide ones small. */
const MAX_POINTS = 30;

const thinned = <T>(values: readonly T[]): readonly T[] => {
  const step = Math.ceil(values.length / MAX_POINTS);
  return values.filter((_, at) => (values.length - 1 - at) % step === 0);
};

const percent = (failed: number, observed: number): number => (observed === 0 ? 0 : Number(((100 * failed) / observed).toPrecision(4)));
const dayLabel = (day: number): string => new Date(day * 86_400_000).toISOString().slice(5, 10);

/** A Mermaid chart of one metric: cumulative failure rate of candidate (first line) and old version (second), the bar as third. Empty without two days. */
export const healthChart = ({ id, days, bar }: MetricVerdict): string => {
  const shown = thinned(days.filter(({ observed }) => observed > 0));
  if (shown.length < 2) return '';
  const candidate = shown.map(({ failed, observed }) => percent(failed, observed));
  const baseline = shown.map(({ baselineFailed, baselineObserved }) => percent(baselineFailed, baselineObserved));
  const limit = bar === undefined ? [] : [`  line [${shown.map(() => Number((bar * 100).toPrecision(4))).join(', ')}]`];
  const top = Math.max(...candidate, ...baseline, bar === undefined ? 0 : bar * 100) * 1.1 || 1;
  return [
    '```mermaid', 'xychart-beta', `  title ${mermaidLabel(`${id}, candidate, old version${bar === undefined ? '' : ', bar'}`, 80)}`,
    `  x-axis [${shown.map(({ day }) => mermaidLabel(dayLabel(day))).join(', ')}]`, `  y-axis "failed, percent" 0 --> ${Number(top.toPrecision(3))}`,
    `  line [${candidate.join(', ')}]`, `  line [${baseline.join(', ')}]`, ...limit, '```',
  ].join('\n');
};

const hours = (value: number): string => (value < 48 ? `${Math.floor(value)} hours` : `${Math.floor(value / 24)} days`);

/** The health part of a promotion issue: headline, reasons, table, cohorts, charts of what is not well (else of the first required metric), what was left out. */
export const healthSection = (verdict: HealthVerdict): string => {
  const { state, reasons, metrics, ageHours, lastDay, coverage, personalColumns } = verdict;
  const harmed = Math.max(0, ...metrics.filter(({ pauses }) => pauses).map((metric) => metric.harmed));
  const charted = metrics.filter(({ pauses, watch, state: one }) => pauses || watch || one === 'failing-bar');
  const charts = (charted.length > 0 ? charted : metrics.filter(({ required }) => required).slice(0, 1)).slice(0, 3).map(healthChart).filter((chart) => chart !== '');
  const facts = [lastDay === undefined ? 'no data yet' : `data up to ${lastDay}`, ...(ageHours === undefined ? [] : [`${hours(ageHours)} old`]), `${percentText(coverage)} of the fleet covered`];
  return [
    `**Health: ${SAID[state]}**${verdict.pauses ? ' — the rollout pauses' : ''} (${facts.join(', ')})`,
    ...(reasons.length === 0 ? [] : [reasons.slice(0, 5).map((reason) => `- ${prose(reason)}`).join('\n')]),
    ...(harmed > 0 ? [`About ${harmed} devices have failed so far that would not have on the old version.`] : []),
    ...(metrics.length === 0 ? [] : [healthTable(verdict)]),
    ...[namedCohorts(verdict)].filter((text) => text !== ''), ...charts,
    ...(personalColumns.length === 0 ? [] : [`Not read, and better not sent, because they could tell of a person: ${personalColumns.slice(0, 10).map((name) => proseCell(name)).join(', ')}`]),
  ].join('\n\n');
};
