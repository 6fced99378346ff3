import type { SarifArtifact, SarifLog, SarifRun, SarifSample } from '../formats/sarif/sarif.ts';
import { runDoubts } from './codeql.ts';

/** Results of one check of BinSkim's that are alike. */
export interface BinskimError {
  readonly rule: string;
  readonly suppressed: boolean;
  readonly count: number;
  /** SHA-256 of the files it was found in, where the report states them. */
  readonly files: readonly string[];
  readonly samples: readonly SarifSample[];
}

export interface BinskimReport {
  readonly versions: readonly (string | undefined)[];
  /** Files that were looked at, by the digests the report states: BinSkim writes them only when told to. */
  readonly files: readonly { readonly uri: string | undefined; readonly sha256: string }[];
  /** Files it names without a digest, which bind to nothing. */
  readonly unbound: number;
  readonly errors: readonly BinskimError[];
  readonly doubts: readonly string[];
}

const BINSKIM = /^BinSkim$/i;

const bound = ({ uri, sha256 }: SarifArtifact): BinskimReport['files'] => (sha256 === undefined ? [] : [{ uri, sha256 }]);

const errorsOf = ({ groups, artifacts }: SarifRun): readonly BinskimError[] =>
  groups.filter(({ gone, level }) => !gone && level === 'error').map((group) => ({
    rule: group.ruleId, suppressed: group.suppressed, count: group.count, samples: group.samples,
    files: [...new Set(group.artifacts.flatMap((index) => artifacts[index]?.sha256 ?? []))].sort(),
  }));

/** `undefined` for a file that BinSkim did not write. */
export const binskimReport = (log: SarifLog): BinskimReport | undefined => {
  const runs = log.runs.filter(({ driver }) => BINSKIM.test(driver.name));
  if (runs.length === 0) return undefined;
  const artifacts = runs.flatMap((run) => run.artifacts);
  return {
    versions: [...new Set(runs.map(({ driver }) => driver.version))],
    files: artifacts.flatMap(bound), unbound: artifacts.filter(({ sha256 }) => sha256 === undefined).length,
    errors: runs.flatMap(errorsOf),
    doubts: [...log.problems, ...runs.flatMap(runDoubts)],
  };
};

/** Which of the files of a package the reports are about, by SHA-256 of the exact bytes. */
export const binskimCoverage = (reports: readonly BinskimReport[], files: readonly { readonly path: string; readonly sha256: string }[]): { readonly covered: readonly string[]; readonly missing: readonly string[] } => {
  const known = new Set(reports.flatMap((report) => report.files.map(({ sha256 }) => sha256)));
  const isKnown = ({ sha256 }: { readonly sha256: string }): boolean => known.has(sha256.toLowerCase());
  return { covered: files.filter(isKnown).map(({ path }) => path), missing: files.filter((file) => !isKnown(file)).map(({ path }) => path) };
};
