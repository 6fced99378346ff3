import { describe, expect, it } from 'vitest';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { effectiveSeverity, severitiesOf, type KnownRule } from '../../src/policy/severity.ts';

const rule = (id: string, waivable: boolean, seed: KnownRule['severity']['seed']): KnownRule => ({
  id, waivable, severity: { seed, whcp: 'block', publisher: 'warn', attestation: 'off', dev: 'info' },
});
const policy = (text = '') => parsePolicy(text, 'gate.yml');
const setting = (id: string, severity: string): string => `profile: seed\nrules:\n  ${id}:\n    severity: ${severity}\n    reason: because\n`;

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return inputErrorText(error);
    throw error;
  }
  return 'accepted';
};

describe('effectiveSeverity', () => {
  it.each([
    ['the profile decides', rule('INF-006', true, 'warn'), 'seed', undefined, '', 'warn'],
    ['another profile', rule('INF-006', true, 'warn'), 'whcp', undefined, '', 'block'],
    ['a channel raises', rule('TGT-001', true, 'warn'), 'seed', 'windows-update', '', 'block'],
    ['a channel raises what the profile has off', rule('CHAN-002', true, 'off'), 'attestation', 'oem', '', 'block'],
    ['another channel does not', rule('TGT-001', true, 'warn'), 'seed', 'vendor', '', 'warn'],
    ['a channel never lowers', rule('TGT-001', true, 'block'), 'seed', 'wufb', '', 'block'],
    ['a policy raises', rule('INF-006', true, 'warn'), 'seed', undefined, setting('INF-006', 'block'), 'block'],
    ['a policy lowers what may be waived', rule('INF-006', true, 'block'), 'seed', undefined, setting('INF-006', 'off'), 'off'],
    ['a policy raises what is never waived', rule('INF-004', false, 'warn'), 'seed', undefined, setting('INF-004', 'block'), 'block'],
    ['a policy repeats what holds', rule('INF-004', false, 'block'), 'seed', undefined, setting('INF-004', 'block'), 'block'],
    ['a setting without a severity', rule('INF-004', false, 'block'), 'seed', undefined, 'rules: {INF-004: {reason: x}}', 'block'],
    ['a setting for another rule', rule('INF-004', false, 'block'), 'seed', undefined, setting('INF-006', 'off'), 'block'],
  ] as const)('%s', (_, known, profile, channel, text, expected) => {
    expect(effectiveSeverity(known, profile, channel, policy(text))).toBe(expected);
  });

  it('refuses to lower a rule that is never waived, and names the line', () => {
    expect(refusal(() => effectiveSeverity(rule('INF-004', false, 'block'), 'seed', undefined, policy(setting('INF-004', 'warn'))))).toBe(
      'gate.yml:4:5: rules.INF-004.severity: "warn" is milder than "block" of profile seed, and INF-004 can never be lowered; remove the line, or raise it',
    );
    expect(refusal(() => effectiveSeverity(rule('TGT-001', false, 'warn'), 'seed', 'wufb', policy(setting('TGT-001', 'info'))))).toContain('of channel wufb');
  });

  it('is refused for a rule of any stage, so that a pull request learns of it at once', () => {
    const rules = [rule('INF-006', true, 'warn'), rule('SIGN-001', false, 'block')];
    expect(refusal(() => severitiesOf(rules, 'seed', undefined, policy(setting('SIGN-001', 'off'))))).toContain('gate.yml:4:5: rules.SIGN-001.severity');
    expect([...severitiesOf(rules, 'seed', undefined, policy(setting('INF-006', 'block')))]).toEqual([['INF-006', 'block'], ['SIGN-001', 'block']]);
  });
});
