import { cabinetReading } from '../evidence/cabinet.ts';
import { collectPackage, type CollectedPackage, type Collecting } from '../evidence/collect.ts';
import type { ComparedPackage, Evidence, PolicyEvidence, Reading, Submission } from '../evidence/evidence.ts';
import { packageGrade } from '../evidence/grade.ts';
import { findPackages } from '../evidence/packages.ts';
import { blockingOf, countsOf, findingsOf } from '../gate/decide.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { Verdict, VerdictFile, VerdictPackage } from '../gate/verdict.ts';
import { VERSION } from '../gate/version.ts';
import { BUILT_IN } from '../policy/built-in.ts';
import type { Policy } from '../policy/policy.ts';
import { severitiesOf } from '../policy/severity.ts';
import { RULE_IDS } from '../policy/rule-ids.ts';
import type { Channel, Profile, Stage } from '../policy/words.ts';
import { RULES } from '../rules/index.ts';
import type { Context, Rule } from '../rules/rule.ts';
import { sha256Hex } from '../trust/digest.ts';
import type { TrustContext } from '../trust/verify.ts';
import { counterpart } from './counterpart.ts';
import type { GateHost, Opened } from './opened.ts';
import { setAside } from './set-aside.ts';
import { uniqueNames } from './unique-names.ts';

/** Where the policy came from; the shell reads it, so that a pull request is judged by its base. */
export interface PolicySource extends PolicyEvidence {
  /** Commit of the base, when the policy was read from it. */
  readonly ref: string | undefined;
  readonly text: string | undefined;
  /** Another file of the repository, as it is where the policy was read: at the base commit of a pull request. */
  companion?(path: string): Promise<string | undefined>;
}

export interface GateOptions {
  readonly paths: readonly string[];
  readonly results: readonly string[];
  readonly evidence: readonly string[];
  readonly baseline: string | undefined;
  readonly policy: PolicySource;
  readonly profile: Profile | undefined;
  readonly stage: Stage | undefined;
  readonly channel: Channel | undefined;
  /** The instant for every time-dependent decision. */
  readonly now: Date;
  progress(message: string): void;
}

const one = <K extends 'submission' | 'policy' | 'repository' | 'submission-manifest'>(file: string, value: Evidence[K][number] extends Reading<K> ? Extract<Reading<K>, { ok: true }>['value'] : never): readonly Reading<K>[] =>
  [{ file, ok: true, value }];

const submissionOf = (opened: Opened, collected: readonly CollectedPackage[]): Submission => ({
  container: opened.container,
  path: opened.path,
  entries: opened.files.list().map(({ path }) => path),
  packages: collected.map(({ scope, evidence }) => ({ folder: scope.folder, name: scope.name, infs: evidence.inf.flatMap((found) => (found.ok ? [found.value] : [])) })),
});

const fileOf = (evidence: Evidence) => {
  const binaries = new Map(evidence.binary.flatMap((found) => (found.ok ? [[found.file, found.value.grade] as const] : [])));
  const catalogs = new Map(evidence.catalog.map((found) => [found.file, found.ok ? found.value.grade : ('invalid' as const)] as const));
  return ({ path, size, sha256, authenticodeSha256, members, format }: CollectedPackage['tree']['files'][number]): VerdictFile => ({
    path, size, sha256,
    authenticodeSha256: authenticodeSha256 ?? null,
    inCatalog: evidence.catalog.length === 0 || format === 'catalog' ? null : members.length > 0,
    grade: binaries.get(path) ?? catalogs.get(path) ?? null,
  });
};

const packageOf = ({ tree, evidence }: CollectedPackage): VerdictPackage => {
  const infs = evidence.inf.flatMap((found) => (found.ok && found.value.isDriver ? [{ file: found.file, inf: found.value }] : []));
  const driverVer = infs.map(({ inf }) => inf.version.driverVer).find((found) => found?.date !== undefined && found.version !== undefined);
  return {
    name: tree.name, path: tree.path, packageDigest: tree.packageDigest, contentDigest: tree.contentDigest,
    grade: packageGrade(evidence),
    driverVer: driverVer?.date === undefined || driverVer.version === undefined ? null : { date: driverVer.date, version: driverVer.version },
    infs: infs.map(({ file, inf }) => ({
      file, provider: inf.version.provider ?? '', class: inf.version.class ?? '', architectures: inf.architectures,
      hardwareIds: new Set(inf.hardwareIds.map(({ id }) => id.toLowerCase())).size, catalogFile: inf.version.catalogFiles[0]?.name ?? '',
    })),
    files: tree.files.map(fileOf(evidence)),
    release: {
      hardwareIds: [...new Set(infs.flatMap(({ inf }) => inf.hardwareIds.map(({ id }) => id.toLowerCase())))].sort(),
      targets: [...new Set(infs.flatMap(({ inf }) => inf.models.filter(({ exists, entries }) => exists && entries > 0).map(({ decoration }) => decoration.toLowerCase())))].sort(),
      tests: [],
    },
  };
};

const NOTICES: Readonly<Partial<Record<Profile, string>>> = {
  dev: 'Profile dev: a verdict for work in progress, never a basis for promotion.',
  attestation: 'Profile attestation: for test audiences only. Attested drivers may not be published to retail devices.',
};

/** What is not judged is not passed: said on every verdict until the catalogue is complete. */
const SCOPE = RULES.length === RULE_IDS.length ? [] : [
  `This version has ${RULES.length} of the catalogue's ${RULE_IDS.length} rules: package, signatures, catalogs, INF and images. HLK and test results, static analysis, targeting and the rollout plan are not judged.`,
];

