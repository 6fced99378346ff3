import type { Contents, Evidence, Kind } from '../evidence/evidence.ts';
import type { RulePolicy } from '../policy/policy.ts';
import type { Channel, Family, Outcome, Profile, Severity, Stage } from '../policy/words.ts';
import type { FactTableName } from './data/dated.ts';

/** What a rule saw. `file` is relative to the package folder, lines and columns count from 1. */
export interface Observation {
  readonly outcome: Outcome;
  /** The headline of a report when it is no pass: says what is wrong, not what was checked. */
  readonly message: string;
  /** What the observation is about when a file alone does not say it (a service, a section, a member). */
  readonly subject?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Replaces the rule's remedy where the cause is known more exactly. */
  readonly remedy?: string;
  /** Findings with the same cause are shown as one item; usually the file's path. */
  readonly cause?: string;
}

export interface Context {
  readonly now: Date;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly channel: Channel | undefined;
  /** Policy options that rules read, with defaults filled in. */
  readonly policy: RulePolicy;
}

/** One readable file. `sha256` only of result files that a claim may name. */
export interface Fact<K extends Kind> {
  readonly file: string;
  readonly value: Contents[K];
  readonly sha256?: string | undefined;
}

export type Facts<K extends Kind> = { readonly [P in K]: readonly Fact<P>[] };

/** What a rule is, and a pure check. */
export interface Rule<N extends Kind = Kind, U extends Kind = Kind> {
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** Sentences of the seed this rule enforces: S01 and so on. */
  readonly seed: readonly string[];
  readonly stages: readonly Stage[];
  readonly severity: Readonly<Record<Profile, Severity>>;
  readonly waivable: boolean;
  readonly remedy: string;
  /** Why it matters, in two or three sentences of our own, for `explain`. */
  readonly why: string;
  /** Documentation the decision rests on. */
  readonly authority: string;
  /** Evaluated first, on readings that include unreadable ones: a text is `not-applicable` and its reason. */
  applies?(found: Pick<Evidence, N | U>, context: Context): true | string;
  /** Absent or unreadable: `unknown`, and `check` does not run. A list inside is "one of them". */
  readonly needs: readonly (N | readonly N[])[];
  /** Looked at when there; unreadable: `unknown`. */
  readonly uses?: readonly U[];
  /** Dated tables the decision rests on: a verdict says when one of them is past its review. */
  readonly tables?: readonly FactTableName[];
  check(facts: Facts<N | U>, context: Context): Iterable<Observation>;
}

/** Checks the types of one rule, then forgets its kinds so that all rules fit one list. */
export const defineRule = <N extends Kind, U extends Kind = never>(rule: Rule<N, U>): Rule => rule as unknown as Rule;

export type Where = Omit<Observation, 'outcome' | 'message'>;
const observe = (outcome: Outcome) => (message: string, where: Where = {}): Observation => ({ ...where, outcome, message });
export const pass = observe('pass');
export const warn = observe('warn');
export const fail = observe('fail');
export const unknown = observe('unknown');
export const notApplicable = observe('not-applicable');

/** Causes that several rules notice: reports show them once, with everything that waits for them. */
export const absentCause = (kind: string): string => `absent:${kind}`;
export const unreadableCause = (file: string): string => `unreadable:${file}`;

export const FETCH_LFS = 'Fetch the file before packaging: `git lfs pull`, or `lfs: true` for actions/checkout.';
