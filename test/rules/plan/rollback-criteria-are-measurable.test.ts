import { rollbackCriteriaAreMeasurable } from '../../../src/rules/plan/rollback-criteria-are-measurable.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const CRASH = '{ metric: kmc, above: 1%, window: 7d, owner: release-manager }';
const PNP = '{ metric: pnp2d, above: 5%, window: 30d, owner: release-manager }';
const planned = (...criteria: readonly string[]) => given({ plan: { [PLAN_FILE]: plan({}, [`criteria:\n    - ${CRASH}`, criteria.length === 0 ? 'criteria: []' : `criteria:\n${criteria.map((each) => `    - ${each}`).join('\n')}`]) } });

testRule(rollbackCriteriaAreMeasurable, {
  pass: [
    { name: 'one on crashes, one on PnP errors', evidence: planned(CRASH, PNP), expect: { message: /2 criteria/ } },
    { name: 'an installation that succeeds too rarely', evidence: planned(CRASH, '{ metric: install, below: 95%, window: 7d, owner: release-manager }') },
  ],
  fail: [
    { name: 'none', evidence: planned(), expect: [{ message: /nothing says from which number on reliability/ }, { message: /on installation/, remedy: /pnp-error, above: 5%/ }] },
    { name: 'only crashes', evidence: planned(CRASH), expect: { message: /no complete criterion is about installation/, file: PLAN_FILE } },
    { name: 'prose', evidence: planned('when support is flooded with calls', PNP), expect: { message: /criterion 1 is prose/ } },
    { name: 'no owner', evidence: planned(CRASH.replace(', owner: release-manager', ''), PNP), expect: { message: /criterion 1 \(kmc\) has no owner/ } },
    { name: 'no number and no window', evidence: planned('{ metric: kmc, owner: release-manager }', PNP), expect: [{ message: /has no number/ }, { message: /has no window/ }] },
    { name: 'no metric', evidence: planned('{ above: 1%, window: 7d, owner: release-manager }', CRASH, PNP), expect: { message: /names no metric/ } },
    { name: 'no rollback at all', evidence: given({ plan: { [PLAN_FILE]: plan({ rollback: { candidate: undefined, criteria: [], drillMaxAge: { text: '90d', hours: 2160 } } }) } }) },
  ],
});
