import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { openZip } from '../../../src/formats/zip/archive.ts';
import { looksLikeZip, parseZip } from '../../../src/formats/zip/listing.ts';
import { damaged, outcomeOf } from '../../support/damage.ts';
import { concat, latin1 } from '../../support/der.ts';
import { holds } from '../../support/property.ts';
import { u16, u32, u64 } from '../../support/signer/binary.ts';
import { buildZip, type ZipEntry } from '../../support/signer/zip.ts';
import { pieces, sampleData, unpack } from '../../support/unpack.ts';

const files: readonly ZipEntry[] = [
  { name: 'amd64/demo.sys', data: sampleData(100_000) },
  { name: 'amd64/demo.inf', data: sampleData(500, 2), stored: true },
  { name: 'grün/empty.txt', data: new Uint8Array(0) },
];
const demo = latin1('demo');
const reading = (zip: Uint8Array) => () => parseZip(memorySource(zip));
const unpacking = (zip: Uint8Array, total = 1e9) => () => unpack(openZip(memorySource(zip)), { entries: 100, total });

/** Changes bytes at a place counted from a signature's nth appearance. */
const patched = (zip: Uint8Array, signature: number, offset: number, value: Uint8Array): Uint8Array => {
  const out = new Uint8Array(zip);
  const at = Buffer.from(out).indexOf(Buffer.from(u32(signature)));
  out.set(value, at + offset);
  return out;
};
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('a zip file', () => {
  it('is listed and unpacked', () => {
    const zip = buildZip(files, 'a comment');
    const listing = parseZip(memorySource(zip));
    expect(listing.entries.map(({ path, size, kind, method }) => ({ path, size, kind, method }))).toEqual([
      { path: 'amd64/demo.sys', size: 100_000, kind: 'file', method: 'deflated' },
      { path: 'amd64/demo.inf', size: 500, kind: 'file', method: 'stored' },
      { path: 'grün/empty.txt', size: 0, kind: 'file', method: 'deflated' },
    ]);
    expect(listing).toMatchObject({ zip64: false, problems: [], size: zip.length });
    expect([...unpack(openZip(memorySource(zip)))]).toEqual(files.map(({ name, data }) => [name, data]));
  });

  it('is read in pieces', () => {
    const { source, largest } = pieces(buildZip([{ name: 'a', data: sampleData(1_000_000), stored: true }]));
    expect(unpack(openZip(source)).get('a')).toEqual(sampleData(1_000_000));
    expect(largest()).toBeLessThanOrEqual(262_144);
  });

  it('may be empty', () => {
    expect(parseZip(memorySource(buildZip([]))).entries).toEqual([]);
  });

  it('keeps folders apart from files', () => {
    const { entries, folders } = parseZip(memorySource(buildZip([{ name: 'a/', data: new Uint8Array(0), stored: true }, { name: 'a/b', data: demo }])));
    expect({ entries: entries.map(({ path }) => path), folders }).toEqual({ entries: ['a/b'], folders: ['a'] });
  });

  it('tells links from files', () => {
    const { entries } = parseZip(memorySource(buildZip([{ name: 'a', data: latin1('/etc/passwd'), externalAttributes: (0o120777 << 16) >>> 0 }])));
    expect(entries.map(({ kind }) => kind)).toEqual(['link']);
  });

  it('reads old names in code page 437', () => {
    const zip = buildZip([{ name: 'gr?n', data: demo, flags: 0 }]);
    const renamed = Uint8Array.from(zip, (byte) => (byte === 0x3f ? 0x81 : byte));
    expect(parseZip(memorySource(renamed)).entries[0]?.path).toBe('grün');
  });

  it('is recognised by its first bytes', () => {
    expect([buildZip(files), buildZip([]), latin1('PK'), latin1('PKxx')].map(looksLikeZip)).toEqual([true, true, false, false]);
  });

  it('says how many bytes belong to nobody', () => {
    const zip = buildZip([{ name: 'a', data: demo }]);
    const moved = patched(patched(concat(new Uint8Array(10), zip), CENTRAL, 42, u32(10)), END, 16, u32(new DataView(zip.buffer).getUint32(zip.length - 6, true) + 10));
    expect(parseZip(memorySource(moved)).problems).toEqual(['10 bytes belong to no entry']);
  });
});