const noticesOf = (profile: Profile, idle: readonly string[], more: readonly string[]): readonly string[] => [
  ...(NOTICES[profile] === undefined ? [] : [NOTICES[profile]]),
  ...(idle.length === 0 ? [] : [`The policy names rules that this version does not have, so what it says of them has no effect: ${idle.join(', ')}.`]),
  ...more,
  ...SCOPE,
];

/** Collects the packages of one PATH with everything that is said about the whole submission. */
const collectPath = async (opened: Opened, options: GateOptions, trust: TrustContext, host: GateHost, compared: readonly ComparedPackage[]): Promise<CollectedPackage[]> => {
  const collecting: Collecting = { files: opened.files, trust, examineAll: host.examineAll };
  const collected: CollectedPackage[] = [];
  for (const scope of findPackages(opened.files.list(), opened.name)) {
    options.progress(`Reading ${scope.name} (${scope.entries.length} files)`);
    collected.push(await collectPackage(scope, scope.folder === '' ? opened.path : `${opened.path}/${scope.folder}`, collecting));
  }
  const submission = one<'submission'>('', submissionOf(opened, collected));
  const cabinet = opened.container === 'cabinet' && opened.archive !== undefined ? [opened.archive((source) => cabinetReading(opened.path, source, trust))] : [];
  const policy = one<'policy'>(options.policy.path ?? '', options.policy);
  return collected.map((found): CollectedPackage => {
    const manifest = counterpart(found.tree, compared, collected.length === 1);
    const repository = opened.container === 'folder' ? host.repository(found.tree.path, found.evidence.inf.map(({ file }) => file)) : { trackedInfs: [] };
    return {
      ...found,
      tree: opened.problem === undefined ? found.tree : { ...found.tree, packageDigest: '', contentDigest: '', problems: [opened.problem] },
      evidence: {
        ...found.evidence, submission, cabinet, policy,
        tree: opened.problem === undefined ? found.evidence.tree : [{ file: opened.path, ok: false, reason: opened.problem }],
        repository: repository.problem === undefined ? one<'repository'>('', repository) : [{ file: '', ok: false, reason: repository.problem }],
        'submission-manifest': manifest === undefined ? [] : one<'submission-manifest'>('', manifest),
      },
    };
  });
};

interface PolicyInForce {
  readonly policy: Policy;
  /** Rules it names that this version does not have. */
  readonly idle: readonly string[];
}

/** The readers of policy and verdict files bring large libraries: loaded when there is such a file. */
const policyOf = async ({ text, path }: PolicySource): Promise<PolicyInForce> => {
  if (text === undefined) return { policy: BUILT_IN, idle: [] };
  const { idleRules, parsePolicy } = await import('../policy/policy.ts');
  const policy = parsePolicy(text, path ?? '');
  return { policy, idle: idleRules(policy, RULES) };
};

const comparedWith = async (path: string | undefined, host: GateHost, trust: TrustContext): Promise<readonly ComparedPackage[]> =>
  path === undefined ? [] : (await import('./compare.ts')).comparedPackages(path, host, trust);

/** Every package once, under a name of its own. */
const distinct = (collected: readonly CollectedPackage[]): readonly CollectedPackage[] => {
  const packages = [...new Map(collected.map((found) => [found.tree.path, found])).values()];
  const names = uniqueNames(packages.map(({ tree }) => tree));
  return packages.map((found, at) => ({ ...found, tree: { ...found.tree, name: names[at] ?? found.tree.name } }));
};

/** The main job: packages and policy in, verdict out. */
export const gate = async (options: GateOptions, host: GateHost): Promise<Verdict> => {
  const { policy, idle } = await policyOf(options.policy);
  const profile = options.profile ?? policy.profile;
  const stage = options.stage ?? policy.stage;
  const channel = options.channel ?? policy.channel;
  const severities = severitiesOf(RULES, profile, channel, policy);
  const severityOf = ({ id }: Rule) => severities.get(id) ?? 'off';
  const trust: TrustContext = { now: options.now.getTime(), extraRoots: policy.trustRoots };
  const compared = await comparedWith(options.baseline, host, trust);
  const opened: Opened[] = [];
  try {
    const found: CollectedPackage[] = [];
    for (const path of options.paths) {
      const there = host.open(path);
      opened.push(there);
      found.push(...(await collectPath(there, options, trust, host, compared)));
    }
    const collected = distinct(found);
    const context: Context = { now: options.now, stage, profile, channel, policy };
    const rules = RULES.filter((rule) => rule.stages.includes(stage) && severityOf(rule) !== 'off');
    const judged = collected.flatMap(({ tree, evidence }) => findingsOf(tree.name, evaluate(rules, evidence, context), severityOf));
    const packages = collected.map(packageOf);
    const { findings, adoption, notices } = await setAside(judged, packages, policy, options.policy, context);
    const blocking = blockingOf(findings);
    return {
      schema: 'driver-gate/verdict/1', tool: { name: 'driver-gate', version: VERSION },
      decision: blocking === 0 && collected.length > 0 ? 'go' : 'no-go',
      profile, stage, channel: channel ?? null, generatedAt: options.now.toISOString(),
      policy: {
        origin: options.policy.origin, path: options.policy.path ?? null, ref: options.policy.ref ?? null,
        sha256: options.policy.text === undefined ? null : sha256Hex(new TextEncoder().encode(options.policy.text)),
      },
      ...(adoption === undefined ? {} : { adoption }),
      packages, counts: countsOf(findings), blocking, findings, notices: noticesOf(profile, idle, notices),
    };
  } finally {
    for (const each of opened) each.close();
  }
};
