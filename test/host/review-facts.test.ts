import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '../../src/host/octokit.ts';
import { reviewFacts } from '../../src/host/review-facts.ts';
import { startGitHub, type LocalGitHub } from '../support/github/server.ts';
import { GitHubState } from '../support/github/state.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const DIGEST12 = '1f656b239a68';

let github: LocalGitHub;
let state: GitHubState;

beforeEach(async () => {
  state = new GitHubState('contoso/audio');
  state.addToken('ghs_job', { contents: 'read', pull_requests: 'read', issues: 'read', members: 'read' });
  state.addPull(5, HEAD, BASE);
  state.authors.set(HEAD, 'erin');
  state.teams.set('contoso/release', ['lee', 'kim']);
  github = await startGitHub(state);
  process.env['GITHUB_API_URL'] = github.url;
});
afterEach(async () => {
  delete process.env['GITHUB_API_URL'];
  expect(state.violations).toEqual([]);
  await github.close();
});

const facts = (teams: readonly string[] = []) => reviewFacts(client({ token: 'ghs_job', tell: () => undefined, patient: false }), 'contoso', 'audio', 5, teams);

describe('what GitHub knows of a pull request', () => {
  it('is who made it', async () => {
    expect(await facts()).toMatchObject({ pullRequest: 5, head: HEAD, authors: ['dana', 'erin'], labels: [], approvals: [], teams: {} });
  });

  it('is what reviewers decided last, for which commit', async () => {
    state.addReview(5, 'lee', 'CHANGES_REQUESTED', BASE);
    state.addReview(5, 'kim', 'APPROVED', BASE);
    state.addReview(5, 'lee', 'APPROVED', HEAD);
    state.addReview(5, 'kim', 'COMMENTED', HEAD);
    state.addReview(5, 'ada', 'APPROVED', HEAD);
    state.addReview(5, 'ada', 'DISMISSED', HEAD);
    expect((await facts()).approvals.map(({ login, decision, commit, kind, edited }) => [login, decision, commit, kind, edited])).toEqual([['lee', 'approve', HEAD, 'review', false], ['kim', 'approve', BASE, 'review', false]]);
  });

  it('is who signed off for which role and build, and whether anyone edited it', async () => {
    state.addComment(5, 'lee', `/driver-gate sign-off business ${DIGEST12}`);
    const touched = state.addComment(5, 'kim', 'looks good');
    state.editComment(touched, 'mallory', `/driver-gate sign-off quality sha256:${DIGEST12}${'0'.repeat(52)}`);
    state.addComment(5, 'eve', '/driver-gate sign-off emperor 1f656b239a68');
    state.addComment(5, 'eve', 'I would not write `/driver-gate sign-off business` here');
    expect((await facts()).approvals).toMatchObject([
      { login: 'lee', kind: 'comment', role: 'business', decision: 'approve', digest12: DIGEST12, edited: false, bot: false },
      { login: 'kim', kind: 'comment', role: 'quality', digest12: DIGEST12, edited: true },
    ]);
  });

  it('takes a comment that was edited back to its first time for edited, where only GraphQL tells', async () => {
    const comment = state.addComment(5, 'kim', `/driver-gate sign-off quality ${DIGEST12}`);
    comment.lastEditedAt = comment.createdAt;
    expect((await facts()).approvals).toMatchObject([{ login: 'kim', edited: true }]);
  });

  it('is who put which label on it', async () => {
    state.label(5, 'targeting-approved', 'lee');
    expect(await facts()).toMatchObject({ labels: ['targeting-approved'], labelledBy: { 'targeting-approved': 'lee' } });
  });

  it('is who belongs to a team; one that cannot be read is nobody', async () => {
    expect((await facts(['@contoso/release', '@contoso/secret'])).teams).toEqual({ '@contoso/release': ['lee', 'kim'], '@contoso/secret': undefined });
  });
});
