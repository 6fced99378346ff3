import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { HOSTILE, aFinding, aVerdict, goAtBuild, noGoAtBuild } from '../support/verdicts.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  console.log(`chromium ${browser.version()}: judges the HTML report`);
}, 60_000);
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

const open = async (verdict: Verdict, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => (request.url().startsWith('data:') || request.url() === 'about:blank' ? undefined : problems.push(`asked for ${request.url()}`)));
  await page.setContent(renderHtml(verdict), { waitUntil: 'load' });
  return { page, problems };
};

const shown = (page: Page): Promise<readonly string[]> => page.$$eval('tr[data-outcome]', (rows) => rows.filter((row) => row instanceof HTMLElement && !row.hidden).map((row) => `${row.querySelector('.id')?.textContent ?? ''} ${row.getAttribute('data-outcome') ?? ''}`));

describe('the HTML report in a browser', () => {
  it('opens without a complaint, a request or a forbidden script', async () => {
    for (const verdict of [goAtBuild(), noGoAtBuild()]) {
      const { page, problems } = await open(verdict);
      expect(problems).toEqual([]);
      expect(await page.textContent('h1')).toContain('contoso-audio');
      await page.close();
    }
  });

  it('filters by outcome and by text, says how many are left, and shows all again', async () => {
    const { page } = await open(noGoAtBuild());
    const all = await shown(page);
    expect(all.length).toBe(noGoAtBuild().findings.length);
    await page.fill('input[type=search]', 'INF-004');
    expect(await shown(page)).toEqual(['INF-004 fail']);
    expect(await page.textContent('output')).toBe(`1 of ${all.length} findings`);
    expect(await page.$eval('tr[data-outcome]:not([hidden])', (row) => row.checkVisibility())).toBe(true);
    await page.fill('input[type=search]', '');
    for (const outcome of ['unknown', 'warn', 'pass', 'not-applicable', 'waived']) await page.uncheck(`input[value=${outcome}]`);
    expect((await shown(page)).every((row) => row.endsWith(' fail'))).toBe(true);
    for (const outcome of ['unknown', 'warn', 'pass', 'not-applicable', 'waived']) await page.check(`input[value=${outcome}]`);
    expect(await shown(page)).toEqual(all);
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await open(noGoAtBuild());
    const reached: string[] = [];
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    for (const element of ['INPUT', 'SUMMARY']) expect(reached).toContain(element);
    await page.focus('details.checks summary');
    await page.keyboard.press('Enter');
    expect(await page.$eval('details.checks', (details) => details.hasAttribute('open'))).toBe(true);
    // Every control has a name that a screen reader can say.
    expect(await page.$$eval('input', (inputs) => inputs.filter((input) => (input.labels?.[0]?.textContent ?? '').trim() === '').length)).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has text that stands out from what is behind it, %s (WCAG 2.2, 1.4.3)', async (scheme) => {
    const { page } = await open(noGoAtBuild(), scheme);
    const faint = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const pixel = (colours: readonly string[]): readonly number[] => {
        if (canvas === null) return [];
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
        }
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (rgb: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = getComputedStyle(document.documentElement).colorScheme !== '' && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#ffffff';
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [...document.querySelectorAll('h1, h2, p, li, td, th, summary, code, span, label, legend, output, b')].flatMap((element) => {
        if (!element.checkVisibility() || element.textContent?.trim() === '') return [];
        let opacity = 1;
        for (let at: Element | null = element; at !== null; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
        const colour = getComputedStyle(element).color;
        const [behind, front] = [pixel([ground]), pixel([ground, `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`])].map(luminance);
        const ratio = (Math.max(behind ?? 0, front ?? 0) + 0.05) / (Math.min(behind ?? 0, front ?? 0) + 0.05);
        return ratio < 4.5 ? [`${element.tagName}.${element.className} ${colour} ${ratio.toFixed(2)}`] : [];
      });
    });
    expect(faint).toEqual([]);
    await page.close();
  });

  it('prints everything: what is folded on the screen stands open on paper', async () => {
    const { page } = await open(noGoAtBuild());
    const folded = await page.$$eval('details', (all) => all.filter((each) => !each.open).length);
    expect(folded).toBeGreaterThan(0);
    const pdf = await page.pdf();
    expect(Buffer.from(pdf.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.$$eval('details', (all) => all.filter((each) => !each.open).length)).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.$$eval('details', (all) => all.filter((each) => !each.open).length)).toBe(folded);
    await page.close();
  });

  it('shows hostile text as text', async () => {
    const { page, problems } = await open(aVerdict(HOSTILE.map((text, at) => aFinding(at % 2 === 0 ? 'INF-001' : 'PE-001', { outcome: 'fail', message: text, subject: text, remedy: text, file: text || null }))));
    expect(problems).toEqual([]);
    expect(await page.$$eval('img, iframe, a, svg, object, embed', (found) => found.length)).toBe(0);
    expect(await page.$$eval('script', (found) => found.length)).toBe(1);
    await page.close();
  });
});
