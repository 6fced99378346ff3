import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../src/policy/claim-schema.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import type { ClaimsFile } from '../../src/evidence/claims.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { claimRemedy, claimsLacking, claimsOf } from '../../src/rules/claims.ts';
import type { Context } from '../../src/rules/rule.ts';
import { claim, hardwareRow, manifest, moment, PACKAGE_DIGEST } from '../support/evidence-claims.ts';
import { tree } from '../support/evidence.ts';
import { NOW } from '../support/rule-tester.ts';

const context: Context = { now: NOW, stage: 'submission', profile: 'seed', channel: undefined, policy: DEFAULT_RULE_POLICY };
const matrix = claim('hardware-matrix', { rows: [hardwareRow()] });
const facts = (file: ClaimsFile, packageDigest = tree([]).packageDigest) => ({ claims: [{ file: 'e.yml', value: file }], tree: [{ file: '', value: tree([], { packageDigest }) }] });
const found = (file: ClaimsFile, over: Partial<Context> = {}) => claimsOf('hardware-matrix', facts(file), { ...context, ...over });

describe('claims that count', () => {
  it('are of the type, of this package and fresh', () => {
    const { counting, refused } = found(manifest([matrix, claim('signoff', { decision: 'approve' })]));
    expect(counting.map(({ file, claim: { id, type } }) => ({ file, id, type }))).toEqual([{ file: 'e.yml', id: 'C-1', type: 'hardware-matrix' }]);
    expect(refused).toEqual([]);
    expect(claimsLacking(found(manifest([matrix])))).toEqual([]);
  });

  it.each([
    ['a fork', manifest([matrix], { fork: true }), {}, /pull request of a fork/],
    ['another build', manifest([{ ...matrix, subject: { packageDigest: 'ab'.repeat(32) } }]), {}, /of package abababababab, this one is/],
    ['a level too low', manifest([matrix], { level: 'L0' }), { profile: 'whcp' }, /needs level L2/],
    ['an expired one', manifest([{ ...matrix, attestedAt: moment('2025-10-01T00:00:00Z') }]), {}, /expired/],
    ['its own expiry', manifest([{ ...matrix, expiresAt: moment('2026-01-15T11:00:00Z') }]), {}, /expired/],
    ['one of the future', manifest([{ ...matrix, attestedAt: moment('2026-01-15T12:06:00Z') }]), {}, /lies in the future/],
    ['an artifact that is not there', manifest([matrix], { artifacts: [{ claim: 'C-1', path: 'a.xml', line: 5, sha256: 'aa'.repeat(32), found: undefined }] }), {}, /a\.xml is not there/],
    ['an artifact that is another', manifest([matrix], { artifacts: [{ claim: 'C-1', path: 'a.xml', line: 5, sha256: 'aa'.repeat(32), found: 'bb'.repeat(32) }] }), {}, /a\.xml is another file/],
  ] as const)('are not of %s', (_, file, over, reason) => {
    const refused = found(file, over);
    expect(refused.counting).toEqual([]);
    expect(refused.refused[0]?.reason).toMatch(reason);
    expect(claimsLacking(refused)).toMatchObject([{ outcome: 'unknown', file: 'e.yml', line: 4, subject: 'C-1', message: expect.stringMatching(reason) }]);
  });

  it('need a package with an identity', () => {
    expect(claimsOf('hardware-matrix', facts(manifest([{ ...matrix, subject: { packageDigest: '' } }]), ''), context)).toMatchObject({ counting: [], packageDigest: undefined });
    expect(claimsOf('hardware-matrix', { ...facts(manifest([matrix])), tree: [] }, context).counting).toEqual([]);
  });

  it('are told in three lines however many do not count', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...matrix, id: `C-${index}`, subject: { packageDigest: 'ab'.repeat(32) } }));
    expect(claimsLacking(found(manifest(many))).map(({ message }) => message.slice(0, 14))).toEqual(['the claim C-0 ', 'the claim C-1 ', 'the claim C-2 ', '6 more claims ']);
  });
});

describe('the smallest entry of a manifest', () => {
  const filled = (text: string): string =>
    text.replaceAll(/<time>/g, '2026-01-10T08:00:00Z').replaceAll(/<day>/g, '2026-01-10').replaceAll(/<digest>|<its SHA-256>/g, 'ab'.repeat(32))
      .replaceAll(/<docs\/threat-model.md>/g, 'docs/t.md').replaceAll('<ubr>', '7019').replaceAll('<devices>', '20').replaceAll(/<[^<>]*>/g, 'name');

  it.each(CLAIM_TYPES)('of type %s is valid once it is filled in, and counts', (type) => {
    const [, entry = ''] = /`(- .*)`$/.exec(claimRemedy({ type, packageDigest: PACKAGE_DIGEST })) ?? [];
    const read = readManifest(new TextEncoder().encode(`apiVersion: driver-gate/v1\nkind: Evidence\nclaims:\n  ${filled(entry)}\n`), 'e.yml');
    expect(read.problems).toEqual([]);
    const { counting, refused } = claimsOf(type, facts(manifest(read.claims)), context);
    expect(refused).toEqual([]);
    expect(counting).toHaveLength(1);
    expect(claimRemedy({ type, packageDigest: PACKAGE_DIGEST }).length, 'reports cut what is longer').toBeLessThan(500);
  });

  it('is shown when there is none', () => {
    expect(claimsLacking(found(manifest([])))).toMatchObject([{ outcome: 'unknown', message: 'no evidence manifest holds a claim of type hardware-matrix for this package', remedy: expect.stringContaining('type: hardware-matrix, subject: {packageDigest: ') }]);
  });
});
