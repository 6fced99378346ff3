import { ROLES } from '../evidence/claims.ts';
import type { ForgeApproval, ForgeFacts } from '../evidence/forge.ts';
import type { Client } from './octokit.ts';

/** GitHub lists at most 250 commits of a pull request; a longer discussion than 1,000 entries is read no further. */
const MAX_PAGES = 10;
const PER_PAGE = 100;
/** What one question to GraphQL may name. */
const MAX_NODES = 100;

const all = async <T>(page: (page: number) => Promise<{ readonly data: readonly T[] }>): Promise<readonly T[]> => {
  const found: T[] = [];
  for (let at = 1; at <= MAX_PAGES; at++) {
    const { data } = await page(at);
    found.push(...data);
    if (data.length < PER_PAGE) break;
  }
  return found;
};

/** `/driver-gate sign-off <role> <first 12 digits of packageDigest>` on a line of its own. */
const SIGN_OFF = /^\s*\/driver-gate\s+sign-off\s+([a-z-]{1,40})\s+(?:sha256:)?([0-9a-f]{12})[0-9a-f]*\s*$/m;

interface Account {
  readonly login: string;
  readonly type?: string;
}

const isBot = (user: Account): boolean => user.type === 'Bot' || user.login.endsWith('[bot]');

const timeOf = (text: string | null | undefined): number => (text === undefined || text === null ? Number.NaN : Date.parse(text));

/** Of one person the latest decision counts; comments and pending reviews decide nothing. */
const DECISIONS: Readonly<Record<string, ForgeApproval['decision'] | 'none'>> = { APPROVED: 'approve', CHANGES_REQUESTED: 'reject', DISMISSED: 'none' };

const reviewsOf = async (octokit: Client, owner: string, repo: string, pull_number: number): Promise<readonly ForgeApproval[]> => {
  const reviews = await all((page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number, per_page: PER_PAGE, page }));
  const latest = new Map<string, ForgeApproval | undefined>();
  for (const { user, state, commit_id, submitted_at } of reviews) {
    const decision = DECISIONS[state];
    if (user === null || decision === undefined) continue;
    latest.set(user.login, decision === 'none' ? undefined : { login: user.login, bot: isBot(user), kind: 'review', role: undefined, decision, digest12: undefined, commit: commit_id ?? undefined, at: timeOf(submitted_at), edited: false });
  }
  return [...latest.values()].filter((found) => found !== undefined);
};

/** A writer may edit the comment of another while the author stays: only GraphQL says so for certain. What cannot be learned counts as edited. */
const editedNodes = async (octokit: Client, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  try {
    const { nodes } = await octokit.graphql<{ readonly nodes: readonly ({ readonly id?: string; readonly lastEditedAt?: string | null } | null)[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id lastEditedAt } } }', { ids: ids.slice(0, MAX_NODES) },
    );
    const untouched = new Set(nodes.flatMap((node) => (node?.id !== undefined && node.lastEditedAt === null ? [node.id] : [])));
    return new Set(ids.filter((id) => !untouched.has(id)));
  } catch {
    return new Set(ids);
  }
};

const signOffsOf = async (octokit: Client, owner: string, repo: string, issue_number: number): Promise<readonly ForgeApproval[]> => {
  const comments = await all((page) => octokit.rest.issues.listComments({ owner, repo, issue_number, per_page: PER_PAGE, page }));
  const found = comments.flatMap((comment) => {
    const [, word, digest12] = SIGN_OFF.exec(comment.body ?? '') ?? [];
    const role = ROLES.find((one) => one === word);
    return role === undefined || digest12 === undefined || comment.user === null || comment.user === undefined ? [] : [{ comment, user: comment.user, role, digest12 }];
  });
  const edited = await editedNodes(octokit, found.map(({ comment }) => comment.node_id));
  return found.map(({ comment, user, role, digest12 }) => ({
    login: user.login, bot: isBot(user), kind: 'comment', role, decision: 'approve', digest12, commit: undefined, at: timeOf(comment.created_at),
    edited: comment.updated_at !== comment.created_at || edited.has(comment.node_id),
  }));
};

const membersOf = async (octokit: Client, team: string): Promise<readonly string[] | undefined> => {
  const [, org = '', team_slug = ''] = /^@([^/]+)\/([^/]+)$/.exec(team) ?? [];
  try {
    return (await all((page) => octokit.rest.teams.listMembersInOrg({ org, team_slug, per_page: PER_PAGE, page }))).map(({ login }) => login);
  } catch {
    // A team that cannot be read is nobody.
    return undefined;
  }
};

const labellers = async (octokit: Client, owner: string, repo: string, issue_number: number, labels: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  if (labels.length === 0) return {};
  const events = await all((page) => octokit.rest.issues.listEvents({ owner, repo, issue_number, per_page: PER_PAGE, page }));
  return Object.fromEntries(events.flatMap((event) => ('label' in event && event.event === 'labeled' && event.actor !== null ? [[event.label.name ?? '', event.actor.login]] : [])));
};

/**
 * Everything about the pull request that rules rest on: who made it, who approved what, who set which label. Four requests, one more for
 * sign-offs, for labels and for each team.
 */
export const reviewFacts = async (octokit: Client, owner: string, repo: string, number: number, teams: readonly string[]): Promise<ForgeFacts> => {
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const commits = await all((page) => octokit.rest.pulls.listCommits({ owner, repo, pull_number: number, per_page: PER_PAGE, page }));
  const labels = pull.labels.map(({ name }) => name);
  const makers = [pull.user.login, ...commits.flatMap(({ author, committer }) => [author, committer].flatMap((user) => (user !== null && 'login' in user && user.login !== 'web-flow' ? [user.login] : [])))];
  const headAt = timeOf(commits.find(({ sha }) => sha === pull.head.sha)?.commit.committer?.date);
  return {
    pullRequest: number, head: pull.head.sha, headAt: Number.isNaN(headAt) ? undefined : headAt, authors: [...new Set(makers)], labels,
    labelledBy: await labellers(octokit, owner, repo, number, labels),
    approvals: [...(await reviewsOf(octokit, owner, repo, number)), ...(await signOffsOf(octokit, owner, repo, number))],
    teams: Object.fromEntries(await Promise.all(teams.map(async (team) => [team, await membersOf(octokit, team)] as const))),
  };
};
