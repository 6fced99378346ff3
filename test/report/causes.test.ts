import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/gate/verdict.ts';
import { blockingItems, notedFindings, whereText } from '../../src/report/causes.ts';
import { groupResults, ruleResults } from '../../src/report/tally.ts';
import { aFinding, aVerdict, noGoAtBuild, noGoAtRelease, noGoOfMany } from '../support/verdicts.ts';

const items = (...findings: readonly Finding[]) => blockingItems(aVerdict(findings));
const failing = (rule: string, changes: Partial<Finding> = {}): Finding => aFinding(rule, { outcome: 'fail', ...changes });

describe('items', () => {
  it('gather the findings of one cause under the first rule', () => {
    expect(blockingItems(noGoAtRelease()).map(({ title, rules }) => [title, rules])).toEqual([
      ['Package has a WHQL release signature', ['SIGN-002', 'CHAN-005']],
      ['Signed package is byte-equivalent to the submitted one', ['SIGN-011', 'CAT-002', 'CAT-003']],
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
    expect(item?.points).toEqual([{ message: 'has no value', places: ['1.inf', '2.inf', '3.inf'] }]);
  });

  it('do not name a file that the message names', () => {
    expect(items(failing('CAT-002', { message: 'contoso.inf is no member of contoso.cat' }))[0]?.points).toEqual([{ message: 'contoso.inf is no member of contoso.cat', places: [] }]);
    expect(items(failing('CAT-002', { message: 'contoso.inf is stamped', line: 9 }))[0]?.points[0]?.places).toEqual(['contoso.inf:9']);
  });

  it('are one where the same rule asks for the same remedy in several places, two where the remedies differ', () => {
    const about = (remedies: readonly string[]) => items(...remedies.map((remedy, index) => failing('SIGN-004', { cause: `${index}.sys`, message: `${index}.sys is not signed`, remedy })));
    expect(about(['sign it', 'sign it']).map(({ points }) => points.length)).toEqual([2]);
    expect(about(['sign it', 'drop it'])).toHaveLength(2);
    expect(blockingItems(noGoOfMany()).map(({ points }) => points.map(({ places }) => places.length))).toEqual([[300]]);
  });

  it('name what is missing where several rules lack it, and ask for it', () => {
    const lacking = { outcome: 'unknown', cause: 'absent:inf', file: null, message: 'no INF was handed over' } as const;
    expect(items(aFinding('INF-001', lacking), aFinding('INF-002', lacking))).toMatchObject([
      { title: 'No INF was handed over', rules: ['INF-001', 'INF-002'], points: [], remedies: ['Hand over what is missing, or repair what cannot be read; these checks judge it then.'] },
    ]);
    expect(items(aFinding('SIGN-011', lacking))).toMatchObject([{ title: 'Title of SIGN-011', points: [{ message: 'no INF was handed over' }], remedies: ['Remedy of SIGN-011.'] }]);
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
