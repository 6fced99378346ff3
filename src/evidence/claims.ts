/**
 * What people and lab machines state about a package (policy.md section 8): facts as they were written, judged by nobody yet.
 * The vocabularies stand here because evidence may not import the policy folder.
 */
export const ROLES = ['engineering', 'quality', 'business', 'support', 'release-manager', 'emergency', 'security', 'lab'] as const;
export type Role = (typeof ROLES)[number];

/** What was exercised on a machine. */
export const CASES = [
  'functional', 'power-management', 'stress', 'suspend-resume', 'hibernate', 'modern-standby', 'surprise-remove', 'recovery', 'install-uninstall',
  'upgrade-rollback', 'driver-verifier', 'hvci-on', 'base-only-boot',
] as const;
export type Case = (typeof CASES)[number];

export const CPUS = ['x64', 'arm64', 'x86'] as const;
export type Cpu = (typeof CPUS)[number];

export const ROW_RESULTS = ['pass', 'fail', 'blocked', 'not-run'] as const;
export type RowResult = (typeof ROW_RESULTS)[number];

export const PARTNER_KINDS = ['driver', 'firmware', 'app', 'service'] as const;
export const GENERATIONS = ['N', 'N-1'] as const;
export const ANSWERS = ['done', 'not-applicable', 'open'] as const;
export const CHECKLIST_ITEMS = 19;
export const CONTROLS = ['staged', 'targeting', 'signedManifest', 'telemetry', 'pause', 'rollback', 'incidentPlan'] as const;
export type Control = (typeof CONTROLS)[number];

/** A point in time as it was written, and in milliseconds since 1970. */
export interface Moment {
  readonly text: string;
  readonly time: number;
}

/** `0.4%` is 0.4 percent, `17.5` a number of whatever the metric counts. */
export interface Measured {
  readonly value: number;
  readonly percent: boolean;
}

export interface Artifact {
  /** Relative to the manifest, `/` as separator, never leading out of its folder. */
  readonly path: string;
  readonly sha256: string;
  readonly mediaType?: string | undefined;
}

/** What every claim states. Digests are 64 lower-case hexadecimal digits without prefix. */
export interface ClaimBase<T extends string> {
  readonly id: string;
  readonly type: T;
  readonly subject: { readonly packageDigest: string; readonly contentDigest?: string | undefined };
  /** The commit that was built, and the workflow run that tested it; a run id stays text, it may exceed 2^53. */
  readonly source?: { readonly commit: string; readonly workflowRun?: string | undefined } | undefined;
  readonly attestedBy: { readonly github: string; readonly role: Role };
  readonly attestedAt: Moment;
  readonly expiresAt?: Moment | undefined;
  readonly artifacts: readonly Artifact[];
  readonly note?: string | undefined;
  /** Where the claim stands in its manifest. */
  readonly line: number;
  readonly column: number;
}

export interface HardwareRow {
  readonly config: string;
  readonly cpu: Cpu;
  readonly vendor?: string | undefined;
  readonly hwids: readonly string[];
  readonly os: { readonly build: number; readonly ubr?: number | undefined };
  /** `undefined`: not stated. */
  readonly secureBoot?: boolean | undefined;
  readonly memoryIntegrity?: boolean | undefined;
  readonly modernStandby?: boolean | undefined;
  readonly cases: readonly Case[];
  readonly result: RowResult;
  readonly ranAt: Moment;
  /** Package digests of an upgrade and the way back. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly candidate?: string | undefined;
}

export interface OsRow {
  readonly build: number;
  readonly ubr: number;
  readonly arch: Cpu;
  readonly result: RowResult;
  readonly ranAt: Moment;
}

export interface HardwareMatrix extends ClaimBase<'hardware-matrix'> {
  readonly rows: readonly HardwareRow[];
}

export interface OsMatrix extends ClaimBase<'os-matrix'> {
  readonly rows: readonly OsRow[];
}

export interface DriverVerifierRun extends ClaimBase<'driver-verifier'> {
  /** Settings as `verifier /query` prints them; a run states these, the rule classes, or both. */
  readonly flags?: number | undefined;
  readonly ruleClasses: readonly number[];
  readonly drivers: readonly string[];
  readonly minutes: number;
  /** Codes where they were listed; a bare number says only how many. */
  readonly bugchecks: { readonly count: number; readonly codes: readonly number[] };
}

