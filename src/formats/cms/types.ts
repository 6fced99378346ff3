/** What CMS SignedData says (RFC 5652). */
import type { AlgorithmIdentifier, Certificate, Name } from '../x509/types.ts';

export interface Attribute {
  readonly oid: string;
  /** DER of each value. */
  readonly values: readonly Uint8Array[];
}

export interface SignerInfo {
  readonly version: number;
  readonly issuer: Name;
  readonly serial: string;
  readonly digestAlgorithm: AlgorithmIdentifier;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  /** DER of the signed attributes re-tagged as SET (0x31): what was signed. `undefined` when there are none. */
  readonly signedAttributesDer: Uint8Array | undefined;
  readonly signedAttributes: readonly Attribute[];
  readonly unsignedAttributes: readonly Attribute[];
}

export interface SignedData {
  readonly version: number;
  readonly digestAlgorithms: readonly AlgorithmIdentifier[];
  /** eContentType OID. */
  readonly contentType: string;
  /** eContent value octets (no tag, no length): over these runs messageDigest. `undefined` when detached. */
  readonly content: Uint8Array | undefined;
  /** The same with tag and length: what a detached nested catalog signature digests. */
  readonly contentTlv: Uint8Array | undefined;
  readonly certificates: readonly Certificate[];
  readonly signers: readonly SignerInfo[];
  /** Departures from what every genuine signature shows, that still parse: CRLs inside, unsorted attributes, a second signer, ... */
  readonly problems: readonly string[];
  /** Octets of the input behind the ContentInfo (0 to 7 zero bytes are padding in a WIN_CERTIFICATE). */
  readonly trailing: Uint8Array;
}
