import { judgeDemand, judgeModernStandby, seenOf, testIds, withRefused, type Demand } from '../hlk-cases.ts';
import { defineRule } from '../rule.ts';

const SLEEP: Demand = {
  what: 'sleep',
  tests: ['9d87d997-f451-4a3d-852c-90367d4d3864', '6bd51c1b-3dad-4a5e-b46d-98c2fe91d1aa'],
  cases: ['suspend-resume', 'modern-standby'],
};
/** The first two differ in one character. */
const STANDBY = [
  { name: 'Modern Standby Basic on AC', id: 'c0c51f07-5b17-4b26-a7ce-bfc9e7611dac' },
  { name: 'Modern Standby Basic on DC', id: 'c0c51f07-5b17-4b26-a7ce-bfc9e7611ddc' },
];
const DIRECTED = testIds(/^Directed FX/).map((id) => ({ name: 'Directed FX', id }));

export const powerTestsPassed = defineRule({
  id: 'HLK-005',
  family: 'hlk',
  title: 'Power management and sleep covered',
  seed: ['S10'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run the DF Sleep set and, for modern standby, the three named tests.',
  why: 'Most blue screens that users meet come after the lid was closed: a device that lost power must come back with its state. These tests put the machine to sleep while the device works.',
  authority: 'Microsoft Learn: Device Fundamentals sleep tests, validating-driver-updates-for-modern-standby-systems',
  needs: [['hlk-results', 'claims']],
  uses: ['tree'],
  tables: ['hlk-tests'],
  *check(facts, context) {
    const seen = seenOf(facts, context);
    yield* withRefused([...judgeDemand(SLEEP, seen), ...judgeModernStandby([...STANDBY, ...DIRECTED], ['modern-standby'], seen)], facts, context);
  },
});
