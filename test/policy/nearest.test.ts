import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggestion } from '../../src/policy/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0], ['a', '', 1], ['', 'abc', 3], ['kitten', 'sitting', 3], ['chanel', 'channel', 1], ['stgae', 'stage', 1], ['abc', 'abc', 0], ['ca', 'abc', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero only for equal words, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['chanel', ['profile', 'channel', 'stage'], 'channel'],
    ['first_release', ['first-release', 'targets'], 'first-release'],
    ['Submision', ['build', 'submission', 'release'], 'submission'],
    ['attest', ['seed', 'attestation'], 'attestation'],
    ['zebra', ['seed', 'dev'], undefined],
    ['x', [], undefined],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('stays quick on a hostile word', () => {
    expect(nearest('a'.repeat(1_000_000), ['profile'])).toBeUndefined();
  });
});

describe('suggestion', () => {
  it('names the word, else the list, else the closest of many', () => {
    expect(suggestion('buld', ['build', 'release'])).toBe('did you mean "build"?');
    expect(suggestion('zebra', ['build', 'release'])).toBe('use one of build, release');
    expect(suggestion('FOO-004', Array.from({ length: 60 }, (_, index) => `INF-${String(index).padStart(3, '0')}`))).toBe('the nearest is "INF-004"');
  });
});
