import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import type { HardwareRow } from '../../../src/evidence/claims.ts';
import { stressTestsPassed } from '../../../src/rules/hlk/stress-tests-passed.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { ran } from '../../support/evidence-hlk.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (results: readonly HlkResults[], rows: readonly Partial<HardwareRow>[] = []): Evidence =>
  given({ tree: { '': tree([]) }, 'hlk-results': Object.fromEntries(results.map((each, index) => [`${index}.xml`, each])), ...(rows.length === 0 ? {} : { claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) } }) });
const SIMPLE_IO = /^DF - SimpleIO/;
const STANDBY = [/^Runtime Power Focused/, /^Modern Standby Stress/] as const;

testRule(stressTestsPassed, {
  pass: [
    { name: 'SimpleIO', evidence: evidence([ran('Passed', SIMPLE_IO)]), expect: { message: /SimpleIO/ } },
    { name: 'CHAOS', evidence: evidence([ran('Passed', /CHAOS/)]) },
    { name: 'a row of the matrix', evidence: evidence([], [{ cases: ['stress'] }]) },
    { name: 'a modern standby system with its tests', evidence: evidence([ran('Passed', SIMPLE_IO, ...STANDBY)], [{ modernStandby: true }]) },
  ],
  fail: [
    { name: 'SimpleIO failed', evidence: evidence([ran('Failed', SIMPLE_IO)]) },
    { name: 'CHAOS failed beside a SimpleIO that passed', evidence: evidence([ran('Passed', SIMPLE_IO), ran('Failed', /CHAOS/)]) },
    { name: 'a row failed', evidence: evidence([], [{ cases: ['stress'], result: 'fail' }]) },
  ],
  unknown: [
    { name: 'other tests', evidence: evidence([ran('Passed', /^DF - PNP Surprise Remove/)]) },
    { name: 'a modern standby system without its tests', evidence: evidence([ran('Passed', SIMPLE_IO)], [{ modernStandby: true }]), expect: { message: /Runtime Power Focused Stress and Modern Standby Stress/ } },
  ],
});
