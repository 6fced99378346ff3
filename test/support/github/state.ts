/** What a token may do: permission names as in `x-accepted-github-permissions`. */
export interface Token {
  readonly login: string;
  readonly app: boolean;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimized: boolean;
}

export interface StoredPull {
  readonly number: number;
  head: { sha: string; ref: string; repository: string | null };
  base: { sha: string; ref: string };
}

export interface StoredStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
}

/** Answers given instead of the route's own: `times` times, for requests of one operation. */
export interface Fault {
  readonly operation: string;
  times: number;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** All that this GitHub knows. Tests write to it before a run and read from it afterwards. */
export class GitHubState {
  readonly repository: string;
  readonly tokens = new Map<string, Token>();
  readonly comments: StoredComment[] = [];
  readonly pulls = new Map<number, StoredPull>();
  readonly statuses: StoredStatus[] = [];
  /** Text by `repository@commit:path`. */
  readonly contents = new Map<string, string>();
  readonly requests: SeenRequest[] = [];
  readonly faults: Fault[] = [];
  /** Requests GitHub does not document: a test ends by expecting none. */
  readonly violations: string[] = [];
  /** Called before a request is answered: lets a test change something between two requests. */
  interfere: (operation: string) => void = () => undefined;
  #next = 1000;

  constructor(repository = 'contoso/audio') {
    this.repository = repository;
  }

  id(): number {
    return this.#next++;
  }

  addToken(token: string, permissions: Token['permissions'], login = 'github-actions[bot]'): string {
    this.tokens.set(token, { login, app: login.endsWith('[bot]'), permissions });
    return token;
  }

  addPull(number: number, head: string, base: string, repository: string | null = this.repository): void {
    this.pulls.set(number, { number, head: { sha: head, ref: 'topic', repository }, base: { sha: base, ref: 'main' } });
  }

  addComment(issue: number, author: string | null, body: string): StoredComment {
    const at = '2026-11-22T10:00:00Z';
    const comment: StoredComment = { id: this.id(), issue, author, body, createdAt: at, updatedAt: at, minimized: false };
    this.comments.push(comment);
    return comment;
  }

  addFile(commit: string, path: string, text: string, repository = this.repository): void {
    this.contents.set(`${repository}@${commit}:${path}`, text);
  }

  commentsBy(author: string): readonly StoredComment[] {
    return this.comments.filter((comment) => comment.author === author);
  }

  writes(): readonly SeenRequest[] {
    return this.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql');
  }
}
