import { describe, expect, it } from 'vitest';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { NO_ADDED_FACTS, type WindowsRelease } from '../../src/policy/facts.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { groupNamed, groupOfAltitude, isSameAltitude } from '../../src/rules/altitude.ts';
import { ALTITUDE_GROUPS } from '../../src/rules/data/altitudes.ts';
import { FACT_TABLES, isStale, staleText } from '../../src/rules/data/dated.ts';
import { WINDOWS_BUILDS, WINDOWS_RELEASES } from '../../src/rules/data/windows-releases.ts';
import { altitudeGroups, buildName, windowsReleases } from '../../src/rules/windows-facts.ts';
import { releasesToCover, serviceOf, type Reach } from '../../src/rules/windows-servicing.ts';

const named = (name: string): WindowsRelease => {
  const found = WINDOWS_RELEASES.find((release) => release.name === name);
  if (found === undefined) throw new Error(`no release ${name}`);
  return found;
};
const at = (day: string, time = '12:00:00Z'): Date => new Date(`${day}T${time}`);
const NOW = at('2026-11-22');

describe('serviceOf', () => {
  it.each([
    ['Windows 11 25H2', '2026-11-22', 'serviced'],
    ['Windows 11 24H2', '2026-11-22', 'serviced'], // Home has ended, Enterprise has not
    ['Windows 11 24H2', '2027-10-12', 'serviced'],
    ['Windows 11 24H2', '2027-10-13', 'ended'],
    ['Windows 11 23H2', '2026-11-22', 'ended'],
    ['Windows 11 26H2', '2026-09-28', 'upcoming'],
    ['Windows 11 26H2', '2026-09-29', 'serviced'],
    ['Windows 10 22H2', '2025-10-14', 'serviced'],
    ['Windows 10 22H2', '2026-11-22', 'extended'],
    ['Windows 10 22H2', '2027-10-13', 'ended'],
    ['Windows 11 Enterprise LTSC 2024', '2026-11-22', 'extended'],
    ['Windows 11 Enterprise LTSC 2024', '2034-10-10', 'extended'],
    ['Windows 11 Enterprise LTSC 2024', '2034-10-11', 'ended'],
    ['Windows Server 2025', '2026-11-22', 'serviced'],
    ['Windows Server 2016', '2027-01-13', 'ended'],
  ] as const)('%s on %s is %s', (name, day, expected) => {
    expect(serviceOf(named(name), at(day))).toBe(expected);
    expect(serviceOf(named(name), at(day, '23:59:59.999Z'))).toBe(expected);
  });
});

describe('releasesToCover', () => {
  const client = (architecture: string, floor: number, ceiling?: number): Reach => ({ architecture, floor, ceiling, server: false });
  const cover = (...reaches: readonly Reach[]) => releasesToCover(WINDOWS_RELEASES, reaches, NOW).map(({ build, server, need }) => `${build}${server ? ' server' : ''} ${need}`);

  it.each([
    ['a client package for amd64', [client('amd64', 19041)], ['19044 should', '19045 should', '26100 must', '26200 must', '26300 must']],
    ['arm64 reaches the branch for new silicon', [client('arm64', 22000)], ['26100 must', '26200 must', '26300 must', '28000 must']],
    ['build order is no release order', [client('amd64', 26300)], ['26300 must']],
    ['up to a ceiling', [client('arm64', 26100, 26200)], ['26100 must', '26200 must']],
    ['x86 ends with Windows 10', [client('x86', 10240)], ['17763 should', '19044 should', '19045 should']],
    ['a server package', [{ architecture: 'amd64', floor: 17763, ceiling: undefined, server: true }], ['17763 server must', '20348 server must', '26100 server must']],
    ['both', [client('amd64', 26300), { architecture: 'amd64', floor: 26100, ceiling: undefined, server: true }], ['26300 must', '26100 server must']],
    ['an architecture that no edition has', [client('ia64', 7600)], []],
    ['nothing', [], []],
  ])('%s', (_, reaches, expected) => {
    expect(cover(...reaches)).toEqual(expected);
  });

  it('takes editions of one build together: the regular one demands, the long-term one does not', () => {
    expect(releasesToCover(WINDOWS_RELEASES, [client('amd64', 26100, 26100), client('arm64', 26100, 26100)], NOW)).toEqual([
      { build: 26100, server: false, names: ['Windows 11 24H2', 'Windows 11 Enterprise LTSC 2024'], architectures: ['amd64', 'arm64'], need: 'must' },
    ]);
    expect(releasesToCover(WINDOWS_RELEASES, [client('amd64', 26100, 26100)], at('2028-01-01'))).toEqual([
      { build: 26100, server: false, names: ['Windows 11 Enterprise LTSC 2024'], architectures: ['amd64'], need: 'should' },
    ]);
  });
});

