import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../src/commands/unique-names.ts';

const named = (...paths: readonly string[]) => uniqueNames(paths.map((path) => ({ path, name: path.split('/').at(-1)?.replace(/\.(?:cab|zip)$/, '') ?? '' })));

describe('names of the packages of one run', () => {
  it.each([
    [['out/audio', 'out/video'], ['audio', 'video']],
    [['x64/driver', 'arm64/driver', 'other'], ['x64/driver', 'arm64/driver', 'other']],
    [['x64/Release/driver', 'arm64/Release/driver'], ['x64/Release/driver', 'arm64/Release/driver']],
    [['driver', './out/driver'], ['driver', 'out/driver']],
    [['driver.cab', 'driver.zip'], ['driver.cab', 'driver.zip']],
    [['driver', './driver'], ['driver (1)', './driver (2)']],
  ] as const)('%j', (paths, expected) => {
    expect(named(...paths)).toEqual(expected);
  });

  it('are never the same twice', () => {
    const path = fc.array(fc.constantFrom('a', 'b', '.', 'a (1)'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('/'));
    fc.assert(fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
      const names = named(...paths);
      expect([names.length, new Set(names).size]).toEqual([paths.length, paths.length]);
    }), { numRuns: 2000 });
  });
});
