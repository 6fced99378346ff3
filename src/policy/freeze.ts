import type { Plan } from '../evidence/plan.ts';
import { addDays, dayAt, isWeekend, lastWeekday, nthWeekday, startOf, weekday, type Day } from './calendar.ts';

type Holiday = readonly [day: Day, name: string];

const SUNDAY = 0;
const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const SATURDAY = 6;

/** The eleven days on which Microsoft's ship room is closed ("Driver release cadence" of the hardware documentation). */
const holidaysOf = (year: number): readonly Holiday[] => {
  const thanksgiving = nthWeekday(year, 11, THURSDAY, 4);
  return [
    [`${year}-01-01`, 'new-years-day'], [nthWeekday(year, 1, MONDAY, 3), 'martin-luther-king-day'], [nthWeekday(year, 2, MONDAY, 3), 'presidents-day'],
    [lastWeekday(year, 5, MONDAY), 'memorial-day'], [`${year}-07-04`, 'fourth-of-july'], [nthWeekday(year, 9, MONDAY, 1), 'labor-day'], [thanksgiving, 'thanksgiving-day'],
    [addDays(thanksgiving, 1), 'day-after-thanksgiving'], [`${year}-12-24`, 'christmas-eve'], [`${year}-12-25`, 'christmas-day'], [`${year}-12-26`, 'day-after-christmas'],
  ];
};

/** Nobody says what happens to a holiday on a weekend; its observed weekday is kept free too, which can only delay. */
const observed = ([day, name]: Holiday): readonly Holiday[] => {
  if (weekday(day) === SATURDAY) return [[day, name], [addDays(day, -1), name]];
  return weekday(day) === SUNDAY ? [[day, name], [addDays(day, 1), name]] : [[day, name]];
};

const years = new Map<number, ReadonlyMap<Day, string>>();

/** Holidays that fall into a year; the observed New Year of the next one may be its last day. */
const closedDays = (year: number): ReadonlyMap<Day, string> => {
  const known = years.get(year);
  if (known !== undefined) return known;
  const made = new Map([...holidaysOf(year), ...holidaysOf(year + 1)].flatMap(observed).filter(([day]) => day.startsWith(`${year}-`)).toReversed());
  years.set(year, made);
  return made;
};

const holidayOn = (day: Day): string | undefined => closedDays(Number(day.slice(0, 4))).get(day);

/** The holiday that makes a weekend long: on it, on the Friday before or on the Monday after. */
const longWeekend = (day: Day): string | undefined => {
  const saturday = weekday(day) === SATURDAY ? day : addDays(day, -1);
  return [0, 1, -1, 2].map((days) => holidayOn(addDays(saturday, days))).find((name) => name !== undefined);
};

const holidayReason = (day: Day): string | undefined => {
  const holiday = holidayOn(day);
  if (holiday !== undefined) return `us-holiday:${holiday}`;
  const touched = isWeekend(day) ? longWeekend(day) : undefined;
  return touched === undefined ? undefined : `holiday-weekend:${touched}`;
};

const isBRelease = (day: Day): boolean => {
  const second = nthWeekday(Number(day.slice(0, 4)), Number(day.slice(5, 7)), TUESDAY, 2);
  return day >= addDays(second, -1) && day <= addDays(second, 1);
};

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Announced by Microsoft; later years are the plan's to say. */
const KNOWN_MORATORIA: readonly Span[] = [{ from: '2024-12-14', to: '2025-01-01' }, { from: '2025-12-18', to: '2026-01-01' }];

/** Years whose winter a stretch of days touches, and for which nobody has said when Microsoft stops. */
export const unknownWinters = (first: Day, last: Day, { moratoria }: Pick<FreezeCalendar, 'moratoria'>): readonly number[] => {
  const known = [...KNOWN_MORATORIA, ...moratoria];
  const found: number[] = [];
  for (let year = Number(first.slice(0, 4)) - 1; year <= Number(last.slice(0, 4)); year++) {
    const winter = { from: `${year}-12-17`, to: `${year + 1}-01-01` };
    const touched = first <= winter.to && last >= winter.from;
    if (touched && !known.some(({ from, to }) => from <= winter.to && to >= winter.from)) found.push(year);
  }
  return found;
};

const within = (day: Day, { from, to }: Span): boolean => day >= from && day <= to;

export type FreezeCalendar = Pick<NonNullable<Plan['freeze']>, 'use' | 'featureUpdates' | 'moratoria'> & { readonly timezone: string };

export const EVERY_FREEZE = ['ms-b-release', 'ms-us-holidays', 'weekends'] as const;

/** The calendar of a plan; one that says nothing has every freeze. */
export const freezesOf = ({ freeze, timezone }: Pick<Plan, 'freeze' | 'timezone'>): FreezeCalendar =>
  ({ use: freeze?.use ?? EVERY_FREEZE, featureUpdates: freeze?.featureUpdates ?? [], moratoria: freeze?.moratoria ?? [], timezone });

/** The same without what an expedited rollout may ignore. */
export const withoutFreezes = ({ timezone }: FreezeCalendar): FreezeCalendar => ({ use: [], featureUpdates: [], moratoria: [], timezone });

/** Why nothing widens on a day; empty when it may. */
export const freezeReasons = (day: Day, { use, featureUpdates, moratoria }: FreezeCalendar): readonly string[] => {
  const reasons: (string | undefined)[] = [];
  if (use.includes('ms-b-release') && isBRelease(day)) reasons.push('b-release');
  if (use.includes('ms-us-holidays')) reasons.push(holidayReason(day));
  const winters = use.some((set) => set !== 'weekends') ? [...KNOWN_MORATORIA, ...moratoria] : moratoria;
  if (winters.some((span) => within(day, span))) reasons.push('moratorium');
  if (featureUpdates.some((start) => within(day, { from: addDays(start, -2), to: addDays(start, 2) }))) reasons.push('feature-update');
  if (use.includes('weekends') && isWeekend(day)) reasons.push('weekend');
  return reasons.filter((reason) => reason !== undefined);
};

export const isFrozen = (day: Day, calendar: FreezeCalendar): boolean => freezeReasons(day, calendar).length > 0;

/** Monday to Friday, and nothing frozen. */
export const isBusinessDay = (day: Day, calendar: FreezeCalendar): boolean => !isWeekend(day) && !isFrozen(day, calendar);

/** Longer than any moratorium; a calendar that is frozen beyond it never clears. */
const HORIZON = 400;

export interface FreezeNow {
  readonly day: Day;
  readonly reasons: readonly string[];
  /** First day on which this changes; `undefined` when it does not within the horizon. */
  readonly until: Day | undefined;
}

export const freezeAt = (time: number, calendar: FreezeCalendar): FreezeNow => {
  const day = dayAt(time, calendar.timezone);
  const reasons = freezeReasons(day, calendar);
  for (let days = 1; days <= HORIZON; days++) {
    const next = addDays(day, days);
    if (isFrozen(next, calendar) !== reasons.length > 0) return { day, reasons, until: next };
  }
  return { day, reasons, until: undefined };
};

/** The first instant, now or later, on which something may widen. */
export const clearFrom = (time: number, calendar: FreezeCalendar): number | undefined => {
  const { reasons, until } = freezeAt(time, calendar);
  if (reasons.length === 0) return time;
  return until === undefined ? undefined : startOf(until, calendar.timezone);
};
