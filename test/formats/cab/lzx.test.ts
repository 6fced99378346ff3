import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { openCabinet } from '../../../src/formats/cab/archive.ts';
import { LzxDecoder } from '../../../src/formats/cab/lzx.ts';
import { damaged, outcomeOf } from '../../support/damage.ts';
import { holds } from '../../support/property.ts';
import { encodeLzx, type LzxBlockType, type LzxOptions } from '../../support/lzx-encoder.ts';
import { lzxCompression, rawCabinet } from '../../support/raw-cabinet.ts';
import { sampleData, unpack } from '../../support/unpack.ts';

const FRAME = 32_768;

const cabinet = (data: Uint8Array, options: LzxOptions, withoutChecksums = false): Uint8Array =>
  rawCabinet({
    files: [{ name: 'a.bin', size: data.length, offset: 0 }],
    folders: [{
      compression: lzxCompression(options.windowBits),
      blocks: encodeLzx(data, options).map((packed, index) => ({ packed, size: Math.min(FRAME, data.length - index * FRAME), ...(withoutChecksums ? { checksum: 0 } : {}) })),
    }],
  });

const roundTrip = (data: Uint8Array, options: LzxOptions): Uint8Array | undefined => unpack(openCabinet(memorySource(cabinet(data, options)))).get('a.bin');

const data = sampleData(150_000);

describe('LZX', () => {
  const types: readonly LzxBlockType[] = ['verbatim', 'aligned', 'uncompressed'];
  it.each(types)('unpacks %s blocks', (type) => {
    expect(roundTrip(data, { windowBits: 17, blocks: [{ type, length: 40_000 }] })).toEqual(data);
  });

  it.each([15, 16, 17, 18, 19, 20, 21])('unpacks with a window of 2^%i', (windowBits) => {
    const blocks = types.map((type, index) => ({ type, length: 20_001 + 1000 * index }));
    expect(roundTrip(data, { windowBits, blocks })).toEqual(data);
  });

  it('reaches back over the whole window and no further', () => {
    const far = new Uint8Array(200_000);
    far.set(sampleData(4000, 3), 0);
    far.set(sampleData(4000, 3), (1 << 16) - 3);
    far.set(sampleData(4000, 3), 190_000);
    expect(roundTrip(far, { windowBits: 16, blocks: [{ type: 'aligned', length: 65_536 }] })).toEqual(far);
  });

  it.each([1_000_000, 100_000, 1])('translates calls back for a file size of %i', (callSize) => {
    for (const type of types) expect(roundTrip(data, { windowBits: 18, callSize, blocks: [{ type, length: 50_000 }] })).toEqual(data);
  });

  it('unpacks blocks of odd lengths in any mixture', { timeout: 60_000 }, () => {
    const block = fc.record({ type: fc.constantFrom(...types), length: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40_000 })) });
    holds('LZX blocks', 60, fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 15, max: 21 }), fc.array(block, { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 65_536, 10_000_000), (length, windowBits, blocks, callSize) => {
      const part = data.subarray(0, length);
      const last = { type: 'verbatim' as const, length: 30_000 };
      expect(Buffer.compare(roundTrip(part, { windowBits, blocks: [...blocks, last], callSize }) ?? new Uint8Array(), part)).toBe(0);
    }));
  });
});

describe('LZX data', () => {
  const [frame = new Uint8Array()] = encodeLzx(data.subarray(0, FRAME), { windowBits: 16, blocks: [{ type: 'aligned', length: FRAME }] });
  const decode = (bytes: Uint8Array, size = FRAME) => () => new LzxDecoder(16).decode(bytes, size);

  it('is used up by its frame', () => {
    expect(decode(frame)()).toEqual(data.subarray(0, FRAME));
    expect(decode(Uint8Array.from([...frame, 0, 0]))).toThrow(/more data than its frame/);
    expect(decode(frame.subarray(0, -2))).toThrow(/ends before|code without meaning|beyond/);
  });

  it('has no frame behind a short one', () => {
    const decoder = new LzxDecoder(16);
    const [short = new Uint8Array()] = encodeLzx(data.subarray(0, 100), { windowBits: 16, blocks: [{ type: 'verbatim', length: 100 }] });
    decoder.decode(short, 100);
    expect(() => decoder.decode(short, 100)).toThrow(/shorter than 32 KiB/);
  });

  it.each<readonly [string, readonly number[], RegExp]>([
    ['a block of type 0', [0x00, 0x00, 0x00, 0x00], /type 0/],
    ['a block of type 4', [0x00, 0x40, 0x00, 0x00], /type 4/],
    ['an uncompressed block without its offsets', [0x00, 0x30, 0x00, 0x00, 0x01, 0x00], /ends before/],
    ['a tree without codes', [0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], /too few codes/],
  ])('is refused: %s', (_, bytes, reason) => expect(decode(Uint8Array.from(bytes))).toThrow(reason));

  it('is unpacked or refused, whatever is changed', { timeout: 60_000 }, () => {
    const short = data.subarray(0, 3000);
    const samples = [1, 2].flatMap((seed) => [
      cabinet(short, { windowBits: 15, blocks: [{ type: 'verbatim', length: 700 * seed }, { type: 'uncompressed', length: 300 }], callSize: 5000 }, true),
      cabinet(short, { windowBits: 21, blocks: [{ type: 'aligned', length: 900 * seed }] }, true),
    ]);
    holds('damaged LZX cabinets', 2000, fc.property(damaged(...samples), (bytes) => ['value', 'FormatError'].includes(outcomeOf(() => unpack(openCabinet(memorySource(bytes)), { entries: 10, total: 1e6 })))));
  });

  it('is refused when it is noise', { timeout: 60_000 }, () => {
    holds('noise as LZX', 1000, fc.property(fc.uint8Array({ minLength: 20, maxLength: 300 }), fc.integer({ min: 15, max: 21 }), (bytes, windowBits) => outcomeOf(() => new LzxDecoder(windowBits).decode(bytes, FRAME)) === 'FormatError'));
  });
});
