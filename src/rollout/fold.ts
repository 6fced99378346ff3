import { EMPTY_ROLLOUT, type Draft } from './fold-state.ts';
import type { EventType, LedgerEvent } from './event.ts';
import type { Move } from './machine.ts';
import { after } from './moves.ts';
import { START, type RingRecord, type Rollout } from './rollout.ts';

type Of<T extends EventType> = Extract<LedgerEvent, { readonly type: T }>;

const timeOf = ({ at }: LedgerEvent): number => Date.parse(at);

/** Worse is more; anything unknown is worst. */
const RANKS: readonly string[] = ['pass', 'inconclusive', 'insufficient', 'failing', 'malformed'];
const rank = (status: string | undefined): number => (status === undefined ? 0 : RANKS.includes(status) ? RANKS.indexOf(status) : RANKS.length);

const isAlarm = (status: string | undefined): boolean => status === 'regressed' || status === 'tripped';

const ringIndex = (rollout: Rollout, ring: string | undefined): number => rollout.rings.findIndex(({ id }) => id === ring);

const moved = (rollout: Rollout, move: Move, change: Partial<RingRecord> = {}): Rollout => ({
  ...rollout, machine: after(rollout.machine, move), rings: 'ring' in move ? rollout.rings.map((ring, index) => (index === move.ring ? { ...ring, ...change } : ring)) : rollout.rings,
});

const ringMoved = (rollout: Rollout, event: LedgerEvent, kind: Extract<Move, { ring: number }>['kind'], change: Partial<RingRecord> = {}): Rollout => {
  const ring = ringIndex(rollout, event.ring);
  return ring === -1 ? rollout : moved(rollout, { kind, ring }, change);
};

const stopped = (rollout: Rollout, at: number): Rollout => ({ ...rollout, active: rollout.active.map((stretch) => (stretch.to === undefined ? { ...stretch, to: at } : stretch)) });
const running = (rollout: Rollout, at: number): Rollout => ({ ...rollout, active: [...rollout.active, { from: at, to: undefined }] });

const voided = (rollout: Rollout, { seq }: LedgerEvent): Rollout => ({ ...rollout, approvals: [], voidedAt: seq });

const ended = (rollout: Rollout, event: LedgerEvent, kind: 'roll-back' | 'supersede' | 'abandon' | 'complete', reason: string): Rollout =>
  stopped({ ...moved(rollout, { kind }), end: { reason, by: event.actor.login, at: timeOf(event) } }, timeOf(event));

const recorded = (rollout: Rollout, event: Of<'recorded'>): Rollout['recorded'] => {
  const fact = { values: event.data.values, by: event.actor.login, at: timeOf(event) };
  return new Map([...rollout.recorded, [event.data.kind, [...(rollout.recorded.get(event.data.kind) ?? []), fact]]]);
};

const withHealth = (rollout: Rollout, event: Of<'health'>): Rollout => {
  const worse = event.data.metrics.some(({ id, status, required }) => required && rank(status) > rank(rollout.metrics.get(id)?.status));
  const alarms = new Map(rollout.alarms);
  // A metric that calmed down after a waiver and sounds again needs a new one.
  for (const { id, status } of event.data.metrics) if (isAlarm(status) && !isAlarm(rollout.metrics.get(id)?.status)) alarms.set(id, event.seq);
  const next = { ...rollout, metrics: new Map(event.data.metrics.map(({ id, status, required }) => [id, { status, required }])), alarms };
  return worse && rollout.metrics.size > 0 ? voided(next, event) : next;
};

