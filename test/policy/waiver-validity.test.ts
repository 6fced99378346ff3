import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEVER_WAIVED } from '../../src/policy/never-waived.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { judgeWaiver, judgeWaivers } from '../../src/policy/waiver-validity.ts';
import type { Waiver } from '../../src/policy/waiver.ts';
import { RULES } from '../../src/rules/index.ts';

const DIGEST = '1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25';
const WHOLE: Readonly<Record<string, string>> = { rule: 'DEP-002', reason: 'legacy bus driver', owner: 'dana', ticket: 'T-311', expires: '2026-12-15', scope: `{packageDigest: ${DIGEST}}` };

/** A waiver as the policy file gives it; `undefined` leaves a key out. */
const waiver = (changes: Readonly<Record<string, string | undefined>> = {}): Waiver => {
  const keys = Object.entries({ ...WHOLE, ...changes }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  const [found] = parsePolicy(`waivers: [{${keys.join(', ')}}]`, 'gate.yml').waivers;
  if (found === undefined) throw new Error('no waiver');
  return found;
};
const NOW = '2026-11-22T10:00:00Z';
const judge = (changes: Readonly<Record<string, string | undefined>> = {}, { now = NOW, stage = 'build', introduced }: { readonly now?: string; readonly stage?: 'build' | 'submission' | 'release'; readonly introduced?: string } = {}) =>
  judgeWaiver(waiver(changes), { now: new Date(now), stage, introduced: introduced === undefined ? undefined : () => new Date(introduced) });

const VERSION = { scope: '{package: contoso-nic, max-version: 2.5.9.9}' };

describe('a waiver is valid', () => {
  it.each([
    ['with all that it needs', {}, {}],
    ['at stage release, for one build', {}, { stage: 'release' }],
    ['for a version, before release', VERSION, { stage: 'submission' }],
    ['on its last day, to the end', {}, { now: '2026-12-15T23:59:59.999Z' }],
    ['30 days ahead', { expires: '2026-12-22' }, {}],
    ['30 days after it was introduced', {}, { introduced: '2026-11-15T23:00:00Z' }],
    ['for one subject', { subject: 'amd64/a.sys' }, {}],
  ] as const)('%s', (_, changes, at) => {
    expect(judge(changes, at).problems).toEqual([]);
  });
});

describe('a waiver waives nothing', () => {
  it.each([
    ['for a rule that is never waived', { rule: 'SIGN-001' }, {}, 'SIGN-001 is never waived: fix what it finds'],
    ['for the rule that judges waivers', { rule: 'EVID-006' }, {}, 'EVID-006 is never waived: fix what it finds'],
    ['without owner', { owner: undefined }, {}, 'owner is missing: who answers for it?'],
    ['without reason', { reason: undefined }, {}, 'reason is missing: why may this stand?'],
    ['without ticket', { ticket: undefined }, {}, 'ticket is missing: where is the work tracked?'],
    ['without expiry', { expires: undefined }, {}, 'expires is missing: until which day?'],
    ['without scope', { scope: undefined }, {}, 'scope is missing: for which build? Write {packageDigest: <64 hexadecimal digits>} or {package: <name>, max-version: <a.b.c.d>}'],
    ['the day after its last', {}, { now: '2026-12-16T00:00:00Z' }, 'it expired on 2026-12-15: renew it or fix the finding'],
    ['31 days ahead', { expires: '2026-12-23' }, {}, 'it expires on 2026-12-23, more than 30 days from today, 2026-11-22; 2026-12-22 is the latest'],
    ['31 days after it was introduced', {}, { introduced: '2026-11-14T23:00:00Z' }, 'it expires on 2026-12-15, more than 30 days from 2026-11-14, when it was introduced; 2026-12-14 is the latest'],
    ['for a version at stage release', VERSION, { stage: 'release' }, 'at stage release only a scope with packageDigest counts, because what is released is one build'],
  ] as const)('%s', (_, changes, at, problem) => {
    expect(judge(changes, at)).toMatchObject({ problems: [problem], soon: undefined });
  });

  it('and says everything that is wrong with it', () => {
    expect(judge({ rule: 'PKG-001', owner: undefined, reason: undefined, ticket: undefined, expires: '2026-01-01', scope: undefined }).problems.length).toBe(6);
  });
});

describe('the last week of a waiver', () => {
  it.each([
    ['2026-12-08T23:59:59.999Z', undefined],
    ['2026-12-09T00:00:00Z', 'it expires on 2026-12-15, in 7 days or less'],
    ['2026-12-15T23:59:59Z', 'it expires on 2026-12-15, in 7 days or less'],
    ['2026-12-16T00:00:00Z', undefined],
  ])('at %s', (now, soon) => {
    expect(judge({}, { now }).soon).toBe(soon);
  });
});

describe('rules that are never waived', () => {
  const catalogue: { readonly rules: readonly { readonly id: string; readonly waivable: boolean }[] } = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/catalogue.json'), 'utf8'));

  it('are those of the catalogue, 50 of them', () => {
    expect([...NEVER_WAIVED].toSorted()).toEqual(catalogue.rules.filter(({ waivable }) => !waivable).map(({ id }) => id).toSorted());
    expect(NEVER_WAIVED.size).toBe(50);
    for (const { id, waivable } of RULES) expect(NEVER_WAIVED.has(id), id).toBe(!waivable);
  });

  it.each(catalogue.rules.map(({ id, waivable }) => [id, waivable] as const))('%s: waivable %s', (rule, waivable) => {
    expect(judge({ rule }).problems.length === 0).toBe(waivable);
  });
});

it('judges each waiver of a file', () => {
  expect(judgeWaivers([waiver(), waiver({ owner: undefined })], { now: new Date(NOW), stage: 'build' }).map(({ problems }) => problems.length)).toEqual([0, 1]);
});
