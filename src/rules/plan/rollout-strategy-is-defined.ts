import { PHASES, type Plan } from '../../evidence/plan.ts';
import { listed } from '../paths.ts';
import { planWhere, ringWhere, shareOf } from '../plan-where.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

const RINGS = 'rings: [{id: internal, phase: pilot, audience: test-registry-key, min-devices: 300}, {id: early, phase: gradual, expected-percent: 5}, {id: full, phase: full, expected-percent: 100}]';

const ringProblems = (plan: Plan): readonly Observation[] =>
  plan.rings.flatMap((ring, index): readonly Observation[] => {
    const before = plan.rings[index - 1];
    const { targeting } = ring;
    const empty = targeting !== undefined && targeting.hwids.length + targeting.chids.length === 0 && targeting.osFloor === undefined;
    return [
      ...(before !== undefined && PHASES.indexOf(ring.phase) < PHASES.indexOf(before.phase)
        ? [fail(`ring ${ring.id} (${ring.phase}) stands after ${before.id} (${before.phase})`, ringWhere(plan, ring, 'Order the rings pilot, gradual, full.'))] : []),
      ...(shareOf(ring) === undefined && ring.minDevices === undefined
        ? [fail(`ring ${ring.id} says nothing of its size`, ringWhere(plan, ring, 'Write expected-percent: <share of the fleet>, percent on a channel of your own, or min-devices: <number>.'))] : []),
      ...(empty ? [fail(`targeting of ring ${ring.id} names nothing to filter by`, ringWhere(plan, ring, 'Write targeting: {hwids: [<hardware ID>]}, chids or os-floor, or take targeting out.'))] : []),
    ];
  });

export const rolloutStrategyIsDefined = defineRule({
  id: 'PLAN-001',
  family: 'plan',
  title: 'Rollout strategy defined',
  seed: ['S23', 'S30', 'S45', 'S04'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: '`driver-gate init` writes a starting plan.',
  why: 'A driver that reaches every machine on one day fails on every machine on that day. Rings bound how many are hit before anybody notices, but only when they are written down with audience and size before the first machine gets the package.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: create-deployment-plan',
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const missing = PHASES.filter((phase) => !plan.rings.some((ring) => ring.phase === phase));
      const problems = ringProblems(plan);
      if (missing.length > 0) yield fail(`no ring has the phase ${listed(missing)}`, planWhere(plan, 'rings', `Write, as a beginning: \`${RINGS}\``));
      yield* problems;
      if (missing.length + problems.length === 0) yield pass(`${plan.rings.length} rings from pilot to full: ${listed(plan.rings.map(({ id }) => id), 10)}`, planWhere(plan, 'rings'));
    }
  },
});
