/** Which of several results of one HLK test holds (results.md 2.3), across all result files. */
import type { HlkListed, HlkOutcome, HlkResults, HlkTestResults } from './results.ts';

export interface HlkState {
  readonly id: string | undefined;
  readonly name: string;
  readonly target: string;
  /**
   * `passed-with-filters`: an erratum made it pass. `unfinished`: the newest result is none, or none yet. `undecided`: results contradict each
   * other and nothing tells which is newer, or only a summary says it passed. `missing`: listed, and without any result.
   */
  readonly verdict: 'passed' | 'passed-with-filters' | 'failed' | 'unfinished' | 'undecided' | 'missing';
  readonly newest: HlkOutcome | undefined;
  readonly crashed: boolean;
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Text without a zone, or in a culture's format, is no time. */
const timeOf = ({ startTime }: HlkOutcome): number | undefined => {
  const time = ISO.test(startTime) ? Date.parse(startTime) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

const numberOf = ({ instanceId }: HlkOutcome): bigint | undefined => (/^\d{1,40}$/.test(instanceId) ? BigInt(instanceId) : undefined);

/** Those with the greatest value; all of them when one has none. */
const greatest = <T extends bigint | number>(outcomes: readonly HlkOutcome[], valueOf: (outcome: HlkOutcome) => T | undefined): readonly HlkOutcome[] => {
  let best: T | undefined;
  for (const outcome of outcomes) {
    const value = valueOf(outcome);
    if (value === undefined) return outcomes;
    if (best === undefined || value > best) best = value;
  }
  return outcomes.filter((outcome) => valueOf(outcome) === best);
};

const same = (outcomes: readonly HlkOutcome[]): boolean => outcomes.every(({ status, filters }) => status === outcomes[0]?.status && filters === outcomes[0].filters);

/** By instance id as a number; results of several controllers share those, so a later start that says otherwise makes it doubtful. */
const newestOf = (outcomes: readonly HlkOutcome[]): HlkOutcome | undefined => {
  if (outcomes.length === 1) return outcomes[0];
  const byNumber = greatest(outcomes, numberOf);
  const newest = greatest(byNumber, timeOf);
  const [first] = newest;
  if (first === undefined || !same(newest)) return undefined;
  const time = timeOf(first);
  const later = outcomes.filter((outcome) => time !== undefined && (timeOf(outcome) ?? time) > time);
  return same([first, ...later]) ? first : undefined;
};

const verdictOf = (outcome: HlkOutcome): HlkState['verdict'] => {
  if (outcome.status === 'failed' || outcome.status === 'canceled') return 'failed';
  if (outcome.status !== 'passed') return 'unfinished';
  if (!outcome.decides) return 'undecided';
  return outcome.filters === 'none' ? 'passed' : outcome.filters === 'applied' ? 'passed-with-filters' : 'undecided';
};

/** A summary may be the only place where a failure shows, so one that disagrees with the results takes their certainty. */
const judge = (outcomes: readonly HlkOutcome[]): Pick<HlkState, 'verdict' | 'newest'> => {
  const direct = outcomes.filter(({ decides }) => decides);
  const newest = newestOf(direct.length > 0 ? direct : outcomes);
  if (outcomes.length === 0) return { verdict: 'missing', newest };
  if (newest === undefined) return { verdict: outcomes.every((each) => verdictOf(each) === 'failed') ? 'failed' : 'undecided', newest };
  const doubted = newest.status === 'passed' && outcomes.some((each) => !each.decides && verdictOf(each) === 'failed' && !isOlder(each, newest));
  return { verdict: doubted ? 'undecided' : verdictOf(newest), newest };
};

const isOlder = (one: HlkOutcome, other: HlkOutcome): boolean => {
  const [first, second] = [numberOf(one), numberOf(other)];
  return first !== undefined && second !== undefined && first < second;
};

interface Group {
  readonly id: string | undefined;
  readonly name: string;
  readonly target: string;
  readonly outcomes: HlkOutcome[];
}

type Named = Pick<HlkListed, 'id' | 'name' | 'target'>;

/** Formats without ids name tests as formats with ids do; a name that two ids share stays a name. */
const idsByName = (all: readonly Named[]): ReadonlyMap<string, string | undefined> => {
  const ids = new Map<string, string | undefined>();
  for (const { id, name } of all) {
    if (id === undefined) continue;
    ids.set(name, ids.has(name) && ids.get(name) !== id ? undefined : id);
  }
  return ids;
};

/** More results without a target than any lab produces are not told apart. */
const MAX_UNTARGETED = 100;

class Groups {
  readonly #byKey = new Map<string, Group>();
  readonly #ofTest = new Map<string, { readonly groups: Group[]; readonly untargeted: HlkOutcome[] }>();
  readonly #ids: ReadonlyMap<string, string | undefined>;

  constructor(ids: ReadonlyMap<string, string | undefined>) {
    this.#ids = ids;
  }

  add(named: Named): Group {
    const { name, target } = named;
    const test = this.#keyOf(named);
    const key = `${test}\n${target.toLowerCase()}`;
    const found = this.#byKey.get(key);
    if (found !== undefined) return found;
    const group: Group = { id: named.id ?? this.#ids.get(name), name, target, outcomes: [] };
    this.#byKey.set(key, group);
    this.#test(test).groups.push(group);
    return group;
  }

  /** What names no target speaks for all targets of its test. */
  addUntargeted(named: Named, outcome?: HlkOutcome): void {
    const { groups, untargeted } = this.#test(this.#keyOf(named));
    if (groups.length === 0) this.add(named);
    if (outcome !== undefined) untargeted.push(outcome);
  }

  all(): readonly (Group & { readonly crowded: boolean })[] {
    return [...this.#ofTest.values()].flatMap(({ groups, untargeted }) => groups.map((group) => ({
      ...group, outcomes: [...group.outcomes, ...untargeted.slice(0, MAX_UNTARGETED)], crowded: untargeted.length > MAX_UNTARGETED,
    })));
  }

