import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/evidence/claims.ts';
import { bindingOf, twoBuildsOf } from '../../src/policy/binding.ts';
import { readManifest } from '../../src/policy/manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const manifest = (file: string, ...claims: readonly (readonly [id: string, digest: string])[]): Manifest =>
  readManifest(new TextEncoder().encode(`apiVersion: driver-gate/v1\nkind: Evidence\nclaims:\n${claims.map(([id, digest]) =>
    `  - {type: signoff, id: ${id}, subject: {packageDigest: ${digest}}, attestedBy: {github: a, role: lab}, attestedAt: 2026-01-01T12:00:00Z, decision: approve}\n`).join('')}`), file);

describe('bindingOf', () => {
  const [claim] = manifest('e.yml', ['C', A]).claims;
  it.each([
    ['its own package', `sha256:${A}`, [`sha256:${A}`], 'this'],
    ['its own package, alone', A, [], 'this'],
    ['another of the submission', `sha256:${B}`, [`sha256:${A}`, `sha256:${B}`], 'sibling'],
    ['another build', `sha256:${B}`, [`sha256:${B}`], 'other'],
    ['a refused package', '', [''], 'other'],
  ])('%s', (_, own, submitted, expected) => {
    expect(claim === undefined ? 'no claim' : bindingOf(claim, own, submitted)).toBe(expected);
  });
});

describe('twoBuildsOf', () => {
  it('names both builds of one id, across files', () => {
    expect(twoBuildsOf([manifest('one.yml', ['C', A], ['D', A]), manifest('two.yml', ['C', B], ['D', A])])).toEqual([
      { id: 'C', places: [{ file: 'one.yml', line: 4, packageDigest: A }, { file: 'two.yml', line: 4, packageDigest: B }] },
    ]);
  });

  it('sees nothing in different ids', () => {
    expect(twoBuildsOf([manifest('one.yml', ['C', A], ['D', B])])).toEqual([]);
    expect(twoBuildsOf([])).toEqual([]);
  });
});
