import { RULE_IDS } from '../policy/rule-ids.ts';
import type { Outcome } from '../policy/words.ts';
import { sha256Hex } from '../trust/digest.ts';
import { blockingOf, countsOf, worst } from './decide.ts';
import type { Finding, Verdict, VerdictPackage } from './verdict.ts';
import { VERSION } from './version.ts';

/** One verdict file that should be there: read, or why not. */
export interface Leg {
  /** Tells the legs of a matrix apart; shown to people. */
  readonly name: string;
  readonly verdict: Verdict | undefined;
  readonly problem: string | undefined;
}

/** How many verdicts there must be, or which. */
export type Expected = { readonly count: number } | { readonly names: readonly string[] };

/** The one check that belongs to no package: it stands beside the catalogue. */
export const COMPLETE = {
  id: 'GATE-001', family: 'evidence', title: 'Every expected verdict is there, and they agree',
  why: 'A matrix of gates is merged into one verdict. A leg that failed, was canceled or never ran leaves no verdict behind, and what was not judged must not pass for judged.',
  remedy: 'Look at the job that should have written it, and run it again.',
} as const;

const finding = (leg: string, outcome: Outcome, message: string, remedy: string = COMPLETE.remedy): Finding => ({
  rule: COMPLETE.id, family: COMPLETE.family, title: COMPLETE.title, severity: 'block', outcome, package: leg, subject: leg, file: null, line: null, column: null, message, remedy,
  fingerprint: sha256Hex([COMPLETE.id, leg, message].join('\n')), waiver: null, cause: `${COMPLETE.id}:${leg}:${message}`,
});

const isWritten = (leg: Leg): leg is Leg & { readonly verdict: Verdict } => leg.verdict !== undefined;

const infsOf = ({ infs }: VerdictPackage): string => infs.map(({ file, architectures }) => `${file.toLowerCase()} ${architectures.toSorted().join(' ')}`).sort().join('\n');

const samePackage = (one: VerdictPackage, other: VerdictPackage): boolean => one.name === other.name && infsOf(one) === infsOf(other);

/** Builds like to call every package folder the same: packages of one name with other INFs are named by their leg too. */
const labelled = (legs: readonly (Leg & { readonly verdict: Verdict })[]): readonly Verdict[] => {
  const owners = new Map<string, VerdictPackage[]>();
  for (const found of legs.flatMap(({ verdict }) => verdict.packages)) owners.set(found.name, [...(owners.get(found.name) ?? []), found]);
  const clashing = new Set([...owners].filter(([, found]) => found.some((one) => found[0] !== undefined && !samePackage(one, found[0]))).map(([name]) => name));
  if (clashing.size === 0) return legs.map(({ verdict }) => verdict);
  return legs.map(({ name: leg, verdict }) => {
    const rename = (name: string): string => (clashing.has(name) ? `${leg}/${name}` : name);
    return {
      ...verdict,
      packages: verdict.packages.map((found) => ({ ...found, name: rename(found.name) })),
      findings: verdict.findings.map((each) => (clashing.has(each.package) ? { ...each, package: rename(each.package), fingerprint: sha256Hex(`${leg}\n${each.fingerprint}`) } : each)),
    };
  });
};

const RANK: ReadonlyMap<string, number> = new Map(RULE_IDS.map((id, index) => [id, index]));

const text = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const inOrder = (a: Finding, b: Finding): number =>
  text(a.package, b.package) || (RANK.get(a.rule) ?? RULE_IDS.length) - (RANK.get(b.rule) ?? RULE_IDS.length) || text(a.rule, b.rule)
  || text(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || text(a.message, b.message) || text(a.fingerprint, b.fingerprint);

const STRICTEST = ['block', 'warn', 'info'] as const;

/** The worst of both in everything: outcome, severity, and not set aside unless both are. */
const worse = (a: Finding, b: Finding): Finding => {
  const outcome = worst([a.outcome, b.outcome]);
  const told = a.outcome === b.outcome ? (text(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b) : a.outcome === outcome ? a : b;
  const severity = STRICTEST.find((one) => one === a.severity || one === b.severity) ?? told.severity;
  return { ...told, outcome, severity, waiver: a.waiver === null || b.waiver === null ? null : told.waiver };
};

const unionOf = (findings: readonly Finding[]): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const each of findings) {
    const key = `${each.package}\n${each.rule}\n${each.fingerprint}`;
    const there = found.get(key);
    found.set(key, there === undefined ? each : worse(there, each));
  }
  return [...found.values()].sort(inOrder);
};

/** Of one job run twice, the later attempt counts. */
const latest = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ run, packages }) => run === undefined || !verdicts.some((other) =>
    other.run !== undefined && other.run.id === run.id && other.run.job === run.job && other.run.attempt > run.attempt && packages.every((one) => other.packages.some((two) => samePackage(one, two)))));

const agreed = <T>(values: readonly T[], otherwise: T): T => {
  const [first] = values;
  return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : otherwise;
};

const key = ({ packageDigest, contentDigest }: VerdictPackage): string => `${packageDigest}\n${contentDigest}`;

