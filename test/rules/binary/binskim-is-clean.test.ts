import { binskimReport, type BinskimReport } from '../../../src/evidence/binskim.ts';
import { binskimIsClean } from '../../../src/rules/binary/binskim-is-clean.ts';
import { binary, digestOf, given, tree, treeFile } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';
import { binskimRun, parseSarif, result, sarif, type Json } from '../../support/sarif.ts';

const SHA = digestOf('demo');

const report = (files: Parameters<typeof binskimRun>[0], results: readonly Json[] = [], over: Parameters<typeof binskimRun>[2] = {}): BinskimReport => {
  const found = binskimReport(parseSarif(sarif(binskimRun(files, results, over))));
  if (found === undefined) throw new Error('no report');
  return found;
};

const analysed = (value: BinskimReport) => given({
  tree: { '': tree(['demo.inf', treeFile('demo.sys', { sha256: SHA })]) }, binary: { 'demo.sys': binary() }, binskim: { 'binskim.sarif': value },
});
const located = (index: number, level: string, over: Readonly<Record<string, Json>> = {}): Json => result('BA2009', { level, locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///x', index } } }], ...over });

testRule(binskimIsClean, {
  pass: [
    { name: 'every image, no error', evidence: analysed(report([['demo.sys', SHA]])), expect: { message: /1 image analysed, by SHA-256/ } },
    { name: 'a warning is no error', evidence: analysed(report([['demo.sys', SHA]], [located(0, 'warning')])) },
    { name: 'an error in a file that is not shipped', evidence: analysed(report([['demo.sys', SHA], ['test.exe', digestOf('test')]], [located(1, 'error')])) },
  ],
  fail: [
    { name: 'an error', evidence: analysed(report([['demo.sys', SHA]], [located(0, 'error')])), expect: { message: /BA2009: 1 error in demo\.sys/ } },
    { name: 'an error that was suppressed', evidence: analysed(report([['demo.sys', SHA]], [located(0, 'error', { suppressions: [{ kind: 'external', status: 'accepted' }] })])), expect: { message: /suppressed there/ } },
    { name: 'another build was analysed', evidence: analysed(report([['demo.sys', digestOf('other')]])), expect: { file: 'demo.sys', message: /did not look at this/ } },
    { name: 'a report without digests binds to nothing', evidence: analysed(report([['demo.sys', undefined]])), expect: { message: /without a SHA-256/, remedy: /--hashes/ } },
  ],
  unknown: [{ name: 'a run that broke off', evidence: analysed(report([['demo.sys', SHA]], [], { invocations: [{ executionSuccessful: false }] })), expect: { message: /does not show everything/ } }],
  'not-applicable': [{ name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) } }) }],
});
