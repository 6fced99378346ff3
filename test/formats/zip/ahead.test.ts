import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { unpackAhead, unpackEntry } from '../../../src/formats/zip/entry.ts';
import { parseZip } from '../../../src/formats/zip/listing.ts';
import { refusal } from '../../support/hostile.ts';
import { buildZip, type ZipEntry } from '../../support/signer/zip.ts';
import { sampleData } from '../../support/unpack.ts';

const joined = (chunks: Iterable<Uint8Array>): Buffer => Buffer.concat([...chunks].map((chunk) => chunk.slice()));
/** What an entry unpacks to, ahead and at once. */
const both = async (entry: Partial<ZipEntry> & Pick<ZipEntry, 'data'>): Promise<readonly [string, string]> => {
  const source = memorySource(buildZip([{ name: 'e', ...entry }]));
  const [listed] = parseZip(source).entries;
  if (listed === undefined) throw new Error('no entry');
  const say = (take: () => Iterable<Uint8Array>): string => {
    let data: Buffer | undefined;
    const said = refusal(() => (data = joined(take())));
    return data === undefined ? said : `${data.length} bytes, ${data.equals(Buffer.from(entry.data)) ? 'the same' : 'other'}`;
  };
  return [say(await unpackAhead(source, listed)), say(() => unpackEntry(source, listed))];
};

describe('an entry unpacked ahead', () => {
  it.each<readonly [string, Partial<ZipEntry> & Pick<ZipEntry, 'data'>, RegExp]>([
    ['is the same: large', { data: sampleData(300_000) }, /^300000 bytes, the same$/],
    ['is the same: small', { data: sampleData(300) }, /^300 bytes, the same$/],
    ['is the same: stored', { data: sampleData(300_000), stored: true }, /^300000 bytes, the same$/],
    ['is the same: empty', { data: new Uint8Array() }, /^0 bytes, the same$/],
    ['is refused with a wrong checksum', { data: sampleData(300_000), crc: 1 }, /checksum does not match/],
    ['is refused when it is longer than stated', { data: sampleData(300_000), size: 200_000 }, /does not unpack|more than 200000/],
    ['is refused when it is shorter than stated', { data: sampleData(300_000), size: 300_001 }, /300000 bytes instead of 300001/],
    ['is refused when it is no deflate stream', { data: sampleData(300_000), stored: true, method: 8 }, /does not unpack|stand behind|instead of/],
  ])('%s', async (_, entry, expected) => {
    const [ahead, atOnce] = await both(entry);
    expect(ahead).toMatch(expected);
    expect(atOnce).toBe(ahead);
  });
});
