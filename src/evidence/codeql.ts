import type { SarifLevel, SarifLog, SarifRun, SarifSample } from '../formats/sarif/sarif.ts';

/** Results of one rule that are alike. */
export interface AnalysisResult {
  /** Ids it goes by: two where the file contradicts itself. */
  readonly rules: readonly string[];
  readonly level: SarifLevel;
  readonly suppressed: boolean;
  readonly count: number;
  readonly samples: readonly SarifSample[];
}

export interface CodeqlRun {
  readonly cli: string | undefined;
  /** Query packs as the run names them, build data included. */
  readonly packs: ReadonlyMap<string, string | undefined>;
  /** Ids of all rules that ran, sorted. */
  readonly rules: readonly string[];
  /** Without those that an earlier run had and this one did not find. */
  readonly results: readonly AnalysisResult[];
  /** Commits that the run says it analysed; real ones do not say. */
  readonly revisions: readonly string[];
  /** Why it cannot be taken for a complete run. */
  readonly doubts: readonly string[];
}

export interface CodeqlAnalysis {
  readonly runs: readonly CodeqlRun[];
  /** Runs of other tools in the same file. */
  readonly otherRuns: number;
  /** Parts of the file that were not understood. */
  readonly problems: readonly string[];
}

/** The command line tools of 2.4 gave themselves the longer name. */
const CODEQL = /^CodeQL(?: command-line toolchain)?$/;
const SHOWN = 3;

const ranRules = ({ driver, extensions }: SarifRun): readonly string[] =>
  [...new Set([driver, ...extensions].flatMap(({ rules }) => rules.filter(({ id, enabled }) => enabled && id !== '').map(({ id }) => id)))].sort();

export const resultsOf = ({ groups }: SarifRun): readonly AnalysisResult[] =>
  groups.filter(({ gone }) => !gone).map(({ ruleId, pointsTo, level, suppressed, count, samples }) => ({ rules: pointsTo === undefined ? [ruleId] : [ruleId, pointsTo], level, suppressed, count, samples }));

/** Why a run of any tool proves nothing by what it does not list (results.md 3.4). */
export const runDoubts = (run: SarifRun): readonly string[] => {
  const errors = run.notifications.filter(({ level }) => level === 'error');
  return [
    ...(run.computed ? [] : ['results were not computed']),
    ...(run.invocations.includes(false) ? ['the tool reports that it did not succeed'] : []),
    ...errors.slice(0, SHOWN).map(({ id, message }) => `the tool reports an error${id === '' ? '' : ` (${id})`}: ${message}`),
    ...(errors.length > SHOWN ? [`the tool reports ${errors.length - SHOWN} more kinds of errors`] : []),
    ...run.problems,
  ];
};

const codeqlRun = (run: SarifRun): CodeqlRun => {
  const rules = ranRules(run);
  return {
    cli: run.driver.version,
    packs: new Map(run.extensions.map(({ name, version }) => [name, version])),
    rules, results: resultsOf(run), revisions: run.revisions,
    doubts: [...(rules.length === 0 ? ['the run lists no rules'] : []), ...runDoubts(run)],
  };
};

/** `undefined` for a file that no CodeQL wrote. */
export const codeqlAnalysis = (log: SarifLog): CodeqlAnalysis | undefined => {
  const own = log.runs.filter(({ driver }) => CODEQL.test(driver.name));
  return own.length === 0 ? undefined : { runs: own.map(codeqlRun), otherRuns: log.runs.length - own.length, problems: log.problems };
};

/** All runs of a release taken together: one driver may be analysed in several databases. */
export interface CodeqlUnion {
  readonly runs: number;
  readonly clis: readonly (string | undefined)[];
  readonly rules: readonly string[];
  readonly results: readonly AnalysisResult[];
  readonly doubts: readonly string[];
}

export const unionOf = (analyses: readonly CodeqlAnalysis[]): CodeqlUnion => {
  const runs = analyses.flatMap((analysis) => analysis.runs);
  return {
    runs: runs.length,
    clis: [...new Set(runs.map(({ cli }) => cli))],
    rules: [...new Set(runs.flatMap(({ rules }) => rules))].sort(),
    results: runs.flatMap(({ results }) => results),
    doubts: [...analyses.flatMap(({ problems }) => problems), ...runs.flatMap(({ doubts }) => doubts)],
  };
};
