import { expect, it } from 'vitest';
import { baked, bakedBy, isBaked } from '../../src/rollout/bake.ts';
import { DAY, HOUR } from '../../src/policy/calendar.ts';
import type { FreezeCalendar } from '../../src/policy/freeze.ts';

const CALENDAR: FreezeCalendar = { use: ['ms-b-release', 'ms-us-holidays', 'weekends'], featureUpdates: [], moratoria: [], timezone: 'America/Los_Angeles' };
const at = (text: string): number => Date.parse(text);

it('counts time on business days apart: a weekend bakes, but is no business day', () => {
  // A Friday, 09:10 on the wall in Los Angeles.
  const start = at('2026-11-20T17:10:00Z');
  const monday = at('2026-11-23T17:10:00Z');
  const bake = baked(start, [{ from: start, to: undefined }], monday, CALENDAR);
  expect(bake).toEqual({ elapsed: 3 * DAY, business: DAY });
  expect([isBaked(bake, { hours: 72, businessDays: 1 }), isBaked(bake, { hours: 72, businessDays: 2 }), isBaked(bake, { hours: 73, businessDays: 1 })]).toEqual([true, false, false]);
});

it('bakes nothing while the rollout is paused', () => {
  const start = at('2026-11-16T18:00:00Z');
  const active = [{ from: start - 5 * DAY, to: start + 6 * HOUR }, { from: start + 30 * HOUR, to: undefined }];
  expect(baked(start, active, start + 48 * HOUR, CALENDAR)).toEqual({ elapsed: 24 * HOUR, business: 24 * HOUR });
  expect(baked(start, [], start + 48 * HOUR, CALENDAR)).toEqual({ elapsed: 0, business: 0 });
  expect(baked(start, active, start - HOUR, CALENDAR)).toEqual({ elapsed: 0, business: 0 });
});

it.each([
  // Both goals: whichever comes last.
  ['2026-11-16T18:00:00Z', 96, 1, '2026-11-20T18:00:00Z'],
  ['2026-11-16T18:00:00Z', 24, 2, '2026-11-18T18:00:00Z'],
  // Thanksgiving, the day after and the weekend do not count: 8 hours of Wednesday are left, and 16 of Monday.
  ['2026-11-26T00:00:00Z', 24, 1, '2026-12-01T00:00:00Z'],
])('bake begun %s, %i h and %i business days: %s', (start, hours, businessDays, end) => {
  const now = at(start);
  const goal = { hours, businessDays };
  expect(bakedBy({ elapsed: 0, business: 0 }, goal, now, CALENDAR)).toBe(at(end));
  const active = [{ from: now, to: undefined }];
  expect(isBaked(baked(now, active, at(end), CALENDAR), goal)).toBe(true);
  expect(isBaked(baked(now, active, at(end) - 1, CALENDAR), goal)).toBe(false);
});

it('never finishes where no business day comes', () => {
  const never: FreezeCalendar = { ...CALENDAR, moratoria: [{ from: '2000-01-01', to: '2100-01-01' }] };
  expect(bakedBy({ elapsed: 0, business: 0 }, { hours: 1, businessDays: 1 }, at('2026-11-16T18:00:00Z'), never)).toBeUndefined();
});
