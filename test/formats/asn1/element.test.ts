import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDer } from '../../../src/formats/asn1/check.ts';
import { derCursor, wholeElement } from '../../../src/formats/asn1/element.ts';
import { bytes, concat, ctx, int, length, nul, octets, oid, seq, set, tlv, utf8 } from '../../support/der.ts';
import { arbitraryDer, outcome, prefixes, refusal } from '../../support/hostile.ts';

const readHeader = (data: Uint8Array): string => {
  const element = derCursor(data, 'der').any('element');
  return `${element.tag.toString(16)} ${element.start} ${element.valueStart} ${element.end}`;
};

describe('element header', () => {
  it.each([
    ['0500', '5 0 2 2'],
    ['3003020105', '30 0 2 5'],
    ['a000', 'a0 0 2 2'],
    [`0481${'80'}${'00'.repeat(128)}`, '4 0 3 131'],
    [`0482${'0100'}${'00'.repeat(256)}`, '4 0 4 260'],
  ])('%# reads tag, start, contents and end', (hexText, expected) => {
    expect(readHeader(bytes(hexText))).toBe(expected);
  });

  it.each([
    ['', /element is missing/],
    ['30', /cut off \(at offset 0\)/],
    ['3080 0500 0000', /indefinite length/],
    ['0000', /end-of-contents/],
    ['1f8100', /tag numbers above 30/],
    ['bf0100', /tag numbers above 30/],
    ['048100', /shortest form/],
    ['04817f', /shortest form/],
    ['0482007f', /shortest form/],
    ['04820080', /shortest form/],
    ['048300ffff', /shortest form/],
    ['04840000ffff', /shortest form/],
    ['048500000001 00', /length of 5 octets/],
    ['0489ffffffffffffffffff', /length of 9 octets/],
    ['04ff', /length of 127 octets/],
    ['0481', /length is cut off/],
    ['0484ffff', /length is cut off/],
    ['0484ffffffff', /element of 4294967295 bytes overruns the 0/],
    ['040200', /element of 2 bytes overruns the 1/],
  ])('refuses %s', (hexText, message) => {
    expect(refusal(() => readHeader(bytes(hexText)))).toMatch(message);
  });

  it('holds a member to its parent, though the file goes on behind it', () => {
    const inner = concat(Uint8Array.of(0x30, 0x02), Uint8Array.of(0x04, 0x03), bytes('aabbcc'));
    expect(refusal(() => wholeElement(inner.subarray(0, 4), 0x30, 'x', 'der').enter().any('member'))).toBe('element of 3 bytes overruns the 0 that its parent has left (at offset 2)');
    expect(refusal(() => derCursor(inner, 'der').any('outer').enter().any('member'))).toBe('element of 3 bytes overruns the 0 that its parent has left (at offset 2)');
  });
});

describe('cursor', () => {
  const sample = seq(int(7), utf8('x'));

  it('reads members in turn and knows its end', () => {
    const members = wholeElement(sample, 0x30, 'sample', 'der').enter();
    expect([members.peek, members.done]).toEqual([0x02, false]);
    expect(members.next(0x02, 'number').value).toEqual(Uint8Array.of(7));
    expect(members.optional(0x30, 'list')).toBeUndefined();
    expect(members.optional(0x0c, 'text')?.der).toEqual(utf8('x'));
    expect([members.peek, members.done]).toEqual([-1, true]);
  });

  it.each<[string, () => unknown]>([
    ['text has tag 0x02 instead of 0x0c (at offset 2)', () => wholeElement(sample, 0x30, 's', 'der').enter().next(0x0c, 'text')],
    ['s has unexpected members behind it (at offset 8)', () => wholeElement(concat(sample, nul()), 0x30, 's', 'der')],
    ['third is missing (at offset 8)', () => {
      const members = wholeElement(sample, 0x30, 's', 'der').enter();
      members.any('first');
      members.any('second');
      members.any('third');
    }],
    ['tag 0x02 has no members (at offset 0)', () => wholeElement(int(1), 0x02, 'n', 'der').enter()],
    ['more than 2 times item (at offset 8)', () => wholeElement(seq(int(1), int(2), int(3)), 0x30, 's', 'der').enter().all(0x02, 'item', 2)],
    ['item has tag 0x05 instead of 0x02 (at offset 2)', () => wholeElement(seq(nul()), 0x30, 's', 'der').enter().all(0x02, 'item', 2)],
    ['inner has unexpected members behind it (at offset 5)', () => wholeElement(ctx(0, int(1), int(2)), 0xa0, 's', 'der').only(0x02, 'inner')],
  ])('refuses: %s', (message, read) => {
    expect(refusal(read)).toBe(message);
  });

  it('adds the base to the offsets of errors', () => {
    expect(outcome(() => wholeElement(seq(nul()), 0x30, 's', 'der', 1000).enter().next(0x02, 'n'))).toMatchObject({ offset: 1002, format: 'der' });
  });

  it('does not follow nesting below 32 elements', () => {
    let der = nul();
    for (let depth = 0; depth < 33; depth++) der = seq(der);
    let cursor = derCursor(der, 'der');
    for (let depth = 0; depth < 32; depth++) cursor = cursor.any('level').enter();
    expect(refusal(() => cursor.any('level').enter())).toMatch(/nested deeper than 32/);
  });
});

