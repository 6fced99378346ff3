import type { Plan, Ring } from '../evidence/plan.ts';
import { addDays, dayAt, startOf, type Day } from '../policy/calendar.ts';
import { clearFrom, freezeReasons, freezesOf, isFrozen, type FreezeCalendar } from '../policy/freeze.ts';
import { bakedBy } from './bake.ts';
import { monitorHours } from './lint-rings.ts';

/** When a ring opens and is left, if nothing goes wrong and nobody waits. */
export interface RingDates {
  readonly ring: Ring;
  readonly opens: number;
  readonly ready: number;
  readonly left: number;
}

export interface Schedule {
  readonly rings: readonly RingDates[];
  /** A ring after which nothing follows because no day is clear, or none is a business day. */
  readonly stuck: string | undefined;
  /** Days between first and last date on which nothing widens. */
  readonly frozen: readonly { readonly day: Day; readonly reasons: readonly string[] }[];
}

const MAX_DAYS = 400;

/** The first clear instant that is not followed by a frozen day: everybody is not reached on the last working day. */
const clearWithTomorrow = (time: number, calendar: FreezeCalendar): number | undefined => {
  let at = clearFrom(time, calendar);
  for (let days = 0; at !== undefined && days < MAX_DAYS; days++) {
    const tomorrow = addDays(dayAt(at, calendar.timezone), 1);
    if (!isFrozen(tomorrow, calendar)) return at;
    at = clearFrom(startOf(tomorrow, calendar.timezone), calendar);
  }
  return undefined;
};

const datesOf = (plan: Plan, index: number, ring: Ring, from: number, calendar: FreezeCalendar): RingDates | undefined => {
  const opens = clearFrom(from, calendar);
  if (opens === undefined) return undefined;
  const last = index === plan.rings.length - 1;
  const hours = ring.phase === 'full' ? monitorHours(ring) : (ring.bake?.hours ?? 0);
  const ready = bakedBy({ elapsed: 0, business: 0 }, { hours, businessDays: ring.businessDays }, opens, calendar);
  if (ready === undefined) return undefined;
  const beforeFull = plan.rings[index + 1]?.phase === 'full' && ring.phase !== 'full';
  const left = last ? ready : beforeFull ? clearWithTomorrow(ready, calendar) : clearFrom(ready, calendar);
  return left === undefined ? undefined : { ring, opens, ready, left };
};

const frozenDays = (from: number, to: number, calendar: FreezeCalendar): Schedule['frozen'] => {
  const days: { day: Day; reasons: readonly string[] }[] = [];
  const last = dayAt(to, calendar.timezone);
  for (let day = dayAt(from, calendar.timezone), count = 0; day <= last && count < MAX_DAYS * 5; day = addDays(day, 1), count++) {
    const reasons = freezeReasons(day, calendar);
    if (reasons.length > 0) days.push({ day, reasons });
  }
  return days;
};

/** The earliest dates of a rollout that starts at an instant: exposure, health and people are taken to be there at once. */
export const scheduleOf = (plan: Plan, start: number): Schedule => {
  const calendar = freezesOf(plan);
  const rings: RingDates[] = [];
  let at = start;
  for (const [index, ring] of plan.rings.entries()) {
    const dates = datesOf(plan, index, ring, at, calendar);
    if (dates === undefined) return { rings, stuck: ring.id, frozen: frozenDays(start, at, calendar) };
    rings.push(dates);
    at = dates.left;
  }
  return { rings, stuck: undefined, frozen: frozenDays(start, at, calendar) };
};
