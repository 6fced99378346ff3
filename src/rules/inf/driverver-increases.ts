import type { InfDriverVer } from '../../formats/inf/inf.ts';
import { inInf, stoppedReading } from '../inf-diagnostics.ts';
import { defineRule, fail, pass, unknown, type Observation, type Where } from '../rule.ts';

interface Stated {
  readonly date: string;
  readonly version: string;
}

const order = (a: string, b: string): number => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
};

const shown = ({ date, version }: Stated): string => `${version} of ${date}`;

/** Windows compares dates first, then versions. */
const compare = (now: Stated, before: Stated, sameBytes: boolean, where: Where): Observation => {
  const version = order(now.version, before.version);
  if (now.date < before.date) return fail(`DriverVer ${shown(now)} is dated before the last release, ${shown(before)}: Windows ranks it lower`, where);
  if (version > 0) return pass(`DriverVer ${shown(now)} follows ${shown(before)}`, where);
  if (version < 0) return fail(`DriverVer ${shown(now)} has a lower version than the last release, ${shown(before)}`, where);
  return sameBytes ? pass(`the package is the last release, ${shown(before)}`, where) : fail(`DriverVer ${shown(now)} is that of the last release, but the package is another`, where);
};

const complete = ({ date, version }: InfDriverVer): Stated | undefined => (date === undefined || version === undefined ? undefined : { date, version });

export const driververIncreases = defineRule({
  id: 'INF-005',
  family: 'inf',
  title: 'DriverVer increases over the last release',
  seed: ['S02', 'S37'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'info' },
  waivable: true,
  remedy: 'Raise both date and version.',
  why: 'Windows ranks drivers by date, then by version, and Windows Update offers by the same order. A release that does not rank above the last one never reaches a device that has the last one, and two packages of one version cannot be told apart.',
  authority: 'Microsoft Learn: general-guidelines-for-inf-files, inf-driverver-directive',
  applies: (_, { policy }) => (policy.firstRelease ? 'the policy says that this is the first release' : true),
  needs: ['inf', 'previous-release'],
  uses: ['tree'],
  *check({ inf, tree, 'previous-release': previous }) {
    for (const found of inf) {
      const { file, value: { version: { driverVer }, isDriver } } = found;
      yield* stoppedReading(found);
      const now = driverVer === undefined ? undefined : complete(driverVer);
      if (!isDriver || found.value.stopped !== undefined) continue;
      if (driverVer === undefined || now === undefined) {
        yield fail(`${file} has no DriverVer that could be compared`, driverVer === undefined ? { file } : inInf(file, driverVer.place, 'Version'));
        continue;
      }
      for (const { value: { driverVer: before, packageDigest, name } } of previous) {
        const where = inInf(file, driverVer.place, 'Version');
        if (before === undefined) yield unknown(`the last release ${name} states no DriverVer that could be compared`, where);
        else yield compare(now, before, tree.some(({ value }) => value.packageDigest === packageDigest), where);
      }
    }
  },
});
