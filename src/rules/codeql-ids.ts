import type { AnalysisResult } from '../evidence/codeql.ts';
import { CODEQL_SUITES, RENAMED_RULES } from './data/codeql-suites.ts';
import type { CodeqlSuite } from './data/codeql-types.ts';

const NEW_NAMES: ReadonlyMap<string, string> = new Map(RENAMED_RULES.map((each) => [each.old, each.new]));

/** A rule under the id it has now. */
export const currentRuleId = (id: string): string => NEW_NAMES.get(id) ?? id;

/** Ids of a suite as they are now, for comparing with those of a run. */
export interface SuiteIds {
  readonly name: string;
  readonly mustFix: ReadonlySet<string>;
  /** Must-fix among them. */
  readonly mustRun: ReadonlySet<string>;
}

const idsOf = ({ name, mustFix, recommended, notMustRun }: CodeqlSuite): SuiteIds => ({
  name,
  mustFix: new Set(mustFix.map(currentRuleId)),
  mustRun: new Set([...mustFix, ...recommended.filter((id) => !notMustRun.includes(id))].map(currentRuleId)),
});

const SUITES: ReadonlyMap<string, SuiteIds> = new Map(CODEQL_SUITES.map((suite) => [suite.name, idsOf(suite)]));

export const suiteIds = (name: string): SuiteIds | undefined => SUITES.get(name);

/** Which of the ids a run lacks, whatever name it knows them by. */
export const missingFrom = (ran: Iterable<string>, wanted: Iterable<string>): readonly string[] => {
  const known = new Set([...ran].map(currentRuleId));
  return [...wanted].filter((id) => !known.has(currentRuleId(id))).sort();
};

/** Results that must be fixed, suppressed or not: a suppression changes neither the verification log nor the certification test. */
export const mustFixResults = (results: readonly AnalysisResult[], mustFix: ReadonlySet<string>): readonly AnalysisResult[] =>
  results.filter(({ rules }) => rules.some((id) => mustFix.has(currentRuleId(id))));
