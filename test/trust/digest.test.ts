import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource, type Source } from '../../src/formats/bytes.ts';
import { hashBytes, hashHex, sha256Hex, TextDigest } from '../../src/trust/digest.ts';
import { type HashTask, measure } from '../../src/trust/measure.ts';
import { peChecksum, pePlaces } from '../support/signer/pe-file.ts';
import { DRIVER } from './signed.ts';

const plain = (algorithm: string, ...parts: readonly Uint8Array[]): string => parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest('hex');

/** The same bytes behind a source that has to be read in chunks. */
const chunked = (data: Uint8Array): Source => {
  const source = memorySource(data);
  return { size: data.length, inMemory: false, read: source.read, fill: source.fill };
};

describe('digests', () => {
  it('are those of node:crypto, in parts or as a whole', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512'), (parts, algorithm) => {
      const whole = Buffer.concat(parts);
      expect(hashHex(algorithm, parts)).toBe(plain(algorithm, whole));
      expect(Buffer.from(hashBytes(algorithm, parts)).toString('hex')).toBe(plain(algorithm, whole));
      expect(sha256Hex(whole)).toBe(plain('sha256', whole));
    }));
  });

  it('of a text are those of its UTF-8', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
      const digest = pieces.reduce((sum, piece) => sum.add(piece), new TextDigest());
      expect(digest.hex()).toBe(sha256Hex(pieces.join('')));
    }));
  });
});

describe('one pass over a file', () => {
  const CHUNK = 256 * 1024;
  const data = Uint8Array.from({ length: 3 * CHUNK + 17 }, (_, at) => (at * 31 + (at >> 9)) & 0xff);

  it('gives every digest over its own ranges, wherever chunks end', () => {
    const cuts = fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: data.length }), fc.constantFrom(0, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, data.length)), { minLength: 0, maxLength: 8 });
    const task = fc.record({ cuts, zeroPadding: fc.integer({ min: 0, max: 7 }), algorithm: fc.constantFrom('sha1', 'sha256') });
    fc.assert(fc.property(fc.array(task, { minLength: 1, maxLength: 3 }), fc.boolean(), (tasks, inMemory) => {
      const hashes = tasks.map(({ cuts: points, zeroPadding, algorithm }): HashTask => {
        const sorted = points.toSorted((a, b) => a - b);
        const ranges = sorted.flatMap((from, at): [number, number][] => (at % 2 === 0 ? [[from, sorted[at + 1] ?? data.length]] : []));
        return { algorithm, ranges, zeroPadding };
      });
      const { digests } = measure(inMemory ? memorySource(data) : chunked(data), { path: '', size: data.length, hashes });
      expect(digests).toEqual(hashes.map(({ algorithm, ranges, zeroPadding }) => plain(algorithm, ...ranges.map(([from, to]) => data.subarray(from, to)), new Uint8Array(zeroPadding))));
    }), { numRuns: 60 });
  });

  it('sums what the loader sums', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (tail, inMemory) => {
      const file = Buffer.concat([DRIVER, tail]);
      const checksumOffset = pePlaces(file).checksum;
      const { checksum } = measure(inMemory ? memorySource(file) : chunked(file), { path: '', size: file.length, hashes: [], checksumOffset });
      expect(checksum).toBe(peChecksum(file));
    }));
    const large = Buffer.concat([DRIVER, data]);
    expect(measure(chunked(large), { path: '', size: large.length, hashes: [], checksumOffset: pePlaces(large).checksum }).checksum).toBe(peChecksum(large));
  });
});
