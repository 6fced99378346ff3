import { scheduleAvoidsFreezes } from '../../../src/rules/plan/schedule-avoids-freezes.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

/** Rings of one day each, beginning on a Tuesday without any freeze near. */
const SHORT: readonly (readonly [string, string])[] = [['bake: 3d, max-bake: 6d', 'bake: 24h'], ['bake: 4d, approvals', 'bake: 24h, approvals'], ['  - { id: early, ', '#'], ['  - { id: wide, ', '#'], ['moratoria: [{ from: "2026-12-17"', 'moratoria: [{ from: "2026-02-27", to: "2026-02-27" }, { from: "2026-12-17"']];
const planned = (...changes: readonly (readonly [string, string])[]) => given({ plan: { [PLAN_FILE]: plan({}, ...SHORT, ...changes) } });
const on = (day: string) => ({ now: new Date(`${day}T18:00:00Z`) });

testRule(scheduleAvoidsFreezes, {
  pass: [{ name: 'a quiet week', evidence: planned(), context: on('2026-03-03'), expect: { message: /no ring opens on a frozen day; the last one on 2026-03-05/ } }],
  warn: [
    { name: 'the days of the monthly update', evidence: planned(), context: on('2026-03-10'), expect: { message: /internal opens on 2026-03-10 18:00Z at the earliest, which is frozen: b-release/, line: 35 } },
    { name: 'the eve of a weekend', evidence: planned(), context: on('2026-03-04'), expect: { message: /full opens .* less than a day before days off: weekend/ } },
    { name: 'a moratorium of the plan', evidence: planned(), context: on('2026-02-26'), expect: { message: /canary opens .* frozen: moratorium/ } },
    { name: 'no freeze set', evidence: planned(['use: [ms-b-release, ms-us-holidays, weekends]', 'use: []']), context: on('2026-03-03'), expect: { message: /uses no freeze set/, remedy: /freeze: \{use/ }, count: 1 },
    { name: 'a winter nobody knows', evidence: planned([', { from: "2026-12-17", to: "2027-01-03" }', '']), context: on('2026-12-01'), expect: { message: /winter of 2026/ } },
  ],
});
