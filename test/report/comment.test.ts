import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../src/gate/verdict.ts';
import { COMMENT_BUDGET, renderComment } from '../../src/report/comment.ts';
import { blockingFingerprints, digestKey, readMarker, type Marker } from '../../src/report/marker.ts';
import { renderMarkdown, renderSummary, SUMMARY_BUDGET } from '../../src/report/summary.ts';
import { aFinding, aPackage, aVerdict, goAtBuild, HOSTILE, noGoAtBuild } from '../support/verdicts.ts';

const marker = (verdict: Verdict, changes: Partial<Marker> = {}): Marker => ({
  key: 'gate.yml/gate', run: 7, attempt: 1, sha: 'a1b2c3d', digest: digestKey(verdict), fingerprints: blockingFingerprints(verdict), ...changes,
});
const comment = (verdict: Verdict): string => renderComment(verdict, { reportUrl: 'https://example.invalid/report' }, marker(verdict));

/** Distinct causes and remedies, so that nothing is folded together. */
const failures = (count: number, changes: Partial<Finding> = {}): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => aFinding('INF-003', {
    outcome: 'fail', subject: `f${index}.inf`, file: `f${index}.inf`, cause: `f${index}`, message: `fault ${'x'.repeat(300)} ${index}`, remedy: `Mend ${'y'.repeat(300)} ${index}.`, ...changes,
  }));

describe('length', () => {
  const longer = (blocking: number): string => comment(aVerdict([
    ...failures(blocking),
    ...failures(4, { severity: 'warn', rule: 'PE-003', family: 'binary' }).map((finding, index) => ({ ...finding, message: `a warning ${'w'.repeat(450)} ${index}` })),
    ...failures(4, { severity: 'info', rule: 'PE-006', family: 'binary' }).map((finding, index) => ({ ...finding, message: `a note ${'i'.repeat(450)} ${index}` })),
    ...Array.from({ length: 40 }, (_unused, index) => aFinding(`PKG-${String(index).padStart(3, '0')}`, { title: `check ${'t'.repeat(200)} ${index}` })),
  ]));

  it('is cut in one order: what passed, notes, warnings, then all but twenty causes', () => {
    const seen = Array.from({ length: 100 }, (_, blocking) => {
      const text = longer(blocking + 1);
      const shown = text.match(/^\d+\. ❌/gm)?.length ?? 0;
      expect(text.length).toBeLessThanOrEqual(COMMENT_BUDGET);
      if (shown <= blocking) expect(text).toContain(`… and ${blocking + 1 - shown} more causes in the [full report](https://example.invalid/report).`);
      return [text.includes('| Group | Passed |'), text.includes('a note'), text.includes('a warning'), shown > blocking ? 'all' : String(shown)].join(' ');
    });
    expect([...new Set(seen)]).toEqual(['true true true all', 'false true true all', 'false false true all', 'false false false all', 'false false false 20']);
  });

  it('never exceeds the budget and always keeps headline, counts and marker', () => {
    fc.assert(fc.property(fc.nat({ max: 60 }), fc.nat({ max: 400 }), fc.nat({ max: 300 }), fc.nat({ max: 3000 }), (blocking, noted, passed, length) => {
      const verdict = aVerdict([
        ...failures(blocking, { title: 'T'.repeat(length), subject: 's'.repeat(length) }).map((finding, index) => ({ ...finding, fingerprint: index.toString(16).padStart(64, '0') })),
        ...failures(noted, { severity: 'info', rule: 'PE-006', family: 'binary' }),
        ...Array.from({ length: passed }, (_, index) => aFinding(`PKG-${String(index).padStart(3, '0')}`, { title: 't'.repeat(length) })),
      ]);
      const text = comment(verdict);
      expect(text.length).toBeLessThanOrEqual(COMMENT_BUDGET);
      expect(text).toMatch(/^> \[!(?:CAUTION|TIP)\]\n> \*\*(?:No-go|Go) — /);
      expect(text).toContain(`✅ ${verdict.counts.pass} passed`);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect(readMarker(text)?.run).toBe(7);
    }), { numRuns: 60 });
  });
});

