import { invalid, pageOf, paged, text, type Answer, type Call, type Route } from '../route.ts';
import type { GitHubState } from '../state.ts';
import type { StoredStatus } from '../stored.ts';
import { userOf } from './people.ts';

const MAX_DESCRIPTION = 140;

const show = ({ state, origin }: Call) => (status: StoredStatus): unknown => ({
  id: status.id, node_id: `S_${status.id}`, url: `${origin}/repos/${state.repository}/statuses/${status.sha}`, avatar_url: null, state: status.state, context: status.context,
  description: status.description, target_url: status.target, created_at: status.at, updated_at: status.at,
});
const showWhole = (call: Call) => (status: StoredStatus): unknown => Object.assign({ creator: userOf(status.author) }, show(call)(status));

const create = (call: Call): Answer => {
  const { state, parameters: { sha = '' }, token } = call;
  const description = text(call, 'description') ?? null;
  if ((description ?? '').length > MAX_DESCRIPTION) return invalid('description', `is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  const status: StoredStatus = {
    id: state.id(), sha, state: text(call, 'state') ?? '', context: text(call, 'context') ?? 'default', description, target: text(call, 'target_url') ?? null,
    author: token?.login ?? null, at: state.now(),
  };
  state.statuses.push(status);
  return { status: 201, body: showWhole(call)(status) };
};

/** Newest first, as GitHub lists them. */
const of = (state: GitHubState, ref: string): readonly StoredStatus[] => state.statuses.filter(({ sha }) => sha === state.commitOf(ref)).reverse();

const combined = (call: Call): Answer => {
  const { state, parameters: { ref = '' } } = call;
  const latest = [...new Map(of(state, ref).toReversed().map((status) => [status.context, status])).values()];
  const { items, headers } = pageOf(call, latest);
  const overall = latest.some((one) => one.state === 'failure' || one.state === 'error') ? 'failure' : latest.length > 0 && latest.every((one) => one.state === 'success') ? 'success' : 'pending';
  return { status: 200, headers, body: { state: overall, sha: state.commitOf(ref), total_count: latest.length, statuses: items.map(show(call)), repository: { full_name: state.repository } } };
};

export const statuses: readonly Route[] = [
  { operation: 'repos/create-commit-status', permissions: ['statuses=write'], answer: create },
  { operation: 'repos/list-commit-statuses-for-ref', permissions: ['statuses=read'], answer: (call) => paged(call, of(call.state, call.parameters['ref'] ?? ''), showWhole(call)) },
  { operation: 'repos/get-combined-status-for-ref', permissions: ['statuses=read'], answer: combined },
];
