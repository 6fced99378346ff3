import { conflict, invalid, notFound, paged, text, type Answer, type Call, type Route } from '../route.ts';
import { showPull } from './pulls.ts';

const showRef = ({ state, origin }: Call, ref: string): unknown => {
  const sha = state.refs.get(ref) ?? '';
  return { ref, node_id: 'REF_1', url: `${origin}/repos/${state.repository}/git/${ref}`, object: { type: 'commit', sha, url: `${origin}/repos/${state.repository}/git/commits/${sha}` } };
};

const getRef = (call: Call): Answer => {
  const ref = `refs/${call.parameters['ref']}`;
  return call.state.refs.has(ref) ? { status: 200, body: showRef(call, ref) } : notFound;
};

const createRef = (call: Call): Answer => {
  const ref = text(call, 'ref') ?? '';
  if (!/^refs\/[^/]+\/./.test(ref)) return invalid('ref', 'is not a full name', 'invalid');
  if (call.state.refs.has(ref)) return invalid('ref', 'Reference already exists');
  call.state.refs.set(ref, text(call, 'sha') ?? '');
  return { status: 201, body: showRef(call, ref) };
};

/** Only a fast-forward is allowed without force: a compare-and-swap. */
const updateRef = (call: Call): Answer => {
  const { state } = call;
  const ref = `refs/${call.parameters['ref']}`;
  const sha = text(call, 'sha') ?? '';
  const old = state.refs.get(ref);
  if (old === undefined) return invalid('ref', 'Reference does not exist');
  if (call.body['force'] !== true && old !== sha && state.parents.get(sha) !== old) return invalid('sha', 'Update is not a fast forward');
  state.refs.set(ref, sha);
  return { status: 200, body: showRef(call, ref) };
};

const getCommit = (call: Call): Answer => {
  const { state, origin, parameters: { ref = '' } } = call;
  const sha = state.commitOf(ref);
  if (!/^[0-9a-f]{40}$/.test(sha)) return conflict('No commit found');
  const author = state.authors.get(sha);
  const parent = state.parents.get(sha);
  const person = { name: author ?? 'someone', email: 'someone@example.invalid', date: '2026-11-22T10:00:00Z' };
  return {
    status: 200,
    body: {
      sha, url: `${origin}/repos/${state.repository}/commits/${sha}`, commit: { message: 'A change', author: person, committer: person },
      author: author === undefined ? null : { login: author, type: 'User' }, committer: null, parents: parent === undefined ? [] : [{ sha: parent, url: `${origin}/repos/${state.repository}/commits/${parent}` }],
    },
  };
};

/** GitHub knows pull requests of its own branches only: for a fork's commit the list is empty. */
const pullsOf = (call: Call): Answer => {
  const { state, parameters: { commit_sha: sha = '' } } = call;
  const all = [...state.pulls.values()].filter(({ head }) => head.sha === sha && head.repository === state.repository);
  return paged(call, all, showPull(call));
};

export const commits: readonly Route[] = [
  { operation: 'git/get-ref', permissions: ['contents=read'], answer: getRef },
  { operation: 'git/create-ref', permissions: ['contents=write'], answer: createRef },
  { operation: 'git/update-ref', permissions: ['contents=write'], answer: updateRef },
  { operation: 'repos/get-commit', permissions: ['contents=read'], answer: getCommit },
  { operation: 'repos/list-pull-requests-associated-with-commit', permissions: ['pull_requests=read', 'contents=read'], answer: pullsOf },
];
