/** RFC 3161: what a time stamp token states, and which certificate it says stamped it (RFC 2634 5.4, RFC 5035 3). */
import { checkDer } from '../asn1/check.ts';
import { type DerCursor, type Element, wholeElement } from '../asn1/element.ts';
import { readOid } from '../asn1/oid.ts';
import { OID } from '../asn1/oids.ts';
import { GENERALIZED_TIME, readTime } from '../asn1/time.ts';
import { readCount, readSerial } from '../asn1/values.ts';
import { readAlgorithm } from '../x509/algorithm.ts';
import type { AlgorithmIdentifier } from '../x509/types.ts';
import { singleValueOf } from './attributes.ts';
import type { Attribute } from './types.ts';

export interface TstInfo {
  readonly version: number;
  readonly policy: string;
  readonly messageImprint: { readonly algorithm: AlgorithmIdentifier; readonly digest: Uint8Array };
  readonly serial: string;
  /** Milliseconds since the epoch. */
  readonly genTime: number;
}

export interface EssCertId {
  readonly hashAlgorithm: string;
  readonly hash: Uint8Array;
  /** Serial number of the certificate, when the optional issuerSerial is there. */
  readonly serial: string | undefined;
}

const FORMAT = 'timestamp';
const MAX_IDS = 64;

/** `content` is the token's eContent: the octets inside the OCTET STRING. */
export const parseTstInfo = (content: Uint8Array): TstInfo => {
  const whole = wholeElement(content, 0x30, 'TSTInfo', FORMAT);
  checkDer({ data: content, format: FORMAT, base: 0 }, 0, content.length);
  const members = whole.enter();
  const version = readCount(members.next(0x02, 'version'), 'version');
  const policy = readOid(members.next(0x06, 'policy'));
  const messageImprint = readImprint(members.next(0x30, 'message imprint').enter());
  const serial = readSerial(members.next(0x02, 'serial number'));
  const genTime = readTime(members.next(GENERALIZED_TIME, 'genTime'), 'genTime');
  for (const [tag, what] of [[0x30, 'accuracy'], [0x01, 'ordering'], [0x02, 'nonce'], [0xa0, 'tsa'], [0xa1, 'extensions']] as const) members.optional(tag, what);
  members.finish('TSTInfo');
  return { version, policy, messageImprint, serial, genTime };
};

const readImprint = (members: DerCursor): TstInfo['messageImprint'] => {
  const algorithm = readAlgorithm(members.next(0x30, 'imprint algorithm'));
  const digest = members.next(0x04, 'imprint').value;
  members.finish('message imprint');
  return { algorithm, digest };
};

/** Every certificate named by SigningCertificate (v1, SHA-1) and SigningCertificateV2; the first of each is the stamping one. */
export const signingCertificatesOf = (attributes: readonly Attribute[]): { readonly v1: readonly EssCertId[]; readonly v2: readonly EssCertId[] } => ({
  v1: readIds(singleValueOf(attributes, OID.signingCertificate), OID.sha1),
  v2: readIds(singleValueOf(attributes, OID.signingCertificateV2), OID.sha256),
});

const readIds = (value: Uint8Array | undefined, defaultHash: string): EssCertId[] => {
  if (value === undefined) return [];
  checkDer({ data: value, format: FORMAT, base: 0 }, 0, value.length);
  const members = wholeElement(value, 0x30, 'signing certificate', FORMAT).enter();
  const list = members.next(0x30, 'certificate identifiers').enter().all(0x30, 'certificate identifier', MAX_IDS);
  members.optional(0x30, 'policies');
  members.finish('signing certificate');
  return list.map((id) => readId(id, defaultHash));
};

const readId = (element: Element, defaultHash: string): EssCertId => {
  const members = element.enter();
  const algorithm = defaultHash === OID.sha1 ? undefined : members.optional(0x30, 'hash algorithm');
  const hash = members.next(0x04, 'certificate hash').value;
  const issuerSerial = members.optional(0x30, 'issuer and serial number')?.enter();
  members.finish('certificate identifier');
  issuerSerial?.next(0x30, 'issuer');
  const serial = issuerSerial?.next(0x02, 'serial number');
  return { hashAlgorithm: algorithm === undefined ? defaultHash : readAlgorithm(algorithm).oid, hash, serial: serial && readSerial(serial) };
};
