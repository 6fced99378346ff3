import type { Evidence, Kind, Reading } from '../evidence/evidence.ts';
import type { Context, Fact, Facts, Observation, Rule } from '../rules/rule.ts';
import { absentCause, FETCH_LFS, notApplicable, unknown, unreadableCause, type Where } from '../rules/rule.ts';

/** What one rule saw in one package; never empty. */
export interface Evaluation {
  readonly rule: Rule;
  readonly observations: readonly Observation[];
}

const listed = (words: readonly string[]): string => words.join(' or ');

const repair = (file: string, reason: string): string => {
  if (reason.includes('Git LFS pointer')) return FETCH_LFS;
  return file === '' ? 'Take what is named out of the package.' : `Replace ${file} by a readable file: build, download or check it out again.`;
};

/** Read out of the package itself; all other kinds are handed over. */
const PACKAGE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['tree', 'inf', 'binary', 'catalog', 'cabinet', 'submission', 'submission-manifest', 'repository', 'policy']);

const kindsOf = (rule: Rule): readonly Kind[] => [...rule.needs.flat(), ...(rule.uses ?? [])];

/** Unreadable readings of the kinds a rule looks at: each is a reason not to judge. */
const unreadable = (rule: Rule, evidence: Evidence): Observation[] => {
  const kinds = new Set<Kind>(kindsOf(rule));
  return [...kinds].flatMap((kind) => {
    const readings: readonly Reading[] = evidence[kind];
    return readings.flatMap((reading) =>
      reading.ok ? [] : [unknown(`${reading.file === '' ? 'the package' : reading.file} cannot be judged: ${reading.reason}`, {
        file: reading.file, subject: reading.file, cause: unreadableCause(reading.file), remedy: repair(reading.file, reading.reason),
      })]);
  });
};

/** How a user provides evidence that is not there; for the other kinds the rule's own remedy says it. */
const PROVIDE: Readonly<Partial<Record<Kind, string>>> = {
  inf: 'Put the INF at the root of the package folder; one folder per driver package.',
  catalog: 'Gate the package that came back from signing: it holds the catalog. Before that, use stage build or submission.',
  cabinet: 'Gate the .cab that is submitted, not the folder it was made from.',
  'submission-manifest': 'Hand over what was submitted: --baseline PATH (input "baseline"), a package folder, an archive or the verdict.json of stage submission.',
  repository: 'Run the gate on a folder, not on an archive.',
  hlkx: 'Hand over the HLK package: --results out/tests.hlkx (input "results").',
  'hlk-results': 'Hand over the playlist and the merged results of HLK automation, or AutoHCK results: --results GLOB (input "results").',
  codeql: 'Run CodeQL with the Windows drivers suite and hand over its SARIF: --results out/codeql.sarif (input "results").',
  binskim: 'Run BinSkim on the built images and hand over its SARIF: --results out/binskim.sarif (input "results").',
  dvl: 'Make a Driver Verification Log (msbuild /t:dvl) and hand it over: --results out/driver.DVL.XML (input "results").',
  verifier: 'Hand over what `verifier /query` printed during the test: --results out/verifier.txt (input "results").',
  'test-results': 'Hand over the test report, JUnit XML or TRX: --results out/junit.xml (input "results").',
  'infverif-log': 'Run InfVerif on the package and hand over what it printed: --results out/infverif.txt (input "results").',
  'shipping-label': 'Hand over the shipping label as JSON: --results out/label.json (input "results").',
  'partner-center': 'Hand over the submission as Partner Center returns it: --results out/submission.json (input "results").',
  claims: 'Write driver-gate.evidence.yml, to begin with `{apiVersion: driver-gate/v1, kind: Evidence, claims: []}`, and hand it over: --evidence FILE (input "results"). Each check then says which claim it looks for.',
  plan: 'Write .github/driver-rollout.yml, to begin with `{version: 1, product: <name>, channel: windows-update}`; `driver-gate init` writes a whole one, --plan FILE (input "plan") names another.',
  'previous-release': 'Hand over what was shipped last: --baseline PATH (input "baseline"), its package or verdict.json; before the first release, set first-release: true in the policy.',
  forge: 'Run the gate as a GitHub Action on the pull request, with a token that may read it.',
};

