/**
 * Every state that a rollout can reach, whatever happens in whatever order, against what must never be. Where the program would
 * take the most urgent step, all permitted steps are followed here: what holds for them holds for every order of decisions.
 */
import { describe, expect, it } from 'vitest';
import { ALARMS, GUARD_TABLE, isOver, RULES, started, type Conditions, type Guard, type Guarded, type Machine, type Move, type Rules } from '../../src/rollout/machine.ts';
import { act, after, moves, type Act } from '../../src/rollout/moves.ts';

type Fact = Exclude<keyof Conditions, 'verdict'>;

interface World {
  readonly machine: Machine;
  readonly facts: Conditions;
}

const FACTS: readonly Fact[] = ['ledger', 'digest', 'alarm', 'throttled', 'frozen', 'exposure', 'bake', 'checklist', 'approvals', 'twoPerson', 'requested', 'rollbackCandidate'];
const VERDICTS = ['go', 'stale', 'missing', 'no-go'] as const;
const ACTS: readonly Act[] = ['pause', 'resume', 'roll-back', 'supersede', 'abandon'];

/** Of a ring, not of the rollout: a new ring has to earn them again. */
const OF_RING: Partial<Conditions> = { exposure: false, bake: false, checklist: false, approvals: false, twoPerson: false, requested: false };

const BEGINNING: Conditions = {
  ledger: true, digest: true, verdict: 'go', alarm: false, throttled: false, frozen: false, exposure: false, bake: false, checklist: false, approvals: false, twoPerson: false,
  requested: false, rollbackCandidate: false, newer: false, endOfSupport: false,
};

const keyOf = ({ machine, facts }: World): string => {
  const where = `${machine.state}/${machine.rings.join('/')}`;
  if (isOver(machine)) return where;
  let bits = VERDICTS.indexOf(facts.verdict);
  for (const fact of FACTS) bits = bits * 2 + Number(facts[fact]);
  return `${where}/${bits}`;
};

/** What must hold when a step is taken. */
const edgeBreaks = (move: Move, { machine, facts }: World): string | undefined => {
  const { rings } = machine;
  const sound = facts.ledger && facts.digest && facts.verdict === 'go';
  if (isOver(machine)) return 'I-4';
  if ('ring' in move && machine.state !== 'active') return 'I-5';
  switch (move.kind) {
    case 'open':
      if (rings.slice(0, move.ring).some((ring) => ring !== 'promoted')) return 'I-1';
      if (facts.frozen) return 'I-8';
      return sound ? undefined : 'opening';
    case 'bake':
      return facts.exposure ? undefined : 'baking';
    case 'ready':
      return facts.bake ? undefined : 'readiness';
    case 'promote':
      if (!facts.requested) return 'I-10';
      if (facts.frozen && move.ring < rings.length - 1) return 'I-8';
      return rings[move.ring] === 'ready' && sound && facts.bake && facts.checklist && facts.approvals && facts.twoPerson && facts.rollbackCandidate ? undefined : 'I-3';
    case 'activate':
      if (!facts.requested) return 'I-10';
      return sound && facts.checklist && facts.approvals && facts.twoPerson ? undefined : 'activation';
    case 'resume':
      return sound && !facts.throttled && !facts.alarm ? undefined : 'resumption';
    default:
      return undefined;
  }
};

/** What must hold once the program has done all that it does by itself. */
const stateBreaks = ({ machine, facts }: World): string | undefined => {
  const { state, rings } = machine;
  if (rings.filter((ring) => ring === 'open' || ring === 'baking' || ring === 'ready').length > 1) return 'I-2';
  if (rings.some((ring, index) => ring !== 'pending' && rings.slice(0, index).some((before) => before !== 'promoted'))) return 'I-1';
  if (state === 'draft' && rings.some((ring) => ring !== 'pending')) return 'I-5';
  if (state === 'completed' && rings.some((ring) => ring !== 'promoted')) return 'I-3';
  if (state !== 'active') return undefined;
  if (facts.alarm) return 'I-6';
  if (!facts.digest || !facts.ledger || facts.verdict === 'no-go') return 'I-7';
  return facts.throttled ? 'throttle' : undefined;
};

