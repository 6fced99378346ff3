import type { Boundary, Fault, Limits } from './faults.ts';
import type {
  SeenRequest, StoredArtifact, StoredComment, StoredDeployment, StoredDeploymentStatus, StoredIssue, StoredLabel, StoredLabelling, StoredPull, StoredReaction, StoredRelease,
  StoredRepository, StoredReview, StoredRun, StoredStatus, Token,
} from './stored.ts';

export type { SeenRequest, StoredComment, Token } from './stored.ts';

/** A whole state as text. */
export type Snapshot = string;

const START = Date.parse('2026-11-22T10:00:00Z');
/** Permission levels of people, by login. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** All that this GitHub knows. Tests write to it before a run and read from it afterwards. */
export class GitHubState {
  readonly repository: string;
  readonly tokens = new Map<string, Token>();
  readonly repositories = new Map<string, StoredRepository>();
  readonly issues: StoredIssue[] = [];
  readonly comments: StoredComment[] = [];
  readonly reactions: StoredReaction[] = [];
  readonly labels: StoredLabel[] = [];
  readonly labelled: StoredLabelling[] = [];
  readonly pulls = new Map<number, StoredPull>();
  readonly reviews: StoredReview[] = [];
  readonly statuses: StoredStatus[] = [];
  readonly deployments: StoredDeployment[] = [];
  readonly deploymentStatuses: StoredDeploymentStatus[] = [];
  readonly environments: string[] = [];
  readonly runs: StoredRun[] = [];
  readonly artifacts: StoredArtifact[] = [];
  readonly releases: StoredRelease[] = [];
  readonly roles = new Map<string, Role>();
  /** Logins by `organisation/team`. */
  readonly teams = new Map<string, string[]>();
  /** Commits by `refs/...`. */
  readonly refs = new Map<string, string>();
  /** First parents and authors' logins, by commit. */
  readonly parents = new Map<string, string>();
  readonly authors = new Map<string, string>();
  /** Text by `repository@commit:path`. */
  readonly contents = new Map<string, string>();

  readonly requests: SeenRequest[] = [];
  readonly faults: Fault[] = [];
  readonly limits: Limits = {};
  /** Requests and answers GitHub does not document: a test ends by expecting none. */
  readonly violations: string[] = [];
  /** A token that lacks a permission is what this test is about; otherwise it counts as a violation. */
  mayBeDenied = false;
  /** Sub-issues and blocking issues are absent from older servers. */
  enterprise = false;
  boundary: Boundary | undefined;
  /** Called before a request is answered: lets a test change something between two requests. */
  interfere: (operation: string) => void = () => undefined;
  #next = 1000;
  #ticks = 0;

  constructor(repository = 'contoso/audio') {
    this.repository = repository;
    this.repositories.set(repository, { name: repository, private: false, branch: 'main' });
  }

  id(): number {
    return this.#next++;
  }

  /** The time of the next write, a second after the one before. */
  now(): string {
    return new Date(START + 1000 * this.#ticks++).toISOString().replace('.000', '');
  }

  /** Moves the clock. */
  pass(seconds: number): void {
    this.#ticks += seconds;
  }

  addToken(token: string, permissions: Token['permissions'], login = 'github-actions[bot]'): string {
    this.tokens.set(token, { login, app: login.endsWith('[bot]'), permissions });
    return token;
  }

  #issue(number: number, pull: boolean, author: string | null, title: string, body: string | null): StoredIssue {
    const at = this.now();
    const issue: StoredIssue = {
      id: this.id(), number, pull, author, title, body, state: 'open', stateReason: null, labels: [], assignees: [], milestone: null, locked: false, children: [], blockedBy: [],
      createdAt: at, updatedAt: at, closedAt: null, closedBy: null,
    };
    this.issues.push(issue);
    return issue;
  }

  /** A second call with the same number moves the pull request. */
  addPull(number: number, head: string, base: string, repository: string | null = this.repository, ref = 'topic'): StoredPull {
    const pull: StoredPull = { number, head: { sha: head, ref, repository }, base: { sha: base, ref: 'main' }, merged: false, draft: false, files: [] };
    if (!this.pulls.has(number)) this.#issue(number, true, 'dana', 'A change', null);
    if (repository !== null && !this.repositories.has(repository)) this.repositories.set(repository, { name: repository, private: false, branch: 'main' });
    this.pulls.set(number, pull);
    return pull;
  }

