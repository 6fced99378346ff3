import { describe, expect, it } from 'vitest';
import { healthChart, healthSection, namedCohorts } from '../../src/report/health.ts';
import { healthHtml } from '../../src/report/health-html.ts';
import { csv, judge, metric, type Cell } from '../support/health.ts';

const HOSTILE = '<img src=x>@octocat `|` fixes #3';
const OLD = { maxDataAge: { text: '30d', hours: 720 } };
const days = Array.from({ length: 8 }, (_, at) => `2026-11-${12 + at}`);
const cells = (failed: number, hwid: string): readonly Cell[] => [
  { day: '2026-11-11', arm: 'baseline', hwid, failed: 30, observed: 10_000 },
  ...days.flatMap((day): Cell[] => [{ day, arm: 'candidate', hwid, failed, observed: 1000 }, { day, arm: 'baseline', hwid, failed: 30, observed: 10_000 }]),
];
const bad = judge(csv([...cells(3, 'PCI\\VEN_1234'), ...cells(40, HOSTILE.replaceAll(',', ''))]), { health: { ...OLD, metrics: [metric(), metric({ id: 'pnp2d', measure: '26387262', bar: 5, required: false })] } });
const good = judge(csv(cells(3, 'PCI\\VEN_1234')), { health: OLD });

describe('health in a promotion issue', () => {
  it('looks like this when it pauses', async () => {
    await expect(healthSection(bad)).toMatchFileSnapshot('../golden/health-paused.md');
  });

  it('looks like this when all is well', async () => {
    await expect(healthSection(good)).toMatchFileSnapshot('../golden/health-pass.md');
  });

  it('lets no text of the data out of its code', () => {
    for (const text of [healthSection(bad), namedCohorts(bad)]) {
      expect(text).toMatch(/@OCTOCAT/);
      expect(text.replaceAll(/(`+)(?!`)(?:(?!\1).|\n)+?\1(?!`)/g, '')).not.toMatch(/<img|@octocat/i);
    }
    expect(healthHtml(bad)).toContain('SRC=X');
    expect(healthHtml(bad)).not.toMatch(/<img/i);
  });

  it('draws no chart of one day', () => {
    const [only] = judge(csv(cells(3, 'A').slice(1, 3)), { health: OLD }).metrics;
    expect(only === undefined ? 'none' : healthChart(only)).toBe('');
  });

  it('draws at most thirty points and always the last', () => {
    const many = Array.from({ length: 61 }, (_, at) => new Date(Date.parse('2026-09-01T00:00:00Z') + at * 86_400_000).toISOString().slice(0, 10));
    const [long] = judge(csv(many.map((day): Cell => ({ day, arm: 'candidate', failed: 1, observed: 100 }))), { health: OLD }).metrics;
    const chart = long === undefined ? '' : healthChart(long);
    expect(/x-axis \[(.*)\]/.exec(chart)?.[1]?.split(',').length).toBeLessThanOrEqual(30);
    expect(chart).toContain('10-31');
  });
});

describe('health in the HTML report', () => {
  it('looks like this', async () => {
    await expect(healthHtml(bad)).toMatchFileSnapshot('../golden/health.html');
  });
});
