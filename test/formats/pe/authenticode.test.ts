import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { authenticodeRanges, parsePe, verifyPageHashes, type PeLayout } from '../../../src/formats/pe/image.ts';
import { hashBytes } from '../../../src/trust/digest.ts';
import { concat, octets, seq } from '../../support/der.ts';
import { wintunDll } from '../../support/npm-fixtures.ts';
import { u32, viewOf } from '../../support/signer/binary.ts';
import { appendBehind, authenticodeDigest, growTable, pageHashTable, pePlaces, withCertificateTable, type TableOptions } from '../../support/signer/pe-file.ts';
import { buildPe, SECTION, type PeOptions } from '../../support/signer/pe-image.ts';
import { pieces, sampleData } from '../../support/unpack.ts';

const built = (over: Partial<PeOptions> = {}): Uint8Array => buildPe({ architecture: 'amd64', ...over });
const layoutOf = (data: Uint8Array): PeLayout => parsePe(memorySource(data)).layout;

const digest = (data: Uint8Array): string => {
  const { ranges, zeroPadding } = authenticodeRanges(layoutOf(data));
  return Buffer.from(hashBytes('sha256', [...ranges.map(([from, to]) => data.subarray(from, to)), new Uint8Array(zeroPadding)])).toString('hex');
};
const expected = (data: Uint8Array): string => Buffer.from(authenticodeDigest(data, 'sha256')).toString('hex');

const der = seq(octets(sampleData(333)));
const signed = (table: TableOptions = {}, over: Partial<PeOptions> = {}): Uint8Array => withCertificateTable(built(over), der, table);

describe('what the digest covers', () => {
  it.each<readonly [string, Uint8Array]>([
    ['an unsigned image', built()], ['a 32-bit image', built({ architecture: 'x86' })], ['an image with a tail of odd length', built({ overlay: sampleData(13) })],
    ['an image without a security directory', built({ directories: 4, version: null, pdb: null, loadConfig: null })], ['a signed image', signed()], ['a signed image with bytes behind', appendBehind(signed(), sampleData(24))],
  ])('of %s', (_, data) => {
    if (layoutOf(data).securityEntryOffset !== undefined) expect(digest(data)).toBe(expected(data));
    const { ranges } = authenticodeRanges(layoutOf(data));
    for (const [index, [from, to]] of ranges.entries()) expect(from >= (ranges[index - 1]?.[1] ?? 0) && to > from && to <= data.length).toBe(true);
  });

  it('leaves the security entry in where it is not declared', () => {
    const { ranges } = authenticodeRanges(layoutOf(built({ directories: 4, version: null, pdb: null, loadConfig: null })));
    expect(ranges).toHaveLength(2);
  });

  it('does not change when an image is signed, even one of odd length', () => {
    const unsigned = built({ overlay: sampleData(13) });
    expect(digest(withCertificateTable(unsigned, der))).toBe(digest(unsigned));
  });

  it('pads only what is unsigned', () => {
    expect(authenticodeRanges(layoutOf(built({ overlay: sampleData(13) }))).zeroPadding).toBe(3);
    expect(authenticodeRanges(layoutOf(signed())).zeroPadding).toBe(0);
  });

  it.each<readonly [string, number, number]>([['behind the end', 1e9, 8], ['over the headers', 0, 1e9], ['of no size', 0x400, 0], ['reaching beyond the end', 0x400, 0xffffffff]])('stays in order with a certificate table %s', (_, offset, size) => {
    const data = built();
    const layout = { ...layoutOf(data), certificateTable: { offset, size } };
    let at = 0;
    for (const [from, to] of authenticodeRanges(layout).ranges) {
      expect(from >= at && to > from && to <= data.length).toBe(true);
      at = to;
    }
  });
});

