import { describe, expect, test } from 'vitest';
import { contosoSensor } from './example-package.ts';
import { released, submission } from './signed-package.ts';
import { NOW } from './signer/samples.ts';
import { cabinetVerdict, catalogVerdict, peVerdict, testTrust } from './verdict.ts';

const trust = testTrust(NOW);
const of = (files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array => files.get(name) ?? new Uint8Array();

describe.each(['whcp', 'attested', 'ev', 'test', 'self-signed'] as const)('a package released by %s', (signer) => {
  const files = released(contosoSensor(), { signer });

  test('has that grade in catalog and binaries', () => {
    expect([catalogVerdict(of(files, 'contososensor.cat'), trust).grade, peVerdict(of(files, 'arm64/contososensor.sys'), trust).grade]).toEqual([
      signer,
      signer,
    ]);
  });
});

test('a certified catalog without Qualification Level is inconsistent, and so is an attested one with it', () => {
  const whcp = released(contosoSensor(), { signer: 'whcp', attributes: { 'Qualification Level': null } });
  const attested = released(contosoSensor(), { signer: 'attested', attributes: { 'Qualification Level': '1000' } });
  expect([whcp, attested].map((files) => catalogVerdict(of(files, 'contososensor.cat'), trust).grade)).toEqual(['inconsistent', 'inconsistent']);
});

test('a submission cabinet carries the signature of whoever sends it', () => {
  const packages = { contososensor: contosoSensor() };
  expect(cabinetVerdict(submission(packages), trust).grade).toBe('ev');
  expect(cabinetVerdict(submission(packages, null), trust).grade).toBe('unsigned');
});
