import type { Evidence } from '../../../src/evidence/evidence.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { mustFixSuiteRanCompletely } from '../../../src/rules/static-analysis/must-fix-suite-ran-completely.ts';
import { analysed, MUST_FIX, MUST_RUN, run } from '../../support/evidence-analysis.ts';
import { rule } from '../../support/sarif.ts';
import { binary, given, inf, infVersion, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (codeql: ReturnType<typeof analysed>): Evidence => given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'demo.sys': binary() }, codeql: { 'codeql.sarif': codeql } });
const context = { policy: { ...DEFAULT_RULE_POLICY, targets: [{ arch: 'amd64', floor: 26200, ceiling: 26200, server: false } as const] } };
const [first = '', ...rest] = MUST_FIX;

testRule(mustFixSuiteRanCompletely, {
  pass: [
    { name: 'everything ran', evidence: evidence(analysed(run())), context, expect: { message: /^all 31 must-fix queries of Windows 11 25H2 ran$/ } },
    { name: 'must-fix ran, others did not', evidence: evidence(analysed(run({ ids: MUST_FIX }))), context, expect: { message: /of the others that must run, .* did not/ } },
    { name: 'two runs together', evidence: evidence(analysed(run({ ids: [first] }), run({ ids: rest }))), context },
    { name: 'queries grouped by pack', evidence: evidence(analysed(run({ ids: [], extensions: [{ name: 'microsoft/windows-drivers', semanticVersion: '1.8.0', rules: MUST_RUN.map((id) => rule(id)) }] }))), context },
    { name: 'a query under its old name', evidence: evidence(analysed(run({ ids: MUST_RUN.map((id) => (id === 'cpp/drivers/wdk-deprecated-api' ? 'cpp/windows/wdk/deprecated-api' : id)) }))), context },
  ],
  fail: [
    { name: 'one query did not run', evidence: evidence(analysed(run({ ids: rest }))), context, expect: { message: /1 must-fix query of Windows 11 25H2 did not run: cpp\//, subject: 'Windows 11 25H2' } },
    { name: 'other queries ran', evidence: evidence(analysed(run({ ids: ['cpp/some-other'] }))), context, expect: { message: /31 must-fix queries/ } },
    { name: 'a query was disabled', evidence: evidence(analysed(run({ ids: rest, extensions: [{ name: 'microsoft/windows-drivers', semanticVersion: '1.8.0', rules: [rule(first, 'warning', { defaultConfiguration: { enabled: false } })] }] }))), context },
  ],
  unknown: [{ name: 'the run broke off', evidence: evidence(analysed(run({ invocations: [{ executionSuccessful: false }] }))), context, expect: { message: /did not succeed/ } }],
  'not-applicable': [{ name: 'a graphics driver', evidence: given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf({ version: infVersion({ class: 'Display' }) }) }, binary: { 'demo.sys': binary() } }) }],
});
