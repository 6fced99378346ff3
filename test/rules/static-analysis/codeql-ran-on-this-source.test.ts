import { codeqlRanOnThisSource } from '../../../src/rules/static-analysis/codeql-ran-on-this-source.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { analysed, run } from '../../support/evidence-analysis.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { binary, given, image, inf, infVersion, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const COMMIT = 'a1'.repeat(20);
const OTHER = 'b2'.repeat(20);
const SARIF = '5a'.repeat(32);
const artifacts = [{ path: 'codeql.sarif', sha256: SARIF }];
const row = { rows: [hardwareRow()] };
const at = (...commits: readonly string[]) => run({ over: { versionControlProvenance: commits.map((revisionId) => ({ repositoryUri: 'https://example.invalid/x', revisionId })) } });

const evidence = (codeql: ReturnType<typeof analysed>, claims: readonly Parameters<typeof manifest>[0][number][] = [], more: Parameters<typeof given>[0] = {}): Evidence => {
  const found = given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'demo.sys': binary() }, codeql: { 'codeql.sarif': codeql }, ...(claims.length === 0 ? {} : { claims: { 'e.yml': manifest(claims) } }), ...more });
  return { ...found, codeql: found.codeql.map((reading) => (reading.ok ? { ...reading, sha256: SARIF } : reading)) };
};
const named = claim('hardware-matrix', { ...row, id: 'NAMED', source: { commit: COMMIT }, artifacts });
const built = claim('hardware-matrix', { ...row, id: 'BUILT', source: { commit: COMMIT } });

testRule(codeqlRanOnThisSource, {
  pass: [
    { name: 'a claim names the SARIF and the commit', evidence: evidence(analysed(run()), [named]), expect: { message: /commit a1a1a1a1a1a1$/, file: 'codeql.sarif' } },
    { name: 'the SARIF states the commit that a claim was built from', evidence: evidence(analysed(at(COMMIT.toUpperCase())), [built]) },
    { name: 'at stage build too', evidence: evidence(analysed(run()), [named]), context: { stage: 'build' } },
    { name: 'an old command line tool without packs', evidence: evidence(analysed(run({ cli: '2.4.6', extensions: [] })), [named]) },
  ],
  fail: [
    { name: 'another commit is stated', evidence: evidence(analysed(at(OTHER)), [built]), expect: { message: /analysed commit b2b2b2b2b2b2, this package was built from a1a1/ } },
    { name: 'a claim names another commit than the others do', evidence: evidence(analysed(run()), [{ ...named, source: { commit: OTHER } }, built]), expect: { message: /b2b2b2b2b2b2/ } },
    { name: 'one of two commits is another', evidence: evidence(analysed(at(COMMIT, OTHER)), [built]) },
  ],
  unknown: [
    { name: 'no commit is known', evidence: evidence(analysed(run())), expect: { message: /which commit was analysed/, remedy: /artifacts: \[\{path/ } },
    { name: 'a claim of another build names it', evidence: evidence(analysed(run()), [{ ...named, subject: { packageDigest: 'cc'.repeat(32) } }]), expect: { message: /which commit was analysed/ } },
    { name: 'a claim names another file', evidence: evidence(analysed(run()), [{ ...named, artifacts: [{ path: 'x', sha256: '6b'.repeat(32) }] }]) },
    { name: 'the built commit is not known', evidence: evidence(analysed(at(COMMIT))), expect: { message: /built from/ } },
    { name: 'it did not succeed', evidence: evidence(analysed(run({ invocations: [{ executionSuccessful: false }] })), [named]), expect: { message: /did not succeed/ } },
    { name: 'an error of the tool', evidence: evidence(analysed(run({ invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'out of memory' } }] }] })), [named]), expect: { message: /out of memory/ } },
    { name: 'results are null', evidence: evidence(analysed(run({ results: null })), [named]), expect: { message: /not computed/ } },
    { name: 'no rules', evidence: evidence(analysed(run({ ids: [] })), [named]), expect: { message: /no rules/ } },
    { name: 'other queries', evidence: evidence(analysed(run({ extensions: [] })), [named]), expect: { message: /microsoft\/windows-drivers/ } },
  ],
  'not-applicable': [
    { name: 'no kernel binary', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ services: [] }) }, binary: { 'tool.dll': binary({ image: image({ subsystem: 3 }) }) } }) },
    { name: 'a graphics driver', evidence: given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf({ version: infVersion({ class: 'Display' }) }) }, binary: { 'demo.sys': binary() } }), expect: { message: /graphics/ } },
  ],
});
