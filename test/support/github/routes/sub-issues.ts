import { invalid, notFound, paged, type Answer, type Call, type Route } from '../route.ts';
import type { StoredIssue } from '../stored.ts';
import { issueOf, READ } from './issue.ts';
import { showIssue } from './issues.ts';

const MAX_CHILDREN = 100;

const shown = (call: Call, issue: StoredIssue, status: number): Answer => ({ status, body: showIssue(call)(issue) });
const byId = ({ state }: Call, id: unknown): StoredIssue | undefined => state.issues.find((issue) => issue.id === id);
const parentOf = ({ state }: Call, child: StoredIssue): StoredIssue | undefined => state.issues.find((issue) => issue.children.includes(child.number));

const listed = (pick: (issue: StoredIssue) => readonly number[]) => (call: Call): Answer => {
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  return paged(call, pick(issue).flatMap((number) => call.state.issueOf(number) ?? []), showIssue(call));
};

const add = (call: Call): Answer => {
  const issue = issueOf(call);
  const child = byId(call, call.body['sub_issue_id']);
  if (issue === undefined || child === undefined) return notFound;
  const parent = parentOf(call, child);
  if (child === issue || issue.children.includes(child.number)) return invalid('sub_issue_id', 'duplicate sub-issues', 'custom');
  if (parent !== undefined && call.body['replace_parent'] !== true) return invalid('sub_issue_id', 'Sub issue may only have one parent', 'custom');
  if (issue.children.length >= MAX_CHILDREN) return invalid('sub_issue_id', `Parent cannot have more than ${MAX_CHILDREN} sub-issues`, 'custom');
  if (parent !== undefined) parent.children = parent.children.filter((number) => number !== child.number);
  issue.children.push(child.number);
  return shown(call, issue, 201);
};

const remove = (call: Call): Answer => {
  const issue = issueOf(call);
  const child = byId(call, call.body['sub_issue_id']);
  if (issue === undefined || child === undefined || !issue.children.includes(child.number)) return notFound;
  issue.children = issue.children.filter((number) => number !== child.number);
  return shown(call, issue, 200);
};

const reorder = (call: Call): Answer => {
  const issue = issueOf(call);
  const [child, after, before] = ['sub_issue_id', 'after_id', 'before_id'].map((name) => byId(call, call.body[name])?.number);
  if (issue === undefined || child === undefined || !issue.children.includes(child)) return notFound;
  const others = issue.children.filter((number) => number !== child);
  const anchor = others.indexOf(after ?? before ?? 0);
  if (anchor < 0) return invalid('after_id', 'must be a sub-issue of the same parent', 'custom');
  issue.children = others.toSpliced(after === undefined ? anchor : anchor + 1, 0, child);
  return shown(call, issue, 200);
};

const block = (call: Call): Answer => {
  const issue = issueOf(call);
  const blocker = byId(call, call.body['issue_id']);
  if (issue === undefined || blocker === undefined) return notFound;
  if (issue === blocker || issue.blockedBy.includes(blocker.number)) return invalid('issue_id', 'has already been taken', 'custom');
  issue.blockedBy.push(blocker.number);
  return shown(call, issue, 201);
};

export const subIssues: readonly Route[] = [
  { operation: 'issues/list-sub-issues', permissions: READ, cloudOnly: true, answer: listed(({ children }) => children) },
  { operation: 'issues/add-sub-issue', permissions: ['issues=write'], cloudOnly: true, answer: add },
  { operation: 'issues/remove-sub-issue', permissions: ['issues=write'], cloudOnly: true, answer: remove },
  { operation: 'issues/reprioritize-sub-issue', permissions: ['issues=write'], cloudOnly: true, answer: reorder },
  { operation: 'issues/list-dependencies-blocked-by', permissions: READ, cloudOnly: true, answer: listed(({ blockedBy }) => blockedBy) },
  { operation: 'issues/add-blocked-by-dependency', permissions: ['issues=write'], cloudOnly: true, answer: block },
];
