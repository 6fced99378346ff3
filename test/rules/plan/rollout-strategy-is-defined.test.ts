import { rolloutStrategyIsDefined } from '../../../src/rules/plan/rollout-strategy-is-defined.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });

testRule(rolloutStrategyIsDefined, {
  pass: [
    { name: 'five rings in order', evidence: planned(), expect: { message: /^5 rings from pilot to full/, file: PLAN_FILE, subject: 'rings' } },
    { name: 'a filter that names something', evidence: planned(['audience: test-registry-key,', 'audience: test-registry-key, targeting: { os-floor: 22000 },']) },
  ],
  fail: [
    { name: 'no pilot', evidence: planned(['phase: pilot', 'phase: gradual']), expect: { message: /no ring has the phase pilot/, remedy: /rings: \[\{id/ } },
    { name: 'no rings at all', evidence: given({ plan: { [PLAN_FILE]: plan({ rings: [] }) } }), expect: { message: /pilot, gradual and full/ }, count: 1 },
    { name: 'out of order', evidence: planned(['{ id: wide,     phase: gradual', '{ id: wide,     phase: pilot']), expect: { message: /wide \(pilot\) stands after early \(gradual\)/, line: 38 } },
    { name: 'a ring without size', evidence: planned(['expected-percent: 1,  min-devices: 3000,', '']), expect: { message: /canary says nothing of its size/, remedy: /min-devices/ } },
    { name: 'an empty filter', evidence: planned(['audience: test-registry-key,', 'audience: test-registry-key, targeting: {},']), expect: { message: /nothing to filter by/ } },
  ],
});
