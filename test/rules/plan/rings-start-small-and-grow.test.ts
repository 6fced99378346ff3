import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { ringsStartSmallAndGrow } from '../../../src/rules/plan/rings-start-small-and-grow.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });

testRule(ringsStartSmallAndGrow, {
  pass: [
    { name: 'inside first, then growing', evidence: planned(), expect: { message: /5 rings, each larger/ } },
    { name: 'a pilot by share', evidence: planned(['min-devices: 300,', 'expected-percent: 0.5,']) },
    { name: 'a larger pilot where the policy says so', evidence: planned(['min-devices: 300', 'min-devices: 900']), context: { policy: { ...DEFAULT_RULE_POLICY, maxPilot: { percent: 1, devices: 1000 } } } },
  ],
  warn: [{ name: 'a leap', evidence: planned(['expected-percent: 25', 'expected-percent: 60']), expect: { message: /wide is 12 times as large as early/, line: 38 } }],
  fail: [
    { name: 'retail first', evidence: planned(['audience: test-registry-key', 'audience: retail']), expect: { message: /first ring, internal, goes to retail/, line: 35 } },
    { name: 'more devices than a pilot', evidence: planned(['min-devices: 300', 'min-devices: 501']), expect: { message: /at most 500 are a pilot/ } },
    { name: 'more of the fleet than a pilot', evidence: planned(['min-devices: 300', 'min-devices: 300, expected-percent: 1.5']), expect: { message: /reaches 1.5 %/ } },
    { name: 'a pilot of no size', evidence: planned(['min-devices: 300, ', '']), expect: { message: /internal, says nothing of its size/ } },
    { name: 'a ring no larger than the one before', evidence: planned(['expected-percent: 5,', 'expected-percent: 1,']), expect: { message: /early reaches 1 %, not more than canary with 1 %/ } },
    { name: 'fewer devices than before', evidence: planned(['min-devices: 3000,', 'min-devices: 200,']), expect: { message: /canary reaches 200 devices/ } },
    { name: 'no rings', evidence: given({ plan: { [PLAN_FILE]: plan({ rings: [] }) } }) },
  ],
  unknown: [{ name: 'devices and shares cannot be compared', evidence: planned(['expected-percent: 1,  min-devices: 3000', 'expected-percent: 1']), expect: { message: /cannot be told/, remedy: /min-devices in both internal and canary/ } }],
});
