/** What HLK results and the hardware matrix say of one demand: sleep, stress, recovery. */
import type { Case, HardwareRow } from '../evidence/claims.ts';
import { hlkStates, type HlkState } from '../evidence/hlk-states.ts';
import { claimRemedy, claimsLacking, claimsOf, packageDigestOf } from './claims.ts';
import { HLK_TESTS } from './data/hlk-tests.ts';
import { counted, listed } from './paths.ts';
import { fail, pass, unknown, type Context, type Facts, type Observation } from './rule.ts';

/** Any of these tests on a device, or a row of the matrix with any of these cases. */
export interface Demand {
  readonly what: string;
  readonly tests: readonly string[];
  readonly cases: readonly Case[];
}

export interface Seen {
  readonly states: readonly HlkState[];
  readonly rows: readonly HardwareRow[];
}

export const seenOf = (facts: Facts<'hlk-results' | 'claims' | 'tree'>, context: Context): Seen => ({
  states: hlkStates(facts['hlk-results'].map(({ value }) => value)),
  rows: claimsOf('hardware-matrix', facts, context).counting.flatMap(({ claim }) => claim.rows),
});

/** Ids of the tests of the table with one of these names. */
export const testIds = (pattern: RegExp): readonly string[] => HLK_TESTS.filter(({ names }) => names.some((name) => pattern.test(name))).map(({ id }) => id);

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(HLK_TESTS.map(({ id, names }) => [id, names]));

const isOneOf = (state: HlkState, ids: readonly string[]): boolean =>
  state.id === undefined ? ids.some((id) => NAMES.get(id)?.includes(state.name) === true) : ids.includes(state.id);

export const statesOf = ({ states }: Seen, ids: readonly string[]): readonly HlkState[] => states.filter((state) => isOneOf(state, ids));

export const hasPassed = ({ verdict }: HlkState): boolean => verdict === 'passed' || verdict === 'passed-with-filters';

/** Devices under test: the tests of Device Fundamentals run on nothing else. */
const devicesOf = ({ states }: Seen): readonly string[] => [...new Set(states.filter(({ name, target }) => target !== '' && name.startsWith('DF - ')).map(({ target }) => target.toLowerCase()))];

const described = ({ name, target }: HlkState): string => `${name}${target === '' ? '' : ` on ${target}`}`;

export const failedTests = (states: readonly HlkState[]): readonly Observation[] =>
  states.filter(({ verdict }) => verdict === 'failed').map((state) => fail(`${described(state)} ${state.crashed ? 'crashed the machine' : `ended as ${state.newest?.status ?? 'failed'}`}`, { subject: described(state), cause: `hlk:${state.name}` }));

const rowsOf = ({ rows }: Seen, cases: readonly Case[]): readonly HardwareRow[] => rows.filter((row) => row.cases.some((each) => cases.includes(each)));

const failedRows = (rows: readonly HardwareRow[], what: string): readonly Observation[] =>
  rows.filter(({ result }) => result === 'fail').map(({ config }) => fail(`${what} failed on ${config}`, { subject: config, cause: `row:${config}` }));

/** Which devices have none of the tests passed; one nameless device when no result names any. */
const uncovered = (seen: Seen, states: readonly HlkState[]): readonly string[] => {
  const passed = states.filter(hasPassed);
  const devices = devicesOf(seen);
  if (devices.length === 0 || passed.some(({ target }) => target === '')) return passed.length > 0 ? [] : [''];
  return devices.filter((device) => !passed.some(({ target }) => target.toLowerCase() === device));
};

/** One demand: failures first, then what shows it, else `unknown`. */
export const judgeDemand = ({ what, tests, cases }: Demand, seen: Seen): readonly Observation[] => {
  const states = statesOf(seen, tests);
  const rows = rowsOf(seen, cases);
  const failed = [...failedTests(states), ...failedRows(rows, what)];
  if (failed.length > 0) return failed;
  const open = uncovered(seen, states);
  if (open.length === 0) return [pass(`${what}: ${listed([...new Set(states.filter(hasPassed).map(({ name }) => name))], 3)} passed`, { subject: what })];
  const passed = rows.filter(({ result }) => result === 'pass');
  if (passed.length > 0) return [pass(`${what}: passed on ${listed(passed.map(({ config }) => config), 3)}`, { subject: what })];
  const [device = ''] = open;
  if (states.length === 0) return [unknown(`neither HLK results nor a passed row of the hardware matrix show ${what}`, { subject: what })];
  return [unknown(`HLK results show ${what} for no more than part of it: ${device === '' ? `${listed([...new Set(states.map(described))], 3)} did not pass` : `${counted(open.length, 'device')} without a passed test, ${device} among them`}`, { subject: what })];
};

/** Modern standby systems are those that the matrix calls so. */
export const modernStandby = ({ rows }: Seen): readonly string[] => rows.filter((row) => row.modernStandby === true).map(({ config }) => config);

/** Each of the tests, where the matrix holds a modern standby system; one passed row with the case stands in. */
export const judgeModernStandby = (tests: readonly { readonly name: string; readonly id: string }[], cases: readonly Case[], seen: Seen): readonly Observation[] => {
  const [system] = modernStandby(seen);
  const failed = failedTests(statesOf(seen, tests.map(({ id }) => id)));
  if (failed.length > 0) return failed;
  if (system === undefined) return [];
  const missing = tests.filter(({ id }) => !statesOf(seen, [id]).some(hasPassed)).map(({ name }) => name);
  const rows = seen.rows.filter((row) => row.modernStandby === true && row.cases.some((each) => cases.includes(each)));
  if (missing.length === 0 || rows.some(({ result }) => result === 'pass')) return [];
  return [unknown(`${system} is a modern standby system, and nothing shows that ${listed(missing)} passed`, { subject: system })];
};

/** Why claims that were handed over do not count, where the demand stayed open for want of them. */
export const withRefused = function* (observations: readonly Observation[], facts: Facts<'claims' | 'tree'>, context: Context): Generator<Observation> {
  const found = claimsOf('hardware-matrix', facts, context);
  const remedy = claimRemedy({ type: 'hardware-matrix', packageDigest: packageDigestOf(facts.tree) });
  for (const observation of observations) yield observation.outcome === 'unknown' ? { ...observation, remedy: `Hand over the HLK results (--results), or: ${remedy}` } : observation;
  if (found.refused.length > 0 && observations.some(({ outcome }) => outcome === 'unknown')) yield* claimsLacking(found);
};
