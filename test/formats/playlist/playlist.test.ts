import { describe, expect, it } from 'vitest';
import { looksLikePlaylist, parsePlaylist } from '../../../src/formats/playlist/playlist.ts';
import { refusal } from '../../support/hostile.ts';
import { GE, playlistXml, SLEEP, STANDBY_AC, STANDBY_DC, STATIC_TOOLS, utf16, utf8 } from '../../support/result-files.ts';

const parse = (text: string) => parsePlaylist(utf8(text));

describe('a playlist', () => {
  it('lists its tests', () => {
    const playlist = parse(playlistXml([{ id: STATIC_TOOLS, name: 'Static Tools Logo Test  ', features: ['Device.DevFund.StaticTools'], platforms: [GE, 'Windows v10.0 Client ARM64 GE Full'] }]));
    expect(playlist).toEqual({
      id: '00000000-0000-0000-0000-000000000000', name: 'Compatibility', version: '11.24', duplicates: 0, partial: undefined,
      tests: [{ id: STATIC_TOOLS, name: 'Static Tools Logo Test', features: ['Device.DevFund.StaticTools'], platforms: [GE, 'Windows v10.0 Client ARM64 GE Full'] }],
    });
  });

  it('unites tests of one id, whatever its case', () => {
    const { tests, duplicates } = parse(playlistXml([{ id: SLEEP, platforms: [GE] }, { id: SLEEP.toUpperCase(), features: ['F'], platforms: ['Windows v10.0 Server x64 GE Full', GE] }]));
    expect(tests).toEqual([{ id: SLEEP, name: 'A test', features: ['F'], platforms: [GE, 'Windows v10.0 Server x64 GE Full'] }]);
    expect(duplicates).toBe(1);
  });

  it('tells ids apart that differ in one character', () => expect(parse(playlistXml([{ id: STANDBY_AC }, { id: STANDBY_DC }])).tests).toHaveLength(2));

  it('takes a byte order mark and UTF-16', () => {
    expect(parse(`\ufeff${playlistXml([{ id: SLEEP }])}`).tests).toHaveLength(1);
    expect(parsePlaylist(utf16(playlistXml([{ id: SLEEP }]))).tests).toHaveLength(1);
  });

  it('has no platforms where the file names none', () => expect(parse(playlistXml([{ id: SLEEP, platforms: [] }])).tests[0]?.platforms).toEqual([]));

  it.each([['no id', {}], ['an id that is no GUID', { id: 'sleep' }]])('is partial when a test has %s', (_, spec) => {
    const playlist = parse(playlistXml([{ id: SLEEP }, spec]));
    expect(playlist.tests).toHaveLength(1);
    expect(playlist.partial).toBe('1 of its tests have no usable Id');
  });

  it('ignores elements of other namespaces and places', () => {
    const text = playlistXml([{ id: SLEEP }]).replace('</Playlist>', `<x:Test xmlns:x="urn:x" Id="${STATIC_TOOLS}"/><Group><Test Id="${STATIC_TOOLS}"/></Group></Playlist>`);
    expect(parse(text).tests.map(({ id }) => id)).toEqual([SLEEP]);
  });

  it('keeps what stood before it was cut off, and says so', () => {
    const whole = playlistXml([{ id: SLEEP }, { id: STATIC_TOOLS }]);
    const { tests, partial } = parse(whole.slice(0, whole.indexOf(STATIC_TOOLS)));
    expect(tests.map(({ id }) => id)).toEqual([SLEEP]);
    expect(partial).toMatch(/line \d+/);
  });

  it.each([
    ['another namespace', playlistXml([], 'http://schemas.microsoft.com/hlk/playlist/2015'), /not a Playlist of/],
    ['another root', '<Tests/>', /the root is Tests/],
    ['too many tests', playlistXml(Array.from({ length: 20_001 }, () => ({ id: SLEEP, platforms: [] }))), /more than 20000 tests/],
  ])('is refused with %s', (_, text, message) => expect(refusal(() => parse(text))).toMatch(message));

  it('is known by its content', () => {
    expect(looksLikePlaylist(utf8(playlistXml([])))).toBe(true);
    expect(looksLikePlaylist(utf16(playlistXml([])))).toBe(true);
    expect(looksLikePlaylist(utf8('<Playlist xmlns="http://xspf.org/ns/0/"/>'))).toBe(false);
  });
});
