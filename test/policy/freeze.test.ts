import { describe, expect, it } from 'vitest';
import { addDays, dayAt, lastWeekday, nthWeekday, startOf, wallText } from '../../src/policy/calendar.ts';
import { clearFrom, freezeAt, freezeReasons, type FreezeCalendar } from '../../src/policy/freeze.ts';

const MICROSOFT: FreezeCalendar = { use: ['ms-b-release', 'ms-us-holidays'], featureUpdates: [], moratoria: [], timezone: 'America/Los_Angeles' };

/** The boxed days of the calendar that Microsoft printed for 2025, with New Year 2026, which it prints in the last block. */
const BOXED: Readonly<Record<string, string>> = {
  '2025-01': '01 13 14 15 18 19 20', '2025-02': '10 11 12 15 16 17', '2025-03': '10 11 12', '2025-04': '07 08 09', '2025-05': '12 13 14 24 25 26', '2025-06': '09 10 11',
  '2025-07': '04 05 06 07 08 09', '2025-08': '11 12 13 30 31', '2025-09': '01 08 09 10', '2025-10': '13 14 15', '2025-11': '10 11 12 27 28 29 30',
  '2025-12': '08 09 10 18 19 20 21 22 23 24 25 26 27 28 29 30 31', '2026-01': '01',
};
const BOXED_DAYS = Object.entries(BOXED).flatMap(([month, days]) => days.split(' ').map((day) => `${month}-${day}`));

const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('freeze calendar', () => {
  it('gives the days that Microsoft boxed for 2025, and no other', () => {
    expect(BOXED_DAYS).toHaveLength(71);
    expect(daysFrom('2025-01-01', '2026-01-01').filter((day) => freezeReasons(day, MICROSOFT).length > 0)).toEqual(BOXED_DAYS);
  });

  it.each([
    ['2025-01-01', ['us-holiday:new-years-day', 'moratorium']], ['2025-01-14', ['b-release']], ['2025-01-18', ['holiday-weekend:martin-luther-king-day']], ['2025-02-17', ['us-holiday:presidents-day']],
    ['2025-05-24', ['holiday-weekend:memorial-day']], ['2025-07-04', ['us-holiday:fourth-of-july']], ['2025-07-06', ['holiday-weekend:fourth-of-july']], ['2025-08-30', ['holiday-weekend:labor-day']],
    ['2025-11-27', ['us-holiday:thanksgiving-day']], ['2025-11-30', ['holiday-weekend:day-after-thanksgiving']], ['2025-12-18', ['moratorium']], ['2025-12-24', ['us-holiday:christmas-eve', 'moratorium']],
    ['2025-12-28', ['holiday-weekend:day-after-christmas', 'moratorium']], ['2025-12-17', []],
    // A Saturday: the Friday before is observed, and the Sunday touches it.
    ['2026-07-02', []], ['2026-07-03', ['us-holiday:fourth-of-july']], ['2026-07-04', ['us-holiday:fourth-of-july']], ['2026-07-05', ['holiday-weekend:fourth-of-july']], ['2026-07-06', []],
    // New Year on a Saturday is observed in the old year.
    ['2027-12-31', ['us-holiday:new-years-day']],
    // Martin Luther King Day of 2024, which the published table misprints.
    ['2024-01-15', ['us-holiday:martin-luther-king-day']], ['2024-01-17', []], ['2024-07-04', ['us-holiday:fourth-of-july']],
  ])('says of %s %j', (day, reasons) => {
    expect(freezeReasons(day, MICROSOFT)).toEqual(reasons);
  });

  it.each([
    [2026, ['01-13', '02-10', '03-10', '04-14', '05-12', '06-09', '07-14', '08-11', '09-08', '10-13', '11-10', '12-08']],
    [2027, ['01-12', '02-09', '03-09', '04-13', '05-11', '06-08', '07-13', '08-10', '09-14', '10-12', '11-09', '12-14']],
  ])('knows the second Tuesdays of %i', (year, days) => {
    expect(days.map((_, index) => nthWeekday(year, index + 1, 2, 2))).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('knows the ends of months, of leap years too', () => {
    expect([lastWeekday(2024, 2, 4), lastWeekday(2023, 2, 2), lastWeekday(2025, 12, 3), lastWeekday(2000, 2, 2)]).toEqual(['2024-02-29', '2023-02-28', '2025-12-31', '2000-02-29']);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('freezes two days around the start of a feature update, and weekends where the plan says so', () => {
    const calendar: FreezeCalendar = { ...MICROSOFT, featureUpdates: ['2026-10-06'], use: ['weekends'] };
    expect(daysFrom('2026-10-02', '2026-10-11').filter((day) => freezeReasons(day, calendar).length > 0))
      .toEqual(['2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11']);
  });

  it('lasts through a moratorium that spans New Year, and clears at midnight of the plan\'s zone', () => {
    const calendar: FreezeCalendar = { ...MICROSOFT, moratoria: [{ from: '2026-12-17', to: '2027-01-03' }] };
    const now = Date.parse('2026-12-20T12:00:00Z');
    expect(freezeAt(now, calendar)).toEqual({ day: '2026-12-20', reasons: ['moratorium'], until: '2027-01-04' });
    expect(clearFrom(now, calendar)).toBe(Date.parse('2027-01-04T08:00:00Z'));
    expect(freezeAt(Date.parse('2027-01-04T07:59:59Z'), calendar).day).toBe('2027-01-03');
    expect(freezeAt(Date.parse('2027-01-04T08:00:00Z'), calendar)).toEqual({ day: '2027-01-04', reasons: [], until: '2027-01-11' });
  });

  it('never clears where everything is frozen', () => {
    expect(clearFrom(0, { ...MICROSOFT, moratoria: [{ from: '1969-01-01', to: '1999-12-31' }] })).toBeUndefined();
  });

  it('keeps to the clock on the wall when it is moved', () => {
    expect(startOf('2026-03-08', 'America/Los_Angeles')).toBe(Date.parse('2026-03-08T08:00:00Z'));
    expect(startOf('2026-03-09', 'America/Los_Angeles')).toBe(Date.parse('2026-03-09T07:00:00Z'));
    expect(startOf('2026-11-02', 'America/Los_Angeles')).toBe(Date.parse('2026-11-02T08:00:00Z'));
    expect(startOf('2026-01-01', 'Asia/Kolkata')).toBe(Date.parse('2025-12-31T18:30:00Z'));
    // Midnight does not exist on that day: clocks jump from 23:59 to 01:00.
    expect(startOf('2018-11-04', 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00:00Z'));
    expect(dayAt(startOf('2018-11-04', 'America/Sao_Paulo') - 1, 'America/Sao_Paulo')).toBe('2018-11-03');
    expect(wallText(Date.parse('2026-11-24T17:10:00Z'), 'America/Los_Angeles')).toBe('2026-11-24 09:10');
  });
});
