import type { Claim, RowResult } from '../../../src/evidence/claims.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { ownChannelCanRollBack } from '../../../src/rules/channel/own-channel-can-roll-back.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, hardwareRow, manifest, PACKAGE_DIGEST, RECENT } from '../../support/evidence-claims.ts';
import { previousRelease } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const controls = (rollback: boolean | undefined): Claim => claim('channel-controls', { id: 'CH-1', rollback });
const drill = (result: RowResult): Claim => claim('rollback-drill', { id: 'D-1', from: PACKAGE_DIGEST, to: PACKAGE_DIGEST, candidate: PACKAGE_DIGEST, result, ranAt: RECENT });
const machine = (result: RowResult): Claim => claim('hardware-matrix', { id: 'HW-1', rows: [hardwareRow({ cases: ['upgrade-rollback'], result })] });
const evidence = (claims: readonly Claim[], kept = true) => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest(claims) }, 'previous-release': kept ? { '': previousRelease() } : {} });
const vendor = { channel: 'vendor' } as const;

testRule(ownChannelCanRollBack, {
  pass: [
    { name: 'kept, documented, drilled', evidence: evidence([controls(true), drill('pass')]), context: vendor },
    { name: 'tried on a machine of the matrix', evidence: evidence([controls(true), machine('pass')]), context: vendor },
    { name: 'a first release has nothing to go back to', evidence: evidence([controls(true)], false), context: { ...vendor, policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } },
  ],
  fail: [
    { name: 'no way back', evidence: evidence([controls(false), drill('pass')]), context: vendor, expect: { message: /no way back/, file: 'e.yml', remedy: /pnputil/ } },
    { name: 'a drill that failed', evidence: evidence([controls(true), drill('fail')]), context: vendor, expect: { message: /the way back failed \(drill D-1\)/ } },
  ],
  unknown: [
    { name: 'never tried', evidence: evidence([controls(true)]), context: vendor, expect: { message: /nobody has tried/ } },
    { name: 'a machine on which it was not run', evidence: evidence([controls(true), machine('not-run')]), context: vendor },
    { name: 'the release before was not handed over', evidence: evidence([controls(true), drill('pass')], false), context: vendor, expect: { remedy: /--baseline/ } },
    { name: 'no claim', evidence: evidence([drill('pass')]), context: vendor },
  ],
  'not-applicable': [{ name: 'Windows Update', evidence: given({}), context: { channel: 'windows-update' } }],
  withoutEvidence: 'not-applicable',
});
