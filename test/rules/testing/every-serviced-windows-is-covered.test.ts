import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import type { RowResult } from '../../../src/evidence/claims.ts';
import { everyServicedWindowsIsCovered } from '../../../src/rules/testing/every-serviced-windows-is-covered.ts';
import { claim, hardwareRow, manifest, moment } from '../../support/evidence-claims.ts';
import { given, inf, models, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const NOVEMBER = { now: new Date('2026-11-24T00:00:00Z') };
const evidence = (builds: readonly number[], { result = 'pass' as RowResult, floor = 26100, cpu = 'x64' as const, at = '2026-11-20T10:00:00Z' } = {}) => given({
  tree: { '': tree([]) }, inf: { 'demo.inf': inf({ models: [models('amd64', { floor })] }) },
  claims: { 'e.yml': manifest([claim('hardware-matrix', { attestedAt: moment(at), rows: builds.map((build) => hardwareRow({ os: { build }, cpu, result })) })]) },
});

testRule(everyServicedWindowsIsCovered, {
  pass: [
    { name: 'each of them', evidence: evidence([26100, 26200, 26300]), context: NOVEMBER, count: 3 },
    { name: 'those of the policy', evidence: evidence([26200]), context: { ...NOVEMBER, policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64', floor: 26200, ceiling: 26200, server: false }] } }, count: 1 },
  ],
  warn: [
    { name: 'only long-term servicing is left of the one that is missing', evidence: evidence([26100, 26200, 26300], { floor: 19044 }), context: NOVEMBER, expect: { message: /Windows 10 .* only extended or long-term/ } },
    { name: 'the table is old', evidence: evidence([26100, 26200, 26300], { at: '2027-02-20T10:00:00Z' }), context: { now: new Date('2027-02-25T00:00:00Z') }, expect: { message: /table of Windows releases is of 2026-11-22/ } },
  ],
  fail: [
    { name: 'one is missing', evidence: evidence([26100, 26200]), context: NOVEMBER, expect: { message: /no passed row is of Windows 11 26H2 \(26300\)/, remedy: /Run on build 26300/ }, count: 1 },
    { name: 'it failed there', evidence: evidence([26100, 26200, 26300], { result: 'fail' }), context: NOVEMBER, count: 3 },
    { name: 'on another architecture', evidence: { ...evidence([26100, 26200, 26300]), inf: given({ inf: { 'demo.inf': inf({ models: [models('arm64', { floor: 26100 })] }) } }).inf }, context: NOVEMBER },
  ],
  unknown: [
    { name: 'no matrix', evidence: given({ tree: { '': tree([]) }, inf: { 'demo.inf': inf() }, claims: { 'e.yml': manifest([]) } }) },
    { name: 'no Windows is reached', evidence: { ...evidence([26100]), inf: given({ inf: { 'demo.inf': inf({ models: [models('amd64', { exists: false })] }) } }).inf }, context: NOVEMBER, expect: { message: /still serviced/ } },
  ],
});
