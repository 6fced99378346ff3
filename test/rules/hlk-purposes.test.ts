import { describe, expect, it } from 'vitest';
import { HLK_TESTS, HLK_TESTS_AS_OF } from '../../src/rules/data/hlk-tests.ts';
import { purposesOf } from '../../src/rules/hlk-purposes.ts';

describe('HLK tests', () => {
  it('are a dated table of distinct ids', () => {
    expect(HLK_TESTS_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(HLK_TESTS).toHaveLength(40);
    expect(new Set(HLK_TESTS.map(({ id }) => id)).size).toBe(40);
    expect(HLK_TESTS.filter(({ id, purposes }) => purposes.length === 0 || id !== id.toLowerCase())).toEqual([]);
  });

  it('of which some are in no playlist, so that nobody may demand them', () =>
    expect(HLK_TESTS.filter(({ playlists }) => playlists.length === 0).flatMap(({ names }) => names).filter((name) => /CHAOS|Fuzz/.test(name))).toHaveLength(4));

  it.each([
    ['by id', '9d87d997-f451-4a3d-852c-90367d4d3864', '', ['power', 'suspend-resume']],
    ['by id against the name', 'b972fc52-2468-4462-9799-6a1898808c86', 'DF - Sleep of something', ['hvci']],
    ['not by a name when the id is unknown', '00000000-0000-0000-0000-000000000000', 'DF - Sleep of something', []],
    ['by name', undefined, 'Static Tools Logo Test', ['static-tools']],
    ['by the pattern of a name', undefined, 'DF - Something with Standby (Reliability)', ['power', 'suspend-resume']],
    ['by the pattern of a name', undefined, 'DF - Reinstall many times', ['recovery']],
    ['not by chance', undefined, 'Sleep well', []],
  ])('have purposes %s', (_, id, name, purposes) => expect(purposesOf({ id, name })).toEqual(purposes));
});
