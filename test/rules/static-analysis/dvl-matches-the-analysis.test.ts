import type { Evidence } from '../../../src/evidence/evidence.ts';
import { parseDvl } from '../../../src/formats/dvl/dvl.ts';
import { dvlMatchesTheAnalysis } from '../../../src/rules/static-analysis/dvl-matches-the-analysis.ts';
import { analysed, run } from '../../support/evidence-analysis.ts';
import { CHECKSUM, dvlXml, utf8 } from '../../support/result-files.ts';
import { result } from '../../support/sarif.ts';
import { binary, given, image, inf, infVersion, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const GENERAL = [['General.DriverBinary', '0', 'demo.sys'], ['General.Checksum', CHECKSUM, 'DVL Checksum Value']] as const;
const log = (rows: readonly (readonly [string, string, string])[] = [['Semmle.Summary', '0', 'Types of defects seen']], { subject = 'demo.x64', general = GENERAL as readonly (readonly [string, string, string])[] } = {}) =>
  parseDvl(utf8(dvlXml(subject, [...general, ...rows])));
const defect = (id: string, verdict: string, count = '1') => log([['Semmle.Summary', count, ''], [`Semmle.Defect.${id}`, '0', verdict]]);
const evidence = (dvl: ReturnType<typeof log>, codeql: ReturnType<typeof analysed> | undefined = analysed(run()), more: Parameters<typeof given>[0] = {}): Evidence =>
  given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf() }, binary: { 'x64/demo.sys': binary() }, dvl: { 'demo.DVL.XML': dvl }, ...(codeql === undefined ? {} : { codeql: { 'codeql.sarif': codeql } }), ...more });
const DEPRECATED = 'cpp/drivers/wdk-deprecated-api';
const withoutCodeql = (): Evidence => ({ ...evidence(log()), codeql: [] });

testRule(dvlMatchesTheAnalysis, {
  pass: [
    { name: 'no defects in either', evidence: evidence(log()), expect: { message: /the log of demo for amd64 agrees/ } },
    { name: 'for arm64', evidence: evidence(log(undefined, { subject: 'demo.arm64' }), analysed(run()), { binary: { 'demo.sys': binary({ image: image({ architecture: 'arm64' }) }) } }) },
  ],
  warn: [
    { name: 'a recommended query', evidence: evidence(defect('cpp/x', 'SEMMLE_RECOMMENDED_FAILED'), analysed(run({ results: [result('cpp/x')] }))), expect: { message: /SEMMLE_RECOMMENDED_FAILED/ } },
    { name: 'no checksum', evidence: evidence(log(undefined, { general: GENERAL.slice(0, 1) })), expect: { message: /checksum is missing/ } },
    { name: 'rows were taken out', evidence: evidence(log([['Semmle.Summary', '2', '']])), expect: { message: /rows were taken out/ } },
    { name: 'the SARIF has a result more', evidence: evidence(log(), analysed(run({ results: [result('cpp/x')] }))), expect: { message: /only the SARIF has cpp\/x/ } },
    { name: 'the old layout, a query that is not must-fix', evidence: evidence(defect('cpp/x', 'SEMMLE_FAILED'), analysed(run({ results: [result('cpp/x')] }))) },
  ],
  fail: [
    { name: 'another driver', evidence: evidence(log(undefined, { subject: 'other.x64' })), expect: { message: /about other for x64/, file: 'demo.DVL.XML' } },
    { name: 'another architecture', evidence: evidence(log(undefined, { subject: 'demo.arm64' })), expect: { message: /demo for arm64/ } },
    { name: 'a must-fix query', evidence: evidence(defect(DEPRECATED, 'SEMMLE_MUSTFIX_FAILED'), analysed(run({ results: [result(DEPRECATED)] }))), expect: { message: /wdk-deprecated-api SEMMLE_MUSTFIX_FAILED/ } },
    { name: 'a query that must run was skipped', evidence: evidence(defect('cpp/x', 'SEMMLE_MUSTRUN_SKIPPED')), expect: { message: /SKIPPED/ } },
    { name: 'a must-fix query in the old layout', evidence: evidence(defect('cpp/windows/wdk/deprecated-api', 'SEMMLE_FAILED'), analysed(run({ results: [result(DEPRECATED)] }))) },
    { name: 'code analysis', evidence: evidence(log([['Semmle.Summary', '0', ''], ['CodeAnalysis.Summary', '1', ''], ['CodeAnalysis.Defect.28101', '1', 'CA_MUSTFIX_FAILED']])), expect: { message: /CA_MUSTFIX_FAILED/ } },
    { name: 'CodeQL did not run', evidence: evidence(log([['SDV.NORUN', '0', '']])), expect: { message: /no summary of CodeQL/, remedy: /sarifPath/ } },
  ],
  unknown: [
    { name: 'a driver without a log', evidence: evidence(log(), analysed(run()), { binary: { 'demo.sys': binary(), 'second.sys': binary() } }), expect: { message: /no log is about second for amd64/ } },
    { name: 'no SARIF to compare with', evidence: withoutCodeql(), expect: { message: /no CodeQL SARIF/ } },
  ],
  'not-applicable': [{ name: 'a graphics driver', evidence: given({ tree: { '': tree(['demo.sys']) }, inf: { 'demo.inf': inf({ version: infVersion({ class: 'Display' }) }) }, binary: { 'demo.sys': binary() } }) }],
});
