import { toAdoption, type Adoption } from './adoption.ts';
import { InputError } from './error.ts';
import { toFacts, type AddedFacts } from './facts.ts';
import { explainIssues } from './issues.ts';
import { suggestion } from './nearest.ts';
import { POLICY_FILE, type INFVERIF_MODES, type PARTNERS, type PolicyFile, type TARGET_ARCHITECTURES } from './schema.ts';
import { RULE_IDS } from './rule-ids.ts';
import { toWaiver, type Waiver } from './waiver.ts';
import type { Channel, Profile, Severity, Stage } from './words.ts';
import { readYaml, type YamlFile, type YamlPlace } from './yaml.ts';

/** Policy options that rules read, defaults filled in. */
export interface RulePolicy {
  readonly registeredCertificates: readonly string[];
  readonly payloadOnly: readonly string[];
  /** Boot-start services by name with the reason. */
  readonly bootStart: Readonly<Record<string, string>>;
  readonly firstRelease: boolean;
  readonly infverifNext: boolean;
  /** InfVerif mode the project builds for: a project that builds only for /k or /u is judged more mildly by INF-006. */
  readonly infverifMode: (typeof INFVERIF_MODES)[number] | undefined;
  /** Narrows what the INFs yield. */
  readonly targets: readonly PolicyTarget[];
  /** What the user adds to the dated tables. */
  readonly facts: AddedFacts;
  readonly channelReason: string | undefined;
  readonly roles: Readonly<Record<'security' | 'lab', readonly string[]>>;
  readonly driverPaths: readonly string[];
  readonly knownIssues: readonly string[];
  readonly minConfigs: number;
  readonly cpuVendors: readonly string[];
  /** By Windows build, oldest first. */
  readonly servicingBaseline: Readonly<Record<string, readonly Servicing[]>>;
  readonly ownedVendorIds: readonly string[];
  /** `undefined`: not declared, which is not the same as none. */
  readonly dependencies: readonly { readonly name: string; readonly kind: (typeof PARTNERS)[number]; readonly constraint: string | undefined }[] | undefined;
  readonly interfaces: 'none' | readonly DeclaredInterface[] | undefined;
  readonly versionPinNames: readonly string[];
  readonly maxPilot: { readonly percent: number; readonly devices: number };
  readonly antimalware: boolean | undefined;
  readonly antimalwareReason: string | undefined;
  /** `undefined`: the profile decides (true in whcp). */
  readonly requireSigned: boolean | undefined;
  readonly waivers: readonly Waiver[];
}

export interface PolicyTarget {
  readonly arch: (typeof TARGET_ARCHITECTURES)[number];
  readonly floor: number;
  readonly ceiling: number | undefined;
  readonly server: boolean;
}

export interface RuleSetting {
  readonly severity: Severity | undefined;
  readonly reason: string | undefined;
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  readonly place: YamlPlace;
  readonly severityPlace: YamlPlace;
}

export interface Servicing {
  readonly ubr: number;
  readonly date: string;
}

export interface DeclaredInterface {
  readonly guid: string | undefined;
  readonly ioctl: string | undefined;
  readonly version: string | undefined;
  readonly role: 'exposes' | 'uses' | undefined;
  readonly compatibility: string | undefined;
}

/** The policy file, typed. Optional members are `undefined` where the file does not speak; the others have their defaults. */
export interface Policy extends RulePolicy {
  /** Name for messages; empty for the built-in policy. */
  readonly file: string;
  readonly profile: Profile;
  readonly stage: Stage;
  readonly channel: Channel | undefined;
  /** Hardware ids, paths and certificate subjects stay out of what is said in public. */
  readonly redact: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** DER certificates. They can make a vendor chain trusted, never give a Microsoft grade. */
  readonly trustRoots: readonly Uint8Array[];
  /** `undefined`: no adoption baseline. */
  readonly adoption: Adoption | undefined;
}

const servicingBaseline = (raw: PolicyFile): Policy['servicingBaseline'] =>
  Object.fromEntries(
    Object.entries(raw['servicing-baseline'] ?? {}).map(([build, releases]) => {
      const list = Array.isArray(releases) ? releases : [releases];
      return [build, list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))];
    }),
  );

const ruleSettings = (raw: PolicyFile, source: YamlFile): Policy['rules'] =>
  Object.fromEntries(
    Object.entries(raw.rules ?? {}).map(([id, { severity, reason, options }]) => [
      id, { severity, reason, options: options ?? {}, place: source.keyPlace(['rules', id]), severityPlace: source.keyPlace(['rules', id, 'severity']) },
    ]),
  );

const interfacesOf = (raw: PolicyFile): Policy['interfaces'] =>
  raw.interfaces === undefined || raw.interfaces === 'none' ? raw.interfaces
  : raw.interfaces.map(({ guid, ioctl, version, role, compatibility }) => ({ guid, ioctl, version, role, compatibility }));