const taken = ({ machine, facts }: World, move: Move): World => ({
  machine: after(machine, move), facts: move.kind === 'promote' || move.kind === 'activate' ? { ...facts, ...OF_RING } : facts,
});

const BAD_NEWS: readonly Partial<Conditions>[] = [{ ledger: false }, { digest: false }];

/** One thing that happens: in the world, or because somebody asks. Bad news may come together with anything else. */
const happenings = ({ machine, facts }: World, rules: Rules): readonly (World & { readonly by?: Move })[] => [
  ...FACTS.flatMap((fact) => [{}, ...BAD_NEWS].map((news) => ({ machine, facts: { ...facts, [fact]: !facts[fact], ...news } }))),
  ...VERDICTS.filter((verdict) => verdict !== facts.verdict).map((verdict) => ({ machine, facts: { ...facts, verdict } })),
  { machine, facts: { ...facts, newer: true } },
  ...(machine.state === 'draft' ? [{ machine, facts: { ...facts, endOfSupport: true } }] : []),
  ...ACTS.flatMap((kind) => {
    const move = act(kind, machine, facts, rules);
    return move === undefined || 'refused' in move ? [] : [{ machine: after(machine, move), facts, by: move }];
  }),
];

class Exploration {
  readonly keys = new Map<string, number>();
  readonly worlds: World[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly #rules: Rules;
  broken: string | undefined;

  constructor(rings: number, rules: Rules) {
    this.#rules = rules;
    this.#visit(this.#settled({ machine: started(rings), facts: BEGINNING }));
    for (let index = 0; index < this.worlds.length && this.broken === undefined; index++) {
      const world = this.worlds[index];
      if (world !== undefined) this.#expand(index, world);
    }
  }

  #expand(index: number, world: World): void {
    if (isOver(world.machine)) {
      if (moves(world.machine, world.facts, this.#rules).length > 0 || ACTS.some((kind) => act(kind, world.machine, world.facts, this.#rules) !== undefined)) this.broken ??= 'I-4';
      return;
    }
    for (const next of happenings(world, this.#rules)) {
      if (next.by !== undefined) this.#demand(next.by, world, next);
      for (const move of moves(next.machine, next.facts, this.#rules)) {
        this.broken ??= edgeBreaks(move, next);
        this.#edge(index, this.#settled(taken(next, move)));
      }
      this.#edge(index, this.#settled({ machine: next.machine, facts: next.facts }));
    }
  }

  /** What a person asks for: its guards, and that asking twice changes nothing more. */
  #demand(move: Move, before: World, next: World): void {
    this.broken ??= edgeBreaks(move, before);
    if (move.kind !== 'resume' && move.kind !== 'complete' && ACTS.some((kind) => kind === move.kind && act(kind, next.machine, next.facts, this.#rules) !== undefined)) this.broken ??= 'I-9';
  }

  #edge(from: number, world: World): void {
    this.from.push(from);
    this.to.push(this.#visit(world));
  }

  #visit(world: World): number {
    const key = keyOf(world);
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    this.broken ??= stateBreaks(world);
    this.keys.set(key, this.worlds.length);
    this.worlds.push(world);
    return this.worlds.length - 1;
  }

  /** What the program does by itself: the most urgent step, again and again. */
  #settled(world: World): World {
    for (let step = 0, at = world; step < 20; step++) {
      const [move] = moves(at.machine, at.facts, this.#rules);
      if (move === undefined) return at;
      this.broken ??= edgeBreaks(move, at);
      at = taken(at, move);
    }
    this.broken ??= 'rest';
    return world;
  }

  /** States from which no sequence of events leads to completion. */
  deadEnds(): number {
    const before = new Map<number, number[]>();
    this.to.forEach((to, edge) => {
      const list = before.get(to);
      const from = this.from[edge] ?? 0;
      if (list === undefined) before.set(to, [from]);
      else list.push(from);
    });
    const alive = new Set<number>(this.worlds.flatMap(({ machine }, index) => (machine.state === 'completed' ? [index] : [])));
    const open = [...alive];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const from of before.get(next) ?? []) {
        if (!alive.has(from)) open.push(from);
        alive.add(from);
      }
    }
    return this.worlds.filter(({ machine }, index) => !isOver(machine) && !alive.has(index)).length;
  }
}

const RINGS = Number(process.env['ROLLOUT_RINGS'] ?? 2);

const without = (kind: Guarded, guard: Guard): Rules => ({ ...RULES, guards: { ...GUARD_TABLE, [kind]: GUARD_TABLE[kind].filter((one) => one !== guard) } });

/** What breaks when one guard is taken away. */
const BREAKS: Readonly<Record<Guarded, Readonly<Partial<Record<Guard, string>>>>> = {
  activate: { request: 'I-10', checklist: 'activation', approvals: 'activation', 'two-person': 'activation', verdict: 'activation', 'stale-verdict': 'activation', digest: 'activation', ledger: 'activation' },
  open: { previous: 'I-1', verdict: 'opening', 'stale-verdict': 'opening', digest: 'opening', ledger: 'opening', freeze: 'I-8' },
  bake: { exposure: 'baking' },
  ready: { bake: 'readiness' },
  promote: {
    request: 'I-10', checklist: 'I-3', approvals: 'I-3', 'two-person': 'I-3', freeze: 'I-8', digest: 'I-3', verdict: 'I-3', 'stale-verdict': 'I-3', 'rollback-candidate': 'I-3', ledger: 'I-3',
  },
  resume: { digest: 'resumption', verdict: 'resumption', 'stale-verdict': 'resumption', ledger: 'resumption', throttle: 'resumption', health: 'resumption' },
};

const KINDS: readonly Guarded[] = ['activate', 'open', 'bake', 'ready', 'promote', 'resume'];

describe('every state of a rollout', () => {
  it('keeps every invariant, and can still be completed', { timeout: 300_000 }, () => {
    const { broken, worlds, from, deadEnds } = (() => {
      const exploration = new Exploration(RINGS, RULES);
      return { broken: exploration.broken, worlds: exploration.worlds, from: exploration.from, deadEnds: exploration.deadEnds() };
    })();
    console.log(`${RINGS} rings: ${worlds.length} states, ${from.length} transitions`);
    expect(broken).toBeUndefined();
    expect(deadEnds).toBe(0);
    expect(worlds.length).toBeGreaterThan(50_000);
    expect(new Set(worlds.map(({ machine }) => machine.state)).size).toBe(7);
  });

  it('has a row for each guard', () => {
    expect(KINDS.map((kind) => Object.keys(BREAKS[kind]).toSorted())).toEqual(KINDS.map((kind) => GUARD_TABLE[kind].toSorted()));
  });

  it.each(KINDS.flatMap((kind) => GUARD_TABLE[kind].map((guard) => [guard, kind, BREAKS[kind][guard]] as const)))('without "%s" at "%s" breaks %s', { timeout: 300_000 }, (guard, kind, breaks) => {
    expect(new Exploration(guard === 'freeze' || guard === 'previous' ? 2 : 1, without(kind, guard)).broken).toBe(breaks);
  });

  it.each([['tamper', 'I-7'], ['digest', 'I-7'], ['gate', 'I-7'], ['health', 'I-6'], ['throttle', 'throttle']])('without the alarm "%s" breaks %s', { timeout: 300_000 }, (cause, breaks) => {
    expect(new Exploration(1, { ...RULES, alarms: ALARMS.filter((alarm) => alarm.cause !== cause) }).broken).toBe(breaks);
  });
});
