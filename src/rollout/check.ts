import type { Ring, Plan } from '../evidence/plan.ts';
import { DAY, dayAt, HOUR, utcText, wallText } from '../policy/calendar.ts';
import { freezeAt, freezesOf, withoutFreezes, type FreezeCalendar } from '../policy/freeze.ts';
import { baked, bakedBy, isBaked, type Bake, type BakeGoal } from './bake.ts';
import type { Facts } from './facts.ts';
import { monitorHours } from './lint-rings.ts';
import { alarmWaived, isExpedited, isResealed, metricAccepted, recordedExposure, throttle, type RingRecord, type Rollout } from './rollout.ts';

/** One guard as people read it. */
export interface Check {
  /** `bake`, `health:kmc`, `stale-verdict`, ... */
  readonly code: string;
  readonly holds: boolean;
  /** What is so; when it does not hold, with what would make it. */
  readonly text: string;
}

const days = (ms: number): string => String(Math.floor((ms / DAY) * 10) / 10);

/** Calendar that holds for a rollout: an expedited one may ignore freezes, but never Microsoft's on Windows Update. */
export const calendarOf = (plan: Plan, rollout: Rollout): FreezeCalendar => {
  const calendar = freezesOf(plan);
  const channel = plan.channel ?? 'windows-update';
  return isExpedited(rollout) && channel !== 'windows-update' && plan.expedite.ignoreFreeze.includes(channel) ? withoutFreezes(calendar) : calendar;
};

export const goalOf = (plan: Plan, rollout: Rollout, ring: Ring, record: RingRecord): BakeGoal => {
  const hours = ring.phase === 'full' ? monitorHours(ring) : (ring.bake?.hours ?? 0);
  if (!isExpedited(rollout)) return { hours: hours + record.extraHours, businessDays: ring.businessDays };
  return { hours: Math.max(hours * plan.expedite.bakeFactor, Math.min(hours, plan.expedite.bakeFloor.hours)) + record.extraHours, businessDays: 0 };
};

export const bakeOf = (rollout: Rollout, record: RingRecord, now: number, calendar: FreezeCalendar): Bake =>
  record.bakeStartedAt === undefined ? { elapsed: 0, business: 0 } : baked(record.bakeStartedAt, rollout.active, now, calendar);

export const bakeChecks = (plan: Plan, rollout: Rollout, ring: Ring, record: RingRecord, now: number): readonly Check[] => {
  const calendar = calendarOf(plan, rollout);
  const goal = goalOf(plan, rollout, ring, record);
  const bake = bakeOf(rollout, record, now, calendar);
  const end = bakedBy(bake, goal, now, calendar);
  const earliest = end === undefined ? 'no business day comes' : `earliest ${wallText(end, plan.timezone)} (${plan.timezone})`;
  const byClock = isBaked(bake, { ...goal, businessDays: 0 });
  const byDays = isBaked(bake, { ...goal, hours: 0 });
  return [
    { code: 'bake', holds: record.bakeStartedAt !== undefined && byClock, text: `${days(bake.elapsed)} of ${days(goal.hours * HOUR)} days${byClock ? '' : `; ${earliest}`}` },
    { code: 'business-days', holds: byDays, text: `${days(bake.business)} of ${goal.businessDays} business days${byDays ? '' : `; ${earliest}`}` },
  ];
};

export const exposureCheck = (plan: Plan, rollout: Rollout, ring: Ring, { health }: Facts): Check => {
  const devices = Math.max(health.devices ?? 0, recordedExposure(rollout) ?? 0);
  if (ring.minDevices !== undefined) return { code: 'exposure', holds: devices >= ring.minDevices, text: `${devices} of ${ring.minDevices} devices run the package` };
  const percent = throttle(rollout);
  if ((plan.channel ?? 'windows-update') === 'windows-update' && ring.phase !== 'pilot') return { code: 'exposure', holds: (percent ?? 0) > 0, text: percent === undefined ? 'no throttle is recorded: record throttle percent=' : `the throttle was recorded as ${percent} %` };
  return { code: 'exposure', holds: devices > 0, text: devices > 0 ? `${devices} devices run the package` : 'no device is known to run the package: record exposure devices=' };
};

