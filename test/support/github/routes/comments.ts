import type { GitHubState } from '../state.ts';
import type { StoredComment } from '../stored.ts';
import { done, invalid, notFound, paged, refusal, text, type Answer, type Call, type Route } from '../route.ts';
import { issueOf, MAX_BODY, mayChange, notAccessible, READ, WRITE } from './issue.ts';
import { userOf } from './people.ts';

const show = ({ state, origin }: Pick<Call, 'state' | 'origin'>) => (comment: StoredComment): unknown => ({
  id: comment.id, node_id: `IC_${comment.id}`,
  url: `${origin}/repos/${state.repository}/issues/comments/${comment.id}`,
  html_url: `https://github.example/${state.repository}/${state.pulls.has(comment.issue) ? 'pull' : 'issues'}/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `${origin}/repos/${state.repository}/issues/${comment.issue}`,
  body: comment.body, user: userOf(comment.author), author_association: 'NONE', created_at: comment.createdAt, updated_at: comment.updatedAt,
  performed_via_github_app: null, minimized: comment.minimized ? { reason: 'outdated' } : null,
});

const wrong = (body: string): Answer | undefined => {
  if (body.trim() === '') return invalid('body', 'body cannot be blank');
  return [...body].length > MAX_BODY ? invalid('body', `body is too long (maximum is ${MAX_BODY} characters)`) : undefined;
};

const stored = (state: GitHubState, call: Call): StoredComment | undefined => state.comments.find(({ id }) => id === Number(call.parameters['comment_id']));

const listOn = (call: Call): Answer => {
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
  return paged(call, call.state.comments.filter((comment) => comment.issue === issue.number && Date.parse(comment.updatedAt) >= since), show(call));
};

const create = (call: Call): Answer => {
  const issue = issueOf(call);
  const body = text(call, 'body') ?? '';
  if (issue === undefined) return notFound;
  if (!mayChange(call, issue)) return notAccessible;
  if (issue.locked && call.token?.app !== true) return refusal(403, 'Unable to create comment because issue is locked.');
  return wrong(body) ?? { status: 201, body: show(call)(call.state.addComment(issue.number, call.token?.login ?? null, body)) };
};

/** The comment that the address names, if this token may change it. */
const change = (call: Call, use: (comment: StoredComment) => Answer): Answer => {
  const comment = stored(call.state, call);
  const issue = comment === undefined ? undefined : call.state.issueOf(comment.issue);
  if (comment === undefined || issue === undefined) return notFound;
  return mayChange(call, issue) ? use(comment) : notAccessible;
};

const update = (call: Call): Answer => {
  const body = text(call, 'body') ?? '';
  return change(call, (comment) => {
    const refused = wrong(body);
    if (refused !== undefined) return refused;
    call.state.editComment(comment, call.token?.login ?? '', body);
    return { status: 200, body: show(call)(comment) };
  });
};

const remove = (call: Call): Answer =>
  change(call, (comment) => {
    call.state.comments.splice(call.state.comments.indexOf(comment), 1);
    return done;
  });

export const comments: readonly Route[] = [
  { operation: 'issues/list-comments', permissions: READ, answer: listOn },
  { operation: 'issues/list-comments-for-repo', permissions: READ, answer: (call) => paged(call, call.state.comments, show(call)) },
  {
    operation: 'issues/get-comment', permissions: READ,
    answer: (call) => {
      const comment = stored(call.state, call);
      return comment === undefined ? notFound : { status: 200, body: show(call)(comment) };
    },
  },
  { operation: 'issues/create-comment', permissions: WRITE, answer: create },
  { operation: 'issues/update-comment', permissions: WRITE, answer: update },
  { operation: 'issues/delete-comment', permissions: WRITE, answer: remove },
];
