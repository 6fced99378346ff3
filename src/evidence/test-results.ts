/** Test reports that are not the HLK's: counted here, never by the totals they state (results.md 2.6, 2.8). */
import type { Junit } from '../formats/junit/types.ts';
import type { TaefConsole, TaefTest } from '../formats/taef/output.ts';
import type { Trx } from '../formats/trx/trx.ts';
import { type LoggedResult, rollupAgrees, type Wtl } from '../formats/wtl/wtl.ts';

export type TestOutcome = 'passed' | 'failed' | 'skipped' | 'undecided';

/** Of several runs of one test, the first of these counts. */
export const WORST_FIRST: readonly TestOutcome[] = ['failed', 'undecided', 'skipped', 'passed'];

export interface TestResults {
  readonly carrier: 'junit' | 'trx' | 'wtl' | 'taef';
  /** All tests, or the first of them where a log is too long; `counts` has all. */
  readonly tests: readonly { readonly name: string; readonly outcome: TestOutcome }[];
  readonly counts: Readonly<Record<TestOutcome, number>>;
  /** Why a report without a failure still does not prove that the tests passed. */
  readonly undecided: readonly string[];
  /** Harmless oddities worth telling. */
  readonly remarks: readonly string[];
}

type Tests = TestResults['tests'];

const count = (tests: Tests): TestResults['counts'] => {
  const counts: Record<TestOutcome, number> = { passed: 0, failed: 0, skipped: 0, undecided: 0 };
  for (const { outcome } of tests) counts[outcome]++;
  return counts;
};

const none = (tests: Tests): readonly string[] => (tests.length === 0 ? ['it holds no test case'] : []);

export const ofJunit = ({ cases, suiteErrors, illegal }: Junit): TestResults => {
  const tests = cases.map(({ suite, className, name, outcome }) => ({
    name: [className === '' ? suite : className, name].filter((part) => part !== '').join(' / '),
    outcome: outcome === 'error' ? 'failed' as const : outcome,
  }));
  return {
    carrier: 'junit', tests, counts: count(tests),
    undecided: [...none(tests), ...(suiteErrors > 0 ? [`${suiteErrors} errors stand outside the test cases`] : [])],
    remarks: illegal > 0 ? [`${illegal} control characters that XML forbids were taken for blanks`] : [],
  };
};

export const ofTrx = ({ results, runErrors, summary }: Trx): TestResults => {
  const tests = results.map(({ name, outcome }) => ({ name, outcome }));
  return {
    carrier: 'trx', tests, counts: count(tests),
    undecided: [...none(tests), ...(runErrors > 0 ? [`the run itself reports trouble${summary === '' ? '' : `, its outcome is ${summary}`}`] : [])],
    remarks: [],
  };
};

const LOGGED: Readonly<Record<LoggedResult, TestOutcome>> = { pass: 'passed', fail: 'failed', blocked: 'failed', warn: 'passed', skipped: 'skipped', other: 'undecided' };

const logTrouble = (log: Wtl): readonly string[] => [
  ...(log.unfinished.length > 0 ? [`${log.unfinished.length} tests began and did not end, ${JSON.stringify(log.unfinished[0])} among them`] : []),
  ...(log.unbegun > 0 ? [`${log.unbegun} tests ended without having begun`] : []),
  ...(log.rollups.length === 0 ? ['the closing summary is missing'] : []),
  ...(log.rollups.length > 0 && !rollupAgrees(log) ? ['the closing summary disagrees with the tests above it'] : []),
];

export const ofWtl = (log: Wtl): TestResults => {
  const { counts } = log;
  const told = log.rollups.reduce((sum, { failed, blocked }) => Math.max(sum, (failed ?? 0) + (blocked ?? 0)), 0);
  const total = counts.pass + counts.fail + counts.blocked + counts.warn + counts.skipped + counts.other;
  return {
    carrier: 'wtl', tests: log.tests.map(({ title, result }) => ({ name: title, outcome: LOGGED[result] })),
    counts: { passed: counts.pass + counts.warn, failed: Math.max(counts.fail + counts.blocked, told), skipped: counts.skipped, undecided: counts.other },
    undecided: [...(total === 0 ? ['it holds no test'] : []), ...logTrouble(log)],
    remarks: counts.warn > 0 ? [`${counts.warn} tests ended with a warning`] : [],
  };
};

const PRINTED: Readonly<Record<TaefTest['result'], TestOutcome>> = { passed: 'passed', failed: 'failed', blocked: 'failed', 'not-run': 'undecided', skipped: 'skipped', other: 'undecided' };

const consoleTrouble = ({ summary, unfinished, tests }: TaefConsole, counts: TestResults['counts']): readonly string[] => {
  const agrees = summary !== undefined && summary.total === tests.length && summary.passed === counts.passed && summary.failed + summary.blocked === counts.failed && summary.skipped === counts.skipped;
  return [
    ...(unfinished.length > 0 ? [`${unfinished.length} tests began and did not end, ${JSON.stringify(unfinished[0])} among them`] : []),
    ...(summary === undefined ? ['there is not exactly one closing summary'] : agrees ? [] : ['the closing summary disagrees with the tests above it']),
  ];
};

export const ofTaefConsole = (output: TaefConsole): TestResults => {
  const tests = output.tests.map(({ name, result }) => ({ name, outcome: PRINTED[result] }));
  const counted = count(tests);
  const told = output.summary === undefined ? 0 : output.summary.failed + output.summary.blocked;
  return { carrier: 'taef', tests, counts: { ...counted, failed: Math.max(counted.failed, told) }, undecided: [...none(tests), ...consoleTrouble(output, counted)], remarks: [] };
};

/** What a report amounts to: nothing that is absent, empty, cut off or contradictory counts as passed. */
export const overall = ({ counts, undecided }: TestResults, partial: string | undefined): 'pass' | 'fail' | 'unknown' => {
  if (counts.failed > 0) return 'fail';
  return partial === undefined && undecided.length === 0 && counts.undecided === 0 && counts.passed > 0 ? 'pass' : 'unknown';
};
