import type { PreviousRelease } from '../../evidence/evidence.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { bareDigest } from '../../policy/binding.ts';
import { driverVersionOf, isNewer, versionText } from '../driver-version.ts';
import { explained, isWhql } from '../grades.ts';
import { listed } from '../paths.ts';
import { planWhere } from '../plan-where.ts';
import { hardwareIdsOf, reachesBeyond, reachesOfTargets, reachText, targetsOf } from '../released-targets.ts';
import { defineRule, fail, notApplicable, pass, unknown, warn, type Context, type Observation } from '../rule.ts';

const HAND_OVER = 'Hand over --baseline PATH (input "baseline"): a folder with the package that was released before and, beside it, the package to go back to.';
const REISSUE = 'Prepare a re-issue: the code of the release before with a DriverVer newer than this one and its own WHQL signature, and hand it over beside the release before (--baseline).';
const ENTRY = 'Write: `rollback: {candidate: {asset: "<name>-rollback-*.cab", kind: reissue}}`';

/** Windows Update installs only what is newer. */
const reachProblem = (candidate: PreviousRelease, infs: readonly Inf[], { channel }: Context): Pick<Observation, 'outcome' | 'message'> | undefined => {
  if (channel !== 'windows-update' && channel !== 'wufb') return undefined;
  const own = driverVersionOf(infs);
  const { driverVer } = candidate;
  if (own === undefined || driverVer === undefined) return { outcome: 'unknown', message: 'its DriverVer or that of this package is not known, so whether it reaches machines already updated cannot be told' };
  return isNewer(driverVer, own) ? undefined
    : { outcome: 'fail', message: `its DriverVer ${versionText(driverVer)} is not newer than ${versionText(own)}: it never reaches a machine that is already updated` };
};

const coverProblem = (candidate: PreviousRelease, infs: readonly Inf[]): string | undefined => {
  const ids = hardwareIdsOf(infs).filter((id) => !candidate.hardwareIds.includes(id));
  const reaches = reachesBeyond(reachesOfTargets(targetsOf(infs)), reachesOfTargets(candidate.targets));
  const lost = [...ids, ...reaches.map(reachText)];
  return lost.length === 0 ? undefined : `it does not cover ${listed(lost, 3)}`;
};

const candidateObservations = (plan: Plan, kind: string, candidate: PreviousRelease, infs: readonly Inf[], context: Context): readonly Observation[] => {
  const digest = bareDigest(candidate.packageDigest).slice(0, 12);
  const name = `the rollback candidate ${candidate.name}${digest === '' ? '' : ` (${digest})`}`;
  const { grade } = candidate;
  const cover = coverProblem(candidate, infs);
  const reach = kind === 'expire-only' ? undefined : reachProblem(candidate, infs, context);
  const problems = [
    ...(candidate.packageDigest === '' ? [fail(`${name} has no packageDigest that names it`, planWhere(plan, 'rollback', HAND_OVER))] : []),
    ...(grade === undefined ? [unknown(`${name} does not say how it is signed`, planWhere(plan, 'rollback', HAND_OVER))] : isWhql(grade) ? [] : [fail(`${name} is no certified package: its grade is ${explained(grade)}`, planWhere(plan, 'rollback', REISSUE))]),
    ...(cover === undefined ? [] : [fail(`${name} would leave machines behind: ${cover}`, planWhere(plan, 'rollback', REISSUE))]),
    ...(reach === undefined ? [] : [{ outcome: reach.outcome, message: `${name} cannot help: ${reach.message}`, ...planWhere(plan, 'rollback', REISSUE) }]),
  ];
  if (problems.length > 0) return problems;
  return [kind === 'expire-only' ? warn(`${name} stays for machines that have not updated; those that have keep this driver`, planWhere(plan, 'rollback', REISSUE)) : pass(`${name} is certified, covers this package and reaches machines already updated`, planWhere(plan, 'rollback'))];
};

export const rollbackCandidateIsReady = defineRule({
  id: 'PLAN-005',
  family: 'plan',
  title: 'Rollback candidate identified, available and trustworthy',
  seed: ['S28', 'S59'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Publish N-1 and prepare a re-issue: old code, newer date and version, own WHQL signature.',
  why: 'Windows Update never goes back: a machine that has this driver takes only one with a newer DriverVer. The way back is therefore a package of its own, built, certified and signed before it is needed, because certification takes days that a failing fleet does not have.',
  authority: 'Microsoft Learn: inf-driverver-directive, driver update overview of Intune; Safe deployment best practices for Windows drivers',
  needs: ['plan'],
  uses: ['previous-release', 'rollback-candidate', 'inf'],
  *check({ plan: plans, 'previous-release': previous, 'rollback-candidate': candidates, inf }, context) {
    const infs = inf.map(({ value }) => value);
    for (const { value: plan } of plans) {
      const { candidate } = plan.rollback;
      const [found] = [...candidates, ...previous];
      if (candidate === undefined) yield fail('the plan names nothing to go back to', planWhere(plan, 'rollback', ENTRY));
      else if (context.policy.firstRelease && candidate.kind === 'vendor-uninstall') yield notApplicable('this is the first release: the way back is to uninstall it', planWhere(plan, 'rollback'));
      else if (found === undefined) yield unknown('the rollback candidate was not handed over, so nothing is known of it', planWhere(plan, 'rollback', HAND_OVER));
      else yield* candidateObservations(plan, candidate.kind, found.value, infs, context);
    }
  },
});
