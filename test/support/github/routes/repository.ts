import { createHash } from 'node:crypto';
import { notFound, type Answer, type Call, type Route } from '../route.ts';
import type { GitHubState } from '../state.ts';
import { userOf } from './people.ts';

/** A repository beside other things; `null` for one that is gone. */
export const repositoryOf = (state: GitHubState, name: string | null): unknown => {
  if (name === null) return null;
  const [owner = '', short = ''] = name.split('/');
  const known = state.repositories.get(name);
  return {
    id: 7 + [...state.repositories.keys()].indexOf(name), name: short, full_name: name, owner: userOf(owner), private: known?.private ?? false, default_branch: known?.branch ?? 'main',
    html_url: `https://github.example/${name}`, fork: name !== state.repository, visibility: known?.private === true ? 'private' : 'public',
  };
};

const nameOf = ({ parameters }: Call): string => `${parameters['owner']}/${parameters['repo']}`;

const get = (call: Call): Answer => {
  const name = nameOf(call);
  return call.state.repositories.has(name) ? { status: 200, body: repositoryOf(call.state, name) } : notFound;
};

const LINE = /.{60}/g;

const file = ({ state, origin, raw }: Call, repository: string, path: string, content: string): Answer => {
  if (raw) return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  const bytes = Buffer.from(content, 'utf8');
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const url = `${origin}/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    status: 200,
    body: {
      // GitHub breaks the lines of the content.
      type: 'file', encoding: 'base64', size: bytes.length, name: path.split('/').at(-1), path, content: bytes.toString('base64').replaceAll(LINE, '$&\n'), sha, url,
      git_url: `${origin}/repos/${repository}/git/blobs/${sha}`, html_url: `https://github.example/${state.repository}/blob/main`, download_url: null,
      _links: { git: null, self: url, html: null },
    },
  };
};

const contents = (call: Call): Answer => {
  const { state, query } = call;
  const repository = nameOf(call);
  const path = call.parameters['path'] ?? '';
  const ref = query.get('ref') ?? state.repositories.get(repository)?.branch ?? 'main';
  const found = state.contents.get(`${repository}@${ref}:${path}`) ?? state.contents.get(`${repository}@${state.commitOf(ref)}:${path}`);
  return found === undefined ? notFound : file(call, repository, path, found);
};

export const repository: readonly Route[] = [
  { operation: 'repos/get', permissions: ['metadata=read'], answer: get },
  { operation: 'repos/get-content', permissions: ['contents=read'], answer: contents },
];