/** One entry's effect. */
const applied = (rollout: Rollout, event: LedgerEvent): Rollout => {
  const at = timeOf(event);
  const by = event.actor.login;
  switch (event.type) {
    case 'drafted':
      return rollout;
    case 'activated':
      return running({ ...moved(rollout, { kind: 'activate' }), approvals: [] }, at);
    case 'ring-opened':
      return ringMoved(rollout, event, 'open', { openedAt: at });
    case 'bake-started':
      return ringMoved(rollout, event, 'bake', { bakeStartedAt: at });
    case 'ring-ready':
      return ringMoved(rollout, event, 'ready');
    case 'ring-unready':
      return ringMoved(rollout, event, 'unready');
    case 'ring-promoted':
      return { ...ringMoved(rollout, event, 'promote', { promotedAt: at, promotedBy: by }), approvals: [], accepted: [] };
    case 'completed':
      return ended(rollout, event, 'complete', 'all rings are promoted');
    case 'paused': {
      const { causes, reason, damage } = event.data;
      const paused = { ...voided(rollout, event), pause: { causes, reason, by, at }, damage: new Set([...rollout.damage, ...damage]) };
      return rollout.machine.state === 'active' ? stopped(moved(paused, { kind: 'pause', causes }), at) : paused;
    }
    case 'resumed':
      return running({ ...moved(rollout, { kind: 'resume' }), pause: undefined }, at);
    case 'rolled-back':
      return ended(rollout, event, 'roll-back', event.data.reason);
    case 'superseded':
      return ended(rollout, event, 'supersede', event.data.by);
    case 'abandoned':
      return ended(rollout, event, 'abandon', event.data.reason);
    case 'approved': {
      const { role, request } = event.data;
      const ring = event.ring ?? START;
      const others = rollout.approvals.filter((one) => one.ring !== ring || one.role !== role || one.login.toLowerCase() !== by.toLowerCase());
      return { ...rollout, approvals: [...others, { login: by, role, ring, request, at, source: event.source?.id }] };
    }
    case 'approval-withdrawn':
      return { ...rollout, approvals: rollout.approvals.filter(({ login }) => login.toLowerCase() !== by.toLowerCase()) };
    case 'approvals-voided':
    case 'plan-changed':
      return { ...voided(rollout, event), plan: event.type === 'plan-changed' ? event.data.new : rollout.plan };
    case 'ticked':
      return { ...rollout, ticks: new Map([...rollout.ticks, [event.data.item, { by, on: event.data.on }]]) };
    case 'unticked':
      return { ...rollout, ticks: new Map([...rollout.ticks].filter(([item]) => item !== event.data.item)) };
    case 'waived': {
      const { what, id, until, reason, role, investigation } = event.data;
      return { ...rollout, waivers: [...rollout.waivers, { what, id, by, role, until, reason, investigation, seq: event.seq }] };
    }
    case 'waiver-expired':
      return { ...rollout, waivers: rollout.waivers.filter(({ what, id }) => what !== event.data.what || id !== event.data.id) };
    case 'accepted':
      return { ...rollout, accepted: [...rollout.accepted, { metric: event.data.metric, bound: event.data.bound, by, role: event.data.role }] };
    case 'recorded':
      return { ...rollout, recorded: recorded(rollout, event) };
    case 'health':
      return withHealth(rollout, event);
    case 'gate': {
      const next = { ...rollout, gate: { ...event.data, at } };
      // Another policy may ask for less: what was approved under the old one is asked again.
      const changed = event.data.policy !== (rollout.gate?.policy ?? rollout.drafted.policy);
      return event.data.decision === 'no-go' || changed ? voided(next, event) : next;
    }
    case 'digest-changed':
      return { ...voided(rollout, event), digestChanged: true };
    case 'digest-restored':
      return { ...rollout, digestChanged: false };
    case 'bake-extended':
      return { ...rollout, rings: rollout.rings.map((ring) => (ring.id === event.ring ? { ...ring, extraHours: ring.extraHours + event.data.hours } : ring)) };
    case 'expedited':
      return { ...rollout, expedites: [...rollout.expedites, { by, reason: event.data.reason, at }] };
    case 'resealed':
      return { ...rollout, reseals: [...rollout.reseals, { damage: event.data.damage, by, role: event.data.role }] };
    case 'continued':
      return rollout;
  }
};

const noted = (rollout: Rollout, event: LedgerEvent): Rollout => ({
  ...rollout, seq: event.seq, head: event.hash, heads: [...rollout.heads, event.hash.slice(0, 8)], updatedAt: timeOf(event),
  sources: event.source === undefined ? rollout.sources : new Set([...rollout.sources, `${event.source.kind}:${event.source.id}`]),
});

/** The rollout that a ledger tells of; `undefined` while nothing was drafted. */
export const fold = (events: readonly LedgerEvent[]): Rollout | undefined => {
  const [first] = events;
  if (first?.type !== 'drafted') return undefined;
  const begun: Draft = { id: first.rollout, drafted: first.data, plan: first.data.plan };
  return events.reduce<Rollout>((rollout, event) => noted(applied(rollout, event), event), EMPTY_ROLLOUT(begun));
};
