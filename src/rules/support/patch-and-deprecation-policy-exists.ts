import type { Plan } from '../../evidence/plan.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass } from '../rule.ts';

const lacksOf = ({ support, supersede }: Plan): readonly { readonly message: string; readonly entry: string }[] => [
  ...(support?.securityFixDays === undefined ? [{ message: 'nothing says within how many days a security hole is fixed', entry: 'security-fix-days: 30' }] : []),
  ...(support?.endOfSupport === undefined ? [{ message: 'nothing says until when the driver is supported', entry: 'end-of-support: "<day>"' }] : []),
  ...(support?.warnBefore === undefined ? [{ message: 'nothing says how long before the end of support users are told', entry: 'warn-before: 180d' }] : []),
  ...(support?.successor === undefined && supersede === undefined ? [{ message: 'nothing says what replaces the driver', entry: 'successor: <name>' }] : []),
];

export const patchAndDeprecationPolicyExists = defineRule({
  id: 'EOS-001',
  family: 'support',
  title: 'Patch, hot-fix and deprecation policy exists',
  seed: ['S57', 'S58', 'S62'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Add the support block.',
  why: 'A driver lives on machines long after its team has moved on. How fast a hole is closed, when support ends, who is told and what comes after are promises to the people who depend on it, and cheap to make before there is a crisis.',
  authority: 'Safe deployment best practices for Windows drivers: patch, support and retire drivers',
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const lacks = lacksOf(plan);
      for (const { message, entry } of lacks) yield fail(message, planWhere(plan, 'support', `Write under support: \`${entry}\``));
      if (lacks.length === 0) yield pass(`supported until ${plan.support?.endOfSupport ?? ''}, security fixes within ${plan.support?.securityFixDays ?? 0} days`, planWhere(plan, 'support'));
    }
  },
});