/** One package, judged once: other bytes under its name are an error of the workflow. */
const packagesOf = (verdicts: readonly Verdict[]): { readonly packages: readonly VerdictPackage[]; readonly conflicts: readonly Finding[] } => {
  const byName = new Map<string, VerdictPackage[]>();
  for (const found of verdicts.flatMap(({ packages }) => packages)) byName.set(found.name, [...(byName.get(found.name) ?? []), found]);
  const named = [...byName].sort(([a], [b]) => text(a, b));
  return {
    packages: named.flatMap(([, found]) => found.toSorted((a, b) => text(key(a), key(b)) || text(a.path, b.path)).slice(0, 1)),
    conflicts: named.flatMap(([name, found]) => {
      const digests = [...new Set(found.map(key))].sort();
      return digests.length < 2 ? [] : [finding(name, 'fail', `${name} was judged with different bytes: ${digests.map((digest) => digest.split('\n')[1] ?? '').join(' and ')}`, 'Build the package once, and hand the same artifact to every job.')];
    }),
  };
};

const WORDS = { profile: 'profiles', stage: 'stages', channel: 'channels' } as const;

const disagreements = (verdicts: readonly Verdict[]): readonly Finding[] =>
  (['profile', 'stage', 'channel'] as const).flatMap((member) => {
    const values = [...new Set(verdicts.map((verdict) => verdict[member] ?? 'none'))].sort();
    return values.length < 2 ? [] : [finding('verdicts', 'fail', `verdicts of different ${WORDS[member]} cannot be one: ${values.join(' and ')}`, `Give every job of the matrix the same ${member}.`)];
  });

/** What a verdict says of itself is checked against its findings: a file may have been made by anyone. */
const contradictions = ({ decision, findings, packages }: Verdict): readonly Finding[] => {
  const name = packages[0]?.name ?? 'verdict';
  if (packages.length === 0 && !findings.some(({ rule }) => rule === COMPLETE.id)) return [finding(name, 'unknown', 'a verdict holds no package: nothing was judged')];
  return decision === 'no-go' && blockingOf(findings) === 0 ? [finding(name, 'fail', `the verdict on ${name} says no-go, and none of its findings blocks`)] : [];
};

/**
 * One verdict out of several: commutative, associative and idempotent on (package, rule, fingerprint); the worst outcome wins.
 * Decision and counts are worked out anew, never believed.
 * @param more findings about the legs themselves
 */
export const merge = (given: readonly Verdict[], more: readonly Finding[] = []): Verdict => {
  const verdicts = latest(given);
  const { packages, conflicts } = packagesOf(verdicts);
  const findings = unionOf([...verdicts.flatMap((verdict) => [...verdict.findings, ...contradictions(verdict)]), ...conflicts, ...disagreements(verdicts), ...more]);
  const blocking = blockingOf(findings);
  const policies = [...new Set(verdicts.map(({ policy }) => policy.sha256 ?? 'built-in'))].sort();
  const first = verdicts.map(({ profile, stage, channel }) => ({ profile, stage, channel })).sort((a, b) => text(JSON.stringify(a), JSON.stringify(b)))[0];
  const adoption = agreed(verdicts.map((verdict) => verdict.adoption), undefined);
  return {
    schema: 'driver-gate/verdict/1', tool: { name: 'driver-gate', version: agreed(verdicts.map(({ tool }) => tool.version), VERSION) },
    decision: blocking === 0 && packages.length > 0 ? 'go' : 'no-go',
    profile: first?.profile ?? 'seed', stage: first?.stage ?? 'build', channel: first?.channel ?? null,
    generatedAt: verdicts.map(({ generatedAt }) => generatedAt).sort().at(-1) ?? new Date(0).toISOString(),
    policy: agreed(verdicts.map(({ policy }) => policy), { origin: 'file', path: null, ref: null, sha256: sha256Hex(policies.join('\n')) }),
    ...(adoption === undefined ? {} : { adoption }),
    ...(verdicts.some(({ redact }) => redact === true) ? { redact: true } : {}),
    packages, counts: countsOf(findings), blocking, findings,
    notices: [...new Set(verdicts.flatMap(({ notices }) => notices))].sort(),
  };
};

const isNamed = (leg: Leg, name: string): boolean => leg.name === name || leg.verdict?.packages.some((found) => found.name === name) === true;

const absent = (legs: readonly Leg[], expected: Expected | undefined): readonly Finding[] => {
  if (expected === undefined) return [];
  if ('count' in expected) {
    const missing = expected.count - legs.length;
    const extra = missing < 0 ? [finding('verdicts', 'unknown', `${legs.length} verdicts are there, ${expected.count} were expected`, 'Correct "expect", or keep artifacts of other runs out of the folder.')] : [];
    return missing > 0 ? [finding('verdicts', 'unknown', `${missing} of ${expected.count} expected ${expected.count === 1 ? 'verdicts is' : 'verdicts are'} missing`)] : extra;
  }
  const { names } = expected;
  return [
    ...names.filter((name) => !legs.some((leg) => isNamed(leg, name))).map((name) => finding(name, 'unknown', `the verdict of ${name} is missing`)),
    ...legs.filter((leg) => !names.some((name) => isNamed(leg, name))).map(({ name }) => finding(name, 'unknown', `the verdict of ${name} was not expected`, 'Name it in "expect", or keep artifacts of other runs out of the folder.')),
  ];
};

/** Verdict files of a matrix, and what of them is missing: a leg without a verdict is `unknown`, so no-go. */
export const mergeLegs = (legs: readonly Leg[], expected: Expected | undefined): Verdict =>
  merge(labelled(legs.filter(isWritten)), [
    ...legs.flatMap(({ name, problem }) => (problem === undefined ? [] : [finding(name, 'unknown', `the verdict of ${name} cannot be read: ${problem}`)])),
    ...absent(legs, expected),
  ]);
