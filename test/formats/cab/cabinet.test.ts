import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { openCabinet } from '../../../src/formats/cab/archive.ts';
import { cabinetDigestRanges, looksLikeCabinet, parseCabinet } from '../../../src/formats/cab/cabinet.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { hashHex } from '../../../src/trust/digest.ts';
import { damaged, outcomeOf } from '../../support/damage.ts';
import { holds } from '../../support/property.ts';
import { latin1 } from '../../support/der.ts';
import { rawCabinet, type RawCabinet } from '../../support/raw-cabinet.ts';
import { buildCabinet, cabinetDigest } from '../../support/signer/cabinet.ts';
import { pieces, sampleData, unpack } from '../../support/unpack.ts';

const data = sampleData(100_000);
const files = [{ name: 'amd64\\demo.sys', data: data.subarray(0, 70_001) }, { name: 'amd64\\demo.inf', data: data.subarray(70_001) }, { name: 'amd64\\empty.txt', data: new Uint8Array(0) }];

const stored = (content: Uint8Array): RawCabinet['folders'][number] => ({ compression: 0, blocks: [{ packed: content, size: content.length }] });
const one = (name: RawCabinet['files'][number]['name'], over: Partial<RawCabinet> = {}): Uint8Array =>
  rawCabinet({ files: [{ name, size: 4, offset: 0 }], folders: [stored(latin1('demo'))], ...over });
const reading = (cabinet: Uint8Array) => () => parseCabinet(memorySource(cabinet));
const unpacking = (cabinet: Uint8Array, total = 1e9) => () => unpack(openCabinet(memorySource(cabinet)), { entries: 100, total });

describe('a cabinet', () => {
  it.each(['none', 'mszip'] as const)('is listed and unpacked (%s)', (compression) => {
    const cabinet = buildCabinet({ files, compression });
    const listing = parseCabinet(memorySource(cabinet));
    expect(listing.files.map(({ name, path, size }) => ({ name, path, size }))).toEqual(files.map(({ name, data: { length } }) => ({ name, path: name.replaceAll('\\', '/'), size: length })));
    expect(listing.compression).toEqual([compression]);
    expect(listing.problems).toEqual([]);
    expect(listing.signature).toBeUndefined();
    expect([...unpack(openCabinet(memorySource(cabinet)))]).toEqual(expect.arrayContaining(files.map((file) => [file.name.replaceAll('\\', '/'), new Uint8Array(file.data)])));
  });

  it('unpacks by reading bounded pieces', () => {
    const { source, largest } = pieces(buildCabinet({ files: [{ name: 'a.bin', data: sampleData(1_000_000) }], compression: 'none' }));
    expect(unpack(openCabinet(source)).get('a.bin')).toEqual(sampleData(1_000_000));
    expect(largest()).toBeLessThanOrEqual(300_000);
  });

  it('unpacks folder by folder, in stored order, whatever the list says', () => {
    const cabinet = rawCabinet({
      files: [{ name: 'c', size: 2, offset: 0, folder: 1 }, { name: 'b', size: 2, offset: 2 }, { name: 'a', size: 2, offset: 0 }],
      folders: [stored(latin1('aabb')), stored(latin1('cc'))],
    });
    expect([...unpack(openCabinet(memorySource(cabinet)))]).toEqual([['a', latin1('aa')], ['b', latin1('bb')], ['c', latin1('cc')]]);
  });

  it('skips what nobody takes, and bytes between files', () => {
    const cabinet = rawCabinet({ files: [{ name: 'a', size: 2, offset: 1 }, { name: 'b', size: 2, offset: 5 }], folders: [stored(latin1('.aa..bb.'))] });
    const taken: Uint8Array[] = [];
    for (const { entry, chunks } of openCabinet(memorySource(cabinet)).extract()) if (entry.path === 'b') taken.push(...chunks);
    expect(taken).toEqual([latin1('bb')]);
  });

  it('refuses to be unpacked out of order rather than give wrong bytes', () => {
    const cabinet = rawCabinet({ files: [{ name: 'a', size: 2, offset: 0 }, { name: 'b', size: 2, offset: 2 }], folders: [stored(latin1('aabb'))] });
    const [first] = [...openCabinet(memorySource(cabinet)).extract()];
    expect(() => [...(first?.chunks ?? [])]).toThrow(FormatError);
  });

  it('reads names in UTF-8 where the attribute says so, else as ANSI', () => {
    const name = (bytes: Uint8Array, attributes: number): string | undefined =>
      parseCabinet(memorySource(rawCabinet({ files: [{ name: bytes, size: 4, offset: 0, attributes }], folders: [stored(latin1('demo'))] }))).files[0]?.path;
    expect(name(new TextEncoder().encode('grün.inf'), 0xa0)).toBe('grün.inf');
    expect(name(latin1('gr\u00fcn.inf'), 0x20)).toBe('grün.inf');
  });

  it('skips reserves of header, folders and blocks', () => {
    expect(unpack(openCabinet(memorySource(one('a', { reserve: [6, 3, 5] })))).get('a')).toEqual(latin1('demo'));
  });

  it('accepts blocks without checksum', () => {
    const cabinet = one('a', { folders: [{ compression: 0, blocks: [{ packed: latin1('demo'), size: 4, checksum: 0 }] }] });
    expect(unpack(openCabinet(memorySource(cabinet))).get('a')).toEqual(latin1('demo'));
  });

  it('is recognised by its first bytes', () => {
    expect(looksLikeCabinet(one('a'))).toBe(true);
    expect(looksLikeCabinet(latin1('MSC'))).toBe(false);
  });

  it('says which bytes stand behind it', () => {
    expect(parseCabinet(memorySource(new Uint8Array([...one('a'), 1, 2]))).problems).toEqual(['2 bytes stand behind the cabinet']);
  });
});

