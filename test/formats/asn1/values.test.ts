import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derCursor, type Element } from '../../../src/formats/asn1/element.ts';
import { readOid } from '../../../src/formats/asn1/oid.ts';
import { readText } from '../../../src/formats/asn1/text.ts';
import { readTime } from '../../../src/formats/asn1/time.ts';
import { readBits, readBoolean, readCount, readOctetAlignedBits, readSerial } from '../../../src/formats/asn1/values.ts';
import { bitString, bmp, bool, bytes, generalizedTime, ia5, int, latin1, oid, printable, t61, tlv, utcTime, utf8 } from '../../support/der.ts';
import { arbitraryDer, outcome, refusal } from '../../support/hostile.ts';

const element = (der: Uint8Array): Element => derCursor(der, 'der').any('element');

describe('object identifier', () => {
  it.each([
    '0.0', '0.39', '1.0', '1.39', '2.0', '2.5.4.3', '2.39', '2.40', '2.47', '2.48', '2.999.1', '1.2.840.113549.1.7.2', '1.3.6.1.4.1.311.2.1.4',
    `1.2.${2n ** 31n}`, `1.2.${2n ** 32n - 1n}`, `1.2.${2n ** 35n}`, `1.2.${2n ** 53n - 1n}`, `1.2.${2n ** 53n + 1n}`, `1.2.${2n ** 64n + 1n}.3`,
    `2.25.${2n ** 128n - 1n}`, `2.${2n ** 70n}.1`,
  ])('%s', (dotted) => {
    expect(readOid(element(oid(dotted)))).toBe(dotted);
  });

  it('gives back what was written, for arcs of any size', () => {
    const arc = fc.oneof(fc.bigInt({ min: 0n, max: 200n }), fc.bigInt({ min: 0n, max: 2n ** 130n }));
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n }), arc, fc.array(arc, { maxLength: 6 }), (first, second, rest) => {
      const dotted = [first, first < 2n ? second % 40n : second, ...rest].join('.');
      expect(readOid(element(oid(dotted)))).toBe(dotted);
    }), { numRuns: 1000 });
  });

  it.each([
    ['0600', /is empty/],
    ['0601 80', /is cut off/],
    ['0602 2a86', /is cut off/],
    ['0603 2a8001', /padded arc/],
    ['0602 8001', /padded arc/],
    [`0682 0101 ${'81'.repeat(256)}01`, /257 octets/],
  ])('refuses %s', (hexText, message) => {
    expect(refusal(() => readOid(element(bytes(hexText))))).toMatch(message);
  });

  it('refuses a quarter megabyte of one arc at once', () => {
    const started = performance.now();
    expect(refusal(() => readOid(element(tlv(0x06, new Uint8Array(254_000).fill(0x81), Uint8Array.of(1)))))).toMatch(/at most 256/);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('integer', () => {
  it.each([[0], [1], [127], [128], [255], [256], [0x10010001], [2 ** 32], [2 ** 46]])('reads %d', (value) => {
    expect(readCount(element(int(value)), 'count')).toBe(value);
  });

  it.each([
    ['0200', /is empty/],
    ['0201ff', /is negative/],
    ['02020001', /shortest form/],
    ['0202ff80', /shortest form/],
    ['020701000000000000', /too large/],
  ])('refuses %s', (hexText, message) => {
    expect(refusal(() => readCount(element(bytes(hexText)), 'count'))).toMatch(message);
  });

  it.each([
    ['020133', '33'],
    ['020100', '00'],
    ['020200b5', 'b5'],
    ['0201ff', 'ff'],
    ['0203ff0001', 'ff0001'],
    ['02050000000007', '07'],
    ['020a330000000d690d5d7893', '330000000d690d5d7893'],
  ])('keeps serial number %s', (hexText, expected) => {
    expect(readSerial(element(bytes(hexText)))).toBe(expected);
  });

  it.each([['0200', /is empty/], [`0241${'11'.repeat(65)}`, /65 octets/]])('refuses serial number %s', (hexText, message) => {
    expect(refusal(() => readSerial(element(bytes(hexText))))).toMatch(message);
  });
});

describe('boolean and bits', () => {
  it('reads booleans', () => {
    expect([readBoolean(element(bool(true)), 'flag'), readBoolean(element(bool(false)), 'flag')]).toEqual([true, false]);
  });

  it.each(['0100', '010101', '0102ffff'])('refuses boolean %s', (hexText) => {
    expect(refusal(() => readBoolean(element(bytes(hexText)), 'flag'))).toMatch(/no DER boolean/);
  });

  it.each<[string, number[]]>([
    ['03020780', [0]],
    ['03020186', [0, 5, 6]],
    ['0303070080', [8]],
    ['030100', []],
    ['03020000', []],
  ])('reads the bit list %s', (hexText, expected) => {
    expect(readBits(element(bytes(hexText)), 'bits')).toEqual(expected);
  });

  it.each([
    ['0300', /no bit list/],
    ['030101', /no bit list/],
    ['03020880', /no bit list/],
    ['030207ff', /unused bits/],
    [`030a00${'01'.repeat(9)}`, /no bit list/],
  ])('refuses the bit list %s', (hexText, message) => {
    expect(refusal(() => readBits(element(bytes(hexText)), 'bits'))).toMatch(message);
  });

  it('reads whole octets only', () => {
    expect(readOctetAlignedBits(element(bitString(bytes('aabb'))), 'signature')).toEqual(bytes('aabb'));
    expect(refusal(() => readOctetAlignedBits(element(bitString(bytes('f0'), 4)), 'signature'))).toMatch(/whole octets/);
    expect(refusal(() => readOctetAlignedBits(element(bytes('0300')), 'signature'))).toMatch(/whole octets/);
  });
});

describe('time', () => {
  it.each([
    [utcTime(Date.UTC(2021, 9, 17, 4, 31, 4)), '2021-10-17T04:31:04.000Z'],
    [tlv(0x17, latin1('500101000000Z')), '1950-01-01T00:00:00.000Z'],
    [tlv(0x17, latin1('491231235959Z')), '2049-12-31T23:59:59.000Z'],
    [generalizedTime(Date.UTC(2050, 0, 1)), '2050-01-01T00:00:00.000Z'],
    [tlv(0x18, latin1('99991231235959Z')), '9999-12-31T23:59:59.000Z'],
    [tlv(0x18, latin1('00010101000000Z')), '0001-01-01T00:00:00.000Z'],
    [tlv(0x18, latin1('20211017043104.5Z')), '2021-10-17T04:31:04.500Z'],
    [tlv(0x18, latin1('20211017043104.123456Z')), '2021-10-17T04:31:04.123Z'],
    [tlv(0x18, latin1('20200229000000Z')), '2020-02-29T00:00:00.000Z'],
  ])('%# %s', (der, expected) => {
    expect(new Date(readTime(element(der), 'time')).toISOString()).toBe(expected);
  });

  it.each([
    [0x17, ''], [0x17, '2110170431Z'], [0x17, '211017043104'], [0x17, '211017043104+0000'], [0x17, '211317043104Z'], [0x17, '210229000000Z'], [0x17, '211017240000Z'],
    [0x17, '211017046004Z'], [0x17, '20211017043104Z'], [0x18, '211017043104Z'], [0x18, '20211017043104.Z'], [0x18, '20211017043160Z'], [0x18, '2021101704310४Z'],
    [0x18, '20211017043104.1234567890Z'], [0x18, '20211017043104Z\n'],
  ])('refuses tag %d with %s', (tag, text) => {
    expect(refusal(() => readTime(element(tlv(tag, new TextEncoder().encode(text))), 'time'))).toMatch(/no valid time/);
  });

  it('refuses what is no time at all', () => {
    expect(refusal(() => readTime(element(int(1)), 'time'))).toMatch(/is no time/);
  });

  it('gives back every second of every year', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2049, 11, 31) / 1000 }), (seconds) => {
      expect([readTime(element(utcTime(seconds * 1000)), 't'), readTime(element(generalizedTime(seconds * 1000)), 't')]).toEqual([seconds * 1000, seconds * 1000]);
    }), { numRuns: 1000 });
  });
});

