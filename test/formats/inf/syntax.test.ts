import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/error.ts';
import { offsetIn, type Entry } from '../../../src/formats/inf/field.ts';
import { lineTable, placeAt } from '../../../src/formats/inf/lines.ts';
import { entriesOf, parseSyntax, sectionOf, type Syntax } from '../../../src/formats/inf/syntax.ts';
import { holds } from '../../support/property.ts';

const entries = (syntax: Syntax, section: string): readonly Entry[] => [...entriesOf(syntax, sectionOf(syntax, section))];

/** `key|value|value`; no key is `-`, an entry that is key and value at once starts with `=1`. */
const shown = ({ key, keyOnly, values }: Entry): string => [keyOnly ? '=1' : (key?.text ?? '-'), ...values.map(({ text }) => text)].join('|');

describe('entries', () => {
  it.each([
    ['spaces around key and values go', 'Color = red , green', ['Color|red|green']],
    ['one value is key and value', 'lonely', ['=1|lonely']],
    ['several values without a key', 'one,two', ['-|one|two']],
    ['an equals sign after a comma is text', 'one,two=three', ['-|one|two=three']],
    ['a later equals sign is text', 'k=a=b', ['k|a=b']],
    ['the key may be empty', '=x', ['|x']],
    ['the value may be empty', 'k=', ['k|']],
    ['empty fields stay, also the last', 'k=a,,b,', ['k|a||b|']],
    ['a key over two lines', 'na\\\nme=v', ['name|v']],
    ['a comment after the backslash', 'na \\ ; remark\n  me=v', ['name|v']],
    ['two continuations in a row', 'k=a\\\n\\\nb', ['k|ab']],
    ['an empty line ends a continued entry', 'k=a\\\n\nb', ['k|a', '=1|b']],
    ['a comment line ends a continued entry', 'k=a\\\n; no\nb', ['k|a', '=1|b']],
    ['a continued line may look like a header', 'k=a\\\n[B]\nx=1', ['k|a[B]', 'x|1']],
    ['a backslash with text behind it is text', 'k=x \\ y', ['k|x \\ y']],
    ['a backslash at the end of the file vanishes', 'k=x \\', ['k|x']],
    ['a backslash inside a path is text', 'p=c:\\tmp', ['p|c:\\tmp']],
    ['a backslash at the end of a path swallows the next line', 'p=c:\\tmp\\\nq=1', ['p|c:\\tmpq=1']],
    ['two backslashes do so too', 'p=c:\\tmp\\\\\n,f', ['p|c:\\tmp|f']],
    ['quotes protect the last backslash', 'p="c:\\tmp\\"\\\n,f', ['p|c:\\tmp\\|f']],
    ['and a comment may follow', 'p="c:\\tmp\\"\\ ; why\n,f', ['p|c:\\tmp\\|f']],
    ['a continuation ended by CR LF', 'k=a\\\r\n  b\r\nq=1\r\n', ['k|ab', 'q|1']],
    ['a run of backslashes and blanks', 'k=a \\ \\ \\\n b', ['k|ab']],
    ['a semicolon in quotes is text', 'k="a;b" ; c', ['k|a;b']],
    ['a semicolon outside starts a comment', 'k=a;b', ['k|a']],
    ['a doubled quote inside is one', 'k="a""b"', ['k|a"b']],
    ['a doubled quote outside is nothing', 'k=a""b', ['k|ab']],
    ['four quotes are one', 'k=""""', ['k|"']],
    ['a quoted word in quotes', 'k="""q"""', ['k|"q"']],
    ['a quote may open inside a field', 'k=a"b c"d', ['k|ab cd']],
    ['white space between quotes stays', 'k="a" "b"', ['k|a b']],
    ['a quoted comma does not separate', 'k=a"," b', ['k|a, b']],
    ['quoted white space stays', 'k=" pad "', ['k| pad ']],
    ['the end of the line closes a quote', 'k="open', ['k|open']],
    ['a backslash in an open quote does not continue', 'k="open\\\nq=1', ['k|open\\', 'q|1']],
    ['CR LF closes a quote without leaving the CR', 'k="open\r\nq=1', ['k|open', 'q|1']],
    ['keys may be quoted', '"a=b"=c', ['a=b|c']],
    ['single quotes mean nothing', "'k'='v;w'", ["'k'|'v"]],
    ['Ctrl-Z ends the file', 'k=a\u001ab\nq=1', ['k|a']],
    ['NUL is a blank', 'k=a\0b', ['k|a b']],
    ['NUL around a field is white space', 'k=\0a\0', ['k|a']],
    ['other white space', '\t\v\fk\u00a0=\ta\v', ['k|a']],
    ['a lone CR is white space', 'k=a\rb', ['k|a\rb']],
    ['brackets inside an entry', 'k=[a]', ['k|[a]']],
  ])('%s', (_, text, expected) => {
    expect(entries(parseSyntax(`[T]\n${text}`), 'T').map(shown)).toEqual(expected);
  });

  it('keeps what was quoted apart', () => {
    const [entry] = entries(parseSyntax('[T]\nk="a",b'), 'T');
    expect(entry?.values.map(({ quoted }) => quoted)).toEqual([true, false]);
  });
});

