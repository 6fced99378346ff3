import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type Evidence, type Repository } from '../../src/evidence/evidence.ts';
import { evaluateRule } from '../../src/gate/evaluate.ts';
import { blockingOf, blocks, countsOf, findingsOf, worst } from '../../src/gate/decide.ts';
import { inf } from '../support/evidence-inf.ts';
import type { Finding } from '../../src/gate/verdict.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { OUTCOMES, SEVERITIES, type Outcome, type Severity } from '../../src/policy/words.ts';
import { defineRule, fail, pass, warn, type Context, type Rule } from '../../src/rules/rule.ts';

const context: Context = { now: new Date('2026-01-01T00:00:00Z'), stage: 'build', profile: 'seed', channel: undefined, policy: DEFAULT_RULE_POLICY };
const repository: Repository = { trackedInfs: [] };
const there: Evidence = { ...NO_EVIDENCE, repository: [{ file: 'r', ok: true, value: repository }] };
const broken: Evidence = { ...NO_EVIDENCE, repository: [{ file: 'r', ok: false, reason: 'it is torn' }] };

const rule = (over: Partial<Parameters<typeof defineRule<'repository'>>[0]> = {}): Rule =>
  defineRule<'repository'>({
    id: 'X-001', family: 'package', title: 'x', seed: ['S01'], stages: ['build'], waivable: true, remedy: 'Mend it.', why: 'because', authority: 'a page',
    severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
    needs: ['repository'],
    *check() {
      yield pass('fine', { file: 'r' });
    },
    ...over,
  });

const outcomes = (subject: Rule, evidence: Evidence): readonly Outcome[] => evaluateRule(subject, evidence, context).observations.map(({ outcome }) => outcome);

describe('evaluating one rule', () => {
  it('is unknown without the evidence it needs', () => {
    const [observation] = evaluateRule(rule(), NO_EVIDENCE, context).observations;
    expect(observation).toMatchObject({ outcome: 'unknown', message: 'nothing is known of the repository that the package lies in', subject: 'repository', cause: 'absent:repository' });
    expect(observation?.remedy).toContain('Run the gate on a folder');
  });

  it('is unknown when evidence cannot be read, with the reason', () => {
    const [observation] = evaluateRule(rule(), broken, context).observations;
    expect(observation).toMatchObject({ outcome: 'unknown', file: 'r' });
    expect(observation?.message).toContain('it is torn');
  });

  it('is unknown when the check sees nothing', () => {
    expect(outcomes(rule({ *check() {} }), there)).toEqual(['unknown']);
  });

  it('asks applicability first, unreadable evidence included', () => {
    expect(outcomes(rule({ applies: ({ repository: found }) => (found.length > 0 ? 'not here' : true) }), broken)).toEqual(['not-applicable']);
  });

  it('accepts one of several kinds', () => {
    const either: Rule = { ...rule(), needs: [['policy', 'repository']], *check() { yield pass('one of them is there'); } };
    expect(outcomes(either, there)).toEqual(['pass']);
    expect(outcomes(either, NO_EVIDENCE)).toEqual(['unknown']);
  });

  it.each([['pass', pass, 'unknown'], ['warn', warn, 'unknown'], ['fail', fail, 'fail']] as const)('a %s that rests on a partly read file becomes what it is worth', (_, say, expected) => {
    const partial: Evidence = { ...NO_EVIDENCE, repository: [{ file: 'r', ok: true, value: repository, partial: 'resources are damaged' }] };
    expect(outcomes(rule({ *check() { yield say('seen', { file: 'r' }); } }), partial)).toEqual([expected]);
  });

  it('takes what a file that was not signed says as hearsay, but for the rules that compare', () => {
    const changed = { ...NO_EVIDENCE, inf: [{ file: 'x.inf', ok: true, value: inf(), foreign: 'it is not the file that was signed' }] } satisfies Evidence;
    const reads = (id: string): Rule => ({ ...rule(), id, needs: ['inf'], *check() { yield fail('a section is missing', { file: 'x.inf' }); yield pass('fine'); } });
    expect(outcomes(reads('PKG-006'), changed)).toEqual(['unknown', 'pass']);
    expect(evaluateRule(reads('PKG-006'), changed, context).observations[0]?.message).toContain('it is not the file that was signed');
    expect(outcomes(reads('CAT-002'), changed)).toEqual(['fail', 'pass']);
  });

  it('lets a bug in a rule surface', () => {
    expect(() => evaluateRule(rule({ check() { throw new TypeError('bug'); } }), there, context)).toThrow('bug');
  });
});

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'X-001', family: 'package', title: 'x', severity: 'block', outcome: 'pass', package: 'p', subject: 's', file: null, line: null, column: null,
  message: 'm', remedy: 'r', fingerprint: 'f', waiver: null, cause: 'c', ...over,
});

