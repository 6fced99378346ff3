import { describe, expect, it } from 'vitest';
import { requiredTests, resultsFor } from '../../src/evidence/hlk-required.ts';
import { hlkStates } from '../../src/evidence/hlk-states.ts';
import { ofTestCollection, type HlkResults } from '../../src/evidence/results.ts';
import { osPlatformOf, type OsPlatform } from '../../src/formats/hlk/os-platform.ts';
import { parseTestCollection } from '../../src/formats/hlk-automation/test-collection.ts';
import { parsePlaylist } from '../../src/formats/playlist/playlist.ts';
import { collectionXml, GE, playlistXml, SLEEP, STANDBY_AC, STANDBY_DC, STATIC_TOOLS, utf8, type RecordSpec, type TestSpec } from '../support/result-files.ts';

const platform = (text: string): OsPlatform => {
  const found = osPlatformOf(text);
  if (found === undefined) throw new Error(text);
  return found;
};
const collection = (records: readonly RecordSpec[]): HlkResults => ofTestCollection(parseTestCollection(utf8(collectionXml(records))));
const playlist = (tests: readonly TestSpec[]) => parsePlaylist(utf8(playlistXml(tests)));
const required = (tests: readonly TestSpec[] | undefined, results: readonly HlkResults[], os = GE) => {
  const fitting = resultsFor(results, platform(os));
  const { basis, tests: found, uncertain, leftOut } = requiredTests(tests === undefined ? undefined : playlist(tests), platform(os), fitting, hlkStates(fitting));
  return { basis, tests: found.map(({ id, verdict }) => [id, verdict]), uncertain, leftOut };
};

describe('required tests', () => {
  it('are those of the playlist for the release, by whole ids whatever their case and by union of duplicates', () =>
    expect(required(
      [{ id: SLEEP.toUpperCase() }, { id: STATIC_TOOLS, platforms: ['Windows v10.0 Server x64 GE Full'] }, { id: STATIC_TOOLS }, { id: STANDBY_AC, platforms: ['Windows v10.0 Client ARM64 GE Full'] }],
      [collection([{ results: [{}] }, { id: STANDBY_DC, results: [{ status: 'Failed' }] }])],
    )).toEqual({ basis: 'playlist', tests: [[SLEEP, 'passed'], [STATIC_TOOLS, 'missing']], uncertain: 0, leftOut: 0 }));

  it('tell tests apart that differ in one character', () =>
    expect(required([{ id: STANDBY_AC }], [collection([{ id: STANDBY_DC, results: [{}] }])]).tests).toEqual([[STANDBY_AC, 'missing']]));

  it.each(['Windows v10.0 Client ARM64 GE Full', 'Windows v10.0 Server x64 GE Full', 'Windows v10.0 Client x64 NI Full'])('are unknown for %s, of which the playlist knows nothing', (os) =>
    expect(required([{ id: SLEEP }], [collection([{ os: '', results: [{}] }])], os)).toEqual({ basis: undefined, tests: [], uncertain: 0, leftOut: 0 }));

  it('are unknown without playlist and list', () => expect(required(undefined, [collection([{ results: [{}] }])])).toEqual({ basis: undefined, tests: [], uncertain: 0, leftOut: 0 }));
  it('of an empty playlist are unknown', () => expect(required([], [collection([{ results: [{}] }])]).basis).toBeUndefined());

  it('are as bad as the worst target', () =>
    expect(required([{ id: SLEEP }], [collection([{ target: 'A', results: [{}] }, { target: 'B', results: [] }])]).tests).toEqual([[SLEEP, 'missing']]));

  it('with features apply to products that have one', () => {
    const tests = [{ id: SLEEP, features: ['Device.DevFund.Reliability', 'Other'] }, { id: STATIC_TOOLS, features: ['Device.Audio'] }];
    expect(required(tests, [collection([{ results: [{ features: 'device.devfund.reliability' }] }])])).toEqual({ basis: 'playlist', tests: [[SLEEP, 'passed']], uncertain: 0, leftOut: 0 });
    expect(required(tests, [collection([{ results: [{ features: '' }] }])])).toEqual({ basis: 'playlist', tests: [], uncertain: 2, leftOut: 0 });
  });

  it('are narrowed by a list that the kit made for the target', () =>
    expect(required([{ id: SLEEP }, { id: STATIC_TOOLS }, { id: STANDBY_AC }], [collection([{ results: [] }, { id: STANDBY_DC }]), collection([{ results: [{}] }])])).toEqual({
      basis: 'required list within the playlist', tests: [[SLEEP, 'passed']], uncertain: 0, leftOut: 2,
    }));

  it('may come from that list alone', () =>
    expect(required(undefined, [collection([{ results: [] }, { id: STATIC_TOOLS }]), collection([{ results: [{}] }])])).toEqual({ basis: 'required list', tests: [[SLEEP, 'passed'], [STATIC_TOOLS, 'missing']], uncertain: 0, leftOut: 0 }));

  it('do not count what was found on another system', () => {
    expect(required([{ id: SLEEP }], [collection([{ os: 'Windows Server 2025 Server x64', results: [{}] }])]).tests).toEqual([[SLEEP, 'missing']]);
    expect(required([{ id: SLEEP }], [collection([{ os: 'Windows 11 Client ARM64', results: [{}] }])]).tests).toEqual([[SLEEP, 'missing']]);
  });
});
