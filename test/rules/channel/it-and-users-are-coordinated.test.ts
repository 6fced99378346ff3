import type { Plan } from '../../../src/evidence/plan.ts';
import { itAndUsersAreCoordinated } from '../../../src/rules/channel/it-and-users-are-coordinated.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const documents = (notes: string | undefined, issues: string | undefined): Plan['documents'] => [{ path: 'docs/release-notes.md', text: notes }, { path: 'docs/known-issues.md', text: issues }];
const evidence = (over: Partial<Plan> = {}) => given({ plan: { [PLAN_FILE]: plan({ documents: documents('Faster.', 'None.'), ...over }) } });
const vendor = { channel: 'vendor' } as const;

testRule(itAndUsersAreCoordinated, {
  pass: [{ name: 'everything is named and there', evidence: evidence(), context: vendor }],
  fail: [
    { name: 'no communications', evidence: evidence({ communications: undefined }), context: vendor, expect: { message: /does not say who is told/, remedy: /communications: \{audience/ }, count: 3 },
    { name: 'no audience', evidence: evidence({ communications: { audience: [], notes: 'docs/release-notes.md', knownIssues: 'docs/known-issues.md' } }), context: vendor, count: 1 },
    { name: 'notes that are not there', evidence: evidence({ documents: documents(undefined, 'None.') }), context: vendor, expect: { message: /docs\/release-notes.md do not exist/ } },
    { name: 'issues that are empty', evidence: evidence({ documents: documents('Faster.', ' \n') }), context: vendor, expect: { message: /are empty/ } },
    { name: 'nobody to turn to', evidence: evidence({ owners: {} }), context: { channel: 'wufb' }, expect: { message: /nobody is named whom users/ } },
  ],
  unknown: [{ name: 'nobody looked', evidence: evidence({ documents: undefined }), context: vendor, count: 2 }],
  'not-applicable': [{ name: 'Windows Update', evidence: evidence(), context: { channel: 'windows-update' } }],
});
