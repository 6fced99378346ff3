import type { PlanRole } from '../evidence/plan.ts';
import type { Interval } from './bake.ts';
import type { EventData } from './event.ts';
import type { Machine, PauseCause } from './machine.ts';

/** What a ring has gone through. Times in ms. */
export interface RingRecord {
  readonly id: string;
  readonly phase: EventData<'drafted'>['rings'][number]['phase'];
  readonly openedAt: number | undefined;
  readonly bakeStartedAt: number | undefined;
  readonly promotedAt: number | undefined;
  readonly promotedBy: string | undefined;
  /** Added to its bake by a person. */
  readonly extraHours: number;
}

/** Stands in the place of a ring while the rollout is a draft. */
export const START = 'start';

export interface Approval {
  readonly login: string;
  readonly role: PlanRole;
  /** A ring's id, or `start`. */
  readonly ring: string;
  /** A release manager asks for the promotion with it. */
  readonly request: boolean;
  readonly at: number;
  readonly source: string | undefined;
}

/** What a person took upon themselves; one that concerns health needs two people. */
export interface Waiver {
  readonly what: 'item' | 'metric';
  readonly id: string;
  readonly by: string;
  readonly role: PlanRole;
  readonly until: string;
  readonly reason: string;
  readonly investigation: number | undefined;
  readonly seq: number;
}

export interface Tick {
  readonly by: string;
  /** The day the work was done. */
  readonly on: string;
}

export interface Fact {
  readonly values: Readonly<Record<string, string>>;
  readonly by: string;
  readonly at: number;
}

export interface MetricRecord {
  readonly status: string;
  readonly required: boolean;
}

/** Everything the ledger says about a rollout. */
export interface Rollout {
  readonly id: string;
  readonly drafted: EventData<'drafted'>;
  readonly machine: Machine;
  readonly rings: readonly RingRecord[];
  /** When the rollout was active. */
  readonly active: readonly Interval[];
  readonly approvals: readonly Approval[];
  readonly ticks: ReadonlyMap<string, Tick>;
  readonly waivers: readonly Waiver[];
  readonly accepted: readonly { readonly metric: string; readonly bound: string; readonly by: string; readonly role: PlanRole }[];
  /** By kind, oldest first. */
  readonly recorded: ReadonlyMap<string, readonly Fact[]>;
  readonly pause: { readonly causes: readonly PauseCause[]; readonly reason: string; readonly by: string; readonly at: number } | undefined;
  readonly end: { readonly reason: string; readonly by: string; readonly at: number } | undefined;
  /** Damage the ledger remembers although it may not be visible any more. */
  readonly damage: ReadonlySet<string>;
  readonly reseals: readonly { readonly damage: readonly string[]; readonly by: string; readonly role: PlanRole }[];
  readonly expedites: readonly { readonly by: string; readonly reason: string; readonly at: number }[];
  readonly metrics: ReadonlyMap<string, MetricRecord>;
  /** Metrics that were regressed or tripped, with the entry that said so: better data does not clear them. */
  readonly alarms: ReadonlyMap<string, number>;
  readonly gate: (EventData<'gate'> & { readonly at: number }) | undefined;
  readonly digestChanged: boolean;
  /** Digest of the plan in force. */
  readonly plan: string;
  /** Number of the last entry that voided approvals. */
  readonly voidedAt: number;
  /** `kind:id` of everything that was acted upon. */
  readonly sources: ReadonlySet<string>;
  readonly seq: number;
  readonly head: string;
  readonly updatedAt: number;
  /** First digits of every accepted entry, by number: an approval names the one it has seen. */
  readonly heads: readonly string[];
}

export const ringOf = (rollout: Rollout, id: string): RingRecord | undefined => rollout.rings.find((ring) => ring.id === id);

/** The last fact of a kind that a person recorded. */
export const lastFact = (rollout: Rollout, kind: string): Fact | undefined => rollout.recorded.get(kind)?.at(-1);

const numberOf = (fact: Fact | undefined, key: string): number | undefined => {
  const value = Number(fact?.values[key]);
  return fact?.values[key] === undefined || Number.isNaN(value) ? undefined : value;
};

/** In percent, as last read off the shipping label. */
export const throttle = (rollout: Rollout): number | undefined => numberOf(lastFact(rollout, 'throttle'), 'percent');
export const recordedExposure = (rollout: Rollout): number | undefined => numberOf(lastFact(rollout, 'exposure'), 'devices');

/** Two different people of the role that may hurry. */
export const isExpedited = (rollout: Rollout): boolean => new Set(rollout.expedites.map(({ by }) => by.toLowerCase())).size >= 2;

/** Held by both roles, by two different people. */
const byBoth = (acts: readonly { readonly by: string; readonly role: PlanRole }[]): boolean =>
  acts.some((one) => one.role === 'quality' && acts.some((other) => other.role === 'release-manager' && other.by.toLowerCase() !== one.by.toLowerCase()));

/** A metric's alarm is waived when quality and a release manager said so after it sounded, with an investigation linked, and not too long ago. */
export const alarmWaived = (rollout: Rollout, metric: string, today: string): boolean => {
  const since = rollout.alarms.get(metric) ?? -1;
  const waivers = rollout.waivers.filter(({ what, id, seq, until }) => what === 'metric' && id === metric && seq > since && until >= today);
  return byBoth(waivers) && waivers.some(({ investigation }) => investigation !== undefined);
};

export const metricAccepted = (rollout: Rollout, metric: string): boolean => byBoth(rollout.accepted.filter((one) => one.metric === metric));

export const itemWaiver = (rollout: Rollout, item: string, today: string): Waiver | undefined => rollout.waivers.find(({ what, id, until }) => what === 'item' && id === item && until >= today);

/** Damage that quality and a release manager sealed off. */
export const isResealed = (rollout: Rollout, damage: string): boolean => byBoth(rollout.reseals.filter((reseal) => reseal.damage.includes(damage)));
