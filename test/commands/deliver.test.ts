import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, readInputs, type ActionInputs } from '../../src/commands/action-inputs.ts';
import { commitStatus, headingAnchor, ownPages, reportContext, runnerEffects, stickyComment } from '../../src/commands/deliver.ts';
import { readEvent } from '../../src/commands/event.ts';
import { readMarker } from '../../src/report/marker.ts';
import { RULES } from '../../src/rules/index.ts';
import { HEAD, pullRequest, REPOSITORY } from '../support/run-action.ts';
import { aFinding, aVerdict, goAtBuild, noGoAtBuild } from '../support/verdicts.ts';

const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_NUMBER: '4', GITHUB_RUN_ATTEMPT: '1' };
const event = readEvent(environment, pullRequest().payload);
const inputs = (over: Readonly<Record<string, string>> = {}): ActionInputs => readInputs((name) => over[name] ?? '');
const trouble = aFinding('PE-003', { outcome: 'fail', severity: 'warn', file: 'a.sys' });
const remark = aFinding('CAT-001', { outcome: 'warn' });

describe('links', () => {
  const pages = ownPages({ GITHUB_SERVER_URL: 'https://github.example', GITHUB_ACTION_REPOSITORY: 'o/driver-gate', GITHUB_ACTION_REF: 'v1' });

  it('lead to headings that the page of rules has', () => {
    const readme = readFileSync(join(resolve(import.meta.dirname, '../..'), 'src/rules/README.md'), 'utf8');
    const anchors = new Set([...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => headingAnchor(heading)));
    const missing = RULES.map(({ id }) => pages?.rule(id) ?? '').filter((url) => !anchors.has(url.split('#')[1] ?? ''));
    expect(missing).toEqual([]);
    expect(pages?.rule('INF-006')).toMatch(/^https:\/\/github\.example\/o\/driver-gate\/blob\/v1\/src\/rules\/README\.md#inf-006-/);
  });

  it.each([
    ['a local action', { GITHUB_SERVER_URL: 'https://github.example', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
    ['another scheme', { GITHUB_SERVER_URL: 'javascript:x', GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1' }],
    ['a name that would leave the link', { GITHUB_SERVER_URL: 'https://github.example', GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1) [x](y' }],
  ])('are not made for %s', (_, variables) => {
    expect(ownPages(variables)).toBeUndefined();
  });
});

describe('the comment', () => {
  it.each([
    ['a no-go', noGoAtBuild(), true],
    ['trouble that does not block', aVerdict([trouble]), true],
    ['a remark only', aVerdict([remark]), false],
    ['trouble at severity info', aVerdict([{ ...trouble, severity: 'info' }]), false],
    ['trouble that is waived', aVerdict([{ ...trouble, waiver: { owner: 'o', reason: 'r', expires: '2027-01-01', ticket: 't' } }]), false],
  ] as const)('is begun for %s: %s', (_, given, create) => {
    expect(stickyComment(given, inputs(), event, reportContext(event, environment))?.create).toBe(create);
  });

  it('is begun for anything when always is asked for, for nothing when never', () => {
    const clean = aVerdict([]);
    expect(stickyComment(clean, inputs({ comment: 'always' }), event, {})?.create).toBe(true);
    expect(stickyComment(clean, inputs({ comment: 'never' }), event, {})).toBeUndefined();
  });

  it('carries its own marker, even under the longest key', () => {
    for (const key of ['', 'k', 'ü -->'.repeat(200)]) {
      const sticky = stickyComment(noGoAtBuild(), inputs({ 'comment-key': key }), event, {});
      const marker = readMarker(sticky?.render(undefined) ?? '');
      expect(marker).toMatchObject({ ...sticky?.origin, sha: HEAD.slice(0, 7) });
    }
  });
});

describe('annotations', () => {
  const shown = (places: ReadonlyMap<string, string>) =>
    runnerEffects(aVerdict([{ ...trouble, line: 3 }]), inputs({ summary: 'false' }), {}, places).flatMap((effect) => (effect.kind === 'annotation' ? [effect.annotation] : []));

  it('stand on the file where it is part of the repository, else name it in words', () => {
    const path = 'out/contoso-audio/a.sys';
    expect(shown(new Map([[path, 'drivers/a.sys']]))).toMatchObject([{ file: 'drivers/a.sys', line: 3 }]);
    const [words] = shown(new Map());
    expect([words?.file, words?.line, words?.message.startsWith(`${path}:3: `)]).toEqual([undefined, undefined, true]);
  });
});

describe('the commit status', () => {
  it('is set only when asked for, and fits', () => {
    expect(commitStatus(noGoAtBuild(), inputs(), event)).toBeUndefined();
    expect(commitStatus(noGoAtBuild(), inputs({ status: 'false' }), { ...event, name: 'workflow_run' })).toBeUndefined();
    const counts = { pass: 10 ** 15, warn: 10 ** 15, fail: 10 ** 15, unknown: 10 ** 15, notApplicable: 0, waived: 0 };
    const status = commitStatus(aVerdict([], { decision: 'no-go', counts, blocking: 10 ** 15 }), inputs({ status: 'true' }), event);
    expect(status).toMatchObject({ kind: 'status', sha: HEAD, state: 'failure' });
    expect(status?.kind === 'status' && status.summary.length <= 140).toBe(true);
  });

  it.each([[false, 'success'], [true, 'pending']])('of a pass, code from elsewhere %s: %s', (foreign, state) => {
    expect(commitStatus(goAtBuild(), inputs({ status: 'true' }), { ...event, foreign })).toMatchObject({ state });
  });
});

describe('inputs', () => {
  it('have no defaults that beat a policy file', () => {
    const read = inputs();
    expect([read.profile, read.stage, read.policy, read.package, INPUT_NAMES.length]).toEqual([undefined, undefined, undefined, [], 28]);
  });
});