const check = (data: Uint8Array, skip?: ReadonlySet<number>): void => checkDer({ data, format: 'der', base: 0 }, 0, data.length, skip);

/** `levels` nested sequences around nothing, with lengths that fit. */
const nested = (levels: number): Uint8Array => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let depth = 0; depth < levels; depth++) {
    const head = concat(Uint8Array.of(0x30), length(size));
    parts.push(head);
    size += head.length;
  }
  return concat(...parts.toReversed());
};

describe('whole-tree check', () => {
  it('accepts what is well formed, several elements in a row included', () => {
    expect(refusal(() => check(concat(seq(set(int(1)), octets(bytes('3080')), ctx(3, nul())), nul())))).toBe('accepted');
    expect(refusal(() => check(nested(32)))).toBe('accepted');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['an indefinite length deep inside', seq(seq(seq(tlv(0xa0, bytes('3080 0000'))))), /indefinite length.*offset 8/],
    ['a long length deep inside', seq(seq(bytes('048101 00'))), /shortest form.*offset 4/],
    ['an octet string in pieces', seq(bytes('2404 0402 aabb')), /universal type 4 in a form/],
    ['a bit string in pieces', bytes('2300'), /universal type 3 in a form/],
    ['a primitive sequence', bytes('1000'), /universal type 16 in a form/],
    ['a primitive set', bytes('1100'), /universal type 17 in a form/],
    ['a member beyond its parent', bytes('3003 3002 00'), /overruns/],
    ['33 levels', nested(33), /nested deeper than 32/],
  ])('refuses %s', (_, data, message) => {
    expect(refusal(() => check(data))).toMatch(message);
  });

  it('leaves the members of skipped elements alone', () => {
    const hidden = ctx(0, bytes('3080'));
    const data = seq(nul(), hidden);
    expect(refusal(() => check(data))).toMatch(/indefinite/);
    expect(refusal(() => check(data, new Set([4])))).toBe('accepted');
  });

  it('survives nesting bombs without recursion, at once', () => {
    const started = performance.now();
    expect(refusal(() => check(nested(30_000)))).toMatch(/nested deeper than 32/);
    expect(refusal(() => check(bytes('3080'.repeat(250_000))))).toMatch(/indefinite/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('takes time in proportion to the number of elements', () => {
    const flat = (count: number): Uint8Array => tlv(0x30, bytes('0500'.repeat(count)));
    const timed = (data: Uint8Array): number => {
      const runs = Array.from({ length: 5 }, () => {
        const started = performance.now();
        check(data);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    timed(flat(50_000));
    expect(timed(flat(1_600_000)) / timed(flat(200_000))).toBeLessThan(30);
  });

  it('stops at four million elements', () => {
    expect(refusal(() => check(tlv(0x30, new Uint8Array(8_000_002).fill(5).map((octet, at) => (at % 2 === 0 ? octet : 0)))))).toMatch(/more than 4000000 elements/);
  });

  it('refuses every truncation', () => {
    const whole = seq(int(1), seq(oid('1.2.840.113549'), nul()), octets(new Uint8Array(200)));
    expect(prefixes(whole).filter((prefix) => prefix.length > 0 && outcome(() => check(prefix)) === 'value')).toEqual([]);
  });

  it('ends in a verdict on any octets', () => {
    fc.assert(fc.property(arbitraryDer, (data) => {
      expect(['value', 'FormatError']).toContain(((result) => (result === 'value' ? result : result.name))(outcome(() => check(data))));
    }), { numRuns: 3000 });
  });
});
