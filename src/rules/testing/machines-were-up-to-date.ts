import { DAY, SERVICING_DAYS } from '../../policy/freshness.ts';
import type { Servicing } from '../../policy/policy.ts';
import { buildRows, rowWhere, type BuildRow, type MatrixRow } from '../matrix.ts';
import { defineRule, fail, pass, unknown, warn, type Context, type Observation } from '../rule.ts';

const LATE_DAYS = 2 * SERVICING_DAYS;
const MAX_SHOWN = 20;

/** The update that was newest some days before. */
const newestBefore = (releases: readonly Servicing[], time: number): Servicing | undefined => releases.findLast(({ date }) => Date.parse(`${date}T00:00:00Z`) <= time);

const byTable = ({ ubr = -1, ranAt }: BuildRow, releases: readonly Servicing[]): Pick<Observation, 'outcome' | 'message'> => {
  const needed = newestBefore(releases, ranAt.time - SERVICING_DAYS * DAY);
  const tolerated = newestBefore(releases, ranAt.time - LATE_DAYS * DAY);
  if (needed === undefined || ubr >= needed.ubr) return { outcome: 'pass', message: '' };
  const said = `revision ${ubr} is older than ${needed.ubr} of ${needed.date}, which was out for ${SERVICING_DAYS} days`;
  return tolerated === undefined || ubr >= tolerated.ubr ? { outcome: 'warn', message: said } : { outcome: 'fail', message: `${said}, and older than ${tolerated.ubr} of ${tolerated.date}` };
};

const byAge = ({ ranAt }: BuildRow, now: Date): Pick<Observation, 'outcome' | 'message'> => {
  const days = Math.floor((now.getTime() - ranAt.time) / DAY);
  const said = `it ran ${days} days ago, and the policy states no servicing-baseline to compare its revision with`;
  return { outcome: days <= SERVICING_DAYS ? 'pass' : days <= LATE_DAYS ? 'warn' : 'fail', message: said };
};

const SAY = { pass, warn, fail } as const;

const judge = (each: MatrixRow<BuildRow>, { policy, now }: Context): Observation | undefined => {
  const { row, name } = each;
  const where = rowWhere(each);
  if (row.ubr === undefined) return unknown(`${name} does not say which revision of build ${row.build} the machine had`, { ...where, remedy: `State it in the row: \`os: {build: ${row.build}, ubr: <revision>}\`, as winver shows it.` });
  const releases = policy.servicingBaseline[String(row.build)];
  const { outcome, message } = releases === undefined ? byAge(row, now) : byTable(row, releases);
  return outcome === 'warn' || outcome === 'fail' ? SAY[outcome](`${name}: ${message}`, where) : undefined;
};

export const machinesWereUpToDate = defineRule({
  id: 'TEST-004',
  family: 'testing',
  title: 'Latest servicing update used',
  seed: ['S09'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Patch the lab machines and run again.',
  why: 'Users get the monthly update within weeks. A test on last spring\'s Windows says little of the kernel that the driver will meet.',
  authority: 'Microsoft Learn: Windows monthly updates explained',
  needs: ['claims'],
  uses: ['policy', 'tree'],
  *check(facts, context) {
    const { rows, lacking } = buildRows(facts, context);
    yield* lacking;
    const bad = rows.flatMap((each) => judge(each, context) ?? []);
    const shown = ['fail', 'unknown', 'warn'].flatMap((outcome) => bad.filter((each) => each.outcome === outcome)).slice(0, MAX_SHOWN);
    yield* shown;
    if (bad.length > shown.length) yield warn(`${bad.length - shown.length} more rows were not up to date`);
    if (rows.length > 0 && bad.length === 0) yield pass(`all ${rows.length} machines were up to date`);
  },
});