const ruleOptions = (raw: PolicyFile, source: YamlFile): RulePolicy => ({
  registeredCertificates: raw['registered-certificates'] ?? [],
  payloadOnly: raw['payload-only'] ?? [],
  bootStart: raw['boot-start'] ?? {},
  firstRelease: raw['first-release'] ?? false,
  infverifNext: raw['infverif-next'] ?? false,
  infverifMode: raw['infverif-mode'],
  targets: (raw.targets ?? []).map(({ arch, floor, ceiling, server }) => ({ arch, floor, ceiling, server: server ?? false })),
  facts: toFacts(raw.facts),
  channelReason: raw['channel-reason'],
  roles: { security: raw.roles?.security ?? [], lab: raw.roles?.lab ?? [] },
  driverPaths: raw['driver-paths'] ?? [],
  knownIssues: raw['known-issues'] ?? [],
  minConfigs: raw['min-configs'] ?? 3,
  cpuVendors: raw['cpu-vendors'] ?? [],
  servicingBaseline: servicingBaseline(raw),
  ownedVendorIds: raw['owned-vendor-ids'] ?? [],
  dependencies: raw.dependencies?.map(({ name, kind, constraint }) => ({ name, kind, constraint })),
  interfaces: interfacesOf(raw),
  versionPinNames: raw['version-pin-names'] ?? ['Required*Version*'],
  maxPilot: { percent: raw['max-pilot']?.percent ?? 1, devices: raw['max-pilot']?.devices ?? 500 },
  antimalware: raw.antimalware, antimalwareReason: raw['antimalware-reason'],
  requireSigned: raw['require-signed'],
  waivers: (raw.waivers ?? []).map((waiver, index) => toWaiver(waiver, source.keyPlace(['waivers', index, 'rule']))),
});

const toPolicy = (raw: PolicyFile, source: YamlFile): Policy => ({
  ...ruleOptions(raw, source),
  file: source.file,
  profile: raw.profile ?? 'seed', stage: raw.stage ?? 'build', channel: raw.channel, redact: raw.redact ?? false,
  rules: ruleSettings(raw, source),
  trustRoots: (raw.trust?.roots ?? []).flat(),
  adoption: raw.adoption === undefined ? undefined : toAdoption(raw.adoption, source.keyPlace(['adoption'])),
});

/** What one key demands of another. */
const checkTogether = (policy: Policy, source: YamlFile): void => {
  const refuse = (path: readonly PropertyKey[], message: string): never => {
    throw new InputError(message, { file: source.file, ...source.keyPlace(path) });
  };
  policy.targets.forEach(({ floor, ceiling }, index) => {
    if (ceiling !== undefined && ceiling < floor) refuse(['targets', index, 'ceiling'], `targets[${index}].ceiling: ${ceiling} is below the floor ${floor}`);
  });
  policy.facts.altitudes?.groups.forEach(({ from, to }, index) => {
    if (to < from) refuse(['facts', 'altitudes', 'groups', index, 'to'], `facts.altitudes.groups[${index}].to: ${to} is below from, ${from}`);
  });
  if (policy.antimalware === false && policy.antimalwareReason === undefined) {
    refuse(['antimalware'], 'antimalware: false needs a reason; add antimalware-reason: <why this is no anti-malware driver>');
  }
  for (const [id, { severity, reason, options, severityPlace }] of Object.entries(policy.rules)) {
    const place = { file: source.file, ...severityPlace };
    if (severity !== undefined && reason === undefined) throw new InputError(`rules.${id}.severity: say why; add reason: <text> beside it`, place);
    const [option] = Object.keys(options);
    if (option !== undefined) refuse(['rules', id, 'options', option], `rules.${id}.options: ${id} has no option "${option}"; options stand at the top level of this file`);
  }
};

/** Rule ids in `rules:` and `waivers:` must exist: a misspelt id would silently change nothing. */
const checkRuleIds = (policy: Policy): void => {
  const named = [
    ...Object.entries(policy.rules).map(([id, { place }]) => ({ id, place, key: `rules.${id}` })),
    ...policy.waivers.map(({ rule, place }, index) => ({ id: rule, place, key: `waivers[${index}].rule` })),
  ];
  for (const { id, place, key } of named) {
    if (!RULE_IDS.includes(id)) throw new InputError(`${key}: there is no rule "${id}"; ${suggestion(id, RULE_IDS)}`, { file: policy.file, ...place });
  }
};

/**
 * Reads `.github/driver-gate.yml`. Anything it does not understand is an `InputError` with line and column.
 * @param text `undefined`: no file, the built-in policy holds
 */
export const parsePolicy = (text: string | undefined, file: string): Policy => {
  const source = readYaml(text ?? '', file);
  const parsed = POLICY_FILE.safeParse(source.value === '' ? {} : source.value);
  if (!parsed.success) throw explainIssues(parsed.error.issues, source);
  const policy = toPolicy(parsed.data, source);
  checkTogether(policy, source);
  checkRuleIds(policy);
  return policy;
};

/** What holds without a policy file. */
export const BUILT_IN_POLICY: Policy = parsePolicy(undefined, '');

/** Rules that the policy names although this version does not have them: nothing it says of them takes effect. */
export const idleRules = ({ rules, waivers }: Policy, present: readonly { readonly id: string }[]): readonly string[] => {
  const there = new Set(present.map(({ id }) => id));
  return [...new Set([...Object.keys(rules), ...waivers.map(({ rule }) => rule)])].filter((id) => !there.has(id));
};

export const DEFAULT_RULE_POLICY: RulePolicy = BUILT_IN_POLICY;
