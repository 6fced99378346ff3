import type { Evidence } from '../../../src/evidence/evidence.ts';
import { noMustFixResults } from '../../../src/rules/static-analysis/no-must-fix-results.ts';
import { analysed, MUST_FIX, run } from '../../support/evidence-analysis.ts';
import { result } from '../../support/sarif.ts';
import { binary, given, image, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (codeql: ReturnType<typeof analysed>): Evidence => given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'demo.sys': binary() }, codeql: { 'codeql.sarif': codeql } });
const DEPRECATED = 'cpp/drivers/wdk-deprecated-api';
const [anyMustFix = ''] = MUST_FIX;
const suppressions = { suppressions: [{ kind: 'inSource' }] };

testRule(noMustFixResults, {
  pass: [
    { name: 'no results', evidence: evidence(analysed(run())) },
    { name: 'a note of another query', evidence: evidence(analysed(run({ ids: [...MUST_FIX, 'cpp/hint'], results: [result('cpp/hint', { level: 'note' })] }))) },
  ],
  warn: [{ name: 'a warning of another query', evidence: evidence(analysed(run({ results: [result('cpp/other', { level: 'warning' }), result('cpp/other', { level: 'warning' })] }))), expect: { message: /^2 results of cpp\/other, first in src\/driver\.c:42$/, subject: 'cpp/other' } }],
  fail: [
    { name: 'a must-fix result', evidence: evidence(analysed(run({ results: [result(anyMustFix)] }))), expect: { message: /must be fixed: 1 result of cpp\//, subject: anyMustFix } },
    { name: 'a suppressed one', evidence: evidence(analysed(run({ results: [result(DEPRECATED, suppressions)] }))), expect: { message: /\(1 suppressed, which changes nothing\)/ } },
    { name: 'under the old name', evidence: evidence(analysed(run({ results: [result('cpp/windows/wdk/deprecated-api')] }))), expect: { subject: DEPRECATED } },
    { name: 'whatever its level', evidence: evidence(analysed(run({ results: [result(DEPRECATED, { level: 'none' })] }))) },
    { name: 'in a run that broke off', evidence: evidence(analysed(run({ results: [result(DEPRECATED)], invocations: [{ executionSuccessful: false }] }))) },
    { name: 'in the second of two runs', evidence: evidence(analysed(run(), run({ results: [result(DEPRECATED)] }))) },
  ],
  unknown: [
    { name: 'results are null', evidence: evidence(analysed(run({ results: null }))), expect: { message: /not computed/ } },
    { name: 'no rules', evidence: evidence(analysed(run({ ids: [] }))) },
  ],
  'not-applicable': [{ name: 'no kernel binary', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ services: [] }) }, binary: { 'tool.dll': binary({ image: image({ subsystem: 3 }) }) } }) }],
});