/** What lacks, in a user's words. */
const LACKS: Readonly<Partial<Record<Kind, string>>> = {
  inf: 'the package has no INF at its root', catalog: 'the package has no catalog', binary: 'the package has no binary that can be read', tree: 'the package could not be read',
  'submission-manifest': 'no submission was handed over to compare with', repository: 'nothing is known of the repository that the package lies in',
  hlkx: 'no HLK package was handed over', 'hlk-results': 'no results of single HLK tests were handed over', codeql: 'no CodeQL results were handed over', binskim: 'no BinSkim report was handed over',
  dvl: 'no Driver Verification Log was handed over', verifier: 'no Driver Verifier report was handed over', 'test-results': 'no test report was handed over',
  'infverif-log': 'no InfVerif log was handed over', 'shipping-label': 'no shipping label was handed over', 'partner-center': 'nothing of Partner Center was handed over',
  claims: 'no evidence manifest was handed over', plan: 'there is no rollout plan', 'previous-release': 'nothing is known of the release before this one',
  forge: 'nothing was fetched from GitHub',
};

const lacks = (kinds: readonly Kind[]): string => {
  const [only, ...others] = kinds;
  return (only !== undefined && others.length === 0 ? LACKS[only] : undefined) ?? `no ${listed(kinds)} was handed over`;
};

const absentWhere = (kinds: readonly Kind[]): Where => {
  const remedy = kinds.map((kind) => PROVIDE[kind]).find((text) => text !== undefined);
  const where = { subject: listed(kinds), cause: absentCause(listed(kinds)) };
  return remedy === undefined ? where : { ...where, remedy };
};

const absent = (rule: Rule, evidence: Evidence): Observation[] =>
  rule.needs.flatMap((need) => {
    const kinds: readonly Kind[] = Array.isArray(need) ? need : [need];
    return kinds.some((kind) => evidence[kind].length > 0)
      ? []
      : [unknown(lacks(kinds), absentWhere(kinds))];
  });

/** Every kind's readable values; which of them a rule may touch is settled by its type. */
const factsOf = (evidence: Evidence): Facts<Kind> => {
  const of = <K extends Kind>(kind: K): readonly Fact<K>[] => {
    const readings: readonly Reading<K>[] = evidence[kind];
    return readings.flatMap((reading) => (reading.ok ? [{ file: reading.file, value: reading.value, sha256: reading.sha256 }] : []));
  };
  return {
    tree: of('tree'), inf: of('inf'), binary: of('binary'), catalog: of('catalog'), symbols: of('symbols'), cabinet: of('cabinet'), submission: of('submission'),
    'submission-manifest': of('submission-manifest'), repository: of('repository'), policy: of('policy'),
    hlkx: of('hlkx'), 'hlk-results': of('hlk-results'), verifier: of('verifier'), 'test-results': of('test-results'), dvl: of('dvl'), codeql: of('codeql'), binskim: of('binskim'), blocklist: of('blocklist'),
    'infverif-log': of('infverif-log'), 'inf2cat-log': of('inf2cat-log'), 'signtool-log': of('signtool-log'), 'shipping-label': of('shipping-label'), 'partner-center': of('partner-center'),
    claims: of('claims'), plan: of('plan'), 'previous-release': of('previous-release'), 'rollback-candidate': of('rollback-candidate'), waivers: of('waivers'), forge: of('forge'),
  };
};

/**
 * A `pass` or `warn` that rests on a partly read file is no more than `unknown`. One that names no file rests on all that was handed over.
 * @param results why one of the files that were handed over was read in part only, by file
 */
