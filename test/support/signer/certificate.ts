/** Certificates (RFC 5280) with every field open to the tests that need it wrong. */
import {
  bitString, bool, ctx, ctxPrimitive, int, octets, oid, printable, seq, set, time, tlv, utf8, type Der,
} from '../der.ts';
import type { Digest } from './oids.ts';
import { digestOf, keyId, signatureAlgorithm, signWith, testKey, type Padding, type TestKey } from './keys.ts';

const NAME_OID: Readonly<Record<string, string>> = {
  CN: '2.5.4.3',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  street: '2.5.4.9',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  businessCategory: '2.5.4.15',
  DC: '0.9.2342.19200300.100.1.25',
  E: '1.2.840.113549.1.9.1',
};

/** Relative distinguished names in the order written; a key is a short name or a dotted OID. */
export type Subject = Readonly<Record<string, string>>;

const directoryString = (type: string, value: string): Der => {
  if (type === 'DC' || type === 'E') return tlv(0x16, new TextEncoder().encode(value));
  return /^[A-Za-z0-9 '()+,\-./:=?]*$/u.test(value) ? printable(value) : utf8(value);
};

export const name = (subject: Subject): Der =>
  seq(...Object.entries(subject).map(([type, value]) => set(seq(oid(NAME_OID[type] ?? type), directoryString(type, value)))));

const KEY_USAGES = ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign'] as const;
export type KeyUsage = (typeof KEY_USAGES)[number];

export interface Identity {
  readonly certificate: Der;
  readonly key: TestKey;
  readonly subject: Der;
  readonly issuerName: Der;
  /** INTEGER element. */
  readonly serial: Der;
  /** Absent for a self-signed certificate. */
  readonly issuer: Identity | undefined;
}

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  readonly value: Der;
}

export interface CertificateOptions {
  readonly subject: Subject;
  readonly key?: TestKey;
  /** Self-signed when absent. */
  readonly issuer?: Identity;
  /** Hexadecimal contents octets. */
  readonly serial?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly eku?: readonly string[];
  readonly ekuCritical?: boolean;
  readonly keyUsage?: readonly KeyUsage[];
  /** Basic constraints: `true`, or the path length; absent means no such extension. */
  readonly ca?: boolean | number;
  readonly policies?: readonly string[];
  /** Subject and authority key identifiers; on unless a test wants them gone or wrong. */
  readonly keyIds?: boolean;
  readonly authorityKeyId?: Uint8Array;
  readonly extensions?: readonly Extension[];
  readonly digest?: Digest;
  readonly padding?: Padding;
  /** Signs in place of the issuer's key: a certificate that only looks issued. */
  readonly signedBy?: TestKey;
  readonly spki?: Der;
  readonly version?: 1 | 3;
}

const extension = ({ oid: type, critical = false, value }: Extension): Der =>
  critical ? seq(oid(type), bool(true), octets(value)) : seq(oid(type), octets(value));

const keyUsageBits = (usages: readonly KeyUsage[]): Der => {
  const bits = usages.reduce((sum, usage) => sum | (0x80 >> KEY_USAGES.indexOf(usage)), 0);
  let unused = 0;
  while (unused < 8 && bits !== 0 && (bits >> unused) % 2 === 0) unused++;
  return bitString(Uint8Array.of(bits), unused);
};

const basicConstraints = (ca: boolean | number): Der => {
  if (ca === false) return seq();
  return ca === true ? seq(bool(true)) : seq(bool(true), int(ca));
};

const standardExtensions = (options: CertificateOptions, spki: Der): readonly Extension[] => {
  const { ca, eku, keyUsage, policies, issuer, keyIds = true } = options;
  const authority = options.authorityKeyId ?? (keyIds && issuer !== undefined ? keyId(issuer.key.spki) : undefined);
  return [
    ...(ca === undefined ? [] : [{ oid: '2.5.29.19', critical: ca !== false, value: basicConstraints(ca) }]),
    ...(keyUsage === undefined ? [] : [{ oid: '2.5.29.15', critical: true, value: keyUsageBits(keyUsage) }]),
    ...(eku === undefined ? [] : [{ oid: '2.5.29.37', critical: options.ekuCritical ?? false, value: seq(...eku.map(oid)) }]),
    ...(policies === undefined ? [] : [{ oid: '2.5.29.32', value: seq(...policies.map((policy) => seq(oid(policy)))) }]),
    ...(keyIds ? [{ oid: '2.5.29.14', value: octets(keyId(spki)) }] : []),
    ...(authority === undefined ? [] : [{ oid: '2.5.29.35', value: seq(ctxPrimitive(0, authority)) }]),
    ...(options.extensions ?? []),
  ];
};

