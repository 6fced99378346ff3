import type { PlanPlace, Ring } from '../evidence/plan.ts';
import type { SampleSizes } from './sample-size.ts';

/** What the lint says about a plan. `unknown` counts like `fail`: what could not be checked is no pass. */
export interface LintFinding {
  readonly id: string;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable';
  readonly message: string;
  /** What to write instead; empty where nothing is wrong. */
  readonly remedy: string;
  readonly place: PlanPlace;
}

export const isClean = (findings: readonly LintFinding[]): boolean => findings.every(({ outcome }) => outcome !== 'fail' && outcome !== 'unknown');

/** A ring that a running rollout has opened already. */
export interface OpenedRing {
  readonly id: string;
  readonly phase: Ring['phase'];
}

/** What the lint cannot know from the plan alone. */
export interface LintFacts {
  readonly now: number;
  readonly sizes: SampleSizes;
  /** Teams whose members can be read; `undefined` offline, where teams are taken on trust. */
  readonly readableTeams: ReadonlySet<string> | undefined;
  /** Rings a running rollout has opened, in order. */
  readonly opened: readonly OpenedRing[];
  /** Cohorts of the fleet with their share, and whether the pilot has them; `undefined` until there are baseline rows. */
  readonly cohorts: readonly { readonly name: string; readonly share: number; readonly inPilot: boolean }[] | undefined;
}

/** What one check found wrong. */
export interface LintProblem {
  readonly outcome: LintFinding['outcome'];
  readonly message: string;
  readonly remedy: string;
  readonly at?: PlanPlace | undefined;
}
