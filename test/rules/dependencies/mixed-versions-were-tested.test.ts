import type { CompatMatrix } from '../../../src/evidence/claims.ts';
import { DEFAULT_RULE_POLICY, type RulePolicy } from '../../../src/policy/policy.ts';
import { mixedVersionsWereTested } from '../../../src/rules/dependencies/mixed-versions-were-tested.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const ALL: CompatMatrix['rows'] = [{ ours: 'N', theirs: 'N', result: 'pass' }, { ours: 'N', theirs: 'N-1', result: 'pass' }, { ours: 'N-1', theirs: 'N', result: 'pass' }];
const evidence = (rows: CompatMatrix['rows'], name = 'Firmware A') => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('compat-matrix', { partner: { name, kind: 'firmware' }, rows })]) } });
const depends = (dependencies: RulePolicy['dependencies']) => ({ policy: { ...DEFAULT_RULE_POLICY, dependencies } });
const ON_FIRMWARE = depends([{ name: 'firmware a', kind: 'firmware', constraint: undefined }]);

testRule(mixedVersionsWereTested, {
  pass: [{ name: 'every mixture', evidence: evidence(ALL), context: ON_FIRMWARE, expect: { message: /firmware firmware a/ } }],
  fail: [
    { name: 'one failed', evidence: evidence([...ALL.slice(0, 2), { ours: 'N-1', theirs: 'N', result: 'fail' }]), context: ON_FIRMWARE, expect: { message: /our N-1 with N of the firmware firmware a: fail/ }, count: 1 },
    { name: 'one was not tried', evidence: evidence(ALL.slice(0, 2)), context: ON_FIRMWARE, expect: { message: /was not tested/ } },
    { name: 'one was blocked', evidence: evidence([...ALL.slice(1), { ours: 'N', theirs: 'N', result: 'blocked' }]), context: ON_FIRMWARE, expect: { message: /blocked/ } },
    { name: 'passed here, failed there', evidence: evidence([...ALL, { ours: 'N', theirs: 'N', result: 'fail' }]), context: ON_FIRMWARE },
    { name: 'another partner', evidence: evidence(ALL, 'Firmware B'), context: ON_FIRMWARE, expect: { message: /no mixture with the firmware/, remedy: /type: compat-matrix/ } },
  ],
  unknown: [
    { name: 'the policy does not say', evidence: evidence(ALL), expect: { remedy: /dependencies: \[\]/ } },
    { name: 'no claim', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([]) } }), context: ON_FIRMWARE },
  ],
  'not-applicable': [{ name: 'it depends on nothing', evidence: given({}), context: depends([]) }],
});