describe('tables', () => {
  it('are whole: days exist, builds are named, ranges do not overlap', () => {
    for (const { ga, endHomePro, endEnterprise, end, endIoT, esuConsumerEnd, build } of WINDOWS_RELEASES) {
      for (const day of [ga, endHomePro, endEnterprise, end, endIoT, esuConsumerEnd]) if (day !== undefined) expect(at(day).toISOString().slice(0, 10)).toBe(day);
      expect([endHomePro, endEnterprise, end].some((day) => day !== undefined)).toBe(true);
      expect(WINDOWS_BUILDS.map((one) => one.build)).toContain(build);
    }
    const sorted = ALTITUDE_GROUPS.toSorted((a, b) => a.from - b.from);
    for (const [index, { from }] of sorted.entries()) expect(from).toBeGreaterThan(sorted[index - 1]?.to ?? -1);
  });

  it.each(Object.entries(FACT_TABLES))('%s says when it is due for review', (_, table) => {
    const due = new Date(Date.parse(`${table.asOf}T00:00:00Z`) + table.reviewDays * 86_400_000);
    expect(isStale(table, due)).toBe(false);
    expect(staleText(table, due)).toBeUndefined();
    const late = new Date(due.getTime() + 86_400_000);
    expect(isStale(table, late)).toBe(true);
    expect(staleText(table, late)).toContain(`is of ${table.asOf}, ${table.reviewDays + 1} days old, and was to be reviewed after ${table.reviewDays}`);
  });

  it('name builds', () => {
    expect(buildName(26100)).toBe('Windows 11 24H2, Server 2025 (26100)');
    expect(buildName(30000)).toBe('build 30000');
    expect(buildName(30000, [{ ...named('Windows 11 26H2'), name: 'Windows 12', build: 30000 }])).toBe('Windows 12 (30000)');
  });
});

const facts = (text: string) => parsePolicy(`facts:\n${text}`, 'gate.yml').facts;

