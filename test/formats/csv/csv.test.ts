import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { cellTexts, CsvReader, type CsvLimits } from '../../../src/formats/csv/csv.ts';
import { FormatError } from '../../../src/formats/error.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (data: Uint8Array | string, limits: Partial<CsvLimits> = {}): readonly (readonly string[])[] => {
  const reader = new CsvReader(memorySource(typeof data === 'string' ? bytes(data) : data), limits);
  const all: (readonly string[])[] = [];
  for (let row = reader.next(); row !== undefined; row = reader.next()) all.push(cellTexts(row));
  return all;
};

describe('CSV', () => {
  it.each([
    ['plain', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['no line end at the end', 'a,b\n1,2', [['a', 'b'], ['1', '2']]],
    ['CRLF and a byte order mark', '\ufeffa,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
    ['semicolons', 'a;b\n1,5;2\n', [['a', 'b'], ['1,5', '2']]],
    ['tabs', 'a\tb\n1\t2\n', [['a', 'b'], ['1', '2']]],
    ['bars', 'a|b\n1|2\n', [['a', 'b'], ['1', '2']]],
    ['a separator that quotes hide', '"a;b;c;d",b\n1,2\n', [['a;b;c;d', 'b'], ['1', '2']]],
    ['quotes, doubled quotes, line ends within', 'a,b\n"x ""y"" z","1\n2"\n', [['a', 'b'], ['x "y" z', '1\n2']]],
    ['a quoted cell before CRLF', 'a,b\r\n1,"2"\r\n', [['a', 'b'], ['1', '2']]],
    ['a quoted cell at the end', 'a,b\n1,"2"', [['a', 'b'], ['1', '2']]],
    ['empty cells', 'a,b,c\n,,\n', [['a', 'b', 'c'], ['', '', '']]],
    ['blank lines', 'a\n\n\r\n1\n\n', [['a'], ['1']]],
    ['nothing', '', []],
    ['a quotation mark inside a cell', 'a,b\n5" disk,1\n', [['a', 'b'], ['5" disk', '1']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('reads UTF-16 as spreadsheets save it', () => {
    const text = Buffer.from('\ufeffa\tb\r\nä\t2\r\n', 'utf16le');
    expect(rows(text)).toEqual([['a', 'b'], ['ä', '2']]);
    expect(rows(Buffer.from(text).swap16())).toEqual([['a', 'b'], ['ä', '2']]);
  });

  it('counts lines, also those within quotes', () => {
    const reader = new CsvReader(memorySource(bytes('a\n"x\ny"\n\n2\n')));
    expect([reader.next()?.line, reader.next()?.line, reader.next()?.line, reader.next()]).toEqual([1, 2, 5, undefined]);
  });

  it.each([
    ['an open quotation mark', `a\n"${'x'.repeat(100)}`, { row: 64 }, /line 2: a quotation mark is not closed/],
    ['text after a closed one', 'a\n"x"y\n', {}, /line 2: text follows/],
    ['a long row', `a\n${'x'.repeat(100)}`.padEnd(300, 'x'), { row: 64 }, /line 2: a row exceeds 64 bytes/],
    ['many columns', ','.repeat(10), { columns: 4 }, /more than 4 columns/],
    ['many rows', 'a\n1\n2\n3\n', { rows: 3 }, /line \d: more than 3 rows/],
    ['many bytes', 'a\n1\n', { bytes: 3 }, /4 bytes exceed/],
  ])('refuses %s', (_, text, limits, message) => {
    expect(() => rows(text, limits)).toThrow(FormatError);
    expect(() => rows(text, limits)).toThrow(message);
  });

  it('gives back what was written, over any window', () => {
    const cell = fc.string({ maxLength: 12, unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', ' ') });
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (written) => {
      const text = written.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      const got = rows(`"h","i"\n${text}`, { row: 128 });
      expect(got.slice(1)).toEqual(written);
    }));
  });

  it('ends in rows or a FormatError, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
      try {
        expect(rows(data, { row: 100, columns: 8 }).length).toBeLessThanOrEqual(400);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }));
  });
});
