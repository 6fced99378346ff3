import { describe, expect, it } from 'vitest';
import { looksLikeWtl, parseWtl, rollupAgrees } from '../../../src/formats/wtl/wtl.ts';
import { refusal } from '../../support/hostile.ts';
import { begin, end, ran, rollup, utf16, utf8, wtlXml } from '../../support/result-files.ts';
import { pieces } from '../../support/unpack.ts';

const parse = (events: string, closed = true) => parseWtl(utf16(wtlXml(events, closed)));
const NONE = { pass: 0, fail: 0, blocked: 0, warn: 0, skipped: 0, other: 0 };

describe('a test log', () => {
  it('is counted by its events', () => {
    const log = parse(ran('a', 'Pass') + begin('b') + '<Error UserText="x" CA="1" LA="1"/>' + end('b', 'Fail') + ran('c', 'Skipped') + rollup({ Total: 3, Passed: 1, Failed: 1, Blocked: 0, Warned: 0, Skipped: 1 }));
    expect(log).toEqual({
      producer: 'TE.exe', counts: { ...NONE, pass: 1, fail: 1, skipped: 1 }, tests: [{ title: 'a', result: 'pass' }, { title: 'b', result: 'fail' }, { title: 'c', result: 'skipped' }],
      unfinished: [], unbegun: 0, rollups: [{ total: 3, passed: 1, failed: 1, blocked: 0, warned: 0, skipped: 1 }], errors: 1, partial: undefined,
    });
    expect(rollupAgrees(log)).toBe(true);
  });

  it.each([['Pass', 'pass'], ['Fail', 'fail'], ['Blocked', 'blocked'], ['Warn', 'warn'], ['Skipped', 'skipped'], ['Passed', 'other'], ['', 'other']] as const)('result %j is %s', (word, result) =>
    expect(parse(ran('a', word)).counts).toEqual({ ...NONE, [result]: 1 }));

  it('is UTF-8 too', () => expect(parseWtl(utf8(wtlXml(ran('a', 'Pass')))).counts.pass).toBe(1));

  it.each([
    ['without an end', begin('a') + ran('b', 'Pass') + begin('c'), ['a', 'c'], 0],
    ['without a beginning', end('a', 'Pass'), [], 1],
    ['begun twice and ended once', begin('a') + begin('a') + end('a', 'Pass'), ['a'], 0],
    ['ended under another id', begin('a', '1') + end('a', 'Pass', '2'), ['a'], 1],
    ['of the same title under two ids', begin('a', '1') + begin('a', '2') + end('a', 'Pass', '2') + end('a', 'Pass', '1'), [], 0],
  ])('names tests %s', (_, events, unfinished, unbegun) => {
    const log = parse(events);
    expect({ unfinished: log.unfinished, unbegun: log.unbegun }).toEqual({ unfinished, unbegun });
  });

  it('cut off in the middle still names the test that ran', () => {
    const whole = utf16(wtlXml(ran('first', 'Pass') + begin('the last one') + ran('never', 'Pass')));
    for (const cut of [0, 1, 2, 3]) {
      const log = parseWtl(whole.slice(0, utf16(wtlXml(ran('first', 'Pass') + begin('the last one'), false)).length + 4 + cut));
      expect(log).toMatchObject({ counts: { ...NONE, pass: 1 }, unfinished: ['the last one'] });
      expect(log.partial).toMatch(/line|UTF-16/);
    }
  });

  it('without its closing tag is partial', () => expect(parse(ran('a', 'Pass'), false).partial).toMatch(/unclosed tag/));

  it.each([
    ['fewer', { Total: 1, Passed: 1, Failed: 0, Blocked: 0, Warned: 0, Skipped: 0 }],
    ['other results', { Total: 2, Passed: 1, Failed: 1, Blocked: 0, Warned: 0, Skipped: 0 }],
    ['no total', { Passed: 2, Failed: 0 }],
  ])('is contradicted by a summary of %s', (_, counts) => expect(rollupAgrees(parse(ran('a', 'Pass') + ran('b', 'Pass') + rollup(counts)))).toBe(false));

  it('is not confirmed by a missing summary', () => expect(rollupAgrees(parse(ran('a', 'Pass')))).toBe(false));
  it('takes the last of several summaries', () => expect(rollupAgrees(parse(ran('a', 'Pass') + rollup({ Total: 9 }) + rollup({ Total: 1, Passed: 1, Failed: 0 })))).toBe(true));

  it('of any length needs no more memory than its open tests', () => {
    const { source, largest } = pieces(utf8(wtlXml(ran('x'.repeat(500), 'Pass').repeat(30_000))));
    const log = parseWtl(source);
    expect(log.counts.pass).toBe(30_000);
    expect(log.tests).toHaveLength(20_000);
    expect(largest()).toBeLessThanOrEqual(64 * 1024);
  });

  it('is refused when more tests are open than anybody runs', () =>
    expect(refusal(() => parse(Array.from({ length: 100_001 }, (_, at) => `<StartTest Title="${at}"/>`).join('')))).toMatch(/more than 100000 tests are open/));
  it('is refused with another root', () => expect(refusal(() => parseWtl(utf8('<Log/>')))).toMatch(/not WTT-Logger/));
  it('is known by its content', () => expect([utf16(wtlXml('')), utf8(wtlXml('')), utf8('<PwrTestLog/>')].map(looksLikeWtl)).toEqual([true, true, false]));
});
