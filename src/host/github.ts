import type { Applied, Comment, Forge, ForgeEffect, PullRequest } from '../publish/effect.ts';
import { InputError } from '../policy/error.ts';
import { ForgeError, missingPermissions } from './forge-error.ts';
import { client, type Client, type ClientOptions } from './octokit.ts';
import { reviewFacts } from './review-facts.ts';

export interface GitHubOptions extends ClientOptions {
  /** `owner/name` of the job's repository. */
  readonly repository: string;
}

/** 10,000 comments; a longer list is no conversation any more. */
const MAX_PAGES = 100;
const MAX_FILE = 1024 * 1024;

/** Parts of Octokit's error that matter; it arrives as unknown. */
const failureOf = (error: unknown): { readonly status: number | undefined; readonly detail: string; readonly permissions: string | undefined } => {
  if (!(error instanceof Error)) return { status: undefined, detail: String(error), permissions: undefined };
  const response: unknown = 'response' in error ? error.response : undefined;
  const headers: unknown = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  const header: unknown = typeof headers === 'object' && headers !== null && 'x-accepted-github-permissions' in headers ? headers['x-accepted-github-permissions'] : undefined;
  // Octokit says 500 when no response came at all.
  const status = headers !== undefined && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  return { status, detail: error.message.split(' - http')[0] ?? error.message, permissions: typeof header === 'string' ? header : undefined };
};

export const statusOf = (error: unknown): number | undefined => failureOf(error).status;

/** Runs one operation; whatever GitHub or the network say against it becomes a `ForgeError`. */
export const attempt = async <T>(operation: string, permission: string, request: () => Promise<T>): Promise<T> => {
  try {
    return await request();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { status, detail, permissions } = failureOf(error);
    throw new ForgeError({ operation, status, detail, missing: missingPermissions(permissions, permission) });
  }
};

/** `undefined` for 404. */
export const found = async <T>(request: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await request();
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
};

/** Each segment is encoded by itself: a `?`, `#` or `%2F` in a name stays part of the name. */
const contentsRoute = (repository: string, path: string): string => {
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) throw new InputError(`"${path}" is no path in a repository.`, { file: path });
  return `GET /repos/${repository.split('/').map(encodeURIComponent).join('/')}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
};

const decodeFile = (data: unknown, path: string): string => {
  // Servers that know only the raw form answer with the text itself.
  if (typeof data === 'string' && data.length <= MAX_FILE) return data;
  const isFile = typeof data === 'object' && data !== null && 'type' in data && data.type === 'file';
  if (!isFile || !('content' in data) || typeof data.content !== 'string' || !('encoding' in data) || data.encoding !== 'base64')
    throw new InputError(`${path} is no plain file of at most ${MAX_FILE} bytes`, { file: path });
  return Buffer.from(data.content, 'base64').toString('utf8');
};

const readFile = (octokit: Client, path: string, ref: string, repository: string): Promise<string | undefined> =>
  attempt(`read ${path} of ${repository} at ${ref}`, 'contents: read', async () => {
    const answer = await found(() => octokit.request(contentsRoute(repository, path), { ref }));
    return answer === undefined ? undefined : decodeFile(answer.data, path);
  });

interface RawComment {
  readonly id: number | bigint;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
  readonly minimized?: object | null;
}

const commentOf = ({ id, body, html_url, user, minimized }: RawComment): Comment => ({
  id: Number(id), author: user?.login, body: body ?? '', url: html_url, hidden: minimized !== undefined && minimized !== null,
});

/** Our own requests with typed parameters; `[owner, repo]` of every one is the job's repository. */
const listComments = async (octokit: Client, owner: string, repo: string, on: number): Promise<readonly Comment[]> => {
  const comments: Comment[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await octokit.rest.issues.listComments({ owner, repo, issue_number: on, per_page: 100, page });
    comments.push(...data.map(commentOf));
    if (!/;\s*rel="next"/.test(headers.link ?? '')) break;
  }
  return comments;
};

/** Tokens that may not ask, or a server that cannot say, leave the answer open: then only the runner's own name counts. */
const unlessRefused = async (request: () => Promise<string | undefined>): Promise<string | undefined> => {
  try {
    return await request();
  } catch (error) {
    const status = statusOf(error) ?? 0;
    if (status >= 400 && status < 500) return undefined;
    throw error;
  }
};

/** Apps may not ask for a user; GraphQL tells them who they are, with or without the suffix that REST shows. */
const appLogin = async (octokit: Client): Promise<string | undefined> => {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>('{ viewer { login } }');
  return viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`;
};

