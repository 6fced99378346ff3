/** What one signature is, after every check: the evidence that rules and `inspect` read. */

/** Whose signature it is and what it is good for: the ids that policies, verdicts and `inspect` use. */
export const GRADES = [
  'whcp', 'inbox', 'elam', 'hal-extension', 'attested', 'preproduction', 'microsoft-product', 'microsoft-other', 'cross-signed', 'ev',
  'trusted-signing', 'ov', 'test', 'flight', 'self-signed', 'untrusted', 'unsigned', 'invalid', 'inconsistent', 'microsoft-unknown-issuer',
] as const;
export type Grade = (typeof GRADES)[number];

export interface SignerFacts {
  readonly subject: string;
  readonly commonName: string;
  readonly issuer: string;
  readonly serial: string;
  /** SHA-256 of the certificate's DER, lower-case hex. */
  readonly sha256: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly eku: readonly string[];
}

export interface TimestampFacts {
  readonly kind: 'rfc3161' | 'pkcs9';
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The stamp verifies and its authority chains to a listed root: only then does it extend validity. */
  readonly trusted: boolean;
  readonly authority: string;
  readonly digestAlgorithm: string;
  readonly legacyBareDigest: boolean;
  readonly problems: readonly string[];
}

export interface Signature {
  readonly place: 'embedded' | 'nested' | 'catalog' | 'cabinet' | 'opc';
  /** Digest, CMS, EKU, key usage, chain signatures and validity at the stamped time (else now). Reaching an anchor is not part of it. */
  readonly valid: boolean;
  readonly grade: Grade;
  /** How the issuer was recognised, when the grade rests on a Microsoft issuer. */
  readonly pin: 'sha256' | 'tbs' | 'name' | 'user' | undefined;
  /** Of the signed file (or CTL): `sha1`, `sha256`, ... */
  readonly digestAlgorithm: string;
  /** The digest the signature states, lower-case hex. */
  readonly digest: string;
  /** The digest computed from the file; differs from `digest` when the file was changed. */
  readonly computedDigest: string | undefined;
  readonly signerDigestAlgorithm: string;
  readonly signer: SignerFacts | undefined;
  /** From the leaf's issuer upwards, anchor last when one was reached. */
  readonly chain: readonly { readonly subject: string; readonly sha256: string; readonly notAfter: number }[];
  /** Digests of tbsCertificate of the signer and those above it, each under the hash of its own signature: how block rules name certificates. */
  readonly tbs: readonly string[];
  /** Id of the anchor: `root-2010` and so on, `public`, `user`, a cross-certificate, or `undefined`. */
  readonly anchor: string | undefined;
  readonly timestamp: TimestampFacts | undefined;
  /** SpcSpOpusInfo programName. */
  readonly programName: string | undefined;
  /** `undefined` without page hashes. */
  readonly pageHashes: { readonly version: 1 | 2; readonly valid: boolean } | undefined;
  /** Cross-signed only: was the cross-certificate valid at the stamped time? */
  readonly crossCertificateValidAtSigning: boolean | undefined;
  /** Policy or subject of an EV certificate, whatever the grade. */
  readonly extendedValidation: boolean;
  /** Nothing is wrong with it but the date: a certificate does not hold at the time it is judged at. */
  readonly lapsed: boolean;
  /** Each one makes the signature invalid; first the cause. */
  readonly problems: readonly string[];
  /** Worth saying, harmless to validity: weak digests, lifetime signing, revocation not checked, ... */
  readonly notes: readonly string[];
}
