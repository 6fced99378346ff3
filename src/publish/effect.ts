import type { ForgeFacts } from '../evidence/forge.ts';
import type { Annotation } from '../report/annotations.ts';

/** A place in the repository. */
export interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

/** Finds the place of a package's file, named as it was found; `undefined` when the repository has none. */
export type PlaceOf = (file: string, line: number | undefined) => Place | undefined;

/** What the job's runner does: no request is needed. */
export type RunnerEffect =
  | { readonly kind: 'summary'; readonly markdown: string }
  | { readonly kind: 'annotation'; readonly annotation: Annotation };

/** One change on GitHub. */
export type ForgeEffect =
  | { readonly kind: 'create-comment'; readonly on: number; readonly body: string }
  | { readonly kind: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  | {
      readonly kind: 'status';
      readonly sha: string;
      readonly context: string;
      readonly state: 'success' | 'failure' | 'pending';
      /** At most 140 characters. */
      readonly summary: string;
      readonly url: string | undefined;
    };

/** What should be on GitHub, as data: a dry run prints it, a test compares it. */
export type Effect = RunnerEffect | ForgeEffect;

/**
 * What became of an effect: `gone` when its comment was deleted first, `planned` in a dry run, `unsure` when no answer came to a
 * request that must not be sent twice: it may have had its effect.
 */
export type Applied =
  | { readonly kind: 'done'; readonly id: number; readonly url: string }
  | { readonly kind: 'gone' | 'planned' }
  | { readonly kind: 'unsure'; readonly reason: Error };

export interface Comment {
  readonly id: number;
  /** Login, with `[bot]` for apps; `undefined` for deleted accounts. */
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
  /** Someone minimised it: it is left alone and counts as absent. */
  readonly hidden: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** `owner/name`; `undefined` when the fork is gone. */
  readonly headRepository: string | undefined;
}

/** Port: GitHub. Every method may throw the host's `ForgeError`. */
export interface Forge {
  /** Text of a file at a commit, or `undefined` when it is not there. `repository` defaults to the job's own. */
  file(path: string, ref: string, repository?: string): Promise<string | undefined>;
  comments(on: number): Promise<readonly Comment[]>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Open pull requests whose head is a branch of that owner. */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** Who made a pull request, who approved what, who set which label; teams as `@org/team`. */
  review(number: number, teams: readonly string[]): Promise<ForgeFacts>;
  /** Login of the token's owner. */
  viewer(): Promise<string | undefined>;
  apply(effect: ForgeEffect): Promise<Applied>;
}
