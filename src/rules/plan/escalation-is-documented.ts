import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass } from '../rule.ts';

const MICROSOFT = /microsoft|ship ?room|partner center/i;

export const escalationIsDocumented = defineRule({
  id: 'PLAN-006',
  family: 'plan',
  title: 'Escalation procedure documented',
  seed: ['S28', 'S60', 'S61', 'S48'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: 'Fill escalation.levels.',
  why: 'When the pager rings is a bad time to find out whom to call. On Windows Update only Microsoft can slow or stop a rollout, so its support or ship room belongs into the chain, with the time in which it answers.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: gradual-rollout, Partner Center support',
  needs: ['plan'],
  *check({ plan: plans }, { channel }) {
    for (const { value: plan } of plans) {
      const { levels } = plan.escalation;
      const short = levels.length < 2;
      const lost = channel === 'windows-update' && !levels.some(({ who, via }) => MICROSOFT.test(`${who} ${via}`));
      if (short) yield fail(levels.length === 0 ? 'nobody is named to escalate to' : 'there is one level of escalation; the second is who is called when the first does not answer', planWhere(plan, 'escalation', 'Write: `escalation: {levels: [{who: release-manager, via: on-call phone, within: 1h}, {who: microsoft, via: "Partner Center support, ship room", within: 24h}]}`'));
      if (lost && levels.length > 0) yield fail('no level of escalation reaches Microsoft, and only Microsoft can stop what Windows Update delivers', planWhere(plan, 'escalation', 'Add to escalation.levels: `- {who: microsoft, via: "Partner Center support, ship room", within: 24h}`'));
      if (!short && !lost) yield pass(`${levels.length} levels of escalation, the last within ${levels.at(-1)?.within.text ?? ''}`, planWhere(plan, 'escalation'));
    }
  },
});
