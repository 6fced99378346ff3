/** What a certificate says (RFC 5280). */
export interface Name {
  /** The Name's DER, for comparison byte by byte. */
  readonly der: Uint8Array;
  readonly attributes: readonly { readonly oid: string; readonly value: string }[];
  /** `CN=..., O=..., C=...`: most specific first, unknown types as dotted OID. */
  readonly text: string;
  readonly commonName: string | undefined;
  readonly organization: string | undefined;
}

export interface AlgorithmIdentifier {
  readonly oid: string;
  /** DER of the parameters, `undefined` when absent. */
  readonly parameters: Uint8Array | undefined;
}

export interface Certificate {
  readonly der: Uint8Array;
  /** DER of tbsCertificate: what the issuer signed. */
  readonly tbs: Uint8Array;
  /** Serial number, lower-case hex without leading zero octets. */
  readonly serial: string;
  readonly issuer: Name;
  readonly subject: Name;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** DER of SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  readonly keyAlgorithm: AlgorithmIdentifier;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  /** `undefined` when the extension is absent. */
  readonly extendedKeyUsage: readonly string[] | undefined;
  /** Key usage bits as named in RFC 5280 4.2.1.3, `undefined` when absent. */
  readonly keyUsage: readonly string[] | undefined;
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | undefined } | undefined;
  readonly subjectKeyId: string | undefined;
  readonly authorityKeyId: string | undefined;
  readonly policies: readonly string[];
  /** OIDs of critical extensions this reader does not understand. */
  readonly unknownCritical: readonly string[];
}
