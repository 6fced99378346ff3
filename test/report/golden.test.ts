import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { blockingFingerprints, digestKey, shortFingerprint } from '../../src/report/marker.ts';
import { COLOUR } from '../../src/report/palette.ts';
import { renderPredicate } from '../../src/report/predicate.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import type { ReportContext } from '../../src/report/sections.ts';
import { renderMarkdown } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { goAtBuild, noGoAtBuild, noGoAtRelease, noGoOfMany } from '../support/verdicts.ts';

/** Whole texts, read once by a person and kept: `vitest -u` writes them, a diff shows what a reader will see. */
const golden = (name: string): string => `../golden/${name}`;

const marker = (verdict: Verdict) => ({ key: 'driver-gate.yml/gate', run: 482, attempt: 1, sha: 'a1b2c3d', digest: digestKey(verdict), fingerprints: blockingFingerprints(verdict) });
const context: ReportContext = {
  ruleUrl: (id) => `https://example.invalid/rules/${id}`, reportUrl: 'https://example.invalid/report', run: { number: 482, url: 'https://example.invalid/run' },
  sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
};

describe('pull request comment', () => {
  it('no-go at stage build, two of four findings new since the last push', async () => {
    const verdict = noGoAtBuild();
    const [first = '', second = ''] = blockingFingerprints(verdict).slice(2);
    await expect(renderComment(verdict, { ...context, previous: [first, second, shortFingerprint('f'.repeat(64))] }, marker(verdict))).toMatchFileSnapshot(golden('comment-no-go-build.md'));
  });

  it('go at stage build', async () => {
    await expect(renderComment(goAtBuild(), context, marker(goAtBuild()))).toMatchFileSnapshot(golden('comment-go-build.md'));
  });

  it('no-go at stage release from two causes', async () => {
    await expect(renderComment(noGoAtRelease(), context, marker(noGoAtRelease()))).toMatchFileSnapshot(golden('comment-no-go-release.md'));
  });

  it("from a fork's own run", async () => {
    await expect(renderComment(noGoAtBuild(), { ...context, fromFork: true }, marker(noGoAtBuild()))).toMatchFileSnapshot(golden('comment-fork.md'));
  });

  it('the same finding about many files is one item', async () => {
    await expect(renderComment(noGoOfMany(), context, marker(noGoOfMany()))).toMatchFileSnapshot(golden('comment-many.md'));
  });
});

describe('terminal', () => {
  it.each([
    ['no-go-build', noGoAtBuild()], ['go-build', goAtBuild()], ['no-go-release', noGoAtRelease()], ['many', noGoOfMany()],
  ])('%s', async (name, verdict) => {
    await expect(renderText(verdict, { columns: 80 })).toMatchFileSnapshot(golden(`text-${name}.txt`));
  });

  it('in colour on a wide screen', async () => {
    await expect(renderText(noGoAtBuild(), { columns: 140, palette: COLOUR }).replaceAll('\u001b', '␛')).toMatchFileSnapshot(golden('text-colour.txt'));
  });
});

describe('files', () => {
  it.each([
    ['report.md', renderMarkdown(noGoAtBuild(), context)],
    ['verdict.sarif', renderSarif(noGoAtBuild(), context.ruleUrl)],
    ['junit.xml', renderJunit(noGoAtBuild())],
    ['report.html', renderHtml(noGoAtBuild())],
    ['predicate.json', renderPredicate(noGoAtBuild(), 'https://example.invalid/driver-gate@v1')],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(golden(name));
  });
});
