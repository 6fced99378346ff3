/** Which tests a Windows release demands of a product, and what became of them (results.md 2.1). */
import { type OsPlatform, osPlatformOf, samePlatform } from '../formats/hlk/os-platform.ts';
import type { Playlist, PlaylistTest } from '../formats/playlist/playlist.ts';
import type { HlkState } from './hlk-states.ts';
import type { HlkResults, HlkTestResults } from './results.ts';

export interface RequiredTest {
  readonly id: string | undefined;
  readonly name: string;
  /** The worst of its targets. */
  readonly verdict: HlkState['verdict'];
  readonly targets: readonly HlkState[];
}

export interface RequiredTests {
  /** Where the demand comes from; `undefined` when nothing that was read demands anything of this release. */
  readonly basis: 'playlist' | 'required list' | 'required list within the playlist' | undefined;
  readonly tests: readonly RequiredTest[];
  /** Tests that apply to products with features about which the results say nothing. */
  readonly uncertain: number;
  /** Tests of the playlist for this release that the kit's own list leaves out. */
  readonly leftOut: number;
}

const WORST: readonly HlkState['verdict'][] = ['failed', 'missing', 'unfinished', 'undecided', 'passed-with-filters', 'passed'];

const worst = (states: readonly HlkState[]): HlkState['verdict'] => WORST.find((verdict) => states.some((state) => state.verdict === verdict)) ?? 'missing';

const isResults = (results: HlkResults): results is HlkTestResults => results.role === 'results';

/** Features that the kit detected on any target; `undefined` when no result says. */
export const detectedFeatures = (results: readonly HlkResults[]): ReadonlySet<string> | undefined => {
  const features = new Set(results.filter(isResults).flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.features)).map((name) => name.toLowerCase()));
  return features.size === 0 ? undefined : features;
};

export const listsPlatform = ({ platforms }: PlaylistTest, platform: OsPlatform): boolean =>
  platforms.some((text) => {
    const listed = osPlatformOf(text);
    return listed !== undefined && samePlatform(listed, platform);
  });

type Applies = 'yes' | 'no' | 'unknown';

const applies = ({ features }: PlaylistTest, detected: ReadonlySet<string> | undefined): Applies => {
  if (features.length === 0) return 'yes';
  if (detected === undefined) return 'unknown';
  return features.some((name) => detected.has(name.toLowerCase())) ? 'yes' : 'no';
};

interface Demanded {
  readonly id: string | undefined;
  readonly name: string;
}

const demandedBy = (lists: readonly HlkTestResults[]): readonly Demanded[] =>
  [...new Map(lists.flatMap(({ listed }) => listed).map(({ id, name }) => [id ?? `name ${name}`, { id, name }])).values()];

const indexed = (states: readonly HlkState[]): (test: Demanded) => readonly HlkState[] => {
  const byId = new Map<string, HlkState[]>();
  const nameless = new Map<string, HlkState[]>();
  for (const state of states) {
    const [map, key] = state.id === undefined ? [nameless, state.name] : [byId, state.id];
    const found = map.get(key);
    if (found === undefined) map.set(key, [state]);
    else found.push(state);
  }
  return ({ id, name }) => [...(id === undefined ? [] : byId.get(id) ?? []), ...(nameless.get(name) ?? [])];
};

const requiredOf = (demanded: readonly Demanded[], states: readonly HlkState[]): readonly RequiredTest[] => {
  const statesOf = indexed(states);
  return demanded.map((test) => {
    const targets = statesOf(test);
    return { ...test, verdict: worst(targets), targets };
  });
};

/**
 * The tests of `playlist` for `platform`. A list of tests without results that the kit made for the target narrows it: playlists since 1703
 * do not say to which features a test belongs, so by themselves they demand everything.
 */
export const requiredTests = (playlist: Playlist | undefined, platform: OsPlatform, results: readonly HlkResults[], states: readonly HlkState[]): RequiredTests => {
  const detected = detectedFeatures(results);
  const ofPlatform = playlist?.tests.filter((test) => listsPlatform(test, platform)) ?? [];
  const certain = ofPlatform.filter((test) => applies(test, detected) === 'yes');
  const uncertain = ofPlatform.filter((test) => applies(test, detected) === 'unknown').length;
  const lists = results.filter(isResults).filter(({ requiredList }) => requiredList);
  const none = { uncertain, leftOut: 0 };
  if (playlist !== undefined && ofPlatform.length === 0) return { ...none, basis: undefined, tests: [] };
  if (lists.length === 0) return { ...none, basis: ofPlatform.length === 0 ? undefined : 'playlist', tests: requiredOf(certain, states) };
  const listed = demandedBy(lists);
  if (playlist === undefined) return { ...none, basis: 'required list', tests: requiredOf(listed, states) };
  return within(ofPlatform, listed, states);
};

const within = (ofPlatform: readonly PlaylistTest[], listed: readonly Demanded[], states: readonly HlkState[]): RequiredTests => {
  const ids = new Set(ofPlatform.map(({ id }) => id));
  const wanted = listed.filter(({ id }) => id === undefined || ids.has(id));
  const found = new Set(wanted.map(({ id }) => id));
  const leftOut = ofPlatform.filter(({ id }) => !found.has(id)).length;
  return { basis: 'required list within the playlist', tests: requiredOf(wanted, states), uncertain: 0, leftOut };
};

/** Kits tell edition and architecture of the tested system, not its release; what says nothing readable fits. */
export const fitsPlatform = (osPlatform: string, { server, architecture }: OsPlatform): boolean => {
  const edition = /\b(Client|Server)\b/i.exec(osPlatform)?.[1]?.toLowerCase();
  const machine = /\b(x86|x64|amd64|arm64)\b/i.exec(osPlatform)?.[1]?.toLowerCase().replace('amd64', 'x64');
  return (edition === undefined || (edition === 'server') === server) && (machine === undefined || machine === architecture);
};

/** The same results without what was found on other systems. */
export const resultsFor = (results: readonly HlkResults[], platform: OsPlatform): readonly HlkResults[] =>
  results.map((each) => (each.role === 'results'
    ? { ...each, outcomes: each.outcomes.filter(({ osPlatform }) => fitsPlatform(osPlatform, platform)), listed: each.listed.filter(({ osPlatform }) => fitsPlatform(osPlatform, platform)) }
    : each));
