import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOUR } from '../../src/report/palette.ts';
import { renderText } from '../../src/report/text.ts';
import { hanging, wrap } from '../../src/report/wrap.ts';
import { aFinding, aPackage, aVerdict, goAtBuild, HOSTILE, noGoAtBuild, noGoAtRelease, noGoOfMany } from '../support/verdicts.ts';

const hostile = fc.array(fc.constantFrom(...HOSTILE, 'plain', ' '), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

describe('wrap', () => {
  it.each([
    ['a b c', 40, ['a b c']],
    ['one two three four five', 20, ['one two three four', 'five']],
    [`${'x'.repeat(45)} y`, 20, ['x'.repeat(20), 'x'.repeat(20), 'xxxxx y']],
    ['', 20, ['']],
    ['words then ::set-output name=x::y', 20, ['words then', '\\::set-output', 'name=x::y']],
  ])('%j at %i', (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });

  it('loses nothing and keeps the width, but for the guard against commands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 120 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width + 2);
      expect(lines.join('').replaceAll(/[ \\]/g, '')).toBe(text.replaceAll(/[ \\]/g, ''));
    }));
  });

  it('hangs what follows below the first word', () => {
    expect(hanging(' → ', 'one two three four five six', 3, 23)).toEqual([' → one two three four', '   five six']);
  });
});

describe('what a person reads', () => {
  it('says first what blocks, then the fixes, then the rest', () => {
    const text = renderText(noGoAtBuild());
    const order = ['NO-GO', '4 findings block', 'Fix these', 'stampinf', 'findings that do not block', 'Waived', '7 passed', 'package contoso-audio'];
    expect(order.map((part) => text.indexOf(part))).toEqual(order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b));
    expect(order.filter((part) => !text.includes(part))).toEqual([]);
  });

  it.each([40, 60, 80, 120])('fits %i columns', (columns) => {
    for (const verdict of [noGoAtBuild(), goAtBuild(), noGoAtRelease(), noGoOfMany()]) {
      const tooLong = renderText(verdict, { columns }).split('\n').filter((line) => [...line].length > columns);
      expect(tooLong).toEqual([]);
    }
  });

  it('is the same text with and without colour', () => {
    const plain = renderText(noGoAtBuild(), { columns: 100 });
    const coloured = renderText(noGoAtBuild(), { columns: 100, palette: COLOUR });
    expect(coloured).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });

  it('says so when there is no package', () => {
    expect(renderText(aVerdict([], { packages: [], decision: 'no-go' }))).toMatch(/^NO-GO {2}no package .*\n {2}no driver package was found\n/);
  });

  it('keeps terminal and step log safe from artifact strings', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), fc.integer({ min: 20, max: 130 }), (text, columns) => {
      const all = { title: text, package: text, subject: text, file: text, message: text, remedy: text, cause: text };
      const verdict = aVerdict([
        aFinding('INF-003', { ...all, outcome: 'fail' }), aFinding('PE-003', { ...all, outcome: 'warn', severity: 'warn' }),
        aFinding('DEP-002', { ...all, outcome: 'fail', waiver: { owner: text, reason: text, expires: text, ticket: text } }),
      ], { packages: [aPackage({ name: text, driverVer: { date: text, version: text } }), aPackage({ name: `${text}2` })], notices: [text] });
      const lines = renderText(verdict, { columns }).split('\n');
      expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(line) || line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    }), { numRuns: 1000 });
  });
});
