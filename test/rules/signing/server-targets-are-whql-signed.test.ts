import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { serverTargetsAreWhqlSigned } from '../../../src/rules/signing/server-targets-are-whql-signed.ts';
import { attributes, CERTIFIED, given, inf, models, signedCatalog } from '../../support/evidence.ts';
import type { Grade } from '../../../src/trust/signature.ts';
import { testRule } from '../../support/rule-tester.ts';

const server = inf({ models: [models('amd64', { productType: 3 })] });
const signed = (grade: Grade, os: string | undefined, target = server) => {
  const { OS: _, ...rest } = CERTIFIED;
  return given({ catalog: { 'demo.cat': signedCatalog({ grade, catalog: { attributes: attributes(os === undefined ? rest : { ...rest, OS: os }) } }) }, inf: { 'demo.inf': target } });
};
const policy = { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64', floor: 14393, ceiling: undefined, server: true }] as const };

testRule(serverTargetsAreWhqlSigned, {
  pass: [
    { name: 'certified for Server', evidence: signed('whcp', '_v100_X64_Vb,Server_v100_X64_21H2') },
    { name: 'the catalog names no systems at all', evidence: signed('whcp', undefined) },
    { name: 'the policy says so', evidence: signed('whcp', 'Server_v100_X64', inf()), context: { policy } },
  ],
  warn: [
    { name: 'certified for clients only', evidence: signed('whcp', '_v100_X64_Vb'), expect: { message: /names no Windows Server for amd64: _v100_X64_Vb/ } },
    { name: 'Server of another architecture', evidence: signed('whcp', 'Server_v100_ARM64') },
  ],
  fail: [
    { name: 'attested', evidence: signed('attested', '_v100_X64'), expect: { file: 'demo.cat', message: /attested.*may load on a server; it is unsupported/ } },
    { name: 'attested, the policy says Server', evidence: signed('attested', undefined, inf()), context: { policy } },
    { name: 'cross-signed', evidence: signed('cross-signed', undefined) },
  ],
  unknown: [{ name: 'the grade cannot be told', evidence: signed('microsoft-unknown-issuer', undefined) }],
  'not-applicable': [
    { name: 'no server target', evidence: signed('attested', undefined, inf()) },
    { name: 'decorated for workstations', evidence: signed('attested', undefined, inf({ models: [models('amd64', { productType: 1 })] })) },
  ],
});