  #keyOf({ id, name }: Named): string {
    return id ?? this.#ids.get(name) ?? `name ${name}`;
  }

  #test(key: string): { readonly groups: Group[]; readonly untargeted: HlkOutcome[] } {
    const found = this.#ofTest.get(key) ?? { groups: [], untargeted: [] };
    this.#ofTest.set(key, found);
    return found;
  }
}

/** How AutoHCK turns a name into part of a file name. */
const safeName = (name: string): string => name.replaceAll(/[^\w.-]/g, '_').replace(/^_/, '').replace(/_$/, '');

const isResults = (results: HlkResults): results is HlkTestResults => results.role === 'results';

/** One state per test and target, of everything that names the test. */
export const hlkStates = (results: readonly HlkResults[]): readonly HlkState[] => {
  const files = results.filter(isResults);
  const outcomes = files.flatMap((file) => file.outcomes);
  const listed = files.flatMap((file) => file.listed);
  const crashes = new Set(results.flatMap((each) => (each.role === 'crash' && each.crash.kind === 'minidump' ? [each.crash.safeName] : [])));
  const groups = new Groups(idsByName([...outcomes, ...listed]));
  for (const outcome of outcomes) if (outcome.target !== '') groups.add(outcome).outcomes.push(outcome);
  for (const test of listed) if (test.target !== '') groups.add(test);
  for (const outcome of outcomes) if (outcome.target === '') groups.addUntargeted(outcome, outcome);
  for (const test of listed) if (test.target === '') groups.addUntargeted(test);
  return groups.all().map(({ id, name, target, outcomes: own, crowded }) => {
    const crashed = own.some((outcome) => outcome.crashed) || crashes.has(safeName(name));
    const { verdict, newest } = judge(own);
    return { id, name, target, newest, crashed, verdict: crashed ? 'failed' : crowded && verdict !== 'failed' ? 'undecided' : verdict };
  });
};
