import { describe, expect, it } from 'vitest';
import { parseVerdict } from '../../src/gate/schema.ts';
import { InputError, inputErrorText } from '../../src/policy/error.ts';
import { goAtBuild, noGoAtRelease } from '../support/verdicts.ts';

const refusal = (text: string): string => {
  try {
    parseVerdict(text, 'old/verdict.json');
  } catch (error) {
    if (error instanceof InputError) return inputErrorText(error);
    throw error;
  }
  return 'accepted';
};

it('reads what the gate writes', () => {
  for (const verdict of [goAtBuild(), noGoAtRelease()]) expect(parseVerdict(JSON.stringify(verdict), 'x')).toEqual(verdict);
});

describe('what is no verdict is refused by member', () => {
  const changed = (change: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...goAtBuild(), ...change });

  it.each([
    ['', 'old/verdict.json: this is not JSON'],
    ['{', 'old/verdict.json: this is not JSON'],
    ['[]', 'this is no verdict of driver-gate: the file'],
    ['{}', 'schema'],
    [changed({ schema: 'driver-gate/verdict/2' }), 'schema'],
    [changed({ decision: 'maybe' }), 'decision'],
    [changed({ surprise: 1 }), 'surprise'],
    [changed({ counts: { ...goAtBuild().counts, pass: -1 } }), 'counts.pass'],
    [changed({ counts: { ...goAtBuild().counts, pass: 1.5 } }), 'counts.pass'],
    [changed({ findings: goAtBuild().findings.map((finding) => ({ ...finding, rule: '<b>' })) }), 'findings.0.rule'],
    [changed({ packages: goAtBuild().packages.map((found) => ({ ...found, packageDigest: 'sha256:short' })) }), 'packages.0.packageDigest'],
    [changed({ generatedAt: 'yesterday' }), 'generatedAt'],
  ])('case %#', (text, expected) => {
    expect(refusal(text)).toContain(expected);
  });
});
