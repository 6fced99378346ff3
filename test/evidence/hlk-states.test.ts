import { describe, expect, it } from 'vitest';
import { hlkStates } from '../../src/evidence/hlk-states.ts';
import { ofAutohckJson, ofAutohckLog, ofAutohckSession, ofTestCollection, type HlkResults } from '../../src/evidence/results.ts';
import { autohckAttachmentOf, parseAutohckLog } from '../../src/formats/autohck/log.ts';
import { parseAutohckJson } from '../../src/formats/autohck/result.ts';
import { autohckSessionOf, isAutohckClass } from '../../src/formats/autohck/session.ts';
import { parseTestCollection } from '../../src/formats/hlk-automation/test-collection.ts';
import { parseJunit } from '../../src/formats/junit/junit.ts';
import { autohckReport, autohckResult, autohckTest, collectionXml, SLEEP, source, STATIC_TOOLS, utf8, type RecordSpec, type ResultSpec, type StepSpec } from '../support/result-files.ts';

const NAME = 'DF - Sleep with IO During (Reliability)';
const collection = (records: readonly RecordSpec[]): HlkResults => ofTestCollection(parseTestCollection(utf8(collectionXml(records))));
const json = (...values: readonly unknown[]): HlkResults => ofAutohckJson(parseAutohckJson(source(JSON.stringify(values))));
const log = (text: string): HlkResults => ofAutohckLog(parseAutohckLog(source(text)));
const report = (steps: readonly StepSpec[]): HlkResults => {
  const found = autohckSessionOf(parseJunit(utf8(autohckReport(steps)), isAutohckClass));
  if (found === undefined) throw new Error('it is no AutoHCK report');
  return ofAutohckSession(found);
};
const minidump = (path: string): readonly HlkResults[] => {
  const crash = autohckAttachmentOf(path);
  return crash === undefined ? [] : [{ role: 'crash', crash }];
};
const verdicts = (...results: readonly HlkResults[]) => hlkStates(results).map(({ verdict }) => verdict);
const of = (...results: readonly ResultSpec[]) => verdicts(collection([{ results }]));

const EARLY = '2026-03-01T10:00:00Z';
const LATE = '2026-03-02T10:00:00Z';

describe('the newest result of a test holds', () => {
  it.each<readonly [string, readonly ResultSpec[], string]>([
    ['one that passed', [{}], 'passed'],
    ['one that failed', [{ status: 'Failed' }], 'failed'],
    ['one that was canceled', [{ status: 'Canceled' }], 'failed'],
    ['failed, then passed', [{ status: 'Failed', instance: '1' }, { instance: '2', start: LATE }], 'passed'],
    ['passed, then failed', [{ instance: '1' }, { status: 'Failed', instance: '2', start: LATE }], 'failed'],
    ['passed, then failed, in the other order of the file', [{ status: 'Failed', instance: '2', start: LATE }, { instance: '1' }], 'failed'],
    ['passed, then running', [{ instance: '1' }, { status: 'Running', instance: '2', start: LATE }], 'unfinished'],
    ['passed, then not run', [{ instance: '1' }, { status: 'NotRun', instance: '2', start: LATE }], 'unfinished'],
    ['9 failed and 10 passed', [{ status: 'Failed', instance: '9' }, { instance: '10', start: LATE }], 'passed'],
    ['9 passed and 10 failed', [{ instance: '9' }, { status: 'Failed', instance: '10', start: LATE }], 'failed'],
    ['ids beyond 2^53', [{ status: 'Failed', instance: '9007199254740992' }, { instance: '9007199254740993', start: LATE }], 'passed'],
    ['a word nobody documented', [{ status: 'Succeeded' }], 'unfinished'],
    ['passed with filters', [{ filters: '2' }], 'passed-with-filters'],
    ['passed with an unknown number of filters', [{ filters: null }], 'undecided'],
    ['passed with a negative number of filters', [{ filters: '-1' }], 'undecided'],
    ['ids that are no numbers, ordered by time', [{ status: 'Failed', instance: 'a' }, { instance: 'b', start: LATE }], 'passed'],
    ['one id twice, ordered by time', [{ status: 'Failed' }, { start: LATE }], 'passed'],
    ['one id twice at one time', [{ status: 'Failed' }, {}], 'undecided'],
    ['neither ids nor times that order', [{ status: 'Failed', instance: 'a', start: '1.3.2026 10:00' }, { instance: 'b', start: '2.3.2026 10:00' }], 'undecided'],
    ['no order but one opinion', [{ instance: 'a', start: '' }, { instance: 'b', start: '' }], 'passed'],
    ['no order and failures only', [{ status: 'Failed', instance: 'a', start: '' }, { status: 'Canceled', instance: 'b', start: '' }], 'failed'],
    ['a greater id that started before a failure, as two controllers number them', [{ instance: '100', start: EARLY }, { status: 'Failed', instance: '5', start: LATE }], 'undecided'],
  ])('%s', (_, results, verdict) => expect(of(...results)).toEqual([verdict]));

  it('and none is missing', () => expect(of()).toEqual(['missing']));

  it('per target', () => {
    const states = hlkStates([collection([{ target: 'A', results: [{}] }, { target: 'B', results: [{ status: 'Failed' }] }, { target: 'a', results: [{ instance: '2', start: LATE, filters: '1' }] }])]);
    expect(states.map(({ target, verdict }) => [target, verdict])).toEqual([['A', 'passed-with-filters'], ['B', 'failed']]);
  });

  it('across files, whatever the case of the id', () =>
    expect(verdicts(collection([{ results: [] }]), collection([{ id: SLEEP.toUpperCase(), results: [{}] }]))).toEqual(['passed']));

  it('not across ids that share a name', () =>
    expect(verdicts(collection([{ results: [{}] }, { id: STATIC_TOOLS, results: [{ status: 'Failed' }] }]))).toEqual(['passed', 'failed']));
});

