import type { HardwareRow } from '../../../src/evidence/claims.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import { securityTestsPassed } from '../../../src/rules/hlk/security-tests-passed.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { playlist, ran, testNamed } from '../../support/evidence-hlk.ts';
import { binary, given, image, inf, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const DRIVER = { tree: { '': tree(['demo.sys']) }, binary: { 'demo.sys': binary() }, inf: { 'demo.inf': inf() } };
const evidence = (results: readonly HlkResults[], rows: readonly Partial<HardwareRow>[] = []): Evidence =>
  given({ ...DRIVER, 'hlk-results': Object.fromEntries(results.map((each, index) => [`${index}.xml`, each])), ...(rows.length === 0 ? {} : { claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) } }) });
const HVCI = /^HyperVisor Code Integrity/;
const INFVERIF = /InfVerif/;

testRule(securityTestsPassed, {
  pass: [
    { name: 'readiness', evidence: evidence([ran('Passed', HVCI)]), expect: { message: /memory integrity/ } },
    { name: 'and what the playlist lists', evidence: evidence([ran('Passed', HVCI, INFVERIF), playlist(testNamed(INFVERIF))]), expect: { message: /1 of the security tests/ } },
  ],
  warn: [{ name: 'only a row of the matrix', evidence: evidence([], [{ cases: ['hvci-on'] }]), expect: { message: /readiness test was not handed over/ } }],
  fail: [
    { name: 'readiness failed', evidence: evidence([ran('Failed', HVCI)]), expect: { message: /HyperVisor/ } },
    { name: 'InfVerif failed', evidence: evidence([ran('Passed', HVCI), ran('Failed', INFVERIF)]), expect: { message: /InfVerif/ } },
  ],
  unknown: [
    { name: 'nothing about memory integrity', evidence: evidence([ran('Passed', INFVERIF)]) },
    { name: 'the playlist lists a test without a result', evidence: evidence([ran('Passed', HVCI), playlist(testNamed(/^TDI filters/))]), expect: { message: /the playlist lists TDI filters/ } },
  ],
  'not-applicable': [{ name: 'no kernel binary', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf({ services: [] }) }, binary: { 'tool.dll': binary({ image: image({ subsystem: 3 }) }) } }) }],
});
