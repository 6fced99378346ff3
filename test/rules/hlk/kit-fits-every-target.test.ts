import type { Evidence } from '../../../src/evidence/evidence.ts';
import { DEFAULT_RULE_POLICY, type PolicyTarget } from '../../../src/policy/policy.ts';
import { kitFitsEveryTarget } from '../../../src/rules/hlk/kit-fits-every-target.ts';
import { hlkPackage, playlist } from '../../support/evidence-hlk.ts';
import { given, inf, models } from '../../support/evidence.ts';
import { packageInfo, type InfoOptions } from '../../support/opc/hlkx.ts';
import { SLEEP } from '../../support/result-files.ts';
import { testRule } from '../../support/rule-tester.ts';

const X64 = 'WINDOWS_v100_X64_25H2_FULL';
const evidence = (info: InfoOptions = { codes: [X64] }, more: Parameters<typeof given>[0] = {}): Evidence => given({ hlkx: { 'tests.hlkx': hlkPackage({ info: packageInfo(info) }) }, inf: { 'demo.inf': inf() }, ...more });
const target = (floor: number, ceiling = floor, over: Partial<PolicyTarget> = {}) => ({ policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64', floor, ceiling, server: false, ...over } as const] } });

testRule(kitFitsEveryTarget, {
  pass: [
    { name: 'the one Windows it is for', evidence: evidence(), context: target(26200), expect: { message: /Windows 11 25H2 for amd64/ } },
    { name: 'with the playlist of that Windows', evidence: evidence({ codes: [X64] }, { 'hlk-results': { 'p.xml': playlist({ id: SLEEP, platforms: ['Windows v10.0 Client x64 25H2 Full'] }) } }), context: target(26200) },
    { name: 'a server', evidence: evidence({ codes: ['WINDOWS_v100_SERVER_X64_GE_FULL'] }), context: target(26100, 26100, { server: true }) },
    { name: 'a merged package of two', evidence: evidence({ codes: [X64, 'WINDOWS_v100_X64_GE_FULL'] }), context: target(26100, 26200) },
  ],
  warn: [
    { name: 'a code nobody knows', evidence: evidence({ codes: [X64, 'WINDOWS_v110_X64_ZZ_FULL'] }), context: target(26200), expect: { message: /WINDOWS_v110_X64_ZZ_FULL, which is not in the table/ } },
    { name: 'the playlist of another Windows', evidence: evidence({ codes: [X64] }, { 'hlk-results': { 'p.xml': playlist({ id: SLEEP }) } }), context: target(26200), expect: { message: /no playlist/ } },
    { name: 'only long-term servicing is left without results', evidence: evidence({ codes: [X64] }), context: { ...target(19044), now: new Date('2026-11-22T00:00:00Z') }, expect: { message: /no HLK package holds results/ } },
    { name: 'a release without a known code', evidence: evidence(), context: { ...target(26300), now: new Date('2026-11-22T00:00:00Z') }, expect: { message: /26H2/ } },
    { name: 'universal here and not there', evidence: evidence({ codes: [X64], attributes: ' IsUniversal="True"', rollups: ['<TestRollup Passed="1" Failed="0" NotRun="0" IsUniversal="False"/>'] }), context: target(26200), expect: { message: /universal/ } },
  ],
  fail: [
    { name: 'another Windows was tested', evidence: evidence({ codes: ['WINDOWS_v100_X64_GE_FULL'] }), context: target(26200), expect: { message: /no HLK package holds results of Windows 11 25H2 on amd64/ } },
    { name: 'another architecture was tested', evidence: evidence({ codes: ['WINDOWS_v100_ARM64_25H2_FULL'] }), context: target(26200) },
    { name: 'a client instead of a server', evidence: evidence({ codes: ['WINDOWS_v100_X64_GE_FULL'] }), context: target(26100, 26100, { server: true }) },
    { name: 'one of those that the INF reaches', evidence: evidence(), expect: { message: /Windows 11 24H2/ } },
  ],
  unknown: [{ name: 'no Windows is reached', evidence: evidence({ codes: [X64] }, { inf: { 'demo.inf': inf({ models: [models('amd64', { exists: false })] }) } }), expect: { message: /still serviced/ } }],
});
