import { cabinetReading } from '../evidence/cabinet.ts';
import { collectPackage, type CollectedPackage, type Collecting } from '../evidence/collect.ts';
import type { ForgeFacts } from '../evidence/forge.ts';
import type { ComparedPackage, Evidence, Kind, PolicyEvidence, Reading, Submission } from '../evidence/evidence.ts';
import type { Plan } from '../evidence/plan.ts';
import { findPackages } from '../evidence/packages.ts';
import { blockingOf, countsOf, findingsOf } from '../gate/decide.ts';
import { evaluate } from '../gate/evaluate.ts';
import { staleFacts } from '../gate/stale-facts.ts';
import type { Verdict } from '../gate/verdict.ts';
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
import type { Compared } from './compare.ts';
import { counterpart } from './counterpart.ts';
import { withDifferences } from './differing.ts';
import { NOTHING_HANDED_OVER, type HandedOver, type HandingOver } from './standing.ts';
import type { GateHost, Opened } from './opened.ts';
import { setAside } from './set-aside.ts';
import { uniqueNames } from './unique-names.ts';
import { verdictPackage } from './verdict-package.ts';

/** Where the policy came from; the shell reads it, so that a pull request is judged by its base. */
export interface PolicySource extends PolicyEvidence {
  /** Commit of the base, when the policy was read from it. */
  readonly ref: string | undefined;
  readonly text: string | undefined;
  /** Another file of the repository, as it is where the policy was read: at the base commit of a pull request. */
  companion?(path: string): Promise<string | undefined>;
}

/** The rollout plan as text; read where the policy is read. */
export interface PlanSource {
  readonly path: string;
  readonly text: string;
}

export interface GateOptions extends HandingOver {
  readonly paths: readonly string[];
  /** Result files, evidence manifests among them; detected by content. */
  readonly results: readonly string[];
  readonly plan: PlanSource | undefined;
  /** What GitHub knows of the change under review; absent outside of one. Asked only where rules of the stage rest on it. */
  reviewFacts?(teams: readonly string[]): Promise<ForgeFacts>;
  readonly baseline: string | undefined;
  readonly policy: PolicySource;
  readonly profile: Profile | undefined;
  readonly stage: Stage | undefined;
  readonly channel: Channel | undefined;
  /** The workflow run, where there is one. */
  readonly run?: Verdict['run'];
  /** The instant for every time-dependent decision. */
  readonly now: Date;
  progress(message: string): void;
}

const one = <K extends Kind>(file: string, value: Evidence[K][number] extends Reading<K> ? Extract<Reading<K>, { ok: true }>['value'] : never): readonly Reading<K>[] =>
  [{ file, ok: true, value }];

const submissionOf = (opened: Opened, collected: readonly CollectedPackage[]): Submission => ({
  container: opened.container,
  path: opened.path,
  entries: opened.files.list().map(({ path }) => path),
  packages: collected.map(({ scope, evidence }) => ({ folder: scope.folder, name: scope.name, infs: evidence.inf.flatMap((found) => (found.ok ? [found.value] : [])) })),
  digests: [],
});

const NOTICES: Readonly<Partial<Record<Profile, string>>> = {
  dev: 'Profile dev: a verdict for work in progress, never a basis for promotion.',
  attestation: 'Profile attestation: for test audiences only. Attested drivers may not be published to retail devices.',
};

/** What is not judged is not passed: said on every verdict until the catalogue is complete. */
const ABSENT = RULE_IDS.filter((id) => !RULES.some((rule) => rule.id === id));
const SCOPE = ABSENT.length === 0 ? [] : [`This version has ${RULES.length} of the catalogue's ${RULE_IDS.length} rules; it does not judge ${ABSENT.join(', ')}.`];

const noticesOf = (profile: Profile, idle: readonly string[], more: readonly string[]): readonly string[] => [
  ...(NOTICES[profile] === undefined ? [] : [NOTICES[profile]]),
  ...(idle.length === 0 ? [] : [`The policy names rules that this version does not have, so what it says of them has no effect: ${idle.join(', ')}.`]),
  ...more,
  ...SCOPE,
];

