/** A test time stamping authority: RFC 3161 tokens and PKCS#9 countersignatures over a signature value. */
import { privateEncrypt, constants } from 'node:crypto';
import { generalizedTime, int, octets, oid, seq, time, type Der } from '../der.ts';
import { attribute, bag, contentInfo, signerInfo } from './cms.ts';
import type { Identity } from './certificate.ts';
import { digestAlgorithm, digestOf } from './keys.ts';
import { OID, type Digest } from './oids.ts';

export interface TimestampOptions {
  readonly authority: Identity;
  /** ISO 8601. */
  readonly time: string;
  /** RFC 3161 unless it says otherwise. */
  readonly kind?: 'rfc3161' | 'pkcs9';
  readonly digest?: Digest;
  /** PKCS#9: the naked SHA-1 in the PKCS#1 block, as old VeriSign and Symantec services wrote it. */
  readonly bareDigest?: boolean;
  /** RFC 3161: which signing certificate attributes the token carries. */
  readonly ess?: 'v1' | 'v2' | 'both' | 'none' | 'wrong';
  /** Stamps another signature value than the one it is attached to. */
  readonly stamps?: Uint8Array;
  /** PKCS#9: in place of `data` in the signed attributes. */
  readonly statedContentType?: string;
  /** Leaves the authority's certificates out. */
  readonly withoutCertificates?: boolean;
}

const instant = (text: string): number => Date.parse(text);

const timestampInfo = ({ time: at, digest = 'sha256' }: TimestampOptions, signature: Uint8Array): Der =>
  seq(
    int(1),
    oid('1.3.6.1.4.1.601.10.3.1'),
    seq(digestAlgorithm(digest), octets(digestOf(digest, signature))),
    int(digestOf('sha1', signature).subarray(0, 8).map((octet, index) => (index === 0 ? (octet & 0x7f) | 0x01 : octet))),
    generalizedTime(instant(at)),
  );

const ess = ({ authority, ess: kind = 'v2' }: TimestampOptions): readonly Der[] => {
  const certificate = kind === 'wrong' ? Uint8Array.of(0) : authority.certificate;
  const v1 = attribute(OID.signingCertificate, seq(seq(seq(octets(digestOf('sha1', certificate))))));
  const v2 = attribute(OID.signingCertificateV2, seq(seq(seq(octets(digestOf('sha256', certificate))))));
  return { v1: [v1], v2: [v2], wrong: [v2], both: [v1, v2], none: [] }[kind];
};

/** The ContentInfo of a TimeStampToken. */
export const timestampToken = (signature: Uint8Array, options: TimestampOptions): Der => {
  const { authority, digest = 'sha256' } = options;
  const info = timestampInfo(options, options.stamps ?? signature);
  const attributes = [attribute(OID.signingTime, time(instant(options.time))), ...ess(options)];
  return contentInfo({
    version: 3,
    contentType: OID.tstInfo,
    content: octets(info),
    digests: [digest],
    certificates: options.withoutCertificates ? [] : bag(authority),
    signerInfos: [signerInfo({ signer: authority, digest, contentType: OID.tstInfo, content: info, attributes })],
  });
};

/** A SignerInfo over the signature value; the authority's certificates belong into the parent's bag. */
export const countersignature = (signature: Uint8Array, options: TimestampOptions): Der => {
  const { authority, digest = 'sha1', bareDigest = false } = options;
  return signerInfo({
    signer: authority,
    digest,
    contentType: OID.data,
    content: options.stamps ?? signature,
    attributes: [attribute(OID.signingTime, time(instant(options.time)))],
    ...(options.statedContentType === undefined ? {} : { statedContentType: options.statedContentType }),
    ...(bareDigest ? { forge: (signed) => new Uint8Array(privateEncrypt({ key: authority.key.private, padding: constants.RSA_PKCS1_PADDING }, digestOf(digest, signed))) } : {}),
  });
};

/** The unsigned attribute that carries the stamp. */
export const timestampAttribute = (signature: Uint8Array, options: TimestampOptions): Der =>
  options.kind === 'pkcs9'
    ? attribute(OID.countersignature, countersignature(signature, options))
    : attribute(OID.rfc3161Token, timestampToken(signature, options));
