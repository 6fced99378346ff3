/** OpenSSL on what the test signer makes: certificates, chains, signature values, time stamp tokens. */
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseSignedData } from '../../src/formats/cms/signed-data.ts';
import { valuesOf } from '../../src/formats/cms/attributes.ts';
import { parseCertificate } from '../../src/formats/x509/certificate.ts';
import { chainOf, issue, toPem, type Identity } from '../support/signer/certificate.ts';
import { issuer, leaf, lookAlike, publicRoot, publicStampRoot, root, stampAuthority, tamperedAuthority } from '../support/signer/hierarchy.ts';
import { digestOf, testKey } from '../support/signer/keys.ts';
import { EKU, OID } from '../support/signer/oids.ts';
import { peSignature } from '../support/signer/pe-file.ts';
import { EXPIRED, NOW, STAMPED, unsignedDriver } from '../support/signer/samples.ts';
import type { TimestampOptions } from '../support/signer/timestamp.ts';
import { Judge } from './judge.ts';

const openssl = new Judge('openssl');
const seconds = (text: string): string => String(Date.parse(text) / 1000);

describe('certificates', () => {
  test.each([
    ['root', () => root('root-2010')],
    ['issuing authority', () => issuer('third-party-component-ca-2012')],
    ['hardware publisher', () => leaf.whcp()],
    ['extended validation', () => leaf.ev()],
    ['EC key', () => leaf.ov({ key: testKey('ec leaf', 'p256') })],
    ['names beyond ASCII', () => issue({ subject: { C: 'DE', O: 'Größe GmbH', CN: '驱动程序' } })],
    ['path length', () => issue({ subject: { CN: 'Short' }, ca: 0, keyUsage: ['keyCertSign'] })],
  ] as const)('%s: we read what OpenSSL reads', (_, make) => {
    const { certificate } = make();
    const ours = parseCertificate(certificate);
    const path = openssl.file('certificate.der', certificate);
    const said = openssl.run(['x509', '-inform', 'DER', '-in', path, '-noout', '-serial', '-startdate', '-enddate', '-nameopt', 'RFC2253,utf8,-esc_msb', '-subject', '-issuer', '-fingerprint', '-sha256', '-dateopt', 'iso_8601']);
    const field = (name: string): string => said.text.match(new RegExp(`^${name}=\\s*(.*)$`, 'mu'))?.[1] ?? '';
    expect(said.status, said.text).toBe(0);
    expect(field('serial').toLowerCase().replace(/^0+/u, '')).toBe(ours.serial.replace(/^0+/u, ''));
    expect(Date.parse(field('notBefore'))).toBe(ours.notBefore);
    expect(Date.parse(field('notAfter'))).toBe(ours.notAfter);
    expect(field('subject').match(/CN=([^,]*)/u)?.[1]).toBe(ours.subject.commonName);
    expect(field('issuer').match(/CN=([^,]*)/u)?.[1]).toBe(ours.issuer.commonName);
    expect(field('sha256 Fingerprint').replaceAll(':', '').toLowerCase()).toBe(Buffer.from(digestOf('sha256', certificate)).toString('hex'));
  });
});

const chainHolds = (identity: Identity, anchor: Identity, more: readonly string[] = []): boolean => {
  const above = chainOf(identity).slice(1, -1);
  const files = [openssl.keep('anchor.pem', toPem(anchor.certificate)), openssl.keep('above.pem', toPem(...above.map(({ certificate }) => certificate)))];
  const path = openssl.file('leaf.pem', Buffer.from(toPem(identity.certificate)));
  const untrusted = above.length === 0 ? [] : ['-untrusted', files[1] ?? ''];
  return openssl.run(['verify', '-CAfile', files[0] ?? '', ...untrusted, '-attime', seconds(NOW), ...more, path]).status === 0;
};