/** One deflated entry with sizes in a data descriptor, as streaming writers make it. */
const streamed = (descriptor: (crc: number, packed: number, size: number) => Uint8Array): Uint8Array => {
  const data = sampleData(3000);
  const body = new Uint8Array(deflateRawSync(data));
  const common = (sizes: Uint8Array): Uint8Array => concat(u16(20, 0x808, 8, 0, 0x21), sizes, u16(1, 0));
  const local = concat(u32(LOCAL), common(u32(0, 0, 0)), latin1('a'), body, descriptor(crc32(data), body.length, data.length));
  const central = concat(u32(CENTRAL), u16(20), common(u32(crc32(data), body.length, data.length)), u16(0, 0, 0), u32(0, 0), latin1('a'));
  return concat(local, central, u32(END), u16(0, 0, 1, 1), u32(central.length, local.length), u16(0));
};

describe('data descriptors', () => {
  it.each<readonly [string, (crc: number, packed: number, size: number) => Uint8Array]>([
    ['with a signature', (...values) => u32(0x08074b50, ...values)],
    ['without', (...values) => u32(...values)],
    ['of 64 bits', (crc, packed, size) => concat(u32(0x08074b50, crc), u64(packed), u64(size))],
    ['of 64 bits without a signature', (crc, packed, size) => concat(u32(crc), u64(packed), u64(size))],
  ])('are read %s', (_, descriptor) => {
    const zip = streamed(descriptor);
    expect(parseZip(memorySource(zip)).problems).toEqual([]);
    expect(unpack(openZip(memorySource(zip))).get('a')).toEqual(sampleData(3000));
  });

  it('must say what the central directory says', () => {
    expect(reading(streamed((crc, packed, size) => u32(0x08074b50, crc, packed, size + 1)))).toThrow(/data descriptor/);
    expect(reading(streamed(() => new Uint8Array(0)))).toThrow(/data descriptor/);
  });
});

/** A stored entry whose sizes and place stand in ZIP64 structures. */
const zip64 = (over: { readonly stated?: number; readonly record?: Uint8Array } = {}): Uint8Array => {
  const all = 0xffffffff;
  const local = concat(u32(LOCAL), u16(45, 0, 0, 0, 0x21), u32(crc32(demo), all, all), u16(1, 20), latin1('a'), u16(1, 16), u64(4), u64(4), demo);
  const central = concat(u32(CENTRAL), u16(45, 45, 0, 0, 0, 0x21), u32(crc32(demo), all, all), u16(1, 28, 0, 0, 0), u32(0, all), latin1('a'), u16(1, 24), u64(4), u64(4), u64(0));
  const record = over.record ?? concat(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(over.stated ?? 1), u64(over.stated ?? 1), u64(central.length), u64(local.length));
  return concat(local, central, record, u32(0x07064b50, 0), u64(local.length + central.length), u32(1), u32(END), u16(0, 0, 0xffff, 0xffff), u32(all, all), u16(0));
};

describe('ZIP64', () => {
  it('is read, and said', () => {
    expect(parseZip(memorySource(zip64()))).toMatchObject({ zip64: true, problems: [] });
    expect(unpack(openZip(memorySource(zip64()))).get('a')).toEqual(demo);
  });

  it('is said even where nothing needs it', () => {
    const zip = buildZip([{ name: 'a', data: demo, stored: true }]);
    const at = Buffer.from(zip).indexOf(Buffer.from(u32(CENTRAL)));
    const end = Buffer.from(zip).indexOf(Buffer.from(u32(END)));
    const extra = concat(u16(1, 0));
    const central = concat(zip.subarray(at, at + 30), u16(4), zip.subarray(at + 32, end), extra);
    expect(parseZip(memorySource(concat(zip.subarray(0, at), central, zip.subarray(end, end + 12), u32(central.length), zip.subarray(end + 16)))).zip64).toBe(true);
  });

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['another number of entries', zip64({ stated: 2 }), /central directory/],
    ['a number beyond all files', zip64({ record: concat(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u32(0, 0xffffffff), u32(0, 0xffffffff), u64(75), u64(55)) }), /out of range/],
    ['no record', zip64({ record: new Uint8Array(56) }), /no ZIP64 end record/],
  ])('is refused with %s', (_, zip, reason) => expect(reading(zip)).toThrow(reason));
});

