/**
 * Keys of the test signer. They are worth nothing outside the tests: made on this machine, kept below `.cache/` (ignored by git) so
 * that the workers of one run, and later runs, share them instead of spending seconds on RSA.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { algorithm, contents, ctx, int, oid, seq, type Der } from '../der.ts';
import { DIGEST_OID, ECDSA_WITH, OID, RSA_WITH, type Digest } from './oids.ts';

export type KeyKind = 'rsa1024' | 'rsa2048' | 'rsa4096' | 'p256' | 'p384';
/** How an RSA key signs: PKCS#1 v1.5 unless a test says otherwise. */
export type Padding = 'pkcs1' | 'pss';

export interface TestKey {
  readonly label: string;
  readonly private: KeyObject;
  /** DER of SubjectPublicKeyInfo. */
  readonly spki: Der;
  readonly rsa: boolean;
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', '.cache', 'test-keys');

const generate = (kind: KeyKind): string => {
  const pair =
    kind === 'p256' || kind === 'p384'
      ? generateKeyPairSync('ec', { namedCurve: kind === 'p256' ? 'P-256' : 'P-384' })
      : generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(3)) });
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** `link` fails when another worker was first: then its key is everybody's key. */
const store = (path: string, text: string): void => {
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
};

const known = new Map<string, TestKey>();

/** The key of that name: the same one for every caller. */
export const testKey = (label: string, kind: KeyKind = 'rsa2048'): TestKey => {
  const id = `${kind}-${label.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
  const found = known.get(id);
  if (found !== undefined) return found;
  const path = join(FOLDER, `${id}.pem`);
  if (!existsSync(path)) store(path, generate(kind));
  const key = createPrivateKey(readFileSync(path));
  const spki = new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const made = { label, private: key, spki, rsa: kind.startsWith('rsa') };
  known.set(id, made);
  return made;
};

export const digestOf = (digest: Digest, ...data: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash(digest);
  for (const part of data) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** Digest AlgorithmIdentifier as Microsoft and OpenSSL write it: with NULL. */
export const digestAlgorithm = (digest: Digest): Der => algorithm(DIGEST_OID[digest]);

const saltLength = (digest: Digest): number => digestOf(digest).length;

const pssAlgorithm = (digest: Digest): Der =>
  algorithm(
    OID.rsaPss,
    [seq(ctx(0, digestAlgorithm(digest)), ctx(1, algorithm(OID.mgf1, [digestAlgorithm(digest)])), ctx(2, int(saltLength(digest))))],
  );

/** AlgorithmIdentifier of a certificate signature or of an ECDSA or PSS SignerInfo. */
export const signatureAlgorithm = (key: TestKey, digest: Digest, padding: Padding = 'pkcs1'): Der => {
  if (!key.rsa) return seq(oid(ECDSA_WITH[digest]));
  return padding === 'pss' ? pssAlgorithm(digest) : algorithm(RSA_WITH[digest]);
};

export const signWith = (key: TestKey, digest: Digest, data: Uint8Array, padding: Padding = 'pkcs1'): Uint8Array => {
  if (!key.rsa || padding === 'pkcs1') return new Uint8Array(sign(digest, data, key.private));
  const PSS = 6;
  return new Uint8Array(sign(digest, data, { key: key.private, padding: PSS, saltLength: saltLength(digest) }));
};

/** SHA-1 of the public key bits (RFC 5280 4.2.1.2, method 1). */
export const keyId = (spki: Der): Uint8Array => {
  const body = contents(spki);
  const bits = body.subarray(elementLength(body));
  return digestOf('sha1', contents(bits).subarray(1));
};

/** Length of the element at the start of the bytes. */
const elementLength = (data: Uint8Array): number => {
  const first = data[1] ?? 0;
  const header = first < 0x80 ? 2 : 2 + (first & 0x7f);
  if (first < 0x80) return header + first;
  return header + data.subarray(2, header).reduce((sum, octet) => sum * 256 + octet, 0);
};
