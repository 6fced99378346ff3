export const ROLLOUT_STATES = ['draft', 'active', 'paused', 'completed', 'rolled-back', 'superseded', 'abandoned'] as const;
export type RolloutState = (typeof ROLLOUT_STATES)[number];
export const RING_STATES = ['pending', 'open', 'baking', 'ready', 'promoted'] as const;
export type RingState = (typeof RING_STATES)[number];
export const PAUSE_CAUSES = ['manual', 'throttle', 'health', 'gate', 'digest', 'tamper'] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

export interface Machine {
  readonly state: RolloutState;
  /** One per ring of the plan, smallest first. */
  readonly rings: readonly RingState[];
}

export const started = (rings: number): Machine => ({ state: 'draft', rings: Array.from({ length: rings }, () => 'pending') });

export const isOver = ({ state }: Pick<Machine, 'state'>): boolean => state !== 'draft' && state !== 'active' && state !== 'paused';

/** The ring that is worked on, or opens next: the first one not promoted. Its number of rings when all are. */
export const currentRing = ({ rings }: Machine): number => {
  const index = rings.findIndex((ring) => ring !== 'promoted');
  return index === -1 ? rings.length : index;
};

/** What is true at the moment, about the rollout and the ring that is worked on; a draft has its start in the ring's place. */
export interface Conditions {
  /** No entry was changed, deleted or forged. */
  readonly ledger: boolean;
  /** The asset still has the bytes that the rollout is bound to. */
  readonly digest: boolean;
  /** `stale`: it was go, but too long ago. `missing`: nobody knows. */
  readonly verdict: 'go' | 'stale' | 'missing' | 'no-go';
  /** A metric is regressed or tripped, and no waiver covers it. */
  readonly alarm: boolean;
  /** Microsoft's throttle was last recorded as 0 %. */
  readonly throttled: boolean;
  readonly frozen: boolean;
  /** Enough devices run the candidate for the bake to begin. */
  readonly exposure: boolean;
  /** Time, business days, coverage and health: all that a ring bakes for. */
  readonly bake: boolean;
  readonly checklist: boolean;
  readonly approvals: boolean;
  readonly twoPerson: boolean;
  /** A release manager has asked for it. */
  readonly requested: boolean;
  readonly rollbackCandidate: boolean;
  /** A newer package became active, and the plan lets it end this rollout. */
  readonly newer: boolean;
  readonly endOfSupport: boolean;
}

export type Guard = 'previous' | 'ledger' | 'digest' | 'verdict' | 'stale-verdict' | 'health' | 'throttle' | 'freeze' | 'exposure' | 'bake' | 'checklist' | 'approvals' | 'two-person' | 'request' | 'rollback-candidate';

/** What each guard asks. */
export const GUARDS: Readonly<Record<Guard, (conditions: Conditions, machine: Machine, ring: number) => boolean>> = {
  previous: (_, { rings }, ring) => rings.every((state, index) => index >= ring || state === 'promoted'),
  ledger: ({ ledger }) => ledger,
  digest: ({ digest }) => digest,
  verdict: ({ verdict }) => verdict === 'go' || verdict === 'stale',
  'stale-verdict': ({ verdict }) => verdict !== 'stale',
  health: ({ alarm }) => !alarm,
  throttle: ({ throttled }) => !throttled,
  // The last ring widens nothing any more when it is left.
  freeze: ({ frozen }, { rings }, ring) => !frozen || (ring === rings.length - 1 && rings[ring] !== 'pending'),
  exposure: ({ exposure }) => exposure,
  bake: ({ bake }) => bake,
  checklist: ({ checklist }) => checklist,
  approvals: ({ approvals }) => approvals,
  'two-person': ({ twoPerson }) => twoPerson,
  request: ({ requested }) => requested,
  'rollback-candidate': ({ rollbackCandidate }) => rollbackCandidate,
};

/** Transitions that wait for guards. Stopping has none: it must be easy. */
export type Guarded = 'activate' | 'open' | 'bake' | 'ready' | 'promote' | 'resume';
export type GuardTable = Readonly<Record<Guarded, readonly Guard[]>>;

export const GUARD_TABLE: GuardTable = {
  activate: ['request', 'checklist', 'approvals', 'two-person', 'verdict', 'stale-verdict', 'digest', 'ledger'],
  open: ['previous', 'verdict', 'stale-verdict', 'digest', 'ledger', 'freeze'],
  bake: ['exposure'],
  ready: ['bake'],
  promote: ['request', 'checklist', 'approvals', 'two-person', 'freeze', 'digest', 'verdict', 'stale-verdict', 'rollback-candidate', 'ledger'],
  resume: ['digest', 'verdict', 'stale-verdict', 'ledger', 'throttle', 'health'],
};

/** What has to be stopped at once. A verdict that is merely stale stops nothing. */
export const ALARMS: readonly { readonly cause: Exclude<PauseCause, 'manual'>; readonly sounds: (conditions: Conditions) => boolean }[] = [
  { cause: 'tamper', sounds: ({ ledger }) => !ledger },
  { cause: 'digest', sounds: ({ digest }) => !digest },
  { cause: 'gate', sounds: ({ verdict }) => verdict === 'no-go' },
  { cause: 'health', sounds: ({ alarm }) => alarm },
  { cause: 'throttle', sounds: ({ throttled }) => throttled },
];

export type Move =
  | { readonly kind: 'activate' | 'complete' | 'resume' | 'roll-back' | 'supersede' | 'abandon' }
  | { readonly kind: 'pause'; readonly causes: readonly PauseCause[] }
  | { readonly kind: 'open' | 'bake' | 'ready' | 'unready' | 'promote'; readonly ring: number };

export interface Rules {
  readonly guards: GuardTable;
  readonly alarms: typeof ALARMS;
}

export const RULES: Rules = { guards: GUARD_TABLE, alarms: ALARMS };