describe('a name in a cabinet', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['..\\demo.sys', /leads out/], ['a\\..\\..\\demo.sys', /leads out/], ['a/../demo.sys', /leads out/], ['\\demo.sys', /absolute/], ['/demo.sys', /absolute/],
    ['\\\\server\\share\\demo.sys', /network/], ['C:\\demo.sys', /drive letter/], ['c:demo.sys', /drive letter/], ['demo.sys:stream', /colon/], ['', /empty/],
    ['a\\\\demo.sys', /dots or blanks/], ['.\\demo.sys', /dots or blanks/], ['a\\...\\demo.sys', /dots or blanks/], ['demo\u0007.sys', /control/], ['demo\\', /dots or blanks/],
  ];
  it.each(cases)('%j is refused', (name, reason) => expect(reading(one(name))).toThrow(reason));

  it('has at most 255 bytes', () => {
    expect(reading(one('a'.repeat(255)))().files[0]?.path).toHaveLength(255);
    expect(reading(one('a'.repeat(256)))).toThrow(/no NUL within 255/);
  });

  const pairs: readonly (readonly [string, string])[] = [['demo.sys', 'DEMO.SYS'], ['a\\demo.sys', 'a/demo.sys'], ['demo.sys', 'demo.sys. .'], ['a', 'A\\demo.sys'], ['a\\b\\c', 'A\\B']];
  it.each(pairs)('%j and %j are one path on Windows', (first, second) => {
    const cabinet = rawCabinet({ files: [{ name: first, size: 2, offset: 0 }, { name: second, size: 2, offset: 2 }], folders: [stored(latin1('aabb'))] });
    expect(reading(cabinet)).toThrow(/one path on Windows/);
  });
});

