import { ANY, cohortName, cohortValues, type CohortKey } from './input/dictionary.ts';

/** A cohort of the fixed list, with the devices that gave it its place. */
export interface FixedCohort {
  readonly name: string;
  readonly devices: number;
}

const OTHER = 'other';

/** Where the small ones go: all of them together, per OS where the cohorts have one. */
export const otherName = (name: string, keys: readonly CohortKey[]): string => cohortName(cohortValues(name).map((value, at) => (keys[at] === 'os' ? value : OTHER)));

const OTHERS = (keys: readonly CohortKey[]): string => cohortName(keys.map(() => OTHER));

/**
 * Fixes the list of cohorts: those with at least `minCohort` devices of the baseline, the rest merged. Weights of the e-process must not depend
 * on the data it judges, so the list is made once, from the baseline alone, before the first candidate device. The last place is for whatever
 * appears later.
 */
export const fixCohorts = (sizes: ReadonlyMap<string, number>, minCohort: number, keys: readonly CohortKey[]): readonly FixedCohort[] => {
  const fixed = new Map<string, number>();
  for (const [name, devices] of sizes) {
    const to = devices >= minCohort ? name : otherName(name, keys);
    fixed.set(to, (fixed.get(to) ?? 0) + devices);
  }
  const rest = OTHERS(keys);
  if (!fixed.has(rest)) fixed.set(rest, 0);
  return [...fixed].map(([name, devices]) => ({ name, devices })).toSorted((a, b) => Number(a.name === rest) - Number(b.name === rest) || b.devices - a.devices || (a.name < b.name ? -1 : 1));
};

/** From any cohort to its place in the fixed list. */
export class CohortMap {
  readonly fixed: readonly FixedCohort[];
  readonly #keys: readonly CohortKey[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #known: number[] = [];

  constructor(fixed: readonly FixedCohort[], keys: readonly CohortKey[]) {
    this.fixed = fixed;
    this.#keys = keys;
    this.#places = new Map(fixed.map(({ name }, at) => [name, at]));
  }

  /** `id` is the number of the cohort among all seen, `names` their names. */
  place(id: number, names: readonly string[]): number {
    const known = this.#known[id];
    if (known !== undefined) return known;
    const name = names[id] ?? '';
    const at = this.#places.get(name) ?? this.#places.get(otherName(name, this.#keys)) ?? this.fixed.length - 1;
    this.#known[id] = at;
    return at;
  }
}

/** `hwid PCI\VEN_8086… · os 22631`, for people. Keys that no row gave are left out. */
export const cohortText = (name: string, keys: readonly CohortKey[]): string => {
  const values = cohortValues(name);
  if (values.every((value) => value === OTHER)) return 'all other devices';
  const parts = keys.flatMap((key, at) => (values[at] === undefined || values[at] === ANY ? [] : [`${key} ${values[at]}`]));
  return parts.length === 0 ? 'all devices' : parts.join(' · ');
};
