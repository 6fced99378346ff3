import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { submissionIsSignedWithARegisteredCertificate } from '../../../src/rules/signing/submission-is-signed-with-a-registered-certificate.ts';
import { cabinet, given, signature, signer } from '../../support/evidence.ts';
import type { Signature, SignerFacts } from '../../../src/trust/signature.ts';
import { NOW, testRule } from '../../support/rule-tester.ts';

const OURS = 'c0'.repeat(32);
const policyFile = { '': { origin: 'file', path: '.github/driver-gate.yml', changedInPullRequest: false, underPullRequest: false } } as const;
const byUs = (over: Partial<SignerFacts> = {}, rest: Partial<Signature> = {}): Signature => signature({ place: 'cabinet', grade: 'ev', signer: signer({ commonName: 'Demo Corporation', sha256: OURS, ...over }), ...rest });
const signed = (...signatures: readonly Signature[]) => given({ cabinet: { 'demo.cab': cabinet(undefined, { signatures }) }, policy: policyFile });
const registered = (...certificates: readonly string[]) => ({ policy: { ...DEFAULT_RULE_POLICY, registeredCertificates: certificates } });

testRule(submissionIsSignedWithARegisteredCertificate, {
  pass: [
    { name: 'the registered certificate', evidence: signed(byUs()), context: registered('00'.repeat(32), OURS), expect: { message: /Demo Corporation/ } },
    { name: 'written with colons and capitals', evidence: signed(byUs()), context: registered(OURS.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:')) },
  ],
  warn: [{ name: 'the policy lists none', evidence: signed(byUs()), expect: { message: new RegExp(OURS), remedy: /registered-certificates/ } }],
  fail: [
    { name: 'unsigned', evidence: signed(), context: registered(OURS), expect: { message: /not signed/, subject: 'demo.cab' } },
    { name: 'unsigned, and the policy lists none', evidence: signed() },
    { name: 'another certificate', evidence: signed(byUs({ sha256: 'dd'.repeat(32) })), context: registered(OURS), expect: { message: /not among the 1 registered/ } },
    { name: 'expired, though stamped in time', evidence: signed(byUs({ notAfter: NOW.getTime() - 1 })), context: registered(OURS), expect: { message: /not now/ } },
    { name: 'not valid yet', evidence: signed(byUs({ notBefore: NOW.getTime() + 1 })), context: registered(OURS) },
    { name: 'the signature does not verify', evidence: signed(byUs({}, { valid: false, grade: 'invalid', problems: ['the digest is another one'] })), context: registered(OURS), expect: { message: /the digest is another one/ } },
  ],
});
