/** An issue as far as a rollout looks at it. */
export interface Issue {
  readonly number: number;
  /** Of the database: sub-issues are named by it. */
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly open: boolean;
  /** `completed`, `not_planned`, `duplicate`, `reopened`; absent on issues that were never closed. */
  readonly reason: string | undefined;
  readonly closedBy: string | undefined;
  readonly closedAt: number | undefined;
  readonly author: string | undefined;
  readonly url: string;
}

export interface ThreadComment {
  readonly id: number;
  /** Login, with `[bot]` for apps; `undefined` for deleted accounts. */
  readonly author: string | undefined;
  readonly isBot: boolean;
  readonly body: string;
  /** Changed after it was written, by whomever. */
  readonly edited: boolean;
  readonly createdAt: number;
  /** `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE`, ... */
  readonly association: string;
}

/** One change to the issues of a rollout. */
export type IssueEffect =
  | { readonly kind: 'create-issue'; readonly title: string; readonly body: string; readonly labels: readonly string[]; readonly assignees: readonly string[] }
  | {
      readonly kind: 'update-issue';
      readonly number: number;
      readonly title?: string;
      readonly body?: string;
      readonly labels?: readonly string[];
      readonly state?: 'open' | 'closed';
      readonly reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
    }
  | { readonly kind: 'add-comment'; readonly on: number; readonly body: string }
  | { readonly kind: 'react'; readonly comment: number; readonly with: 'rocket' | '-1' }
  | { readonly kind: 'add-sub-issue'; readonly parent: number; readonly child: number };

/** Number of the issue, or id of the comment; 0 where neither was made. */
export type IssueApplied = { readonly kind: 'done'; readonly id: number; readonly url: string } | { readonly kind: 'planned' };

/** Port: the issues of a repository. Every method may throw the host's `ForgeError`. */
export interface RolloutForge {
  /** Login of the token's owner: whose comments are the ledger. */
  viewer(): Promise<string>;
  /** Every issue with the label, open and closed. */
  issues(label: string): Promise<readonly Issue[]>;
  issue(number: number): Promise<Issue>;
  /** Every comment, oldest first. */
  thread(number: number): Promise<readonly ThreadComment[]>;
  /** Database ids of sub-issues; `undefined` when the server has none. */
  subIssues(number: number): Promise<readonly number[] | undefined>;
  mayWrite(login: string): Promise<boolean>;
  /** `undefined` when the token may not read the team. */
  isMember(team: string, login: string): Promise<boolean | undefined>;
  apply(effect: IssueEffect): Promise<IssueApplied>;
}

/** Finds the issues of rollouts; searching would lag behind. */
export const ROLLOUT_LABEL = 'driver-rollout';