const problems = (syntax: Syntax): readonly string[] => syntax.problems.map(({ kind, at }) => `${kind} ${at}`);

describe('headers', () => {
  it.each([
    ['text behind is ignored', '[A]junk', ['A'], ['text-after-header 3']],
    ['a comment behind is fine', '[A] ; junk', ['A'], []],
    ['blanks belong to the name', '[ A ]', [' A '], []],
    ['the first bracket ends the name', '[a[b]c]', ['a[b'], ['text-after-header 5']],
    ['a semicolon belongs to the name', '[A;B]', ['A;B'], []],
    ['a quote belongs to the name', '["A"]', ['"A"'], []],
    ['no closing bracket', '[x\nk=1', [], ['bad-header 0']],
    ['a closing bracket on the next line does not help', '[A]\n[x\n]\nk=1', ['A'], ['bad-header 4']],
    ['the empty name', '[]\nk=1', [''], []],
    ['an entry first', 'k=1\n[A]', ['A'], ['no-section 0']],
    ['an entry first, with [Strings]', 'k=1\n[Strings]\nq=2', ['Strings'], []],
    ['a stray bracket first', ']\n[A]', ['A'], ['no-section 0']],
    ['no section at all', 'k=1', [], ['no-section 0']],
    ['nothing', '', [], []],
    ['only comments', '; a\n; b', [], []],
    ['a name of 255 characters', `[${'n'.repeat(255)}]`, ['n'.repeat(255)], []],
    ['a name of 256 characters', `[${'n'.repeat(256)}]\n[B]`, [], ['long-name 0']],
    ['CR LF', '[A]\r\n[B]\r\n', ['A', 'B'], []],
    ['white space before the bracket', '  [A]', ['A'], []],
  ])('%s', (_, text, names, expected) => {
    const syntax = parseSyntax(text);
    expect([...syntax.sections.values()].map(({ name }) => name)).toEqual(names);
    expect(problems(syntax)).toEqual(expected);
  });

  it('brings the entries of equal names together', () => {
    const syntax = parseSyntax('[A]\nx=1\n[B]\ny=2\n[a]\nz=3');
    expect(entries(syntax, 'A').map(shown)).toEqual(['x|1', 'z|3']);
    expect(sectionOf(syntax, 'a').headers).toHaveLength(2);
    expect(entries(syntax, 'b').map(shown)).toEqual(['y|2']);
  });

  it('stops at a broken header and keeps what it has read', () => {
    const syntax = parseSyntax('[A]\nx=1\n[B\ny=2\n[C]');
    expect(syntax.stopped).toBe(8);
    expect([...syntax.sections.keys()]).toEqual(['a']);
    expect(entries(syntax, 'A').map(shown)).toEqual(['x|1']);
  });
});

describe('positions', () => {
  const where = (text: string, index = 0): readonly string[] => {
    const lines = lineTable(text);
    const entry = entries(parseSyntax(text), 'T')[index];
    return [entry?.key, ...(entry?.values ?? [])].flatMap((field) => {
      if (field === undefined) return [];
      const { line, column } = placeAt(lines, field.from);
      return [`${line}:${column} ${text.slice(field.from, field.to)}`];
    });
  };

  it.each([
    ['plain', '[T]\nkey = one , two', ['2:1 key', '2:7 one', '2:13 two']],
    ['quoted', '[T]\nkey = "a b" , x"y"', ['2:1 key', '2:7 "a b"', '2:15 x"y"']],
    ['an empty field stands where it ends', '[T]\nk=a,,b', ['2:1 k', '2:3 a', '2:5 ', '2:6 b']],
    ['the second line of an entry', '[T]\nk=a, \\\n   b', ['2:1 k', '2:3 a', '3:4 b']],
    ['a field over two lines', '[T]\nna\\\n me=v', ['2:1 na\\\n me', '3:5 v']],
    ['after an astral character', '[T]\nk="😀" , b', ['2:1 k', '2:3 "😀"', '2:10 b']],
    ['after CR LF', '[T]\r\n\r\nk=a', ['3:1 k', '3:3 a']],
  ])('%s', (_, text, expected) => {
    expect(where(text)).toEqual(expected);
  });

  it('maps every character of a field to where it stands', () => {
    const text = '[T]\nk = a"b;"c \\ ; remark\n  "d""e" f';
    const [entry] = entries(parseSyntax(text), 'T');
    const field = entry?.values[0];
    expect(field?.text).toBe('ab;cd"e f');
    const stands = [...(field?.text ?? '')].map((character, at) => (field === undefined ? '' : `${character}${text[offsetIn(field, at)] ?? ''}`));
    expect(stands).toEqual(['aa', 'bb', ';;', 'cc', 'dd', '""', 'ee', '  ', 'ff']);
  });

  it('tells which lines were joined', () => {
    const [entry] = entries(parseSyntax('[T]\nk=a \\\n  b \\\n c'), 'T');
    expect(entry?.continuations).toEqual([{ from: 8, to: 12 }, { from: 14, to: 17 }]);
  });
});

