/**
 * Signed drivers as data: one per way a signature can be right or wrong. Our own verdict is tested on them, and osslsigncode judges
 * the same bytes; where both differ on purpose the sample says why.
 */
import { flip } from './binary.ts';
import type { SignOptions } from './authenticode.ts';
import { explicitCurveSpki, issue, issueCrl, type Identity } from './certificate.ts';
import { leaf, lookAlike, publicRoot, stampAuthority, tamperedAuthority } from './hierarchy.ts';
import { testKey } from './keys.ts';
import { appendBehind, growTable, peSignature, pePlaces, signPe, withCertificateTable } from './pe-file.ts';
import { buildPe } from './pe-image.ts';
import { EKU } from './oids.ts';
import type { TimestampOptions } from './timestamp.ts';
import type { Grade } from '../../../src/trust/signature.ts';

/** The instant at which samples are judged. */
export const NOW = '2026-06-01T12:00:00Z';
export const EXPIRED = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2023-01-01T00:00:00Z' } as const;
export const STAMPED = '2022-03-04T05:06:07Z';

export const stamp = (more: Partial<TimestampOptions> = {}): { readonly timestamp: TimestampOptions } => ({
  timestamp: { authority: stampAuthority.public(), time: STAMPED, ...more },
});

export interface Verdict {
  readonly valid: boolean;
  readonly grade: Grade;
  /** Some problem (of an invalid signature) or note says this. */
  readonly says?: RegExp;
}

export interface Sample {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Ours, signature by signature in the order of the file; empty: unsigned. */
  readonly ours: readonly Verdict[];
  /** osslsigncode's, in its order: does each signature verify? Empty: it finds no signature or cannot read the file. */
  readonly judge: readonly boolean[];
  /** Why the two differ. */
  readonly because?: string;
}

export const unsignedDriver = (): Uint8Array => buildPe({ architecture: 'amd64' });

const signed = (options: Partial<SignOptions> = {}): Uint8Array => signPe(unsignedDriver(), { signer: leaf.ov(), ...options });

const explicitCurve = (): Identity => {
  const key = testKey('explicit curve', 'p256');
  return issue({ subject: { CN: 'Contoso Explicit' }, key, issuer: publicRoot(), eku: [EKU.codeSigning], spki: explicitCurveSpki(key) });
};

const ok = (grade: Grade, says?: RegExp): Verdict => ({ valid: true, grade, ...(says === undefined ? {} : { says }) });
const bad = (says: RegExp): Verdict => ({ valid: false, grade: 'invalid', says });

const good: readonly Sample[] = [
  { name: 'unsigned', make: unsignedDriver, ours: [], judge: [] },
  { name: 'signed', make: () => signed(), ours: [ok('ov')], judge: [true] },
  { name: 'signed and stamped', make: () => signed(stamp()), ours: [ok('ov')], judge: [true] },
  { name: 'stamped by a countersignature', make: () => signed(stamp({ kind: 'pkcs9', digest: 'sha256' })), ours: [ok('ov')], judge: [true] },
  { name: 'extended validation', make: () => signed({ signer: leaf.ev(), programName: 'Contoso Ünïcode 驱动', moreInfo: 'https://contoso.example/' }), ours: [ok('ev')], judge: [true] },
  { name: 'page hashes SHA-1', make: () => signed({ pageHashes: 1 }), ours: [ok('ov')], judge: [true] },
  { name: 'page hashes SHA-256', make: () => signed({ pageHashes: 2 }), ours: [ok('ov')], judge: [true] },
  { name: 'SHA-384', make: () => signed({ digest: 'sha384' }), ours: [ok('ov')], judge: [true] },
  { name: 'SHA-512', make: () => signed({ digest: 'sha512' }), ours: [ok('ov')], judge: [true] },
  { name: 'ECDSA P-256', make: () => signed({ signer: leaf.ov({ key: testKey('ec leaf', 'p256') }) }), ours: [ok('ov')], judge: [true] },
  { name: 'ECDSA P-384', make: () => signed({ signer: leaf.ov({ key: testKey('ec leaf', 'p384') }), digest: 'sha384' }), ours: [ok('ov')], judge: [true] },
  { name: 'dual signed', make: () => signed({ digest: 'sha1', nested: [{ signer: leaf.ev(), ...stamp() }] }), ours: [ok('ov', /sha-?1/iu), ok('ev')], judge: [true, true] },
];

const weak: readonly Sample[] = [
  { name: 'SHA-1 alone', make: () => signed({ digest: 'sha1' }), ours: [ok('ov', /sha-?1/iu)], judge: [true] },
  { name: 'MD5', make: () => signed({ digest: 'md5' }), ours: [bad(/md5/iu)], judge: [true], because: 'MD5 binds a signature to no single file' },
  { name: 'certificate signed with SHA-1', make: () => signed({ signer: leaf.ov({ digest: 'sha1' }) }), ours: [ok('ov', /sha-?1/iu)], judge: [true] },
  { name: 'RSA key of 1024 bits', make: () => signed({ signer: leaf.ov({ key: testKey('short leaf', 'rsa1024') }) }), ours: [ok('ov', /1024/u)], judge: [true] },
];

