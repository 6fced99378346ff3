/** Authenticode: SpcIndirectData, its attributes, and the CMS around them. */
import { bytes, ctx, ctxPrimitive, contents, octets, oid, seq, set, tlv, utf16be, type Der } from '../der.ts';
import { bag, attribute, contentInfo, signerInfo, type SignerOptions } from './cms.ts';
import type { Identity } from './certificate.ts';
import { digestAlgorithm } from './keys.ts';
import { OID, type Digest } from './oids.ts';
import { timestampAttribute, type TimestampOptions } from './timestamp.ts';

export interface SignOptions {
  readonly signer: Identity;
  /** Digest of the file, and of the signer unless `signerDigest` says otherwise. */
  readonly digest?: Digest;
  readonly signerDigest?: Digest;
  readonly timestamp?: TimestampOptions;
  /** SpcSpOpusInfo; an empty one is written by default, as signtool does. */
  readonly programName?: string;
  readonly moreInfo?: string;
  readonly pageHashes?: 1 | 2;
  /** Signatures below this one (MS.2.4.1). */
  readonly nested?: readonly SignOptions[];
  /** A second SignerInfo beside the first. */
  readonly second?: Identity;
  /** In place of the signer's chain. */
  readonly certificates?: readonly Der[];
  readonly indefinite?: boolean;
  readonly version?: number;
  readonly crls?: readonly Der[];
  readonly extraDigests?: readonly Digest[];
  /** Passed on to the SignerInfo: unsorted attributes, forged values, padding. */
  readonly signerInfo?: Partial<Omit<SignerOptions, 'signer' | 'digest' | 'contentType' | 'content' | 'unsigned' | 'attributes'>>;
  /** States this digest instead of the file's. */
  readonly statedDigest?: Uint8Array;
}

export const digestInfo = (digest: Digest, value: Uint8Array): Der => seq(digestAlgorithm(digest), octets(value));

const PAGE_HASH_CLASS = bytes('a6b586d5b4a12466ae05a217da8e60d6');

const pageHashLink = (version: 1 | 2, table: Uint8Array): Der =>
  ctx(1, octets(PAGE_HASH_CLASS), octets(set(seq(oid(version === 1 ? OID.pageHashV1 : OID.pageHashV2), set(octets(table))))));

/** `<<<Obsolete>>>`: what signtool writes where a file name once stood. */
const obsoleteLink = (): Der => ctx(2, ctxPrimitive(0, utf16be('<<<Obsolete>>>')));

export const peImageData = (pageHashes?: { readonly version: 1 | 2; readonly table: Uint8Array }): Der =>
  seq(oid(OID.peImageData), seq(tlv(0x03, Uint8Array.of(0)), ctx(0, pageHashes === undefined ? obsoleteLink() : pageHashLink(pageHashes.version, pageHashes.table))));

/** Flat members of a catalog and signed cabinets. */
export const cabData = (): Der => seq(oid(OID.cabData), ctx(2, ctxPrimitive(0, new Uint8Array())));
/** Cabinets as members of a catalog. */
export const linkData = (): Der => seq(oid(OID.link), ctx(2, ctxPrimitive(0, new Uint8Array())));

export const indirectData = (data: Der, digest: Digest, value: Uint8Array): Der => seq(data, digestInfo(digest, value));

export const opusInfo = ({ programName, moreInfo }: Pick<SignOptions, 'programName' | 'moreInfo'>): Der =>
  attribute(
    OID.opusInfo,
    seq(
      ...(programName === undefined ? [] : [ctx(0, ctxPrimitive(0, utf16be(programName)))]),
      ...(moreInfo === undefined ? [] : [ctx(1, ctxPrimitive(0, new TextEncoder().encode(moreInfo)))]),
    ),
  );

export const statementType = (): Der => attribute(OID.statementType, seq(oid(OID.individualPurpose)));

export interface Subject {
  readonly contentType: string;
  /** DER of the content for these options: nested signatures have their own digest. */
  content(options: SignOptions): Der;
  /** Nested signatures of a catalog are detached and digest the parent's complete list. */
  readonly detachedNested: boolean;
}

const stampedIdentities = ({ timestamp }: SignOptions): readonly Identity[] =>
  timestamp?.kind === 'pkcs9' && !(timestamp.withoutCertificates ?? false) ? [timestamp.authority] : [];

const nestedSignature = (subject: Subject, options: SignOptions, parentContent: Der): Der => {
  if (!subject.detachedNested) return signContent(subject, options);
  const detached = { contentType: OID.data, content: () => parentContent, detachedNested: true };
  return signContent(detached, options, true);
};

/** The ContentInfo of a signature over a subject. */
export const signContent = (subject: Subject, options: SignOptions, detached = false): Der => {
  const { signer, digest = 'sha256' } = options;
  const signerDigest = options.signerDigest ?? digest;
  const content = subject.content(options);
  const common = { digest: signerDigest, contentType: subject.contentType, content: detached ? content : contents(content), ...options.signerInfo };
  const attributes = [statementType(), opusInfo(options)];
  const unsigned = (signature: Uint8Array): readonly Der[] => {
    const nested = (options.nested ?? []).map((each) => nestedSignature(subject, each, content));
    return [
      ...(nested.length === 0 ? [] : [attribute(OID.nestedSignature, ...nested)]),
      ...(options.timestamp === undefined ? [] : [timestampAttribute(signature, options.timestamp)]),
    ];
  };
  const infos = [signerInfo({ ...common, signer, attributes, unsigned })];
  if (options.second !== undefined) infos.push(signerInfo({ ...common, signer: options.second, attributes }));
  return contentInfo({
    contentType: subject.contentType,
    ...(detached ? {} : { content }),
    signerInfos: infos,
    digests: [signerDigest, ...(options.extraDigests ?? [])],
    certificates: options.certificates ?? bag(signer, ...(options.second === undefined ? [] : [options.second]), ...stampedIdentities(options)),
    ...(options.indefinite === undefined ? {} : { indefinite: options.indefinite }),
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.crls === undefined ? {} : { crls: options.crls }),
  });
};