export const coverageCheck = ({ minCohortCoverage }: Ring, { health }: Facts): Check => ({
  code: 'coverage', holds: minCohortCoverage === 0 || (health.coverage ?? 0) >= minCohortCoverage,
  text: minCohortCoverage === 0 ? 'no share of cohorts is asked for' : `${health.coverage === undefined ? 'no data says which' : `${Math.floor(health.coverage)} % of the`} cohorts were seen (at least ${minCohortCoverage} %)`,
});

export const healthChecks = (plan: Plan, rollout: Rollout, { health, now }: Facts): readonly Check[] => {
  const today = dayAt(now, plan.timezone);
  const tolerable = (status: string): boolean => !isExpedited(rollout) ? status === 'pass' : status === 'pass' || status === 'inconclusive';
  return plan.health.metrics.filter(({ required }) => required).map(({ id }): Check => {
    const fact = health.metrics.find((one) => one.id === id);
    if (fact === undefined) return { code: `health:${id}`, holds: false, text: 'no data' };
    const accepted = fact.status === 'inconclusive' && metricAccepted(rollout, id);
    const waived = (fact.status === 'regressed' || fact.status === 'tripped') && alarmWaived(rollout, id, today);
    return { code: `health:${id}`, holds: tolerable(fact.status) || accepted, text: `${fact.status}${fact.sentence === '' ? '' : `: ${fact.sentence}`}${accepted ? '; accepted by quality and a release manager' : ''}${waived ? '; waived, the evidence begins anew' : ''}` };
  });
};

export const freezeCheck = (plan: Plan, rollout: Rollout, now: number): Check => {
  const { reasons, until } = freezeAt(now, calendarOf(plan, rollout));
  if (reasons.length > 0) return { code: 'freeze', holds: false, text: `frozen (${reasons.join(', ')})${until === undefined ? '' : ` until ${until}`}` };
  return { code: 'freeze', holds: true, text: until === undefined ? 'no freeze in force' : `no freeze in force (clear until ${until})` };
};

/** Damage that nobody has sealed off: what is seen now, and what the ledger remembers. */
export const openDamage = (rollout: Rollout, { damages }: Facts): readonly string[] => [...new Set([...damages.map(({ id }) => id), ...rollout.damage])].filter((id) => !isResealed(rollout, id));

export const bindingChecks = (plan: Plan, rollout: Rollout, facts: Facts): readonly Check[] => {
  const { verdict, asset, now } = facts;
  const damage = openDamage(rollout, facts);
  const same = verdict?.contentDigest === rollout.drafted.contentDigest && verdict.stage === plan.gate.stage;
  const age = now - (verdict?.evaluatedAt ?? 0);
  const fresh = age <= plan.gate.maxAge.hours * HOUR;
  const asOf = verdict === undefined ? '' : `, ${utcText(verdict.evaluatedAt)}`;
  const said = verdict === undefined ? 'there is no verdict about this package' : same ? `verdict ${verdict.decision}${verdict.decision === 'go' ? '' : ` (${verdict.blocking} block)`} at stage ${verdict.stage}${asOf}` : `the verdict is about other bytes or another stage (${verdict.stage})`;
  return [
    { code: 'verdict', holds: same && verdict.decision === 'go', text: said },
    { code: 'stale-verdict', holds: verdict === undefined || fresh, text: verdict === undefined ? 'no verdict' : `${days(Math.max(0, age))} days old (limit ${days(plan.gate.maxAge.hours * HOUR)})${fresh ? '' : '; run the gate again'}` },
    { code: 'digest', holds: asset === rollout.drafted.contentDigest, text: asset === undefined ? `the asset ${rollout.drafted.asset} is gone` : asset === rollout.drafted.contentDigest ? 'the asset has the bytes that were drafted' : 'the asset has other bytes than were drafted' },
    { code: 'ledger', holds: damage.length === 0, text: damage.length === 0 ? 'every entry is as it was written' : `damaged: ${damage.slice(0, 5).join(', ')}; record reseal, by quality and a release manager` },
  ];
};