describe('deciding', () => {
  it('orders outcomes: fail > unknown > warn > pass > not-applicable', () => {
    expect(worst(['not-applicable', 'pass', 'warn', 'unknown', 'fail'])).toBe('fail');
    expect(worst(['pass', 'warn', 'unknown'])).toBe('unknown');
    expect(worst(['pass', 'warn'])).toBe('warn');
    expect(worst(['not-applicable', 'pass'])).toBe('pass');
    expect(worst([])).toBe('unknown');
  });

  const waiver = { owner: 'dana', reason: 'known', expires: '2026-12-01', ticket: 'T-1' };
  const rows = OUTCOMES.flatMap((outcome) => SEVERITIES.filter((severity): severity is Exclude<Severity, 'off'> => severity !== 'off').flatMap((severity) => [null, waiver].map((w) => ({ outcome, severity, waiver: w }))));
  it.each(rows)('$outcome at severity $severity, waiver $waiver', ({ outcome, severity, waiver: w }) => {
    const expected = severity === 'block' && (outcome === 'fail' || outcome === 'unknown') && w === null;
    expect(blocks(finding({ outcome, severity, waiver: w }))).toBe(expected);
    expect(blockingOf([finding({ outcome, severity, waiver: w })])).toBe(expected ? 1 : 0);
  });

  it('counts a rule once per package, by its worst outcome', () => {
    const findings = [
      finding({ outcome: 'pass' }), finding({ outcome: 'fail' }), finding({ outcome: 'fail' }),
      finding({ rule: 'X-002', outcome: 'warn' }), finding({ rule: 'X-002', outcome: 'pass' }),
      finding({ rule: 'X-003', outcome: 'fail', waiver }), finding({ rule: 'X-003', outcome: 'pass' }),
      finding({ rule: 'X-004', outcome: 'fail', waiver }), finding({ rule: 'X-004', outcome: 'unknown' }),
      finding({ rule: 'X-001', package: 'q', outcome: 'not-applicable' }),
    ];
    expect(countsOf(findings)).toEqual({ pass: 0, warn: 1, fail: 1, unknown: 1, notApplicable: 1, waived: 1 });
    expect(blockingOf(findings)).toBe(2);
  });

  it('leaves out rules that are off and gives equal places fingerprints of their own', () => {
    const two = rule({ *check() { yield fail('line 3', { file: 'r', line: 3 }); yield fail('line 9', { file: 'r', line: 9 }); } });
    const evaluations = [evaluateRule(two, there, context)];
    expect(findingsOf('p', evaluations, () => 'off')).toEqual([]);
    const [first, second] = findingsOf('p', evaluations, () => 'warn');
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    const moved = rule({ *check() { yield fail('line 4', { file: 'r', line: 4 }); } });
    expect(findingsOf('p', [evaluateRule(moved, there, context)], () => 'warn')[0]?.fingerprint).toBe(first?.fingerprint);
    expect(findingsOf('q', evaluations, () => 'warn')[0]?.fingerprint).not.toBe(first?.fingerprint);
  });
});
