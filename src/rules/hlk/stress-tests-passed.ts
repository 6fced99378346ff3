import { judgeDemand, judgeModernStandby, seenOf, testIds, withRefused, type Demand } from '../hlk-cases.ts';
import { defineRule } from '../rule.ts';

/** No playlist lists a CHAOS test, so it may stand for the other and is never asked for. */
const STRESS: Demand = { what: 'stress', tests: testIds(/SimpleIO|\(CHAOS\)/), cases: ['stress'] };
const STANDBY = testIds(/^(?:Runtime Power Focused|Modern Standby) Stress/).map((id, index) => ({ name: index === 0 ? 'Runtime Power Focused Stress' : 'Modern Standby Stress', id }));

export const stressTestsPassed = defineRule({
  id: 'HLK-006',
  family: 'hlk',
  title: 'Stress covered',
  seed: ['S10'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Run DF SimpleIO stress (Device.DevFund.Reliability).',
  why: 'Races and leaks show under load and over time, which a functional test has neither of. What a stress test does not find in the lab, the first thousand machines will.',
  authority: 'Microsoft Learn: Device Fundamentals reliability tests, validating-driver-updates-for-modern-standby-systems',
  needs: [['hlk-results', 'claims']],
  uses: ['tree'],
  tables: ['hlk-tests'],
  *check(facts, context) {
    const seen = seenOf(facts, context);
    yield* withRefused([...judgeDemand(STRESS, seen), ...judgeModernStandby(STANDBY, ['stress', 'modern-standby'], seen)], facts, context);
  },
});
