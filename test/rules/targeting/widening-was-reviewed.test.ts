import type { PreviousRelease } from '../../../src/evidence/evidence.ts';
import type { ForgeFacts } from '../../../src/evidence/forge.ts';
import type { Plan } from '../../../src/evidence/plan.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { wideningWasReviewed } from '../../../src/rules/targeting/widening-was-reviewed.ts';
import { given, inf } from '../../support/evidence.ts';
import { forge, plan, PLAN_FILE, previousRelease } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (before: Partial<PreviousRelease>, facts?: Partial<ForgeFacts>, over: Partial<Plan> = {}) =>
  given({ inf: { 'demo.inf': inf() }, 'previous-release': { '': previousRelease(before) }, plan: { [PLAN_FILE]: plan(over) }, forge: facts === undefined ? {} : { '': forge(facts) } });
const FEWER = { hardwareIds: [] };
const labelled = (by: string): Partial<ForgeFacts> => ({ labels: ['Targeting-Approved'], labelledBy: { 'Targeting-Approved': by } });

testRule(wideningWasReviewed, {
  pass: [
    { name: 'as before', evidence: evidence({}), expect: { message: /reaches no machine/ } },
    { name: 'narrower', evidence: evidence({ targets: ['ntamd64.10.0...17763'] }) },
    { name: 'approved by a release manager', evidence: evidence(FEWER, labelled('LEE')), expect: { message: /a release manager approved it/, file: 'demo.inf', line: 20 } },
    { name: 'approved by a member of the team', evidence: evidence(FEWER, { ...labelled('zoe'), teams: { '@contoso/release': ['Zoe'] } }, { owners: { 'release-manager': ['@contoso/release'] } }) },
  ],
  warn: [
    { name: 'a new hardware ID', evidence: evidence(FEWER, {}), expect: { message: /1 new hardware ID \(pci.*\); the pull request does not bear the label/, file: 'demo.inf', line: 20, remedy: /sets the label targeting-approved/ } },
    { name: 'an older Windows', evidence: evidence({ targets: ['ntamd64.10.0...22000'] }, {}), expect: { message: /amd64 from build 19041 on, which is new/ } },
    { name: 'another architecture', evidence: evidence({ targets: ['ntarm64.10.0...19041'] }, {}) },
    { name: 'off GitHub', evidence: evidence(FEWER), expect: { message: /nothing was fetched from GitHub/ } },
    { name: 'the label of somebody else', evidence: evidence(FEWER, labelled('carol')), expect: { message: /carol, who set the label/ } },
    { name: 'the label of nobody', evidence: evidence(FEWER, { labels: ['targeting-approved'] }), expect: { message: /is not known/ } },
    { name: 'a team that cannot be read', evidence: evidence(FEWER, { ...labelled('zoe'), teams: { '@contoso/release': undefined } }, { owners: { 'release-manager': ['@contoso/release'] } }) },
  ],
  'not-applicable': [{ name: 'first release', evidence: evidence(FEWER), context: { policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
