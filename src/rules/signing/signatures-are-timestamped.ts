import type { Signature } from '../../trust/signature.ts';
import { counted, listed } from '../paths.ts';
import { absentCause, defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';
import { dayOf, named, signedFiles } from '../signed-files.ts';

/** Lifetime Signing: with this usage a time stamp does not outlive the certificate. */
const LIFETIME = '1.3.6.1.4.1.311.10.3.13';

const judge = (file: string, signature: Signature, now: number): Observation => {
  const { timestamp, signer } = signature;
  if (timestamp === undefined) {
    const until = signer === undefined ? '' : `: it is good until the certificate ends on ${dayOf(signer.notAfter)}`;
    return warn(`${named(signature)} on ${file} has no time stamp${until}`, { file });
  }
  const stamp = `the time stamp of ${dayOf(timestamp.time)} by "${timestamp.authority}" on ${file}`;
  if (timestamp.time > now) return fail(`${stamp} lies in the future`, { file });
  if (!timestamp.trusted) {
    const because = timestamp.problems.length > 0 ? listed(timestamp.problems) : 'timestamp-untrusted-tsa';
    return fail(`${stamp} proves nothing: ${because}; the authority is not listed or the stamp does not verify, as with forged, backdated stamps`, { file });
  }
  const note = signer?.eku.includes(LIFETIME) === true ? '; the certificate is for lifetime signing, so the stamp does not extend it' : '';
  return pass(`${stamp} is genuine${note}`, { file });
};

export const signaturesAreTimestamped = defineRule({
  id: 'SIGN-006',
  family: 'signing',
  title: 'Signature timestamped',
  seed: ['S13'],
  stages: ['submission', 'release'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Sign with `signtool sign /tr <TSA> /td sha256`.',
  why: 'A certificate lives for a year or two, a driver for ten. The time stamp proves that the signature was made while the certificate was good; without it the signature ends with the certificate, and a forged stamp can hide that it was made later.',
  authority: 'RFC 3161; Microsoft Learn: code-signing-attestation (signtool /tr)',
  needs: ['tree'],
  uses: ['binary', 'catalog', 'cabinet'],
  *check({ binary, catalog, cabinet }, { stage, now }) {
    const signatures = signedFiles({ binary, catalog, cabinet }).flatMap(({ file, signatures: found }) => found.map((signature) => judge(file, signature, now.getTime())));
    const good = signatures.filter(({ outcome }) => outcome === 'pass');
    yield* signatures.filter(({ outcome, message }) => outcome !== 'pass' || message.includes('lifetime'));
    if (stage === 'release' && catalog.length === 0) yield unknown('there is no catalog, so the stamp that counts is not there', { cause: absentCause('catalog') });
    else if (signatures.length === 0) yield unknown('nothing here is signed, so there is no time stamp to judge', { remedy: 'Gate what is submitted: the cabinet, signed with /tr <TSA> /td sha256.' });
    else if (good.length > 0) yield pass(`${counted(good.length, 'signature has', 'signatures have')} a genuine time stamp`);
  },
});
