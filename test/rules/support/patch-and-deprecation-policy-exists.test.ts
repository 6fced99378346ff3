import { patchAndDeprecationPolicyExists } from '../../../src/rules/support/patch-and-deprecation-policy-exists.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });
const NO_SUPERSEDE = ['supersede: { on-newer-driverver: true }\n', ''] as const;

testRule(patchAndDeprecationPolicyExists, {
  pass: [
    { name: 'all of it', evidence: planned(), expect: { message: /until 2028-06-30, security fixes within 30 days/ } },
    { name: 'a rule what supersedes it in place of a successor', evidence: planned([', successor: contoso-nic-v4', '']) },
  ],
  fail: [
    { name: 'nothing', evidence: planned(['support: { end-of-support: "2028-06-30", warn-before: 180d, successor: contoso-nic-v4, security-fix-days: 30 }\n', ''], NO_SUPERSEDE), count: 4 },
    { name: 'no time for a fix', evidence: planned([', security-fix-days: 30', '']), expect: { message: /security hole/, remedy: /security-fix-days: 30/ }, count: 1 },
    { name: 'no end', evidence: planned(['end-of-support: "2028-06-30", ', '']), expect: { message: /until when/ } },
    { name: 'no warning', evidence: planned(['warn-before: 180d, ', '']), expect: { message: /how long before the end/ } },
    { name: 'nothing after it', evidence: planned([', successor: contoso-nic-v4', ''], NO_SUPERSEDE), expect: { message: /what replaces/ } },
  ],
});
