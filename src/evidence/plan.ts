/**
 * The rollout plan, `.github/driver-rollout.yml`, as far as rules and rollout read it. Defaults are filled in where the plan's
 * documentation gives one; what is left out otherwise is `undefined` or an empty list, for rules to judge.
 */
export interface Duration {
  readonly text: string;
  readonly hours: number;
}

/** Roles a plan gives to people. */
export const PLAN_ROLES = ['release-manager', 'engineering', 'quality', 'business', 'support', 'emergency'] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];

export const PHASES = ['pilot', 'gradual', 'full'] as const;
export type Phase = (typeof PHASES)[number];

export const CANDIDATE_KINDS = ['reissue', 'expire-only', 'vendor-uninstall'] as const;
export const FREEZES = ['ms-b-release', 'ms-us-holidays', 'weekends'] as const;
export const BASELINES = ['concurrent', 'historical', 'none'] as const;
export const ADAPTERS = ['health-v1', 'hdc-install-health', 'cohort-report', 'pnp-report', 'failurehits'] as const;
export const COHORT_KEYS = ['hwid', 'chid', 'os', 'arch', 'model', 'prev_version'] as const;
export const EXCLUSIONS = ['package-author', 'workflow-initiator'] as const;

export type Approvals = Readonly<Partial<Record<PlanRole, number | undefined>>>;

export interface PlanPlace {
  readonly line: number;
  readonly column: number;
}

/** A rule for turning back. Prose is kept so that it can be said that it is no number. */
export interface RollbackCriterion {
  readonly prose: string | undefined;
  readonly metric: string | undefined;
  /** In percent. */
  readonly above: number | undefined;
  readonly below: number | undefined;
  readonly window: Duration | undefined;
  readonly owner: string | undefined;
}

export interface HealthSource {
  readonly adapter: (typeof ADAPTERS)[number];
  readonly path: string | undefined;
  readonly owner: string | undefined;
  readonly every: Duration | undefined;
  readonly columns: Readonly<Record<string, string>>;
}

export interface HealthMetric {
  readonly id: string;
  /** Number of a Microsoft driver measure. */
  readonly measure: string | undefined;
  /** In percent; a failure rate, or a success rate where `higherIsBetter`. */
  readonly bar: number | undefined;
  readonly higherIsBetter: boolean;
  readonly tolerance: number;
  readonly nonInferior: number;
  readonly weight: number;
  readonly required: boolean;
  readonly baseline: (typeof BASELINES)[number] | undefined;
}

export interface Ring extends PlanPlace {
  readonly id: string;
  readonly phase: Phase;
  /** `test-registry-key`, `codev`, `group:<id>` or `retail`. */
  readonly audience: string;
  /** In percent. `percent` is set by us, `expectedPercent` is what Microsoft's curve is expected to reach. */
  readonly percent: number | undefined;
  readonly expectedPercent: number | undefined;
  readonly targeting: { readonly hwids: readonly string[]; readonly chids: readonly string[]; readonly osFloor: number | undefined } | undefined;
  readonly minDevices: number | undefined;
  readonly minCohortCoverage: number;
  readonly bake: Duration | undefined;
  readonly businessDays: number;
  readonly maxBake: Duration | undefined;
  readonly monitor: Duration | undefined;
  readonly approvals: Approvals;
}

export interface Plan {
  readonly file: string;
  /** Where each top-level key stands. */
  readonly places: Readonly<Record<string, PlanPlace>>;
  readonly product: string;
  readonly timezone: string;
  readonly channel: 'windows-update' | 'wufb' | 'vendor' | 'oem' | undefined;
  readonly channelReason: string | undefined;
  readonly package: { readonly source: 'release-asset'; readonly asset: string } | undefined;
  readonly gate: { readonly workflow: string | undefined; readonly stage: 'build' | 'submission' | 'release'; readonly maxAge: Duration; readonly recheckOnPromote: boolean };
  /** Logins, or teams as `@org/team`. */
  readonly owners: Readonly<Partial<Record<PlanRole, readonly string[] | undefined>>>;
  readonly approvals: { readonly twoPerson: boolean; readonly exclude: readonly (typeof EXCLUSIONS)[number][]; readonly via: readonly ('comment' | 'environment')[]; readonly maxAge: Duration };
  readonly start: { readonly approvals: Approvals };
  readonly dependencies: { readonly requiresSimultaneous: boolean };
  readonly freeze: { readonly use: readonly (typeof FREEZES)[number][]; readonly featureUpdates: readonly string[]; readonly moratoria: readonly { readonly from: string; readonly to: string }[] } | undefined;
  readonly rollback: {
    readonly candidate: { readonly asset: string | undefined; readonly kind: (typeof CANDIDATE_KINDS)[number] } | undefined;
    readonly criteria: readonly RollbackCriterion[];
    readonly drillMaxAge: Duration;
  };
  readonly escalation: { readonly levels: readonly { readonly who: string; readonly via: string; readonly within: Duration }[] };
  readonly pause: { readonly how: string | undefined; readonly operator: string | undefined; readonly tested: string | undefined } | undefined;
  readonly communications: { readonly audience: readonly string[]; readonly notes: string | undefined; readonly knownIssues: string | undefined } | undefined;
  readonly health: {
    readonly sources: readonly HealthSource[];
    readonly cohortBy: readonly (typeof COHORT_KEYS)[number][];
    readonly minCohort: number;
    readonly coverageMin: number;
    readonly lag: Duration;
    readonly maxDataAge: Duration;
    readonly alphaPause: number;
    readonly alphaPromote: number;
    readonly baseline: { readonly mode: (typeof BASELINES)[number]; readonly version: string | undefined } | undefined;
    readonly harmBudget: number | undefined;
    readonly metrics: readonly HealthMetric[];
  };
  readonly rings: readonly Ring[];
  readonly supersede: { readonly onNewerDriverver: boolean } | undefined;
  readonly expedite: { readonly bakeFactor: number; readonly bakeFloor: Duration; readonly ignoreFreeze: readonly ('windows-update' | 'wufb' | 'vendor' | 'oem')[] };
  readonly support: { readonly endOfSupport: string | undefined; readonly warnBefore: Duration | undefined; readonly successor: string | undefined; readonly securityFixDays: number | undefined } | undefined;
  readonly ledger: { readonly authors: readonly string[] };
  /** Texts that `communications` names, as they were found; no `text`: there is no such file. `undefined`: nobody looked. */
  readonly documents: readonly { readonly path: string; readonly text: string | undefined }[] | undefined;
}
