import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { idsAreOwnedOrAgreed } from '../../../src/rules/targeting/ids-are-owned-or-agreed.ts';
import { given, hardwareId, inf, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const POLICY = { '': { origin: 'file', path: 'p.yml', changedInPullRequest: false, underPullRequest: false } as const };
const OURS = 'PCI\\VEN_1234&DEV_5678&SUBSYS_00011234';
const THEIRS = 'USB\\VID_045E&PID_0001';
const evidence = (ids: readonly string[], agreed: readonly string[] = []) => given({
  policy: POLICY, tree: { '': tree([]) }, inf: { 'demo.inf': inf({ hardwareIds: ids.map((id) => hardwareId(id)) }) },
  claims: agreed.length === 0 ? {} : { 'e.yml': manifest([claim('hwid-relationship', { ids: agreed, owner: 'Them', reference: 'R-1' })]) },
});
const own = (...ownedVendorIds: readonly string[]) => ({ policy: { ...DEFAULT_RULE_POLICY, ownedVendorIds } });

testRule(idsAreOwnedOrAgreed, {
  pass: [
    { name: 'ours', evidence: evidence([OURS]), context: own('ven_1234'), expect: { message: /1 hardware ID, yours/ } },
    { name: 'theirs, by agreement', evidence: evidence([OURS, THEIRS], ['usb\\vid_045e']), context: own('VEN_1234') , expect: { message: /2 hardware IDs/ } },
    { name: 'an ACPI vendor', evidence: evidence(['ACPI\\ABCD0001', 'ACPI\\VEN_ABCD&DEV_0001']), context: own('ABCD', 'VEN_ABCD') },
    { name: 'a device of software', evidence: evidence(['Root\\demo', 'SWD\\demo']), context: own('VEN_1234') },
  ],
  fail: [
    { name: 'theirs', evidence: evidence([OURS, THEIRS]), context: own('VEN_1234'), expect: { message: /USB.* is of VID_045E, which is not yours/, file: 'demo.inf', line: 20, remedy: /type: hwid-relationship/ }, count: 1 },
    { name: 'an agreement on another device', evidence: evidence([THEIRS], ['USB\\VID_045E&PID_0002', 'USB\\VID_045']), context: own('VEN_1234') },
    { name: 'an ID without a vendor', evidence: evidence(['HID_DEVICE']), context: own('VEN_1234') },
  ],
  unknown: [{ name: 'the policy lists none', evidence: evidence([OURS]), expect: { remedy: /owned-vendor-ids: \[VEN_1234\]/ } }],
});
