import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { type Chunks, unpackAhead } from '../../../src/formats/zip/ahead.ts';
import { unpackEntry } from '../../../src/formats/zip/entry.ts';
import { parseZip } from '../../../src/formats/zip/listing.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { buildZip, type ZipEntry } from '../../support/signer/zip.ts';
import { sampleData } from '../../support/unpack.ts';

const say = async (entry: ZipEntry, take: () => Chunks): Promise<string> => {
  const taken: Uint8Array[] = [];
  try {
    for await (const chunk of take()) taken.push(chunk.slice());
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return error.message;
  }
  const data = Buffer.concat(taken);
  return `${data.length} bytes, ${data.equals(entry.data) ? 'the same' : 'other'}`;
};

/** What an entry unpacks to, ahead and at once. */
const both = async (entry: ZipEntry, change = (zip: Uint8Array): Uint8Array => zip): Promise<readonly [string, string]> => {
  const source = memorySource(change(buildZip([entry])));
  const [listed] = parseZip(source).entries;
  if (listed === undefined) throw new Error('no entry');
  return [await say(entry, await unpackAhead(source, listed)), await say(entry, () => unpackEntry(source, listed))];
};

type Made = Omit<ZipEntry, 'name'>;

describe('an entry unpacked ahead', () => {
  it.each<readonly [string, Made, RegExp]>([
    ['is the same: large', { data: sampleData(300_000) }, /^300000 bytes, the same$/],
    ['is the same: small', { data: sampleData(300) }, /^300 bytes, the same$/],
    ['is the same: stored', { data: sampleData(300_000), stored: true }, /^300000 bytes, the same$/],
    ['is the same: empty', { data: new Uint8Array() }, /^0 bytes, the same$/],
    ['is refused with a wrong checksum', { data: sampleData(300_000), crc: 1 }, /checksum does not match/],
    ['is refused when it is longer than stated', { data: sampleData(300_000), size: 200_000 }, /does not unpack|more than 200000/],
    ['is refused when it is shorter than stated', { data: sampleData(300_000), size: 300_001 }, /300000 bytes instead of 300001/],
    ['is refused when it is no deflate stream', { data: sampleData(300_000), stored: true, method: 8 }, /does not unpack|stand behind|instead of/],
  ])('%s', async (_, entry, expected) => {
    const [ahead, atOnce] = await both({ name: 'e', ...entry });
    expect(ahead).toMatch(expected);
    expect(atOnce).toBe(ahead);
  });

  const large = sampleData(3_000_000);
  const huge = Buffer.concat(Array.from({ length: 24 }, () => large));
  it.each<readonly [string, Made, RegExp]>([
    ['is the same', { data: huge }, /^72000000 bytes, the same$/],
    ['is refused with a wrong checksum', { data: huge, crc: 1 }, /checksum does not match/],
    ['is refused when it is longer than stated', { data: huge, size: 71_000_000 }, /more than 71000000/],
    ['is refused when it is shorter than stated', { data: huge, size: 73_000_000 }, /72000000 bytes instead of 73000000/],
  ])('of more than 64 MiB %s', async (_, entry, expected) => {
    const [ahead, inPieces] = await both({ name: 'e', ...entry });
    expect(ahead).toMatch(expected);
    expect(inPieces).toMatch(expected);
  }, 60_000);

  it('of more than 64 MiB is refused where its packed data is damaged, or something stands behind it', async () => {
    const damaged = (zip: Uint8Array): Uint8Array => zip.map((byte, at) => (at > 5000 && at < 6000 ? 0xff : byte));
    expect((await both({ name: 'e', data: huge }, damaged))[0]).toMatch(/does not unpack/);
    const packed = Buffer.concat([deflateRawSync(huge), Buffer.from('more')]);
    const behind = await both({ name: 'e', data: packed, stored: true, method: 8, crc: crc32(huge), size: huge.length });
    expect(behind).toEqual(['e: bytes stand behind its packed data', 'packed data: bytes stand behind its end']);
  }, 60_000);

  it('is refused when its file becomes shorter meanwhile', async () => {
    const entry = { name: 'e', data: huge };
    const source = memorySource(buildZip([entry]));
    const [listed] = parseZip(source).entries;
    if (listed === undefined) throw new Error('no entry');
    let reads = 0;
    const shrinking = { ...source, read: (from: number, to: number) => (++reads > 5 ? source.read(from, source.size + 1) : source.read(from, to)) };
    expect(await say(entry, await unpackAhead(shrinking, listed))).toMatch(/does not unpack: needs bytes/);
  }, 60_000);
});
