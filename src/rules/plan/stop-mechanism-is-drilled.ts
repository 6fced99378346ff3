import type { Plan } from '../../evidence/plan.ts';
import { claimRemedy, claimsOf } from '../claims.ts';
import { OWN_CHANNELS, planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, type Context, type Facts, type Observation } from '../rule.ts';

const DAY = 86_400_000;

interface Drill {
  readonly what: string;
  readonly time: number;
}

/** Days of the plan are read at their end, so that one drilled today is no drill of the future. */
const drillsOf = ({ pause }: Plan, facts: Facts<'claims' | 'tree'>, context: Context): readonly Drill[] => [
  ...(pause?.tested === undefined ? [] : [{ what: pause.tested, time: Date.parse(`${pause.tested}T00:00:00Z`) }]),
  ...claimsOf('rollback-drill', facts, context).counting.filter(({ claim }) => claim.result === 'pass').map(({ claim }) => ({ what: claim.ranAt.text, time: claim.ranAt.time })),
];

const drillProblem = (plan: Plan, facts: Facts<'claims' | 'tree'>, context: Context): Observation | undefined => {
  const now = context.now.getTime();
  const drills = drillsOf(plan, facts, context);
  const { hours, text } = plan.rollback.drillMaxAge;
  if (drills.some(({ time }) => time <= now && now - time <= hours * 3_600_000 + DAY)) return undefined;
  const remedy = `Try it, then write pause.tested: <day>, or ${claimRemedy({ type: 'rollback-drill', packageDigest: claimsOf('rollback-drill', facts, context).packageDigest }).replace(/^Add/, 'add')}`;
  const latest = drills.toSorted((a, b) => a.time - b.time).at(-1);
  if (latest === undefined) return fail('how the rollout is stopped was never tried', planWhere(plan, 'pause', remedy));
  return latest.time > now ? fail(`the drill of ${latest.what} lies in the future`, planWhere(plan, 'pause', remedy))
    : fail(`how the rollout is stopped was last tried on ${latest.what}, longer ago than ${text}`, planWhere(plan, 'pause', remedy));
};

export const stopMechanismIsDrilled = defineRule({
  id: 'PLAN-008',
  family: 'plan',
  title: 'Stop/pause mechanism named and tested',
  seed: ['S31', 'S51', 'S48', 'S24', 'S05'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Describe the kill switch and drill it.',
  why: 'Cancelling a shipping label takes more than a day to take effect, and a stop switch that nobody ever pressed may take forever. Who presses what is written down beforehand, and on a channel of your own it is tried before it is needed.',
  authority: 'Microsoft Learn: gradual-rollout, cancel-a-shipping-label; Safe deployment best practices for Windows drivers',
  needs: ['plan'],
  uses: ['claims', 'tree'],
  *check({ plan: plans, claims, tree }, context) {
    const own = OWN_CHANNELS.includes(context.channel);
    for (const { value: plan } of plans) {
      const { how, operator } = plan.pause ?? { how: undefined, operator: undefined };
      const entry = own ? 'pause: {how: <how the channel is switched off>, operator: <role or login>, tested: <day>}' : 'pause: {how: "cancel the shipping label, or ask the ship room", operator: release-manager}';
      const drill = own && plan.pause !== undefined ? drillProblem(plan, { claims, tree }, context) : undefined;
      if (how === undefined) yield fail('nothing says how the rollout is stopped', planWhere(plan, 'pause', `Write: \`${entry}\``));
      if (how !== undefined && operator === undefined) yield fail('nobody is named who stops the rollout', planWhere(plan, 'pause', `Write: \`${entry}\``));
      if (drill !== undefined) yield drill;
      if (how !== undefined && operator !== undefined && drill === undefined) yield pass(`${operator} stops the rollout: ${how}`, planWhere(plan, 'pause'));
    }
  },
});
