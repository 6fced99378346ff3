import { utcText } from '../../policy/calendar.ts';
import type { MetricFact } from '../../rollout/facts.ts';
import { lastFact, throttle } from '../../rollout/rollout.ts';
import { cell, codeSpan } from '../markdown.ts';
import type { RolloutView } from './view.ts';
import { sentenceCell } from './words.ts';

const CHANNELS: Readonly<Record<string, string>> = { 'windows-update': 'Windows Update; Microsoft sets the percentage', wufb: 'Windows Update for Business', vendor: 'own channel', oem: 'channel of the device maker' };

const short = (digest: string): string => `${digest.slice(0, 11)}…${digest.slice(-4)}`;

const stopRules = ({ plan }: RolloutView): string => {
  const rules = plan.rollback.criteria.map(({ prose: said, metric, above, below, window }) => {
    if (said !== undefined) return sentenceCell(said, 200);
    const limit = above === undefined ? `below ${below ?? 0} %` : `above ${above} %`;
    return `${cell(metric ?? '?')} ${limit}${window === undefined ? '' : ` in ${window.text}`}`;
  });
  const tolerances = [...new Set(plan.health.metrics.map(({ tolerance }) => tolerance))];
  return [...rules, ...(tolerances.length === 0 ? [] : [`${tolerances.join(' or ')} times the baseline`])].join(' · ') || 'none';
};

const channel = (view: RolloutView): string => {
  const { plan, rollout } = view;
  const label = lastFact(rollout, 'label')?.values['id'];
  const percent = throttle(rollout);
  return [CHANNELS[plan.channel ?? 'windows-update'] ?? '', label === undefined ? '' : `label ${cell(label)}`, percent === undefined ? '' : `throttle recorded as ${percent} %`].filter((text) => text !== '').join(' · ');
};

const rollbackText = ({ rollout: { drafted }, facts }: RolloutView): string =>
  drafted.rollback === undefined ? sentenceCell(facts.rollback.text) : `${cell(drafted.rollback.asset)} ${cell(drafted.rollback.driverVer.version)} · ${cell(short(drafted.rollback.contentDigest))} · ${sentenceCell(facts.rollback.text)}`;

/** What the rollout is about and bound to. */
export const factsTable = (view: RolloutView): string => {
  const { rollout, facts } = view;
  const { drafted } = rollout;
  const { verdict } = facts;
  return [
    '| | |', '|---|---|',
    `| Package | ${cell(drafted.package)} ${cell(drafted.driverVer.version)} of ${drafted.driverVer.date} · ${cell(drafted.asset)} of ${cell(drafted.tag)} · package ${cell(short(drafted.packageDigest))} · contents ${cell(short(drafted.contentDigest))} |`,
    `| Verdict | ${verdict === undefined ? 'none' : `${verdict.decision}, stage ${verdict.stage}, ${utcText(verdict.evaluatedAt)}`} |`,
    `| Channel | ${channel(view)} |`,
    `| Rollback candidate | ${rollbackText(view)} |`,
    `| Stop rules | ${stopRules(view)} |`,
    `| Ledger | ${rollout.seq + 1} entries, head ${cell(rollout.head.slice(0, 8))}; the comments are the record, this page is drawn from it |`,
  ].join('\n');
};

const SIGNS: Readonly<Record<MetricFact['status'], string>> = { pass: '✅', insufficient: '⏳', inconclusive: '⏳', failing: '❌', malformed: '❌', regressed: '🛑', tripped: '🛑' };

const rate = (counts: { readonly failed: number; readonly observed: number } | undefined): string =>
  counts === undefined || counts.observed === 0 ? '–' : `${Number(((counts.failed / counts.observed) * 100).toPrecision(3))} % (${counts.failed} of ${counts.observed})`;

const MAX_METRICS = 40;

/** One line for each metric, the required ones first. */
export const metricTable = ({ facts: { health } }: RolloutView): string => {
  if (health.metrics.length === 0) return '';
  const rows = health.metrics.toSorted((a, b) => Number(b.required) - Number(a.required)).slice(0, MAX_METRICS).map(({ id, failed, observed, baseline, bar, status, sentence: rests, required }) =>
    `| ${cell(id)}${required ? '' : ' (watched)'} | ${rate({ failed, observed })} | ${rate(baseline)} | ${bar} | ${SIGNS[status]} ${status}${rests === '' ? '' : `: ${sentenceCell(rests, 300)}`} |`);
  const more = health.metrics.length > MAX_METRICS ? [`| and ${health.metrics.length - MAX_METRICS} more | | | | |`] : [];
  return ['| Metric | Failing | Version before, same days | Bar | Status |', '|---|---:|---:|---:|---|', ...rows, ...more].join('\n');
};

export const digestText = (digest: string): string => codeSpan(short(digest));
