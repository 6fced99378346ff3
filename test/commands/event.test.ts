import { describe, expect, it } from 'vitest';
import { remotePolicy } from '../../src/commands/base-policy.ts';
import { describeEvent, readEvent } from '../../src/commands/event.ts';
import { BASE, HEAD, mergeGroup, pullRequest, push, REPOSITORY, type ActionEvent } from '../support/run-action.ts';

const environment = (name: string) => ({
  GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: 'c'.repeat(40), GITHUB_RUN_NUMBER: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '99',
  GITHUB_SERVER_URL: 'https://github.example', GITHUB_JOB: 'gate', GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/gate.yml@refs/heads/main`,
});
const read = ({ name, payload }: ActionEvent) => readEvent(environment(name), payload);

const RUN = { id: 71, path: '.github/workflows/driver-gate.yml', head_sha: HEAD, head_branch: 'topic', run_number: 8, run_attempt: 2 };

describe('readEvent', () => {
  it.each([
    ['own pull request', pullRequest(), { pullRequest: 5, foreign: false, readOnly: false, review: { base: BASE, head: HEAD }, sha: HEAD }],
    ['fork', pullRequest({ from: 'mallory/audio' }), { pullRequest: 5, foreign: true, readOnly: true, review: { base: BASE, head: HEAD } }],
    ['fork that is gone', pullRequest({ from: null }), { foreign: true, readOnly: true }],
    ['merge group', mergeGroup(), { pullRequest: undefined, foreign: false, review: { base: BASE, head: HEAD }, sha: HEAD }],
    ['push', push(), { pullRequest: undefined, review: undefined, sha: 'c'.repeat(40) }],
    ['dispatch without payload', { name: 'workflow_dispatch', payload: {} }, { repository: REPOSITORY, review: undefined, readOnly: false }],
    ['workflow_run of a fork', { name: 'workflow_run', payload: { workflow_run: { ...RUN, event: 'pull_request', head_repository: { full_name: 'm/a' } } } }, { foreign: true, readOnly: false, sha: HEAD, triggering: { number: 8, attempt: 2, id: '71', key: 'driver-gate.yml/gate', event: 'pull_request', path: '.github/workflows/driver-gate.yml', headRepository: 'm/a', headOwner: 'm', headBranch: 'topic', headSha: HEAD } }],
    ['workflow_run of a push', { name: 'workflow_run', payload: { workflow_run: { ...RUN, event: 'push', head_repository: { full_name: REPOSITORY } } } }, { foreign: false }],
  ])('%s', (_, event, expected) => {
    expect(read(event)).toMatchObject(expected);
  });

  it('knows the run', () => {
    expect(read(push()).run).toEqual({ number: 12, attempt: 2, url: `https://github.example/${REPOSITORY}/actions/runs/99`, id: '99', key: 'gate.yml/gate' });
    expect(readEvent({}, {}).run).toEqual({ number: 0, attempt: 0, url: undefined, id: '', key: 'workflow/job' });
  });

  it('makes no link out of an address that is none', () => {
    expect(readEvent({ ...environment('push'), GITHUB_SERVER_URL: 'javascript:alert(1)' }, {}).run.url).toBeUndefined();
  });

  it.each([
    ['pull_request_target', pullRequest().payload, /does not run on pull_request_target/],
    ['pull_request', { pull_request: { number: '5' } }, /payload of the event "pull_request".*pull_request\.number/],
    ['pull_request', null, /payload of the event/],
    ['pull_request', {}, /does not say what it is about/],
    ['pull_request_review', {}, /does not say what it is about/],
    ['merge_group', {}, /does not say what it is about/],
    ['merge_group', { merge_group: { head_sha: 'x y', base_sha: BASE } }, /merge_group\.head_sha/],
  ])('refuses %s with %j', (name, payload, message) => {
    expect(() => read({ name, payload })).toThrow(message);
  });

  it('takes a comment on a pull request for the pull request: its checkout may be the head', () => {
    expect(read({ name: 'issue_comment', payload: { issue: { number: 5, pull_request: { url: 'x' } } } }).pullRequest).toBe(5);
    expect(read({ name: 'issue_comment', payload: { issue: { number: 5 } } }).pullRequest).toBeUndefined();
  });

  it('is told in one line', () => {
    expect(describeEvent(read(pullRequest({ from: null })))).toBe(`pull_request #5 from a fork, commit ${'a'.repeat(7)}`);
    expect(describeEvent(readEvent({}, {}))).toBe('no event');
  });
});

describe('remotePolicy', () => {
  it.each([
    ['o/r/p.yml@v1', { repository: 'o/r', path: 'p.yml', ref: 'v1' }],
    ['o/r/a/b/p.yml@refs/heads/main', { repository: 'o/r', path: 'a/b/p.yml', ref: 'refs/heads/main' }],
    ['.github/driver-gate.yml', undefined], ['o/r@v1', undefined], ['x o/r/p@v', undefined], ['o/r/p@v w', undefined], ['o/r/p@', undefined],
  ])('%s', (text, expected) => {
    expect(remotePolicy(text)).toEqual(expected);
  });
});
