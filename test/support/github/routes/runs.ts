import { notFound, pageOf, refusal, type Answer, type Call, type Route } from '../route.ts';
import type { StoredArtifact, StoredRun } from '../stored.ts';
import { repositoryOf } from './repository.ts';

const showRun = ({ state, origin }: Call) => (run: StoredRun): unknown => ({
  id: run.id, node_id: `WFR_${run.id}`, name: 'driver-gate', run_number: run.number, run_attempt: run.attempt, path: run.path, event: run.event, status: run.status, conclusion: run.conclusion,
  head_sha: run.headSha, head_branch: run.headBranch, head_repository: repositoryOf(state, run.headRepository), repository: repositoryOf(state, state.repository), head_commit: null,
  url: `${origin}/repos/${state.repository}/actions/runs/${run.id}`, html_url: `https://github.example/${state.repository}/actions/runs/${run.id}`,
  // Pull requests of forks are not listed.
  pull_requests: [],
});

const runOf = ({ state, parameters }: Call): StoredRun | undefined => state.runs.find(({ id }) => id === Number(parameters['run_id']));

const showArtifact = ({ state, origin }: Call) => ({ id, name, zip, expired }: StoredArtifact): unknown => {
  const url = `${origin}/repos/${state.repository}/actions/artifacts/${id}`;
  return { id, node_id: `A_${id}`, name, size_in_bytes: Buffer.byteLength(zip, 'base64'), url, archive_download_url: `${url}/zip`, expired, created_at: null, expires_at: null, updated_at: null };
};

const listArtifacts = (call: Call): Answer => {
  const run = runOf(call);
  if (run === undefined) return notFound;
  const name = call.query.get('name');
  const all = call.state.artifacts.filter((artifact) => artifact.run === run.id && (name === null || artifact.name === name));
  const { items, headers } = pageOf(call, all);
  return { status: 200, headers, body: { total_count: all.length, artifacts: items.map(showArtifact(call)) } };
};

/** GitHub sends the client to its storage, which takes no token. */
const download = (call: Call): Answer => {
  const artifact = call.state.artifacts.find(({ id }) => id === Number(call.parameters['artifact_id']));
  if (artifact === undefined || call.parameters['archive_format'] !== 'zip') return notFound;
  if (artifact.expired) return refusal(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${call.origin.replace('127.0.0.1', 'localhost')}/_storage/${artifact.id}` } };
};

export const runs: readonly Route[] = [
  {
    operation: 'actions/get-workflow-run', permissions: ['actions=read'],
    answer: (call) => {
      const run = runOf(call);
      return run === undefined ? notFound : { status: 200, body: showRun(call)(run) };
    },
  },
  { operation: 'actions/list-workflow-run-artifacts', permissions: ['actions=read'], answer: listArtifacts },
  { operation: 'actions/download-artifact', permissions: ['actions=read'], answer: download },
];
