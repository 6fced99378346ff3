import type { Issue, IssueApplied, IssueEffect, RolloutForge, ThreadComment } from '../../src/publish/rollout-forge.ts';

export class Crash extends Error {}

interface Held extends Issue {
  readonly parent: number | undefined;
}

/** The issues of a repository in memory, with the rules of GitHub that a rollout depends on. Can be copied, and can die at any request. */
export class IssueDesk {
  readonly me = 'github-actions[bot]';
  issues: readonly Held[] = [];
  comments: readonly (ThreadComment & { readonly on: number })[] = [];
  reactions: readonly string[] = [];
  now: number;
  /** Requests until the connection dies; the last one reaches the server or not. */
  left = Number.POSITIVE_INFINITY;
  lastReaches = false;
  requests = 0;
  hasSubIssues = true;
  #id = 5000;

  constructor(now: number) {
    this.now = now;
  }

  copy(): IssueDesk {
    const copy = new IssueDesk(this.now);
    copy.issues = this.issues;
    copy.comments = this.comments;
    copy.reactions = this.reactions;
    copy.hasSubIssues = this.hasSubIssues;
    copy.#id = this.#id;
    return copy;
  }

  async #request<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    this.requests++;
    if (this.left <= 0) throw new Crash('the connection is gone');
    this.left--;
    if (this.left > 0) return act();
    if (this.lastReaches) act();
    throw new Crash('the connection is gone');
  }

  comment(on: number, author: string, body: string, change: Partial<ThreadComment> = {}): number {
    const id = ++this.#id;
    this.comments = [...this.comments, { on, id, author, isBot: author.endsWith('[bot]'), body, edited: false, createdAt: this.now, association: 'COLLABORATOR', ...change }];
    return id;
  }

  held(number: number): Held {
    const issue = this.issues.find((one) => one.number === number);
    if (issue === undefined) throw new Error(`there is no issue ${number}`);
    return issue;
  }

  change(number: number, change: Partial<Held>): void {
    this.issues = this.issues.map((issue) => (issue.number === number ? { ...issue, ...change } : issue));
  }

  close(number: number, by: string, reason = 'completed'): void {
    this.change(number, { open: false, reason, closedBy: by, closedAt: this.now });
  }

  #apply(effect: IssueEffect): IssueApplied {
    switch (effect.kind) {
      case 'create-issue': {
        const number = this.issues.length + 40;
        const { title, body, labels } = effect;
        this.issues = [...this.issues, { number, id: ++this.#id, title, body, labels, open: true, reason: undefined, closedBy: undefined, closedAt: undefined, author: this.me, url: `https://github.test/${number}`, parent: undefined }];
        return { kind: 'done', id: number, url: '' };
      }
      case 'update-issue': {
        const { kind: _, number, state, ...rest } = effect;
        const closing = state === 'closed' ? { open: false, closedBy: this.me, closedAt: this.now } : state === 'open' ? { open: true, closedBy: undefined, closedAt: undefined } : {};
        this.change(number, { ...rest, ...closing });
        return { kind: 'done', id: number, url: '' };
      }
      case 'add-comment':
        return { kind: 'done', id: this.comment(effect.on, this.me, effect.body), url: '' };
      case 'react':
        this.reactions = [...new Set([...this.reactions, `${effect.comment} ${effect.with}`])];
        return { kind: 'done', id: 0, url: '' };
      case 'add-sub-issue':
        this.issues = this.issues.map((issue) => (issue.id === effect.child ? { ...issue, parent: effect.parent } : issue));
        return { kind: 'done', id: 0, url: '' };
    }
  }

  get forge(): RolloutForge {
    return {
      viewer: () => this.#request(() => this.me),
      issues: (label) => this.#request(() => this.issues.filter(({ labels }) => labels.includes(label))),
      issue: (number) => this.#request(() => this.held(number)),
      thread: (number) => this.#request(() => this.comments.filter(({ on }) => on === number)),
      subIssues: (number) => this.#request(() => (this.hasSubIssues ? this.issues.filter(({ parent }) => parent === number).map(({ id }) => id) : undefined)),
      mayWrite: (login) => this.#request(() => !['reader', 'stranger'].includes(login)),
      isMember: () => this.#request(() => undefined),
      apply: (effect) => this.#request(() => this.#apply(effect)),
    };
  }
}
