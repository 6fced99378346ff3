import type { Issue, IssueApplied, IssueEffect, RolloutForge, ThreadComment } from '../publish/rollout-forge.ts';
import { InputError } from '../policy/error.ts';
import { attempt, found, statusOf, viewerOf, type GitHubOptions } from './github.ts';
import { client, type Client } from './octokit.ts';

const MAX_PAGES = 100;
const RUNNER = 'github-actions[bot]';

interface RawIssue {
  readonly number: number;
  readonly id: number | bigint;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly closed_by?: { readonly login: string } | null | undefined;
  readonly closed_at: string | null;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
  readonly pull_request?: object | undefined;
}

const issueOf = (raw: RawIssue): Issue => ({
  number: raw.number, id: Number(raw.id), title: raw.title, body: raw.body ?? '', labels: raw.labels.flatMap((label) => (typeof label === 'string' ? [label] : (label.name ?? []))), open: raw.state === 'open',
  reason: raw.state_reason ?? undefined, closedBy: raw.closed_by?.login, closedAt: raw.closed_at === null ? undefined : Date.parse(raw.closed_at), author: raw.user?.login, url: raw.html_url,
});

/** Pages until the server names no further one. */
const pages = async <T>(page: (number: number) => Promise<{ readonly data: readonly T[]; readonly headers: { readonly link?: string | undefined } }>): Promise<readonly T[]> => {
  const all: T[] = [];
  for (let number = 1; number <= MAX_PAGES; number++) {
    const { data, headers } = await page(number);
    all.push(...data);
    if (!/;\s*rel="next"/.test(headers.link ?? '')) break;
  }
  return all;
};

/** GitHub answers so once an issue has 2,500 comments, and it will never answer otherwise. */
const commentLimit = (error: unknown): boolean => error instanceof Error && /Commenting is disabled on issues with more than/i.test(error.message);

const refusedIsUnknown = async <T>(request: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await request();
  } catch (error) {
    const status = statusOf(error) ?? 0;
    if (status === 401 || status === 403 || status === 404) return undefined;
    throw error;
  }
};

const WORDS: Readonly<Record<IssueEffect['kind'], string>> = {
  'create-issue': 'open an issue of the rollout', 'update-issue': 'bring an issue of the rollout up to date', 'add-comment': 'write to the ledger of the rollout', react: 'react to a comment', 'add-sub-issue': 'put a promotion issue under its rollout',
};

const applied = async (octokit: Client, owner: string, repo: string, effect: IssueEffect): Promise<IssueApplied> => {
  const { issues, reactions } = octokit.rest;
  switch (effect.kind) {
    case 'create-issue': {
      const { title, body, labels, assignees } = effect;
      const { data } = await issues.create({ owner, repo, title, body, labels: [...labels], assignees: [...assignees] });
      return { kind: 'done', id: data.number, url: data.html_url };
    }
    case 'update-issue': {
      const { kind: _, number, reason, labels, ...rest } = effect;
      const { data } = await issues.update({ owner, repo, issue_number: number, ...rest, ...(labels === undefined ? {} : { labels: [...labels] }), ...(reason === undefined ? {} : { state_reason: reason === 'duplicate' ? 'not_planned' : reason }) });
      return { kind: 'done', id: data.number, url: data.html_url };
    }
    case 'add-comment': {
      const { data } = await issues.createComment({ owner, repo, issue_number: effect.on, body: effect.body });
      return { kind: 'done', id: Number(data.id), url: data.html_url };
    }
    case 'react': {
      const { data } = await reactions.createForIssueComment({ owner, repo, comment_id: effect.comment, content: effect.with });
      return { kind: 'done', id: Number(data.id), url: '' };
    }
    case 'add-sub-issue':
      await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { owner, repo, issue_number: effect.parent, sub_issue_id: effect.child });
      return { kind: 'done', id: effect.child, url: '' };
  }
};

const explainLimit = async (operation: Promise<IssueApplied>): Promise<IssueApplied> => {
  try {
    return await operation;
  } catch (error) {
    if (commentLimit(error)) throw new InputError('The tracking issue has 2,500 comments, and GitHub takes no more. Record the rollout as abandoned and begin it again with a new release.');
    throw error;
  }
};

/** The issues of the job's repository. */
export const gitHubRollout = (options: GitHubOptions): RolloutForge => {
  const octokit = client(options);
  const [owner = '', repo = ''] = options.repository.split('/');
  const { issues, repos, teams } = octokit.rest;
  return {
    viewer: () => attempt('ask who it is', 'metadata: read', async () => (await viewerOf(octokit, options.token)) ?? RUNNER),
    issues: (label) => attempt('list the issues of rollouts', 'issues: write', async () => {
      const all = await pages((page) => issues.listForRepo({ owner, repo, labels: label, state: 'all', per_page: 100, page }));
      return all.filter((raw) => raw.pull_request === undefined).map(issueOf);
    }),
    issue: (number) => attempt(`read issue ${number}`, 'issues: write', async () => issueOf((await issues.get({ owner, repo, issue_number: number })).data)),
    thread: (number) => attempt(`read the comments of issue ${number}`, 'issues: write', async () =>
      (await pages((page) => issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }))).map((raw): ThreadComment => ({
        id: Number(raw.id), author: raw.user?.login, isBot: raw.user?.type === 'Bot', body: raw.body ?? '', edited: raw.updated_at !== raw.created_at, createdAt: Date.parse(raw.created_at), association: raw.author_association ?? 'NONE',
      }))),
    subIssues: (number) => attempt('list sub-issues', 'issues: write', async () => {
      const answer = await found(() => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { owner, repo, issue_number: number, per_page: 100 }));
      return answer?.data.map(({ id }) => Number(id));
    }),
    mayWrite: (login) => attempt(`ask what ${login} may do`, 'metadata: read', async () => {
      const answer = await found(() => repos.getCollaboratorPermissionLevel({ owner, repo, username: login }));
      return ['admin', 'write'].includes(answer?.data.permission ?? 'none');
    }),
    // To a token that may not see teams every team is missing; one that lists the members knows who is none.
    isMember: async (team, login) => {
      const [org = '', team_slug = ''] = team.split('/');
      const members = await refusedIsUnknown(() => pages((page) => teams.listMembersInOrg({ org, team_slug, per_page: 100, page })));
      return members?.some((member) => member.login.toLowerCase() === login.toLowerCase());
    },
    apply: (effect) => attempt(WORDS[effect.kind], 'issues: write', () => explainLimit(applied(octokit, owner, repo, effect))),
  };
};
