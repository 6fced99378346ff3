import type { WindowsRelease } from '../policy/facts.ts';

/** `extended`: only consumer updates beyond the end, or long-term servicing, are left. */
export type Service = 'upcoming' | 'serviced' | 'extended' | 'ended';

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Days are ISO text, so the later one is the greater one. */
const lasts = (today: string, ...ends: readonly (string | undefined)[]): boolean => ends.some((end) => end !== undefined && today <= end);

/** Whether Microsoft still services a release (policy.md section 7.7); the last day counts. */
export const serviceOf = ({ ga, ltsc, endHomePro, endEnterprise, end, endIoT, esuConsumerEnd }: WindowsRelease, now: Date): Service => {
  const today = dayOf(now);
  if (ga !== undefined && today < ga) return 'upcoming';
  if (lasts(today, endHomePro, endEnterprise, end, endIoT)) return ltsc === true ? 'extended' : 'serviced';
  return lasts(today, esuConsumerEnd) ? 'extended' : 'ended';
};

/** What a package is for, from its INFs or the policy. */
export interface Reach {
  readonly architecture: string;
  readonly floor: number;
  readonly ceiling: number | undefined;
  readonly server: boolean;
}

/** One build that a package reaches and Microsoft services. */
export interface ReleaseToCover {
  readonly build: number;
  readonly server: boolean;
  /** Several editions may share a build. */
  readonly names: readonly string[];
  readonly architectures: readonly string[];
  /** `should`: missing coverage is a warning. */
  readonly need: 'must' | 'should';
}

/** An INF that reaches a build covers every later release up to its ceiling, but only what its architecture has an edition of. */
const isReached = (release: WindowsRelease, { architecture, floor, ceiling, server }: Reach): boolean =>
  (release.server === true) === server && release.build >= floor && release.build <= (ceiling ?? Number.POSITIVE_INFINITY) && release.architectures.some((one) => one === architecture);

/** Releases that a package reaches and that are serviced today, oldest build first, clients before servers. */
export const releasesToCover = (releases: readonly WindowsRelease[], reaches: readonly Reach[], now: Date): readonly ReleaseToCover[] => {
  const found = new Map<string, ReleaseToCover>();
  for (const release of releases) {
    const service = serviceOf(release, now);
    const reached = reaches.filter((reach) => isReached(release, reach)).map(({ architecture }) => architecture);
    if (reached.length === 0 || service === 'upcoming' || service === 'ended') continue;
    const server = release.server === true;
    const key = `${release.build}${server ? ' server' : ''}`;
    const before = found.get(key);
    found.set(key, {
      build: release.build, server,
      names: [...(before?.names ?? []), release.name],
      architectures: [...new Set([...(before?.architectures ?? []), ...reached])],
      need: service === 'serviced' || before?.need === 'must' ? 'must' : 'should',
    });
  }
  return [...found.values()].toSorted((a, b) => Number(a.server) - Number(b.server) || a.build - b.build);
};
