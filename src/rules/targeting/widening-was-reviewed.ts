import type { ForgeFacts } from '../../evidence/forge.ts';
import { counted, listed } from '../paths.ts';
import { holdersOf, holds } from '../holders.ts';
import { hardwareIdsOf, reachesBeyond, reachesOfTargets, reachText, targetsOf } from '../released-targets.ts';
import { defineRule, pass, warn, type Context, type Facts } from '../rule.ts';

const LABEL = 'targeting-approved';

/** `undefined`: approved by whoever may. */
const approvalProblem = (forge: readonly ForgeFacts[], facts: Facts<'plan'>, { policy }: Context): string | undefined => {
  const found = forge.find(({ labels }) => labels.some((label) => label.toLowerCase() === LABEL));
  if (found === undefined) return forge.length === 0 ? 'nothing was fetched from GitHub that could approve it' : `the pull request does not bear the label ${LABEL}`;
  const by = Object.entries(found.labelledBy).find(([label]) => label.toLowerCase() === LABEL)?.[1];
  if (by === undefined) return `who set the label ${LABEL} is not known`;
  const holders = holdersOf('release-manager', policy, facts.plan.map(({ value }) => value), forge);
  return holds(holders, by) ? undefined : `${by}, who set the label ${LABEL}, is no release manager of the plan`;
};

export const wideningWasReviewed = defineRule({
  id: 'TGT-006',
  family: 'targeting',
  title: 'Blast-radius change reviewed',
  seed: ['S23', 'S32'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Explain the widening in the pull request and have it approved.',
  why: 'One more hardware ID or an older Windows can multiply the machines that an update reaches, in a line that a reviewer easily overlooks. Machines that never had this driver before are also those on which nobody has tried it.',
  authority: 'Safe deployment best practices for Windows drivers: hardware-targeted releases; Microsoft Learn: how-windows-ranks-driver-packages',
  applies: (_, { policy }) => (policy.firstRelease ? 'this is the first release, there is nothing to widen' : true),
  needs: ['inf', 'previous-release'],
  uses: ['forge', 'plan'],
  *check({ inf, 'previous-release': previous, forge, plan }, context) {
    const infs = inf.map(({ value }) => value);
    for (const { value: before } of previous) {
      const ids = hardwareIdsOf(infs).filter((id) => !before.hardwareIds.includes(id));
      const reaches = reachesBeyond(reachesOfTargets(targetsOf(infs)), reachesOfTargets(before.targets));
      if (ids.length + reaches.length === 0) {
        yield pass('the package reaches no machine that the release before did not reach');
        continue;
      }
      const what = [...(ids.length === 0 ? [] : [`${counted(ids.length, 'new hardware ID')} (${listed(ids, 3)})`]), ...reaches.map((reach) => `${reachText(reach)}, which is new`)];
      const problem = approvalProblem(forge.map(({ value }) => value), { plan }, context);
      const message = `the package reaches further than the release before: ${listed(what)}`;
      const place = inf.flatMap(({ file, value }) => value.hardwareIds.map(({ id, place: { line, column } }) => ({ id, file, line, column }))).find(({ id }) => ids.includes(id.toLowerCase()));
      const where = place === undefined ? {} : { file: place.file, line: place.line, column: place.column };
      if (problem === undefined) yield pass(`${message}; a release manager approved it`, where);
      else yield warn(`${message}; ${problem}`, { ...where, remedy: `Explain the widening in the pull request; a release manager of the plan then sets the label ${LABEL}.` });
    }
  },
});
