import type { Plan, Ring } from '../../evidence/plan.ts';
import type { RulePolicy } from '../../policy/policy.ts';
import { planWhere, ringWhere, shareOf } from '../plan-where.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';

/** Beyond this the next ring is a leap: what the one before showed says little about it. */
const LEAP = 10;

const firstProblems = (plan: Plan, first: Ring, { percent, devices }: RulePolicy['maxPilot']): readonly Observation[] => {
  const share = shareOf(first);
  const external = first.audience === 'retail' ? [fail(`the first ring, ${first.id}, goes to retail machines`, ringWhere(plan, first, 'Begin inside: audience: test-registry-key, codev or group:<id>.'))] : [];
  if (share !== undefined && share > percent) return [...external, fail(`the first ring, ${first.id}, reaches ${share} %; at most ${percent} % is a pilot`, ringWhere(plan, first))];
  if (share === undefined && first.minDevices === undefined) return [...external, fail(`the first ring, ${first.id}, says nothing of its size`, ringWhere(plan, first, `Write min-devices: ${devices} or less.`))];
  if (share === undefined && (first.minDevices ?? 0) > devices) return [...external, fail(`the first ring, ${first.id}, has at least ${first.minDevices} devices; at most ${devices} are a pilot`, ringWhere(plan, first))];
  return external;
};

/** By share of the fleet where both say it, else by devices. */
const stepProblem = (plan: Plan, before: Ring, ring: Ring): Observation | undefined => {
  const shares = [shareOf(before), shareOf(ring)];
  const comparable = shares.every((share) => share !== undefined);
  const [from, to] = comparable ? shares : [before.minDevices, ring.minDevices];
  const unit = comparable ? ' %' : ' devices';
  if (from === undefined || to === undefined) {
    return unknown(`whether ring ${ring.id} reaches more than ${before.id} cannot be told: one counts devices, the other a share`, ringWhere(plan, ring, `Write min-devices in both ${before.id} and ${ring.id}.`));
  }
  if (to <= from) return fail(`ring ${ring.id} reaches ${to}${unit}, not more than ${before.id} with ${from}${unit}`, ringWhere(plan, ring, 'Let every ring be larger than the one before.'));
  if (from > 0 && to / from > LEAP) return warn(`ring ${ring.id} is ${Number((to / from).toFixed(1))} times as large as ${before.id}; up to ${LEAP} times is a step`, ringWhere(plan, ring));
  return undefined;
};

export const ringsStartSmallAndGrow = defineRule({
  id: 'PLAN-002',
  family: 'plan',
  title: 'Rings are monotonic and start small/internal',
  seed: ['S46', 'S47', 'S49', 'S50', 'S65'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Insert a ring in between.',
  why: 'The first ring is where a driver is expected to fail, so it belongs to machines whose owners agreed to that. Each further ring may be larger only in proportion to what the one before could have shown: a leap from one percent to all of them is no gradual rollout.',
  authority: 'Safe deployment best practices for Windows drivers; CISA and partners, Safe Software Deployment: phases of a rollout',
  needs: ['plan'],
  *check({ plan: plans }, { policy }) {
    for (const { value: plan } of plans) {
      const [first, ...others] = plan.rings;
      if (first === undefined) yield fail('the plan has no rings', planWhere(plan, 'rings', 'Write rings, smallest first; `driver-gate init` writes some to begin with.'));
      else {
        const problems = [...firstProblems(plan, first, policy.maxPilot), ...others.flatMap((ring, index) => stepProblem(plan, plan.rings[index] ?? first, ring) ?? [])];
        yield* problems;
        if (problems.length === 0) yield pass(`${plan.rings.length} rings, each larger than the one before, the first one inside (${first.audience})`, planWhere(plan, 'rings'));
      }
    }
  },
});
