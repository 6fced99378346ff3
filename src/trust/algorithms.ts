import { derCursor, type DerCursor } from '../formats/asn1/element.ts';
import { readOid } from '../formats/asn1/oid.ts';
import { OID } from '../formats/asn1/oids.ts';
import { readCount } from '../formats/asn1/values.ts';
import { readAlgorithm } from '../formats/x509/algorithm.ts';
import type { AlgorithmIdentifier } from '../formats/x509/types.ts';
import { attempt } from './attempt.ts';

/** Not MD5: it no longer binds a signature to one content. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  [OID.sha1, 'sha1'], [OID.sha256, 'sha256'], [OID.sha384, 'sha384'], [OID.sha512, 'sha512'],
]);

/** Name of node:crypto for a digest OID; `undefined` for one that no signature here may use. */
export const digestName = (oid: string): string | undefined => DIGESTS.get(oid);

/** The name where there is one, for evidence. */
export const digestLabel = (oid: string): string => DIGESTS.get(oid) ?? (oid === OID.md5 ? 'md5' : oid);

export type Scheme =
  | { readonly kind: 'rsa' | 'ecdsa'; readonly hash: string }
  | { readonly kind: 'pss'; readonly hash: string; readonly saltLength: number };

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['1.2.840.113549.1.1.4', { kind: 'rsa', hash: 'md5' }],
  ['1.2.840.113549.1.1.5', { kind: 'rsa', hash: 'sha1' }],
  ['1.2.840.113549.1.1.11', { kind: 'rsa', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { kind: 'rsa', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { kind: 'rsa', hash: 'sha512' }],
  // OIW names of the nineties: md5WithRSA, shaWithRSASignature, sha1WithRSASignature (Code Signing PCA 2007 has the last).
  ['1.3.14.3.2.3', { kind: 'rsa', hash: 'md5' }],
  ['1.3.14.3.2.15', { kind: 'rsa', hash: 'sha1' }],
  ['1.3.14.3.2.29', { kind: 'rsa', hash: 'sha1' }],
  ['1.2.840.10045.4.1', { kind: 'ecdsa', hash: 'sha1' }],
  ['1.2.840.10045.4.3.2', { kind: 'ecdsa', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { kind: 'ecdsa', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { kind: 'ecdsa', hash: 'sha512' }],
]);

/**
 * How a signature was made. `digest` is the digest algorithm beside it (CMS): it decides the hash where the signature algorithm is only
 * the name of a key type, and must be the same where that names one (RFC 8933), or a strong digest could hide a weak signature.
 */
export const schemeOf = ({ oid, parameters }: AlgorithmIdentifier, digest?: string): Scheme | undefined => {
  const hash = digest === undefined ? undefined : digestName(digest);
  if (oid === OID.rsaEncryption) return hash === undefined ? undefined : { kind: 'rsa', hash };
  if (oid === OID.ecPublicKey) return hash === undefined ? undefined : { kind: 'ecdsa', hash };
  const scheme = oid === OID.rsaPss ? attempt(() => pssScheme(parameters)).value : SCHEMES.get(oid);
  return digest === undefined || scheme?.hash === hash ? scheme : undefined;
};

const MAX_SALT = 512;

/** RSASSA-PSS-params (RFC 4055 3.1). OpenSSL takes the same hash for MGF1, so other combinations are not verified. */
const pssScheme = (parameters: Uint8Array | undefined): Scheme | undefined => {
  if (parameters === undefined) return undefined;
  const whole = derCursor(parameters, 'signature algorithm');
  const members = whole.next(0x30, 'PSS parameters').enter();
  const hash = inTag(members, 0xa0, (cursor) => digestName(readAlgorithm(cursor.next(0x30, 'PSS hash')).oid)) ?? 'sha1';
  const mask = inTag(members, 0xa1, maskHash) ?? 'sha1';
  const saltLength = inTag(members, 0xa2, (cursor) => readCount(cursor.next(0x02, 'PSS salt length'), 'PSS salt length')) ?? 20;
  const trailer = inTag(members, 0xa3, (cursor) => readCount(cursor.next(0x02, 'PSS trailer'), 'PSS trailer')) ?? 1;
  members.finish('PSS parameters');
  return hash === mask && trailer === 1 && saltLength <= MAX_SALT ? { kind: 'pss', hash, saltLength } : undefined;
};

const MGF1 = '1.2.840.113549.1.1.8';

const maskHash = (cursor: DerCursor): string | undefined => {
  const members = cursor.next(0x30, 'PSS mask generation').enter();
  if (readOid(members.next(0x06, 'mask generation function')) !== MGF1) return 'unknown';
  return digestName(readAlgorithm(members.next(0x30, 'mask hash')).oid) ?? 'unknown';
};

const inTag = <T>(members: DerCursor, tag: number, read: (cursor: DerCursor) => T): T | undefined => {
  const element = members.optional(tag, 'PSS parameter');
  return element === undefined ? undefined : read(element.enter());
};

const WEAK: ReadonlySet<string> = new Set(['md5', 'sha1']);
export const isWeakDigest = (name: string): boolean => WEAK.has(name);
