import { notFound, type Answer, type Call, type Route } from '../route.ts';
import { userOf } from './people.ts';

const release = (call: Call): Answer => {
  const { state, origin, parameters: { tag = '' } } = call;
  const found = state.releases.find((one) => one.tag === tag);
  if (found === undefined) return notFound;
  const url = `${origin}/repos/${state.repository}/releases/${found.id}`;
  return {
    status: 200,
    body: { id: found.id, node_id: `RE_${found.id}`, url, assets_url: `${url}/assets`, tag_name: tag, target_commitish: 'main', name: tag, body: found.body, draft: false, prerelease: found.prerelease, author: userOf(found.author) },
  };
};

const rate = ({ state }: Call): Answer => {
  const core = { limit: 1000, used: 1000 - (state.limits.remaining ?? 1000), remaining: state.limits.remaining ?? 1000, reset: state.limits.reset ?? 0 };
  return { status: 200, body: { resources: { core }, rate: core } };
};

export const meta: readonly Route[] = [
  { operation: 'meta/get', permissions: [], answer: () => ({ status: 200, body: { verifiable_password_authentication: false } }) },
  { operation: 'rate-limit/get', permissions: [], answer: rate },
  { operation: 'repos/get-release-by-tag', permissions: ['contents=read'], answer: release },
];
