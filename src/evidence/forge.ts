import type { Role } from './claims.ts';

/** A review of the pull request, or a `/driver-gate sign-off` comment on it. */
export interface ForgeApproval {
  readonly login: string;
  /** An app or a machine account. */
  readonly bot: boolean;
  readonly kind: 'review' | 'comment';
  /** What a comment speaks as; a review names no role. */
  readonly role: Role | undefined;
  readonly decision: 'approve' | 'reject';
  /** The first 12 hexadecimal digits of the packageDigest a comment names. */
  readonly digest12: string | undefined;
  /** The commit a review was given for. */
  readonly commit: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Anyone who may write can edit the comment of another: an edited one proves nothing. */
  readonly edited: boolean;
}

/** A commit since the last release that touches the driver's source. */
export interface ForgeCommit {
  readonly id: string;
  readonly author: string;
  /** The pull request it came through; `undefined`: it was pushed directly. */
  readonly pullRequest: number | undefined;
  /** Accounts whose approval stood when it was merged. */
  readonly approvedBy: readonly string[];
}

/** What was fetched from GitHub about the change under review. */
export interface ForgeFacts {
  readonly pullRequest: number | undefined;
  /** Head commit under review. */
  readonly head: string | undefined;
  /** When the head commit was made, in milliseconds since 1970. */
  readonly headAt: number | undefined;
  /** Who opened the pull request, and who wrote or committed its commits. */
  readonly authors: readonly string[];
  readonly labels: readonly string[];
  /** Who set each label last, by its name. */
  readonly labelledBy: Readonly<Record<string, string>>;
  readonly approvals: readonly ForgeApproval[];
  /** Members of the teams that the plan or the policy names, by `@org/team`; `undefined`: they could not be read, so nobody counts. */
  readonly teams: Readonly<Record<string, readonly string[] | undefined>>;
  /** Since the last release; absent: the history was not fetched. */
  readonly commits?: readonly ForgeCommit[] | undefined;
}
