import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource, type Source } from '../../../src/formats/bytes.ts';
import { JsonStream, type StreamLimits } from '../../../src/formats/json/stream.ts';
import { outcome, refusal } from '../../support/hostile.ts';
import { jsonText } from '../../support/json.ts';
import { holds } from '../../support/property.ts';

const LIMITS: StreamLimits = { bytes: 1e6, slice: 1e5, depth: 64, members: 100 };

/** The same bytes as from a disk: in small pieces. */
const disk = (data: Uint8Array): Source => {
  const source = memorySource(data);
  return { ...source, inMemory: false, fill: (target, from) => target.set(source.read(from, from + target.length)) };
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (text: string, limits: Partial<StreamLimits> = {}): JsonStream => new JsonStream(disk(bytesOf(text)), 'test', { ...LIMITS, block: 8, ...limits });
const refused = (text: string, limits: Partial<StreamLimits> = {}): string => refusal(() => {
  const json = open(text, limits);
  json.skip();
  json.end();
});

describe('walking', () => {
  it('visits members and items, takes and skips', () => {
    const json = open('{"a": [1, {"x": "ä"}, []], "b": {"c": 2}, "d": null, "e": "last"}');
    const seen: unknown[] = [];
    for (const name of json.members()) {
      seen.push(name, json.kind());
      if (name === 'a') json.items(() => seen.push(json.take()));
      else if (name === 'b') json.skip();
      else seen.push(json.take());
    }
    json.end();
    expect(seen).toEqual(['a', 'list', 1, { x: 'ä' }, [], 'b', 'object', 'd', 'other', null, 'e', 'other', 'last']);
  });

  it('picks members by name, however the name is written', () => {
    const json = open('[{"id": 1, "skip": [1,2,{"id":3}], "na\\u006de": "x\\ny"}, {"name": "ö"}, {}]');
    const picker = json.picker(['id', 'name']);
    const seen: unknown[] = [];
    json.items(() => {
      json.pick(picker);
      seen.push([picker.parsed(0), picker.parsed(1), picker.raw(0, 1)]);
    });
    json.end();
    expect(seen).toEqual([[1, 'x\ny', '1\0"x\\ny"\0'], [undefined, 'ö', '\0"Ã¶"\0'], [undefined, undefined, '\0\0']]);
  });

  it('keeps only what it was asked to keep', () => {
    const text = `{"a":${' '.repeat(3000)}1,"b":[${'"0123456789",'.repeat(3000)}0]}`;
    expect(refused(text, { slice: 4000 })).toBe('accepted');
    expect(refused(`["${'x'.repeat(5000)}"]`, { slice: 4000 })).toMatch(/^one value is longer than 4000 bytes \(line 1, column \d+\)$/);
  });
});

describe('a refusal', () => {
  it.each([
    ['{"a":1,}', 'the name of a member is missing (line 1, column 8)'],
    ['[1,\n2,]', 'there is no value (line 2, column 3)'],
    ['[1,\n  tru]', 'there is no value (line 2, column 6)'],
    ['["a', 'the text ends inside a string (line 1, column 4)'],
    ['[[1]', 'the text ends inside the list (line 1, column 5)'],
    ['{"a":', 'the text ends where a value should stand (line 1, column 6)'],
    ['', 'the text ends where a value should stand (line 1, column 1)'],
    ['[1] 2', 'more follows behind the value (line 1, column 5)'],
    ['["\\q"]', 'a backslash is followed by no escape (line 1, column 4)'],
    ['["\t"]', 'a control character stands in a string (line 1, column 3)'],
    ['[1.]', 'a number is malformed (line 1, column 4)'],
    ['[{]', 'the name of a member is missing (line 1, column 3)'],
    ['[1}', 'a comma or the end of the list is missing (line 1, column 3)'],
  ])('of %j says where', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  it('comes with a name that stands twice where members are walked', () => {
    const json = open('{"a":1,\n\n "a":2}');
    expect(refusal(() => {
      for (const _ of json.members()) json.skip();
    })).toBe('a name stands twice in one object (line 3, column 2)');
  });

  it('counts lines over all that was read before', () => {
    expect(refused(`[${'1,\n'.repeat(700)}x]`)).toBe('there is no value (line 701, column 1)');
  });

  it('comes with a picked member that stands twice', () => {
    const json = open('[{"id":1,"other":2,"other":3},\n{"id":1,"i\\u0064":2}]');
    const picker = json.picker(['id']);
    expect(refusal(() => json.items(() => json.pick(picker)))).toBe('a name stands twice in one object (line 2, column 1)');
  });

  it('comes at every bound', () => {
    expect(refused('[[[]]]', { depth: 2 })).toBe('values are nested deeper than 2 (line 1, column 3)');
    expect(refused('['.repeat(100_000))).toBe('values are nested deeper than 64 (line 1, column 65)');
    expect(refused('{"a":'.repeat(100_000))).toBe('values are nested deeper than 64 (line 1, column 321)');
    expect(refused('[1,2]', { bytes: 4 })).toBe('5 bytes exceed the limit of 4');
    const walked = open('{"a":1,"b":2,"c":3}', { members: 2 });
    expect(refusal(() => {
      for (const _ of walked.members()) walked.skip();
    })).toBe('an object has more than 2 members (line 1, column 17)');
  });

  it('names the encoding that is due', () => {
    const utf16 = (...mark: number[]): string => refusal(() => new JsonStream(memorySource(Uint8Array.from([...mark, ...Buffer.from('{"a":1}', 'utf16le')])), 'test', LIMITS));
    expect([utf16(0xff, 0xfe), utf16()]).toEqual(['the text is UTF-16 where UTF-8 is due', 'the text is UTF-16 where UTF-8 is due']);
    const wrong = new JsonStream(memorySource(Uint8Array.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d])), 'test', LIMITS);
    expect(refusal(() => wrong.skip())).toBe('a text is not UTF-8 (line 1, column 6)');
  });

  it('does not come for a byte order mark', () => {
    expect(open('\ufeff[1]').take()).toEqual([1]);
  });
});

