import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adopt, judgeAdoption, readBaseline } from '../../src/gate/adoption.ts';
import { blockingOf, countsOf } from '../../src/gate/decide.ts';
import { parseVerdict } from '../../src/gate/schema.ts';
import type { Finding } from '../../src/gate/verdict.ts';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import type { Outcome, Stage } from '../../src/policy/words.ts';
import { aFinding, aVerdict } from '../support/verdicts.ts';

const FILE = '.github/driver-gate.baseline.json';
const policy = (until = '2027-03-01') => parsePolicy(`adoption: {baseline: ${FILE}, until: ${until}, owner: dana}`, 'gate.yml').adoption;
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return inputErrorText(error);
    throw error;
  }
  return 'accepted';
};

const recorded = (findings: readonly Finding[], generatedAt = '2026-11-01T08:00:00.000Z'): string => JSON.stringify(aVerdict(findings, { generatedAt }));
const judge = (text: string, { until = '2027-03-01', now = '2026-11-22T10:00:00Z', stage = 'build' }: { readonly until?: string; readonly now?: string; readonly stage?: Stage } = {}) => {
  const adoption = policy(until);
  if (adoption === undefined) throw new Error('no adoption');
  return judgeAdoption(adoption, readBaseline(text, FILE), { now: new Date(now), stage });
};
const old = (outcome: Outcome, changes: Partial<Finding> = {}): Finding => aFinding('PE-003', { outcome, ...changes });

describe('an old finding', () => {
  it.each([
    ['fail', 'fail', true], ['fail', 'unknown', true], ['fail', 'warn', true], ['unknown', 'unknown', true], ['unknown', 'warn', true], ['unknown', 'fail', false],
    ['warn', 'warn', true], ['warn', 'fail', false], ['warn', 'unknown', false], ['pass', 'fail', false], ['pass', 'warn', false], ['not-applicable', 'fail', false], ['fail', 'pass', false],
  ] as const)('that was %s and is %s now is covered: %s', (before, now, covered) => {
    const [found] = adopt([old(now)], judge(recorded([old(before)])));
    expect(found?.outcome).toBe(now);
    expect(found?.waiver).toEqual(covered ? {
      kind: 'adoption', owner: 'dana', expires: '2027-03-01', reason: 'was there on 2026-11-01, when driver-gate was adopted',
      ticket: `${FILE}, sha256:${createHash('sha256').update(recorded([old(before)])).digest('hex').slice(0, 12)}`,
    } : null);
  });

  it('is covered wherever its line has moved to, and whatever it says now', () => {
    expect(adopt([old('fail', { line: 99, message: 'another sentence' })], judge(recorded([old('fail', { line: 3 })])))[0]?.waiver?.kind).toBe('adoption');
  });

  it.each([
    ['another subject', old('fail', { subject: 'new.sys' })],
    ['another rule', aFinding('PE-006', { outcome: 'fail' })],
    ['another package', old('fail', { package: 'contoso-video' })],
  ])('does not cover a new one: %s', (_, now) => {
    expect(adopt([now], judge(recorded([old('fail')])))[0]?.waiver).toBeNull();
  });

  it('of a rule that is never waived blocks on', () => {
    for (const rule of ['SIGN-001', 'PKG-006', 'INF-004', 'EVID-004']) {
      const finding = aFinding(rule, { outcome: 'fail' });
      expect(blockingOf(adopt([finding], judge(recorded([finding])))), rule).toBe(1);
    }
  });

  it('that a waiver stood for then is seen when the waiver ends, and a waiver of today stays', () => {
    const waiver = { owner: 'lee', reason: 'r', expires: '2026-12-01', ticket: 'T' };
    expect(adopt([old('fail')], judge(recorded([old('fail', { waiver })])))[0]?.waiver).toBeNull();
    expect(adopt([old('fail', { waiver })], judge(recorded([old('fail')])))[0]?.waiver).toEqual(waiver);
  });

  it('is listed and counted apart; only the new one blocks', () => {
    const findings = adopt([old('fail'), aFinding('PE-006', { outcome: 'fail' })], judge(recorded([old('fail')])));
    expect(countsOf(findings)).toEqual({ pass: 0, warn: 0, fail: 1, unknown: 0, notApplicable: 0, waived: 1 });
    expect(blockingOf(findings)).toBe(1);
  });
});

