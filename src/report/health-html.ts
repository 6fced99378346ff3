import { eText, percentText } from '../health/judge-metric.ts';
import type { HealthVerdict, MetricVerdict } from '../health/verdict.ts';
import { htmlText } from './markdown.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 60;
const BOTTOM = 24;
const TOP = 10;

const short = (value: number): string => String(Number(value.toFixed(1)));
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const line = (values: readonly (number | undefined)[], x: (at: number) => number, y: (value: number) => number, kind: string): string => {
  const points = values.flatMap((value, at) => (value === undefined ? [] : [`${short(x(at))},${short(y(value))}`]));
  return points.length === 0 ? '' : `<polyline class="${kind}" points="${points.join(' ')}"/>`;
};

/** Cumulative failure rates by day as SVG; inherits the page's colours, needs no script. */
const chart = ({ id, days, bar }: MetricVerdict): string => {
  const rate = (failed: number, observed: number): number | undefined => (observed === 0 ? undefined : failed / observed);
  const candidate = days.map(({ failed, observed }) => rate(failed, observed));
  const baseline = days.map(({ baselineFailed, baselineObserved }) => rate(baselineFailed, baselineObserved));
  const top = Math.max(...[...candidate, ...baseline, bar].map((value) => value ?? 0)) * 1.1 || 0.01;
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - 10)) / Math.max(1, days.length - 1);
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const [first, last] = [days[0], days.at(-1)];
  const label = (at: number, text: string, anchor: string): string => `<text x="${short(x(at))}" y="${HEIGHT - 6}" text-anchor="${anchor}">${htmlText(text)}</text>`;
  return `<figure><figcaption>${htmlText(id)}: devices that failed, of all so far</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${htmlText(`failure rate of ${id} by day`)}" class="chart">`
    + `<line class="axis" x1="${LEFT}" x2="${WIDTH - 10}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/><text x="${LEFT - 6}" y="${short(y(top / 1.1) + 4)}" text-anchor="end">${percentText(top / 1.1)}</text><text x="${LEFT - 6}" y="${HEIGHT - BOTTOM}" text-anchor="end">0 %</text>`
    + line(candidate, x, y, 'candidate') + line(baseline, x, y, 'baseline') + (bar === undefined ? '' : `<line class="bar" x1="${LEFT}" x2="${WIDTH - 10}" y1="${short(y(bar))}" y2="${short(y(bar))}"/>`)
    + (first === undefined ? '' : label(0, dayText(first.day), 'start')) + (last === undefined || days.length < 2 ? '' : label(days.length - 1, dayText(last.day), 'end'))
    + '</svg></figure>';
};

/** The key of the charts, in words: colour alone says nothing to some readers. */
const KEY = '<p class="facts">Solid: candidate. Dashed: old version. Dotted: bar.</p>';

const cohortTable = ({ cohorts }: MetricVerdict): string => {
  const rows = cohorts.slice(0, 24).map(({ text, failed, observed, baselineFailed, baselineObserved, logE, isNamed }) => {
    const share = observed === 0 ? 0 : Math.min(1, failed / observed);
    return `<tr><td>${isNamed ? '✗ ' : ''}<code>${htmlText(text, 300)}</code></td><td>${failed} of ${observed}</td><td>${observed === 0 ? '–' : percentText(share)}</td><td>${baselineObserved === 0 ? '–' : percentText(baselineFailed / baselineObserved)}</td><td>${htmlText(eText(logE))}</td></tr>`;
  });
  return rows.length === 0 ? '' : `<div class="wide"><table><thead><tr><th scope="col">Cohort</th><th scope="col">Candidate</th><th scope="col">Rate</th><th scope="col">Old version</th><th scope="col">E</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
};

/** Style of the charts; it belongs into the page's one style sheet, whose digest stands in its content policy. */
export const HEALTH_STYLE = `
figure { margin: 1rem 0; }
.chart { width: 100%; max-width: 48rem; height: auto; font-size: 12px; }
.chart text { fill: currentColor; }
.chart polyline, .chart line { fill: none; stroke: currentColor; stroke-width: 2; }
.chart .baseline { stroke-dasharray: 6 4; opacity: .7; }
.chart .bar { stroke: var(--bad); stroke-dasharray: 2 4; }
.chart .axis { stroke-width: 1; opacity: .5; }
`;

/** The health part of the HTML report: a chart by day and a table by cohort for each metric. Put `HEALTH_STYLE` into the page's style. */
export const healthHtml = (verdict: HealthVerdict): string => {
  const reasons = verdict.reasons.map((reason) => `<li>${htmlText(reason, 2000)}</li>`).join('');
  const parts = verdict.metrics.map((metric) => `<details${metric.pauses || metric.state !== 'pass' ? ' open' : ''}><summary>${htmlText(metric.id)}: ${htmlText(metric.state)}</summary><p>${htmlText(metric.sentence, 2000)}</p>${metric.days.length === 0 ? '' : chart(metric)}${cohortTable(metric)}</details>`);
  return `<section><h2>Health: ${htmlText(verdict.state)}</h2>${reasons === '' ? '' : `<ul>${reasons}</ul>`}${verdict.metrics.length === 0 ? '' : KEY}\n${parts.join('\n')}\n</section>`;
};
