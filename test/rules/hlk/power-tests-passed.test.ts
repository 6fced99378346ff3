import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import type { HardwareRow } from '../../../src/evidence/claims.ts';
import { powerTestsPassed } from '../../../src/rules/hlk/power-tests-passed.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { collection, ran, testNamed } from '../../support/evidence-hlk.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (results: readonly HlkResults[], rows: readonly Partial<HardwareRow>[] = []): Evidence =>
  given({ tree: { '': tree([]) }, 'hlk-results': Object.fromEntries(results.map((each, index) => [`${index}.xml`, each])), ...(rows.length === 0 ? {} : { claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) } }) });
const SLEEP = /^DF - Sleep with IO During/;
const STANDBY = [/^Modern Standby .* AC/, /^Modern Standby .* DC/, /^Directed FX/] as const;
const surprise = testNamed(/^DF - PNP Surprise Remove/);

testRule(powerTestsPassed, {
  pass: [
    { name: 'Sleep with IO During', evidence: evidence([ran('Passed', SLEEP)]), expect: { message: /^sleep: DF - Sleep with IO During/ } },
    { name: 'Sleep and PNP', evidence: evidence([ran('Passed', /^DF - Sleep and PNP/)]) },
    { name: 'a row of the matrix', evidence: evidence([], [{ cases: ['suspend-resume'] }]), expect: { message: /on Laptop A/ } },
    { name: 'a modern standby system with its three tests', evidence: evidence([ran('Passed', SLEEP, ...STANDBY)], [{ modernStandby: true }]) },
    { name: 'a modern standby system that the matrix exercised', evidence: evidence([], [{ modernStandby: true, cases: ['modern-standby'] }]) },
  ],
  fail: [
    { name: 'it failed', evidence: evidence([ran('Failed', SLEEP)]), expect: { message: /Sleep with IO During.* ended as failed/ } },
    { name: 'it failed, and a row passed', evidence: evidence([ran('Failed', SLEEP)], [{ cases: ['suspend-resume'] }]) },
    { name: 'a row failed', evidence: evidence([], [{ cases: ['suspend-resume'], result: 'fail' }]), expect: { message: /sleep failed on Laptop A/ } },
    { name: 'a standby test failed', evidence: evidence([ran('Passed', SLEEP), ran('Failed', STANDBY[0])]) },
  ],
  unknown: [
    { name: 'other tests', evidence: evidence([ran('Passed', /^DF - PNP Surprise Remove/)]), expect: { message: /neither HLK results nor/, remedy: /type: hardware-matrix/ } },
    { name: 'one of two devices', evidence: evidence([collection({ ...testNamed(SLEEP), target: 'A', results: [{}] }, { ...surprise, target: 'B', results: [{}] })]), expect: { message: /1 device without a passed test, b among them/ } },
    { name: 'a row that was not run', evidence: evidence([], [{ cases: ['suspend-resume'], result: 'not-run' }]) },
    { name: 'a modern standby system without its tests', evidence: evidence([ran('Passed', SLEEP, STANDBY[0])], [{ modernStandby: true }]), expect: { message: /Modern Standby Basic on DC and Directed FX/ } },
    { name: 'the matrix of another build', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('hardware-matrix', { subject: { packageDigest: 'ab'.repeat(32) }, rows: [hardwareRow({ cases: ['suspend-resume'] })] })]) } }), expect: { message: /does not count/ } },
  ],
});
