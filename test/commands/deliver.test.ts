import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUT_NAMES, readInputs, type ActionInputs } from '../../src/commands/action-inputs.ts';
import { commitStatus, headingAnchor, ownPages, reportContext, runnerEffects, stickyComment } from '../../src/commands/deliver.ts';
import { readEvent } from '../../src/commands/event.ts';
import type { Place } from '../../src/publish/effect.ts';
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
  const shown = (line: number | null, place: Place | undefined) =>
    runnerEffects(aVerdict([{ ...trouble, file: 'a.inf', line }]), inputs({ summary: 'false' }), {}, () => place).flatMap((effect) => (effect.kind === 'annotation' ? [effect.annotation] : []));

  it.each([
    ['the line itself', 3, { file: 'drivers/a.inf', line: 3 }, { file: 'drivers/a.inf', line: 3 }, false],
    ['another line of the source', 3, { file: 'drivers/a.inf', line: 5 }, { file: 'drivers/a.inf', line: 5 }, true],
    ['the file, when the line has no like', 3, { file: 'drivers/a.inf', line: undefined }, { file: 'drivers/a.inf' }, true],
    ['the file, when it is about the file', null, { file: 'drivers/a.inf', line: undefined }, { file: 'drivers/a.inf' }, false],
    ['words, when the repository has no such file', 3, undefined, {}, true],
  ] as const)('stand on %s', (_, line, place, expected, inWords) => {
    const [annotation] = shown(line, place);
    const { level, title, message, ...where } = annotation ?? { level: '', title: '', message: '' };
    expect(where).toEqual(expected);
    expect(message.startsWith('out/contoso-audio/a.inf')).toBe(inWords);
    expect([level, title]).toEqual(['warning', 'PE-003 As it should be']);
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
    expect([read.profile, read.stage, read.policy, read.package, INPUT_NAMES.length]).toEqual([undefined, undefined, undefined, [], 29]);
  });
});
