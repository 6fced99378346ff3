import type { Inf } from '../formats/inf/inf.ts';

/** A DriverVer that is well-formed: `2026-01-10`, `1.2.3.4`. */
export interface DriverVersion {
  readonly date: string;
  readonly version: string;
}

/** Of the first INF that states one. */
export const driverVersionOf = (infs: readonly Inf[]): DriverVersion | undefined => {
  const found = infs.map(({ version }) => version.driverVer).find((each) => each?.date !== undefined && each.version !== undefined);
  return found?.date === undefined || found.version === undefined ? undefined : { date: found.date, version: found.version };
};

/** Windows ranks by date, and by version only among equal dates. */
export const isNewer = (a: DriverVersion, b: DriverVersion): boolean => {
  if (a.date !== b.date) return a.date > b.date;
  const [left, right] = [a.version.split('.').map(Number), b.version.split('.').map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
};

export const versionText = ({ date, version }: DriverVersion): string => `${date} ${version}`;
