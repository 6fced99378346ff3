import type { Signature } from '../../trust/signature.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';
import { dayOf, named } from '../signed-files.ts';

const normal = (thumbprint: string): string => thumbprint.replaceAll(/[\s:]/g, '').toLowerCase();

const judge = (file: string, signature: Signature, registered: readonly string[], now: number): Observation => {
  const where = { subject: file };
  const { signer } = signature;
  if (!signature.valid || signer === undefined) return fail(`${named(signature)} on ${file} does not verify: ${listed(signature.problems) || 'no reason was found'}`, where);
  if (now > signer.notAfter || now < signer.notBefore) return fail(`the certificate of "${signer.commonName}" is valid from ${dayOf(signer.notBefore)} to ${dayOf(signer.notAfter)}, not now`, where);
  if (registered.length === 0) {
    return warn(`${file} is signed by "${signer.commonName}" (SHA-256 ${signer.sha256}); the policy lists no registered-certificates, so whether Partner Center knows it is open`, {
      ...where, remedy: `Once the certificate is registered in Partner Center, add ${signer.sha256} to registered-certificates in the policy.`,
    });
  }
  if (!registered.includes(signer.sha256)) return fail(`${file} is signed by "${signer.commonName}" (SHA-256 ${signer.sha256}), which is not among the ${registered.length} registered-certificates of the policy`, where);
  return pass(`${file} is signed by the registered certificate of "${signer.commonName}"`, where);
};

const SIGN_CABINET = 'Sign the cabinet with a certificate that is registered in Partner Center: signtool sign /fd sha256 /tr <TSA> /td sha256.';
const SIGN_HLKX = 'Sign the package in HLK Studio, when it is made, with a certificate that is registered in Partner Center.';

/** One good signature is enough. */
function* judgeAll(file: string, signatures: readonly Signature[], registered: readonly string[], now: number, remedy: string): Generator<Observation> {
  const seen = signatures.map((signature) => judge(file, signature, registered, now));
  const good = seen.find(({ outcome }) => outcome === 'pass');
  if (signatures.length === 0) yield fail(`${file} is not signed: Partner Center refuses it`, { subject: file, remedy });
  else if (good !== undefined) yield good;
  else yield* seen;
}

export const submissionIsSignedWithARegisteredCertificate = defineRule({
  id: 'SIGN-010',
  family: 'signing',
  title: 'Submission artifact signed with a registered certificate',
  seed: ['S13', 'S14'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'block', dev: 'off' },
  waivable: true,
  remedy: 'Register the certificate in Partner Center (upload a signed file), or sign with a registered one.',
  why: 'Partner Center accepts a submission only from a certificate it knows. The upload of an artifact signed with last year\'s certificate fails hours later with a message that does not name the certificate.',
  authority: 'Microsoft Learn: code-signing-reqs; MicrosoftDocs/windows-driver-docs#2289 (SignatureValidationFailed)',
  needs: [['cabinet', 'hlkx'], 'policy'],
  *check({ cabinet, hlkx }, { policy, now }) {
    const registered = policy.registeredCertificates.map(normal);
    for (const { file, value } of cabinet) yield* judgeAll(file, value.signatures, registered, now.getTime(), SIGN_CABINET);
    for (const { file, value } of hlkx) yield* judgeAll(file, value.signatures.map(({ signature }) => signature), registered, now.getTime(), SIGN_HLKX);
  },
});
