import type { HardwareRow, RollbackDrill, RowResult } from '../../evidence/claims.ts';
import { bareDigest } from '../../policy/binding.ts';
import { claimsLacking, claimsOf, claimWhere } from '../claims.ts';
import { hardwareRows, rowWhere } from '../matrix.ts';
import { defineRule, fail, pass, unknown, type Facts, type Observation, type Where } from '../rule.ts';

interface Exercise {
  readonly name: string;
  readonly where: Where;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly candidate: string | undefined;
  readonly result: RowResult;
}

const ofRow = ({ from, to, candidate, result }: HardwareRow | RollbackDrill, name: string, where: Where): Exercise => ({ name, where, from, to, candidate, result });

const short = (digest: string): string => digest.slice(0, 12);

/** What the digests have to be: the last release, this package, and the package to go back to, which is the last release unless another was chosen. */
const wrong = ({ from, to }: Exercise, own: string | undefined, previous: string | undefined): string | undefined => {
  if (to !== undefined && to !== own) return `it went up to ${short(to)}, this package is ${short(own ?? '(without digest)')}`;
  if (from !== undefined && from === own) return 'it began with this very package';
  return from !== undefined && previous !== undefined && from !== previous ? `it began with ${short(from)}, the last release is ${short(previous)}` : undefined;
};

const judge = (each: Exercise, own: string | undefined, previous: string | undefined): Observation => {
  const { name, where, from, to, candidate, result } = each;
  if (result === 'fail') return fail(`${name}: the way up and back failed`, where);
  const other = wrong(each, own, previous);
  if (other !== undefined) return fail(`${name}: ${other}`, where);
  if (from === undefined || to === undefined || candidate === undefined) return unknown(`${name} does not state the packages it went from, to and back to`, { ...where, remedy: 'Add `from`, `to` and `candidate`, each a packageDigest, to the row.' });
  return result === 'pass' ? pass(`${name}: from ${short(from)} to this package and back to ${short(candidate)}`, where) : unknown(`${name} was ${result === 'blocked' ? 'blocked' : 'not run'}`, where);
};

/** Digest of the last release; two of them would contradict each other. */
const previousOf = (facts: Facts<'previous-release'>): string | undefined => {
  const digests = new Set(facts['previous-release'].map(({ value }) => bareDigest(value.packageDigest)).filter((digest) => digest !== ''));
  return digests.size === 1 ? [...digests][0] : undefined;
};

const WORST = ['fail', 'pass', 'unknown'] as const;

export const upgradeAndRollbackWereExercised = defineRule({
  id: 'TEST-006',
  family: 'testing',
  title: 'Upgrade and rollback N-1→N→N-1 exercised',
  seed: ['S28', 'S37'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Run the way up and back with pnputil and attach the setupapi log.',
  why: 'A rollback that was never tried is a hope. Settings that the new driver wrote, a service that stays marked for deletion or a newer date keep the old one from coming back, and that shows only when somebody goes there.',
  authority: 'Safe deployment best practices for Windows drivers, on rollback; Microsoft Learn: pnputil',
  needs: ['claims'],
  uses: ['plan', 'previous-release', 'tree'],
  *check(facts, context) {
    const { rows } = hardwareRows(facts, context);
    const drills = claimsOf('rollback-drill', facts, context);
    const exercises = [
      ...rows.filter(({ row }) => row.cases.includes('upgrade-rollback')).map((each) => ofRow(each.row, each.name, rowWhere(each))),
      ...drills.counting.map((each) => ofRow(each.claim, each.claim.id, claimWhere(each))),
    ];
    const seen = exercises.map((each) => judge(each, drills.packageDigest, previousOf(facts)));
    const worst = WORST.find((outcome) => seen.some((each) => each.outcome === outcome));
    // One exercise that passed is enough; others may be of machines that nobody got round to.
    if (worst !== undefined) yield* seen.filter(({ outcome }) => outcome === worst);
    else yield* claimsLacking(drills);
  },
});
