import { requiredTests, resultsFor, type RequiredTest, type RequiredTests } from '../../evidence/hlk-required.ts';
import { hlkStates } from '../../evidence/hlk-states.ts';
import type { HlkResults } from '../../evidence/results.ts';
import { osCodeOf, osPlatformOf, osPlatformOfCode, samePlatform, type OsPlatform } from '../../formats/hlk/os-platform.ts';
import type { Playlist } from '../../formats/playlist/playlist.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Facts, type Observation } from '../rule.ts';

const REMEDY = 'Attach the HLK automation XML (required list and merged results) or AutoHCK results, and the playlist of the tested Windows: --results GLOB (input "results").';

const rollups = ({ hlkx }: Facts<'hlkx'>): readonly Observation[] =>
  hlkx.flatMap(({ file, value }) => {
    const where = { file, subject: file, cause: file };
    const failed = value.rollups.reduce((sum, rollup) => sum + (rollup.failed ?? 0), 0);
    const passed = value.rollups.reduce((sum, rollup) => sum + (rollup.passed ?? 0), 0);
    if (failed > 0) return [fail(`its rollup counts ${counted(failed, 'failed test')}`, where)];
    if (value.rollups.length > 0 && value.rollups.every((rollup) => rollup.passed !== undefined) && passed === 0) return [fail('its rollup counts no test that passed: nothing ran', where)];
    return [];
  });

const distinct = (platforms: readonly OsPlatform[]): readonly OsPlatform[] => platforms.filter((one, index) => platforms.findIndex((other) => samePlatform(one, other)) === index);

const listsOf = ({ tests }: Playlist): readonly OsPlatform[] => distinct([...new Set(tests.flatMap((test) => test.platforms))].flatMap((text) => osPlatformOf(text) ?? []));

/** What was tested: as the packages say, else every platform of a playlist for which there are results. */
const platformsOf = ({ hlkx }: Facts<'hlkx'>, playlists: readonly Playlist[], results: readonly HlkResults[]): readonly OsPlatform[] => {
  const stated = distinct(hlkx.flatMap(({ value }) => value.packageInfo.osCodes).flatMap((code) => osPlatformOfCode(code) ?? []));
  const hasResults = (platform: OsPlatform): boolean => resultsFor(results, platform).some((each) => each.role === 'results' && each.outcomes.length > 0);
  return stated.length > 0 ? stated : distinct(playlists.flatMap(listsOf)).filter(hasResults);
};

const names = (tests: readonly RequiredTest[]): string => listed(tests.map(({ name }) => name), 3);

const of = (tests: readonly RequiredTest[], ...verdicts: readonly RequiredTest['verdict'][]): readonly RequiredTest[] => tests.filter(({ verdict }) => verdicts.includes(verdict));

function* judge({ basis, tests, uncertain }: RequiredTests, name: string): Generator<Observation> {
  const where = { subject: name };
  if (basis === undefined) {
    yield unknown(`nothing that was handed over says which tests ${name} requires`, { ...where, remedy: REMEDY });
    return;
  }
  const failed = of(tests, 'failed', 'missing', 'unfinished');
  const undecided = of(tests, 'undecided');
  const filtered = of(tests, 'passed-with-filters');
  for (const [verdict, said] of [['failed', 'failed'], ['missing', 'have no result'], ['unfinished', 'did not end']] as const) {
    const bad = of(tests, verdict);
    if (bad.length > 0) yield fail(`${counted(bad.length, 'required test')} of ${name} ${said}: ${names(bad)}`, where);
  }
  if (undecided.length > 0) yield unknown(`for ${counted(undecided.length, 'required test')} of ${name} the results contradict each other, or only a summary says they passed: ${names(undecided)}`, where);
  if (uncertain > 0) yield unknown(`whether ${counted(uncertain, 'test')} of the playlist apply to this product is not known: no result names its features`, { ...where, remedy: REMEDY });
  if (tests.length === 0) yield unknown(`no test is required of ${name}, which cannot be`, where);
  if (failed.length + undecided.length + uncertain > 0 || tests.length === 0) return;
  if (filtered.length > 0) yield warn(`${counted(filtered.length, 'required test')} of ${name} passed through filters, whose numbers the results do not state: ${names(filtered)}`, where);
  else yield pass(`all ${tests.length} required tests of ${name} passed (${basis})`, where);
}

function* judgeResults(facts: Facts<'hlkx' | 'hlk-results'>): Generator<Observation> {
  const results = facts['hlk-results'].map(({ value }) => value);
  const playlists = results.flatMap((each) => (each.role === 'playlist' ? [each.playlist] : []));
  const platforms = platformsOf(facts, playlists, results);
  for (const { role, ...each } of results) if (role === 'results' && 'undecided' in each) for (const reason of each.undecided.slice(0, 3)) yield unknown(`${each.producer}: ${reason}`);
  if (platforms.length === 0) yield unknown('nothing says which Windows was tested', { remedy: REMEDY });
  for (const platform of platforms) {
    const own = resultsFor(results, platform);
    const playlist = playlists.find((one) => listsOf(one).some((other) => samePlatform(other, platform)));
    yield* judge(requiredTests(playlist ?? playlists[0], platform, own, hlkStates(own)), osCodeOf(platform));
  }
}

export const requiredTestsPassed = defineRule({
  id: 'HLK-003',
  family: 'hlk',
  title: 'All required tests passed',
  seed: ['S18'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'info', dev: 'info' },
  waivable: true,
  remedy: 'Fix, or apply the official filter and run again.',
  why: 'The WHQL signature means that the tests of the playlist were passed. An HLK package shows only how many were; which ones are missing, the results beside the playlist tell.',
  authority: 'Microsoft Learn: whql-release-signature, HLK documentation on finding missing tests',
  needs: [['hlkx', 'hlk-results']],
  *check(facts) {
    yield* rollups(facts);
    const hasResults = facts['hlk-results'].some(({ value }) => value.role === 'results');
    if (hasResults) yield* judgeResults(facts);
    else yield unknown(facts.hlkx.length > 0 ? 'the HLK package counts results and does not say which tests they are of' : 'no results were handed over, only what belongs to judging them', { remedy: REMEDY });
  },
});
