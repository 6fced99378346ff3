import { done, notFound, paged, text, type Answer, type Call, type Route } from '../route.ts';
import type { StoredReaction } from '../stored.ts';
import { READ, WRITE } from './issue.ts';
import { userOf } from './people.ts';

type Kind = StoredReaction['on'];

const show = ({ id, author, content }: StoredReaction): unknown => ({ id, node_id: `R_${id}`, user: userOf(author), content, created_at: '2026-11-22T10:00:00Z' });

/** The issue or comment that the address names, when it is there. */
const targetOf = ({ state, parameters }: Call, kind: Kind): number | undefined => {
  const target = Number(parameters[kind === 'issue' ? 'issue_number' : 'comment_id']);
  const there = kind === 'issue' ? state.issueOf(target) !== undefined : state.comments.some(({ id }) => id === target);
  return there ? target : undefined;
};

const on = (call: Call, kind: Kind): readonly StoredReaction[] | undefined => {
  const target = targetOf(call, kind);
  return target === undefined ? undefined : call.state.reactions.filter((one) => one.on === kind && one.target === target);
};

const list = (kind: Kind) => (call: Call): Answer => {
  const all = on(call, kind);
  const content = call.query.get('content');
  return all === undefined ? notFound : paged(call, all.filter((one) => content === null || one.content === content), show);
};

/** 201 when it is new, 200 when this account reacted so before: at most one run ever sees the 201. */
const create = (kind: Kind) => (call: Call): Answer => {
  const target = targetOf(call, kind);
  if (target === undefined) return notFound;
  const author = call.token?.login ?? null;
  const content = text(call, 'content') ?? '';
  const found = on(call, kind)?.find((one) => one.author === author && one.content === content);
  if (found !== undefined) return { status: 200, body: show(found) };
  const reaction: StoredReaction = { id: call.state.id(), on: kind, target, author, content };
  call.state.reactions.push(reaction);
  return { status: 201, body: show(reaction) };
};

const remove = (kind: Kind) => (call: Call): Answer => {
  const found = on(call, kind)?.find(({ id }) => id === Number(call.parameters['reaction_id']));
  if (found === undefined) return notFound;
  call.state.reactions.splice(call.state.reactions.indexOf(found), 1);
  return done;
};

export const reactions: readonly Route[] = [
  { operation: 'reactions/list-for-issue', permissions: READ, answer: list('issue') },
  { operation: 'reactions/create-for-issue', permissions: WRITE, answer: create('issue') },
  { operation: 'reactions/delete-for-issue', permissions: WRITE, answer: remove('issue') },
  { operation: 'reactions/list-for-issue-comment', permissions: READ, answer: list('comment') },
  { operation: 'reactions/create-for-issue-comment', permissions: WRITE, answer: create('comment') },
  { operation: 'reactions/delete-for-issue-comment', permissions: WRITE, answer: remove('comment') },
];
