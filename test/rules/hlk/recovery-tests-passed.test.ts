import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { HlkResults } from '../../../src/evidence/results.ts';
import type { HardwareRow } from '../../../src/evidence/claims.ts';
import { recoveryTestsPassed } from '../../../src/rules/hlk/recovery-tests-passed.ts';
import { claim, hardwareRow, manifest } from '../../support/evidence-claims.ts';
import { ran } from '../../support/evidence-hlk.ts';
import { given, tree } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const evidence = (results: readonly HlkResults[], rows: readonly Partial<HardwareRow>[] = []): Evidence =>
  given({ tree: { '': tree([]) }, 'hlk-results': Object.fromEntries(results.map((each, index) => [`${index}.xml`, each])), ...(rows.length === 0 ? {} : { claims: { 'e.yml': manifest([claim('hardware-matrix', { rows: rows.map(hardwareRow) })]) } }) });
const SURPRISE = /^DF - PNP Surprise Remove/;
const THREE = [SURPRISE, /^DF - Reinstall/, /^DF - Reboot Restart with IO During/] as const;

testRule(recoveryTestsPassed, {
  pass: [
    { name: 'three areas', evidence: evidence([ran('Passed', ...THREE)]), expect: { message: /surprise removal, reinstall and reboot passed/ } },
    { name: 'rebalance and disable count', evidence: evidence([ran('Passed', SURPRISE, /Rebalance Fail/, /Disable And Enable Device/)]) },
    { name: 'a row of the matrix', evidence: evidence([], [{ cases: ['surprise-remove'] }]) },
  ],
  fail: [
    { name: 'one failed', evidence: evidence([ran('Passed', ...THREE), ran('Failed', /Rebalance Fail/)]), expect: { message: /Rebalance Fail/ } },
    { name: 'a row failed', evidence: evidence([], [{ cases: ['recovery'], result: 'fail' }]) },
  ],
  unknown: [
    { name: 'two areas', evidence: evidence([ran('Passed', SURPRISE, /^DF - PNP Surprise Remove/, /^DF - Reinstall/)]), expect: { message: /HLK results show surprise removal and reinstall, of which 3 are needed/ } },
    { name: 'three tests of one area', evidence: evidence([ran('Passed', /Rebalance Fail/, /Rebalance Request/, /Cancel Stop/)]) },
  ],
});
