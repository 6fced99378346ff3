import { describe, expect, it } from 'vitest';
import type { Claim, ClaimType } from '../../src/evidence/claims.ts';
import { expiryOf, freshnessOf } from '../../src/policy/freshness.ts';
import { CLAIM_TYPES } from '../../src/policy/claim-schema.ts';
import { readManifest } from '../../src/policy/manifest.ts';

const DIGEST = '1f656b239a684c0ea392185e6cd87693e4d0373a747ee20b58bd4eace3ac5c25';
const OWN: Readonly<Record<ClaimType, string>> = {
  'hardware-matrix': 'rows: [{config: A, cpu: x64, os: {build: 26100}, cases: [], result: pass, ranAt: RAN}]', 'os-matrix': 'rows: [{build: 26100, ubr: 1, arch: x64, result: pass, ranAt: RAN}]',
  'driver-verifier': 'flags: 1, drivers: [], minutes: 1, bugchecks: 0', 'compat-matrix': 'partner: {name: a, kind: app}, rows: []', 'security-checklist': 'items: {}',
  'threat-model': `path: a, sha256: ${DIGEST}, reviewedAt: 2020-01-01`, 'privileged-behaviour': 'items: []', 'interface-contract': 'interfaces: []',
  'rollback-drill': `from: ${DIGEST}, to: ${DIGEST}, candidate: ${DIGEST}, result: pass, ranAt: RAN`, 'channel-controls': 'staged: yes', mvi: 'member: no',
  'hwid-relationship': 'ids: [], owner: a, reference: b', signoff: 'decision: approve', 'monitoring-baseline': 'metrics: []',
};
const claim = (type: ClaimType, attestedAt: string, more: { readonly expiresAt?: string; readonly ranAt?: string } = {}): Claim => {
  const own = OWN[type].replaceAll('RAN', more.ranAt ?? attestedAt);
  const expires = more.expiresAt === undefined ? '' : `, expiresAt: ${more.expiresAt}`;
  const { claims, problems } = readManifest(new TextEncoder().encode(
    `apiVersion: driver-gate/v1\nkind: Evidence\nclaims:\n  - {type: ${type}, id: C, subject: {packageDigest: ${DIGEST}}, attestedBy: {github: a, role: lab}, attestedAt: ${attestedAt}${expires}, ${own}}`), 'e.yml');
  const [found] = claims;
  if (found === undefined) throw new Error(JSON.stringify(problems));
  return found;
};

const ATTESTED = '2026-01-01T12:00:00Z';
const after = (days: number, milliseconds = 0): Date => new Date(Date.parse(ATTESTED) + days * 86_400_000 + milliseconds);
const kinds = (...given: Parameters<typeof freshnessOf>): readonly string[] => freshnessOf(...given).map(({ kind }) => kind);

describe('a claim holds', () => {
  it.each([
    ['hardware-matrix', 60], ['os-matrix', 60], ['compat-matrix', 60], ['driver-verifier', 60], ['signoff', 30], ['rollback-drill', 90], ['monitoring-baseline', 60],
    ['channel-controls', 365], ['threat-model', 365], ['security-checklist', 365], ['mvi', 365], ['interface-contract', 365], ['privileged-behaviour', 365], ['hwid-relationship', 365],
  ] as const)('of type %s for %i days', (type, days) => {
    const found = claim(type, ATTESTED);
    expect(kinds(found, after(days - 7))).toEqual([]);
    expect(kinds(found, after(days - 7, 1))).toEqual(['soon']);
    expect(kinds(found, after(days, -1))).toEqual(['soon']);
    expect(kinds(found, after(days))).toEqual(['expired']);
    expect(CLAIM_TYPES).toContain(type);
  });

  it('shorter when it says so, never longer', () => {
    expect(expiryOf(claim('signoff', ATTESTED, { expiresAt: '2026-01-03T12:00:00+12:00' }))).toEqual({ time: Date.UTC(2026, 0, 3), because: 'it states that it expires at 2026-01-03T12:00:00+12:00' });
    expect(expiryOf(claim('signoff', ATTESTED, { expiresAt: '2030-01-01T12:00:00Z' }))).toEqual({ time: Date.UTC(2026, 0, 31, 12), because: 'a claim of type signoff holds for 30 days and this one was attested at 2026-01-01T12:00:00Z' });
  });
});

describe('the clock', () => {
  it.each([
    ['five minutes ahead', 'hardware-matrix', {}, -5 * 60_000, []],
    ['six minutes ahead', 'hardware-matrix', {}, -6 * 60_000, ['future']],
    ['a run in the future', 'os-matrix', { ranAt: '2026-01-01T12:06:00Z' }, 0, ['future']],
    ['a drill in the future', 'rollback-drill', { ranAt: '2026-01-01T13:00:00Z' }, 0, ['future']],
    ['a run long ago', 'os-matrix', { ranAt: '2025-06-01T12:00:00Z' }, 0, []],
  ] as const)('%s', (_, type, more, milliseconds, expected) => {
    expect(kinds(claim(type, ATTESTED, more), after(0, milliseconds))).toEqual(expected);
  });

  it('names the key, both times, and the remedy\'s number', () => {
    expect(freshnessOf(claim('rollback-drill', ATTESTED, { ranAt: '2026-01-01T13:00:00Z' }), after(0))[0]?.message).toBe('ranAt 2026-01-01T13:00:00Z lies in the future: it is 2026-01-01T12:00:00Z now');
    expect(freshnessOf(claim('signoff', ATTESTED), after(31))[0]?.message).toBe('it expired at 2026-01-31T12:00:00Z: a claim of type signoff holds for 30 days and this one was attested at 2026-01-01T12:00:00Z');
    expect(freshnessOf(claim('signoff', ATTESTED), after(29))[0]?.message).toBe('it expires at 2026-01-31T12:00:00Z, in less than 7 days');
  });
});

describe('evidence from before the build', () => {
  const built = (minutes: number) => ({ time: Date.parse(ATTESTED) + minutes * 60_000, because: 'the time of commit 4f2c0e1' });
  it.each([
    ['attested after it', 'signoff', {}, -1, []],
    ['attested within the skew of clocks', 'signoff', {}, 5, []],
    ['attested before it', 'signoff', {}, 6, ['before-build']],
    ['run before it, attested after', 'hardware-matrix', { ranAt: '2025-12-31T12:00:00Z' }, -60, ['before-build']],
    ['a review before it is none of its runs', 'threat-model', {}, -1, []],
  ] as const)('%s', (_, type, more, minutes, expected) => {
    expect(kinds(claim(type, ATTESTED, more), after(1), built(minutes))).toEqual(expected);
  });

  it('is said with both times', () => {
    expect(freshnessOf(claim('os-matrix', ATTESTED, { ranAt: '2025-12-31T12:00:00Z' }), after(1), built(0)).map(({ message }) => message)).toEqual([
      'rows[0].ranAt 2025-12-31T12:00:00Z lies before the build of this package: the time of commit 4f2c0e1 is 2026-01-01T12:00:00Z',
    ]);
  });
});
