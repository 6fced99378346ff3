import { addDays, DAY, dayAt, HOUR, startOf } from '../policy/calendar.ts';
import { isBusinessDay, type FreezeCalendar } from '../policy/freeze.ts';

/** A stretch of time in which the rollout was active; `to` is open while it is. */
export interface Interval {
  readonly from: number;
  readonly to: number | undefined;
}

/** What a bake has to reach. */
export interface BakeGoal {
  readonly hours: number;
  readonly businessDays: number;
}

export interface Bake {
  /** Time baked, ms; a paused rollout bakes nothing. */
  readonly elapsed: number;
  /** Time of it that fell on business days, ms; a business day is 24 hours of it. */
  readonly business: number;
}

/** Ten years of days: a clock that is wrong must not keep the loop. */
const MAX_DAYS = 3700;

const businessTime = (from: number, to: number, calendar: FreezeCalendar): number => {
  let sum = 0;
  let day = dayAt(from, calendar.timezone);
  for (let at = from, days = 0; at < to && days < MAX_DAYS; days++) {
    day = addDays(day, 1);
    const end = Math.min(to, startOf(day, calendar.timezone));
    if (isBusinessDay(addDays(day, -1), calendar)) sum += end - at;
    at = end;
  }
  return sum;
};

/** What was baked from `since` to `now` while the rollout was active. */
export const baked = (since: number, active: readonly Interval[], now: number, calendar: FreezeCalendar): Bake => {
  const stretches = active.map(({ from, to }) => ({ from: Math.max(from, since), to: Math.min(to ?? now, now) })).filter(({ from, to }) => to > from);
  return {
    elapsed: stretches.reduce((sum, { from, to }) => sum + to - from, 0),
    business: stretches.reduce((sum, { from, to }) => sum + businessTime(from, to, calendar), 0),
  };
};

export const isBaked = ({ elapsed, business }: Bake, goal: BakeGoal): boolean => elapsed >= goal.hours * HOUR && business >= goal.businessDays * DAY;

/** When the goal is reached if the rollout stays active from now on; `undefined` when no business day comes. */
export const bakedBy = (bake: Bake, goal: BakeGoal, now: number, calendar: FreezeCalendar): number | undefined => {
  const byClock = now + Math.max(0, goal.hours * HOUR - bake.elapsed);
  let missing = goal.businessDays * DAY - bake.business;
  if (missing <= 0) return byClock;
  let day = dayAt(now, calendar.timezone);
  for (let at = now, days = 0; days < MAX_DAYS; days++) {
    const end = startOf(addDays(day, 1), calendar.timezone);
    if (isBusinessDay(day, calendar)) {
      if (end - at >= missing) return Math.max(byClock, at + missing);
      missing -= end - at;
    }
    at = end;
    day = addDays(day, 1);
  }
  return undefined;
};
