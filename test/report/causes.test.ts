import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/gate/verdict.ts';
import { blockingItems, notedFindings, whereText } from '../../src/report/causes.ts';
import { groupResults, ruleResults } from '../../src/report/tally.ts';
import { aFinding, aVerdict, noGoAtBuild, noGoAtRelease, noGoOfMany } from '../support/verdicts.ts';

const items = (...findings: readonly Finding[]) => blockingItems(aVerdict(findings));
const failing = (rule: string, changes: Partial<Finding> = {}): Finding => aFinding(rule, { outcome: 'fail', ...changes });

describe('items', () => {
  it('gather the findings of one cause under what was seen first', () => {
    expect(blockingItems(noGoAtRelease()).map(({ headline, checks }) => [headline, checks.map(({ rule }) => rule)])).toEqual([
      ['The best grade is attested, not whcp', ['SIGN-002', 'CHAN-005']],
      ['contoso.inf is not the file that was submitted', ['SIGN-011', 'CAT-002', 'CAT-003']],
    ]);
  });

  it('keep apart what stands on different lines, in different packages, or has another cause', () => {
    expect(items(failing('INF-004', { line: 9 }), failing('INF-006', { line: 5 }))).toHaveLength(2);
    expect(items(failing('INF-004'), failing('INF-004', { package: 'other' }))).toHaveLength(2);
    expect(items(failing('INF-004'), failing('INF-006', { cause: 'other' }))).toHaveLength(2);
    expect(items(failing('INF-004'), failing('INF-006'))).toHaveLength(1);
  });

  it('say the same message once, with all its places', () => {
    const [item] = items(...[1, 2, 3].map((line) => failing('INF-008', { line, cause: 'strings', message: 'has no value' })).map((finding) => ({ ...finding, line: null, file: `${finding.line ?? 0}.inf` })));
    expect(item).toMatchObject({ headline: 'Has no value', places: ['1.inf', '2.inf', '3.inf'], points: [] });
  });

  it('do not name a file that the message names', () => {
    expect(items(failing('CAT-002', { message: 'contoso.inf is no member of contoso.cat' }))[0]).toMatchObject({ headline: 'contoso.inf is no member of contoso.cat', places: [] });
    expect(items(failing('CAT-002', { message: 'contoso.inf is stamped', line: 9 }))[0]?.places).toEqual(['contoso.inf:9']);
  });

  it('are one where the same rule asks for the same remedy in several places, two where the remedies differ', () => {
    const about = (remedies: readonly string[]) => items(...remedies.map((remedy, index) => failing('SIGN-004', { cause: `${index}.sys`, message: `${index}.sys is not signed`, remedy })));
    expect(about(['sign it', 'sign it']).map(({ points }) => points.length)).toEqual([1]);
    expect(about(['sign it', 'drop it'])).toHaveLength(2);
    expect(blockingItems(noGoOfMany()).map(({ points, likewise }) => [points.length, likewise.length])).toEqual([[0, 299]]);
  });

  it('name what is missing where several rules lack it', () => {
    const lacking = { outcome: 'unknown', cause: 'absent:inf', file: null, message: 'no INF was handed over', remedy: 'Add it.' } as const;
    expect(items(aFinding('INF-001', lacking), aFinding('INF-002', lacking))).toMatchObject([
      { headline: 'No INF was handed over', checks: [{ rule: 'INF-001' }, { rule: 'INF-002' }], waiting: [], points: [], remedies: ['Add it.'] },
    ]);
  });

  it('beside a failure, what could not be judged waits for it and says nothing of its own', () => {
    const cause = 'absent:catalog';
    const [item, ...others] = items(
      aFinding('SIGN-001', { outcome: 'unknown', cause, file: null, message: 'there is no catalog', remedy: 'Hand it over.' }),
      failing('CAT-001', { cause, line: 10, message: 'contoso.cat is missing' }),
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({ headline: 'contoso.cat is missing', places: ['contoso.inf:10'], points: [], checks: [{ rule: 'CAT-001' }], waiting: ['SIGN-001'], remedies: ['Remedy of CAT-001.'] });
  });

  it('say a problem once, whichever rules see it', () => {
    const seen = (rule: string, rest: string) => failing(rule, { cause: 'line-ends', message: `git rewrote the line ends of contoso.inf: they are LF here and were CR LF when it was signed (${rest})` });
    expect(items(seen('SIGN-011', 'one digest'), seen('CAT-002', 'another'))).toMatchObject([{ headline: 'Git rewrote the line ends of contoso.inf', points: [], checks: [{ rule: 'SIGN-011' }, { rule: 'CAT-002' }] }]);
    expect(items(seen('SIGN-011', 'one digest'), seen('SIGN-011', 'another'))).toMatchObject([{ points: [{ message: 'they are LF here and were CR LF when it was signed (another)' }] }]);
  });

  it.each([
    ['too short: it stays', 'Too short: it stays', ''],
    ['driver.sys is not the file that was submitted: submitted with SHA-256 0123456789abcdef, here SHA-256 fedcba98', 'driver.sys is not the file that was submitted', 'Submitted with SHA-256 0123456789abcdef, here SHA-256 fedcba98'],
    ['the signature by "Contoso: Drivers; and more" does not verify; it was made with a certificate that has ended', 'The signature by "Contoso: Drivers; and more" does not verify', 'It was made with a certificate that has ended'],
    [`nothing ${'to divide '.repeat(12)}`, `Nothing ${'to divide '.repeat(12)}`, ''],
  ])('divide a long sentence into headline and rest: %s', (message, headline, detail) => {
    expect(items(failing('INF-003', { message }))).toMatchObject([{ message, headline, detail }]);
  });

  it('are only what blocks', () => {
    expect(items(aFinding('INF-004', { outcome: 'warn' }), failing('PE-003', { severity: 'warn' }), failing('DEP-002', { waiver: { owner: 'a', reason: 'b', expires: 'c', ticket: 'd' } }), aFinding('INF-001'))).toEqual([]);
    expect(items(aFinding('INF-004', { outcome: 'unknown' }))).toHaveLength(1);
  });
});

it('notes what does not block, information last', () => {
  const verdict = aVerdict([failing('PE-006', { severity: 'info' }), failing('PE-003', { severity: 'warn' }), aFinding('SIGN-002', { outcome: 'warn' }), failing('INF-004'), aFinding('INF-001')]);
  expect(notedFindings(verdict).map(({ rule }) => rule)).toEqual(['PE-003', 'SIGN-002', 'PE-006']);
});

it('tells places by file and line, else by subject', () => {
  expect([aFinding('INF-004', { line: 9 }), aFinding('INF-004'), aFinding('INF-004', { file: null, subject: 'service' })].map(whereText)).toEqual(['contoso.inf:9', 'contoso.inf', 'service']);
});

describe('tallies', () => {
  it.each([['build', noGoAtBuild()], ['release', noGoAtRelease()], ['many', noGoOfMany()]])('add up to the counts of the verdict: %s', (_, verdict) => {
    const results = ruleResults(verdict);
    const count = (status: string): number => results.filter((result) => result.status === status).length;
    expect({ pass: count('pass'), warn: count('warn'), fail: count('fail'), unknown: count('unknown'), notApplicable: count('not-applicable'), waived: count('waived') }).toEqual(verdict.counts);
    expect(results.filter(({ blocks }) => blocks)).toHaveLength(verdict.blocking);
  });

  it('show the worst of a group and its number', () => {
    const shown = groupResults(ruleResults(noGoAtBuild())).map(({ name, mark, number }) => `${name} ${mark} ${number}`);
    expect(shown).toEqual(['Package fail 1', 'Binaries fail 1', 'Security unknown 2', 'Targeting pass 1', 'Evidence pass 1']);
    expect(groupResults(ruleResults(aVerdict([failing('PE-003', { severity: 'warn' }), aFinding('PE-001')]))).map(({ mark, number }) => `${mark} ${number}`)).toEqual(['warn 1']);
  });
});