describe('a zip file is refused', () => {
  const names: readonly (readonly [string, RegExp])[] = [
    ['../demo.sys', /leads out/], ['a/../../demo.sys', /leads out/], ['a\\..\\demo.sys', /leads out/], ['/etc/passwd', /absolute/], ['\\\\server\\share', /network/], ['C:/demo.sys', /drive/],
    ['a//b', /dots or blanks/], ['./a', /dots or blanks/], ['a\u0000b', /control/], ['', /empty/],
  ];
  it.each(names)('with the name %j', (name, reason) => expect(reading(buildZip([{ name, data: demo }]))).toThrow(reason));

  it.each<readonly [string, readonly string[]]>([['one name twice', ['a', 'a']], ['names that differ in case', ['a/b', 'A/B']], ['a file where a folder is needed', ['a', 'a/b']], ['a file and a folder of one name', ['a', 'A/']]])('with %s', (_, given) =>
    expect(reading(buildZip(given.map((name) => ({ name, data: name.endsWith('/') ? new Uint8Array(0) : demo, stored: true }))))).toThrow(/one path on Windows/));

  const one = buildZip([{ name: 'a', data: demo, stored: true }]);
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['when encrypted', buildZip([{ name: 'a', data: demo, flags: 1 }]), /encrypted/],
    ['when strongly encrypted', buildZip([{ name: 'a', data: demo, flags: 0x40 }]), /encrypted/],
    ['when its directory is masked', buildZip([{ name: 'a', data: demo, flags: 0x2000 }]), /encrypted/],
    ['with another method', buildZip([{ name: 'a', data: demo, method: 12 }]), /method 12/],
    ['when a local name differs', buildZip([{ name: 'a.sys', data: demo, localName: 'b.sys' }]), /another name/],
    ['when local flags differ', patched(one, LOCAL, 6, u16(0)), /set of flags/],
    ['when the local method differs', patched(one, LOCAL, 8, u16(8)), /another method/],
    ['when the local checksum differs', patched(one, LOCAL, 14, u32(1)), /another checksum/],
    ['when the local size differs', patched(one, LOCAL, 22, u32(5)), /another size/],
    ['when the local packed size differs', patched(one, LOCAL, 18, u32(5)), /another packed size/],
    ['when a stored size contradicts itself', patched(patched(one, LOCAL, 22, u32(5)), CENTRAL, 24, u32(5)), /stored with another size/],
    ['when there is no local header', patched(one, LOCAL, 0, u32(0)), /no local header/],
    ['when an entry lies outside', patched(one, CENTRAL, 42, u32(0x7fffffff)), /outside/],
    ['when an entry reaches into the directory', patched(patched(one, LOCAL, 18, u32(40, 40)), CENTRAL, 20, u32(40, 40)), /reaches into/],
    ['when its end states another count', patched(one, END, 8, u16(2, 2)), /ends early/],
    ['when its end states fewer', patched(buildZip([{ name: 'a', data: demo }, { name: 'b', data: demo }]), END, 8, u16(1, 1)), /belong to no entry/],
    ['when its directory is somewhere else', patched(one, END, 16, u32(1)), /does not end where/],
    ['as one disk of several', patched(one, END, 4, u16(1)), /several disks/],
    ['when the name is not UTF-8', Uint8Array.from(buildZip([{ name: 'a?', data: demo }]), (byte) => (byte === 0x3f ? 0xff : byte)), /UTF-8/],
    ['when a folder has content', buildZip([{ name: 'a/', data: demo, stored: true }]), /folder with content/],
    ['when two ends fit', concat(one, one.subarray(-22)).map((byte, at) => (at === one.length - 2 ? 22 : byte)), /two ends/],
    ['when it is packed into more than it has', bloated(), /far more bytes/],
  ])('%s', (_, zip, reason) => expect(reading(zip)).toThrow(reason));

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['when the checksum does not match', buildZip([{ name: 'a', data: demo, crc: 1 }]), /checksum/],
    ['when it unpacks to more than stated', buildZip([{ name: 'a', data: sampleData(1000), size: 999 }]), /does not unpack|more than/],
    ['when it unpacks to less than stated', buildZip([{ name: 'a', data: sampleData(1000), size: 1001 }]), /instead of 1001/],
    ['when packed data is damaged', buildZip([{ name: 'a', data: new Uint8Array(0), method: 8, stored: true }]), /does not unpack/],
    ['when bytes hide behind packed data', hiding(), /behind its packed data/],
  ])('while unpacking, %s', (_, zip, reason) => expect(unpacking(zip)).toThrow(reason));

  it('beyond the limits', () => {
    expect(unpacking(buildZip(files), 100_499)).toThrow(/more than 100499/);
    expect(() => unpack(openZip(memorySource(buildZip(files))), { entries: 2, total: 1e9 })).toThrow(/3 entries/);
  });

  it('when entries overlap', () => {
    const zip = buildZip([{ name: 'a', data: sampleData(100), stored: true }, { name: 'a', data: sampleData(100), stored: true }]);
    const second = Buffer.from(zip).lastIndexOf(Buffer.from(u32(CENTRAL)));
    const overlapping = new Uint8Array(zip);
    overlapping.set(u32(0), second + 42);
    expect(reading(overlapping)).toThrow(/overlaps/);
  });
});

