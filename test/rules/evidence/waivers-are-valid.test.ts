import type { Waiver } from '../../../src/evidence/waivers.ts';
import { waiversAreValid } from '../../../src/rules/evidence/waivers-are-valid.ts';
import { given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const FILE = '.github/driver-gate.yml';
const POLICY = { [FILE]: { origin: 'base', path: FILE, changedInPullRequest: false, underPullRequest: true } as const };
const waiver = (over: Partial<Waiver> = {}): Waiver => ({
  rule: 'PKG-007', reason: 'a tool of the lab', owner: 'dana', ticket: 'T-1', expires: '2026-02-10', scope: { kind: 'digest', packageDigest: 'ab'.repeat(32) }, subject: undefined, place: { line: 12, column: 5 }, ...over,
});
const evidence = (...waivers: readonly Waiver[]) => given({ policy: POLICY, waivers: { [FILE]: waivers } });

testRule(waiversAreValid, {
  pass: [
    { name: 'complete', evidence: evidence(waiver()), expect: { message: /1 waiver, each with owner/ } },
    { name: 'up to a version, before release', evidence: evidence(waiver({ scope: { kind: 'version', package: 'demo', maxVersion: '1.2.3.4' } })) },
  ],
  warn: [{ name: 'ends this week', evidence: evidence(waiver({ expires: '2026-01-20' })), expect: { message: /the waiver of PKG-007 ends/, file: FILE, line: 12 } }],
  fail: [
    { name: 'of a rule that is never waived', evidence: evidence(waiver({ rule: 'SIGN-002' })), expect: { message: /SIGN-002 is never waived/ } },
    { name: 'without owner, reason and ticket', evidence: evidence(waiver({ owner: undefined, reason: undefined, ticket: undefined })), count: 3 },
    { name: 'expired', evidence: evidence(waiver({ expires: '2026-01-14' })), expect: { message: /expired on 2026-01-14/ } },
    { name: 'for longer than a month', evidence: evidence(waiver({ expires: '2026-03-15' })), expect: { message: /more than 30 days/ } },
    { name: 'for no build', evidence: evidence(waiver({ scope: undefined })), expect: { message: /scope is missing/ } },
  ],
  'not-applicable': [{ name: 'none', evidence: given({ policy: POLICY }) }],
  withoutEvidence: 'not-applicable',
});
