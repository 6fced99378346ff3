/** Time stamps over a signature value: RFC 3161 tokens and PKCS #9 countersignatures. */
import { OID } from '../formats/asn1/oids.ts';
import { equalBytes } from '../formats/bytes.ts';
import { FormatError } from '../formats/error.ts';
import { signingTimeOf, valuesOf } from '../formats/cms/attributes.ts';
import { parseSignedData, type SignedData, type SignerInfo } from '../formats/cms/signed-data.ts';
import { parseSignerInfo } from '../formats/cms/signer-info.ts';
import { type EssCertId, parseTstInfo, signingCertificatesOf, type TstInfo } from '../formats/cms/timestamp-token.ts';
import type { Certificate } from '../formats/x509/types.ts';
import { digestLabel, digestName } from './algorithms.ts';
import type { Anchor } from './anchors.ts';
import { attempt } from './attempt.ts';
import { hashBytes } from './digest.ts';
import { holdsBareDigest } from './keys.ts';
import { checkSigner, signedBy, type SignerCheck } from './signer.ts';
import type { TimestampFacts } from './signature.ts';
import { judgeAuthority, type Trust } from './stamp-authority.ts';

export interface Stamp {
  readonly facts: TimestampFacts;
  /** Root of the authority, when the stamp is trusted. */
  readonly anchor: Anchor | undefined;
  /** The stamp is wrong, as opposed to made by an authority that is not trusted. */
  readonly wrong: boolean;
}

export interface Stamps {
  readonly stamps: readonly Stamp[];
  /** Stamps that could not be read. */
  readonly unreadable: readonly string[];
}

/** Genuine signatures carry one, seldom two. */
const MAX_STAMPS = 4;

interface Reading {
  readonly kind: TimestampFacts['kind'];
  readonly time: number;
  readonly digestAlgorithm: string;
  readonly legacyBareDigest: boolean;
  readonly check: SignerCheck;
  readonly bag: readonly Certificate[];
  readonly problems: readonly string[];
}

const judged = (reading: Reading, trust: Trust): Stamp => {
  const { kind, time, digestAlgorithm, legacyBareDigest, check, bag } = reading;
  const authority = check.certificate;
  const own = [...reading.problems, ...check.problems];
  const { wrong, untrusted, anchor } = authority === undefined ? { wrong: [], untrusted: [], anchor: undefined } : judgeAuthority(authority, bag, time, kind === 'rfc3161', trust);
  const problems = [...own, ...wrong, ...untrusted].map((problem) => `time stamp: ${problem}`);
  const facts = { kind, time, digestAlgorithm, legacyBareDigest, trusted: problems.length === 0, authority: authority?.subject.text ?? '', problems };
  return { facts, anchor, wrong: own.length + wrong.length > 0 };
};

const imprintProblems = ({ messageImprint: { algorithm, digest } }: TstInfo, signature: Uint8Array): string[] => {
  const name = digestName(algorithm.oid);
  if (name === undefined) return [`its digest algorithm ${algorithm.oid} is not supported`];
  return equalBytes(digest, hashBytes(name, [signature])) ? [] : ['it was made for another signature'];
};

const names = ({ hashAlgorithm, hash }: EssCertId, authority: Certificate): boolean => {
  const algorithm = digestName(hashAlgorithm);
  return algorithm !== undefined && equalBytes(hash, hashBytes(algorithm, [authority.der]));
};

/** RFC 5035: the token names the certificate that made it, so that no other of the same key can take its place. */
const essProblems = (signer: SignerInfo, authority: Certificate | undefined): string[] => {
  const read = attempt(() => signingCertificatesOf(signer.signedAttributes));
  if (read.value === undefined) return [`its signing certificate attribute: ${read.cause}`];
  const stated = [read.value.v1[0], read.value.v2[0]].flatMap((id) => (id === undefined ? [] : [id]));
  if (stated.length === 0) return ['it does not say which certificate made it'];
  return authority === undefined || stated.every((id) => names(id, authority)) ? [] : ['it says that another certificate made it'];
};

