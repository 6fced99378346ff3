import { exitCriteriaAreMeasurable } from '../../../src/rules/plan/exit-criteria-are-measurable.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });
const NO_INSTALL = ['    - { id: install, measure: "26387215", bar: 95%, direction: higher-is-better, weight: 2, required: true, baseline: historical }\n', ''] as const;

testRule(exitCriteriaAreMeasurable, {
  pass: [
    { name: 'numbers, devices and bakes', evidence: planned(), expect: { message: /4 metrics decide 5 rings/ } },
    { name: 'PnP errors tell of installation too', evidence: planned(NO_INSTALL) },
    { name: 'the monitor is 30 days when nothing is said', evidence: planned([', monitor: 30d', '']) },
    { name: 'a metric of its own name', evidence: planned(['id: kmc,     measure: "26118008"', 'id: kernel-crash'], ['metric: kmc', 'metric: kernel-crash']) },
  ],
  fail: [
    { name: 'no metric of crashes', evidence: planned(['id: kmc,     measure: "26118008"', 'id: battery'], ['metric: kmc', 'metric: battery']), expect: { message: /no metric of the plan tells of crashes/, remedy: /measure: "26118008"/ } },
    { name: 'a crash metric without number', evidence: planned(['measure: "26118008", bar: 1%,', 'measure: "26118008",']), expect: { message: /no metric of crashes has a number/ } },
    { name: 'no metric of installation', evidence: planned(NO_INSTALL, ['id: pnp2d,   measure: "26387262"', 'id: heat']), expect: { message: /tells of installation/ } },
    { name: 'no devices', evidence: planned(['min-devices: 15000, ', '']), expect: { message: /ring early says no number of devices/, line: 37 } },
    { name: 'no bake', evidence: planned(['bake: 5d, ', '']), expect: { message: /ring wide has no bake time/ } },
    { name: 'a bake of hours', evidence: planned(['bake: 4d, approvals', 'bake: 23h, approvals']), expect: { message: /ring canary bakes 23h/ } },
    { name: 'a full ring that nobody watches', evidence: planned(['monitor: 30d', 'monitor: 7d']), expect: { message: /ring full is watched for 7d/ } },
    { name: 'no rings', evidence: given({ plan: { [PLAN_FILE]: plan({ rings: [] }) } }), expect: { message: /no rings to leave/ } },
  ],
});
