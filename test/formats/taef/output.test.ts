import { describe, expect, it } from 'vitest';
import { looksLikeTaefConsole, parseTaefConsole } from '../../../src/formats/taef/output.ts';
import { refusal } from '../../support/hostile.ts';
import { source, taefConsole, utf16, utf8 } from '../../support/result-files.ts';

const SUMMARY = 'Summary: Total=3, Passed=1, Failed=1, Blocked=0, Not Run=0, Skipped=1';

describe('what te.exe prints', () => {
  it('is read line by line', () =>
    expect(parseTaefConsole(source(taefConsole({ 'A::x': 'Passed', 'A::y#[1]': 'Failed', 'A::z': 'Skipped', 'A::last': '' }, SUMMARY)))).toEqual({
      tests: [{ name: 'A::x', result: 'passed' }, { name: 'A::y#[1]', result: 'failed' }, { name: 'A::z', result: 'skipped' }],
      unfinished: ['A::last'], summary: { total: 3, passed: 1, failed: 1, blocked: 0, notRun: 0, skipped: 1 },
    }));
  it('may be UTF-16', () => expect(parseTaefConsole(source(utf16(taefConsole({ a: 'Passed' }, SUMMARY)))).tests).toHaveLength(1));
  it('has no summary when it has two', () => expect(parseTaefConsole(source(`${SUMMARY}\n${SUMMARY}\n`)).summary).toBeUndefined());
  it('is refused when it says nothing', () => expect(refusal(() => parseTaefConsole(source('Test Authoring and Execution Framework v10\n')))).toBe('there is neither a test nor a summary in it'));
  it('is known by its content', () => expect([taefConsole({}, ''), SUMMARY, 'StartGroup: a\nEndGroup: a [Passed]\n', 'Summary: all well'].map((text) => looksLikeTaefConsole(utf8(text)))).toEqual([true, true, true, false]));
});