describe('chains', () => {
  test.each([
    ['whcp', leaf.whcp(), root('root-2010'), true],
    ['attested', leaf.attested(), root('root-2010'), true],
    ['trusted signing, three deep', leaf['trusted-signing'](), root('root-identity-2020'), true],
    ['vendor', leaf.ov(), publicRoot(), true],
    ['expired', leaf.ov(EXPIRED), publicRoot(), false],
    ['below another root', leaf.untrusted(), publicRoot(), false],
    ['self-signed', leaf['self-signed'](), publicRoot(), false],
    ['look-alike authority', leaf.whcp({ issuer: lookAlike('third-party-component-ca-2012') }), root('root-2010'), false],
    ['authority with another key', leaf.whcp({ issuer: tamperedAuthority('third-party-component-ca-2012') }), root('root-2010'), false],
    ['leaf below a leaf', leaf.ov({ issuer: leaf.ev(), subject: { CN: 'Grandchild' } }), publicRoot(), false],
    ['not signed by its issuer', leaf.ov({ signedBy: testKey('somebody else') }), publicRoot(), false],
  ] as const)('%s', (_, identity, anchor, expected) => {
    expect(chainHolds(identity, anchor)).toBe(expected);
  });

  // OpenSSL 3.0 knows this purpose, not yet the one of code signing.
  test.each([
    ['time stamps alone', {}, true],
    ['time stamps and code', { eku: [EKU.timeStamping, EKU.codeSigning] }, false],
    ['time stamps, not critical', { ekuCritical: false }, false],
    ['code', { eku: [EKU.codeSigning] }, false],
  ] as const)('a stamp authority for %s', (_, change, expected) => {
    expect(chainHolds(stampAuthority.public(change), publicStampRoot(), ['-purpose', 'timestampsign'])).toBe(expected);
  });
});

describe('signature values', () => {
  test.each([
    ['RSA PKCS#1', {}, []],
    ['RSA-PSS', { signerInfo: { padding: 'pss' } }, ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest']],
  ] as const)('%s over the signed attributes', (_, options, arguments_) => {
    const signer = leaf.ov();
    const [info] = parseSignedData(peSignature(unsignedDriver(), { signer, ...options }), 'test').signers;
    const key = openssl.keep('key.pem', new X509Certificate(signer.certificate).publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const signature = openssl.keep('signature.bin', info?.signature ?? new Uint8Array());
    const verify = (signed: Uint8Array): number => openssl.run(['dgst', '-sha256', '-verify', key, ...arguments_, '-signature', signature, openssl.file('attributes.der', signed)]).status;
    const attributes = info?.signedAttributesDer ?? new Uint8Array();
    expect(verify(attributes)).toBe(0);
    expect(verify(attributes.slice(1))).not.toBe(0);
  });
});

describe('time stamp tokens', () => {
  const stamped = (more: Partial<TimestampOptions>): { readonly token: Uint8Array; readonly digest: string } => {
    const timestamp = { authority: stampAuthority.public(), time: STAMPED, ...more };
    const [info] = parseSignedData(peSignature(unsignedDriver(), { signer: leaf.ov(), timestamp }), 'test').signers;
    const [token = new Uint8Array()] = valuesOf(info?.unsignedAttributes ?? [], OID.rfc3161Token);
    return { token, digest: Buffer.from(digestOf('sha256', info?.signature ?? new Uint8Array())).toString('hex') };
  };

  const verify = (token: Uint8Array, digest: string): number => {
    const anchor = openssl.keep('stamp-root.pem', toPem(publicStampRoot().certificate));
    return openssl.run(['ts', '-verify', '-token_in', '-in', openssl.file('token.der', token), '-digest', digest, '-CAfile', anchor, '-attime', seconds(STAMPED)]).status;
  };

  test.each([
    ['certificate named by SHA-256', {}, true],
    ['certificate named by SHA-1', { ess: 'v1' }, true],
    ['certificate named by both', { ess: 'both' }, true],
    ['another certificate named', { ess: 'wrong' }, false],
    ['no certificate named', { ess: 'none' }, false],
    ['another signature stamped', { stamps: new Uint8Array(256) }, false],
    ['authority unknown', { authority: stampAuthority.untrusted() }, false],
    ['authority for other purposes', { authority: stampAuthority.public({ eku: [EKU.codeSigning] }) }, false],
  ] as const)('%s', (_, more, expected) => {
    const { token, digest } = stamped(more);
    expect(verify(token, digest) === 0).toBe(expected);
  });
});
