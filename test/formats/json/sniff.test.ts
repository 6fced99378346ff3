import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootMembers } from '../../../src/formats/json/sniff.ts';
import { jsonText } from '../../support/json.ts';
import { holds } from '../../support/property.ts';

const members = (text: string) => Object.fromEntries(rootMembers(text));

describe('the members of the outermost object', () => {
  it('are found with the beginnings of their values', () => {
    expect(members('\ufeff { "version" : "2.1.0", "runs":[{"version":"x"},"]"], "o": {"a":[1]}, "n": -1.5, "t":true, "z":null }')).toEqual({ version: '2.1.0', runs: '[', o: '{', n: '-1.5', t: 'true', z: 'null' });
  });

  it('are found in a text that is cut off', () => {
    expect(members('{"version":"2.1.0","runs":[{"tool":{"driver":{"na')).toEqual({ version: '2.1.0', runs: '[' });
  });

  it('are none where there is no object', () => {
    expect([members('[1]'), members(''), members('x'), members('{}')]).toEqual([{}, {}, {}, {}]);
  });

  it('are those that JSON.parse finds', () => {
    holds('root members', 2000, fc.property(fc.dictionary(fc.string({ maxLength: 5 }).filter((name) => !/["\\]/.test(JSON.stringify(name).slice(1, -1)) && name !== '__proto__'), fc.jsonValue({ maxDepth: 3 })), (object) => {
      expect([...rootMembers(JSON.stringify(object)).keys()]).toEqual(Object.keys(JSON.parse(JSON.stringify(object))));
    }));
  });

  it('end for any text, soon', () => {
    holds('root members of anything', 3000, fc.property(jsonText, (text) => {
      expect(rootMembers(text).size).toBeLessThan(100);
    }));
    const started = performance.now();
    for (const text of ['{"a":'.repeat(50_000), `{"${'\\"'.repeat(50_000)}`, `{${' '.repeat(100_000)}`, `{"a":1${',"a":1'.repeat(50_000)}`]) rootMembers(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