describe('text', () => {
  it.each([
    [utf8('成都 ü'), '成都 ü'],
    [printable('Microsoft'), 'Microsoft'],
    [ia5('a@b.c'), 'a@b.c'],
    [t61('Müller'), 'Müller'],
    [bmp('Größe 成'), 'Größe 成'],
    [tlv(0x1c, bytes('00000041 0001f600')), 'A😀'],
    [tlv(0x1c, bytes('7fffffff')), '\ufffd'],
    [tlv(0x1e, bytes('0041 00')), 'A'],
    [tlv(0x0c, bytes('41 ff 42')), 'A\ufffdB'],
    [int(5), '#020105'],
  ])('%# %s', (der, expected) => {
    expect(readText(element(der))).toBe(expected);
  });

  it('reads long text in one piece', () => {
    const text = 'x'.repeat(100_001);
    expect([readText(element(ia5(text))), readText(element(bmp(text)))]).toEqual([text, text]);
  });
});

it('every value reader ends in a value or a FormatError on any octets', () => {
  const readers: ((element: Element) => unknown)[] = [
    readOid, readText, readSerial, (e) => readTime(e, 't'), (e) => readCount(e, 'n'), (e) => readBits(e, 'b'), (e) => readBoolean(e, 'f'), (e) => readOctetAlignedBits(e, 'o'),
  ];
  fc.assert(fc.property(arbitraryDer, fc.constantFrom(0x02, 0x03, 0x06, 0x0c, 0x17, 0x18, 0x1c, 0x1e), (data, tag) => {
    const results = readers.map((read) => outcome(() => read(element(tlv(tag, data)))));
    expect(results).toHaveLength(readers.length);
  }), { numRuns: 3000 });
});
