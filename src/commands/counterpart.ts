import type { CollectedPackage } from '../evidence/collect.ts';
import { foldPath } from '../evidence/identity.ts';
import { driverVersionOf, isNewer } from '../rules/driver-version.ts';
import type { Compared } from './compare.ts';

const infsOf = (files: readonly { readonly path: string }[]): string =>
  files.map(({ path }) => foldPath(path)).filter((path) => path.endsWith('.inf')).sort().join('\n');

/** What a package is compared with. */
export interface Counterpart {
  /** What was submitted or released before. */
  readonly before: Compared | undefined;
  /** Handed over beside it and newer than the package: what a rollback would install. */
  readonly candidate: Compared | undefined;
}

/** Those that are versions of the package: the only ones there are, else by name, else by their INFs. */
const versionsOf = ({ tree }: CollectedPackage, compared: readonly Compared[], alone: boolean): readonly Compared[] => {
  if (alone && compared.length === 1) return compared;
  const named = compared.filter(({ identity }) => identity.name.toLowerCase() === tree.name.toLowerCase());
  return named.length === 1 ? named : compared.filter(({ identity }) => infsOf(identity.files) === infsOf(tree.files));
};

/** One version is the one before, even where it is newer: a rule says so then. Of several, what is newer is the way back. */
export const counterpart = (found: CollectedPackage, compared: readonly Compared[], alone: boolean): Counterpart => {
  const versions = versionsOf(found, compared, alone);
  if (versions.length === 1) return { before: versions[0], candidate: undefined };
  const own = driverVersionOf(found.evidence.inf.flatMap((each) => (each.ok ? [each.value] : [])));
  const isAhead = ({ release: { driverVer } }: Compared): boolean => own !== undefined && driverVer !== undefined && isNewer(driverVer, own);
  const [ahead, others] = [versions.filter(isAhead), versions.filter((each) => !isAhead(each))];
  return { before: others.length === 1 ? others[0] : undefined, candidate: ahead.length === 1 ? ahead[0] : undefined };
};