const doubted = (observation: Observation, partial: ReadonlyMap<string, string>, results: ReadonlyMap<string, string>): Observation => {
  const reason = observation.file === undefined ? [...results.values()][0] : partial.get(observation.file);
  if (reason === undefined || (observation.outcome !== 'pass' && observation.outcome !== 'warn')) return observation;
  return { ...observation, outcome: 'unknown', message: `${observation.message}; but the file was read in part only: ${reason}` };
};

const partialFiles = (kinds: readonly Kind[], evidence: Evidence): ReadonlyMap<string, string> => {
  const partial = new Map<string, string>();
  for (const kind of kinds) {
    const readings: readonly Reading[] = evidence[kind];
    for (const reading of readings) if (reading.ok && reading.partial !== undefined) partial.set(reading.file, reading.partial);
  }
  return partial;
};

/** Rules that compare with what was signed; for all others a file that is not the signed one proves nothing either way. */
const COMPARES: ReadonlySet<string> = new Set(['CAT-002', 'CAT-003', 'CAT-005', 'SIGN-001', 'SIGN-002', 'SIGN-004', 'SIGN-011']);

const foreignOf = (readings: readonly Reading[]): ReadonlyMap<string, string> =>
  new Map(readings.flatMap((found) => (found.ok && found.foreign !== undefined ? [[found.file, found.foreign] as const] : [])));

/**
 * What is concluded from a file that is not the signed one is `unknown`: the cause is reported by the rules that compare.
 * An INF speaks for the whole package, a binary for itself.
 */
const hearsay = (rule: Rule, evidence: Evidence): ((observation: Observation) => Observation) => {
  const kinds = kindsOf(rule);
  const infs = kinds.includes('inf') && !COMPARES.has(rule.id) ? foreignOf(evidence.inf) : new Map<string, string>();
  const binaries = kinds.includes('binary') && !COMPARES.has(rule.id) ? foreignOf(evidence.binary) : new Map<string, string>();
  const [inf] = infs.keys();
  return (observation) => {
    const source = inf ?? (observation.file !== undefined && binaries.has(observation.file) ? observation.file : undefined);
    if (observation.outcome !== 'fail' || source === undefined) return observation;
    return { ...observation, outcome: 'unknown', message: `${observation.message}; but ${source} says so, and ${infs.get(source) ?? binaries.get(source) ?? ''}`, cause: source };
  };
};

/** One unreadable binary or result file says nothing of the others; an unreadable INF or catalog could explain whatever seems to be missing. */
const independent = (rule: Rule, evidence: Evidence): boolean =>
  kindsOf(rule).every((kind) => kind === 'binary' || !PACKAGE_KINDS.has(kind) || evidence[kind].every(({ ok }) => ok));

/**
 * Judges one package by one rule: not applicable first, then missing or unreadable evidence, then the check.
 * A fail that was seen in a readable binary or result file stays a fail beside an unreadable one.
 */
export const evaluateRule = (rule: Rule, evidence: Evidence, context: Context): Evaluation => {
  const applies = rule.applies?.(evidence, context) ?? true;
  if (applies !== true) return { rule, observations: [notApplicable(applies)] };
  const missing = absent(rule, evidence);
  if (missing.length > 0) return { rule, observations: missing };
  const doubts = unreadable(rule, evidence);
  const partial = partialFiles(kindsOf(rule), evidence);
  const results = partialFiles(kindsOf(rule).filter((kind) => !PACKAGE_KINDS.has(kind)), evidence);
  if (doubts.length > 0 && !independent(rule, evidence)) return { rule, observations: doubts };
  const heard = hearsay(rule, evidence);
  const seen = [...rule.check(factsOf(evidence), context)].map((observation) => heard(doubted(observation, partial, results)));
  if (doubts.length > 0) return { rule, observations: [...seen.filter(({ outcome }) => outcome === 'fail'), ...doubts] };
  return { rule, observations: seen.length > 0 ? seen : [unknown('the rule saw nothing to judge')] };
};

/** All rules of the stage whose severity is not `off`. */
export const evaluate = (rules: readonly Rule[], evidence: Evidence, context: Context): readonly Evaluation[] =>
  rules.map((rule) => evaluateRule(rule, evidence, context));
