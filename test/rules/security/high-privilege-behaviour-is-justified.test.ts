import type { Evidence } from '../../../src/evidence/evidence.ts';
import { highPrivilegeBehaviourIsJustified } from '../../../src/rules/security/high-privilege-behaviour-is-justified.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { binary, given, hardwareId, image, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const MAPS = binary({ image: image({ imports: [{ module: 'ntoskrnl.exe', delayed: false, functions: ['MmMapIoSpaceEx'] }] }) });
const ITEM = { file: 'demo.sys', trigger: 'MmMapIoSpaceEx', constraint: 'only BAR 0', test: 'range-test' };
const evidence = (items: readonly (typeof ITEM)[] | undefined, { value = MAPS, over = {} as Parameters<typeof inf>[0] } = {}): Evidence => given({
  tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf(over) }, binary: { 'x64/demo.sys': value },
  ...(items === undefined ? {} : { claims: { 'e.yml': manifest([claim('privileged-behaviour', { items })]) } }),
});
const ROOT = { hardwareIds: [hardwareId('ROOT\\Demo')] };

testRule(highPrivilegeBehaviourIsJustified, {
  pass: [
    { name: 'limit and test are stated', evidence: evidence([ITEM]), expect: { message: /only BAR 0/, file: 'x64/demo.sys' } },
    { name: 'a driver without hardware', evidence: evidence([{ ...ITEM, trigger: 'opened by any program' }], { value: binary(), over: ROOT }), expect: { message: /without hardware/ } },
  ],
  fail: [
    { name: 'of another file', evidence: evidence([{ ...ITEM, file: 'other.sys' }]), expect: { message: /no claim states what limits it/ } },
    { name: 'of another function', evidence: evidence([{ ...ITEM, trigger: 'HalSetBusData' }]) },
    { name: 'no limit', evidence: evidence([{ ...ITEM, constraint: ' ' }]) },
  ],
  unknown: [
    { name: 'no claim', evidence: evidence(undefined), expect: { message: /x64\/demo\.sys: it .*no evidence manifest holds/, remedy: /type: privileged-behaviour/ } },
    { name: 'a primitive driver without a claim', evidence: evidence(undefined, { value: binary(), over: { kind: 'primitive', hardwareIds: [] } }) },
  ],
  'not-applicable': [
    { name: 'nothing of the kind', evidence: evidence(undefined, { value: binary() }) },
    { name: 'no binary at all', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() } }) },
  ],
});
