import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource, type Source } from '../../../src/formats/bytes.ts';
import { FormatError } from '../../../src/formats/error.ts';
import { unpackEntry } from '../../../src/formats/zip/entry.ts';
import { inflateChunks } from '../../../src/formats/zip/inflate.ts';
import type { ZipEntry } from '../../../src/formats/zip/structure.ts';
import { damaged } from '../../support/damage.ts';
import { holds } from '../../support/property.ts';
import { pieces, sampleData } from '../../support/unpack.ts';

const inflated = (packed: Uint8Array, source: Source = memorySource(packed)): Uint8Array => new Uint8Array(Buffer.concat([...inflateChunks(source, 0, packed.length)].map((chunk) => new Uint8Array(chunk))));

describe('packed data in pieces', () => {
  const data = sampleData(700_000);
  const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY } = constants;
  it.each([[0, Z_DEFAULT_STRATEGY], [1, Z_DEFAULT_STRATEGY], [6, Z_DEFAULT_STRATEGY], [9, Z_DEFAULT_STRATEGY], [6, Z_FIXED], [6, Z_HUFFMAN_ONLY], [6, Z_RLE]])('unpacks what zlib packs (level %i, strategy %i)', (level, strategy) => {
    expect(inflated(deflateRawSync(data, { level, strategy }))).toEqual(data);
  });

  it('reads and holds bounded pieces', () => {
    const packed = deflateRawSync(data, { level: 0 });
    const { source, largest } = pieces(packed);
    let longest = 0;
    for (const chunk of inflateChunks(source, 0, packed.length)) longest = Math.max(longest, chunk.length);
    expect(longest).toBeLessThanOrEqual(131_072);
    expect(largest()).toBeLessThanOrEqual(262_144);
  });

  it('is what zlib makes of it, or refused where zlib refuses', { timeout: 60_000 }, () => {
    const samples = [deflateRawSync(data.subarray(0, 3000)), deflateRawSync(data.subarray(0, 900), { strategy: Z_FIXED }), deflateRawSync(data.subarray(0, 300), { level: 0 })].map((packed) => new Uint8Array(packed));
    const byZlib = (packed: Uint8Array): Uint8Array | undefined => {
      try {
        const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: 1e7 }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
        return engine.bytesWritten === packed.length ? new Uint8Array(buffer) : undefined;
      } catch {
        return undefined;
      }
    };
    const ours = (packed: Uint8Array): Uint8Array | undefined => {
      try {
        return inflated(packed);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        return undefined;
      }
    };
    holds('damaged deflate streams against zlib', 3000, fc.property(damaged(...samples), (packed) => {
      const [one, other] = [ours(packed), byZlib(packed)];
      return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
    }));
  });

  it('serves entries above 64 MiB, checksum included', () => {
    const size = 65 * 1024 * 1024;
    const packed = deflateRawSync(new Uint8Array(size), { level: 9 });
    const entry = (crc: number): ZipEntry => ({ path: 'a', name: 'a', size, kind: 'file', method: 'deflated', crc, packedSize: packed.length, dataOffset: 0 });
    const length = (crc: number): number => {
      let sum = 0;
      for (const chunk of unpackEntry(memorySource(packed), entry(crc))) sum += chunk.length;
      return sum;
    };
    expect(length(crc32(new Uint8Array(size)))).toBe(size);
    expect(() => length(1)).toThrow(/checksum/);
  });
});
