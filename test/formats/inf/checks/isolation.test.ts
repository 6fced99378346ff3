import { describe, expect, it } from 'vitest';
import { isBelow, isDeprecatedDirectory, isExceptedDirectory, isExceptedKey, registryPath } from '../../../../src/formats/inf/checks/isolation.ts';

describe('keys that certification tolerates', () => {
  it.each([
    ['hkcr', 'anything', true],
    ['hklm', 'SOFTWARE\\Khronos', true],
    ['hklm', '\\Software\\\\Khronos\\OpenCL\\', true],
    ['hklm', 'SOFTWARE\\KhronosX', false],
    ['hklm', 'SOFTWARE', false],
    ['hkcu', 'SOFTWARE\\Khronos', false],
    ['hklm', 'SYSTEM\\CurrentControlSet\\Services\\demo', true],
    ['hklm', 'SYSTEM\\CurrentControlSet001', false],
  ] as const)('%s %s: %s', (root, key, expected) => expect(isExceptedKey(root, registryPath(key))).toBe(expected));

  it('compares whole components', () => {
    expect(isBelow('a\\b', 'a')).toBe(true);
    expect(isBelow('ab', 'a')).toBe(false);
  });
});

describe('directories', () => {
  it('are tolerated, given up, or neither', () => {
    expect([10, 12, 16422].map(isExceptedDirectory)).toEqual([true, true, true]);
    expect([13, 24].map(isExceptedDirectory)).toEqual([false, false]);
    expect([24, -1, 65535, 16430].map(isDeprecatedDirectory)).toEqual([true, true, true, true]);
    expect([12, 13].map(isDeprecatedDirectory)).toEqual([false, false]);
  });
});
