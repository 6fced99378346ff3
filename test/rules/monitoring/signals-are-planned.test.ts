import { signalsArePlanned } from '../../../src/rules/monitoring/signals-are-planned.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const SOURCE = '    - { adapter: health-v1, path: "health/*.csv", owner: quality, every: 24h }\n';
const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });

testRule(signalsArePlanned, {
  pass: [
    { name: 'one source for everything that is measured', evidence: planned(), expect: { message: /kernel crashes, installation success, PnP errors/ } },
    { name: 'three reports of Hardware Dev Center', evidence: planned([SOURCE, ['failurehits', 'hdc-install-health', 'pnp-report'].map((adapter) => `    - { adapter: ${adapter}, owner: quality, every: 12h }\n`).join('')]) },
  ],
  fail: [
    { name: 'no source', evidence: planned([`  sources:\n${SOURCE}`, '']), expect: [{ message: /nothing in the plan tells of kernel crashes/, remedy: /adapter: health-v1/ }, { message: /PnP errors/ }], count: 3 },
    { name: 'a report that tells of one signal only', evidence: planned(['adapter: health-v1, path: "health/*.csv"', 'adapter: hdc-install-health']), expect: { message: /tells of PnP errors/ }, count: 2 },
    { name: 'a signal that nothing measures', evidence: planned(['measure: "26387262"', 'measure: "26628516"'], ['id: pnp2d', 'id: audio']), expect: { message: /tells of PnP errors/, remedy: /26387262/ }, count: 1 },
    { name: 'nobody owns it', evidence: planned(['owner: quality, every: 24h', 'every: 24h']), expect: { message: /nobody owns the report of kernel crashes \(health-v1\)/ } },
    { name: 'too rarely', evidence: planned(['owner: quality, every: 24h', 'owner: quality, every: 2d']), expect: { message: /more rarely than once a day/ } },
  ],
});
