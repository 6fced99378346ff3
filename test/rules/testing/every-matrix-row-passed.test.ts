import { everyMatrixRowPassed } from '../../../src/rules/testing/every-matrix-row-passed.ts';
import { claim, hardwareRow, manifest, RECENT } from '../../support/evidence-claims.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const of = (...claims: Parameters<typeof manifest>[0][number][]) => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest(claims) } });
const rows = (...results: readonly ('pass' | 'fail' | 'blocked' | 'not-run')[]) => claim('hardware-matrix', { rows: results.map((result, index) => hardwareRow({ config: `PC ${index}`, result })) });

testRule(everyMatrixRowPassed, {
  pass: [
    { name: 'all rows', evidence: of(rows('pass', 'pass')), expect: { message: /all 2 rows/ } },
    { name: 'of both kinds', evidence: of(rows('pass'), claim('os-matrix', { id: 'C-2', rows: [{ build: 26200, ubr: 1, arch: 'x64', result: 'pass', ranAt: RECENT }] })), expect: { message: /all 2 rows/ } },
  ],
  fail: [
    { name: 'one failed', evidence: of(rows('pass', 'fail')), expect: { message: /^PC 1 \(C-1, row 2\) failed$/, file: 'e.yml', line: 4 } },
    { name: 'one was blocked', evidence: of(rows('blocked')), expect: { message: /was blocked/ } },
    { name: 'one was not run', evidence: of(rows('not-run')), expect: { message: /was not run/ } },
    { name: 'one of the OS matrix', evidence: of(rows('pass'), claim('os-matrix', { id: 'C-2', rows: [{ build: 26200, ubr: 1, arch: 'x64', result: 'fail', ranAt: RECENT }] })), expect: { message: /build 26200 \(C-2, row 1\) failed/ } },
    { name: 'more than anybody reads', evidence: of(rows(...Array.from({ length: 30 }, () => 'fail' as const))), count: 21 },
  ],
  unknown: [
    { name: 'no rows', evidence: of(rows()), expect: { message: /no evidence manifest holds/ } },
    { name: 'no matrix', evidence: of(claim('signoff', { decision: 'approve' })) },
    { name: 'from a fork', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([rows('pass')], { fork: true }) } }), expect: { message: /fork/ } },
  ],
});
