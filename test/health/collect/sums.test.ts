import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortText, fixCohorts, otherName } from '../../../src/health/cohorts.ts';
import { Buckets } from '../../../src/health/collect/buckets.ts';
import { DaySlots } from '../../../src/health/collect/day-slots.ts';
import { cohortName, cohortValues } from '../../../src/health/input/dictionary.ts';
import { Texts } from '../../../src/health/input/texts.ts';

const KEYS = ['hwid', 'os'] as const;

describe('cohorts', () => {
  it('are fixed by size, the rest merged by OS, with a place for what comes later', () => {
    expect(fixCohorts(new Map([['A|1', 700], ['B|1', 90], ['C|1', 20], ['D|2', 5]]), 500, KEYS)).toEqual([
      { name: 'A|1', devices: 700 }, { name: 'other|1', devices: 110 }, { name: 'other|2', devices: 5 }, { name: 'other|other', devices: 0 },
    ]);
    expect(otherName('A|1', KEYS)).toBe('other|1');
    expect(cohortText('A|*', KEYS)).toBe('hwid A');
    expect(cohortText('other|other', KEYS)).toBe('all other devices');
  });

  it('have names that stay apart', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('|', '%', '7', 'C', 'a') }), { minLength: 1 }), (values) => {
      expect(cohortValues(cohortName(values))).toEqual(values);
    }));
  });
});

describe('rows of a day', () => {
  it('agree with a map', () => {
    const put = fc.record({ key: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(2 ** 32, 2 ** 33, 2 ** 45 + 1, 2 ** 45)), failed: fc.nat(3), asOf: fc.nat(3) });
    fc.assert(fc.property(fc.array(put, { maxLength: 1500 }), (puts) => {
      const slots = new DaySlots();
      const map = new Map<number, { failed: number; asOf: number }>();
      for (const { key, failed, asOf } of puts) {
        slots.put(key, failed, 9, 9, asOf);
        const before = map.get(key);
        if (before === undefined || asOf > before.asOf) map.set(key, { failed, asOf });
      }
      expect(slots.count).toBe(map.size);
      for (const [key, { failed }] of map) expect(slots.failed[slots.find(key)]).toBe(failed);
    }));
  });

  it('say what became of a row', () => {
    const slots = new DaySlots();
    expect([slots.put(1, 1, 9, 9, 5), slots.put(1, 1, 9, 9, 5), slots.put(1, 2, 9, 9, 5), slots.put(1, 2, 9, 9, 4), slots.put(1, 2, 9, 9, 6)]).toEqual(['new', 'same', 'contradiction', 'older', 'replaced']);
    slots.clear();
    expect(slots.find(1)).toBe(-1);
  });
});

describe('texts of a column', () => {
  it('have one number each, and are understood once', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 3000 }), (texts) => {
      let asked = 0;
      const column = new Texts((text) => {
        asked++;
        return text;
      });
      const encoder = new TextEncoder();
      const ids = texts.map((text) => {
        const bytes = encoder.encode(`x${text}y`);
        return column.id(bytes, 1, bytes.length - 1);
      });
      for (const [at, text] of texts.entries()) expect(column.value(ids[at] ?? -1)).toBe(text);
      expect(new Set(ids).size).toBe(new Set(texts).size);
      expect(asked).toBe(new Set(texts).size);
    }), { numRuns: 30 });
  });

  it('are not understood when too long, no UTF-8, or with control characters', () => {
    const column = new Texts((text) => text);
    const value = (bytes: Uint8Array): string | undefined => column.value(column.id(bytes, 0, bytes.length));
    expect(value(new TextEncoder().encode('x'.repeat(513)))).toBeUndefined();
    expect(value(new Uint8Array([0x61, 0xff]))).toBeUndefined();
    expect(value(new TextEncoder().encode('a\u001bb'))).toBeUndefined();
    expect(value(new TextEncoder().encode('x'.repeat(512)))).toHaveLength(512);
  });
});

describe('failure buckets', () => {
  it('do not count the report that made them known, and weigh less the later they come', () => {
    const buckets = new Buckets(1);
    buckets.add(7, 0, 1, 0, 100, 900);
    expect(buckets.states()[0]).toMatchObject({ order: 1, candidateFailed: 1, logE: 0 });
    expect(buckets.logE()).toBeCloseTo(0, 12);
    buckets.add(8, 1, 0, 5, 100, 900);
    buckets.add(7, 1, 4, 0, 100, 900);
    const [first, second] = buckets.states();
    expect(first?.logE).toBeGreaterThan(Math.log(100));
    expect(second).toMatchObject({ order: 2, baselineFailed: 5 });
    expect(Math.exp(buckets.logE())).toBeCloseTo(Math.exp(first?.logE ?? 0) / 2 + Math.exp(second?.logE ?? 0) / 6 + 1 / 3, 6);
  });

  it('are no more than five thousand', () => {
    const buckets = new Buckets(1);
    for (let bucket = 0; bucket < 5010; bucket++) buckets.add(bucket, 0, 1, 0, 10, 10);
    expect([buckets.states().length, buckets.dropped]).toEqual([5000, 10]);
  });
});
