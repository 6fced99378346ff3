import type { InfDriverVer } from '../../formats/inf/inf.ts';
import { byCode, diagnosed, inInf, judgeInfs, said, weighed, type FoundInf } from '../inf-diagnostics.ts';
import { newestBuild, type Build } from '../newest-build.ts';
import { defineRule, fail, warn, type Observation } from '../rule.ts';

const CODES = byCode([1217, 1218]);

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Well-formed dates only: what is malformed is said by its code. */
function* judgeDate(file: string, { date, place }: InfDriverVer, now: Date, newest: Build | undefined): Generator<Observation> {
  if (date === undefined) return;
  const where = inInf(file, place);
  if (date > dayOf(now)) yield fail(`DriverVer is dated ${date}, after today (${dayOf(now)} UTC)`, where);
  else if (newest !== undefined && date < dayOf(new Date(newest.time))) yield warn(`DriverVer is dated ${date}, but ${newest.file} was built on ${dayOf(new Date(newest.time))}: the date must be that of the newest file`, where);
}

/** In the words of the reader where it says so itself: one finding, not two. */
const withoutDriverVer = ({ file, value: { version, diagnostics } }: FoundInf): Observation => {
  const told = diagnostics.find(({ code, message }) => code === 1233 && message.includes('DriverVer'));
  return told === undefined ? fail('[Version] has no DriverVer', inInf(file, version.place, 'Version')) : fail(said(told), diagnosed(file, told));
};

function* judge(found: FoundInf, now: Date, newest: Build | undefined): Generator<Observation> {
  const { file, value: { version, installDriverVers } } = found;
  yield* weighed(found, CODES);
  if (version.driverVer === undefined) yield withoutDriverVer(found);
  else yield* judgeDate(file, version.driverVer, now, newest);
  // It takes precedence for the devices of its section, so it outranks other drivers just as well.
  for (const stated of installDriverVers) yield* judgeDate(file, stated, now, newest);
}

export const driververIsWellformedAndNotInTheFuture = defineRule({
  id: 'INF-004',
  family: 'inf',
  title: 'DriverVer well-formed and not post-dated',
  seed: ['S02'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Stamp the INF in the build with `stampinf -d * -v *`; build in UTC, or pass /uselocaltime to Inf2Cat.',
  why: 'Windows chooses among equally matching drivers by date and version, and Windows Update offers by them. A date in the future outranks every later release; a malformed version cannot be compared, so a fix might never reach a device.',
  authority: 'InfVerif 1217, 1218; Inf2Cat 22.9.6, 22.9.7; Microsoft Learn: inf-driverver-directive',
  needs: ['inf'],
  uses: ['binary'],
  *check({ inf, binary }, { now }) {
    const newest = newestBuild(binary, now);
    yield* judgeInfs(inf, (found) => judge(found, now, newest), ({ value: { version } }) => `DriverVer ${version.driverVer?.text ?? ''}`);
  },
});
