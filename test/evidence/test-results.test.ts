import { describe, expect, it } from 'vitest';
import { ofJunit, ofTaefConsole, ofTrx, ofWtl, overall } from '../../src/evidence/test-results.ts';
import { parseJunit } from '../../src/formats/junit/junit.ts';
import { parseTaefConsole } from '../../src/formats/taef/output.ts';
import { parseTrx } from '../../src/formats/trx/trx.ts';
import { parseWtl } from '../../src/formats/wtl/wtl.ts';
import { begin, junitXml, ran, rollup, source, taefConsole, trxResult, trxXml, utf16, utf8, wtlXml } from '../support/result-files.ts';

const ofJunitText = (cases: string) => {
  const report = parseJunit(utf8(junitXml(cases)));
  return { ...ofJunit(report), overall: overall(ofJunit(report), report.partial) };
};
const ofTrxText = (results: string, summary?: string) => {
  const run = parseTrx(utf8(trxXml(results, summary)));
  return { ...ofTrx(run), overall: overall(ofTrx(run), run.partial) };
};
const ofWtlText = (events: string, closed = true) => {
  const log = parseWtl(utf16(wtlXml(events, closed)));
  return { ...ofWtl(log), overall: overall(ofWtl(log), log.partial) };
};

const PASS = '<testcase name="a"/>';
const SKIP = '<testcase name="b"><skipped/></testcase>';
const FAIL = '<testcase name="c"><failure/></testcase>';

describe('JUnit', () => {
  it.each([
    ['one passed', PASS, 'pass'], ['passed and skipped', PASS + SKIP, 'pass'], ['one failed', PASS + FAIL, 'fail'], ['an error', '<testcase><error/></testcase>', 'fail'],
    ['all skipped', SKIP, 'unknown'], ['no case', '', 'unknown'], ['an error outside', `${PASS}<error/>`, 'unknown'], ['an error outside and a failure', `${FAIL}<error/>`, 'fail'], ['cut off', `${PASS}</nonsense>`, 'unknown'],
    ['cut off behind a failure', `${FAIL}</nonsense>`, 'fail'],
  ])('with %s', (_, cases, expected) => expect(ofJunitText(cases).overall).toBe(expected));

  it('names its cases by class and tells of control characters', () => {
    const { tests, remarks } = ofJunitText('<testcase classname="C" name="a"/><testcase name="b"/><system-out>\u001b</system-out>');
    expect(tests.map(({ name }) => name)).toEqual(['C / a', 'suite / b']);
    expect(remarks).toEqual(['1 control characters that XML forbids were taken for blanks']);
  });
});

describe('TRX', () => {
  const ran3 = trxResult('Passed').repeat(3);
  it.each([
    ['passed', ran3, undefined, 'pass'], ['passed and not executed, against its counters', ran3 + trxResult('NotExecuted').repeat(12), undefined, 'pass'], ['failed', ran3 + trxResult('Failed'), undefined, 'fail'],
    ['aborted', ran3 + trxResult('Aborted'), undefined, 'fail'], ['nothing executed', trxResult('NotExecuted'), undefined, 'unknown'], ['no result', '', undefined, 'unknown'], ['in progress', ran3 + trxResult('InProgress'), undefined, 'unknown'],
    ['no outcome', ran3 + trxResult(undefined), undefined, 'unknown'], ['an error of the run', ran3, '<ResultSummary outcome="Failed"/>', 'unknown'],
    ['an error of the run beside a failure', ran3 + trxResult('Failed'), '<ResultSummary outcome="Failed"/>', 'fail'], ['a failed inner result', trxResult('Passed', 'o', `<InnerResults>${trxResult('Failed')}</InnerResults>`), undefined, 'fail'],
  ])('with %s', (_, results, summary, expected) => expect(ofTrxText(results, summary).overall).toBe(expected));
});

describe('WTL', () => {
  const one = rollup({ Total: 1, Passed: 1, Failed: 0, Blocked: 0, Warned: 0, Skipped: 0 });
  it.each([
    ['passed', ran('a', 'Pass') + one, true, 'pass'], ['failed', ran('a', 'Fail') + rollup({ Total: 1, Passed: 0, Failed: 1 }), true, 'fail'], ['blocked', ran('a', 'Blocked'), true, 'fail'],
    ['a failure only in its summary', ran('a', 'Pass') + rollup({ Total: 2, Passed: 1, Failed: 1 }), true, 'fail'], ['no summary', ran('a', 'Pass'), true, 'unknown'],
    ['a summary that disagrees', ran('a', 'Pass') + ran('b', 'Pass') + one, true, 'unknown'], ['no test', rollup({ Total: 0 }), true, 'unknown'], ['a test that did not end', begin('b') + ran('a', 'Pass') + one, true, 'unknown'],
    ['no closing tag', ran('a', 'Pass') + one, false, 'unknown'], ['an unknown result', ran('a', 'Maybe') + rollup({ Total: 1, Passed: 0, Failed: 0 }), true, 'unknown'],
    ['everything skipped', ran('a', 'Skipped') + rollup({ Total: 1, Passed: 0, Failed: 0, Skipped: 1 }), true, 'unknown'], ['a failure before it was cut off', ran('a', 'Fail'), false, 'fail'],
  ])('with %s', (_, events, closed, expected) => expect(ofWtlText(events, closed).overall).toBe(expected));

  it('names the test that did not end', () => expect(ofWtlText(begin('the last one'), false).undecided).toContain('1 tests began and did not end, "the last one" among them'));
});

describe('te.exe', () => {
  const summary = (total: number, passed: number, failed = 0, blocked = 0, skipped = 0): string => `Summary: Total=${total}, Passed=${passed}, Failed=${failed}, Blocked=${blocked}, Not Run=0, Skipped=${skipped}`;
  it.each([
    ['passed', { a: 'Passed', b: 'Skipped' }, summary(2, 1, 0, 0, 1), 'pass'], ['failed', { a: 'Passed', b: 'Failed' }, summary(2, 1, 1), 'fail'], ['blocked', { a: 'Blocked' }, summary(1, 0, 0, 1), 'fail'],
    ['no summary', { a: 'Passed' }, '', 'unknown'], ['two summaries', { a: 'Passed' }, `${summary(1, 1)}\r\n${summary(1, 1)}`, 'unknown'], ['a summary of more', { a: 'Passed' }, summary(2, 2), 'unknown'],
    ['a failure only in the summary', { a: 'Passed' }, summary(2, 1, 1), 'fail'], ['a test that did not end', { a: 'Passed', b: '' }, summary(1, 1), 'unknown'], ['not run', { a: 'Passed', b: 'NotRun' }, summary(2, 1), 'unknown'],
    ['no test', {}, summary(0, 0), 'unknown'], ['a word nobody knows', { a: 'Passed', b: 'Fine' }, summary(2, 2), 'unknown'],
  ])('with %s', (_, results, line, expected) => {
    const found = ofTaefConsole(parseTaefConsole(source(taefConsole(results, line))));
    expect(overall(found, undefined)).toBe(expected);
  });
});
