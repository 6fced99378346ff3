import { notFound, paged, type Answer, type Call, type Route } from '../route.ts';
import type { StoredPull, StoredReview } from '../stored.ts';
import { showIssue } from './issues.ts';
import { userOf } from './people.ts';
import { repositoryOf } from './repository.ts';

const ownerOf = (repository: string | null): string => repository?.split('/')[0] ?? 'unknown';

export const showPull = ({ state, origin }: Pick<Call, 'state' | 'origin'>) => (pull: StoredPull): unknown => {
  const { number, head, base } = pull;
  const issue = state.issueOf(number);
  const { title, body, user, labels, assignee, assignees, created_at, updated_at, closed_at, locked, html_url }: Record<string, unknown> = issue === undefined ? {} : showIssue({ state, origin })(issue);
  const url = `${origin}/repos/${state.repository}/pulls/${number}`;
  return {
    id: 50_000 + number, node_id: `PR_${number}`, number, url, html_url, issue_url: `${origin}/repos/${state.repository}/issues/${number}`, statuses_url: `${origin}/repos/${state.repository}/statuses/${head.sha}`,
    state: issue?.state ?? 'open', title, body, user, labels, assignee, assignees, created_at, updated_at, closed_at, locked, draft: pull.draft, merged_at: pull.merged ? closed_at : null,
    author_association: 'CONTRIBUTOR',
    head: { sha: head.sha, ref: head.ref, label: `${ownerOf(head.repository)}:${head.ref}`, user: userOf(ownerOf(head.repository)), repo: repositoryOf(state, head.repository) },
    base: { sha: base.sha, ref: base.ref, label: `${ownerOf(state.repository)}:${base.ref}`, user: userOf(ownerOf(state.repository)), repo: repositoryOf(state, state.repository) },
  };
};

const pullOf = ({ state, parameters }: Call): StoredPull | undefined => state.pulls.get(Number(parameters['pull_number']));

const get = (call: Call): Answer => {
  const pull = pullOf(call);
  return pull === undefined ? notFound : { status: 200, body: Object.assign({ commits: 1, changed_files: pull.files.length, merged: pull.merged, mergeable: true, mergeable_state: 'clean', merged_by: null }, showPull(call)(pull)) };
};

const list = (call: Call): Answer => {
  const { state, query } = call;
  const wanted = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const all = [...state.pulls.values()]
    .filter(({ number }) => wanted === 'all' || (state.issueOf(number)?.state ?? 'open') === wanted)
    .filter((pull) => head === null || `${ownerOf(pull.head.repository)}:${pull.head.ref}` === head)
    .filter((pull) => base === null || pull.base.ref === base);
  return paged(call, all.reverse(), showPull(call));
};

const files = (call: Call): Answer => {
  const pull = pullOf(call);
  if (pull === undefined) return notFound;
  return paged(call, pull.files, ({ path, status }) => ({ sha: null, filename: path, status, additions: 1, deletions: 0, changes: 1 }));
};

/** The head and its ancestors down to the base, oldest first. */
const commitsOf = (call: Call): Answer => {
  const { state, origin } = call;
  const pull = pullOf(call);
  if (pull === undefined) return notFound;
  const shas: string[] = [];
  for (let sha: string | undefined = pull.head.sha; sha !== undefined && sha !== pull.base.sha && shas.length < 250; sha = state.parents.get(sha)) shas.unshift(sha);
  return paged(call, shas, (sha) => {
    const login = state.authors.get(sha);
    return { sha, url: `${origin}/repos/${state.repository}/commits/${sha}`, author: login === undefined ? null : userOf(login), committer: null, parents: [], commit: { author: null, committer: null } };
  });
};

const showReview = ({ state, origin }: Call) => ({ id, pull, author, state: verdict, body, commit, at }: StoredReview): unknown => {
  const page = `https://github.example/${state.repository}/pull/${pull}`;
  const url = `${origin}/repos/${state.repository}/pulls/${pull}`;
  return {
    id, node_id: `PRR_${id}`, user: userOf(author), state: verdict, body, commit_id: commit, submitted_at: at, html_url: `${page}#pullrequestreview-${id}`, pull_request_url: url,
    author_association: 'MEMBER', _links: { html: { href: `${page}#pullrequestreview-${id}` }, pull_request: { href: url } },
  };
};

const reviews = (call: Call): Answer => {
  const pull = pullOf(call);
  return pull === undefined ? notFound : paged(call, call.state.reviews.filter((review) => review.pull === pull.number), showReview(call));
};

export const pulls: readonly Route[] = [
  { operation: 'pulls/get', permissions: ['pull_requests=read'], answer: get },
  { operation: 'pulls/list', permissions: ['pull_requests=read'], answer: list },
  { operation: 'pulls/list-commits', permissions: ['pull_requests=read'], answer: commitsOf },
  { operation: 'pulls/list-files', permissions: ['pull_requests=read'], answer: files },
  { operation: 'pulls/list-reviews', permissions: ['pull_requests=read'], answer: reviews },
];
