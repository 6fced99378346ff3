import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, blockingOf, countsOf } from '../../src/gate/decide.ts';
import type { Finding } from '../../src/gate/verdict.ts';
import { waive } from '../../src/gate/waive.ts';
import { NEVER_WAIVED } from '../../src/policy/never-waived.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { judgeWaivers } from '../../src/policy/waiver-validity.ts';
import { OUTCOMES, type Stage } from '../../src/policy/words.ts';
import { holds } from '../support/property.ts';
import { aFinding, aPackage } from '../support/verdicts.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const DIGEST = aPackage().packageDigest.replace('sha256:', '');
const judged = (waivers: string, stage: Stage = 'build') => judgeWaivers(parsePolicy(`waivers: [${waivers}]`, 'gate.yml').waivers, { now: NOW, stage });
const entry = (more: string, rule = 'PE-003'): string => `{rule: ${rule}, reason: known, owner: dana, ticket: T-1, expires: 2026-12-01, ${more}}`;
const FOR_BUILD = `scope: {packageDigest: ${DIGEST}}`;
const NOTE = { owner: 'dana', reason: 'known', expires: '2026-12-01', ticket: 'T-1' };

const finding = (changes: Partial<Finding> = {}): Finding => aFinding('PE-003', { outcome: 'fail', subject: 'amd64/a.sys', file: 'amd64/a.sys', ...changes });
const notes = (findings: readonly Finding[], waivers: string, packages = [aPackage()], stage: Stage = 'build') => waive(findings, packages, judged(waivers, stage)).findings.map(({ waiver }) => waiver);

describe('a waiver lies on a finding', () => {
  it.each(OUTCOMES.map((outcome) => [outcome, outcome === 'fail' || outcome === 'unknown' || outcome === 'warn'] as const))('of outcome %s: %s', (outcome, expected) => {
    const [found] = waive([finding({ outcome })], [aPackage()], judged(entry(FOR_BUILD))).findings;
    expect(found?.waiver).toEqual(expected ? NOTE : null);
    expect(found?.outcome).toBe(outcome);
  });

  it.each([
    ['of its build', FOR_BUILD, true],
    ['of another build', `scope: {packageDigest: ${'a'.repeat(64)}}`, false],
    ['of its version', 'scope: {package: contoso-audio, max-version: 2.5.0.0}', true],
    ['of a version below the highest', 'scope: {package: contoso-audio, max-version: 2.10.0.0}', true],
    ['of a version above the highest', 'scope: {package: contoso-audio, max-version: 2.4.99.99}', false],
    ['where the highest has fewer parts', 'scope: {package: contoso-audio, max-version: 2.5}', true],
    ['where the highest is a part of it', 'scope: {package: contoso-audio, max-version: 2}', false],
    ['of another package', 'scope: {package: contoso-video, max-version: 9.9.9.9}', false],
    ['of the same name in another case', 'scope: {package: Contoso-Audio, max-version: 9.9.9.9}', false],
    ['about its subject', `${FOR_BUILD}, subject: amd64/a.sys`, true],
    ['about another subject', `${FOR_BUILD}, subject: arm64/a.sys`, false],
  ])('%s: %s', (_, more, expected) => {
    expect(notes([finding()], entry(more))).toEqual([expected ? NOTE : null]);
  });

  it.each([
    ['of another rule', entry(FOR_BUILD, 'PE-007')],
    ['when the waiver is invalid', entry(FOR_BUILD).replace('owner: dana, ', '')],
    ['when it has expired', entry(FOR_BUILD).replace('2026-12-01', '2026-11-21')],
  ])('not %s', (_, waivers) => {
    expect(notes([finding()], waivers)).toEqual([null]);
  });

  it('not of a rule that is never waived', () => {
    expect(notes([finding({ rule: 'PE-002' })], entry(FOR_BUILD, 'PE-002'))).toEqual([null]);
  });

  it('not for a version at stage release, but for the build', () => {
    expect(notes([finding()], entry('scope: {package: contoso-audio, max-version: 9.9.9.9}'), [aPackage()], 'release')).toEqual([null]);
    expect(notes([finding()], entry(FOR_BUILD), [aPackage()], 'release')).toEqual([NOTE]);
  });

  it('not when the package has no identity or no version', () => {
    expect(notes([finding()], entry('scope: {package: contoso-audio, max-version: 9.9.9.9}'), [aPackage({ packageDigest: '' })])).toEqual([null]);
    expect(notes([finding()], entry('scope: {package: contoso-audio, max-version: 9.9.9.9}'), [aPackage({ driverVer: null })])).toEqual([null]);
    expect(notes([finding()], entry('scope: {package: contoso-audio, max-version: 9.9.9.9}'), [])).toEqual([null]);
  });

  it('of two packages with one name only when it covers both', () => {
    const other = aPackage({ packageDigest: `sha256:${'b'.repeat(64)}` });
    expect(notes([finding()], entry(FOR_BUILD), [aPackage(), other])).toEqual([null]);
    expect(notes([finding()], entry('scope: {package: contoso-audio, max-version: 9.9.9.9}'), [aPackage(), other])).toEqual([NOTE]);
  });

  it('the first of several, and says which were not needed', () => {
    const waivers = judged([entry(`${FOR_BUILD}, subject: no such thing`), entry(FOR_BUILD), entry(FOR_BUILD).replace('dana', 'lee')].join(', '));
    const { findings, unused } = waive([finding()], [aPackage()], waivers);
    expect(findings[0]?.waiver?.owner).toBe('dana');
    expect(unused.map(({ owner, subject }) => [owner, subject])).toEqual([['dana', 'no such thing'], ['lee', undefined]]);
  });
});

describe('what is waived', () => {
  it('is counted apart and does not block', () => {
    const findings = [finding(), finding({ subject: 'b.sys', outcome: 'unknown' }), finding({ subject: 'c.sys', outcome: 'pass' }), aFinding('PE-001', { outcome: 'fail' })];
    expect([countsOf(findings).fail, blockingOf(findings)]).toEqual([2, 2]);
    const waived = waive(findings, [aPackage()], judged(entry(FOR_BUILD))).findings;
    expect(countsOf(waived)).toEqual({ pass: 0, warn: 0, fail: 1, unknown: 0, notApplicable: 0, waived: 1 });
    expect(blockingOf(waived)).toBe(1);
  });

  it('never includes integrity, whatever is written', () => {
    const waivers = fc.record({ rule: fc.constantFrom(...RULE_IDS), scope: fc.constantFrom(FOR_BUILD, 'scope: {package: contoso-audio, max-version: 9.9}', 'scope: {}'), expires: fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-22', '2027-12-22') });
    const scenario = fc.tuple(fc.array(waivers, { maxLength: 6 }), fc.constantFrom(...RULE_IDS), fc.constantFrom(...OUTCOMES));
    holds('waivers and findings', 300, fc.property(scenario, ([list, rule, outcome]) => {
      const text = list.filter(({ scope }) => scope !== 'scope: {}').map((one) => entry(one.scope, one.rule).replace('2026-12-01', one.expires)).join(', ');
      const before = aFinding(rule, { outcome });
      const [after] = waive([before], [aPackage()], judged(text)).findings;
      expect({ ...after, waiver: null }).toEqual(before);
      if (NEVER_WAIVED.has(rule)) expect(after === undefined ? undefined : blocks(after)).toBe(blocks(before));
    }));
  });
});
