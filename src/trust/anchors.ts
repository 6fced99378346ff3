import type { AlgorithmIdentifier, Certificate } from '../formats/x509/types.ts';
import { wholeElement } from '../formats/asn1/element.ts';
import { readAlgorithm } from '../formats/x509/algorithm.ts';
import { parseCertificate } from '../formats/x509/certificate.ts';
import { CROSS_CERTIFICATES } from './data/cross-certificates.ts';
import { ISSUERS, ISSUERS_BY_NAME } from './data/issuers.ts';
import { ROOTS } from './data/microsoft.ts';
import { FLIGHT_CERTIFICATES, FORGED_TIMESTAMP_AUTHORITIES, TEST_CERTIFICATES, TEST_SUBJECTS } from './data/negative.ts';
import { PUBLIC_ROOTS } from './data/public-roots.ts';
import type { CrossCertificateFact, IssuerPin, NamedIssuer, NegativeFact, PublicRootFact, SubjectPattern } from './data/types.ts';
import { sha256Of } from './fingerprint.ts';

/** Where a chain may end. A pinned key, not a certificate that is judged: dates and constraints of anchors are ignored (RFC 5280 6.1.1 d). */
export interface Anchor {
  /** `root-2010` and so on, `public` or `user`. */
  readonly id: string;
  readonly kind: 'microsoft' | 'public' | 'user';
  readonly subjectDer: Uint8Array;
  readonly spki: Uint8Array;
  readonly keyAlgorithm: AlgorithmIdentifier;
  readonly subjectKeyId: string | undefined;
  readonly sha256: string;
  readonly notAfter: number;
}

export interface NegativeLists {
  readonly test: readonly NegativeFact[];
  readonly flight: readonly NegativeFact[];
  readonly testSubjects: readonly SubjectPattern[];
  readonly forgedTimestampAuthorities: readonly NegativeFact[];
}

/** Everything that decides whom to believe. Tests inject their own; nothing else does. */
export interface AnchorSet {
  /** Microsoft's pinned roots. */
  readonly roots: readonly Anchor[];
  readonly issuers: readonly IssuerPin[];
  readonly issuersByName: readonly NamedIssuer[];
  readonly crossCertificates: readonly CrossCertificateFact[];
  readonly negative: NegativeLists;
  /** Public roots with this subject. */
  readonly publicRoots: (subjectDer: Uint8Array) => readonly Anchor[];
}

/** An anchor made of a whole certificate. */
export const certificateAnchor = (id: string, kind: Anchor['kind'], certificate: Certificate): Anchor => ({
  id, kind, subjectDer: certificate.subject.der, spki: certificate.spki, keyAlgorithm: certificate.keyAlgorithm,
  subjectKeyId: certificate.subjectKeyId, sha256: sha256Of(certificate), notAfter: certificate.notAfter,
});

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

const publicAnchor = ([subject, spki, sha256, notAfter]: PublicRootFact): Anchor => {
  const key = base64(spki);
  const keyAlgorithm = readAlgorithm(wholeElement(key, 0x30, 'public key', 'trust data').enter().next(0x30, 'key algorithm'));
  return { id: 'public', kind: 'public', subjectDer: base64(subject), spki: key, keyAlgorithm, subjectKeyId: undefined, sha256, notAfter: Date.parse(notAfter) };
};

const grouped = (facts: readonly PublicRootFact[]): Map<string, PublicRootFact[]> => {
  const bySubject = new Map<string, PublicRootFact[]>();
  for (const fact of facts) {
    const same = bySubject.get(fact[0]);
    if (same === undefined) bySubject.set(fact[0], [fact]);
    else same.push(fact);
  }
  return bySubject;
};

/** Looked up by the base64 of the subject as the data has it, so that only roots that a chain names are decoded. */
export const publicRootIndex = (facts: readonly PublicRootFact[]): AnchorSet['publicRoots'] => {
  let bySubject: Map<string, PublicRootFact[]> | undefined;
  const decoded = new Map<string, readonly Anchor[]>();
  return (subjectDer) => {
    bySubject ??= grouped(facts);
    const subject = Buffer.from(subjectDer).toString('base64');
    const found = decoded.get(subject) ?? bySubject.get(subject)?.map(publicAnchor) ?? [];
    if (found.length > 0) decoded.set(subject, found);
    return found;
  };
};

let builtIn: AnchorSet | undefined;

/** The anchors of the product, decoded on first use. */
export const builtInAnchors = (): AnchorSet =>
  (builtIn ??= {
    roots: ROOTS.map(({ id, der }) => certificateAnchor(id, 'microsoft', parseCertificate(base64(der)))),
    issuers: ISSUERS, issuersByName: ISSUERS_BY_NAME, crossCertificates: CROSS_CERTIFICATES,
    negative: { test: TEST_CERTIFICATES, flight: FLIGHT_CERTIFICATES, testSubjects: TEST_SUBJECTS, forgedTimestampAuthorities: FORGED_TIMESTAMP_AUTHORITIES },
    publicRoots: publicRootIndex(PUBLIC_ROOTS),
  });
