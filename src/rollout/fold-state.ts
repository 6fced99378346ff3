import { started } from './machine.ts';
import type { Rollout } from './rollout.ts';

export type Draft = Pick<Rollout, 'id' | 'drafted' | 'plan'>;

/** A rollout of which nothing is known but what was drafted. */
export const EMPTY_ROLLOUT = (draft: Draft): Rollout => ({
  ...draft, machine: started(draft.drafted.rings.length),
  rings: draft.drafted.rings.map(({ id, phase }) => ({ id, phase, openedAt: undefined, bakeStartedAt: undefined, promotedAt: undefined, promotedBy: undefined, extraHours: 0 })),
  active: [], approvals: [], ticks: new Map(), waivers: [], accepted: [], recorded: new Map(), pause: undefined, end: undefined, damage: new Set(), reseals: [], expedites: [], metrics: new Map(),
  alarms: new Map(), gate: undefined, digestChanged: false, voidedAt: -1, sources: new Set(), seq: -1, head: '', updatedAt: 0, heads: [],
});
