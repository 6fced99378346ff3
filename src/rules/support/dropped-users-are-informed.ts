import type { Plan } from '../../evidence/plan.ts';
import { listed } from '../paths.ts';
import { hardwareIdsOf, reachesBeyond, reachesOfTargets, reachText, releasesBeyond, targetsOf } from '../released-targets.ts';
import { defineRule, fail, pass, warn, type Context } from '../rule.ts';
import { buildName } from '../windows-facts.ts';
import type { Reach, ReleaseToCover } from '../windows-servicing.ts';

/** All that the plan's release notes and known issues say, lower case. */
const noticeOf = (plans: readonly Plan[]): string => plans.flatMap(({ documents }) => (documents ?? []).map(({ text }) => text ?? '')).join('\n').toLowerCase();

/** By its build or by a name of it. */
const tellsOf = (notice: string, { build, names }: Pick<ReleaseToCover, 'build' | 'names'>): boolean =>
  new RegExp(`\\b${build}\\b`).test(notice) || names.some((name) => notice.includes(name.toLowerCase()));

const tellsOfReach = (notice: string, { floor, architecture }: Reach): boolean => new RegExp(`\\b(?:${floor}|${architecture})\\b`).test(notice);

interface Dropped {
  readonly serviced: readonly ReleaseToCover[];
  readonly others: readonly string[];
}

const droppedOf = (before: { readonly hardwareIds: readonly string[]; readonly targets: readonly string[] }, now: typeof before, notice: string, context: Context): Dropped => {
  const [reached, reaches] = [reachesOfTargets(before.targets), reachesOfTargets(now.targets)];
  const serviced = releasesBeyond(reached, reaches, context);
  const older = reachesBeyond(reached, reaches).filter((reach) => serviced.length === 0 && !tellsOfReach(notice, reach));
  const ids = before.hardwareIds.filter((id) => !now.hardwareIds.includes(id) && !notice.includes(id));
  return { serviced: serviced.filter((release) => !tellsOf(notice, release)), others: [...ids, ...older.map(reachText)] };
};

const REMEDY = 'Write what becomes of them into the release notes that the plan names: `communications: {audience: [customers], notes: docs/release-notes.md, known-issues: docs/known-issues.md}`';

export const droppedUsersAreInformed = defineRule({
  id: 'EOS-002',
  family: 'support',
  title: 'Users of dropped HWIDs/OS informed',
  seed: ['S62', 'S63'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'State the transition path.',
  why: 'A hardware ID that leaves the INF keeps the last driver it had, without further fixes and without a word to its owner. Whoever is left behind is told so, by name, with what to do instead.',
  authority: 'Safe deployment best practices for Windows drivers: retire drivers and tell their users',
  applies: (_, { policy }) => (policy.firstRelease ? 'this is the first release, nobody can be dropped' : true),
  needs: ['inf', 'previous-release'],
  uses: ['plan'],
  *check({ inf, 'previous-release': previous, plan }, context) {
    const infs = inf.map(({ value }) => value);
    const plans = plan.map(({ value }) => value);
    const now = { hardwareIds: hardwareIdsOf(infs), targets: targetsOf(infs) };
    for (const { value: before } of previous) {
      const { serviced, others } = droppedOf(before, now, noticeOf(plans), context);
      const said = plans.some(({ communications }) => communications !== undefined);
      const releases = listed(serviced.map(({ build, architectures }) => `${buildName(build)} on ${listed(architectures)}`));
      if (serviced.length > 0) {
        yield said ? warn(`no longer reached, and the release notes do not say so: ${releases}`, { subject: before.name, remedy: REMEDY })
          : fail(`${releases} ${serviced.length === 1 ? 'is' : 'are'} still serviced and no longer reached, and no plan says who is told`, { subject: before.name, remedy: REMEDY });
      }
      if (others.length > 0) yield warn(`dropped since the release before without a word in the release notes: ${listed(others)}`, { subject: before.name, remedy: REMEDY });
      if (serviced.length + others.length === 0) yield pass('nobody is dropped silently since the release before', { subject: before.name });
    }
  },
});
