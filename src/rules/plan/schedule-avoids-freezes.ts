import type { Plan, Ring } from '../../evidence/plan.ts';
import { dayAt, HOUR, utcText } from '../../policy/calendar.ts';
import { freezeReasons, freezesOf, unknownWinters } from '../../policy/freeze.ts';
import { listed } from '../paths.ts';
import { planWhere, ringWhere } from '../plan-where.ts';
import { defineRule, pass, warn, type Observation } from '../rule.ts';

interface Opening {
  readonly ring: Ring;
  readonly time: number;
}

/** If every ring is left as soon as its bake is over. */
const openings = ({ rings }: Plan, now: number): readonly Opening[] => {
  let time = now;
  return rings.map((ring) => {
    const opening = { ring, time };
    time += (ring.bake?.hours ?? 0) * HOUR;
    return opening;
  });
};

/** Days on which nobody is there to see what happens. */
const DAYS_OFF = ['ms-us-holidays', 'weekends'] as const;

const openingProblem = (plan: Plan, { ring, time }: Opening): Observation | undefined => {
  const calendar = freezesOf(plan);
  const at = `ring ${ring.id} opens on ${utcText(time)} at the earliest`;
  const reasons = freezeReasons(dayAt(time, plan.timezone), calendar);
  if (reasons.length > 0) return warn(`${at}, which is frozen: ${listed(reasons)}`, ringWhere(plan, ring, 'Let the ring before bake longer, or have Microsoft approve the day.'));
  const eve = freezeReasons(dayAt(time + 24 * HOUR, plan.timezone), { ...calendar, use: DAYS_OFF, featureUpdates: [], moratoria: [] });
  return eve.length > 0 ? warn(`${at}, less than a day before days off: ${listed(eve)}`, ringWhere(plan, ring)) : undefined;
};

const calendarProblems = (plan: Plan, now: number): readonly Observation[] => {
  const calendar = freezesOf(plan);
  const last = plan.rings.at(-1)?.monitor?.hours ?? 0;
  const end = (openings(plan, now).at(-1)?.time ?? now) + last * HOUR;
  const remedy = 'Add to the plan: `freeze: {moratoria: [{from: <day>, to: <day>}]}`, with the days that Microsoft announces.';
  return [
    ...(calendar.use.length === 0 ? [warn('the plan uses no freeze set: rings open on holidays and on the days of monthly updates too', planWhere(plan, 'freeze', 'Write: `freeze: {use: [ms-b-release, ms-us-holidays, weekends]}`'))] : []),
    ...unknownWinters(dayAt(now, plan.timezone), dayAt(end, plan.timezone), calendar).map((year) => warn(`the rollout reaches into the winter of ${year}, and the plan does not know when Microsoft stops then`, planWhere(plan, 'freeze', remedy))),
  ];
};

export const scheduleAvoidsFreezes = defineRule({
  id: 'PLAN-009',
  family: 'plan',
  title: 'Schedule avoids release freezes',
  seed: ['S23', 'S30'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Move the date.',
  why: 'Around monthly updates, holidays and the turn of the year nobody at Microsoft releases drivers, and hardly anybody watches them. A ring that opens on such a day waits, or fails unseen.',
  authority: 'Microsoft Learn: driver-release-cadence (the days, by rule)',
  needs: ['plan'],
  *check({ plan: plans }, { now }) {
    for (const { value: plan } of plans) {
      const schedule = openings(plan, now.getTime());
      const problems = [...calendarProblems(plan, now.getTime()), ...schedule.flatMap((opening) => openingProblem(plan, opening) ?? [])];
      yield* problems;
      if (problems.length === 0) yield pass(schedule.length === 0 ? 'the plan opens nothing' : `no ring opens on a frozen day; the last one on ${utcText(schedule.at(-1)?.time ?? 0)} at the earliest`, planWhere(plan, 'freeze'));
    }
  },
});
