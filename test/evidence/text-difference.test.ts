import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference } from '../../src/evidence/text-difference.ts';
import { concat, utf16le } from '../support/der.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const between = (was: string, now: string) => textDifference(bytes(was), bytes(now));

describe('the difference of two texts', () => {
  it.each([
    ['one character', '[Version]\r\nClass=Net\r\n', '[Version]\r\nClass=Nat\r\n', { line: 2, column: 8, was: 'Class=Net', now: 'Class=Nat' }],
    ['a line more', 'a\nb', 'a\nx\nb', { line: 2, column: 1, was: 'b', now: 'x' }],
    ['a line less at the end', 'a\nb', 'a', { line: 1, was: 'b', now: undefined }],
    ['a line more at the end', 'a', 'a\nb', { line: 2, was: undefined, now: 'b' }],
    ['a longer line', 'ab', 'abc', { line: 1, column: 3 }],
    ['line ends', 'a\r\nb\r\n', 'a\nb\n', { form: 'only line ends differ: 2 CRLF before, 2 LF now' }],
  ] as const)('%s', (_, then, now, expected) => {
    expect(between(then, now)).toMatchObject(expected);
  });

  it('names the encoding when only that differs', () => {
    expect(textDifference(bytes('abc'), concat(Uint8Array.of(0xff, 0xfe), utf16le('abc'))).form).toBe('only the encoding differs: ascii before, utf-16le with byte order mark now');
  });

  it('keeps the place of a difference visible in long lines', () => {
    const { column, was, now } = between(`${'x'.repeat(5000)}A${'y'.repeat(5000)}`, `${'x'.repeat(5000)}B${'y'.repeat(5000)}`);
    expect(column).toBe(5001);
    expect(was).toMatch(/^\.\.\.x+Ay+\.\.\.$/);
    expect(now).toMatch(/^\.\.\.x+By+\.\.\.$/);
    expect((now ?? '').length).toBeLessThan(220);
  });

  it('is told of any two different texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (a, b) => {
      const found = between(a, b);
      expect(found.form !== undefined || found.was !== found.now).toBe(true);
    }));
  });
});