/** Ten octets, first bit clear: positive and never shortened. */
const serialFor = (subject: Der, spki: Der): Der => int(Uint8Array.of(0x33, ...digestOf('sha1', subject, spki).subarray(0, 9)));

const instant = (text: string): Der => time(Date.parse(text));

/** Long enough for tests at any date a test sets; leafs that must expire say so. */
const ALWAYS = ['2010-01-01T00:00:00Z', '2045-01-01T00:00:00Z'] as const;

export const issue = (options: CertificateOptions): Identity => {
  const subject = name(options.subject);
  const key = options.key ?? testKey(options.subject['CN'] ?? 'nameless');
  const spki = options.spki ?? key.spki;
  const signer = options.signedBy ?? options.issuer?.key ?? key;
  const digest = options.digest ?? 'sha256';
  const issuerName = options.issuer?.subject ?? subject;
  const serial = options.serial === undefined ? serialFor(subject, spki) : int(Uint8Array.from(Buffer.from(options.serial, 'hex')));
  const algorithmDer = signatureAlgorithm(signer, digest, options.padding);
  const version = options.version ?? 3;
  const tbs = seq(
    ...(version === 3 ? [ctx(0, int(2))] : []),
    serial,
    algorithmDer,
    issuerName,
    seq(instant(options.notBefore ?? ALWAYS[0]), instant(options.notAfter ?? ALWAYS[1])),
    subject,
    spki,
    ...(version === 3 ? [ctx(3, seq(...standardExtensions(options, spki).map(extension)))] : []),
  );
  const certificate = seq(tbs, algorithmDer, bitString(signWith(signer, digest, tbs, options.padding)));
  return { certificate, key, subject, issuerName, serial, issuer: options.issuer };
};

/** A root or issuing CA with the usual extensions. */
export const issueCa = (options: CertificateOptions): Identity =>
  issue({ ca: true, keyUsage: ['digitalSignature', 'keyCertSign', 'cRLSign'], ...options });

/** An empty revocation list. */
export const issueCrl = (issuer: Identity): Der => {
  const algorithmDer = signatureAlgorithm(issuer.key, 'sha256');
  const tbs = seq(int(1), algorithmDer, issuer.subject, instant('2026-01-01T00:00:00Z'), instant('2027-01-01T00:00:00Z'));
  return seq(tbs, algorithmDer, bitString(signWith(issuer.key, 'sha256', tbs)));
};

/** Certificates from the leaf upwards; the root is last. */
export const chainOf = (leaf: Identity): readonly Identity[] => (leaf.issuer === undefined ? [leaf] : [leaf, ...chainOf(leaf.issuer)]);

/** What a signer puts in the bag: the chain without its self-signed root (a lone self-signed leaf stays). */
export const bagOf = (leaf: Identity): readonly Identity[] => {
  const chain = chainOf(leaf);
  return chain.length === 1 ? chain : chain.slice(0, -1);
};

export const toPem = (...certificates: readonly Der[]): string =>
  certificates
    .map((der) => `-----BEGIN CERTIFICATE-----\n${(Buffer.from(der).toString('base64').match(/.{1,64}/gu) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`)
    .join('');

/** A SubjectPublicKeyInfo whose EC parameters are spelled out instead of named (what CVE-2020-0601 abuses). */
export const explicitCurveSpki = (key: TestKey): Der => {
  const hexInt = (text: string): Der => int(Uint8Array.of(0, ...Buffer.from(text, 'hex')));
  const field = (text: string): Der => octets(Uint8Array.from(Buffer.from(text, 'hex')));
  const prime = 'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff';
  const point = key.spki.subarray(-65);
  const parameters = seq(
    int(1),
    seq(oid('1.2.840.10045.1.1'), hexInt(prime)),
    seq(
      field('ffffffff00000001000000000000000000000000fffffffffffffffffffffffc'),
      field('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b'),
    ),
    octets(
      Uint8Array.from(
        Buffer.from(
          '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
          'hex',
        ),
      ),
    ),
    hexInt('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'),
    int(1),
  );
  return seq(seq(oid('1.2.840.10045.2.1'), parameters), bitString(point));
};