const readToken = (value: Uint8Array, signature: Uint8Array, parentBag: readonly Certificate[]): Reading => {
  const token: SignedData = parseSignedData(value, 'timestamp');
  const info = parseTstInfo(token.content ?? new Uint8Array(0));
  const bag = [...token.certificates, ...parentBag];
  const [signer] = token.signers;
  const check: SignerCheck = signer === undefined ? { certificate: undefined, problems: ['nobody signed it'] } : checkSigner(signer, [OID.tstInfo], [token.content ?? new Uint8Array(0)], bag);
  const problems = [
    ...(token.version === 3 ? [] : [`it has version ${token.version} instead of 3`]),
    ...(token.contentType === OID.tstInfo ? [] : [`its content has type ${token.contentType}`]),
    ...(token.signers.length > 1 ? [`${token.signers.length} signers instead of one`] : []),
    ...imprintProblems(info, signature),
    ...(signer === undefined ? [] : essProblems(signer, check.certificate)),
  ];
  return { kind: 'rfc3161', time: info.genTime, digestAlgorithm: digestLabel(info.messageImprint.algorithm.oid), legacyBareDigest: false, check, bag, problems };
};

/** Old services put the naked digest of the attributes into the signature block. */
const bareDigestOf = (signer: SignerInfo, certificate: Certificate): boolean => {
  const digest = digestName(signer.digestAlgorithm.oid);
  if (digest === undefined || signer.signedAttributesDer === undefined || signer.signatureAlgorithm.oid !== OID.rsaEncryption) return false;
  return holdsBareDigest(certificate, hashBytes(digest, [signer.signedAttributesDer]), signer.signature);
};

/** RFC 5652 11.4 wants no content type, Microsoft and most services state data, Certum's states the type of RFC 3161. */
const COUNTERSIGNED = [OID.data, OID.tstInfo, undefined] as const;

const readCountersignature = (value: Uint8Array, signature: Uint8Array, bag: readonly Certificate[]): Reading => {
  const signer = parseSignerInfo(value, 'timestamp');
  let legacyBareDigest = false;
  const check = checkSigner(signer, COUNTERSIGNED, [signature], bag, (info, certificate) => {
    if (signedBy(info, certificate)) return true;
    return (legacyBareDigest = bareDigestOf(info, certificate));
  });
  const time = signingTimeOf(signer.signedAttributes);
  if (time === undefined) throw new FormatError('timestamp', 'it states no time');
  return { kind: 'pkcs9', time, digestAlgorithm: digestLabel(signer.digestAlgorithm.oid), legacyBareDigest, check, bag, problems: [] };
};

/** Every stamp on a signature, judged. `bag` are the certificates that came with it. */
export const stampsOf = (signer: SignerInfo, bag: readonly Certificate[], trust: Trust): Stamps => {
  const tokens = valuesOf(signer.unsignedAttributes, OID.rfc3161Token).map((value) => () => readToken(value, signer.signature, bag));
  const countersignatures = valuesOf(signer.unsignedAttributes, OID.countersignature).map((value) => () => readCountersignature(value, signer.signature, bag));
  const all = [...tokens, ...countersignatures];
  const stamps: Stamp[] = [];
  const unreadable = all.length > MAX_STAMPS ? [`${all.length} time stamps, ${MAX_STAMPS} are read`] : [];
  for (const read of all.slice(0, MAX_STAMPS)) {
    const { value, cause } = attempt(() => judged(read(), trust));
    if (value === undefined) unreadable.push(`time stamp: ${cause}`);
    else stamps.push(value);
  }
  return { stamps, unreadable };
};

/** One RFC 3161 token over a signature value, judged: package signatures carry it beside themselves. A malformed one is a `FormatError`. */
export const stampOf = (token: Uint8Array, signature: Uint8Array, bag: readonly Certificate[], trust: Trust): Stamp => judged(readToken(token, signature, bag), trust);
