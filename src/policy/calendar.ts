/** A day of the calendar, `YYYY-MM-DD`. Compares as text. */
export type Day = string;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayText = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayText(utc(day) + days * DAY);

/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay();

export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** The nth given weekday of a month; months count from 1. */
export const nthWeekday = (year: number, month: number, wanted: number, nth: number): Day => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7);
};

export const lastWeekday = (year: number, month: number, wanted: number): Day => {
  const last = addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1);
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does. */
const formatOf = (timezone: string): Intl.DateTimeFormat => {
  const known = formats.get(timezone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone, calendar: 'iso8601', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formats.set(timezone, made);
  return made;
};

/** What the clock on the wall shows, read as if it were UTC. */
const wall = (time: number, timezone: string): number => {
  const parts = new Map(formatOf(timezone).formatToParts(time).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '00';
  return Date.parse(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`);
};

/** The day that an instant falls on. */
export const dayAt = (time: number, timezone: string): Day => dayText(wall(time, timezone));

/** The first instant of a day; where clocks jump over midnight, the first one there is. */
export const startOf = (day: Day, timezone: string): number => {
  const midnight = utc(day);
  const guess = midnight - (wall(midnight, timezone) - midnight);
  const settled = midnight - (wall(guess, timezone) - guess);
  return dayAt(settled, timezone) < day ? settled + HOUR : settled;
};

/** `2026-11-24 09:10` on the wall. */
export const wallText = (time: number, timezone: string): string => new Date(wall(time, timezone)).toISOString().slice(0, 16).replace('T', ' ');

/** `2026-11-24 09:10Z`. */
export const utcText = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}Z`;

/** The form of times in the ledger: UTC, whole seconds. */
export const stamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