/** On an expired certificate, so that everything hangs on the stamp. */
const stamps: readonly Sample[] = [
  { name: 'countersignature with SHA-1', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ kind: 'pkcs9' }) }), ours: [ok('ov')], judge: [true] },
  {
    name: 'countersignature of a bare digest',
    make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ kind: 'pkcs9', bareDigest: true }) }),
    ours: [ok('ov')],
    judge: [false],
    because: 'osslsigncode demands the DigestInfo that old services left out',
  },
  { name: 'token without certificates', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ withoutCertificates: true }) }), ours: [bad(/stamp/u)], judge: [false] },
  { name: 'token that names another certificate', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ ess: 'wrong' }) }), ours: [bad(/another certificate/u)], judge: [true], because: 'osslsigncode does not read that attribute; `openssl ts` refuses it too' },
  { name: 'stamp authority for code as well', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ authority: stampAuthority.public({ eku: [EKU.timeStamping, EKU.codeSigning] }) }) }), ours: [bad(/purposes/u)], judge: [true], because: 'osslsigncode is content with one purpose among several; `openssl verify` refuses it too' },
  { name: 'stamp authority expired when it stamped', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ authority: stampAuthority.public({ notAfter: '2021-01-01T00:00:00Z' }) }) }), ours: [bad(/expired/u)], judge: [false] },
  { name: 'stamp authority expired since', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ authority: stampAuthority.public(EXPIRED) }) }), ours: [ok('ov')], judge: [true] },
];

const chains: readonly Sample[] = [
  { name: 'self-signed', make: () => signed({ signer: leaf['self-signed']() }), ours: [ok('self-signed')], judge: [false] },
  { name: 'test signed', make: () => signed({ signer: leaf.test() }), ours: [ok('test')], judge: [false] },
  { name: 'private root', make: () => signed({ signer: leaf.untrusted() }), ours: [ok('untrusted')], judge: [false] },
  { name: 'expired, stamped while valid', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp() }), ours: [ok('ov')], judge: [true] },
  { name: 'expired, not stamped', make: () => signed({ signer: leaf.ov(EXPIRED) }), ours: [bad(/expired/u)], judge: [false] },
  { name: 'expired, stamped after expiry', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ time: '2024-01-01T00:00:00Z' }) }), ours: [bad(/expired/u)], judge: [false] },
  { name: 'expired, stamped by an unknown authority', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ authority: stampAuthority.untrusted() }) }), ours: [bad(/expired|listed root/u)], judge: [false] },
  { name: 'expired, stamped by a known forger', make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ authority: stampAuthority.forged() }) }), ours: [bad(/expired|false time/u)], judge: [false] },
  {
    name: 'expired, stamp of another signature',
    make: () => signed({ signer: leaf.ov(EXPIRED), ...stamp({ stamps: new Uint8Array(256) }) }),
    ours: [bad(/stamp|imprint/u)],
    judge: [false],
  },
  {
    name: 'lifetime signing, expired, stamped',
    make: () => signed({ signer: leaf.ov({ ...EXPIRED, eku: [EKU.codeSigning, EKU.lifetimeSigning] }), ...stamp() }),
    ours: [bad(/expired/u)],
    judge: [true],
    because: 'osslsigncode does not know lifetime signing',
  },
  { name: 'not yet valid', make: () => signed({ signer: leaf.ov({ notBefore: '2030-01-01T00:00:00Z' }) }), ours: [bad(/valid from/u)], judge: [false] },
  { name: 'wrong extended key usage', make: () => signed({ signer: leaf.ov({ eku: [EKU.serverAuth] }) }), ours: [bad(/code/u)], judge: [false] },
  {
    name: 'key usage without digital signature',
    make: () => signed({ signer: leaf.ov({ keyUsage: ['keyEncipherment'] }) }),
    ours: [bad(/key usage|may not sign/u)],
    judge: [true],
    because: 'osslsigncode looks at key usage from version 2.11 on',
  },
  { name: 'leaf below a leaf', make: () => signed({ signer: leaf.ov({ issuer: leaf.ev(), subject: { CN: 'Grandchild' } }) }), ours: [bad(/authority/u)], judge: [false] },
  {
    name: 'look-alike of a Microsoft authority',
    make: () => signed({ signer: leaf.whcp({ issuer: lookAlike('third-party-component-ca-2012') }) }),
    ours: [ok('untrusted')],
    judge: [false],
  },
  {
    name: 'Microsoft authority with another key',
    make: () => signed({ signer: leaf.whcp({ issuer: tamperedAuthority('third-party-component-ca-2012') }) }),
    ours: [bad(/does not verify/u)],
    judge: [false],
  },
  { name: 'certificate not signed by its issuer', make: () => signed({ signer: leaf.ov({ signedBy: testKey('somebody else') }) }), ours: [bad(/does not verify/u)], judge: [false] },
  { name: 'curve with explicit parameters', make: () => signed({ signer: explicitCurve() }), ours: [bad(/explicit/u)], judge: [false] },
];

