import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markerLine } from '../../src/report/marker.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';
import { walkBoundaries, type Walked } from '../support/github/walk.ts';
import { BASE, HEAD, pullRequest, REPOSITORY, runAction, Workspace } from '../support/run-action.ts';

// Each boundary starts the program twice.
vi.setConfig({ testTimeout: 300_000 });

let github: LocalGitHub;
let state: GitHubState;
let workspace: Workspace;

beforeEach(async () => {
  state = new GitHubState(REPOSITORY);
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'write', statuses: 'write' });
  state.addPull(5, HEAD, BASE);
  github = await startGitHub(state);
  workspace = new Workspace();
});
afterEach(async () => {
  expect(state.violations).toEqual([]);
  workspace.remove();
  await github.close();
});

const walk = async (inputs: Readonly<Record<string, string>> = {}): Promise<Walked> => {
  const walked = await walkBoundaries({
    github, snapshot: state.snapshot(),
    run: (started) => runAction({ workspace, github, event: pullRequest(), run: 7, started, inputs: { package: 'contoso-sensor-broken', 'github-token': 'ghs_job', ...inputs } }),
  });
  console.log(`killed at ${walked.boundaries} boundaries of ${walked.operations.join(', ')}`);
  return walked;
};

const earlier = (run: number): string => `Go\n${markerLine({ key: 'driver-gate.yml/gate', run, attempt: 1, sha: 'f'.repeat(7), digest: 'f', fingerprints: [] })}`;

describe('a gate run that is killed at any request, and run again', () => {
  it('ends as if it had not been: the first comment', async () => {
    const walked = await walk();
    expect([walked.code, walked.boundaries, walked.different]).toEqual([1, 2 * walked.operations.length, []]);
    expect(walked.operations).toContain('issues/create-comment');
    expect(state.comments).toHaveLength(1);
  });

  it('ends as if it had not been: an earlier comment, with a twin, beside a commit status', async () => {
    for (const run of [5, 6]) state.addComment(5, 'github-actions[bot]', earlier(run));
    const walked = await walk({ status: 'true' });
    expect([walked.code, walked.boundaries, walked.different]).toEqual([1, 2 * walked.operations.length, []]);
    expect(walked.operations).toEqual(expect.arrayContaining(['issues/update-comment', 'issues/delete-comment', 'repos/create-commit-status']));
    expect(state.comments).toHaveLength(1);
  });
});
