/** CMS SignedData (RFC 5652) as Authenticode, catalogs and RFC 3161 tokens use it. */
import { checkDer } from '../asn1/check.ts';
import { derCursor, type DerCursor, type Element } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { readCount } from '../asn1/values.ts';
import { readAlgorithm } from '../x509/algorithm.ts';
import { certificateCache } from '../x509/certificate-cache.ts';
import type { AlgorithmIdentifier, parseCertificate } from '../x509/certificate.ts';
import { contentTypeOf } from './attributes.ts';
import { readSignerInfo, unsignedAttributesOf } from './signer-info.ts';
import type { SignedData, SignerInfo } from './types.ts';

export type { Attribute, SignedData, SignerInfo } from './types.ts';

const MAX_SIZE = 64 << 20;
const MAX_CERTIFICATES = 512;
const MAX_SIGNERS = 64;
const MAX_ALGORITHMS = 64;

const cachedCertificate = certificateCache(256);

/** A ContentInfo holding SignedData, and whatever stands behind it. `format` is named in errors. */
export const parseSignedData = (der: Uint8Array, format: string, readCertificate: typeof parseCertificate = cachedCertificate): SignedData => {
  const input = derCursor(der, format);
  if (der.length > MAX_SIZE) input.fail(`signed data of ${der.length} bytes exceeds the limit of ${MAX_SIZE}`);
  const info = input.next(0x30, 'ContentInfo');
  const members = info.enter();
  const type = members.next(0x06, 'content type');
  if (readOid(type) !== OID.signedData) type.fail(`content type ${readOid(type)} is not signedData`);
  const signed = members.next(0xa0, 'content').only(0x30, 'SignedData');
  members.finish('ContentInfo');
  const parts = readParts(signed.enter());
  const opaque = [parts.content, ...parts.signers.map(unsignedAttributesOf)];
  checkDer({ data: der, format, base: 0 }, info.start, info.end, new Set(opaque.flatMap((element) => element?.start ?? [])));
  return assemble(parts, input.rest, readCertificate);
};

interface Parts {
  readonly version: number;
  readonly digestAlgorithms: readonly AlgorithmIdentifier[];
  readonly contentType: string;
  readonly content: Element | undefined;
  readonly certificates: readonly Element[];
  readonly hasCrls: boolean;
  readonly signers: readonly Element[];
}

/** RFC 5652 5.1. */
const readParts = (members: DerCursor): Parts => {
  const version = readCount(members.next(0x02, 'version'), 'version');
  const digestAlgorithms = members.next(0x31, 'digest algorithms').enter().all(0x30, 'digest algorithm', MAX_ALGORITHMS).map(readAlgorithm);
  const encapsulated = members.next(0x30, 'encapsulated content').enter();
  const contentType = readOid(encapsulated.next(0x06, 'encapsulated content type'));
  const wrapper = encapsulated.optional(0xa0, 'content');
  encapsulated.finish('encapsulated content');
  const inside = wrapper?.enter();
  const content = inside?.any('content');
  inside?.finish('content');
  const bag = members.optional(0xa0, 'certificates')?.enter();
  const choices: Element[] = [];
  while (bag !== undefined && !bag.done) {
    if (choices.length === MAX_CERTIFICATES) bag.fail(`more than ${MAX_CERTIFICATES} certificates`);
    choices.push(bag.any('certificate'));
  }
  const certificates = choices.filter(({ tag }) => tag === 0x30);
  const hasCrls = members.optional(0xa1, 'revocation lists') !== undefined;
  const signers = members.next(0x31, 'signers').enter().all(0x30, 'signer', MAX_SIGNERS);
  members.finish('SignedData');
  return { version, digestAlgorithms, contentType, content, certificates, hasCrls, signers };
};

const assemble = (parts: Parts, trailing: Uint8Array, readCertificate: typeof parseCertificate): SignedData => {
  const { version, digestAlgorithms, contentType, content } = parts;
  const problems: string[] = [];
  const signers = parts.signers.map((signer) => readSignerInfo(signer, problems));
  problems.push(...departures(parts, signers));
  const certificates = parts.certificates.map((certificate) => readCertificate(certificate.der, certificate.offset));
  return { version, digestAlgorithms, contentType, content: content?.value, contentTlv: content?.der, certificates, signers, problems, trailing };
};

/** Digests and plain RSA have NULL for parameters, or none (RFC 5754 2 and 3.2). Nothing signs these octets, so nothing may stand there. */
const hasOddParameters = ({ parameters }: AlgorithmIdentifier): boolean => parameters !== undefined && (parameters.length !== 2 || parameters[0] !== 0x05);

const SEQUENCE = 0x30;
const OCTET_STRING = 0x04;

/** The message digest covers the value of the content but not its tag, so only the tags that are meant may stand there. */
const unsignedOctets = ({ content, digestAlgorithms }: Parts, { digestAlgorithm, signatureAlgorithm }: SignerInfo): string[] => {
  const algorithms = [...digestAlgorithms, digestAlgorithm, ...(signatureAlgorithm.oid === OID.rsaEncryption ? [signatureAlgorithm] : [])];
  return [
    ...(content === undefined || content.tag === SEQUENCE || content.tag === OCTET_STRING ? [] : ['the content is neither a SEQUENCE nor an OCTET STRING']),
    ...(algorithms.some(hasOddParameters) ? ['an algorithm has parameters where none belong'] : []),
  ];
};

const departures = (parts: Parts, signers: readonly SignerInfo[]): string[] => {
  const found: string[] = [];
  const [signer] = signers;
  const [algorithm] = parts.digestAlgorithms;
  if (signers.length > 1) found.push(`${signers.length} signers instead of one`);
  if (parts.hasCrls) found.push('revocation lists inside');
  if (signer === undefined) return found;
  found.push(...unsignedOctets(parts, signer));
  if (parts.digestAlgorithms.length !== 1) found.push(`${parts.digestAlgorithms.length} digest algorithms instead of one`);
  else if (algorithm?.oid !== signer.digestAlgorithm.oid) found.push(`digest algorithm ${algorithm?.oid} is not the signer's ${signer.digestAlgorithm.oid}`);
  const claimed = contentTypeOf(signer.signedAttributes);
  if (claimed !== parts.contentType) found.push(`signed content type ${claimed ?? 'missing'} is not the content's type ${parts.contentType}`);
  return found;
};
