import { createHash } from 'node:crypto';
import { invalid, notFound, type Answer, type Call, type Route } from '../route.ts';
import { userOf } from './people.ts';

const MAX_DESCRIPTION = 140;

const repositoryOf = (name: string | null): unknown => (name === null ? null : { id: 7, name: name.split('/')[1], full_name: name, private: false });

const pull = ({ state, parameters, origin }: Call): Answer => {
  const found = state.pulls.get(Number(parameters['pull_number']));
  if (found === undefined) return notFound;
  const { number, head, base } = found;
  return {
    status: 200,
    body: {
      id: 1, node_id: 'PR_1', number, state: 'open', title: 'A change', url: `${origin}/repos/${state.repository}/pulls/${number}`, user: userOf('dana'),
      head: { sha: head.sha, ref: head.ref, label: `x:${head.ref}`, repo: repositoryOf(head.repository) },
      base: { sha: base.sha, ref: base.ref, label: `x:${base.ref}`, repo: repositoryOf(state.repository) },
    },
  };
};

const contents = ({ state, parameters, query, origin }: Call): Answer => {
  const repository = `${parameters['owner']}/${parameters['repo']}`;
  const path = parameters['path'] ?? '';
  const text = state.contents.get(`${repository}@${query.get('ref') ?? 'main'}:${path}`);
  if (text === undefined) return notFound;
  const bytes = Buffer.from(text, 'utf8');
  return {
    status: 200,
    body: {
      type: 'file', encoding: 'base64', size: bytes.length, name: path.split('/').at(-1), path,
      // GitHub breaks the lines of the content.
      content: bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
      sha: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
      url: `${origin}/repos/${repository}/contents/${path}`, git_url: null, html_url: null, download_url: null, _links: { git: null, self: '', html: null },
    },
  };
};

const status = ({ state, parameters, body, origin, token }: Call): Answer => {
  const description = typeof body['description'] === 'string' ? body['description'] : null;
  if (!['error', 'failure', 'pending', 'success'].includes(String(body['state']))) return invalid('state', 'is not included in the list');
  if ((description ?? '').length > MAX_DESCRIPTION) return invalid('description', `is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  const stored = { id: state.id(), sha: parameters['sha'] ?? '', state: String(body['state']), context: String(body['context'] ?? 'default'), description };
  state.statuses.push(stored);
  return {
    status: 201,
    body: {
      ...stored, url: `${origin}/repos/${state.repository}/statuses/${stored.sha}`, node_id: 'S_1', avatar_url: null, target_url: body['target_url'] ?? null,
      created_at: '2026-11-22T10:00:00Z', updated_at: '2026-11-22T10:00:00Z', creator: userOf(token?.login ?? null),
    },
  };
};

export const repository: readonly Route[] = [
  { operation: 'pulls/get', method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}', permissions: ['pull_requests=read'], answer: pull },
  { operation: 'repos/get-content', method: 'GET', path: '/repos/{owner}/{repo}/contents/{path+}', query: ['ref'], permissions: ['contents=read'], answer: contents },
  {
    operation: 'repos/create-commit-status', method: 'POST', path: '/repos/{owner}/{repo}/statuses/{sha}', permissions: ['statuses=write'], answer: status,
    body: { state: 'string', target_url: 'string?', description: 'string?', context: 'string?' },
  },
];