describe('new and fixed', () => {
  const verdict = noGoAtBuild();
  const now = blockingFingerprints(verdict);
  const head = (previous: readonly string[] | undefined): string => renderComment(verdict, { previous }, marker(verdict)).split('\n')[1] ?? '';

  it.each([
    [undefined, /3 causes\.\*\*$/], [now, /3 causes\.\*\*$/], [[], /\*\* 4 new since the last push, 0 fixed\.$/], [[...now, 'ffffffff'], /\*\* 0 new since the last push, 1 fixed\.$/],
  ])('after %j', (previous, expected) => {
    expect(head(previous)).toMatch(expected);
  });

  it('marks the items that are new', () => {
    expect(renderComment(verdict, { previous: now.slice(1) }, marker(verdict)).match(/^\d\. .*🆕/gm)).toHaveLength(1);
    expect(renderComment(verdict, {}, marker(verdict))).not.toContain('🆕');
  });
});

it('says what comes next only where the pass counts', () => {
  expect(comment(goAtBuild())).toContain('\nNext: merge.');
  expect(renderComment(goAtBuild(), { fromFork: true }, marker(goAtBuild()))).not.toContain('Next:');
  expect(comment(aVerdict([aFinding('INF-001')], { profile: 'dev' }))).toContain('never promoted');
  expect(comment(aVerdict([aFinding('INF-001')], { profile: 'attestation', stage: 'release' }))).toContain('test audiences only');
});

it('says so when there is no package', () => {
  expect(comment(aVerdict([], { packages: [], decision: 'no-go' }))).toContain('> **No-go — no driver package was found.**');
});

describe('hostile strings', () => {
  const hostile = fc.array(fc.constantFrom(...HOSTILE, 'plain', ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const verdictOf = (text: string): Verdict => {
    const all = { title: text, package: text, subject: text, file: text, message: text, remedy: text, cause: text };
    return aVerdict([
      aFinding('INF-003', { ...all, outcome: 'fail' }), aFinding('PE-003', { ...all, outcome: 'warn', severity: 'warn' }), aFinding('INF-001', all),
      aFinding('DEP-002', { ...all, outcome: 'fail', waiver: { owner: text, reason: text, expires: text, ticket: text } }),
    ], { packages: [aPackage({ name: text, path: text, driverVer: { date: text, version: text } })], notices: [text], policy: { origin: 'base', path: text, ref: text, sha256: null } });
  };
  /** The same verdict with a harmless word in place of every artifact string: what a report consists of when nothing goes wrong. */
  const outline = (markdown: string): string =>
    markdown.replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g, 'C').replaceAll(/[A-Za-z0-9"'(),.;:!?–—…×→· C]+/g, ' ').replaceAll(/ +/g, ' ');

  it('change nothing but code and words: lines, cells, tags and links stay those of a harmless verdict', () => {
    fc.assert(fc.property(hostile, (text) => {
      for (const render of [comment, (verdict: Verdict) => renderMarkdown(verdict)]) {
        const actual = render(verdictOf(text)).split('\n');
        const expected = render(verdictOf('driver')).split('\n');
        expect(actual.length).toBe(expected.length);
        const tags = (lines: readonly string[]) => lines.map(outline).join('\n').match(/<\/?[a-z]+|<!--|-->|!?\[|\]\(/g);
        expect(tags(actual)).toEqual(tags(expected));
        const bars = (lines: readonly string[]) => lines.map((line) => (line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0));
        expect(bars(actual)).toEqual(bars(expected));
      }
    }), { numRuns: 500 });
  });

  it('cannot forge or break the marker', () => {
    fc.assert(fc.property(hostile, (text) => {
      const verdict = verdictOf(text);
      const wanted = marker(verdict, { key: text });
      expect(readMarker(renderComment(verdict, {}, wanted))).toEqual(wanted);
    }), { numRuns: 300 });
  });
});

describe('job summary', () => {
  it('is the whole report while it fits', () => {
    expect(renderSummary(noGoAtBuild(), {}, 'report.md')).toBe(renderMarkdown(noGoAtBuild()));
  });

  it('is the short one and the name of the file when it does not', () => {
    const verdict = aVerdict(failures(3000));
    const text = renderSummary(verdict, {}, 'report.md');
    expect(new TextEncoder().encode(renderMarkdown(verdict)).length).toBeGreaterThan(SUMMARY_BUDGET);
    expect(text.length).toBeLessThan(COMMENT_BUDGET + 200);
    expect(text).toContain('it is the file `report.md`.');
  });
});
