/** What a build of the example package hands over besides: the analysis of its source, and who answers for it. Made up, like the package. */
import { CODEQL_SUITES } from '../../src/rules/data/codeql-suites.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import type { Files } from './example-package.ts';
import { bytesOf, codeqlRun, pack, rule, sarif } from './sarif.ts';

const COMMIT = '5e5c0de5e5c0de5e5c0de5e5c0de5e5c0de5e5c0';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The queries that must run for Windows 11 25H2, none of which found anything. */
const codeql = (): Uint8Array => {
  const suite = CODEQL_SUITES.find(({ name }) => name === 'WHCP_25H2');
  const ids = [...(suite?.mustFix ?? []), ...(suite?.recommended ?? [])].toSorted();
  return bytesOf(sarif(codeqlRun({ rules: ids.map((id) => rule(id)), extensions: [pack('microsoft/windows-drivers', '1.8.0'), pack('microsoft/cpp-queries', '0.0.4')] })));
};

/** @param packageDigest without `sha256:`; a test holds it equal to what the gate computes */
const evidence = (packageDigest: string, analysis: Uint8Array, at: string): string => `# What the lab states about one build of the example. The analysis does not say which commit it read, so this does.
apiVersion: driver-gate/v1
kind: Evidence
claims:
  - id: LAB-${packageDigest.slice(0, 6)}
    type: hardware-matrix
    subject: {packageDigest: ${packageDigest}}
    source: {commit: ${COMMIT}}
    attestedBy: {github: lab-bot, role: lab}
    attestedAt: ${at}
    artifacts: [{path: codeql.sarif, sha256: ${sha256Hex(analysis)}}]
    rows:
      - {config: Laptop A, cpu: x64, os: {build: 26200, ubr: 7019}, secureBoot: true, memoryIntegrity: true, cases: [functional], result: pass, ranAt: ${at}}
`;

const results = (packageDigest: string, at: string) => (): Files => {
  const analysis = codeql();
  return new Map([['codeql.sarif', analysis], ['driver-gate.evidence.yml', utf8(evidence(packageDigest, analysis, at))]]);
};

const policy = `# The policy of the example: a first release, certified for Windows 11 25H2.
first-release: true
targets:
  - {arch: amd64, floor: 26200, ceiling: 26200}
  - {arch: arm64, floor: 26200, ceiling: 26200}
roles:
  lab: [lab-bot]
`;

const AT = '2026-11-20T10:00:00Z';

/** Folder below `test/fixtures` and what is in it. */
export const EXAMPLE_RESULTS: Readonly<Record<string, () => Files>> = {
  'results/contoso-sensor': results('1461b9443bcd3f46f006073459b1dbac532ce759041958b5a6a59e8a1acac5e9', AT),
  'results/contoso-sensor-broken': results('7b41adb7b0cd42c399b061f8affad3edcaa41d93f51888f2d810283232029588', AT),
  policy: () => new Map([['driver-gate.yml', utf8(policy)]]),
};