  addIssue(author: string | null, title: string, body: string | null = null): StoredIssue {
    return this.#issue(Math.max(0, ...this.issues.map(({ number }) => number)) + 1, false, author, title, body);
  }

  addComment(issue: number, author: string | null, body: string): StoredComment {
    const at = this.now();
    const comment: StoredComment = { id: this.id(), issue, author, body, createdAt: at, updatedAt: at, minimized: false, editor: null, lastEditedAt: null };
    this.comments.push(comment);
    return comment;
  }

  /** Someone changes a comment's text: the author stays. */
  editComment(comment: StoredComment, editor: string, body: string): void {
    comment.body = body;
    comment.updatedAt = this.now();
    comment.lastEditedAt = comment.updatedAt;
    comment.editor = editor;
  }

  addLabel(name: string, color = 'ededed', description: string | null = null): StoredLabel {
    const label: StoredLabel = { id: this.id(), name, color, description };
    this.labels.push(label);
    return label;
  }

  /** Someone puts a label on an issue. */
  label(on: number, label: string, by: string): void {
    if (!this.labels.some(({ name }) => name === label)) this.addLabel(label);
    this.issueOf(on)?.labels.push(label);
    this.labelled.push({ id: this.id(), on, by, label, at: this.now() });
  }

  addReview(pull: number, author: string, state: StoredReview['state'], commit: string): void {
    this.reviews.push({ id: this.id(), pull, author, state, body: '', commit, at: this.now() });
  }

  addFile(commit: string, path: string, text: string, repository = this.repository): void {
    this.contents.set(`${repository}@${commit}:${path}`, text);
  }

  commentsBy(author: string): readonly StoredComment[] {
    return this.comments.filter((comment) => comment.author === author);
  }

  issueOf(number: number): StoredIssue | undefined {
    return this.issues.find((issue) => issue.number === number);
  }

  /** The commit that a branch, a tag or a commit's own name stands for. */
  commitOf(ref: string): string {
    return this.refs.get(`refs/heads/${ref}`) ?? this.refs.get(`refs/tags/${ref}`) ?? this.refs.get(`refs/${ref}`) ?? ref;
  }

  writes(): readonly SeenRequest[] {
    return this.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql');
  }

  #lists(): Readonly<Record<string, unknown[]>> {
    const { issues, comments, reactions, labels, labelled, reviews, statuses, deployments, deploymentStatuses, environments, runs, artifacts, releases } = this;
    return { issues, comments, reactions, labels, labelled, reviews, statuses, deployments, deploymentStatuses, environments, runs, artifacts, releases };
  }

  #maps(): Readonly<Record<string, Map<unknown, unknown>>> {
    const { tokens, repositories, pulls, roles, teams, refs, parents, authors, contents } = this;
    return { tokens, repositories, pulls, roles, teams, refs, parents, authors, contents };
  }

  /** Everything that is kept: not the requests seen, nor the faults still to come. */
  snapshot(): Snapshot {
    const maps = Object.fromEntries(Object.entries(this.#maps()).map(([name, map]) => [name, [...map]]));
    return JSON.stringify({ next: this.#next, ticks: this.#ticks, enterprise: this.enterprise, lists: this.#lists(), maps });
  }

  /** Puts a snapshot back, and forgets requests, faults, limits and boundary. Violations stay: nothing hides them. */
  restore(snapshot: Snapshot): void {
    const stored: { next: number; ticks: number; enterprise: boolean; lists: Record<string, unknown[]>; maps: Record<string, [unknown, unknown][]> } = JSON.parse(snapshot);
    this.#next = stored.next;
    this.#ticks = stored.ticks;
    this.enterprise = stored.enterprise;
    for (const [name, list] of Object.entries(this.#lists())) list.splice(0, Infinity, ...(stored.lists[name] ?? []));
    for (const [name, map] of Object.entries(this.#maps())) {
      map.clear();
      for (const [key, value] of stored.maps[name] ?? []) map.set(key, value);
    }
    this.requests.length = 0;
    this.faults.length = 0;
    for (const limit of ['remaining', 'reset', 'writes', 'retryAfter', 'status'] as const) delete this.limits[limit];
    this.boundary = undefined;
    this.interfere = () => undefined;
  }
}
