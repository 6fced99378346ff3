/** The Windows releases for which CodeQL is judged, and what of them the versions that ran satisfy. */
import type { CodeqlAnalysis } from '../evidence/codeql.ts';
import type { Inf } from '../formats/inf/inf.ts';
import { judgeSuite, judgeVersions, type CodeqlVersions, type SuiteJudgement, type VersionJudgement } from './codeql-versions.ts';
import { CODEQL_MATRIX } from './data/codeql-suites.ts';
import { WINDOWS_RELEASES } from './data/windows-releases.ts';
import { reachesOf } from './reaches.ts';
import type { Context } from './rule.ts';
import { windowsReleases } from './windows-facts.ts';
import { releasesToCover } from './windows-servicing.ts';

/** The certification asks for CodeQL from Windows 11 and Windows Server 2022 on. */
const FIRST_CLIENT = 22_000;
const FIRST_SERVER = 20_348;

const isListed = (name: string): boolean => CODEQL_MATRIX.some(({ releases }) => releases.includes(name));

/** Editions of one build are certified alike: the name in the matrix stands for all. */
const matrixName = (build: number, server: boolean, names: readonly string[]): string => {
  const alike = WINDOWS_RELEASES.filter((release) => release.build === build && (release.server === true) === server).map(({ name }) => name);
  return [...names, ...alike].find(isListed) ?? names[0] ?? `build ${build}`;
};

/** `undefined`: nothing says which Windows the package is for. */
export const releasesToAnalyse = (infs: readonly Inf[], { policy, now }: Pick<Context, 'policy' | 'now'>): readonly string[] | undefined => {
  const reaches = reachesOf(infs, policy.targets);
  if (reaches.length === 0) return undefined;
  const covered = releasesToCover(windowsReleases(policy.facts).entries, reaches, now).filter(({ build, server }) => build >= (server ? FIRST_SERVER : FIRST_CLIENT));
  return [...new Set(covered.map(({ build, server, names }) => matrixName(build, server, names)))];
};

/** Each run by itself: the versions of one say nothing of another. */
export const versionsOf = (analyses: readonly CodeqlAnalysis[]): readonly CodeqlVersions[] => {
  const runs = analyses.flatMap((analysis) => analysis.runs);
  const rules = [...new Set(runs.flatMap((run) => run.rules))];
  return runs.map(({ cli, packs }) => ({ cli, packs, rules }));
};

const judged = <T>(releases: readonly string[], versions: readonly CodeqlVersions[], judge: (release: string, versions: CodeqlVersions) => T): readonly T[] =>
  releases.flatMap((release) => versions.map((each) => judge(release, each)));

export const judgeAllVersions = (releases: readonly string[], analyses: readonly CodeqlAnalysis[]): readonly VersionJudgement[] => judged(releases, versionsOf(analyses), judgeVersions);

/** The newest row, for a package of which no release is listed. */
const NEWEST = CODEQL_MATRIX.at(-1)?.releases[0] ?? '';
/** The first, for one that only runs where CodeQL is not asked for. */
const FIRST = CODEQL_MATRIX[0]?.releases.at(-1) ?? '';

/** Suites by which a package is measured: of its listed releases. */
export const judgeSuites = (releases: readonly string[] | undefined, analyses: readonly CodeqlAnalysis[]): readonly SuiteJudgement[] => {
  const listed = (releases ?? []).filter(isListed);
  const standIn = releases !== undefined && releases.length === 0 ? FIRST : NEWEST;
  return judged(listed.length > 0 ? listed : [standIn], versionsOf(analyses), judgeSuite);
};
