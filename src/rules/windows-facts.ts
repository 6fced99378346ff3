import type { AddedFacts, AltitudeGroup, WindowsRelease } from '../policy/facts.ts';
import { ALTITUDE_GROUPS } from './data/altitudes.ts';
import { FACT_TABLES, type FactTable, type FactTableName } from './data/dated.ts';
import { WINDOWS_BUILDS, WINDOWS_RELEASES } from './data/windows-releases.ts';

/** A table as it holds for one run: built in, and what the policy adds. */
export interface Facts<T> {
  readonly table: FactTable;
  readonly entries: readonly T[];
}

/** Whoever extends a table has looked at it: the later day counts. */
const reviewed = (table: FactTable, asOf: string | undefined): FactTable => (asOf !== undefined && asOf > table.asOf ? { ...table, asOf } : table);

/** An added entry replaces the built-in one of its name. */
const merged = <T>(builtIn: readonly T[], added: readonly T[], nameOf: (entry: T) => string): readonly T[] => {
  const names = new Set(added.map((entry) => nameOf(entry).toLowerCase()));
  return [...builtIn.filter((entry) => !names.has(nameOf(entry).toLowerCase())), ...added];
};

export const windowsReleases = ({ windowsReleases: added }: AddedFacts): Facts<WindowsRelease> => ({
  table: reviewed(FACT_TABLES['windows-releases'], added?.asOf),
  entries: merged(WINDOWS_RELEASES, added?.releases ?? [], ({ name }) => name),
});

export const altitudeGroups = ({ altitudes: added }: AddedFacts): Facts<AltitudeGroup> => ({
  table: reviewed(FACT_TABLES.altitudes, added?.asOf),
  entries: merged(ALTITUDE_GROUPS, added?.groups ?? [], ({ group }) => group),
});

/** A table as old as it is for this run. */
export const factTable = (name: FactTableName, added: AddedFacts): FactTable =>
  name === 'windows-releases' ? windowsReleases(added).table : name === 'altitudes' ? altitudeGroups(added).table : FACT_TABLES[name];

/** `Windows 11 25H2 (26200)`, or the bare number of a build that nobody knows. */
export const buildName = (build: number, releases: readonly WindowsRelease[] = WINDOWS_RELEASES): string => {
  const name = WINDOWS_BUILDS.find((one) => one.build === build)?.name ?? releases.find((one) => one.build === build)?.name;
  return name === undefined ? `build ${build}` : `${name} (${build})`;
};
