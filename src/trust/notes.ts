/** What is worth saying about a signature and harmless to its validity. Each note begins with a fixed word that programs may look for. */
import type { Certificate } from '../formats/x509/types.ts';
import { isWeakDigest, schemeOf } from './algorithms.ts';
import { nameOf, type Path } from './chain.ts';
import type { Covered } from './cover.ts';
import { keyBits } from './keys.ts';
import { signsForLifetime } from './leaf.ts';
import type { Signature, TimestampFacts } from './signature.ts';

const MIN_RSA_BITS = 2048;

const weakDigest = (algorithm: string, word: string, what: string): string[] => (isWeakDigest(algorithm) ? [`${word}: ${what} is ${algorithm.toUpperCase()}`] : []);

const certificateNotes = (certificate: Certificate): string[] => {
  const hash = schemeOf(certificate.signatureAlgorithm)?.hash ?? '';
  const key = keyBits(certificate);
  const short = key?.type === 'rsa' && key.bits !== undefined && key.bits < MIN_RSA_BITS;
  return [...weakDigest(hash, 'weak-chain', `the signature of ${nameOf(certificate)}`), ...(short ? [`weak-key: ${nameOf(certificate)} has a key of ${key.bits} bits`] : [])];
};

const stampNotes = (facts: TimestampFacts | undefined): string[] => {
  if (facts === undefined) return [];
  return [
    ...weakDigest(facts.digestAlgorithm, 'weak-timestamp', 'the digest of the time stamp'),
    ...(facts.legacyBareDigest ? ['legacy-bare-digest: the time stamp signs a digest without its algorithm, as old services did'] : []),
    ...(facts.trusted ? [] : [`timestamp-untrusted-tsa: ${facts.problems.join('; ')}`]),
  ];
};

export const notesOf = (
  covered: Pick<Covered, 'digestAlgorithm'>, signerDigestAlgorithm: string, leaf: Certificate | undefined, path: Path | undefined,
  stamp: TimestampFacts | undefined, pin: Signature['pin'],
): string[] => [
  ...weakDigest(covered.digestAlgorithm, 'weak-digest', 'the digest of the file'),
  ...weakDigest(signerDigestAlgorithm, 'weak-signer-digest', "the signer's digest"),
  ...(path?.certificates ?? []).flatMap(certificateNotes),
  ...stampNotes(stamp),
  ...(leaf !== undefined && signsForLifetime(leaf) ? ['lifetime-signing: the time stamp does not extend the validity of this signature'] : []),
  ...(pin === 'name' ? ['issuer-by-name: the issuer is recognised by its name below a pinned root; update the trust data'] : []),
  'revocation: not-checked',
];
