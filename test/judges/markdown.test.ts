import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/gate/verdict.ts';
import { renderComment } from '../../src/report/comment.ts';
import { cell, codeSpan, htmlCode, prose, proseCell, visible } from '../../src/report/markdown.ts';
import { blockingFingerprints, digestKey } from '../../src/report/marker.ts';
import { renderMarkdown } from '../../src/report/summary.ts';
import { SEED } from '../support/property.ts';
import { aFinding, aPackage, aVerdict, HOSTILE } from '../support/verdicts.ts';
import { Judge } from './judge.ts';

/** GitHub's own Markdown renderer, raw HTML let through: what it makes of a report is what a reader's browser gets before sanitising. */
const judge = new Judge('cmark-gfm');
const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes'];
const rendered = (markdown: string): string =>
  judge.run(['--unsafe', '--hardbreaks', ...EXTENSIONS.flatMap((name) => ['-e', name]), judge.file('report.md', new TextEncoder().encode(markdown))]).text.trimEnd();

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const text = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
const elements = (html: string): readonly string[] => [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => (name ?? '').toLowerCase());

const hostile = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('a', 'driver', ' ', '.', 'end')), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const CASES = 3000;
const samples = fc.sample(hostile, { seed: SEED, numRuns: CASES });
console.log(`cmark-gfm: ${CASES} strings, seed ${SEED}`);

const asCode = (shown: string): string => (shown === '' ? '∅' : /^ +$/.test(shown) ? '␠'.repeat(shown.length) : shown);

/** The middle cells of a table with one row per sample; the neighbours must stay what they are. */
const middleCells = (encode: (sample: string) => string): readonly string[] => {
  const html = rendered(['| a | b | c |', '|---|---|---|', ...samples.map((sample) => `| left | ${encode(sample)} | right |`)].join('\n'));
  const rows = [...html.matchAll(/<tr>\s*<td>left<\/td>\s*<td>(.*?)<\/td>\s*<td>right<\/td>\s*<\/tr>/gs)].map(([, middle]) => middle ?? '');
  expect(rows.length, 'rows with three cells').toBe(samples.length);
  return rows;
};

describe('one encoder per place', () => {
  it('a cell holds one code element with exactly the visible text', () => {
    middleCells((sample) => cell(sample)).forEach((html, index) => {
      expect(html).toMatch(/^<code>[^<]*<\/code>$/);
      expect(text(html)).toBe(asCode(visible(samples[index] ?? '')));
    });
  });

  it('a sentence in a cell holds nothing but words and code', () => {
    middleCells((sample) => proseCell(`before ${sample} after`)).forEach((html) => {
      expect(html.replaceAll(/<code>[^<]*<\/code>/g, '')).not.toMatch(/<|https?:|@/);
      expect(html).toMatch(/^before.*after$/s);
    });
  });

  it('a code span in a paragraph is one code element', () => {
    const html = rendered(samples.map((sample) => `x ${codeSpan(sample)} y`).join('\n\n'));
    const found = [...html.matchAll(/<p>x <code>([^<]*)<\/code> y<\/p>/g)].map(([, inner]) => text(inner ?? ''));
    expect(found).toEqual(samples.map((sample) => asCode(visible(sample))));
  });

  it('sentences in a list item begin nothing of their own', () => {
    const html = rendered(samples.map((sample) => `1. head\\\n   ${prose(sample)}\\\n   → ${prose(sample)}\n\n<!-- -->\n`).join('\n'));
    expect([...new Set(elements(html))].toSorted()).toEqual(['br', 'code', 'li', 'ol']);
    expect(elements(html).filter((name) => name === 'li')).toHaveLength(samples.length);
  });

  it('a summary keeps its element', () => {
    const html = rendered(samples.map((sample) => `<details><summary>${htmlCode(sample)}</summary>\n\nbody\n\n</details>`).join('\n\n'));
    expect(html.match(/<details><summary><code>[^<]*<\/code><\/summary>\n<p>body<\/p>\n<\/details>/g)).toHaveLength(samples.length);
  });
});

describe('whole reports', () => {
  const verdictOf = (string: string): Verdict => {
    const all = { title: string, package: string, subject: string, file: string, message: string, remedy: string, cause: string };
    return aVerdict([
      aFinding('INF-003', { ...all, outcome: 'fail' }), aFinding('PE-003', { ...all, outcome: 'warn', severity: 'warn' }), aFinding('INF-001', all),
      aFinding('DEP-002', { ...all, outcome: 'fail', waiver: { owner: string, reason: string, expires: string, ticket: string } }),
    ], { packages: [aPackage({ name: string, path: string, driverVer: { date: string, version: string } })], notices: [string], policy: { origin: 'base', path: string, ref: string, sha256: null } });
  };
  const context = { ruleUrl: (id: string): string => `https://example.invalid/${id}`, reportUrl: 'https://example.invalid/report', sha: 'a1b2c3d' };
  const comment = (verdict: Verdict): string => renderComment(verdict, context, { key: 'k', run: 1, attempt: 1, sha: 'a', digest: digestKey(verdict), fingerprints: blockingFingerprints(verdict) });
  const page = (verdict: Verdict): string => renderMarkdown(verdict, context);
  /** Code comes and goes with what a sentence quotes; everything else must not. */
  const outline = (html: string): readonly string[] => elements(html).filter((name) => name !== 'code');

  it.each([['comment', comment], ['page', page]])('%s has the elements of a harmless one, whatever the strings', (_, render) => {
    const harmless = outline(rendered(render(verdictOf('driver'))));
    for (const sample of samples.slice(0, 150)) expect(outline(rendered(render(verdictOf(sample)))), JSON.stringify(sample)).toEqual(harmless);
  });

  it('golden Markdown links to nowhere but where we said', () => {
    const folder = join(import.meta.dirname, '..', 'golden');
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      // Our own charts are fenced Mermaid; nothing else may open a block of code.
      const html = rendered(readFileSync(join(folder, name), 'utf8')).replaceAll(/<pre(?: lang="mermaid")?><code(?: class="language-mermaid")?>(?=xychart|flowchart|---)[^<]*<\/code><\/pre>/g, '');
      expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url).filter((url) => !url?.startsWith('https://example.invalid/')), name).toEqual([]);
      const allowed = ['a', 'blockquote', 'br', 'code', 'details', 'h2', 'h3', 'h4', 'li', 'ol', 'p', 'strong', 'sub', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];
      expect([...new Set(elements(html))].filter((element) => !allowed.includes(element)), name).toEqual([]);
    }
  });
});