describe('a cabinet is refused', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['without files', one('a', { files: [], fileCount: 0 }), /no file/],
    ['as first part of a set', one('a', { flags: 2 }), /several cabinets/],
    ['as last part of a set', one('a', { flags: 1 }), /several cabinets/],
    ['with a file that continues elsewhere', rawCabinet({ files: [{ name: 'a', size: 4, offset: 0, folder: 0xfffe }], folders: [stored(latin1('demo'))] }), /another cabinet/],
    ['with a file in no folder', rawCabinet({ files: [{ name: 'a', size: 4, offset: 0, folder: 1 }], folders: [stored(latin1('demo'))] }), /folder 1 of 1/],
    ['with files that overlap', rawCabinet({ files: [{ name: 'a', size: 3, offset: 0 }, { name: 'b', size: 2, offset: 2 }], folders: [stored(latin1('demo'))] }), /overlap/],
    ['with a file beyond its folder', rawCabinet({ files: [{ name: 'a', size: 4, offset: 32_766 }], folders: [stored(latin1('demo'))] }), /beyond its folder/],
    ['of another version', one('a', { version: 0x0200 }), /version 2\.0/],
    ['with an unknown compression', one('a', { folders: [{ compression: 4, blocks: [{ packed: latin1('demo'), size: 4 }] }] }), /method 4/],
    ['with an LZX window that does not exist', one('a', { folders: [{ compression: 3 | (22 << 8), blocks: [{ packed: latin1('demo'), size: 4 }] }] }), /2\^22/],
    ['cut off', one('a').subarray(0, -1), /states/],
    ['with more files than it lists', one('a', { fileCount: 2 }), /NUL|bytes/],
  ])('%s', (_, cabinet, reason) => expect(reading(cabinet)).toThrow(reason));

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['with Quantum compression', one('a', { folders: [{ compression: 2, blocks: [{ packed: latin1('demo'), size: 4 }] }] }), /Quantum/],
    ['with a wrong checksum', one('a', { folders: [{ compression: 0, blocks: [{ packed: latin1('demo'), size: 4, checksum: 1 }] }] }), /checksum/],
    ['when a folder ends early', one('a', { folders: [stored(latin1('dem'))] }), /ends before its files/],
    ['when a stored block states another size', one('a', { folders: [{ compression: 0, blocks: [{ packed: latin1('demo'), size: 3 }] }] }), /stored block/],
    ['when a block continues elsewhere', one('a', { folders: [{ compression: 0, blocks: [{ packed: latin1('demo'), size: 0 }] }] }), /continues in another/],
    ['when a block claims too much', one('a', { folders: [{ compression: 0, blocks: [{ packed: latin1('demo'), size: 40_000 }] }] }), /unpacks to 40000/],
    ['when MSZIP has no signature', one('a', { folders: [{ compression: 1, blocks: [{ packed: latin1('demo'), size: 4 }] }] }), /CK/],
    ['when MSZIP is damaged', one('a', { folders: [{ compression: 1, blocks: [{ packed: latin1('CKdemo'), size: 4 }] }] }), /does not unpack|instead of/],
  ])('%s', (_, cabinet, reason) => expect(unpacking(cabinet)).toThrow(reason));

  it('beyond the limits, before anything is unpacked', () => {
    expect(unpacking(buildCabinet({ files }), 99_999)).toThrow(/more than 99999/);
    expect(() => unpack(openCabinet(memorySource(buildCabinet({ files }))), { entries: 2, total: 1e9 })).toThrow(/3 entries/);
  });

  it('when bytes between files would take it beyond the limit', () => {
    const blocks = Array.from({ length: 4 }, () => ({ packed: new Uint8Array(32_768), size: 32_768 }));
    const cabinet = rawCabinet({ files: [{ name: 'a', size: 1, offset: 100_000 }], folders: [{ compression: 0, blocks }] });
    expect(unpacking(cabinet, 50_000)).toThrow(/more than 50000/);
    expect(unpacking(cabinet, 100_001)().get('a')).toEqual(new Uint8Array(1));
  });
});

