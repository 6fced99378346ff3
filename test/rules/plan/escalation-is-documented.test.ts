import { escalationIsDocumented } from '../../../src/rules/plan/escalation-is-documented.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const MICROSOFT = ', { who: microsoft, via: "Partner Center support, driver ship room", within: 24h }';
const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...changes) } });
const engineering = [MICROSOFT, ', { who: engineering, via: "incident channel", within: 4h }'] as const;

testRule(escalationIsDocumented, {
  pass: [
    { name: 'two levels, Microsoft among them', evidence: planned(), context: { channel: 'windows-update' }, expect: { message: /2 levels of escalation, the last within 24h/ } },
    { name: 'without Microsoft on a channel of its own', evidence: planned(engineering), context: { channel: 'vendor' } },
  ],
  fail: [
    { name: 'one level', evidence: planned([MICROSOFT, '']), context: { channel: 'vendor' }, expect: { message: /one level of escalation/ }, count: 1 },
    { name: 'nobody', evidence: given({ plan: { [PLAN_FILE]: plan({ escalation: { levels: [] } }) } }), context: { channel: 'windows-update' }, expect: { message: /nobody is named/, remedy: /escalation: \{levels/ }, count: 1 },
    { name: 'nobody at Microsoft for Windows Update', evidence: planned(engineering), context: { channel: 'windows-update' }, expect: { message: /no level of escalation reaches Microsoft/ } },
  ],
});
