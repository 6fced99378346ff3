import { describe, expect, it } from 'vitest';
import { autohckAttachmentOf, looksLikeAutohckLog, parseAutohckLog } from '../../../src/formats/autohck/log.ts';
import { looksLikeAutohckJson, parseAutohckJson } from '../../../src/formats/autohck/result.ts';
import { autohckSessionOf, isAutohckClass } from '../../../src/formats/autohck/session.ts';
import { parseJunit } from '../../../src/formats/junit/junit.ts';
import { refusal } from '../../support/hostile.ts';
import { autohckReport, autohckResult, autohckTest, junitXml, SLEEP, source, utf8 } from '../../support/result-files.ts';

const json = (value: unknown) => parseAutohckJson(source(JSON.stringify(value)));
const nested = (depth: number): unknown => (depth === 0 ? [] : [{ name: `task ${depth}`, status: 'Failed', taskerrormessage: 'x', childtasks: nested(depth - 1) }]);

describe('AutoHCK results', () => {
  it('are read with their numbers and booleans as the texts they are', () =>
    expect(json(autohckResult({ arefiltersapplied: 'True' })).results).toEqual([{
      name: 'DF - Sleep with IO During (Reliability)', status: 'passed', word: 'Passed', instanceId: '9', filtersApplied: true, target: 'PCI\\VEN_1234', completed: '1.3.2026 11:00:00', failedTasks: [],
    }]));

  it.each([['False', false], ['false', false], ['0', undefined], ['', undefined], [false, undefined], [null, undefined]])('filters %j mean %j', (arefiltersapplied, expected) =>
    expect(json(autohckResult({ arefiltersapplied })).results[0]?.filtersApplied).toBe(expected));

  it('tell which tasks did not pass', () =>
    expect(json(autohckResult({ tasks: [{ name: 'a', status: 'Passed', childtasks: [{ name: 'b', status: 'Failed', taskerrormessage: 'broken', childtasks: [] }] }] })).results[0]?.failedTasks).toEqual([{ path: ['a', 'b'], status: 'failed', message: 'broken' }]));

  it('take tasks within tasks up to a depth', () => {
    expect(json(autohckResult({ tasks: nested(32) })).results[0]?.failedTasks).toHaveLength(32);
    expect(refusal(() => json(autohckResult({ tasks: nested(33) })))).toBe('tasks are nested deeper than 32');
  });

  it('come several in a list', () => expect(json([autohckResult(), autohckResult({ instanceid: '10' })]).results.map(({ instanceId }) => instanceId)).toEqual(['9', '10']));

  it.each([
    ['the functional test engine', { name: 'x', status: 'passed' }], ['anybody else', {}], ['nobody', []], ['a text', 'Passed'], ['null', null],
  ])('are not those of %s', (_, value) => expect(refusal(() => json(value))).toMatch(/neither an HLK result nor a list/));
  it('are refused when they are no JSON', () => expect(refusal(() => parseAutohckJson(source('{"name": ')))).toMatch(/line 1, column/));
  it('are refused when they say two things at once', () =>
    expect(refusal(() => parseAutohckJson(source(JSON.stringify(autohckResult()).replace('"status":', '"status":"Failed","status":'))))).toMatch(/status.* twice|twice|duplicate/i));
  it('are partial beside something else', () => expect(json([autohckResult(), 7]).partial).toBe('1 of 2 entries are neither results nor tests'));

  it('are known by their content', () =>
    expect([autohckResult(), [autohckTest()], { name: 'x', status: 'passed' }, { instanceid: '1' }].map((value) => looksLikeAutohckJson(utf8(JSON.stringify(value))))).toEqual([true, true, false, false]));
});

describe('AutoHCK tests', () => {
  it('show an old outcome while they run again', () => {
    const { tests } = json([autohckTest({ id: SLEEP.toUpperCase() }), autohckTest({ executionstate: 'Running' }), autohckTest({ executionstate: 'InQueue' })]);
    expect(tests.map(({ id, status, running }) => [id, status, running])).toEqual([[SLEEP, 'passed', false], [SLEEP, 'passed', true], [SLEEP, 'passed', true]]);
  });
});

const session = (text: string) => autohckSessionOf(parseJunit(utf8(text), isAutohckClass));

