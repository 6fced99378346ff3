import type { InterfaceContract } from '../../../src/evidence/claims.ts';
import { DEFAULT_RULE_POLICY, type DeclaredInterface } from '../../../src/policy/policy.ts';
import { interfacesAreVersioned } from '../../../src/rules/dependencies/interfaces-are-versioned.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

type Stated = InterfaceContract['interfaces'][number];
const GUID = '{11111111-2222-3333-4444-555555555555}';
const WHOLE: Stated = { guid: GUID, version: '2', role: 'exposes', compatibility: 'fields are only added' };
const evidence = (...interfaces: readonly Stated[]) => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('interface-contract', { interfaces })]) } });
const declared = (interfaces: 'none' | readonly Partial<DeclaredInterface>[]) => ({
  policy: { ...DEFAULT_RULE_POLICY, interfaces: interfaces === 'none' ? interfaces : interfaces.map((each) => ({ guid: undefined, ioctl: undefined, version: undefined, role: undefined, compatibility: undefined, ...each })) },
});

testRule(interfacesAreVersioned, {
  pass: [
    { name: 'version and rule', evidence: evidence(WHOLE), expect: { message: /1 interface, each/ } },
    { name: 'an IOCTL', evidence: evidence({ ioctl: '0x222003', version: '1', compatibility: 'never changes' }) },
    { name: 'one of the policy that a claim completes', evidence: evidence(WHOLE), context: declared([{ guid: GUID.toUpperCase() }]) },
    { name: 'one of the policy that is complete', evidence: evidence(WHOLE), context: declared([{ ioctl: '0x222003', version: '1', compatibility: 'never changes' }]) },
  ],
  fail: [
    { name: 'no version', evidence: evidence({ ...WHOLE, version: undefined }), expect: { message: /has no version/, file: 'e.yml', line: 4 } },
    { name: 'no rule', evidence: evidence({ ...WHOLE, compatibility: undefined }), expect: { message: /no rule what stays compatible/ } },
    { name: 'no name', evidence: evidence({ version: '1', compatibility: 'x' }), expect: { message: /neither GUID nor IOCTL/ } },
    { name: 'one of the policy that no claim speaks of', evidence: evidence(WHOLE), context: declared([{ ioctl: '0x222003' }]), expect: { message: /declares the interface 0x222003/, remedy: /type: interface-contract/ } },
  ],
  unknown: [{ name: 'no claim', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([]) } }), expect: { remedy: /type: interface-contract/ } }],
  'not-applicable': [{ name: 'there are none', evidence: given({}), context: declared('none') }],
});
