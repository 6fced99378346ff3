import { describe, expect, it } from 'vitest';
import { digestName, schemeOf } from '../../src/trust/algorithms.ts';
import { keyBits, type PublicKeyInfo, verifies } from '../../src/trust/keys.ts';
import { algorithm, bitString, int, nul, octets, oid, seq } from '../support/der.ts';
import { signWith, testKey } from '../support/signer/keys.ts';

const RSA = '1.2.840.113549.1.1.1';
const SHA1 = '1.3.14.3.2.26';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const SHA384 = '2.16.840.1.101.3.4.2.2';
const named = (dotted: string) => ({ oid: dotted, parameters: nul() });

describe('the scheme of a signature beside a digest', () => {
  it.each([
    ['rsaEncryption takes the digest', RSA, SHA256, { kind: 'rsa', hash: 'sha256' }],
    ['a key type takes the digest', '1.2.840.10045.2.1', SHA384, { kind: 'ecdsa', hash: 'sha384' }],
    ['sha256WithRSA with its own digest', '1.2.840.113549.1.1.11', SHA256, { kind: 'rsa', hash: 'sha256' }],
    ['ecdsa-with-SHA256 with its own digest', '1.2.840.10045.4.3.2', SHA256, { kind: 'ecdsa', hash: 'sha256' }],
    ['sha1WithRSA hidden behind SHA-256', '1.2.840.113549.1.1.5', SHA256, undefined],
    ['md5WithRSA hidden behind SHA-256', '1.2.840.113549.1.1.4', SHA256, undefined],
    ['ecdsa-with-SHA1 hidden behind SHA-256', '1.2.840.10045.4.1', SHA256, undefined],
    ['md5WithRSA with its own digest', '1.2.840.113549.1.1.4', '1.2.840.113549.2.5', undefined],
    ['rsaEncryption with MD5', RSA, '1.2.840.113549.2.5', undefined],
    ['sha256WithRSA behind SHA-1', '1.2.840.113549.1.1.11', SHA1, undefined],
    ['an unknown algorithm', '1.2.3', SHA256, undefined],
  ] as const)('%s', (_, signature, digest, expected) => {
    expect(schemeOf(named(signature), digest)).toEqual(expected);
  });

  it('stands alone in a certificate', () => {
    expect(schemeOf(named('1.2.840.113549.1.1.4'))).toEqual({ kind: 'rsa', hash: 'md5' });
    expect([schemeOf(named(RSA)), digestName('1.2.3')]).toEqual([undefined, undefined]);
  });
});

describe('public keys', () => {
  const odd = (bits: number): Uint8Array => Uint8Array.from({ length: bits / 8 + 1 }, (_, at) => (at === 0 ? 0 : 0xc5));
  const rsa = (bits: number, exponent: number | bigint | Uint8Array): PublicKeyInfo => ({
    spki: seq(algorithm(RSA), bitString(seq(int(odd(bits)), int(exponent)))), keyAlgorithm: { oid: RSA, parameters: nul() },
  });

  it('verify what they signed and nothing else', () => {
    const key = testKey('keys.test');
    const info = { spki: key.spki, keyAlgorithm: { oid: RSA, parameters: nul() } };
    const data = octets(Uint8Array.of(1, 2, 3));
    const signature = signWith(key, 'sha256', data);
    expect(verifies(info, { kind: 'rsa', hash: 'sha256' }, data, signature)).toBe(true);
    expect(verifies(info, { kind: 'rsa', hash: 'sha1' }, data, signature)).toBe(false);
    expect(verifies(info, { kind: 'rsa', hash: 'sha256' }, nul(), signature)).toBe(false);
    expect(verifies(info, { kind: 'ecdsa', hash: 'sha256' }, data, signature)).toBe(false);
  });

  it.each([
    ['2048 bits', rsa(2048, 65537), { type: 'rsa', bits: 2048 }],
    ['8192 bits', rsa(8192, 3), { type: 'rsa', bits: 8192 }],
    ['more than 8192 bits', rsa(8200, 65537), undefined],
    ['an exponent of 2^32', rsa(2048, 2n ** 32n + 1n), undefined],
    ['an exponent as long as the modulus', rsa(3072, odd(3064)), undefined],
    ['octets that are no key', { spki: seq(oid('1.2.3')), keyAlgorithm: { oid: '1.2.3', parameters: undefined } }, undefined],
    ['a key of 5,000 octets', { spki: seq(algorithm(RSA), bitString(new Uint8Array(5000))), keyAlgorithm: { oid: RSA, parameters: nul() } }, undefined],
  ] as const)('with %s', (_, info, expected) => {
    expect(keyBits(info)).toEqual(expected);
  });
});