describe('a baseline covers', () => {
  it.each([
    ['to the end of its last day', { now: '2027-03-01T23:59:59Z' }, []],
    ['nothing from then on', { now: '2027-03-02T00:00:00Z' }, ['the adoption baseline ended on 2027-03-01: fix what is left, or waive it finding by finding']],
    ['180 days', { until: '2027-04-30' }, []],
    ['no day more', { until: '2027-05-01' }, ['the adoption baseline holds until 2027-05-01, more than 180 days after it was recorded; 2027-04-30 is the latest']],
    ['a submission', { stage: 'submission' }, []],
    ['no release', { stage: 'release' }, ['an adoption baseline does not count at stage release: what is released is clean, or waived for this build']],
    ['nothing when it comes from the future', { now: '2026-10-31T10:00:00Z' }, ['the adoption baseline was recorded in the future, at 2026-11-01T08:00:00.000Z']],
  ] as const)('%s', (_, at, problems) => {
    const judged = judge(recorded([old('fail')]), at);
    expect(judged.problems).toEqual(problems);
    expect(adopt([old('fail')], judged)[0]?.waiver?.kind).toBe(problems.length === 0 ? 'adoption' : undefined);
  });

  it.each([['2027-02-22T23:59:59Z', undefined], ['2027-02-23T00:00:00Z', 'the adoption baseline ends on 2027-03-01, in 7 days or less']])('at %s it warns: %s', (now, soon) => {
    expect(judge(recorded([]), { now }).soon).toBe(soon);
  });
});

describe('a baseline file', () => {
  it('may be cut down to what is compared', () => {
    const [{ fingerprint }] = [old('fail')];
    const small = JSON.stringify({ schema: 'driver-gate/verdict/1', generatedAt: '2026-11-01T08:00:00Z', findings: [{ outcome: 'fail', fingerprint }] });
    expect(adopt([old('fail')], judge(small))[0]?.waiver?.kind).toBe('adoption');
  });

  it.each([
    ['not JSON', '{', 'this is not JSON: '],
    ['another file', '{"a": 1}', 'this is no verdict.json that driver-gate wrote: schema: '],
    ['a bad time', recorded([]).replace('2026-11-01T08', '2026-13-01T08'), 'generatedAt: '],
    ['a bad fingerprint', recorded([old('fail')]).replace(/"fingerprint":"[0-9a-f]/, '"fingerprint":"X'), 'findings.0.fingerprint: '],
    ['many bad findings', JSON.stringify({ schema: 'driver-gate/verdict/1', generatedAt: '2026-11-01T08:00:00Z', findings: Array.from({ length: 100_000 }, () => ({})) }), 'findings.0.outcome: '],
    ['too many findings', JSON.stringify({ schema: 'driver-gate/verdict/1', generatedAt: '2026-11-01T08:00:00Z', findings: Array.from({ length: 100_001 }, () => 1) }), 'findings: '],
  ])('that is %s is refused', (_, text, message) => {
    const said = refusal(() => readBaseline(text, FILE));
    expect(said).toContain(`${FILE}: `);
    expect(said).toContain(message);
  });

  it('leaves its mark in a verdict that other programs accept', () => {
    const findings = adopt([old('fail')], judge(recorded([old('fail')])));
    const verdict = aVerdict(findings, { adoption: { baseline: FILE, sha256: 'a'.repeat(64), until: '2027-03-01', covered: 1 } });
    expect(parseVerdict(JSON.stringify(verdict), 'v.json')).toEqual(verdict);
  });
});

describe('in the policy', () => {
  it.each([
    [`{baseline: ${FILE}, until: 2027-03-01, owner: dana}`, 'accepted'],
    [`{baseline: ${FILE}, until: 2027-03-01}`, 'gate.yml:1:11: adoption.owner: is missing; give the login of the person who answers for it'],
    [`{baseline: ${FILE}, owner: dana}`, 'gate.yml:1:11: adoption.until: is missing; give a date'],
    ['{baseline: ../x.json, until: 2027-03-01, owner: dana}', 'gate.yml:1:22: adoption.baseline: must be the path of a verdict.json in this repository'],
    ['{baseline: /x.json, until: 2027-03-01, owner: dana}', 'adoption.baseline: must be the path of a verdict.json in this repository'],
    ['{baseline: "C:/x.json", until: 2027-03-01, owner: dana}', 'adoption.baseline: must be the path of a verdict.json in this repository'],
    ['none', 'gate.yml:1:11: adoption: must be a mapping with the keys baseline, until, owner, not "none"'],
  ])('adoption: %s', (text, message) => {
    expect(refusal(() => parsePolicy(`adoption: ${text}`, 'gate.yml'))).toContain(message);
  });
});
