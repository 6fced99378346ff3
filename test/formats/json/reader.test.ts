import fc from 'fast-check';
import { parse as lossless } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { JsonError, parseJson, readJson } from '../../../src/formats/json/reader.ts';
import { outcome, refusal } from '../../support/hostile.ts';
import { jsonText, plain } from '../../support/json.ts';
import { holds } from '../../support/property.ts';

const read = (text: string) => plain(parseJson(text, 'test'));
const refused = (text: string, foldNames = false): string => refusal(() => parseJson(text, 'test', { foldNames }));
const bytes = (...parts: readonly (number | string)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
const fromBytes = (data: Uint8Array) => plain(readJson(memorySource(data), 'test'));
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

describe('JSON values', () => {
  it.each([
    ['{"a":[1,-2.5,1e3,true,false,null,"x"]}', { a: [1, -2.5, 1000, true, false, null, 'x'] }],
    [' [ ] ', []],
    ['{}', {}],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00"', '"\\/\b\f\n\r\tä😀'],
    ['-0', -0],
    ['0', 0],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ['1152921504621442001', '1152921504621442001'],
    ['-1152921504621442001', '-1152921504621442001'],
    ['9007199254740993', '9007199254740993'],
    ['1000000000000000', '1000000000000000'],
    ['999999999999999', 999_999_999_999_999],
    ['1152921504621442001.0', 1152921504621442000],
  ])('keeps the digits of %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('keeps names that mean something to JavaScript', () => {
    const value = parseJson('{"__proto__":1,"constructor":2,"toString":3}', 'test');
    expect(value).toEqual(new Map([['__proto__', 1], ['constructor', 2], ['toString', 3]]));
  });

  it('has the order of the file', () => {
    expect(parseJson('{"b":1,"1":2,"a":3}', 'test')).toEqual(new Map([['b', 1], ['1', 2], ['a', 3]]));
  });
});

