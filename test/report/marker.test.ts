import { describe, expect, it } from 'vitest';
import { blockingFingerprints, digestKey, markerLine, readMarker, shortFingerprint, type Marker } from '../../src/report/marker.ts';
import { aPackage, aVerdict, noGoAtBuild } from '../support/verdicts.ts';

const marker: Marker = { key: 'driver-gate.yml/gate', run: 482, attempt: 1, sha: 'a1b2c3d', digest: '4f1c4f1c4f1c', fingerprints: ['5be10000', 'c07d0000'] };
const line = (json: string): string => `<!-- driver-gate:gate:v1 ${Buffer.from(json).toString('base64url')} -->`;
const VALID = '{"k":"a","r":1,"a":1,"s":"b","d":"c","f":[]}';

it('survives the way into a comment and back', () => {
  expect(readMarker(`text\n${markerLine(marker)}\n`)).toEqual(marker);
  expect(readMarker(`text\r\n${markerLine({ ...marker, key: '--> 日本 \ud83d\ude00' })}\r\n \n`)).toEqual({ ...marker, key: '--> 日本 \ud83d\ude00' });
});

it('leaves out those of the push before first, when there are too many', () => {
  const before = Array.from({ length: 150 }, (_, index) => index.toString(16).padStart(8, '0'));
  expect(readMarker(markerLine({ ...marker, before: before.slice(0, 3) }))).toEqual({ ...marker, before: before.slice(0, 3) });
  expect(readMarker(markerLine({ ...marker, before }))).toEqual(marker);
});

it('leaves the fingerprints out when there are too many, and shortens a key that is too long', () => {
  const many = { ...marker, fingerprints: Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(8, '0')) };
  expect(readMarker(markerLine(many))).toEqual({ ...marker, fingerprints: undefined });
  expect(readMarker(markerLine({ ...marker, key: 'k'.repeat(5000) }))?.key).toMatch(/^[0-9a-f]{64}$/);
});

describe('what is not ours', () => {
  it.each([
    ['no marker', 'text'],
    ['marker in the middle', `${line(VALID)}\ntext`],
    ['another kind', line(VALID).replace('gate:v1', 'rollout:v1')],
    ['no base64url', '<!-- driver-gate:gate:v1 a+b/c= -->'],
    ['too long', `<!-- driver-gate:gate:v1 ${'A'.repeat(2001)} -->`],
    ['no JSON', line('{')],
    ['a list', line('[]')],
    ['null', line('null')],
    ['a member missing', line('{"k":"a","r":1,"a":1,"s":"b"}')],
    ['a run that is no number', line(VALID.replace('"r":1', '"r":"1"'))],
    ['a run that is no count', line(VALID.replace('"r":1', '"r":-1'))],
    ['fingerprints that are none', line(VALID.replace('[]', '["<b>"]'))],
  ])('%s', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it('reads the valid sample, so that the table above can fail', () => {
    expect(readMarker(line(VALID))).toEqual({ key: 'a', run: 1, attempt: 1, sha: 'b', digest: 'c', fingerprints: [] });
  });
});

it('takes time in proportion to a hostile body', () => {
  const before = performance.now();
  expect(readMarker(`${'<!-- driver-gate:gate:v1 '.repeat(50_000)}${' '.repeat(500_000)}x`)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(1000);
});

it('knows a package by its digest, several by all of theirs in any order', () => {
  const a = aPackage({ packageDigest: `sha256:${'a'.repeat(64)}` });
  const b = aPackage({ packageDigest: `sha256:${'b'.repeat(64)}` });
  expect(digestKey({ packages: [a] })).toBe('a'.repeat(12));
  expect(digestKey({ packages: [a, b] })).toBe(digestKey({ packages: [b, a] }));
  expect(digestKey({ packages: [a, b] })).not.toBe(digestKey({ packages: [a] }));
});

it('lists what blocks by short fingerprints', () => {
  const verdict = noGoAtBuild();
  const blocking = verdict.findings.filter(({ severity, outcome, waiver }) => severity === 'block' && (outcome === 'fail' || outcome === 'unknown') && waiver === null);
  expect(blockingFingerprints(verdict).toSorted()).toEqual(blocking.map(({ fingerprint }) => shortFingerprint(fingerprint)).toSorted());
  expect(blockingFingerprints(aVerdict([]))).toEqual([]);
});
