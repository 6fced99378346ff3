import { done, invalid, notFound, paged, text, texts, type Answer, type Call, type Route } from '../route.ts';
import type { GitHubState } from '../state.ts';
import type { StoredIssue } from '../stored.ts';
import { issueOf, MAX_BODY, mayChange, notAccessible, READ, WRITE } from './issue.ts';
import { labelsOf, makeLabels } from './labels.ts';
import { userOf } from './people.ts';

const MAX_TITLE = 256;

/** Labels and assignees of people without push rights are dropped without a word. */
const hasPush = ({ state, token }: Call): boolean => token?.app === true || ['admin', 'maintain', 'write', 'triage'].includes(state.roles.get(token?.login ?? '') ?? 'read');

/** People who may not be assigned are dropped without a word. */
const assignable = (state: GitHubState, logins: readonly string[]): string[] => [...new Set(logins)].filter((login) => state.roles.has(login));

export const showIssue = ({ state, origin }: Pick<Call, 'state' | 'origin'>) => (issue: StoredIssue): Record<string, unknown> => {
  const url = `${origin}/repos/${state.repository}/issues/${issue.number}`;
  const page = `https://github.example/${state.repository}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const closedChildren = issue.children.filter((number) => state.issueOf(number)?.state === 'closed').length;
  return {
    id: issue.id, node_id: `I_${issue.id}`, number: issue.number, url, html_url: page, repository_url: `${origin}/repos/${state.repository}`, labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`, events_url: `${url}/events`, title: issue.title, body: issue.body, state: issue.state, state_reason: issue.stateReason, locked: issue.locked,
    user: userOf(issue.author), author_association: 'NONE', labels: labelsOf(state, issue.labels), assignee: userOf(issue.assignees[0] ?? null), assignees: issue.assignees.map(userOf),
    milestone: null, comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt, updated_at: issue.updatedAt, closed_at: issue.closedAt, closed_by: userOf(issue.closedBy), performed_via_github_app: null,
    ...(issue.pull ? { pull_request: { url: `${origin}/repos/${state.repository}/pulls/${issue.number}`, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: null } } : {}),
    ...(state.enterprise ? {} : { sub_issues_summary: { total: issue.children.length, completed: closedChildren, percent_completed: issue.children.length === 0 ? 0 : Math.floor((100 * closedChildren) / issue.children.length) } }),
  };
};

const wrong = (title: string | undefined, body: string | undefined): Answer | undefined => {
  if (title !== undefined && (title.trim() === '' || [...title].length > MAX_TITLE)) return invalid('title', title.trim() === '' ? 'is blank' : `is too long (maximum is ${MAX_TITLE} characters)`);
  return body !== undefined && [...body].length > MAX_BODY ? invalid('body', `body is too long (maximum is ${MAX_BODY} characters)`) : undefined;
};

const create = (call: Call): Answer => {
  const { state, token } = call;
  const refused = wrong(String(call.body['title'] ?? ''), text(call, 'body'));
  if (refused !== undefined) return refused;
  const issue = state.addIssue(token?.login ?? null, String(call.body['title']), text(call, 'body') ?? null);
  if (hasPush(call)) {
    issue.labels = makeLabels(state, texts(call, 'labels') ?? []);
    issue.assignees = assignable(state, texts(call, 'assignees') ?? []);
  }
  return { status: 201, body: showIssue(call)(issue) };
};

const update = (call: Call): Answer => {
  const { state, token } = call;
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  if (!mayChange(call, issue)) return notAccessible;
  const title = call.body['title'] === undefined ? undefined : String(call.body['title']);
  const refused = wrong(title, text(call, 'body'));
  if (refused !== undefined) return refused;
  issue.updatedAt = state.now();
  if (title !== undefined) issue.title = title;
  if (call.body['body'] !== undefined) issue.body = text(call, 'body') ?? null;
  if (hasPush(call)) {
    issue.labels = makeLabels(state, texts(call, 'labels') ?? issue.labels);
    issue.assignees = assignable(state, texts(call, 'assignees') ?? issue.assignees);
  }
  const to = text(call, 'state');
  if ((to === 'open' || to === 'closed') && to !== issue.state) {
    issue.state = to;
    issue.closedAt = to === 'closed' ? issue.updatedAt : null;
    issue.closedBy = to === 'closed' ? (token?.login ?? null) : null;
  }
  issue.stateReason = issue.state === 'closed' ? (text(call, 'state_reason') ?? issue.stateReason ?? 'completed') : to === 'open' ? 'reopened' : issue.stateReason;
  return { status: 200, body: showIssue(call)(issue) };
};

const list = (call: Call): Answer => {
  const { state, query } = call;
  const labels = query.get('labels')?.split(',').filter((name) => name !== '') ?? [];
  const wanted = query.get('state') ?? 'open';
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const all = state.issues
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => labels.every((name) => issue.labels.some((held) => held.toLowerCase() === name.toLowerCase())))
    .filter((issue) => query.get('creator') === null || issue.author === query.get('creator'))
    .filter((issue) => Date.parse(issue.updatedAt) >= since)
    .sort((a, b) => (query.get('direction') === 'asc' ? 1 : -1) * (Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number));
  return paged(call, all, showIssue(call));
};

const assign = (status: number, change: (held: readonly string[], named: readonly string[]) => readonly string[]) => (call: Call): Answer => {
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  if (!mayChange(call, issue)) return notAccessible;
  if (hasPush(call)) issue.assignees = assignable(call.state, change(issue.assignees, texts(call, 'assignees') ?? []));
  issue.updatedAt = call.state.now();
  return { status, body: showIssue(call)(issue) };
};

const lock = (locked: boolean) => (call: Call): Answer => {
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  if (!mayChange(call, issue)) return notAccessible;
  issue.locked = locked;
  return done;
};

/** Only labels: nothing here asks for other events. Who holds a label set it. */
const events = (call: Call): Answer => {
  const { state, origin } = call;
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  return paged(call, state.labelled.filter(({ on }) => on === issue.number), ({ id, by, label, at }) => ({
    id, node_id: `LE_${id}`, url: `${origin}/repos/${state.repository}/issues/events/${id}`, actor: userOf(by), event: 'labeled', commit_id: null, commit_url: null, created_at: at,
    performed_via_github_app: null, label: { name: label, color: 'ededed' },
  }));
};

export const issues: readonly Route[] = [
  { operation: 'issues/list-events', permissions: READ, answer: events },
  { operation: 'issues/create', permissions: ['issues=write'], answer: create },
  {
    operation: 'issues/get', permissions: READ,
    answer: (call) => {
      const issue = issueOf(call);
      return issue === undefined ? notFound : { status: 200, body: showIssue(call)(issue) };
    },
  },
  { operation: 'issues/update', permissions: WRITE, answer: update },
  { operation: 'issues/add-assignees', permissions: WRITE, answer: assign(201, (held, named) => [...held, ...named]) },
  { operation: 'issues/remove-assignees', permissions: WRITE, answer: assign(200, (held, named) => held.filter((login) => !named.includes(login))) },
  { operation: 'issues/lock', permissions: WRITE, answer: lock(true) },
  { operation: 'issues/unlock', permissions: WRITE, answer: lock(false) },
  { operation: 'issues/list-for-repo', permissions: READ, answer: list },
];
