import type { HlkResults } from '../../evidence/results.ts';
import { osPlatformOfCode, samePlatform, type OsPlatform } from '../../formats/hlk/os-platform.ts';
import { listsPlatform } from '../../evidence/hlk-required.ts';
import { RELEASE_WORDS } from '../hlk-releases.ts';
import { listed } from '../paths.ts';
import { reachesOf } from '../reaches.ts';
import { defineRule, fail, pass, unknown, warn, type Facts, type Observation } from '../rule.ts';
import { windowsReleases } from '../windows-facts.ts';
import { releasesToCover, type ReleaseToCover } from '../windows-servicing.ts';

interface Target {
  readonly name: string;
  readonly architecture: string;
  /** `undefined` for a release whose word in codes is not known. */
  readonly platform: OsPlatform | undefined;
  readonly need: ReleaseToCover['need'];
}

const ARCHITECTURES: Readonly<Record<string, OsPlatform['architecture']>> = { amd64: 'x64', arm64: 'arm64', x86: 'x86' };

const targetsOf = (release: ReleaseToCover): readonly Target[] =>
  release.architectures.map((architecture) => {
    const word = RELEASE_WORDS.get(release.build);
    const machine = ARCHITECTURES[architecture];
    return { name: release.names[0] ?? `build ${release.build}`, architecture, need: release.need, platform: word === undefined || machine === undefined ? undefined : { server: release.server, architecture: machine, release: word } };
  });

const KNOWN = new Set(RELEASE_WORDS.values());

/** A playlist is asked for by the rule that reads results; here it must not be that of another Windows. */
const playlistFits = (results: readonly HlkResults[], platform: OsPlatform): boolean => {
  const playlists = results.flatMap((each) => (each.role === 'playlist' ? [each.playlist] : []));
  return playlists.length === 0 || playlists.some(({ tests }) => tests.some((test) => listsPlatform(test, platform)));
};

const judge = ({ name, architecture, platform, need }: Target, tested: readonly OsPlatform[], results: readonly HlkResults[]): Observation => {
  const where = { subject: `${name} ${architecture}` };
  if (platform === undefined) return warn(`which code stands for ${name} on ${architecture} is not known, so it is not judged`, where);
  if (!tested.some((one) => samePlatform(one, platform))) return (need === 'must' ? fail : warn)(`no HLK package holds results of ${name} on ${architecture}`, where);
  return playlistFits(results, platform) ? pass(`tested on ${name} for ${architecture}`, where) : warn(`tested on ${name} for ${architecture}, and no playlist that was handed over is of that Windows`, where);
};

const oddities = ({ hlkx }: Facts<'hlkx'>): readonly Observation[] =>
  hlkx.flatMap(({ file, value: { packageInfo } }) => {
    const unmapped = packageInfo.osCodes.filter((code) => !KNOWN.has(osPlatformOfCode(code)?.release ?? ''));
    return [
      ...(unmapped.length === 0 ? [] : [warn(`the package names ${listed(unmapped)}, which is not in the table of codes`, { file, subject: file })]),
      ...(packageInfo.isUniversal === 'mixed' ? [warn('the package says in one place that it is universal, and in another that it is not: Partner Center may refuse it', { file, subject: file })] : []),
    ];
  });

export const kitFitsEveryTarget = defineRule({
  id: 'HLK-002',
  family: 'hlk',
  title: 'Kit and playlist fit every certified OS',
  seed: ['S09', 'S11'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'info', dev: 'info' },
  waivable: false,
  remedy: 'Run the matching HLK again and merge the packages.',
  why: 'A driver is certified for the releases it was tested on, each with its own kit and playlist. Partner Center gives no signature for a release without results.',
  authority: 'Microsoft Learn: hardware-submission-create (one log per version, merged)',
  needs: ['hlkx', 'inf'],
  uses: ['hlk-results', 'policy'],
  tables: ['windows-releases'],
  *check(facts, { policy, now }) {
    const reaches = reachesOf(facts.inf.map(({ value }) => value), policy.targets);
    const targets = releasesToCover(windowsReleases(policy.facts).entries, reaches, now).flatMap(targetsOf);
    const tested = facts.hlkx.flatMap(({ value }) => value.packageInfo.osCodes).flatMap((code) => osPlatformOfCode(code) ?? []);
    yield* oddities(facts);
    if (targets.length === 0) yield unknown('neither the INF nor the policy names a Windows that is still serviced', { remedy: 'Decorate the models sections of the INF, or set `targets` in the policy.' });
    yield* targets.map((target) => judge(target, tested, facts['hlk-results'].map(({ value }) => value)));
  },
});
