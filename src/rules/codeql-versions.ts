import { compare, parse } from 'semver';
import { missingFrom, suiteIds } from './codeql-ids.ts';
import { ALSO_VALIDATED_CLI, CODEQL_MATRIX } from './data/codeql-suites.ts';
import type { CodeqlOption } from './data/codeql-types.ts';

/** What ran, as its SARIF states it. */
export interface CodeqlVersions {
  readonly cli: string | undefined;
  /** Versions of query packs by name. A pack without a version has `undefined`. */
  readonly packs: ReadonlyMap<string, string | undefined>;
  /** Ids of the rules that ran. */
  readonly rules: readonly string[];
}

/**
 * `minimum`: equal to the matrix. `also-validated`: another version Microsoft lists. `newer` than any it lists. `tolerated`: below the
 * matrix, but named by another source of Microsoft's. `unstated`: the SARIF does not say. `unlisted`: the matrix has no such release.
 */
export type VersionStatus = 'minimum' | 'also-validated' | 'newer' | 'tolerated' | 'unstated' | 'older' | 'unlisted';

export interface VersionJudgement {
  readonly release: string;
  readonly status: VersionStatus;
  /** Combination of versions it was measured by; `undefined` for a release that is not listed. */
  readonly option: CodeqlOption | undefined;
  /** What decided, for example `CodeQL CLI 2.14.0, needed 2.15.4`. */
  readonly reason: string;
}

interface Part {
  readonly status: VersionStatus;
  readonly reason: string;
}

/** From the best to the worst. */
const ORDER: readonly VersionStatus[] = ['minimum', 'also-validated', 'newer', 'tolerated', 'unstated', 'older', 'unlisted'];
const rank = ({ status }: { readonly status: VersionStatus }): number => ORDER.indexOf(status);

export const WINDOWS_DRIVERS = 'microsoft/windows-drivers';
const CODEQL_CPP = 'codeql/cpp-queries';
const MICROSOFT_CPP = 'microsoft/cpp-queries';
/** The last minimum of the documentation page for releases whose matrix row asks for 1.8.0 (results.md 3.3). */
const DOCUMENTED_PACK = '1.6.0';
const DOCUMENTED_FOR: readonly string[] = ['Windows 11 25H2', 'Windows Server 2025'];
/** The branch of 24H2 calls itself 1.0.13 although it holds the suite of 1.1.0. */
const BRANCH_PACK = '1.0.13';
const BRANCH_FOR = 'Windows 11 24H2';
const BRANCH_SUITE = 'WHCP_24H2';

/** Build data behind a plus sign does not count (semver.org, section 10). */
const order = (actual: string, needed: string): number | undefined => {
  const [left, right] = [parse(actual), parse(needed)];
  return left === null || right === null ? undefined : compare(left, right);
};

const partOf = (what: string, actual: string | undefined, needed: string, better: VersionStatus, worse: VersionStatus): Part => {
  const difference = actual === undefined ? undefined : order(actual, needed);
  if (actual === undefined || difference === undefined) return { status: 'unstated', reason: `the version of ${what} is not stated` };
  const reason = `${what} ${actual}, needed ${needed}`;
  if (difference === 0) return { status: 'minimum', reason };
  return { status: difference > 0 ? better : worse, reason };
};

const cliPart = ({ cli }: CodeqlVersions, needed: string): Part => partOf('CodeQL CLI', cli, needed, cli !== undefined && ALSO_VALIDATED_CLI.includes(cli) ? 'also-validated' : 'newer', 'older');

const packPart = (release: string, { packs, rules }: CodeqlVersions, needed: string | undefined): Part => {
  const actual = packs.get(WINDOWS_DRIVERS);
  if (needed === undefined) return packs.has(WINDOWS_DRIVERS) ? { status: 'newer', reason: `${WINDOWS_DRIVERS} ${actual ?? ''}, needed none` } : { status: 'minimum', reason: 'no query pack, none needed' };
  const part = partOf(WINDOWS_DRIVERS, actual, needed, 'newer', 'older');
  if (part.status !== 'older' || actual === undefined) return part;
  if (DOCUMENTED_FOR.includes(release) && (order(actual, DOCUMENTED_PACK) ?? -1) >= 0) return { ...part, status: 'tolerated' };
  if (release === BRANCH_FOR && order(actual, BRANCH_PACK) === 0 && missingFrom(rules, suiteIds(BRANCH_SUITE)?.mustRun ?? []).length === 0) return { ...part, status: 'minimum' };
  return part;
};

/** Sources do not agree which of the two C++ packs it is, so one that is not there decides nothing. */
const cppPart = ({ packs }: CodeqlVersions, name: string, needed: string | undefined): readonly Part[] =>
  needed === undefined || !packs.has(name) ? [] : [partOf(name, packs.get(name), needed, 'newer', 'older')];

const worst = (parts: readonly Part[]): Part => parts.reduce((bad, part) => (rank(part) > rank(bad) ? part : bad));

const measured = (release: string, versions: CodeqlVersions, option: CodeqlOption): VersionJudgement => {
  const part = worst([
    cliPart(versions, option.cli), packPart(release, versions, option.windowsDrivers),
    ...cppPart(versions, CODEQL_CPP, option.codeqlCppQueries), ...cppPart(versions, MICROSOFT_CPP, option.microsoftCppQueries),
  ]);
  return { release, option, ...part };
};

/** Names of releases are written with and without `version` in them. */
const sameRelease = (left: string, right: string): boolean => {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/,? version /g, ' ').trim();
  return plain(left) === plain(right);
};

/** Measures what ran by the best of the combinations that certify for one release of Windows. */
export const judgeVersions = (release: string, versions: CodeqlVersions): VersionJudgement => {
  for (const { releases, options } of CODEQL_MATRIX) {
    const name = releases.find((each) => sameRelease(each, release));
    if (name === undefined) continue;
    // Later options are for newer tools, so of equals the later one says what is needed now.
    return options.map((option) => measured(name, versions, option)).reduce((best, next) => (rank(next) <= rank(best) ? next : best));
  }
  return { release, status: 'unlisted', option: undefined, reason: `no version of CodeQL is listed for ${release}` };
};

const TOLERATED_SUITE = 'pack-1.6.0';

export interface SuiteJudgement {
  readonly release: string;
  /** Suite by which completeness is measured; `undefined` for a release that is not listed. */
  readonly suite: string | undefined;
  readonly missingMustFix: readonly string[];
  /** Must-fix not among them. */
  readonly missingMustRun: readonly string[];
  /** Rules whose results are must-fix. */
  readonly mustFix: ReadonlySet<string>;
}

/** What of the suite for one release did not run, and which results must be fixed for it. */
export const judgeSuite = (release: string, versions: CodeqlVersions): SuiteJudgement => {
  const { option, status, release: name } = judgeVersions(release, versions);
  const certified = option === undefined ? undefined : suiteIds(option.suite);
  const ran = status === 'tolerated' ? suiteIds(TOLERATED_SUITE) : certified;
  const missingMustFix = missingFrom(versions.rules, ran?.mustFix ?? []);
  return {
    release: name, suite: ran?.name, missingMustFix,
    missingMustRun: missingFrom(versions.rules, ran?.mustRun ?? []).filter((id) => !missingMustFix.includes(id)),
    mustFix: certified?.mustFix ?? new Set(),
  };
};
