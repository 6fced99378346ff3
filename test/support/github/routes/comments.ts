import type { GitHubState, StoredComment } from '../state.ts';
import { invalid, notFound, paged, type Answer, type Call, type Route } from '../route.ts';
import { userOf } from './people.ts';

const MAX_BODY = 65_536;
const WRITE = ['issues=write', 'pull_requests=write'];
const READ = ['issues=read', 'pull_requests=read'];

const show = ({ state, origin }: Pick<Call, 'state' | 'origin'>) => (comment: StoredComment): unknown => ({
  id: comment.id, node_id: `IC_${comment.id}`,
  url: `${origin}/repos/${state.repository}/issues/comments/${comment.id}`,
  html_url: `https://github.example/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `${origin}/repos/${state.repository}/issues/${comment.issue}`,
  body: comment.body, user: userOf(comment.author), author_association: 'NONE', created_at: comment.createdAt, updated_at: comment.updatedAt,
  performed_via_github_app: null, minimized: comment.minimized ? { reason: 'outdated' } : null,
});

const textOf = (call: Call): string => String(call.body['body'] ?? '');

const refusal = (text: string): Answer | undefined => {
  if (text.trim() === '') return invalid('body', 'body cannot be blank');
  return [...text].length > MAX_BODY ? invalid('body', `body is too long (maximum is ${MAX_BODY} characters)`) : undefined;
};

const stored = (state: GitHubState, call: Call): StoredComment | undefined => state.comments.find(({ id }) => id === Number(call.parameters['comment_id']));

const list = (call: Call): Answer => {
  const issue = Number(call.parameters['issue_number']);
  if (!call.state.pulls.has(issue)) return notFound;
  const all = call.state.comments.filter((comment) => comment.issue === issue);
  return paged(call, `/repos/${call.state.repository}/issues/${issue}/comments`, all, show(call));
};

const create = (call: Call): Answer => {
  const issue = Number(call.parameters['issue_number']);
  if (!call.state.pulls.has(issue)) return notFound;
  return refusal(textOf(call)) ?? { status: 201, body: show(call)(call.state.addComment(issue, call.token?.login ?? null, textOf(call))) };
};

const update = (call: Call): Answer => {
  const comment = stored(call.state, call);
  const refused = refusal(textOf(call));
  if (comment === undefined || refused !== undefined) return refused ?? notFound;
  comment.body = textOf(call);
  comment.updatedAt = '2026-11-22T11:00:00Z';
  return { status: 200, body: show(call)(comment) };
};

const remove = (call: Call): Answer => {
  const comment = stored(call.state, call);
  if (comment === undefined) return notFound;
  call.state.comments.splice(call.state.comments.indexOf(comment), 1);
  return { status: 204 };
};

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const comments: readonly Route[] = [
  { operation: 'issues/list-comments', method: 'GET', path: ISSUE, query: ['since', 'per_page', 'page'], permissions: READ, answer: list },
  { operation: 'issues/create-comment', method: 'POST', path: ISSUE, body: { body: 'string' }, permissions: WRITE, answer: create },
  { operation: 'issues/update-comment', method: 'PATCH', path: COMMENT, body: { body: 'string' }, permissions: WRITE, answer: update },
  { operation: 'issues/delete-comment', method: 'DELETE', path: COMMENT, permissions: WRITE, answer: remove },
];
