import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/error.ts';
import { expandedLength, expanderOf, segmentsOf, stringTables, tableFor } from '../../../src/formats/inf/strings.ts';
import { entriesOf, parseSyntax, sectionOf } from '../../../src/formats/inf/syntax.ts';

const STRINGS = '[Strings]\nS=t\nL="%S%"\na=1\nb=2\ndevice=u\nd="C:\\"\nS=second\nlist=first,second\n';

const read = (line: string): { readonly fields: readonly string[]; readonly lengths: readonly number[] } => {
  const syntax = parseSyntax(`[T]\n${line}\n${STRINGS}`);
  const [table] = stringTables(syntax);
  const [entry] = entriesOf(syntax, sectionOf(syntax, 'T'));
  if (table === undefined || entry === undefined) throw new Error('no entry');
  const texts = [entry.key?.text ?? '-', ...entry.values.map(({ text }) => text)];
  return { fields: texts.map(expanderOf(table)), lengths: texts.map((text) => expandedLength(text, table)) };
};

describe('expansion', () => {
  it.each([
    ['a token', 'k=%S%', 'k', 't'],
    ['names are compared without case', 'k=%s%', 'k', 't'],
    ['in keys too', '%S%=1', 't', '1'],
    ['a doubled percent sign', 'k=%%S%%', 'k', '%S%'],
    ['an unknown name stays', 'k=%nope%', 'k', '%nope%'],
    ['values are not expanded again', 'k=%L%', 'k', '%S%'],
    ['two tokens side by side', 'k=%a%%b%', 'k', '12'],
    ['quotes go first', 'k=%de"vi"ce%', 'k', 'u'],
    ['a directory identifier stays', 'k=%13%\\%S%.sys', 'k', '%13%\\t.sys'],
    ['a negative one too', 'k=%-1%\\x', 'k', '%-1%\\x'],
    ['a single percent sign', 'k=100%', 'k', '100%'],
    ['a semicolon cuts the token', 'k=%a;b%', 'k', '%a'],
    ['a value that ends in a backslash', 'k=%d%\\x', 'k', 'C:\\\\x'],
    ['an unknown name keeps its closing sign', 'k=%nope%S%', 'k', '%nope%S%'],
    ['text around', 'k="x %S% y"', 'k', 'x t y'],
    ['only the first value counts', 'k=%list%', 'k', 'first'],
  ])('%s', (_, line, key, value) => {
    const { fields, lengths } = read(line);
    expect(fields).toEqual([key, value]);
    expect(lengths).toEqual([key.length, value.length]);
  });

  const long = stringTables(parseSyntax(`[Strings]\nbig="${'x'.repeat(60_000)}"\n`))[0];

  it('keeps what Windows keeps of a long value', () => {
    expect(long?.values.get('big')).toBe('x'.repeat(4095));
  });

  it('has a bound', () => {
    const expand = expanderOf(long ?? { locale: '', values: new Map(), section: sectionOf(parseSyntax(''), '') });
    expect(() => { for (let at = 0; at < 66_000; at++) expand(`${at}%big%`); }).toThrow(FormatError);
  });

  it('does not count fields that are one token: they share memory', () => {
    const expand = expanderOf(long ?? { locale: '', values: new Map(), section: sectionOf(parseSyntax(''), '') });
    let total = 0;
    for (let at = 0; at < 70_000; at++) total += expand('%big%').length;
    expect(total).toBe(70_000 * 4095);
  });
});

describe('segments', () => {
  it('give each piece its kind and its place', () => {
    const text = `[T]\nk="a"%S%\\%12%%nope% %%\n${STRINGS}`;
    const syntax = parseSyntax(text);
    const [table] = stringTables(syntax);
    const [entry] = entriesOf(syntax, sectionOf(syntax, 'T'));
    const field = entry?.values[0];
    const segments = table === undefined || field === undefined ? [] : segmentsOf(field, table);
    expect(segments.map(({ kind, text: piece, from }) => `${kind} ${piece} ${text.slice(from, from + 2)}`)).toEqual([
      'text a a"', 'string S %S', 'text \\ \\%', 'directory 12 %1', 'undefined nope %n', 'text  %  %',
    ]);
  });
});

describe('locales', () => {
  const tables = stringTables(parseSyntax('[Strings]\nk=plain\n[Strings.0407]\nk=German\n[Strings.000c]\nk=French\n[Strings.0809]\nk=British\n[Strings.zzzz]\nk=none\n[Strings.04070]\nk=none'));

  it.each([
    ['0407', 'German'],
    ['0C0C', 'French'],
    ['0807', 'German'],
    ['0409', 'British'],
    ['0411', 'plain'],
  ])('%s takes one section for all tokens', (locale, value) => {
    expect(tableFor(tables, locale)?.values.get('k')).toBe(value);
  });

  it('are sections of four hexadecimal digits only', () => {
    expect(tables.map(({ locale }) => locale)).toEqual(['', '0407', '000c', '0809']);
  });
});
