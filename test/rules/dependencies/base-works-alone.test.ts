import type { HardwareRow } from '../../../src/evidence/claims.ts';
import type { Inf } from '../../../src/formats/inf/inf.ts';
import { baseWorksAlone } from '../../../src/rules/dependencies/base-works-alone.ts';
import { at, given, inf, submission, tree } from '../../support/evidence.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (rows: readonly HardwareRow[], base: Partial<Inf> = {}) => given({
  tree: { '': tree([]) }, inf: { 'demo.inf': inf(base) }, claims: { 'e.yml': manifest([claim('hardware-matrix', { rows })]) },
  submission: { '': submission([{ folder: 'demo', name: 'demo', infs: [inf()] }, { folder: 'ext', name: 'ext', infs: [inf({ kind: 'extension' })] }]) },
});
const alone = (result: HardwareRow['result']) => hardwareRow({ cases: ['base-only-boot'], result });

testRule(baseWorksAlone, {
  pass: [
    { name: 'started alone', evidence: evidence([alone('pass')]) },
    { name: 'includes what Windows brings', evidence: evidence([alone('pass')], { includes: [{ name: 'wdmaudio.inf', place: at(60) }] }) },
  ],
  fail: [
    { name: 'does not start alone', evidence: evidence([alone('pass'), alone('fail')]), expect: { message: /does not work on Laptop A/, file: 'e.yml' } },
    { name: 'includes the extension', evidence: evidence([alone('pass')], { includes: [{ name: 'EXT.inf', place: at(60) }] }), expect: { message: /base INF includes EXT.inf/, file: 'demo.inf', line: 60 } },
  ],
  unknown: [
    { name: 'nobody tried', evidence: evidence([hardwareRow()]), expect: { message: /nobody has started/, remedy: /cases: \[base-only-boot\]/ } },
    { name: 'not run', evidence: evidence([alone('not-run')]) },
    { name: 'no claim', evidence: given({ tree: { '': tree([]) }, inf: { 'ext.inf': inf({ kind: 'extension' }) }, claims: { 'e.yml': manifest([]) } }) },
  ],
  'not-applicable': [{ name: 'no extension in the release', evidence: given({ inf: { 'demo.inf': inf() } }) }],
});