export const viewerOf = (octokit: Client, token: string): Promise<string | undefined> =>
  unlessRefused(token.startsWith('ghs_') ? () => appLogin(octokit) : async () => (await octokit.rest.users.getAuthenticated()).data.login);

const applyEffect = async (octokit: Client, owner: string, repo: string, effect: ForgeEffect): Promise<Applied> => {
  const { issues, repos } = octokit.rest;
  if (effect.kind === 'status') {
    const { sha, context, state, summary, url } = effect;
    const { data } = await repos.createCommitStatus({ owner, repo, sha, context, state, description: summary, ...(url === undefined ? {} : { target_url: url }) });
    return { kind: 'done', id: data.id, url: data.url };
  }
  if (effect.kind === 'delete-comment') {
    const answer = await found(() => issues.deleteComment({ owner, repo, comment_id: effect.id }));
    return answer === undefined ? { kind: 'gone' } : { kind: 'done', id: effect.id, url: '' };
  }
  const { body } = effect;
  const answer = effect.kind === 'create-comment'
    // Tried again blindly, a comment whose answer was lost would be there twice.
    ? await issues.createComment({ owner, repo, issue_number: effect.on, body, request: { retries: 0 } })
    : await found(() => issues.updateComment({ owner, repo, comment_id: effect.id, body }));
  return answer === undefined ? { kind: 'gone' } : { kind: 'done', id: Number(answer.data.id), url: answer.data.html_url };
};

/** No answer, or an answer that the server was in trouble: nobody knows what became of the request. */
const isUnsure = (error: unknown): error is ForgeError => error instanceof ForgeError && (error.status === undefined || error.status >= 500);

/** Time for a server in trouble before the caller looks again. */
const RECOVERY_MS = 2000;

const WORDS: Readonly<Record<ForgeEffect['kind'], string>> = {
  'create-comment': 'comment on the pull request', 'update-comment': 'update its comment', 'delete-comment': 'delete its second comment', status: 'set a commit status',
};

/** GitHub through Octokit. */
export const github = ({ repository, ...options }: GitHubOptions): Forge => {
  const octokit = client(options);
  const [owner = '', repo = ''] = repository.split('/');
  const reading = 'pull-requests: read';
  return {
    file: (path, ref, from = repository) => readFile(octokit, path, ref, from),
    comments: (on) => attempt('list the comments of the pull request', reading, () => listComments(octokit, owner, repo, on)),
    pullRequest: (number) =>
      attempt(`read pull request ${number}`, reading, async (): Promise<PullRequest> => {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return { number: data.number, head: data.head.sha, base: data.base.sha, headRepository: data.head.repo?.full_name };
      }),
    pullRequestsFrom: (from, branch) =>
      attempt(`find the pull request of ${from}:${branch}`, reading, async (): Promise<readonly PullRequest[]> => {
        const { data } = await octokit.rest.pulls.list({ owner, repo, head: `${from}:${branch}`, state: 'open', per_page: 100 });
        return data.map(({ number, head, base }) => ({ number, head: head.sha, base: base.sha, headRepository: head.repo?.full_name }));
      }),
    review: (number, teams) => attempt(`read who approved pull request ${number}`, reading, () => reviewFacts(octokit, owner, repo, number, teams)),
    viewer: () => attempt('ask who it is', 'metadata: read', () => viewerOf(octokit, options.token)),
    apply: async (effect) => {
      try {
        return await attempt(WORDS[effect.kind], effect.kind === 'status' ? 'statuses: write' : 'pull-requests: write', () => applyEffect(octokit, owner, repo, effect));
      } catch (error) {
        if (effect.kind !== 'create-comment' || !isUnsure(error)) throw error;
        if (options.patient !== false) await new Promise<void>((done) => setTimeout(done, RECOVERY_MS));
        return { kind: 'unsure', reason: error };
      }
    },
  };
};