describe('AutoHCK results', () => {
  it('of several runs: the largest number holds', () => expect(verdicts(json(autohckResult({ instanceid: '9', status: 'Failed' }), autohckResult({ instanceid: '10' })))).toEqual(['passed']));
  it('join those with ids by their name', () => {
    const states = hlkStates([json(autohckTest({ status: 'Passed' })), json(autohckResult({ status: 'Failed' }))]);
    expect(states.map(({ id, verdict }) => [id, verdict])).toEqual([[SLEEP, 'failed']]);
  });
  it('of a test that runs again are not decided by what its list still says', () => expect(verdicts(json(autohckTest({ executionstate: 'Running' })))).toEqual(['unfinished']));
  it('of a list alone do not say whether filters were applied', () => expect(verdicts(json(autohckTest()))).toEqual(['undecided']));
  it('with filters are marked', () => expect(verdicts(json(autohckResult({ arefiltersapplied: 'True' })))).toEqual(['passed-with-filters']));
});

describe('summaries', () => {
  it('show failures and never decide that a test passed', () => {
    expect(verdicts(report([{ name: NAME }]))).toEqual(['undecided']);
    expect(verdicts(report([{ name: NAME, inner: '<failure/>' }]))).toEqual(['failed']);
    expect(verdicts(log(`Passed: ${NAME} [1]`))).toEqual(['undecided']);
  });
  it('do not hide an excused failure', () => expect(verdicts(report([{ name: NAME, outputs: [JSON.stringify(autohckResult({ status: 'Failed' })), 'Passed with errata: x'] }]))).toEqual(['failed']));
  it('that show a failure take the certainty from a result', () => expect(verdicts(json(autohckResult()), report([{ name: NAME, inner: '<failure/>' }]))).toEqual(['undecided']));
  it('that are older do not', () =>
    expect(verdicts(json(autohckResult({ instanceid: '10' })), report([{ name: NAME, outputs: [JSON.stringify(autohckResult({ instanceid: '9', status: 'Failed' }))], inner: '<failure/>' }]))).toEqual(['passed']));
  it('that agree leave it', () => expect(verdicts(json(autohckResult()), log(`Passed: ${NAME} [1]`))).toEqual(['passed']));
});

describe('a crash', () => {
  it('in the log makes the test fail', () => expect(verdicts(json(autohckResult()), log(`Passed: ${NAME} [1](with Minidump)`))).toEqual(['failed']));
  it('dump beside the results makes the test fail', () =>
    expect(hlkStates([json(autohckResult()), ...minidump('Minidump_9_DF_-_Sleep_with_IO_During__Reliability.zip')]).map(({ verdict, crashed }) => [verdict, crashed])).toEqual([['failed', true]]));
  it('dump of another test does not', () => expect(verdicts(json(autohckResult()), ...minidump('Minidump_9_Other.zip'))).toEqual(['passed']));
  it('archive of logs is none', () => expect(verdicts(json(autohckResult()), ...minidump('Failed_9_DF_-_Sleep_with_IO_During__Reliability.zip'))).toEqual(['passed']));
});

it('stays fast with results made to be slow', () => {
  const started = performance.now();
  const targets = collection(Array.from({ length: 20_000 }, (_, at) => ({ target: `T${at}`, results: [{}] })));
  const rows = json(...Array.from({ length: 20_000 }, (_, at) => autohckResult({ target: '', instanceid: String(at) })));
  expect(new Set(verdicts(targets, rows))).toEqual(new Set(['undecided']));
  expect(performance.now() - started).toBeLessThan(20_000);
});