it('passes over much of anything in linear time', () => {
  const started = performance.now();
  for (const piece of ['1,', '{},', '"\\n",', '{"a":{"b":[]}},', '"ä",', '     ']) expect(refused(`[${piece.repeat(Math.floor(8e6 / piece.length))}0]`, { bytes: 2e7, block: 65_536 })).toBe('accepted');
  expect(performance.now() - started).toBeLessThan(5000);
});

const native = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'refused';
  }
};

const takeAll = (text: string, block: number): unknown => {
  const made = { value: undefined as unknown };
  const result = outcome(() => {
    const json = open(text, { block });
    made.value = json.take();
    json.end();
  });
  return result === 'value' ? made : 'refused';
};

describe('beside JSON.parse', () => {
  /** Lone surrogates cannot be written as UTF-8, and a byte order mark is taken off. */
  const wellFormed = jsonText.filter((text) => !/[\ud800-\udfff]/u.test(text) && !text.startsWith('\ufeff'));
  const block = fc.integer({ min: 4, max: 40 });

  it('takes the same values', () => {
    holds('stream take', 5000, fc.property(wellFormed, block, (text, size) => {
      expect(takeAll(text, size), text).toEqual(native(text));
    }));
  });

  it('passes over the same texts', () => {
    holds('stream skip', 5000, fc.property(wellFormed, block, (text, size) => {
      const result = refused(text, { block: size });
      expect(result === 'accepted', `${text}: ${result}`).toBe(native(text) !== 'refused');
    }));
  });

  it('picks the same members', () => {
    holds('stream pick', 1000, fc.property(fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'ab', 'é', 'a"', ''), fc.jsonValue(), { maxKeys: 5 }), { maxLength: 5 }), block, fc.boolean(), (objects, size, pretty) => {
      const json = open(JSON.stringify(objects, null, pretty ? 2 : 0), { block: size });
      const names = ['a', 'é', 'a"', ''];
      const picker = json.picker(names);
      const seen: unknown[] = [];
      json.items(() => {
        json.pick(picker);
        seen.push(names.map((_, member) => picker.parsed(member)));
      });
      const plain: readonly Readonly<Record<string, unknown>>[] = JSON.parse(JSON.stringify(objects));
      expect(seen).toEqual(plain.map((object) => names.map((name) => (Object.hasOwn(object, name) ? object[name] : undefined))));
    }));
  });

  it('makes a value or an error of any bytes', () => {
    holds('stream bytes', 3000, fc.property(fc.uint8Array({ maxLength: 60 }), block, (data, size) => {
      outcome(() => new JsonStream(disk(data), 'test', { ...LIMITS, block: size }).skip());
    }));
  });
});
