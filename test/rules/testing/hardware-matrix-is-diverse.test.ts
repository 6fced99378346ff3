import type { HardwareRow } from '../../../src/evidence/claims.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { hardwareMatrixIsDiverse } from '../../../src/rules/testing/hardware-matrix-is-diverse.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { given, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const HWIDS = ['PCI\\VEN_1234&DEV_0001'];
const DIVERSE: readonly Partial<HardwareRow>[] = [{ config: 'A', hwids: HWIDS, vendor: 'Intel' }, { config: 'B', vendor: 'AMD' }, { config: 'C' }];
const evidence = (rows: readonly Partial<HardwareRow>[], over: Parameters<typeof inf>[0] = {}): Evidence =>
  given({ tree: { '': tree([]) }, inf: { 'demo.inf': inf(over) }, claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) } });
const vendors = (...cpuVendors: readonly string[]) => ({ policy: { ...DEFAULT_RULE_POLICY, cpuVendors } });

testRule(hardwareMatrixIsDiverse, {
  pass: [
    { name: 'three machines', evidence: evidence(DIVERSE), expect: { message: /3 configurations/ } },
    { name: 'every listed vendor', evidence: evidence(DIVERSE), context: vendors('intel', 'AMD') },
    { name: 'as few as the policy asks for', evidence: evidence(DIVERSE.slice(0, 1)), context: { policy: { ...DEFAULT_RULE_POLICY, minConfigs: 1 } } },
  ],
  warn: [{ name: 'a vendor is missing', evidence: evidence(DIVERSE), context: vendors('Intel', 'Qualcomm'), expect: { message: /CPU of qualcomm/ } }],
  fail: [
    { name: 'two machines', evidence: evidence(DIVERSE.slice(0, 2)), expect: { message: /2 configurations, at least 3/ } },
    { name: 'one machine three times', evidence: evidence([DIVERSE[0] ?? {}, DIVERSE[0] ?? {}, { ...DIVERSE[0], config: 'a' }]), expect: { message: /1 configuration,/ } },
    { name: 'an architecture is missing', evidence: evidence(DIVERSE, { architectures: ['amd64', 'arm64'] }), expect: { message: /no machine for arm64/ } },
    { name: 'no device of the INF', evidence: evidence(DIVERSE.slice(1)), expect: { message: /no machine with a device of PCI\\VEN_1234/ } },
    { name: 'memory integrity nowhere', evidence: evidence(DIVERSE.map((row) => ({ ...row, memoryIntegrity: undefined }))), expect: { message: /memory integrity/ } },
    { name: 'Secure Boot nowhere', evidence: evidence(DIVERSE.map((row) => ({ ...row, secureBoot: false }))), expect: { message: /Secure Boot/ } },
  ],
  unknown: [
    { name: 'no matrix', evidence: given({ tree: { '': tree([]) }, inf: { 'demo.inf': inf() }, claims: { 'e.yml': manifest([]) } }), expect: { message: /no claim|no evidence manifest holds/, remedy: /type: hardware-matrix/ } },
    { name: 'the matrix of another build', evidence: given({ tree: { '': tree([]) }, inf: { 'demo.inf': inf() }, claims: { 'e.yml': manifest([claim('hardware-matrix', { subject: { packageDigest: 'ab'.repeat(32) }, rows: DIVERSE.map(hardwareRow) })]) } }), expect: { message: /does not count/, file: 'e.yml', line: 4 } },
  ],
});