describe('the digest of a cabinet', () => {
  const rangesOf = (cabinet: Uint8Array): string =>
    hashHex('sha256', cabinetDigestRanges(parseCabinet(memorySource(cabinet))).map(([from, to]) => cabinet.subarray(from, to)));

  it('leaves out the header checksum of an unsigned one', () => {
    const cabinet = buildCabinet({ files });
    expect(rangesOf(cabinet)).toBe(Buffer.from(cabinetDigest(cabinet, 'sha256')).toString('hex'));
  });

  it('leaves out reserve, set number and signature of a signed one', () => {
    const room = buildCabinet({ files, reserve: true });
    const signed = new Uint8Array([...room, ...new Uint8Array(64).fill(7)]);
    new DataView(signed.buffer).setUint32(44, room.length, true);
    new DataView(signed.buffer).setUint32(48, 64, true);
    const listing = parseCabinet(memorySource(signed));
    expect(listing.signature).toEqual({ offset: room.length, size: 64 });
    expect(listing.problems).toEqual([]);
    expect(rangesOf(signed)).toBe(Buffer.from(cabinetDigest(signed, 'sha256')).toString('hex'));
    expect(unpack(openCabinet(memorySource(signed))).size).toBe(3);
  });

  it('covers every block that is unpacked: none may lie in or behind the signature', () => {
    const room = buildCabinet({ files: [{ name: 'a', data: latin1('demo') }], compression: 'none', reserve: true });
    const hidden = new Uint8Array([...room, ...room.subarray(-12)]);
    const view = new DataView(hidden.buffer);
    view.setUint32(44, room.length, true);
    view.setUint32(48, 12, true);
    view.setUint32(60, room.length, true);
    expect(unpacking(hidden)).toThrow(/outside the cabinet/);
  });

  it('tells of bytes behind the signature', () => {
    const room = buildCabinet({ files, reserve: true });
    const signed = new Uint8Array(room.length + 64 + 9);
    signed.set(room);
    new DataView(signed.buffer).setUint32(44, room.length, true);
    new DataView(signed.buffer).setUint32(48, 64, true);
    expect(parseCabinet(memorySource(signed)).problems).toEqual(['9 bytes behind the signature are covered by no digest']);
  });
});

describe('any bytes', () => {
  const small = [{ name: 'a\\demo.sys', data: data.subarray(0, 3000) }, { name: 'a\\demo.inf', data: data.subarray(3000, 3500) }];
  const samples = [buildCabinet({ files: small }), buildCabinet({ files: small, compression: 'none', reserve: true }), buildCabinet({ files: small, withoutChecksums: true }), one('a', { reserve: [2, 1, 3] })];
  const read = (bytes: Uint8Array) => outcomeOf(() => unpack(openCabinet(memorySource(bytes)), { entries: 100, total: 1e7 }));

  it('unpack or are a FormatError when a cabinet is damaged', { timeout: 60_000 }, () => {
    holds('damaged cabinets', 3000, fc.property(damaged(...samples), (bytes) => ['value', 'FormatError'].includes(read(bytes))));
  });

  it('never unpack to something else where checksums stand', { timeout: 60_000 }, () => {
    const honest = unpack(openCabinet(memorySource(samples[0] ?? new Uint8Array())));
    const at = (samples[0]?.length ?? 0) - 500;
    holds('cabinets with a flipped byte', 1000, fc.property(fc.integer({ min: at, max: at + 499 }), fc.integer({ min: 1, max: 255 }), (place, flip) => {
      const bytes = new Uint8Array(samples[0] ?? []);
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      const same = outcomeOf(() => expect(unpack(openCabinet(memorySource(bytes)))).toEqual(honest));
      expect(same).toBe('FormatError');
    }));
  });

  it('are a FormatError when they are no cabinet', { timeout: 60_000 }, () => {
    holds('bytes that are no cabinet', 1000, fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, signed) => {
      expect(read(signed ? new Uint8Array([...latin1('MSCF'), ...bytes]) : bytes)).toBe('FormatError');
    }));
  });

  it('are a FormatError when cut off anywhere', () => {
    const sample = samples[1] ?? new Uint8Array();
    for (let end = 0; end < sample.length; end++) expect(read(sample.subarray(0, end)), `at ${end}`).toBe('FormatError');
  });
});
