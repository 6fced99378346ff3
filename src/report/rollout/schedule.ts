import type { Plan } from '../../evidence/plan.ts';
import { wallText } from '../../policy/calendar.ts';
import { isClean, type LintFinding } from '../../rollout/finding.ts';
import type { Rollout } from '../../rollout/rollout.ts';
import type { Schedule } from '../../rollout/schedule.ts';
import { logLine } from '../markdown.ts';
import { exposureText } from './view.ts';

/** Columns of text, each as wide as its widest cell. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
};

const SIGNS: Readonly<Record<LintFinding['outcome'], string>> = { pass: 'ok', warn: 'warn', fail: 'FAIL', unknown: 'UNKNOWN', 'not-applicable': '-' };

/** `driver-gate rollout plan`: every finding with its place and remedy. */
export const renderPlan = (plan: Plan, findings: readonly LintFinding[]): string => {
  const lines = findings.map(({ id, outcome, message, remedy, place }) =>
    logLine(`${SIGNS[outcome].padEnd(7)} ${id}  ${outcome === 'pass' || outcome === 'not-applicable' ? '' : `${plan.file}:${place.line}:${place.column}: `}${message}${remedy === '' ? '' : `. ${remedy}`}`));
  const fails = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').length;
  const warns = findings.filter(({ outcome }) => outcome === 'warn').length;
  return `${lines.join('\n')}\n\n${logLine(plan.product)}: ${isClean(findings) ? 'the plan can be followed' : `the plan cannot be followed, ${fails} fail`}${warns === 0 ? '' : `, ${warns} warn`}\n`;
};

/** Runs of days with the same reasons are one line. */
const frozenLines = ({ frozen }: Schedule): readonly string[] => {
  const runs: { from: string; to: string; reasons: string; next: string }[] = [];
  for (const { day, reasons } of frozen) {
    const last = runs.at(-1);
    const text = reasons.join(', ');
    if (last?.reasons === text && last.next === day) Object.assign(last, { to: day, next: nextDay(day) });
    else runs.push({ from: day, to: day, reasons: text, next: nextDay(day) });
  }
  return runs.map(({ from, to, reasons }) => `  ${from}${from === to ? '' : ` to ${to}`}  ${reasons}`);
};

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** `driver-gate rollout simulate`: the earliest dates, on the plan's calendar. */
export const renderSchedule = (plan: Plan, schedule: Schedule, start: number): string => {
  const time = (at: number): string => wallText(at, plan.timezone);
  const rows = schedule.rings.map(({ ring, opens, ready, left }) => [logLine(ring.id), ring.phase, logLine(exposureText(ring)), time(opens), time(ready), time(left)]);
  const end = schedule.rings.at(-1);
  return [
    `${logLine(plan.product)}, started ${time(start)} (${logLine(plan.timezone)}), if nothing goes wrong and nobody waits:`, '',
    table([['ring', 'phase', 'exposure', 'opens', 'baked', 'left'], ...rows]), '',
    schedule.stuck !== undefined ? `Ring ${logLine(schedule.stuck)} is never left: no clear day or business day comes within a year.` : end === undefined ? 'The plan has no ring.' : `Completed ${time(end.left)} at the earliest.`, '',
    ...(schedule.frozen.length === 0 ? ['No day on the way is frozen.'] : ['Nothing widens on', ...frozenLines(schedule)]), '',
  ].join('\n');
};

/** `driver-gate rollout status`: what a ledger says. */
export const renderStatus = (plan: Plan, rollout: Rollout): string => {
  const time = (at: number | undefined): string => (at === undefined ? '-' : wallText(at, plan.timezone));
  const rows = rollout.rings.map((ring, index) => [logLine(ring.id), ring.phase, rollout.machine.rings[index] ?? '', time(ring.openedAt), time(ring.bakeStartedAt), time(ring.promotedAt), logLine(ring.promotedBy ?? '-')]);
  const { pause, end } = rollout;
  return [
    `${logLine(rollout.id)}: ${rollout.machine.state}${pause === undefined ? '' : ` (${pause.causes.join(', ')}, by ${logLine(pause.by)}: ${logLine(pause.reason)})`}${end === undefined ? '' : ` (${logLine(end.by)}: ${logLine(end.reason)})`}`, '',
    table([['ring', 'phase', 'state', 'opened', 'bake since', 'promoted', 'by'], ...rows]), '', `${rollout.seq + 1} entries, head ${rollout.head.slice(0, 8)}`, '',
  ].join('\n');
};
