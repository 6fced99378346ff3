import type { HardwareRow } from '../../../src/evidence/claims.ts';
import { upgradeAndRollbackWereExercised } from '../../../src/rules/testing/upgrade-and-rollback-were-exercised.ts';
import { claim, hardwareRow, manifest, PACKAGE_DIGEST, RECENT } from '../../support/evidence-claims.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const OLD = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const WAY = { cases: ['upgrade-rollback'], from: OLD, to: PACKAGE_DIGEST, candidate: OLD } as const;
const evidence = (rows: readonly Partial<HardwareRow>[], last = OLD) => given({
  tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) },
  'previous-release': { '': { name: 'demo', path: 'old', packageDigest: `sha256:${last}`, grade: undefined, driverVer: undefined, hardwareIds: [], targets: [], tests: [] } },
});
const drill = (over: { readonly result?: 'pass' | 'fail'; readonly to?: string } = {}) =>
  given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('rollback-drill', { from: OLD, to: PACKAGE_DIGEST, candidate: OTHER, result: 'pass', ranAt: RECENT, ...over })]) } });

testRule(upgradeAndRollbackWereExercised, {
  pass: [
    { name: 'a row of the matrix', evidence: evidence([WAY]), expect: { message: /from abababababab to this package and back to abababababab/ } },
    { name: 'a drill, back to another package', evidence: drill(), expect: { message: /back to cdcdcdcdcdcd/ } },
    { name: 'one of two machines', evidence: evidence([WAY, { ...WAY, result: 'not-run' }]), count: 1 },
  ],
  fail: [
    { name: 'it failed', evidence: evidence([{ ...WAY, result: 'fail' }]), expect: { message: /the way up and back failed/, file: 'e.yml' } },
    { name: 'it failed on one of two machines', evidence: evidence([WAY, { ...WAY, result: 'fail' }]) },
    { name: 'up to another package', evidence: evidence([{ ...WAY, to: OTHER }]), expect: { message: /went up to cdcdcdcdcdcd/ } },
    { name: 'from another than the last release', evidence: evidence([WAY], OTHER), expect: { message: /the last release is cdcdcdcdcdcd/ } },
    { name: 'from this very package', evidence: evidence([{ ...WAY, from: PACKAGE_DIGEST }]) },
    { name: 'the drill failed', evidence: drill({ result: 'fail' }) },
  ],
  unknown: [
    { name: 'no such row', evidence: evidence([{}]), expect: { remedy: /type: rollback-drill/ } },
    { name: 'no digests', evidence: evidence([{ cases: ['upgrade-rollback'] }]), expect: { message: /does not state the packages/, remedy: /`candidate`/ } },
    { name: 'it was blocked', evidence: evidence([{ ...WAY, result: 'blocked' }]) },
  ],
});