describe('facts of the policy', () => {
  it('add releases and replace those of the same name; the later day is the table\'s', () => {
    const added = facts(`
  windows-releases:
    as-of: 2027-03-01
    releases:
      - {name: Windows 12, build: 30000, architectures: [arm64], ga: 2027-02-01, end-home-pro: 2029-02-01, end-enterprise: 2030-02-01}
      - {name: windows server 2025, build: 26100, server: true, end: 2034-11-14}
      - {name: Windows 12 LTSC, build: 30000, ltsc: true, end: 2032-02-01, end-iot: 2037-02-01, esu-consumer-end: 2031-02-01}
`);
    const { table, entries } = windowsReleases(added);
    expect(table.asOf).toBe('2027-03-01');
    expect(entries.length).toBe(WINDOWS_RELEASES.length + 2);
    expect(entries.filter(({ build, server }) => build === 26100 && server === true)).toEqual([{ name: 'windows server 2025', build: 26100, architectures: ['amd64'], server: true, end: '2034-11-14' }]);
    expect(entries.at(-1)).toMatchObject({ architectures: ['amd64', 'arm64'], endIoT: '2037-02-01', esuConsumerEnd: '2031-02-01' });
    expect(releasesToCover(entries, [{ architecture: 'arm64', floor: 30000, ceiling: undefined, server: false }], at('2027-03-01'))).toMatchObject([{ build: 30000, need: 'must' }]);
    expect(isStale(table, at('2027-05-30'))).toBe(false);
  });

  it('may only confirm that the table was looked at, and never make it older', () => {
    expect(windowsReleases(facts('  windows-releases: {as-of: 2027-03-01}\n'))).toEqual({ table: { ...FACT_TABLES['windows-releases'], asOf: '2027-03-01' }, entries: WINDOWS_RELEASES });
    expect(windowsReleases(facts('  windows-releases: {as-of: 2020-03-01}\n')).table).toEqual(FACT_TABLES['windows-releases']);
    expect(windowsReleases(NO_ADDED_FACTS)).toEqual({ table: FACT_TABLES['windows-releases'], entries: WINDOWS_RELEASES });
  });

  it('add altitude groups and say which altitudes are ours', () => {
    const added = facts('  altitudes: {as-of: 2027-01-01, groups: [{group: FSFilter New, from: 430000, to: 439999, anti-malware: true}], allocated: [328010, 370160.5]}\n');
    expect(added.altitudes?.allocated).toEqual(['328010', '370160.5']);
    expect(altitudeGroups(added).entries.at(-1)).toEqual({ group: 'FSFilter New', from: 430000, to: 439999, antiMalware: true, reserved: undefined });
  });

  it.each([
    ['  windows-releases: {releases: []}\n', 'facts.windows-releases.as-of: is missing; give a date'],
    ['  windows-releases: {as-of: 2027-01-01, releases: [{name: x, build: 12}]}\n', 'facts.windows-releases.releases[0].build: must be a whole number from 7600 to 99999'],
    ['  windows-releases: {as-of: 2027-01-01, releases: [{name: x, build: 30000, end-home: 2027-01-01}]}\n', 'unknown key "end-home"; did you mean "end-home-pro"?'],
    ['  altitudes: {as-of: 2027-01-01, groups: [{group: x, from: 5, to: 4}]}\n', 'gate.yml:2:63: facts.altitudes.groups[0].to: 4 is below from, 5'],
    ['  altitudes: {as-of: 2027-01-01, allocated: [1e5]}\n', 'facts.altitudes.allocated[0]: must be an altitude such as 328010, not "1e5"'],
  ])('refuse %s', (text, message) => {
    let said = 'accepted';
    try {
      facts(text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      said = inputErrorText(error);
    }
    expect(said).toContain(message);
  });
});

describe('altitudes', () => {
  it.each([
    ['320000', 'FSFilter Anti-Virus'], ['329999', 'FSFilter Anti-Virus'], ['329999.9999999999999999', 'FSFilter Anti-Virus'], ['330000', undefined], ['319999.99999999999999999', undefined],
    ['392000', 'FSFilter Security Monitor'], ['0', 'FSFilter Infrastructure'], ['29999.5', 'FSFilter System'], ['175000.1', 'FSFilter Imaging'],
    ['', undefined], ['-1', undefined], ['1e5', undefined], ['0x1', undefined], ['320000.', undefined], ['.5', undefined], ['9999999', undefined],
  ])('%s lies in %s', (altitude, group) => {
    expect(groupOfAltitude(altitude, ALTITUDE_GROUPS)?.group).toBe(group);
  });

  it('groups are found by name whatever the case', () => {
    expect(groupNamed(' fsfilter anti-virus ', ALTITUDE_GROUPS)).toMatchObject({ from: 320000, antiMalware: true });
    expect(groupNamed('FSFilter', ALTITUDE_GROUPS)).toBeUndefined();
  });

  it.each([['328010', '328010.0', true], ['328010.50', '0328010.5', true], ['328010', '328010.1', false], ['32801', '328010', false]])('%s and %s are one: %s', (a, b, same) => {
    expect(isSameAltitude(a, b)).toBe(same);
  });
});
