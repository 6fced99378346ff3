import { describe, expect, it } from 'vitest';
import { readHlkx } from '../../src/evidence/hlkx.ts';
import { worst } from '../../src/gate/decide.ts';
import { evaluateRule } from '../../src/gate/evaluate.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { cabinetLayoutIsAccepted } from '../../src/rules/package/cabinet-layout-is-accepted.ts';
import { driverFolderNamesAreLegal } from '../../src/rules/package/driver-folder-names-are-legal.ts';
import { driverFoldersTargetTheSameArchitectures } from '../../src/rules/package/driver-folders-target-the-same-architectures.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { onlySha2 } from '../../src/rules/signing/only-sha2.ts';
import { submissionIsSignedWithARegisteredCertificate } from '../../src/rules/signing/submission-is-signed-with-a-registered-certificate.ts';
import { given, inf, submission, tree } from '../support/evidence.ts';
import { hlkx, type HlkxOptions } from '../support/opc/hlkx.ts';
import { source } from '../support/result-files.ts';
import { testTrust } from '../support/verdict.ts';

const NOW = '2026-01-15T12:00:00Z';
const read = (options?: HlkxOptions) => readHlkx(source(hlkx(options)), testTrust(NOW));
const signed = read();
const unsigned = read({ sign: false });
const thumbprint = signed.signatures[0]?.sha256 ?? '';

const judge = (rule: Rule, value: typeof signed, registered: readonly string[] = [], folder = 'Demo') => {
  const evidence = given({
    tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() }, hlkx: { 'tests.hlkx': value },
    submission: { '': submission([{ folder, name: folder, infs: [inf()] }, { folder: 'Other', name: 'Other', infs: [inf({ architectures: ['arm64'] })] }]) },
    policy: { '': { origin: 'file', path: 'p.yml', changedInPullRequest: false, underPullRequest: false } },
  });
  const { observations } = evaluateRule(rule, evidence, { now: new Date(NOW), stage: 'submission', profile: 'whcp', channel: undefined, policy: { ...DEFAULT_RULE_POLICY, registeredCertificates: registered } });
  return { outcome: worst(observations.map(({ outcome }) => outcome)), said: observations.map(({ message }) => message).join('\n') };
};

describe('a submission that is an HLK package', () => {
  it('needs no cabinet', () => {
    expect(judge(cabinetLayoutIsAccepted, signed)).toEqual({ outcome: 'not-applicable', said: 'the submission is an HLK package' });
    expect(judge(driverFoldersTargetTheSameArchitectures, signed)).toEqual({ outcome: 'not-applicable', said: 'the submission is an HLK package' });
  });

  it('has driver folders whose names are judged', () => {
    expect(judge(driverFolderNamesAreLegal, signed).outcome).toBe('pass');
    expect(judge(driverFolderNamesAreLegal, signed, [], 'Demo#1')).toMatchObject({ outcome: 'fail', said: expect.stringContaining('Demo#1') });
  });

  it.each([
    ['unsigned', unsigned, [], 'fail', 'tests.hlkx is not signed: Partner Center refuses it'],
    ['by a certificate that the policy lists', signed, [thumbprint], 'pass', 'tests.hlkx is signed by the registered certificate of'],
    ['by another certificate', signed, ['11'.repeat(32)], 'fail', 'which is not among the 1 registered-certificates of the policy'],
    ['while the policy lists none', signed, [], 'warn', 'the policy lists no registered-certificates'],
  ] as const)('is signed %s', (_, value, registered, outcome, message) => {
    const found = judge(submissionIsSignedWithARegisteredCertificate, value, registered);
    expect(found.outcome).toBe(outcome);
    expect(found.said).toContain(message);
  });

  it('may be signed with SHA-1, and that is said', () => {
    expect(judge(onlySha2, signed)).toEqual({ outcome: 'pass', said: 'SHA-2 throughout in 1 signed file' });
    expect(judge(onlySha2, read({ sign: { digest: 'sha1' } }))).toMatchObject({ outcome: 'warn', said: expect.stringContaining('is signed with sha1') });
    expect(judge(onlySha2, unsigned).outcome).toBe('unknown');
  });
});