export interface CompatMatrix extends ClaimBase<'compat-matrix'> {
  readonly partner: { readonly name: string; readonly kind: (typeof PARTNER_KINDS)[number] };
  readonly rows: readonly { readonly ours: (typeof GENERATIONS)[number]; readonly theirs: (typeof GENERATIONS)[number]; readonly result: RowResult }[];
}

export interface SecurityChecklist extends ClaimBase<'security-checklist'> {
  /** By number, `1` to `19`; an item that is not there was not answered. */
  readonly items: Readonly<Record<string, { readonly answer: (typeof ANSWERS)[number]; readonly reason?: string | undefined } | undefined>>;
}

export interface ThreatModel extends ClaimBase<'threat-model'> {
  readonly path: string;
  readonly sha256: string;
  readonly reviewedAt: Moment;
}

export interface PrivilegedBehaviour extends ClaimBase<'privileged-behaviour'> {
  readonly items: readonly { readonly file: string; readonly trigger: string; readonly constraint: string; readonly test: string }[];
}

export interface InterfaceContract extends ClaimBase<'interface-contract'> {
  readonly interfaces: readonly {
    readonly guid?: string | undefined; readonly ioctl?: string | undefined; readonly version?: string | undefined;
    readonly role?: 'exposes' | 'uses' | undefined; readonly compatibility?: string | undefined;
  }[];
}

export interface RollbackDrill extends ClaimBase<'rollback-drill'> {
  readonly from: string;
  readonly to: string;
  readonly candidate: string;
  readonly result: RowResult;
  readonly ranAt: Moment;
}

/** Whether the channel has each control; one that is not there was not answered. */
export type ChannelControls = ClaimBase<'channel-controls'> & { readonly [C in Control]?: boolean | undefined };

export interface MviMembership extends ClaimBase<'mvi'> {
  /** `undefined`: stated not to be a member. */
  readonly member?: string | undefined;
  readonly certification?: { readonly laboratory: string; readonly date: string } | undefined;
}

export interface HwidRelationship extends ClaimBase<'hwid-relationship'> {
  readonly ids: readonly string[];
  readonly owner: string;
  readonly reference: string;
}

export interface SignOff extends ClaimBase<'signoff'> {
  readonly decision: 'approve' | 'reject';
}

export interface MonitoringBaseline extends ClaimBase<'monitoring-baseline'> {
  readonly metrics: readonly { readonly id: string; readonly value: Measured; readonly sample: number; readonly date: string }[];
}

export type Claim =
  | HardwareMatrix | OsMatrix | DriverVerifierRun | CompatMatrix | SecurityChecklist | ThreatModel | PrivilegedBehaviour | InterfaceContract
  | RollbackDrill | ChannelControls | MviMembership | HwidRelationship | SignOff | MonitoringBaseline;
export type ClaimType = Claim['type'];

export type ClaimOf<T extends ClaimType> = Extract<Claim, { readonly type: T }>;

export interface ManifestProblem {
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** One evidence manifest. With a problem anywhere it holds no claims: what is half understood supports nothing. */
export interface Manifest {
  readonly file: string;
  readonly claims: readonly Claim[];
  readonly problems: readonly ManifestProblem[];
}

/**
 * How well the word of whoever attests is protected, weakest first. L0: text on the protected base branch. L1: an event fetched from
 * GitHub. L2: a statement whose signer was verified. `operator`: handed over on a command line, by a person who answers for it.
 */
export const TRUST_LEVELS = ['none', 'L0', 'L1', 'L2', 'operator'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** An artifact that a claim names, as it was found beside the manifest. */
export interface ArtifactState {
  readonly claim: string;
  readonly path: string;
  readonly line: number;
  /** What the claim states. */
  readonly sha256: string;
  /** Of the file that is there; `undefined`: there is none, or it cannot be read. */
  readonly found: string | undefined;
}

/** A manifest as it was handed over. */
export interface ClaimsFile extends Manifest {
  readonly level: TrustLevel;
  /** From the pull request of a fork: shown, and never enough for anything. */
  readonly fork: boolean;
  readonly artifacts: readonly ArtifactState[];
  /** What claims are about where that is a file, a threat model: it may have changed since, which is for a rule to say. */
  readonly documents?: readonly ArtifactState[];
}