/** Whatever the parser leaves out must be white space or a comment. */
const gaps = (syntax: Syntax): readonly string[] => {
  const spans = [...syntax.sections.values()].flatMap(({ headers, spans: pairs }) => [
    ...headers,
    ...pairs.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: pairs[at + 1] ?? from }] : [])),
  ]);
  const ordered = [...spans, ...syntax.ignored].sort((a, b) => a.from - b.from);
  let at = 0;
  const found: string[] = [];
  for (const { from, to } of ordered) {
    if (from < at || to < from) found.push(`overlap at ${from}`);
    found.push(syntax.text.slice(at, from));
    at = to;
  }
  found.push(syntax.text.slice(at, syntax.stopped ?? syntax.end));
  return found;
};

const CHARACTERS = ['a', 'B', '=', ',', ';', '"', '\\', '\n', '\r\n', ' ', '\t', '[', ']', '%', '1', '\u001a', '\0', '\u00a0', '😀'];
const infLike = fc.array(fc.constantFrom(...CHARACTERS, '\n[S]\n', '[Strings]\n', '\nk=', '\\\n'), { maxLength: 80 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is covered: headers, entries, ignored text, and between them only white space and comments', () => {
    holds('coverage', 1500, fc.property(infLike, (text) => {
      for (const gap of gaps(parseSyntax(text)))
        for (const line of gap.split('\n')) expect(line.replaceAll(/[\0\s]/gu, '')).toMatch(/^(?:;.*)?$/u);
    }));
  });

  it('has entries that end where they were skipped to, and fields inside of them', () => {
    holds('entries', 1500, fc.property(infLike, (text) => {
      const syntax = parseSyntax(text);
      for (const section of syntax.sections.values()) {
        const ends = [...entriesOf(syntax, section)].flatMap(({ from, to }) => [from, to]);
        expect(ends).toEqual(section.spans);
        for (const { from, to, key, values } of entriesOf(syntax, section))
          for (const field of key === undefined ? values : [key, ...values]) {
            expect(field.from).toBeGreaterThanOrEqual(from);
            expect(field.to).toBeLessThanOrEqual(to);
            expect(field.to).toBeGreaterThanOrEqual(field.from);
          }
      }
    }));
  });

  it('maps field characters to equal characters of the file', () => {
    holds('pieces', 1500, fc.property(infLike, (text) => {
      const syntax = parseSyntax(text);
      for (const section of syntax.sections.values())
        for (const { values } of entriesOf(syntax, section))
          for (const field of values)
            for (let at = 0; at < field.text.length; at++) expect([field.text[at], '\0']).toContain(text[offsetIn(field, at)]);
    }));
  });
});

describe('limits', () => {
  const timed = (run: () => unknown): number => {
    const before = performance.now();
    run();
    return performance.now() - before;
  };

  it.each([
    ['backslashes and blanks that lead nowhere', `[T]\nk=${'\\ '.repeat(500_000)}x`],
    ['backslashes', `[T]\nk=${'\\'.repeat(1_000_000)}`],
    ['quotes', `[T]\nk=${'"'.repeat(500_000)}`],
    ['open quotes', `[T]\n${'k="a\n'.repeat(200_000)}`],
    ['continuations', `[T]\nk=a${'\\\n'.repeat(400_000)}b`],
    ['commas', `[T]\nk=${','.repeat(200_000)}`],
    ['percent signs', `[T]\nk=${'%'.repeat(60_000)}`],
    ['one long line', `[T]\n${'word '.repeat(10_000)}`],
    ['headers', '[A]\n'.repeat(199_999)],
  ])('%s stay linear', (_, text) => {
    const time = timed(() => {
      try {
        const syntax = parseSyntax(text);
        for (const section of syntax.sections.values()) for (const entry of entriesOf(syntax, section)) if (entry.to < entry.from) throw new Error(`entry at ${entry.from} ends before it starts`);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    });
    expect(time).toBeLessThan(3000);
  });

  it.each([
    ['more than a million lines', '\n'.repeat(1_000_001), /1000000 lines/u],
    ['more than 200,000 headers', '[A]\n'.repeat(200_001), /200000 section headers/u],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseSyntax(text)).toThrow(message);
    expect(() => parseSyntax(text)).toThrow(FormatError);
  });

  it.each([
    ['a field above 64 KiB', `[T]\nk=${'x'.repeat(65_537)}`],
    ['a quoted field above 64 KiB', `[T]\nk="${'x'.repeat(65_537)}"`],
    ['too many fields in one entry', `[T]\nk=${','.repeat(300_000)}`],
  ])('refuses %s', (_, text) => {
    expect(() => entries(parseSyntax(text), 'T')).toThrow(FormatError);
  });

  it('accepts a million lines', () => {
    const syntax = parseSyntax(`[A]\n${'k=v\n'.repeat(999_999)}`);
    expect(sectionOf(syntax, 'A').spans).toHaveLength(1_999_998);
  });
});
