import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/error.ts';
import { trackedPaths } from '../../../src/formats/git/index-file.ts';

const encoder = new TextEncoder();

/** A git index with the given paths, as gitformat-index describes it. */
const index = (version: number, paths: readonly string[]): Uint8Array => {
  const out: number[] = [...encoder.encode('DIRC'), 0, 0, 0, version, 0, 0, 0, paths.length];
  let previous = '';
  for (const path of paths) {
    const start = out.length;
    out.push(...Array.from({ length: 60 }, () => 0), 0, Math.min(path.length, 0xfff) & 0xff);
    if (version === 4) {
      let shared = 0;
      while (shared < previous.length && previous[shared] === path[shared]) shared++;
      out.push(previous.length - shared, ...encoder.encode(path.slice(shared)), 0);
    } else {
      out.push(...encoder.encode(path), 0);
      while ((out.length - start) % 8 !== 0) out.push(0);
    }
    previous = path;
  }
  return Uint8Array.from(out);
};

describe('git index', () => {
  it.each([2, 3, 4])('version %i gives the tracked paths', (version) => {
    const paths = ['README.md', 'drv/a.inf', 'drv/a.sys', 'drv/b/c.inf'];
    expect(trackedPaths(index(version, paths))).toEqual(paths);
  });

  it.each([
    ['other magic', encoder.encode('PACKxxxxxxxx'), /DIRC/],
    ['version 5', index(5, []), /version 5/],
    ['cut short', index(2, ['a.inf']).subarray(0, 40), /lies outside 40 bytes/],
    ['absurd count', Uint8Array.from([...encoder.encode('DIRC'), 0, 0, 0, 2, 255, 255, 255, 255]), /limit/],
  ])('%s is refused', (_, data, message) => {
    expect(() => trackedPaths(data)).toThrow(FormatError);
    expect(() => trackedPaths(data)).toThrow(message);
  });

  it('answers any bytes with paths or a FormatError', () => {
    const sample = index(4, ['a/b.inf', 'a/c.inf']);
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.nat(255), fc.nat(sample.length), (at, value, length) => {
        const data = Uint8Array.from(sample).subarray(0, length);
        if (at < length) data[at] = value;
        try {
          expect(Array.isArray(trackedPaths(data))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
