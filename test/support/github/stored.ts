// What the local GitHub keeps. Everything is JSON, so that a state can be stored and put back.

/** What a token may do: permission names as in `x-accepted-github-permissions`. */
export interface Token {
  readonly login: string;
  readonly app: boolean;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export interface StoredIssue {
  readonly id: number;
  readonly number: number;
  /** A pull request is an issue, too. */
  readonly pull: boolean;
  readonly author: string | null;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  milestone: number | null;
  locked: boolean;
  /** Numbers of its sub-issues, in order. */
  children: number[];
  /** Numbers of the issues that block it. */
  blockedBy: number[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimized: boolean;
  /** Who changed the text last, and when; an app's own updates count as well. */
  editor: string | null;
  lastEditedAt: string | null;
}

export interface StoredReaction {
  readonly id: number;
  readonly on: 'issue' | 'comment';
  /** Number of the issue, or id of the comment. */
  readonly target: number;
  readonly author: string | null;
  readonly content: string;
}

export interface StoredLabel {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** That someone put a label on an issue. */
export interface StoredLabelling {
  readonly id: number;
  readonly on: number;
  readonly by: string;
  readonly label: string;
  readonly at: string;
}

export interface StoredPull {
  readonly number: number;
  head: { sha: string; ref: string; repository: string | null };
  base: { sha: string; ref: string };
  merged: boolean;
  draft: boolean;
  files: { readonly path: string; readonly status: 'added' | 'removed' | 'modified' | 'renamed' }[];
}

export interface StoredReview {
  readonly id: number;
  readonly pull: number;
  readonly author: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly commit: string;
  readonly at: string;
}

export interface StoredStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target: string | null;
  readonly author: string | null;
  readonly at: string;
}

export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly author: string | null;
  readonly at: string;
}

export interface StoredDeploymentStatus {
  readonly id: number;
  readonly deployment: number;
  state: string;
  readonly description: string | null;
  readonly target: string | null;
  readonly author: string | null;
  readonly at: string;
}

export interface StoredRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly status: string;
  readonly conclusion: string | null;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  /** The zip file in base64. */
  readonly zip: string;
  readonly expired: boolean;
}

export interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  readonly author: string;
  readonly body: string;
  readonly prerelease: boolean;
}

export interface StoredRepository {
  readonly name: string;
  readonly private: boolean;
  readonly branch: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  /** 0 when the connection was cut before an answer. */
  readonly status: number;
}
