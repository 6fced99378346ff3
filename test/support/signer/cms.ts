/** CMS SignedData (RFC 5652) as Authenticode writes it, and every departure from it that the tests need. */
import { algorithm, concat, ctx, int, octets, oid, retag, seq, set, setOf, type Der } from '../der.ts';
import { bagOf, type Identity } from './certificate.ts';
import { digestAlgorithm, digestOf, signatureAlgorithm, signWith, type Padding } from './keys.ts';
import { OID, type Digest } from './oids.ts';

export const attribute = (type: string, ...values: readonly Der[]): Der => seq(oid(type), setOf(...values));

export interface SignerOptions {
  readonly signer: Identity;
  readonly digest: Digest;
  readonly contentType: string;
  /** What messageDigest is over. */
  readonly content: Uint8Array;
  /** Besides contentType and messageDigest. */
  readonly attributes?: readonly Der[];
  /** Signed attributes in the order written instead of DER order. */
  readonly unsorted?: boolean;
  /** No signed attributes at all: the signature is over the content. */
  readonly bare?: boolean;
  readonly padding?: Padding;
  /** States another digest than the right one. */
  readonly messageDigest?: Uint8Array;
  readonly statedContentType?: string;
  /** Made from the signature value: time stamps, nested signatures. */
  readonly unsigned?: (signature: Uint8Array) => readonly Der[];
  /** Replaces the signature value (a bare digest block, garbage). */
  readonly forge?: (signed: Uint8Array) => Uint8Array;
  readonly version?: number;
  /** Names the signer by subjectKeyIdentifier, which Authenticode never does. */
  readonly byKeyId?: Uint8Array;
}

const signerSignatureAlgorithm = ({ signer, digest, padding }: SignerOptions): Der =>
  signer.key.rsa && padding !== 'pss' ? algorithm(OID.rsaEncryption) : signatureAlgorithm(signer.key, digest, padding);

export const signerInfo = (options: SignerOptions): Der => {
  const { signer, digest, contentType, content } = options;
  const attributes = [
    attribute(OID.contentType, oid(options.statedContentType ?? contentType)),
    attribute(OID.messageDigest, octets(options.messageDigest ?? digestOf(digest, content))),
    ...(options.attributes ?? []),
  ];
  const signedAttributes = options.unsorted ? set(...attributes.toReversed()) : setOf(...attributes);
  const toSign = options.bare ? content : signedAttributes;
  const signature = options.forge?.(toSign) ?? signWith(signer.key, digest, toSign, options.padding);
  const unsigned = options.unsigned?.(signature) ?? [];
  return seq(
    int(options.version ?? 1),
    options.byKeyId === undefined ? seq(signer.issuerName, signer.serial) : retag(octets(options.byKeyId), 0x80),
    digestAlgorithm(digest),
    ...(options.bare ? [] : [retag(signedAttributes, 0xa0)]),
    signerSignatureAlgorithm(options),
    octets(signature),
    ...(unsigned.length === 0 ? [] : [retag(setOf(...unsigned), 0xa1)]),
  );
};

export interface SignedDataOptions {
  readonly contentType: string;
  /** DER inside `[0]`; absent: detached. */
  readonly content?: Der;
  readonly signerInfos: readonly Der[];
  readonly digests: readonly Digest[];
  readonly certificates: readonly Der[];
  readonly version?: number;
  readonly crls?: readonly Der[];
  /** Indefinite lengths on the three outermost elements: BER, not DER. */
  readonly indefinite?: boolean;
}

const CONSTRUCTED_INDEFINITE = Uint8Array.of(0x80);
const END_OF_CONTENTS = Uint8Array.of(0, 0);

const outer = (tag: number, indefinite: boolean, ...parts: readonly Der[]): Der => {
  if (indefinite) return concat(Uint8Array.of(tag), CONSTRUCTED_INDEFINITE, ...parts, END_OF_CONTENTS);
  return tag === 0x30 ? seq(...parts) : ctx(tag & 0x1f, ...parts);
};

export const contentInfo = (options: SignedDataOptions): Der => {
  const { contentType, content, certificates, crls = [], indefinite = false } = options;
  const encapsulated = content === undefined ? seq(oid(contentType)) : seq(oid(contentType), ctx(0, content));
  const signedData = outer(
    0x30,
    indefinite,
    int(options.version ?? 1),
    setOf(...options.digests.map(digestAlgorithm)),
    encapsulated,
    ...(certificates.length === 0 ? [] : [ctx(0, ...certificates)]),
    ...(crls.length === 0 ? [] : [ctx(1, ...crls)]),
    setOf(...options.signerInfos),
  );
  return outer(0x30, indefinite, oid(OID.signedData), outer(0xa0, indefinite, signedData));
};

/** Certificates of several chains, each once. */
export const bag = (...leafs: readonly Identity[]): readonly Der[] => {
  const distinct = new Map(leafs.flatMap(bagOf).map(({ certificate }) => [Buffer.from(certificate).toString('base64'), certificate]));
  return [...distinct.values()];
};