/** An entry of no bytes whose packed data is nothing but empty blocks. */
function bloated(): Uint8Array {
  const blocks = concat(...Array.from({ length: 20_000 }, () => Uint8Array.of(0, 0, 0, 0xff, 0xff)), Uint8Array.of(1, 0, 0, 0xff, 0xff));
  return buildZip([{ name: 'a', data: blocks, stored: true, method: 8, size: 0, crc: 0 }]);
}

function hiding(): Uint8Array {
  const body = concat(new Uint8Array(deflateRawSync(demo)), latin1('hidden'));
  return buildZip([{ name: 'a', data: body, stored: true, method: 8, size: 4, crc: crc32(demo) }]);
}

describe('any bytes', () => {
  const samples = [buildZip(files.map((file) => ({ ...file, data: file.data.subarray(0, 2000) })), 'x'), zip64(), streamed((...values) => u32(0x08074b50, ...values))];
  const read = (zip: Uint8Array) => outcomeOf(unpacking(zip, 1e7));

  it('unpack or are a FormatError when a zip file is damaged', { timeout: 60_000 }, () => {
    holds('damaged zip files', 3000, fc.property(damaged(...samples), (zip) => ['value', 'FormatError'].includes(read(zip))));
  });

  it('never unpack to other files than the honest archive', { timeout: 60_000 }, () => {
    const honest = [...unpacking(samples[0] ?? new Uint8Array())()].map(([, data]) => Buffer.from(data).toString('hex'));
    holds('zip files with a flipped bit', 1000, fc.property(fc.nat({ max: (samples[0]?.length ?? 1) - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const zip = new Uint8Array(samples[0] ?? []);
      zip[at] = (zip[at] ?? 0) ^ (1 << bit);
      if (read(zip) === 'value') expect([...unpacking(zip)()].map(([, data]) => Buffer.from(data).toString('hex'))).toEqual(honest);
    }));
  });

  it('are a FormatError when they are no zip file', { timeout: 60_000 }, () => {
    holds('bytes that are no zip file', 1000, fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(concat(latin1('PK\u0003\u0004'), bytes)) === 'FormatError' && read(bytes) === 'FormatError'));
  });

  it('are a FormatError when cut off anywhere', () => {
    const sample = samples[1] ?? new Uint8Array();
    for (let end = 0; end < sample.length; end++) expect(read(sample.subarray(0, end)), `at ${end}`).toBe('FormatError');
  });
});
