import { describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../src/policy/claim-schema.ts';
import { levelNeeded, levelProblem } from '../../src/policy/trust-level.ts';

describe('the level a claim needs', () => {
  it.each([
    ['signoff', false, 'L1'], ['signoff', true, 'L1'],
    ...(['hardware-matrix', 'os-matrix', 'compat-matrix', 'driver-verifier', 'rollback-drill'] as const).flatMap((type) => [[type, false, 'none'] as const, [type, true, 'L2'] as const]),
    ...(['threat-model', 'interface-contract', 'mvi', 'channel-controls', 'hwid-relationship', 'monitoring-baseline', 'security-checklist', 'privileged-behaviour'] as const).map((type) => [type, true, 'L0'] as const),
  ] as const)('%s with require-signed %s is %s', (type, signed, expected) => {
    expect(levelNeeded(type, signed)).toBe(expected);
    expect(CLAIM_TYPES).toContain(type);
  });

  it('is said together with the level found', () => {
    expect(levelProblem('signoff', 'L0', false)).toBe('a claim of type signoff needs level L1 (an approval fetched from GitHub), this one has level L0 (text on the protected base branch)');
    expect(levelProblem('mvi', 'none', false)).toBe('a claim of type mvi needs level L0 (text on the protected base branch), this one has none (a file that any job of this repository may have written)');
  });

  it.each([['signoff', 'L1', false], ['signoff', 'L2', false], ['mvi', 'L0', true], ['os-matrix', 'none', false], ['os-matrix', 'L2', true]] as const)('%s at %s is enough', (type, level, signed) => {
    expect(levelProblem(type, level, signed)).toBeUndefined();
  });

  it('does not take an approval for a signed test result', () => {
    expect(levelProblem('os-matrix', 'L1', true)).toContain('needs level L2');
  });
});
