import type { HardwareRow } from '../../../src/evidence/claims.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import { powerStressAndRecoveryWereExercised } from '../../../src/rules/testing/power-stress-and-recovery-were-exercised.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { ran } from '../../support/evidence-hlk.ts';
import { given, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const ALL = ['power-management', 'stress', 'suspend-resume', 'recovery'] as const;
const evidence = (rows: readonly Partial<HardwareRow>[], { architectures = ['amd64'] as ('amd64' | 'arm64')[], results = [] as readonly HlkResults[] } = {}) => given({
  tree: { '': tree([]) }, inf: { 'demo.inf': inf({ architectures }) }, 'hlk-results': Object.fromEntries(results.map((each, index) => [`${index}.xml`, each])),
  claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) },
});

testRule(powerStressAndRecoveryWereExercised, {
  pass: [
    { name: 'one row with all', evidence: evidence([{ cases: ALL }]), count: 4 },
    { name: 'spread over rows', evidence: evidence(ALL.map((each) => ({ cases: [each] }))) },
    { name: 'HLK tests stand in', evidence: evidence([{ cases: ['stress'] }], { results: [ran('Passed', /^DF - Sleep with IO During/, /^DF - PNP Surprise Remove/)] }) },
  ],
  fail: [
    { name: 'a case is missing', evidence: evidence([{ cases: ALL.slice(1) }]), expect: { message: /no passed row exercised power-management on amd64/ }, count: 1 },
    { name: 'it did not pass', evidence: evidence([{ cases: ALL, result: 'fail' }]), count: 4 },
    { name: 'an architecture is missing', evidence: evidence([{ cases: ALL }], { architectures: ['amd64', 'arm64'] }), expect: { subject: 'stress on arm64' }, count: 4 },
    { name: 'HLK tests that failed do not stand in', evidence: evidence([{ cases: ['stress', 'recovery'] }], { results: [ran('Failed', /^DF - Sleep with IO During/)] }) },
  ],
  unknown: [{ name: 'no matrix', evidence: given({ tree: { '': tree([]) }, inf: { 'demo.inf': inf() }, claims: { 'e.yml': manifest([]) } }) }],
});
