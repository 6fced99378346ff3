/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), reduced to what a verdict can rest on. */
export type SarifLevel = 'none' | 'note' | 'warning' | 'error';

/** A rule, or a kind of notification. */
export interface SarifDescriptor {
  readonly id: string;
  readonly guid: string | undefined;
  readonly name: string | undefined;
  /** `defaultConfiguration.level`. */
  readonly level: SarifLevel | undefined;
  /** Whether it took part in the run: switched off rules are listed too. */
  readonly enabled: boolean;
}

/** The tool itself, or an extension of it such as a CodeQL query pack. */
export interface SarifComponent {
  readonly name: string;
  readonly guid: string | undefined;
  /** `semanticVersion`, else `version`. */
  readonly version: string | undefined;
  readonly rules: readonly SarifDescriptor[];
  readonly notifications: readonly SarifDescriptor[];
}

export interface SarifSample {
  readonly uri: string | undefined;
  readonly line: number | undefined;
  readonly message: string;
}

/** Results that differ in nothing a verdict rests on. */
export interface SarifResultGroup {
  /** As the result states it, else the id of the rule it points to; empty when it does neither. */
  readonly ruleId: string;
  /** Id of the rule it points to, where that contradicts `ruleId`. */
  readonly pointsTo: string | undefined;
  /** Effective level (section 3.27.10). */
  readonly level: SarifLevel;
  readonly kind: string;
  readonly suppressed: boolean;
  /** Listed because an earlier run had it; this one did not find it. */
  readonly gone: boolean;
  readonly count: number;
  readonly samples: readonly SarifSample[];
  /**
   * Indices into the run's artifacts that the results lie in, each once, in ascending order. Only for results that state a level above `none`
   * themselves, as tools that look at finished files write them.
   */
  readonly artifacts: readonly number[];
}

export interface SarifNotification {
  readonly id: string;
  readonly level: SarifLevel;
  readonly about: 'execution' | 'configuration';
  readonly count: number;
  /** Of the first one. */
  readonly message: string;
}

export interface SarifArtifact {
  /** Kept where there is a digest. */
  readonly uri: string | undefined;
  /** Lower-case hex, where the tool was told to write digests. */
  readonly sha256: string | undefined;
}

export interface SarifRun {
  readonly driver: SarifComponent;
  readonly extensions: readonly SarifComponent[];
  /** `automationDetails.id`. */
  readonly automation: string | undefined;
  /** `executionSuccessful` of each invocation; `undefined` where it does not say. */
  readonly invocations: readonly (boolean | undefined)[];
  readonly notifications: readonly SarifNotification[];
  /** `versionControlProvenance[].revisionId`. */
  readonly revisions: readonly string[];
  /** False when `results` is null or absent: nothing was computed, which is not the same as nothing was found. */
  readonly computed: boolean;
  readonly results: number;
  readonly groups: readonly SarifResultGroup[];
  readonly artifacts: readonly SarifArtifact[];
  /** What of the run was not understood or is not here. Facts of a run with problems are not all of its facts. */
  readonly problems: readonly string[];
}

export interface SarifLog {
  readonly version: string;
  readonly runs: readonly SarifRun[];
  readonly problems: readonly string[];
}
