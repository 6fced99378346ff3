import type { PlanRole } from '../evidence/plan.ts';
import type { LintFinding } from './finding.ts';
import type { Damage } from './ledger.ts';

/** A metric as health judges it. */
export interface MetricFact {
  readonly id: string;
  readonly status: 'pass' | 'insufficient' | 'inconclusive' | 'failing' | 'malformed' | 'regressed' | 'tripped';
  readonly required: boolean;
  /** Distinct devices. */
  readonly failed: number;
  readonly observed: number;
  /** ln E in thousandths, where there is an e-value. */
  readonly lnE: number | undefined;
  /** What the status rests on: "at most 1.7 % with 95 % certainty, bar 1 %". */
  readonly sentence: string;
  /** Of the version before, in the same days. */
  readonly baseline: { readonly failed: number; readonly observed: number } | undefined;
  readonly bar: string;
}

export interface HealthFacts {
  readonly metrics: readonly MetricFact[];
  /** When the newest source was read; `undefined` without data. */
  readonly asOf: number | undefined;
  /** Digest of all rows. */
  readonly data: string;
  /** Devices that run the candidate; `undefined` when no data says so. */
  readonly devices: number | undefined;
  /** Share of the fleet whose cohorts were seen, in percent. */
  readonly coverage: number | undefined;
  /** New failure buckets that nobody has explained. */
  readonly buckets: readonly string[];
  /** Longest time without data since the rollout began, hours. */
  readonly gap: number | undefined;
}

/** The gate's verdict about the rollout's asset. */
export interface VerdictFacts {
  readonly id: string;
  readonly decision: 'go' | 'no-go';
  readonly stage: string;
  readonly contentDigest: string;
  readonly evaluatedAt: number;
  /** How many findings block. */
  readonly blocking: number;
  readonly policy: string;
}

/** What a gate found, of the release or of the submission that belongs to it. */
export interface FindingFacts {
  readonly rule: string;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable';
  readonly waived: boolean;
}

/** Somebody who asked for something. */
export interface Person {
  readonly login: string;
  readonly roles: readonly PlanRole[];
  /** May write to the repository. */
  readonly writes: boolean;
  /** Owner, member or collaborator. */
  readonly belongs: boolean;
  /** Teams of the plan that could not be read: they grant nothing. */
  readonly unread: readonly string[];
}

/** Everything outside the ledger that a decision rests on. */
export interface Facts {
  readonly now: number;
  readonly lint: readonly LintFinding[];
  /** Digest of the plan on the default branch. */
  readonly plan: string;
  readonly damages: readonly Damage[];
  /** Digest of the asset as it is now; `undefined` when it is gone. */
  readonly asset: string | undefined;
  readonly verdict: VerdictFacts | undefined;
  readonly findings: readonly FindingFacts[];
  /** Whether the rollback candidate could really be installed, and why. */
  readonly rollback: { readonly valid: boolean; readonly text: string };
  readonly health: HealthFacts;
  /** A newer package of the same hardware that became active. */
  readonly newer: string | undefined;
  /** The follow-up issue of an expedited rollout is still open. */
  readonly followUpOpen: boolean;
}

export const NO_HEALTH_DATA: HealthFacts = { metrics: [], asOf: undefined, data: '', devices: undefined, coverage: undefined, buckets: [], gap: undefined };
