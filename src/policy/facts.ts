import type { z } from 'zod';
import { count, day, flag, listOf, mapping, pattern, text, word } from './fields.ts';

/** A Windows release as facts about it are kept. Days are the last day of service, UTC. */
export interface WindowsRelease {
  readonly name: string;
  readonly build: number;
  readonly architectures: readonly ('x86' | 'amd64' | 'arm64')[];
  readonly server?: boolean | undefined;
  /** Long-term servicing: missing coverage is said, not demanded. */
  readonly ltsc?: boolean | undefined;
  readonly ga?: string | undefined;
  readonly endHomePro?: string | undefined;
  readonly endEnterprise?: string | undefined;
  readonly end?: string | undefined;
  readonly endIoT?: string | undefined;
  readonly esuConsumerEnd?: string | undefined;
}

/** Range of minifilter altitudes; fractions above `to` and below the next whole number belong to it. */
export interface AltitudeGroup {
  readonly group: string;
  readonly from: number;
  readonly to: number;
  readonly antiMalware?: boolean | undefined;
  readonly reserved?: boolean | undefined;
}

/** What a policy adds to the built-in tables, and on which day somebody looked at them. */
export interface AddedFacts {
  readonly windowsReleases: { readonly asOf: string; readonly releases: readonly WindowsRelease[] } | undefined;
  readonly altitudes: { readonly asOf: string; readonly groups: readonly AltitudeGroup[]; readonly allocated: readonly string[] } | undefined;
}

export const NO_ADDED_FACTS: AddedFacts = { windowsReleases: undefined, altitudes: undefined };

export const ALTITUDE = /^\d{1,6}(?:\.\d{1,40})?$/;

const architectures = listOf(word(['x86', 'amd64', 'arm64']), 'architectures');

const RELEASE = mapping({
  name: text('the name of the release', 100), build: count(7600, 99_999), architectures: architectures.optional(), server: flag().optional(), ltsc: flag().optional(), ga: day().optional(),
  'end-home-pro': day().optional(), 'end-enterprise': day().optional(), end: day().optional(), 'end-iot': day().optional(), 'esu-consumer-end': day().optional(),
}).transform((raw): WindowsRelease => ({
  name: raw.name, build: raw.build, architectures: raw.architectures ?? (raw.server === true ? ['amd64'] : ['amd64', 'arm64']), server: raw.server, ltsc: raw.ltsc, ga: raw.ga,
  endHomePro: raw['end-home-pro'], endEnterprise: raw['end-enterprise'], end: raw.end, endIoT: raw['end-iot'], esuConsumerEnd: raw['esu-consumer-end'],
}));

const GROUP = mapping({ group: text('a load order group', 100), from: count(0, 999_999), to: count(0, 999_999), 'anti-malware': flag().optional(), reserved: flag().optional() })
  .transform((raw): AltitudeGroup => ({ group: raw.group, from: raw.from, to: raw.to, antiMalware: raw['anti-malware'], reserved: raw.reserved }));

/** `facts:` of the policy: an entry with the name of a built-in one replaces it, others are added. */
export const FACTS = mapping({
  'windows-releases': mapping({ 'as-of': day(), releases: listOf(RELEASE, 'releases').optional() }).optional().describe('Windows releases newer than the built-in table, and the day on which it was looked through.'),
  altitudes: mapping({ 'as-of': day(), groups: listOf(GROUP, 'groups').optional(), allocated: listOf(pattern(ALTITUDE, 'an altitude', '328010'), 'altitudes').optional() }).optional()
    .describe('Altitude groups, and the altitudes Microsoft allocated to you.'),
});

export const toFacts = (raw: z.output<typeof FACTS> | undefined): AddedFacts => {
  const { altitudes } = raw ?? {};
  const releases = raw?.['windows-releases'];
  return {
    windowsReleases: releases === undefined ? undefined : { asOf: releases['as-of'], releases: releases.releases ?? [] },
    altitudes: altitudes === undefined ? undefined : { asOf: altitudes['as-of'], groups: altitudes.groups ?? [], allocated: altitudes.allocated ?? [] },
  };
};
