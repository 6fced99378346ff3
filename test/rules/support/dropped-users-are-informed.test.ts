import type { PreviousRelease } from '../../../src/evidence/evidence.ts';
import type { Plan } from '../../../src/evidence/plan.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { droppedUsersAreInformed } from '../../../src/rules/support/dropped-users-are-informed.ts';
import { given, inf } from '../../support/evidence.ts';
import { plan, PLAN_FILE, previousRelease } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (before: Partial<PreviousRelease>, over?: Partial<Plan>) =>
  given({ inf: { 'demo.inf': inf() }, 'previous-release': { '': previousRelease(before) }, plan: over === undefined ? {} : { [PLAN_FILE]: plan(over) } });
const notes = (text: string): Partial<Plan> => ({ documents: [{ path: 'docs/release-notes.md', text }, { path: 'docs/known-issues.md', text: undefined }] });
const MORE_IDS = { hardwareIds: ['pci\\ven_1234&dev_5678&subsys_00011234', 'pci\\ven_1234&dev_9999'] };
const ARM = { targets: ['ntamd64.10.0...19041', 'ntarm64.10.0...22000'] };

testRule(droppedUsersAreInformed, {
  pass: [
    { name: 'nothing dropped', evidence: evidence({}, {}), expect: { message: /nobody is dropped/ } },
    { name: 'a dropped ID that the release notes name', evidence: evidence(MORE_IDS, notes('No longer supported: PCI\\VEN_1234&DEV_9999. Use version 1.')) },
    { name: 'dropped releases that the release notes name', evidence: evidence({ targets: ['ntamd64.10.0...17763'] }, notes('Windows 10 Enterprise LTSC 2019 keeps version 1.2; so do all builds below 19041, 17763 to 18363.')) },
  ],
  warn: [
    { name: 'an ID without a word', evidence: evidence(MORE_IDS, notes('Faster.')), expect: { message: /dropped .* without a word .*dev_9999/, remedy: /communications: \{/ } },
    { name: 'an ID, and nobody looked into the notes', evidence: evidence(MORE_IDS, {}) },
    { name: 'a serviced release that the notes do not name', evidence: evidence(ARM, notes('Faster.')), expect: { message: /no longer reached, and the release notes do not say so: .*arm64/ } },
  ],
  fail: [
    { name: 'a serviced release and no plan', evidence: evidence(ARM), expect: { message: /Windows 11 25H2 \(26200\) on arm64.* still serviced/ } },
    { name: 'a serviced release and a plan that tells nobody', evidence: evidence(ARM, { communications: undefined }) },
  ],
  'not-applicable': [{ name: 'first release', evidence: evidence(ARM), context: { policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
