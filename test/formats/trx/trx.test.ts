import { describe, expect, it } from 'vitest';
import { looksLikeTrx, parseTrx, TRX_NAMESPACE } from '../../../src/formats/trx/trx.ts';
import { refusal } from '../../support/hostile.ts';
import { trxResult, trxXml, utf8 } from '../../support/result-files.ts';

const parse = (results: string, summary?: string) => parseTrx(utf8(trxXml(results, summary)));

describe('a TRX file', () => {
  it.each([
    ['Passed', 'passed'], ['Failed', 'failed'], ['Error', 'failed'], ['Timeout', 'failed'], ['Aborted', 'failed'], ['PassedButRunAborted', 'failed'], ['NotRunnable', 'failed'], ['Disconnected', 'failed'],
    ['NotExecuted', 'skipped'], ['Inconclusive', 'undecided'], ['Warning', 'undecided'], ['Completed', 'undecided'], ['InProgress', 'undecided'], ['Pending', 'undecided'], ['passed', 'undecided'], [undefined, 'undecided'],
  ] as const)('outcome %j is %s', (word, outcome) => expect(parse(trxResult(word)).results).toEqual([{ name: 'a test', outcome, word: word ?? '', inner: false }]));

  it('is counted by its results, not by its counters', () =>
    expect(parse(trxResult('Passed').repeat(3) + trxResult('NotExecuted').repeat(2)).results.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed', 'skipped', 'skipped']));

  it('counts results within results', () =>
    expect(parse(trxResult('Passed', 'outer', `<InnerResults>${trxResult('Failed', 'inner')}</InnerResults>`) + trxResult('Passed', 'next')).results.map(({ name, outcome, inner }) => [name, outcome, inner])).toEqual([
      ['outer', 'passed', false], ['inner', 'failed', true], ['next', 'passed', false],
    ]));

  it('counts results of other kinds of tests', () => expect(parse('<GenericTestResult testName="g" outcome="Failed"/><TestResultAggregation testName="t" outcome="Passed"><InnerResults/></TestResultAggregation>').results).toHaveLength(2));
  it('does not count what stands elsewhere or in another namespace', () =>
    expect(parse('<x:UnitTestResult xmlns:x="urn:x" outcome="Passed"/>', `<TestLists/><Other>${trxResult('Passed')}</Other>`).results).toEqual([]));

  it.each([
    ['<ResultSummary outcome="Completed"/>', 0], ['<ResultSummary outcome="Passed"/>', 0], ['<ResultSummary/>', 0], ['<ResultSummary outcome="Failed"/>', 1], ['<ResultSummary outcome="Aborted"/>', 1],
    ['<ResultSummary outcome="Completed"><RunInfos><RunInfo outcome="Error"/><RunInfo outcome="Warning"/></RunInfos></ResultSummary>', 1],
  ])('%s reports %i troubles of the run', (summary, runErrors) => expect(parse(trxResult('Passed'), summary).runErrors).toBe(runErrors));

  it('cut off keeps its results', () => {
    const whole = trxXml(trxResult('Passed') + trxResult('Failed'));
    const { results, partial } = parseTrx(utf8(whole.slice(0, whole.indexOf('</Results>'))));
    expect(results).toHaveLength(2);
    expect(partial).toMatch(/unclosed tag/);
  });

  it('keeps no user name', () => expect(JSON.stringify(parse(trxResult('Passed')))).not.toContain('somebody'));

  it.each([['another namespace', '<TestRun xmlns="urn:x"/>'], ['another root', `<Run xmlns="${TRX_NAMESPACE}"/>`]])('is refused with %s', (_, text) => expect(refusal(() => parseTrx(utf8(text)))).toMatch(/not a TestRun of/));
  it('is known by its content', () => expect([trxXml(''), '<TestRun/>'].map((text) => looksLikeTrx(utf8(text)))).toEqual([true, false]));
});