const cms: readonly Sample[] = [
  { name: 'unsorted attributes', make: () => signed({ signerInfo: { unsorted: true } }), ours: [bad(/order|sorted/u)], judge: [true], because: 'osslsigncode sorts before it verifies' },
  { name: 'two signers', make: () => signed({ second: leaf.ev() }), ours: [bad(/signer/u)], judge: [false] },
  { name: 'indefinite length', make: () => signed({ indefinite: true }), ours: [bad(/length|DER/u)], judge: [true], because: 'OpenSSL reads BER' },
  { name: 'RSA-PSS', make: () => signed({ signerInfo: { padding: 'pss' } }), ours: [ok('ov')], judge: [false], because: 'osslsigncode verifies with functions of OpenSSL that know no PSS' },
  { name: 'no signed attributes', make: () => signed({ signerInfo: { bare: true } }), ours: [bad(/attributes/u)], judge: [true], because: 'Authenticode demands them' },
  { name: 'message digest of something else', make: () => signed({ signerInfo: { messageDigest: new Uint8Array(32) } }), ours: [bad(/digest/u)], judge: [false] },
  { name: 'content type of something else', make: () => signed({ signerInfo: { statedContentType: '1.2.840.113549.1.7.1' } }), ours: [bad(/content type/u)], judge: [true], because: 'OpenSSL does not compare it here' },
  { name: 'file digest of another file', make: () => signed({ statedDigest: new Uint8Array(32) }), ours: [bad(/digest/u)], judge: [false] },
  { name: 'signature value of zeros', make: () => signed({ signerInfo: { forge: () => new Uint8Array(256) } }), ours: [bad(/verify/u)], judge: [false] },
  { name: 'signer certificate missing', make: () => signed({ certificates: [leaf.ev().certificate] }), ours: [bad(/certificate/u)], judge: [false] },
  { name: 'CRL inside', make: () => signed({ crls: [issueCrl(publicRoot())] }), ours: [bad(/CRL|revocation/iu)], judge: [false] },
  { name: 'garbage for a signature', make: () => withCertificateTable(unsignedDriver(), new Uint8Array(64).fill(0x41)), ours: [bad(/./u)], judge: [] },
];

/** First byte of code: hashed, and in the first page of a section. */
export const CODE = 0x400;

const files: readonly Sample[] = [
  { name: 'flipped byte of code', make: () => flip(signed(), CODE), ours: [bad(/digest/u)], judge: [false] },
  { name: 'flipped byte of code, with page hashes', make: () => flip(signed({ pageHashes: 2 }), CODE), ours: [bad(/digest/u)], judge: [false] },
  { name: 'flipped checksum', make: () => flip(signed(), pePlaces(unsignedDriver()).checksum), ours: [ok('ov')], judge: [true] },
  { name: 'flipped byte of the signature', make: () => flip(signed(), signed().length - 12), ours: [bad(/./u)], judge: [false] },
  { name: 'truncated', make: () => signed().subarray(0, -8), ours: [bad(/./u)], judge: [] },
  { name: 'bytes behind the certificate table', make: () => appendBehind(signed(), new Uint8Array(16).fill(0x42)), ours: [bad(/./u)], judge: [] },
  { name: 'certificate table grown', make: () => growTable(signed(), new Uint8Array(16).fill(0x42), false), ours: [bad(/./u)], judge: [] },
  { name: 'certificate table and entry grown', make: () => growTable(signed(), new Uint8Array(16).fill(0x42), true), ours: [bad(/./u)], judge: [true], because: 'the slack of MS13-098' },
  { name: 'zeros hidden in the slack', make: () => signPe(unsignedDriver(), { signer: leaf.ov() }, { slack: new Uint8Array(16) }), ours: [bad(/./u)], judge: [true], because: 'the slack of MS13-098' },
  { name: 'data hidden in the slack', make: () => signPe(unsignedDriver(), { signer: leaf.ov() }, { slack: new Uint8Array(16).fill(7) }), ours: [bad(/./u)], judge: [true], because: 'the slack of MS13-098' },
  { name: 'wrong revision', make: () => signPe(unsignedDriver(), { signer: leaf.ov() }, { revision: 0x100 }), ours: [bad(/revision/iu)], judge: [] },
  {
    name: 'two certificate entries',
    make: () => signPe(unsignedDriver(), { signer: leaf.ov() }, { second: peSignature(unsignedDriver(), { signer: leaf.ev() }) }),
    ours: [bad(/./u)],
    judge: [],
  },
];

export const SAMPLES: readonly Sample[] = [...good, ...weak, ...stamps, ...chains, ...cms, ...files];