describe('an AutoHCK report', () => {
  it('tells what ran and how much should have', () =>
    expect(session(autohckReport([{ name: 'A test ' }, { name: 'B', inner: '<failure/>' }, { name: 'C', inner: '<skipped/>' }], { count: '5' }))).toEqual({
      hlk: true, expected: 5, session: 'passed', platform: 'Win11_24H2x64', partial: undefined,
      steps: [
        { name: 'A test', status: 'passed', result: undefined, excused: false }, { name: 'B', status: 'failed', result: undefined, excused: false }, { name: 'C', status: 'not-run', result: undefined, excused: false },
      ],
    }));

  it('believes the result rather than the excuse for it', () => {
    const outputs = [JSON.stringify(autohckResult({ status: 'Failed' })), 'Passed with errata: 4711'];
    expect(session(autohckReport([{ name: 'A', outputs }]))?.steps[0]).toMatchObject({ status: 'failed', excused: true });
    expect(session(autohckReport([{ name: 'A', outputs: ['Passed with errata: 4711'] }]))?.steps[0]).toMatchObject({ status: 'failed', excused: true });
  });

  it('believes the failure rather than the result', () =>
    expect(session(autohckReport([{ name: 'A', outputs: [JSON.stringify(autohckResult())], inner: '<failure/>' }]))?.steps[0]?.status).toBe('failed'));

  it('reads past the colours of its log', () => expect(session(autohckReport([{ name: 'A' }], { log: '\u001b[32mok\u001b[0m' }))?.steps).toHaveLength(1));
  it.each([['<error/>', 'error'], ['<skipped/>', 'skipped'], ['<failure/>', 'failed'], ['', 'passed']])('whose session says %j ended as %s', (inner, outcome) => expect(session(autohckReport([], { session: inner }))?.session).toBe(outcome));
  it('of the functional test engine is no HLK evidence', () => expect(session(autohckReport([{ name: 'A' }], { engine: 'functest' }))?.hlk).toBe(false));
  it.each(['', '-1', 'many'])('with the count %j says nothing of how much there should be', (count) => expect(session(autohckReport([], { count }))?.expected).toBeUndefined());
  it('of another program is none', () => expect(session(junitXml('<testcase classname="C" name="a"/>'))).toBeUndefined());
});

describe('an AutoHCK log', () => {
  it.each([
    ['Passed: DF - Sleep [01:00:00]', { name: 'DF - Sleep', status: 'passed', word: 'Passed', minidump: false }],
    ['Failed: DF - Sleep [01:00:00](with Minidump) [Queued time: 2026-03-01T10:00:00+00:00] [Started time: 2026-03-01T10:01:00+00:00]', { name: 'DF - Sleep', status: 'failed', word: 'Failed', minidump: true }],
    ['Passed: A: with [brackets] [01:00:00] (with Minidump)', { name: 'A: with [brackets]', status: 'passed', word: 'Passed', minidump: true }],
    ['Skipped: B [00:10:00]', { name: 'B', status: 'skipped', word: 'Skipped', minidump: false }],
    ['Hangs on at queued state?: C [00:10:00]', { name: 'C', status: 'other', word: 'Hangs on at queued state?', minidump: false }],
    ['InQueue: D [00:10:00]', { name: 'D', status: 'in-queue', word: 'InQueue', minidump: false }],
  ])('%s', (line, run) => expect(parseAutohckLog(source(`${line}\r\n`)).runs).toEqual([run]));

  it('is partial with lines that say something else', () => expect(parseAutohckLog(source('Passed: A [1]\nsomething\n')).partial).toBe('1 of 2 lines are not understood'));
  it.each(['', 'Passed: A', 'Info: A [1]', 'Passed: [1]'])('is not %j', (text) => expect(refusal(() => parseAutohckLog(source(text)))).toBe('no line names a test and its status'));
  it('is known by its content', () => expect(['Skipped: A [1]\n', 'Passed: 12 of 12\n', 'PASSED'].map((text) => looksLikeAutohckLog(utf8(text)))).toEqual([true, false, false]));

  it('stays linear when it was made to be slow', () => {
    const started = performance.now();
    for (const tail of ['['.repeat(1e6), '[Queued time: ]'.repeat(2e5), ']'.repeat(1e6), ' '.repeat(3e6)]) refusal(() => parseAutohckLog(source(`Passed: a ${tail}`)));
    refusal(() => parseAutohckLog(source(`Passed: a ${'[Queued time: ]'.repeat(270)}\n`.repeat(1000))));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('files beside AutoHCK results', () => {
  it.each([
    ['out/Minidump_12_DF_-_Sleep.zip', { kind: 'minidump', status: undefined, instanceId: '12', safeName: 'DF_-_Sleep' }],
    ['Failed_12_DF_-_Sleep.zip', { kind: 'logs', status: 'failed', instanceId: '12', safeName: 'DF_-_Sleep' }],
    ['Minidump_x_A.zip', undefined], ['Minidump_12_A.txt', undefined], ['demo.zip', undefined],
  ])('%s', (path, expected) => expect(autohckAttachmentOf(path)).toEqual(expected));
});