/** Only where something differs are the INFs read again. */
const differing = (manifest: Compared, found: CollectedPackage, { files }: Opened): ComparedPackage =>
  manifest.infs.size === 0 || manifest.identity.packageDigest === found.tree.packageDigest ? manifest.identity : withDifferences(manifest, found, files);

/** Collects the packages of one PATH with everything that is said about the whole submission. */
const collectPath = async (opened: Opened, options: GateOptions, trust: TrustContext, host: GateHost, compared: readonly Compared[], shared: Partial<Evidence>): Promise<CollectedPackage[]> => {
  const collecting: Collecting = { files: opened.files, trust, examineAll: host.examineAll, algorithms: (shared.blocklist ?? []).length > 0 ? ['sha1'] : [] };
  const collected: CollectedPackage[] = [];
  for (const scope of findPackages(opened.files.list(), opened.name)) {
    options.progress(`Reading ${scope.name} (${scope.entries.length} files)`);
    collected.push(await collectPackage(scope, scope.folder === '' ? opened.path : `${opened.path}/${scope.folder}`, collecting));
  }
  const submission = one<'submission'>('', submissionOf(opened, collected));
  const cabinet = opened.container === 'cabinet' && opened.archive !== undefined ? [opened.archive((source) => cabinetReading(opened.path, source, trust))] : [];
  const policy = one<'policy'>(options.policy.path ?? '', options.policy);
  return collected.map((found): CollectedPackage => {
    const { before, candidate } = counterpart(found, compared, collected.length === 1);
    const repository = opened.container === 'folder' ? host.repository(found.tree.path, found.evidence.inf.map(({ file }) => file)) : { trackedInfs: [] };
    return {
      ...found,
      tree: opened.problem === undefined ? found.tree : { ...found.tree, packageDigest: '', contentDigest: '', problems: [opened.problem] },
      evidence: {
        ...found.evidence, ...shared, submission, cabinet, policy,
        tree: opened.problem === undefined ? found.evidence.tree : [{ file: opened.path, ok: false, reason: opened.problem }],
        repository: repository.problem === undefined ? one<'repository'>('', repository) : [{ file: '', ok: false, reason: repository.problem }],
        'submission-manifest': before === undefined ? [] : one<'submission-manifest'>('', differing(before, found, opened)),
        'previous-release': before === undefined ? [] : one<'previous-release'>('', before.release),
        'rollback-candidate': candidate === undefined ? [] : one<'rollback-candidate'>('', candidate.release),
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

const comparedWith = async (path: string | undefined, host: GateHost, trust: TrustContext): Promise<readonly Compared[]> =>
  path === undefined ? [] : (await import('./compare.ts')).comparedPackages(path, host, trust);

/** The readers of result files are loaded when there is such a file. */
const handedOver = async (results: readonly string[], options: GateOptions, host: GateHost, trust: TrustContext): Promise<HandedOver> =>
  results.length + options.evidence.length === 0 ? NOTHING_HANDED_OVER : (await import('./handed-over.ts')).readHandedOver(results, options, host, trust);

/** Release notes are searched for names, so a bound on their length. */
const MAX_DOCUMENT = 1 << 20;

const documentsOf = async ({ communications }: Plan, { companion }: PolicySource): Promise<Plan['documents']> => {
  if (companion === undefined) return undefined;
  const paths = [communications?.notes, communications?.knownIssues].filter((path) => path !== undefined);
  return Promise.all([...new Set(paths)].map(async (path) => ({ path, text: (await companion(path))?.slice(0, MAX_DOCUMENT) })));
};

const planOf = async (source: PlanSource | undefined, policy: PolicySource): Promise<Plan | undefined> => {
  if (source === undefined) return undefined;
  const plan = (await import('../policy/plan.ts')).parsePlan(source.text, source.path);
  return { ...plan, documents: await documentsOf(plan, policy) };
};

/** An HLK package beside driver packages is a result of theirs; alone, it is what is judged. */
const withResults = ({ paths, results }: GateOptions): { readonly paths: readonly string[]; readonly results: readonly string[] } => {
  const isHlk = (path: string): boolean => /\.h[lc]kx$/i.test(path);
  const rest = paths.filter((path) => !isHlk(path));
  return { paths: rest.length === 0 ? paths : rest, results: [...new Set([...results, ...paths.filter(isHlk)])] };
};

/** Teams that hold a role: their members are asked for before anything is judged. */
const teamsOf = ({ roles }: Policy, plan: Plan | undefined): readonly string[] =>
  [...new Set([...Object.values(roles).flat(), ...Object.values(plan?.owners ?? {}).flatMap((names) => names ?? [])].filter((name) => name.startsWith('@')))].sort();

const sharedEvidence = (policy: Policy, plan: Plan | undefined, { readings }: HandedOver, forge: ForgeFacts | undefined): Partial<Evidence> => ({
  ...readings,
  plan: plan === undefined ? [] : one<'plan'>(plan.file, plan),
  waivers: policy.waivers.length === 0 ? [] : one<'waivers'>(policy.file, policy.waivers),
  forge: forge === undefined ? [] : one<'forge'>('', forge),
});

/** Every package once, under a name of its own. */
const distinct = (collected: readonly CollectedPackage[]): readonly CollectedPackage[] => {
  const packages = [...new Map(collected.map((found) => [found.tree.path, found])).values()];
  const names = uniqueNames(packages.map(({ tree }) => tree));
  const digests = packages.map(({ tree }) => tree.packageDigest);
  return packages.map(({ tree, evidence, ...found }, at) => ({
    ...found, tree: { ...tree, name: names[at] ?? tree.name },
    evidence: { ...evidence, submission: evidence.submission.map((each) => (each.ok ? { ...each, value: { ...each.value, digests } } : each)) },
  }));
};

/** The main job: packages and policy in, verdict out. */
export const gate = async (options: GateOptions, host: GateHost): Promise<Verdict> => {
  const { policy, idle } = await policyOf(options.policy);
  const profile = options.profile ?? policy.profile;
  const stage = options.stage ?? policy.stage;
  const plan = await planOf(options.plan, options.policy);
  const channel = options.channel ?? policy.channel ?? plan?.channel;
  const severities = severitiesOf(RULES, profile, channel, policy);
  const severityOf = ({ id }: Rule) => severities.get(id) ?? 'off';
  const trust: TrustContext = { now: options.now.getTime(), extraRoots: policy.trustRoots };
  const compared = await comparedWith(options.baseline, host, trust);
  const asked = withResults(options);
  const handed = await handedOver(asked.results, options, host, trust);
  const forge = stage === 'build' ? undefined : await options.reviewFacts?.(teamsOf(policy, plan));
  const shared = sharedEvidence(policy, plan, handed, forge);
  const opened: Opened[] = [];
  try {
    const found: CollectedPackage[] = [];
    for (const path of asked.paths) {
      const there = host.open(path);
      opened.push(there);
      found.push(...(await collectPath(there, options, trust, host, compared, shared)));
    }
    const collected = distinct(found);
    const context: Context = { now: options.now, stage, profile, channel, policy };
    const rules = RULES.filter((rule) => rule.stages.includes(stage) && severityOf(rule) !== 'off');
    const judged = collected.flatMap(({ tree, evidence }) => findingsOf(tree.name, evaluate(rules, evidence, context), severityOf));
    const packages = collected.map(verdictPackage);
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
      ...(options.run === undefined ? {} : { run: options.run }),
      ...(policy.redact ? { redact: true } : {}),
      packages, counts: countsOf(findings), blocking, findings, notices: noticesOf(profile, idle, [...handed.notices, ...notices, ...staleFacts(rules, findings, context)]),
    };
  } finally {
    for (const each of opened) each.close();
  }
};
