import { parseDecoration } from '../formats/inf/decoration.ts';
import type { Inf } from '../formats/inf/inf.ts';
import { windowsReleases } from './windows-facts.ts';
import { releasesToCover, type Reach, type ReleaseToCover } from './windows-servicing.ts';
import type { Context } from './rule.ts';

/** The first build of Windows 10; a decoration without a build reaches back at least to it. */
const FIRST_BUILD = 10_240;
const SERVER_PRODUCTS: readonly number[] = [2, 3];

/** What a decoration of a models section reaches; `undefined` when it is none. */
const reachOf = (decoration: string): Reach | undefined => {
  const parsed = parseDecoration(decoration === '' ? 'ntx86' : decoration);
  if (parsed === undefined) return undefined;
  return { architecture: parsed.architecture, floor: parsed.build ?? FIRST_BUILD, ceiling: undefined, server: SERVER_PRODUCTS.includes(parsed.productType ?? 0) };
};

export const reachesOfTargets = (targets: readonly string[]): readonly Reach[] => targets.flatMap((target) => reachOf(target) ?? []);

/** As a verdict keeps them of a release: decorations of models sections that install something. */
export const targetsOf = (infs: readonly Inf[]): readonly string[] =>
  [...new Set(infs.filter(({ isDriver }) => isDriver).flatMap(({ models }) => models.filter(({ exists, entries }) => exists && entries > 0).map(({ decoration }) => decoration.toLowerCase())))];

export const hardwareIdsOf = (infs: readonly Inf[]): readonly string[] =>
  [...new Set(infs.filter(({ isDriver }) => isDriver).flatMap(({ hardwareIds }) => hardwareIds.map(({ id }) => id.toLowerCase())))];

const covers = (reaches: readonly Reach[], { architecture, floor, server }: Reach): boolean =>
  reaches.some((reach) => reach.architecture === architecture && reach.server === server && reach.floor <= floor);

export const reachText = ({ architecture, floor, server }: Reach): string => `${architecture}${server ? ' servers' : ''} from build ${floor} on`;

/** What the first reaches and the second does not. */
export const reachesBeyond = (reaches: readonly Reach[], others: readonly Reach[]): readonly Reach[] => {
  const beyond = reaches.filter((reach) => !covers(others, reach));
  return [...new Map(beyond.map((reach) => [reachText(reach), reach])).values()];
};

/** Serviced Windows releases that the first reaches and the second does not. */
export const releasesBeyond = (reaches: readonly Reach[], others: readonly Reach[], { policy, now }: Context): readonly ReleaseToCover[] => {
  const releases = windowsReleases(policy.facts).entries;
  const left = releasesToCover(releases, others, now);
  return releasesToCover(releases, reaches, now).flatMap((release) => {
    const still = left.find(({ build, server }) => build === release.build && server === release.server)?.architectures ?? [];
    const architectures = release.architectures.filter((architecture) => !still.includes(architecture));
    return architectures.length === 0 ? [] : [{ ...release, architectures }];
  });
};
