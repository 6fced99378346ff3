import { currentRing, GUARDS, isOver, RULES, type Conditions, type Guard, type Guarded, type Machine, type Move, type RingState, type Rules } from './machine.ts';

/** Guards of a transition that do not hold, all of them. */
export const failing = (kind: Guarded, machine: Machine, conditions: Conditions, rules: Rules = RULES): readonly Guard[] =>
  rules.guards[kind].filter((guard) => !GUARDS[guard](conditions, machine, currentRing(machine)));

const holds = (kind: Guarded, machine: Machine, conditions: Conditions, rules: Rules, ring: number): boolean => rules.guards[kind].every((guard) => GUARDS[guard](conditions, machine, ring));

const endings = (machine: Machine, { newer, endOfSupport }: Conditions): readonly Move[] => [
  ...(newer ? [{ kind: 'supersede' } as const] : []),
  ...(machine.state === 'draft' && endOfSupport ? [{ kind: 'abandon' } as const] : []),
];

const ringMoves = (machine: Machine, conditions: Conditions, rules: Rules): readonly Move[] => {
  if (machine.rings.every((ring) => ring === 'promoted')) return [{ kind: 'complete' }];
  return machine.rings.flatMap((state, ring): readonly Move[] => {
    const allowed = (kind: 'open' | 'bake' | 'ready' | 'promote'): readonly Move[] => (holds(kind, machine, conditions, rules, ring) ? [{ kind, ring }] : []);
    switch (state) {
      case 'pending':
        return allowed('open');
      case 'open':
        return allowed('bake');
      case 'baking':
        return allowed('ready');
      case 'ready':
        // What a ring was ready for may be gone again: that comes first.
        return conditions.bake ? allowed('promote') : [{ kind: 'unready', ring }];
      case 'promoted':
        return [];
    }
  });
};

/**
 * Every step that may be taken now without a further word of anybody, worst news first: whoever takes the first one never
 * widens past something that should have stopped it. Promotion and activation wait for a person's request among their guards.
 */
export const moves = (machine: Machine, conditions: Conditions, rules: Rules = RULES): readonly Move[] => {
  if (isOver(machine)) return [];
  const ends = endings(machine, conditions);
  if (machine.state === 'paused') return ends;
  if (machine.state === 'draft') return [...ends, ...(holds('activate', machine, conditions, rules, 0) ? [{ kind: 'activate' } as const] : [])];
  const causes = rules.alarms.filter(({ sounds }) => sounds(conditions)).map(({ cause }) => cause);
  return [...(causes.length > 0 ? [{ kind: 'pause', causes } as const] : []), ...ends, ...ringMoves(machine, conditions, rules)];
};

/** What a person may ask for beside promotion. */
export type Act = 'pause' | 'resume' | 'roll-back' | 'supersede' | 'abandon';

const FROM: Readonly<Record<Act, readonly Machine['state'][]>> = {
  pause: ['active'], resume: ['paused'], 'roll-back': ['active', 'paused'], supersede: ['draft', 'active', 'paused'], abandon: ['draft', 'active', 'paused'],
};

/** `undefined` when the state has no such step; then it is done already, or means nothing. */
export const act = (kind: Act, machine: Machine, conditions: Conditions, rules: Rules = RULES): Move | { readonly refused: readonly Guard[] } | undefined => {
  if (!FROM[kind].includes(machine.state)) return undefined;
  if (kind === 'pause') return { kind, causes: ['manual'] };
  const refused = kind === 'resume' ? failing('resume', machine, conditions, rules) : [];
  return refused.length > 0 ? { refused } : { kind };
};

const RING_AFTER: Readonly<Record<Extract<Move, { ring: number }>['kind'], RingState>> = { open: 'open', bake: 'baking', ready: 'ready', unready: 'baking', promote: 'promoted' };
const STATE_AFTER: Readonly<Record<Exclude<Move, { ring: number }>['kind'], Machine['state']>> = {
  activate: 'active', complete: 'completed', pause: 'paused', resume: 'active', 'roll-back': 'rolled-back', supersede: 'superseded', abandon: 'abandoned',
};

/** The machine after a step. */
export const after = (machine: Machine, move: Move): Machine =>
  'ring' in move ? { ...machine, rings: machine.rings.map((ring, index) => (index === move.ring ? RING_AFTER[move.kind] : ring)) } : { ...machine, state: STATE_AFTER[move.kind] };