describe('the certificate table', () => {
  const problems = (data: Uint8Array): readonly string[] => parsePe(memorySource(data)).certificateProblems;
  const entry = (data: Uint8Array): number => pePlaces(data).security;
  const put = (data: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
    const out = new Uint8Array(data);
    out.set(u32(...values), at);
    return out;
  };

  it('of a signed image breaks no rule and gives the certificate', () => {
    const { certificates, certificateProblems } = parsePe(memorySource(signed()));
    expect(certificateProblems).toEqual([]);
    expect(certificates.map(({ data }) => data.subarray(0, der.length))).toEqual([der]);
  });

  const good = signed();
  const { offset, size } = pePlaces(good).table;
  it.each<readonly [string, Uint8Array, RegExp, number]>([
    ['two entries', signed({ second: der }), /exactly one/, 1],
    ['another revision', signed({ revision: 0x100 }), /revision 0x100/, 1],
    ['another type', signed({ type: 1 }), /type 1/, 1],
    ['bytes behind the DER', signed({ slack: sampleData(16) }), /covered by no digest/, 1],
    ['a few bytes behind the DER that are not zero', patchSlack(), /alignment behind the signature is not zero/, 1],
    ['a grown directory', growTable(good, sampleData(16), false), /exactly one/, 1],
    ['a grown directory and entry', growTable(good, sampleData(16), true), /covered by no digest/, 1],
    ['bytes behind the table', appendBehind(good, sampleData(24)), /24 bytes stand behind/, 1],
    ['a place off the alignment', put(good, entry(good), offset + 4, size - 4), /not aligned/, 0],
    ['a place in the headers', put(good, entry(good), 0x100, size), /inside the headers/, 0],
    ['a place beyond the end', put(good, entry(good), good.length + 8, size), /beyond the end/, 0],
    ['a size beyond the end', put(good, entry(good), offset, size + 8), /8 bytes beyond the end/, 1],
    ['a place without a size', put(good, entry(good), offset, 0), /holds no entry/, 0],
    ['a size without a place', put(good, entry(good), 0, size), /inside the headers/, 0],
    ['an entry longer than the table', put(good, offset, size + 8), /in a table of/, 0],
    ['an entry without a length', put(good, offset, 0), /certificate of 0 bytes/, 0],
    ['an enormous size', put(good, entry(good), offset, 0xfffffff8), /exceeds/, 0],
    ['something that is no DER', put(good, offset + 8, 0), /no complete DER/, 1],
    ['DER longer than its entry', put(good, offset + 8, 0xffff8230), /no complete DER/, 1],
  ])('with %s', (_, data, reason, readable) => {
    expect(problems(data).join('\n')).toMatch(reason);
    expect(parsePe(memorySource(data)).certificates.length).toBeGreaterThanOrEqual(readable);
  });

  function patchSlack(): Uint8Array {
    const padded = signed();
    const { offset: at, size: all } = pePlaces(padded).table;
    const free = all - 8 - der.length;
    const out = new Uint8Array(padded);
    if (free > 0) out[at + all - 1] = 1;
    expect(free).toBeGreaterThan(0);
    return out;
  }
});

describe('page hashes', () => {
  const image = built({ size: 10_000, sections: [{ name: 'A', characteristics: SECTION.data, data: sampleData(5000) }, { name: 'EMPTY', characteristics: SECTION.data, data: new Uint8Array(0) }] });
  const check = (data: Uint8Array, version: 1 | 2, table: Uint8Array): boolean => verifyPageHashes(memorySource(data), parsePe(memorySource(data)), version, table, hashBytes);

  it.each([1, 2] as const)('of version %i match', (version) => {
    const table = pageHashTable(image, version === 1 ? 'sha1' : 'sha256');
    expect(check(image, version, table)).toBe(true);
    expect(check(image, version === 1 ? 2 : 1, table)).toBe(false);
  });

  it('match with headers larger than a page, and on 32 bits', () => {
    for (const other of [built({ sizeOfHeaders: 0x1400 }), built({ architecture: 'x86' })]) expect(check(other, 2, pageHashTable(other, 'sha256'))).toBe(true);
  });

  it('do not depend on checksum and signature', () => {
    const table = pageHashTable(image, 'sha256');
    expect(check(withCertificateTable(image, der), 2, table)).toBe(true);
  });

  it('do not match when one byte of one page differs', () => {
    const table = pageHashTable(image, 'sha256');
    const { sections } = parsePe(memorySource(image));
    const places = [2, ...sections.flatMap(({ rawOffset, rawSize }) => (rawSize === 0 ? [] : [rawOffset, rawOffset + rawSize - 1]))];
    for (const at of places) {
      const changed = new Uint8Array(image);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(check(changed, 2, table), `byte ${at}`).toBe(false);
    }
  });

  it('do not match when an entry is missing, added or moved', () => {
    const table = pageHashTable(image, 'sha256');
    expect(check(image, 2, table.subarray(0, -36))).toBe(false);
    expect(check(image, 2, concat(table, table.subarray(-36)))).toBe(false);
    expect(check(image, 2, table.subarray(1))).toBe(false);
    expect(check(image, 2, new Uint8Array(0))).toBe(false);
    const moved = new Uint8Array(table);
    moved.set(u32(viewOf(table).getUint32(36, true) + 1), 36);
    expect(check(image, 2, moved)).toBe(false);
    const ended = new Uint8Array(table);
    ended[table.length - 1] = 1;
    expect(check(image, 2, ended)).toBe(false);
  });

  it('are compared in pieces of bounded size', () => {
    const large = built({ size: 3_000_000 });
    const { source, largest } = pieces(large);
    expect(verifyPageHashes(source, parsePe(source), 2, pageHashTable(large, 'sha256'), hashBytes)).toBe(true);
    expect(largest()).toBeLessThanOrEqual(262_144);
  });

  it('of a section beyond the end do not match', () => {
    const table = pageHashTable(image, 'sha256');
    expect(check(image.subarray(0, -0x200), 2, table)).toBe(false);
  });

  it('cover a real DLL', () => {
    const dll = new Uint8Array(wintunDll('x86'));
    expect(check(dll, 2, pageHashTable(dll, 'sha256'))).toBe(true);
  });
});
