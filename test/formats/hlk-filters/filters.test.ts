import { describe, expect, it } from 'vitest';
import { looksLikeHlkFilters, parseHlkFilters } from '../../../src/formats/hlk-filters/filters.ts';
import { refusal } from '../../support/hostile.ts';
import { deprecation, filtersSql, filterSql, source, utf16, utf8 } from '../../support/result-files.ts';

const parse = (text: string) => parseHlkFilters(source(text));

describe('a filter list', () => {
  it('is read, never run', () => {
    expect(parse(filtersSql(filterSql({ title: "It''s a (title), with -- signs" }), deprecation('994', '6')))).toEqual({
      filters: [{ number: '47950', version: '2', title: "It's a (title), with -- signs", commandLine: 'TE.exe%Demo.dll', expires: '2030-06-14T00:00:00', active: true, coversNotRun: false }],
      deprecated: [{ number: '994', version: '6' }], partial: undefined,
    });
  });

  it('takes LF and CRLF side by side, and UTF-16', () => {
    const text = filtersSql(filterSql(), filterSql({ number: '2' }).replaceAll('\r\n', '\n'), filterSql({ number: '3' }).replaceAll(/\r?\n/g, '\r\n'));
    expect(parse(text).filters.map(({ number }) => number)).toEqual(['47950', '2', '3']);
    expect(parseHlkFilters(source(utf16(text))).filters).toHaveLength(3);
  });

  it.each([['an expiry that is no date', { expires: 'never' }, undefined], ['a far one', { expires: '3013-01-01T00:00:00' }, '3013-01-01T00:00:00']])('keeps %s', (_, spec, expires) =>
    expect(parse(filtersSql(filterSql(spec))).filters[0]?.expires).toBe(expires));

  it('knows an inactive filter', () => expect(parse(filtersSql(filterSql({ status: '0' }))).filters[0]?.active).toBe(false));

  it.each([
    ['its text does not end', filterSql().replace("'2030-06-14T00:00:00')", "'2030")],
    ['its columns and values differ in number', filterSql().replace('IssueResolution, ', '')],
    ['its row is about another filter', filterSql().replace('VALUES(47950, 2', 'VALUES(47951, 2')],
    ['a value is computed', filterSql().replace("N'later'", 'CONCAT(1, 2)')],
    ['it has no row', '-- Inserting filter 47950 v2.\n'],
  ])('is partial when %s', (_, block) => {
    const { filters, partial } = parse(filtersSql(filterSql({ number: '1' }), block));
    expect(filters.map(({ number }) => number)).toEqual(['1']);
    expect(partial).toBe('1 of 2 filters could not be read');
  });

  it('is refused without a single filter', () => expect(refusal(() => parse('UPDATE Filter SET [Status] = 0'))).toBe('no filter is announced in this text'));

  it('is known by its content', () => {
    expect(looksLikeHlkFilters(utf8(filtersSql(filterSql())))).toBe(true);
    expect(looksLikeHlkFilters(utf8(deprecation('1', '1')))).toBe(true);
    expect(looksLikeHlkFilters(utf8('-- Inserting filter into the list'))).toBe(false);
  });

  it('stays linear on text made to be slow', () => {
    const started = performance.now();
    for (const block of [`INSERT INTO Filter${' '.repeat(1e6)}`, 'INSERT INTO Filter('.repeat(50_000), `INSERT INTO Filter(a) VALUES(${"'".repeat(1e6)}`, `INSERT INTO Filter(a) VALUES('x'${' '.repeat(1e6)}`])
      parse(`-- Inserting filter 1 v1.\n${block}`);
    parse('-- Inserting filter 1 v1.\n'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
