import { constants, createPublicKey, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import { OID } from '../formats/asn1/oids.ts';
import { equalBytes } from '../formats/bytes.ts';
import type { AlgorithmIdentifier } from '../formats/x509/types.ts';
import type { Scheme } from './algorithms.ts';

/** SubjectPublicKeyInfo and its algorithm, as certificates and anchors have them. */
export interface PublicKeyInfo {
  readonly spki: Uint8Array;
  readonly keyAlgorithm: AlgorithmIdentifier;
}

const MAX_KEYS = 1024;
/** An exponent as long as its modulus makes one check take 8 ms, and a hostile file asks for hundreds; genuine keys have 3, 17 or 65537. */
const MAX_RSA_BITS = 8192;
const MAX_EXPONENT = 2n ** 32n;
/** Longer keys are unusable anyway and not worth remembering. */
const MAX_SPKI = 4096;
const KINDS: Readonly<Record<Scheme['kind'], readonly string[]>> = { rsa: ['rsa'], pss: ['rsa', 'rsa-pss'], ecdsa: ['ec'] };

/** Making a key object costs more than using it; few keys sign many files. */
const known = new Map<string, KeyObject | undefined>();

const makeKey = (spki: Uint8Array): KeyObject | undefined => {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    return modulusLength > MAX_RSA_BITS || publicExponent > MAX_EXPONENT ? undefined : key;
  } catch {
    return undefined;
  }
};

/** EC keys must name their curve: explicit parameters let an attacker choose the generator (CVE-2020-0601). */
export const hasExplicitCurve = ({ oid, parameters }: AlgorithmIdentifier): boolean => oid === OID.ecPublicKey && parameters?.[0] !== 0x06;

const keyObject = ({ spki, keyAlgorithm }: PublicKeyInfo): KeyObject | undefined => {
  if (hasExplicitCurve(keyAlgorithm) || spki.length > MAX_SPKI) return undefined;
  const name = Buffer.from(spki.buffer, spki.byteOffset, spki.length).toString('latin1');
  const found = known.get(name);
  if (found !== undefined || known.has(name)) return found;
  if (known.size >= MAX_KEYS) known.clear();
  const key = makeKey(spki);
  known.set(name, key);
  return key;
};

/** RSA modulus length or bits of the curve where OpenSSL tells; `undefined` for keys that cannot be used. */
export const keyBits = (info: PublicKeyInfo): { readonly type: string; readonly bits: number | undefined } | undefined => {
  const key = keyObject(info);
  return key?.asymmetricKeyType === undefined ? undefined : { type: key.asymmetricKeyType, bits: key.asymmetricKeyDetails?.modulusLength };
};

/** Does `signature` over `data` come from this key? Everything that OpenSSL refuses is a no. */
export const verifies = (info: PublicKeyInfo, scheme: Scheme, data: Uint8Array, signature: Uint8Array): boolean => {
  const key = keyObject(info);
  if (key === undefined || !KINDS[scheme.kind].includes(key.asymmetricKeyType ?? '')) return false;
  try {
    if (scheme.kind === 'pss') return verify(scheme.hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }, signature);
    return verify(scheme.hash, data, scheme.kind === 'ecdsa' ? { key, dsaEncoding: 'der' } : { key, padding: constants.RSA_PKCS1_PADDING }, signature);
  } catch {
    return false;
  }
};

/** Does the PKCS #1 v1.5 block hold exactly this digest, without the DigestInfo around it? Time stamp services of VeriSign and Symantec wrote it so. */
export const holdsBareDigest = (info: PublicKeyInfo, digest: Uint8Array, signature: Uint8Array): boolean => {
  const key = keyObject(info);
  if (key?.asymmetricKeyType !== 'rsa') return false;
  try {
    return equalBytes(publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature), digest);
  } catch {
    return false;
  }
};

/** DigestInfo up to the digest, with the NULL parameter of the hash left out: RFC 8017 9.2 forbids it, and a signer of 2007 wrote it. */
const WITHOUT_NULL: Readonly<Record<string, string>> = {
  sha1: '301f300706052b0e03021a0414',
  sha256: '302f300b06096086480165030402010420',
  sha384: '303f300b06096086480165030402020430',
  sha512: '304f300b06096086480165030402030440',
};

/** Is the PKCS #1 v1.5 block, to its last octet, that of this digest without NULL? The one encoding is compared; nothing is parsed. */
export const holdsDigestWithoutNull = (info: PublicKeyInfo, hash: string, digest: Uint8Array, signature: Uint8Array): boolean => {
  const key = keyObject(info);
  const prefix = WITHOUT_NULL[hash];
  if (key?.asymmetricKeyType !== 'rsa' || prefix === undefined) return false;
  const tail = Buffer.concat([Buffer.of(0), Buffer.from(prefix, 'hex'), digest]);
  const padding = signature.length - tail.length - 2;
  if (padding < 8) return false;
  try {
    return equalBytes(publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature), Buffer.concat([Buffer.of(0, 1), Buffer.alloc(padding, 0xff), tail]));
  } catch {
    return false;
  }
};
