import type { Claim, ClaimsFile } from '../../../src/evidence/claims.ts';
import type { ForgeFacts } from '../../../src/evidence/forge.ts';
import type { Plan } from '../../../src/evidence/plan.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { attestersAreAuthorised } from '../../../src/rules/evidence/attesters-are-authorised.ts';
import { given } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { forge, plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const POLICY = { '.github/driver-gate.yml': { origin: 'base', path: '.github/driver-gate.yml', changedInPullRequest: false, underPullRequest: true } as const };
const by = (github: string, role: Claim['attestedBy']['role']): Claim => claim('signoff', { decision: 'approve', attestedBy: { github, role } });
interface Given {
  readonly forge?: Partial<ForgeFacts>;
  readonly level?: ClaimsFile['level'];
  readonly owners?: Plan['owners'];
}
const evidence = (found: Claim, { forge: facts, level = 'L1', owners }: Given = {}) => given({
  policy: POLICY, claims: { 'e.yml': manifest([found], { level }) }, plan: { [PLAN_FILE]: plan(owners === undefined ? {} : { owners }) }, forge: facts === undefined ? {} : { '': forge(facts) },
});
const lab = { policy: { ...DEFAULT_RULE_POLICY, roles: { security: [], lab: ['Lab-Bot'] } } };
const TEAM = { owners: { quality: ['@contoso/qa'] } };

testRule(attestersAreAuthorised, {
  pass: [
    { name: 'the lab of the policy', evidence: evidence(by('lab-bot', 'lab')), context: lab, expect: { message: /1 claim, each by somebody who holds/ } },
    { name: 'quality of the plan, who did not make it', evidence: evidence(by('dana', 'quality'), { forge: {} }) },
    { name: 'a member of the team', evidence: evidence(by('zoe', 'quality'), { ...TEAM, forge: { teams: { '@contoso/qa': ['zoe'] } } }) },
    { name: 'handed over by a person', evidence: evidence(by('dana', 'quality'), { level: 'operator' }) },
  ],
  fail: [
    { name: 'nobody granted it', evidence: evidence(by('mallory', 'lab'), { forge: {} }), context: lab, expect: { message: /mallory does not hold the role lab/, file: 'e.yml', line: 4, remedy: /roles: \{lab: \[mallory\]\}/ } },
    { name: 'a role of the plan', evidence: evidence(by('dana', 'engineering'), { forge: {} }), expect: { remedy: /owners: \{engineering: \[dana\]\}/ } },
    { name: 'the author for quality', evidence: evidence(by('dana', 'quality'), { forge: { authors: ['Dana'] } }), expect: { message: /dana made the package and cannot sign it off for quality/ } },
    { name: 'the author, even by a person', evidence: evidence(by('frank', 'business'), { level: 'operator', forge: { authors: ['frank'] } }) },
  ],
  unknown: [
    { name: 'GitHub cannot be reached', evidence: evidence(by('dana', 'quality')), expect: { message: /who made the package is not known/ } },
    { name: 'a team that cannot be read', evidence: evidence(by('zoe', 'quality'), { ...TEAM, forge: { teams: { '@contoso/qa': undefined } } }), expect: { message: /whether zoe is in @contoso\/qa/ } },
    { name: 'a manifest that is not understood', evidence: given({ policy: POLICY, claims: { 'e.yml': manifest([], { problems: [{ message: 'unknown key', line: 3, column: 1 }] }) } }) },
  ],
  'not-applicable': [{ name: 'no manifest', evidence: given({ policy: POLICY }) }],
  withoutEvidence: 'not-applicable',
});
