import type { Evidence } from '../../../src/evidence/evidence.ts';
import { DEFAULT_RULE_POLICY, type PolicyTarget } from '../../../src/policy/policy.ts';
import { codeqlVersionFitsTheTargets } from '../../../src/rules/static-analysis/codeql-version-fits-the-targets.ts';
import { analysed, run } from '../../support/evidence-analysis.ts';
import { binary, given, image, inf, models, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (codeql: ReturnType<typeof analysed>, over: Parameters<typeof inf>[0] = {}): Evidence =>
  given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf(over) }, binary: { 'demo.sys': binary() }, codeql: { 'codeql.sarif': codeql } });
const target = (floor: number, ceiling = floor, over: Partial<PolicyTarget> = {}) => ({ policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64', floor, ceiling, server: false, ...over } as const] } });

testRule(codeqlVersionFitsTheTargets, {
  pass: [
    { name: 'the minimum of 25H2', evidence: evidence(analysed(run())), context: target(26200), expect: { message: /Windows 11 25H2/ }, count: 1 },
    { name: 'a version Microsoft validated too', evidence: evidence(analysed(run({ cli: '2.21.4' }))), context: target(26200), expect: { message: /validated too/ } },
    { name: 'only Windows 10 is reached', evidence: evidence(analysed(run({ cli: '2.1.0' }))), context: target(19041, 19045), expect: { message: /none of the Windows releases/ } },
    { name: 'Windows Server 2025', evidence: evidence(analysed(run())), context: target(26100, 26100, { server: true }), expect: { message: /Windows Server 2025/ } },
  ],
  warn: [
    { name: 'newer than any listed', evidence: evidence(analysed(run({ cli: '2.99.0' }))), context: target(26200), expect: { message: /newer than any/ } },
    { name: 'all that the INF reaches', evidence: evidence(analysed(run())), expect: [{ subject: 'Windows 11 23H2' }, { subject: 'Windows 11 24H2' }] },
    { name: 'the pack that the documentation names', evidence: evidence(analysed(run({ version: '1.6.0' }))), context: target(26200) },
  ],
  fail: [
    { name: 'an old tool', evidence: evidence(analysed(run({ cli: '2.15.4' }))), context: target(26200), expect: { message: /CodeQL CLI 2\.15\.4, needed 2\.20\.1: too old/, remedy: /CLI 2\.20\.1 and microsoft\/windows-drivers 1\.8\.0/ } },
    { name: 'an old pack', evidence: evidence(analysed(run({ version: '1.1.0' }))), context: target(26200), expect: { message: /1\.1\.0/ } },
    { name: 'one of two runs', evidence: evidence(analysed(run(), run({ cli: '2.15.4' }))), context: target(26200) },
  ],
  unknown: [
    { name: 'a release that is not listed', evidence: evidence(analysed(run())), context: { ...target(26300), now: new Date('2026-11-22T00:00:00Z') }, expect: { message: /26H2/, remedy: /narrow `targets`/ } },
    { name: 'no version stated', evidence: evidence(analysed(run({ cli: '', extensions: [] }))), context: target(26200) },
    { name: 'nobody says for which Windows it is', evidence: evidence(analysed(run()), { models: [models('amd64', { exists: false })] }), expect: { message: /for which Windows/ } },
    { name: 'the policy does not widen what the INF reaches', evidence: evidence(analysed(run()), { models: [models('arm64')] }), context: target(26200), expect: { message: /for which Windows/ } },
  ],
  'not-applicable': [{ name: 'no kernel binary', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ services: [] }) }, binary: { 'tool.dll': binary({ image: image({ subsystem: 3 }) }) } }) }],
});
