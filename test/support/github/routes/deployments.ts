import { conflict, invalid, notFound, pageOf, paged, text, type Answer, type Call, type Route } from '../route.ts';
import type { StoredDeployment, StoredDeploymentStatus } from '../stored.ts';
import { userOf } from './people.ts';

const MAX_DESCRIPTION = 140;

const addressOf = ({ state, origin }: Call, id: number): string => `${origin}/repos/${state.repository}/deployments/${id}`;

const show = (call: Call) => (one: StoredDeployment): unknown => ({
  id: one.id, node_id: `DE_${one.id}`, url: addressOf(call, one.id), statuses_url: `${addressOf(call, one.id)}/statuses`, repository_url: `${call.origin}/repos/${call.state.repository}`,
  sha: one.sha, ref: one.ref, task: one.task, payload: one.payload, original_environment: one.environment, environment: one.environment, description: one.description,
  creator: userOf(one.author), created_at: one.at, updated_at: one.at,
});

const showStatus = (call: Call) => (one: StoredDeploymentStatus): unknown => ({
  id: one.id, node_id: `DES_${one.id}`, url: `${addressOf(call, one.deployment)}/statuses/${one.id}`, state: one.state, description: one.description ?? '', target_url: one.target ?? undefined,
  creator: userOf(one.author), environment: call.state.deployments.find(({ id }) => id === one.deployment)?.environment, deployment_url: addressOf(call, one.deployment),
  repository_url: `${call.origin}/repos/${call.state.repository}`, created_at: one.at, updated_at: one.at,
});

const deploymentOf = ({ state, parameters }: Call): StoredDeployment | undefined => state.deployments.find(({ id }) => id === Number(parameters['deployment_id']));

/** Without `required_contexts: []` every status of the commit has to be green. */
const unready = ({ state, body }: Call, sha: string): boolean => {
  const required = body['required_contexts'];
  const latest = new Map(state.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status.state]));
  return [...latest].some(([context, value]) => value !== 'success' && (!Array.isArray(required) || required.includes(context)));
};

const create = (call: Call): Answer => {
  const { state, token, body } = call;
  const ref = text(call, 'ref') ?? '';
  const sha = state.commitOf(ref);
  const description = text(call, 'description') ?? null;
  if ((description ?? '').length > MAX_DESCRIPTION) return invalid('description', `is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  if (unready(call, sha)) return conflict('Conflict: Commit status checks failed for the ref.');
  const environment = text(call, 'environment') ?? 'production';
  const deployment: StoredDeployment = {
    id: state.id(), sha, ref, task: text(call, 'task') ?? 'deploy', environment, payload: body['payload'] ?? '', description, author: token?.login ?? null, at: state.now(),
  };
  state.deployments.push(deployment);
  return { status: 201, body: show(call)(deployment) };
};

const list = (call: Call): Answer => {
  const { state, query } = call;
  const matches = (one: StoredDeployment): boolean => (['sha', 'ref', 'task', 'environment'] as const).every((name) => query.get(name) === null || query.get(name) === 'none' || query.get(name) === one[name]);
  return paged(call, state.deployments.filter(matches).reverse(), show(call));
};

/** A success makes the older deployments of the environment inactive, unless told otherwise. */
const createStatus = (call: Call): Answer => {
  const { state, token, body } = call;
  const deployment = deploymentOf(call);
  if (deployment === undefined) return notFound;
  const description = text(call, 'description') ?? null;
  if ((description ?? '').length > MAX_DESCRIPTION) return invalid('description', `is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  const at = state.now();
  const status: StoredDeploymentStatus = {
    id: state.id(), deployment: deployment.id, state: text(call, 'state') ?? '', description, target: text(call, 'log_url') ?? text(call, 'target_url') ?? null, author: token?.login ?? null, at,
  };
  if (status.state === 'success' && body['auto_inactive'] !== false)
    for (const other of state.deployments.filter(({ id, environment }) => id !== deployment.id && environment === deployment.environment))
      if (state.deploymentStatuses.findLast((one) => one.deployment === other.id)?.state === 'success')
        state.deploymentStatuses.push({ ...status, id: state.id(), deployment: other.id, state: 'inactive' });
  state.deploymentStatuses.push(status);
  return { status: 201, body: showStatus(call)(status) };
};

const listStatuses = (call: Call): Answer => {
  const deployment = deploymentOf(call);
  return deployment === undefined ? notFound : paged(call, call.state.deploymentStatuses.filter((one) => one.deployment === deployment.id).reverse(), showStatus(call));
};

const showEnvironment = ({ state, origin }: Call) => (name: string): unknown => {
  const url = `${origin}/repos/${state.repository}/environments/${encodeURIComponent(name)}`;
  return { id: 900 + state.environments.indexOf(name), node_id: 'EN_1', name, url, html_url: url, created_at: '2026-11-22T10:00:00Z', updated_at: '2026-11-22T10:00:00Z' };
};

export const deployments: readonly Route[] = [
  { operation: 'repos/create-deployment', permissions: ['deployments=write'], answer: create },
  { operation: 'repos/list-deployments', permissions: ['deployments=read'], answer: list },
  {
    operation: 'repos/get-deployment', permissions: ['deployments=read'],
    answer: (call) => {
      const deployment = deploymentOf(call);
      return deployment === undefined ? notFound : { status: 200, body: show(call)(deployment) };
    },
  },
  { operation: 'repos/create-deployment-status', permissions: ['deployments=write'], answer: createStatus },
  { operation: 'repos/list-deployment-statuses', permissions: ['deployments=read'], answer: listStatuses },
  {
    operation: 'repos/get-all-environments', permissions: ['actions=read'],
    answer: (call) => {
      const { items, headers } = pageOf(call, call.state.environments);
      return { status: 200, headers, body: { total_count: call.state.environments.length, environments: items.map(showEnvironment(call)) } };
    },
  },
  {
    operation: 'repos/get-environment', permissions: ['actions=read'],
    answer: (call) => {
      const name = call.parameters['environment_name'] ?? '';
      return call.state.environments.includes(name) ? { status: 200, body: showEnvironment(call)(name) } : notFound;
    },
  },
];