describe('a refusal', () => {
  it.each([
    ['', 'the text ends where a value should stand (line 1, column 1)'],
    ['{\n  "a": 1,\n}', 'the name of a member is missing (line 3, column 1)'],
    ['{"a" 1}', 'a colon is missing (line 1, column 6)'],
    ['[1 2]', 'a comma or the end of the list is missing (line 1, column 4)'],
    ['[1,]', 'there is no value (line 1, column 4)'],
    ['[1', 'the text ends inside the list (line 1, column 3)'],
    ['{"a":1', 'the text ends inside the object (line 1, column 7)'],
    ['"abc', 'the text ends inside a string (line 1, column 5)'],
    ['"a\nb"', 'a control character stands in a string (line 1, column 3)'],
    ['"\\x"', 'a backslash is followed by no escape (line 1, column 2)'],
    ['"\\u12g4"', '\\u is not followed by four hexadecimal digits (line 1, column 2)'],
    ['1e999', 'a number is too large (line 1, column 1)'],
    ['-', 'a number is malformed (line 1, column 1)'],
    ['01', 'more follows behind the value (line 1, column 2)'],
    ['// x\n1', 'there is no value (line 1, column 1)'],
    ['{"a":1}\n{}', 'more follows behind the value (line 2, column 1)'],
    ['NaN', 'there is no value (line 1, column 1)'],
    ['{\n"a":1,\n"a":2}', '"a" stands twice in one object (line 3, column 1)'],
    ['{"a":1,"\\u0061":1}', '"a" stands twice in one object (line 1, column 8)'],
  ])('of %j says where', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  it('takes upper and lower case as one only where the format does', () => {
    expect(refused('{"Id":1,"id":2}')).toBe('accepted');
    expect(refused('{"Id":1,"id":2}', true)).toBe('"id" stands twice in one object, upper and lower case taken as one (line 1, column 9)');
    expect(refused('{"a":{"Id":1},"b":{"id":2}}', true)).toBe('accepted');
  });

  it('quotes no name that may hold a secret', () => {
    const secret = 'https://x/?sig=SECRET';
    expect(refused(`{"${secret}":1,"${secret}":2}`)).toBe('a name stands twice in one object (line 1, column 28)');
  });

  it('is an error with a position', () => {
    const error = outcome(() => parseJson('[\n\n  x', 'test'));
    expect(error).toBeInstanceOf(JsonError);
    expect(error).toMatchObject({ position: { line: 3, column: 3 }, format: 'test' });
  });

  it('counts from where the text begins in its file', () => {
    expect(refusal(() => parseJson('[x', 'test', { base: { line: 7, column: 5 } }))).toBe('there is no value (line 7, column 6)');
    expect(refusal(() => parseJson('[\nx', 'test', { base: { line: 7, column: 5 } }))).toBe('there is no value (line 8, column 1)');
  });
});

describe('bounds', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it('end at 64 levels', () => {
    expect([refused(nested(64)), refused(nested(65))]).toEqual(['accepted', 'values are nested deeper than 64 (line 1, column 65)']);
    expect(refused('['.repeat(1_000_000))).toBe('values are nested deeper than 64 (line 1, column 65)');
  });

  it('limit bytes and values', () => {
    const limited = (data: string, limits: { bytes?: number; values?: number }) => refusal(() => readJson(memorySource(bytes(data)), 'test', { limits }));
    expect(limited('[1,2,3]', { bytes: 6 })).toBe('7 bytes exceed the limit of 6');
    expect([limited('[1,2,3]', { values: 4 }), limited('[1,2,3]', { values: 3 })]).toEqual(['accepted', 'more than 3 values (line 1, column 6)']);
  });

  it('hold in linear time', () => {
    const started = performance.now();
    for (const text of [`"${'\\n'.repeat(2_000_000)}"`, `[${'1,'.repeat(999_999)}1]`, `${'9'.repeat(4_000_000)}`, ' '.repeat(4_000_000), `{"${'a'.repeat(4_000_000)}":1}`]) refused(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('encodings', () => {
  it('are told by their first bytes', () => {
    const big = utf16('{"ä":1}').flatMap((_, at, all) => (at % 2 === 0 ? [all[at + 1] ?? 0, all[at] ?? 0] : []));
    for (const data of [bytes('{"ä":1}'), bytes(0xef, 0xbb, 0xbf, '{"ä":1}'), bytes(0xff, 0xfe, ...utf16('{"ä":1}')), bytes(...utf16('{"ä":1}')), bytes(0xfe, 0xff, ...big), bytes(...big)]) expect(fromBytes(data)).toEqual({ ä: 1 });
  });

  it('must be valid', () => {
    expect(refusal(() => fromBytes(bytes('"', 0xff, '"')))).toBe('the text is not UTF-8');
    expect(refusal(() => fromBytes(bytes('"', 0xc0, 0xaf, '"')))).toBe('the text is not UTF-8');
    expect(refusal(() => fromBytes(bytes(0xff, 0xfe, 0x22, 0x00, 0x22)))).toBe('the text is not UTF-16LE');
  });

  it('have one byte order mark at most', () => {
    expect(refusal(() => fromBytes(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, '1')))).toBe('there is no value (line 1, column 1)');
  });
});

const native = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
const oracle = (text: string): { readonly value: unknown } | 'duplicate' | undefined => {
  try {
    return { value: lossless(text, undefined, { parseNumber: (digits) => (/^-?\d{16,}$/.test(digits) ? digits : Number(digits)) }) };
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Duplicate key') ? 'duplicate' : undefined;
  }
};
const ours = (text: string): { readonly value: unknown } | string => {
  const made = { value: undefined as unknown };
  const result = outcome(() => {
    made.value = plain(parseJson(text, 'test'));
  });
  return result === 'value' ? made : result.message;
};
const STRICTER = /^(?:"[^"]*"|a name) stands twice|^a number is too large|^values are nested deeper/;

describe('beside other parsers', () => {
  it('agrees with JSON.parse on what is JSON, but for what it refuses on purpose', () => {
    holds('JSON.parse', 8000, fc.property(jsonText, (text) => {
      const mine = ours(text);
      if (typeof mine !== 'string') expect(native(text), text).not.toBe(undefined);
      else if (!STRICTER.test(mine)) expect(native(text), text).toBe(undefined);
    }));
  });

  it('agrees with lossless-json on values, digits included', () => {
    holds('lossless-json', 8000, fc.property(jsonText.filter((text) => !text.includes('__proto__')), (text) => {
      const mine = ours(text);
      const theirs = oracle(text);
      if (typeof mine !== 'string') expect(theirs, text).toEqual(mine);
      else if (theirs === 'duplicate') expect(mine).toMatch(/stands twice/);
    }));
  });

  it('makes a value or an error of any bytes', () => {
    holds('json bytes', 2000, fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
      outcome(() => readJson(memorySource(data), 'test', { foldNames: true }));
    }));
  });
});
