import type { Claim, ClaimsFile } from '../../../src/evidence/claims.ts';
import type { ForgeFacts } from '../../../src/evidence/forge.ts';
import type { Plan } from '../../../src/evidence/plan.ts';
import { stakeholdersSignedOff } from '../../../src/rules/plan/stakeholders-signed-off.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest, PACKAGE_DIGEST } from '../../support/evidence-claims.ts';
import { approval, forge, HEAD_AT, plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const fetched = (facts: Partial<ForgeFacts>, over: Partial<Plan> = {}) => given({ tree: { '': tree([]) }, plan: { [PLAN_FILE]: plan(over) }, forge: { '': forge(facts) } });
const ALL = [approval('carol'), approval('dana'), approval('frank')];
const without = (login: string) => ALL.filter((each) => each.login !== login);
const comment = (login: string, role: 'engineering' | 'quality' | 'business', over = {}) => approval(login, { kind: 'comment', role, commit: undefined, digest12: PACKAGE_DIGEST.slice(0, 12), ...over });
const signoff = (github: string, role: 'engineering' | 'quality' | 'business', decision: 'approve' | 'reject' = 'approve'): Claim => claim('signoff', { id: `S-${github}-${role}`, decision, attestedBy: { github, role } });
const claimed = (claims: readonly Claim[], level: ClaimsFile['level'] = 'operator', over: Partial<ClaimsFile> = {}) => given({ tree: { '': tree([]) }, plan: { [PLAN_FILE]: plan() }, claims: { 'e.yml': manifest(claims, { level, ...over }) } });
const CLAIMS = [signoff('carol', 'engineering'), signoff('dana', 'quality'), signoff('frank', 'business')];
const team = (members: readonly string[] | undefined) => fetched({ approvals: [...without('dana'), approval('zoe')], teams: { '@contoso/qa': members } }, { owners: { ...plan().owners, quality: ['@contoso/qa'] } });

testRule(stakeholdersSignedOff, {
  pass: [
    { name: 'three reviews of the head', evidence: fetched({}), expect: { message: /carol \(engineering\), dana \(quality\), frank \(business\)/ } },
    { name: 'a comment that names role and build', evidence: fetched({ approvals: [...without('frank'), comment('frank', 'business')] }) },
    { name: 'a member of a team', evidence: team(['Zoe']) },
    { name: 'claims handed over by a person', evidence: claimed(CLAIMS) },
    { name: 'claims of people who hold the roles', evidence: claimed(CLAIMS, 'L1') },
    { name: 'who holds two roles leaves one to the other', evidence: fetched({ approvals: [approval('carol'), approval('dana'), approval('noor')] }, { owners: { engineering: ['carol'], quality: ['dana'], business: ['dana', 'noor'] } }) },
    { name: 'somebody who changed their mind', evidence: fetched({ approvals: [approval('carol', { decision: 'reject' }), ...ALL.map((each) => ({ ...each, at: each.at + 1 }))] }) },
  ],
  fail: [
    { name: 'a standing reject', evidence: fetched({ approvals: [...without('dana'), approval('dana', { decision: 'reject' })] }), expect: { message: /dana rejects this build for quality/ }, count: 1 },
    { name: 'a reject after an approval', evidence: fetched({ approvals: [...ALL, approval('frank', { decision: 'reject', at: HEAD_AT + 9e6 })] }) },
    { name: 'one of two rejects', evidence: fetched({ approvals: [...ALL, approval('noor', { decision: 'reject' })] }), expect: { message: /noor rejects/ } },
    { name: 'a reject that was attested', evidence: claimed([...CLAIMS.slice(0, 2), signoff('frank', 'business', 'reject')]) },
  ],
  unknown: [
    { name: 'nobody of a role', evidence: fetched({ approvals: without('frank') }), expect: { message: /business has not approved/, remedy: new RegExp(`sign-off business ${PACKAGE_DIGEST.slice(0, 12)}`) }, count: 1 },
    { name: 'a review of an older commit', evidence: fetched({ approvals: [...without('frank'), approval('frank', { commit: 'ab'.repeat(20) })] }) },
    { name: 'a comment of another build', evidence: fetched({ approvals: [...without('frank'), comment('frank', 'business', { digest12: 'abababababab' })] }) },
    { name: 'a comment from before the build', evidence: fetched({ approvals: [...without('frank'), comment('frank', 'business', { at: HEAD_AT - 1 })] }) },
    { name: 'a comment that was edited', evidence: fetched({ approvals: [...without('frank'), comment('frank', 'business', { edited: true })] }) },
    { name: 'a bot', evidence: fetched({ approvals: [...without('frank'), approval('frank', { bot: true })] }) },
    { name: 'the author', evidence: fetched({ authors: ['FRANK'] }), expect: { message: /frank made the package/ } },
    { name: 'nobody who holds a role', evidence: fetched({ approvals: [...without('dana'), approval('mallory')] }) },
    { name: 'a team that cannot be read', evidence: team(undefined), expect: { message: /@contoso\/qa cannot be read/ } },
    { name: 'one account for two roles', evidence: fetched({ approvals: [approval('carol'), approval('dana')] }, { owners: { engineering: ['carol'], quality: ['dana'], business: ['dana'] } }), expect: { message: /one account approved for two roles/ } },
    { name: 'claims without standing', evidence: claimed(CLAIMS, 'L0'), count: 3 },
    { name: 'claims of people without a role', evidence: claimed([...CLAIMS.slice(0, 2), signoff('mallory', 'business')], 'L1'), count: 1 },
    { name: 'claims of a fork', evidence: claimed(CLAIMS, 'L1', { fork: true }) },
    { name: 'a package without a digest', evidence: given({ tree: { '': tree([], { packageDigest: '' }) }, forge: { '': forge() } }) },
  ],
});
