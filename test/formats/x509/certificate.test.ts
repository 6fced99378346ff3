import fc from 'fast-check';
import { createHash, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { valuesOf } from '../../../src/formats/cms/attributes.ts';
import { parseSignedData } from '../../../src/formats/cms/signed-data.ts';
import { parsePe } from '../../../src/formats/pe/image.ts';
import { certificateCache } from '../../../src/formats/x509/certificate-cache.ts';
import { type Certificate, parseCertificate } from '../../../src/formats/x509/certificate.ts';
import { ROOTS } from '../../../src/trust/data/microsoft.ts';
import { INTERMEDIATES } from '../../support/microsoft-intermediates.ts';
import {
  algorithm, bitString, bmp, bool, bytes, concat, ctx, ctxPrimitive, type Der, generalizedTime, int, nul, octets, oid, printable, seq, set, t61, tlv, utcTime, utf8,
} from '../../support/der.ts';
import { arbitraryDer, damaged, outcome, prefixes, refusal } from '../../support/hostile.ts';
import { windivertFiles, wintunPackage } from '../../support/npm-fixtures.ts';
import { issue, issueCa } from '../../support/signer/certificate.ts';
import { OID } from '../../support/signer/oids.ts';

const SHA256_RSA = algorithm('1.2.840.113549.1.1.11');
const NOT_BEFORE = Date.UTC(2020, 0, 2, 3, 4, 5);
const NOT_AFTER = Date.UTC(2051, 0, 1);

const rdn = (type: string, value: Der): Der => set(seq(oid(type), value));
const extension = (type: string, value: Der, ...critical: readonly Der[]): Der => seq(oid(type), ...critical, octets(value));

interface Parts {
  readonly version: readonly Der[];
  readonly serial: Der;
  readonly inner: Der;
  readonly outer: Der;
  readonly issuer: Der;
  readonly validity: Der;
  readonly subject: Der;
  readonly spki: Der;
  readonly ids: readonly Der[];
  readonly extensions: readonly Der[];
  readonly behindExtensions: readonly Der[];
  readonly signature: Der;
  readonly behind: readonly Der[];
}

const PARTS: Parts = {
  version: [ctx(0, int(2))],
  serial: int(Uint8Array.of(0x33, 0, 1)),
  inner: SHA256_RSA,
  outer: SHA256_RSA,
  issuer: seq(rdn('2.5.4.6', printable('US')), rdn('2.5.4.3', utf8('Issuer'))),
  validity: seq(utcTime(NOT_BEFORE), generalizedTime(NOT_AFTER)),
  subject: seq(rdn('2.5.4.10', utf8('Org')), rdn('2.5.4.3', utf8('Subject'))),
  spki: seq(algorithm('1.2.840.113549.1.1.1'), bitString(bytes('3000'))),
  ids: [],
  extensions: [],
  behindExtensions: [],
  signature: bitString(bytes('aabb')),
  behind: [],
};

const certificate = (changes: Partial<Parts> = {}): Der => {
  const { version, serial, inner, outer, issuer, validity, subject, spki, ids, extensions, behindExtensions, signature, behind } = { ...PARTS, ...changes };
  const list = extensions.length === 0 ? [] : [ctx(3, seq(...extensions))];
  return seq(seq(...version, serial, inner, issuer, validity, subject, spki, ...ids, ...list, ...behindExtensions), outer, signature, ...behind);
};

const withExtension = (type: string, value: Der, ...critical: readonly Der[]): Certificate => parseCertificate(certificate({ extensions: [extension(type, value, ...critical)] }));

describe('certificate', () => {
  it('reads every field', () => {
    const der = certificate();
    const read = parseCertificate(der);
    expect(read).toEqual({
      der,
      tbs: der.subarray(3, 3 + read.tbs.length),
      serial: '330001',
      issuer: { der: PARTS.issuer, attributes: [{ oid: '2.5.4.6', value: 'US' }, { oid: '2.5.4.3', value: 'Issuer' }], text: 'CN=Issuer, C=US', commonName: 'Issuer', organization: undefined },
      subject: { der: PARTS.subject, attributes: [{ oid: '2.5.4.10', value: 'Org' }, { oid: '2.5.4.3', value: 'Subject' }], text: 'CN=Subject, O=Org', commonName: 'Subject', organization: 'Org' },
      notBefore: NOT_BEFORE,
      notAfter: NOT_AFTER,
      spki: PARTS.spki,
      keyAlgorithm: { oid: '1.2.840.113549.1.1.1', parameters: nul() },
      signatureAlgorithm: { oid: '1.2.840.113549.1.1.11', parameters: nul() },
      signature: bytes('aabb'),
      extendedKeyUsage: undefined,
      keyUsage: undefined,
      basicConstraints: undefined,
      subjectKeyId: undefined,
      authorityKeyId: undefined,
      policies: [],
      unknownCritical: [],
    });
  });

  it.each<[string, Partial<Parts>]>([
    ['version 1', { version: [] }],
    ['version 1 written out', { version: [ctx(0, int(0))] }],
    ['version 2 with unique identifiers', { version: [ctx(0, int(1))], ids: [ctxPrimitive(1, bytes('00ff')), ctxPrimitive(2, bytes('00ff'))] }],
    ['a negative serial number', { serial: int(-5n) }],
    ['a padded serial number', { serial: int(bytes('0000b5')) }],
    ['an empty name', { subject: seq() }],
    ['algorithms without parameters', { inner: algorithm('1.2.840.10045.4.3.2', []), outer: algorithm('1.2.840.10045.4.3.2', []) }],
    ['both times generalized', { validity: seq(generalizedTime(NOT_BEFORE), generalizedTime(NOT_AFTER)) }],
    ['an empty extension list', { behindExtensions: [ctx(3, seq())] }],
  ])('accepts %s', (_, changes) => {
    expect(refusal(() => parseCertificate(certificate(changes)))).toBe('accepted');
  });

  it.each<[string, Partial<Parts>, RegExp]>([
    ['version 4', { version: [ctx(0, int(3))] }, /version 4 is not known/],
    ['two versions', { version: [ctx(0, int(2), int(2))] }, /unexpected members/],
    ['an empty serial number', { serial: tlv(2) }, /serial number is empty/],
    ['another algorithm inside', { inner: algorithm('1.2.840.113549.1.1.5') }, /signature algorithms differ/],
    ['other parameters inside', { inner: algorithm('1.2.840.113549.1.1.11', []) }, /signature algorithms differ/],
    ['an algorithm with a third member', { inner: seq(oid('1.2.3'), nul(), nul()), outer: seq(oid('1.2.3'), nul(), nul()) }, /unexpected members/],
    ['three times', { validity: seq(utcTime(0), utcTime(0), utcTime(0)) }, /validity has unexpected members/],
    ['no end', { validity: seq(utcTime(0)) }, /notAfter is missing/],
    ['a relative name that is no set', { subject: seq(seq(oid('2.5.4.3'), utf8('x'))) }, /relative name has tag/],
    ['an empty relative name', { subject: seq(set()) }, /relative name is empty/],
    ['a name attribute without value', { subject: seq(set(seq(oid('2.5.4.3')))) }, /name attribute value is missing/],
    ['a name of 129 attributes', { subject: seq(...Array.from({ length: 129 }, () => rdn('2.5.4.11', utf8('x')))) }, /more than 128/],
    ['a relative name of 129 attributes', { subject: seq(set(...Array.from({ length: 129 }, () => seq(oid('2.5.4.11'), utf8('x'))))) }, /more than 128/],
    ['a public key of three members', { spki: seq(algorithm('1.2.3'), bitString(bytes('00')), nul()) }, /public key has unexpected members/],
    ['no public key bits', { spki: seq(algorithm('1.2.3')) }, /public key bits is missing/],
    ['something behind the extensions', { behindExtensions: [ctx(3, seq()), nul()] }, /tbsCertificate has unexpected members/],
    ['extensions in version 1', { version: [], extensions: [extension('1.2.3', nul())] }, /not version 3/],
    ['a signature of 15 bits', { signature: bitString(bytes('aaaa'), 1) }, /whole octets/],
    ['a fourth member', { behind: [nul()] }, /certificate has unexpected members/],
    ['an indefinite length inside the key', { spki: seq(concat(oid('1.2.3'), bytes('3080 0000')), bitString(bytes('00'))) }, /unexpected members|indefinite/],
    ['nesting below 32', { spki: seq(seq(oid('1.2.3'), Array.from({ length: 40 }).reduce<Der>((der) => seq(der), nul())), bitString(bytes('00'))) }, /nested deeper/],
  ])('refuses %s', (_, changes, message) => {
    expect(refusal(() => parseCertificate(certificate(changes)))).toMatch(message);
  });

  it('refuses bytes behind it and says where', () => {
    expect(outcome(() => parseCertificate(concat(certificate(), bytes('00')), 1000))).toMatchObject({ format: 'certificate', offset: 1000 + certificate().length });
  });

  it('refuses more than a megabyte', () => {
    expect(refusal(() => parseCertificate(certificate({ subject: seq(rdn('2.5.4.3', utf8('x'.repeat(1 << 20)))) })))).toMatch(/exceed the limit/);
  });
});

describe('name', () => {
  const text = (...relative: readonly Der[]): string => parseCertificate(certificate({ subject: seq(...relative) })).subject.text;

  it.each<[string, readonly Der[], string]>([
    ['most specific first', [rdn('2.5.4.6', printable('US')), rdn('2.5.4.10', utf8('O')), rdn('2.5.4.3', utf8('C'))], 'CN=C, O=O, C=US'],
    ['several attributes in one place', [set(seq(oid('2.5.4.3'), utf8('a')), seq(oid('2.5.4.11'), utf8('b')))], 'CN=a+OU=b'],
    ['unknown types as dotted numbers', [rdn('1.2.3.4', utf8('v'))], '1.2.3.4=v'],
    ['what is no string as hexadecimal', [rdn('2.5.4.3', int(5))], 'CN=#020105'],
    ['separators escaped', [rdn('2.5.4.10', utf8('A, B+C; "D" <E> \\'))], String.raw`O=A\, B\+C\; \"D\" \<E\> \\`],
    ['a leading number sign and spaces escaped', [rdn('2.5.4.10', utf8('#x ')), rdn('2.5.4.10', utf8(' y'))], String.raw`O=\ y, O=\#x\ `],
    ['every string type', [rdn('2.5.4.3', t61('Müller')), rdn('2.5.4.3', bmp('成都')), rdn('2.5.4.3', printable('p'))], 'CN=p, CN=成都, CN=Müller'],
    ['extended validation types', [rdn('2.5.4.15', utf8('Private Organization')), rdn('1.3.6.1.4.1.311.60.2.1.3', printable('US'))], 'jurisdictionC=US, businessCategory=Private Organization'],
  ])('%s', (_, relative, expected) => {
    expect(text(...relative)).toBe(expected);
  });

  it('takes the most specific of several common names', () => {
    const { subject } = parseCertificate(certificate({ subject: seq(rdn('2.5.4.3', utf8('outer')), rdn('2.5.4.3', utf8('inner'))) }));
    expect(subject.commonName).toBe('inner');
  });
});

describe('extensions', () => {
  it('reads those that decide about trust', () => {
    const { certificate: der } = issue({
      subject: { CN: 'leaf' }, eku: ['1.3.6.1.5.5.7.3.3', '1.3.6.1.4.1.311.10.3.5'], keyUsage: ['digitalSignature', 'keyCertSign'], ca: 3, policies: ['2.23.140.1.3'], authorityKeyId: bytes('0102'),
    });
    const read = parseCertificate(der);
    expect(read).toMatchObject({
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.3', '1.3.6.1.4.1.311.10.3.5'], keyUsage: ['digitalSignature', 'keyCertSign'], basicConstraints: { ca: true, pathLength: 3 },
      policies: ['2.23.140.1.3'], authorityKeyId: '0102', unknownCritical: [],
    });
    expect(read.subjectKeyId).toMatch(/^[0-9a-f]{40}$/u);
  });

  it('reads all nine key usages and beyond', () => {
    expect(withExtension('2.5.29.15', bitString(bytes('ff80'), 7)).keyUsage).toEqual([
      'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly',
    ]);
    expect(withExtension('2.5.29.15', bitString(bytes('0040'), 6)).keyUsage).toEqual(['bit 9']);
    expect(withExtension('2.5.29.15', bitString(bytes(''))).keyUsage).toEqual([]);
  });

  it.each<[string, Certificate, Partial<Certificate>]>([
    ['no constraints written', withExtension('2.5.29.19', seq()), { basicConstraints: { ca: false, pathLength: undefined } }],
    ['cA FALSE written', withExtension('2.5.29.19', seq(bool(false))), { basicConstraints: { ca: false, pathLength: undefined } }],
    ['path length 0', withExtension('2.5.29.19', seq(bool(true), int(0))), { basicConstraints: { ca: true, pathLength: 0 } }],
    ['key identifier with issuer and serial number', withExtension('2.5.29.35', seq(ctxPrimitive(0, bytes('aa')), ctx(1, nul()), ctxPrimitive(2, bytes('01')))), { authorityKeyId: 'aa' }],
    ['issuer and serial number only', withExtension('2.5.29.35', seq(ctx(1, nul()), ctxPrimitive(2, bytes('01')))), { authorityKeyId: undefined }],
    ['policies with qualifiers', withExtension('2.5.29.32', seq(seq(oid('1.2.3'), seq(nul())), seq(oid('1.2.4')))), { policies: ['1.2.3', '1.2.4'] }],
    ['an unknown critical one', withExtension('1.2.3', nul(), bool(true)), { unknownCritical: ['1.2.3'] }],
    ['an unknown one that says FALSE', withExtension('1.2.3', nul(), bool(false)), { unknownCritical: [] }],
    ['a known critical one', withExtension('2.5.29.37', seq(oid('1.2.3')), bool(true)), { unknownCritical: [], extendedKeyUsage: ['1.2.3'] }],
    ['name constraints, which are not read', withExtension('2.5.29.30', seq(), bool(true)), { unknownCritical: ['2.5.29.30'] }],
    ['rubbish in an extension nobody reads', withExtension('1.2.3', bytes('3080')), { unknownCritical: [] }],
  ])('reads %s', (_, read, expected) => {
    expect(read).toMatchObject(expected);
  });

  it.each<[string, string, Der, RegExp]>([
    ['key usage that is no bit string', '2.5.29.15', seq(), /key usage has tag/],
    ['constraints with a third member', '2.5.29.19', seq(bool(true), int(1), nul()), /basic constraints has unexpected/],
    ['a negative path length', '2.5.29.19', seq(bool(true), int(-1)), /negative/],
    ['an unclear boolean', '2.5.29.19', seq(tlv(1, bytes('01'))), /no DER boolean/],
    ['key purposes that are no list', '2.5.29.37', oid('1.2.3'), /extended key usage has tag/],
    ['a key purpose that is no object identifier', '2.5.29.37', seq(int(1)), /key purpose has tag/],
    ['bytes behind the value', '2.5.29.37', concat(seq(oid('1.2.3')), nul()), /unexpected members behind/],
    ['an indefinite length', '2.5.29.37', bytes('3080 0000'), /indefinite/],
    ['1,025 key purposes', '2.5.29.37', seq(...Array.from({ length: 1025 }, () => oid('1.2.3'))), /more than 1024/],
  ])('refuses %s', (_, type, value, message) => {
    expect(refusal(() => withExtension(type, value))).toMatch(message);
  });

  it('refuses one that occurs twice, which two readers could take differently', () => {
    const twice = [extension('2.5.29.37', seq(oid('1.2.3'))), extension('2.5.29.37', seq(oid('1.2.4')))];
    expect(refusal(() => parseCertificate(certificate({ extensions: twice })))).toMatch(/2\.5\.29\.37 occurs twice/);
  });

  it('refuses 257 of them', () => {
    const many = Array.from({ length: 257 }, (_, index) => extension(`1.2.${index}`, nul()));
    expect(refusal(() => parseCertificate(certificate({ extensions: many })))).toMatch(/more than 256/);
  });
});

describe('damage', () => {
  const { certificate: real } = issueCa({ subject: { C: 'US', O: 'Contoso, Inc.', CN: 'CA' }, eku: ['1.3.6.1.5.5.7.3.3'], policies: ['1.2.3'] });

  it('refuses every truncation', () => {
    expect(prefixes(real).filter((prefix) => outcome(() => parseCertificate(prefix)) === 'value')).toEqual([]);
  });

  it('ends in a value or a FormatError whatever is changed', () => {
    fc.assert(fc.property(damaged(real), (data) => {
      const result = outcome(() => parseCertificate(data));
      expect(result === 'value' || result.format === 'certificate').toBe(true);
    }), { numRuns: 3000 });
  });

  it('ends in a FormatError on octets without order', () => {
    fc.assert(fc.property(arbitraryDer, (data) => {
      expect(outcome(() => parseCertificate(data))).not.toBe('value');
    }), { numRuns: 1000 });
  });
});

describe('cache', () => {
  const first = certificate();
  const second = certificate({ serial: int(7) });
  /** Same length and same last octets as `first`. */
  const twin = certificate({ serial: int(Uint8Array.of(0x33, 0, 2)) });

  it('gives equal bytes the same certificate, and different bytes their own', () => {
    const parse = certificateCache(8);
    const known = parse(first);
    expect(parse(first.slice())).toBe(known);
    expect(parse(second).serial).toBe('07');
    expect(parse(twin).serial).toBe('330002');
    expect(parse(first).serial).toBe('330001');
  });

  it('forgets the oldest beyond its limit', () => {
    const parse = certificateCache(2);
    const known = parse(first);
    parse(second);
    expect(parse(first)).toBe(known);
    parse(certificate({ signature: bitString(bytes('ccdd')) }));
    expect(parse(first)).not.toBe(known);
  });

  it('does not hold on to the file around a certificate', () => {
    const file = concat(new Uint8Array(10_000), first);
    const known = [file, Buffer.from(file)].map((data) => certificateCache(2)(data.subarray(10_000)));
    expect(known.map(({ der }) => der.buffer.byteLength)).toEqual([first.length, first.length]);
  });

  it('does not remember what is larger than any certificate that signs', () => {
    const parse = certificateCache(2);
    const large = certificate({ subject: seq(rdn('2.5.4.3', utf8('x'.repeat(20_000)))) });
    expect(parse(large)).not.toBe(parse(large));
  });

  it('remembers no failure', () => {
    const parse = certificateCache(2);
    expect([refusal(() => parse(bytes('3000'), 5)), refusal(() => parse(bytes('3000'), 7))]).toEqual(['tbsCertificate is missing (at offset 7)', 'tbsCertificate is missing (at offset 9)']);
  });
});

const bagOf = (pkcs7: Uint8Array): Certificate[] => {
  const { certificates, signers } = parseSignedData(pkcs7, 'pkcs7');
  const inside = signers.flatMap(({ unsignedAttributes }) => [...valuesOf(unsignedAttributes, OID.nestedSignature), ...valuesOf(unsignedAttributes, OID.rfc3161Token)]);
  return [...certificates, ...inside.flatMap(bagOf)];
};

/** Independent readers on real certificates: Microsoft's pinned roots, and all that signed drivers carry. */
const real = new Map<string, Uint8Array>([
  ...[...ROOTS, ...INTERMEDIATES].map(({ id, der }) => [id, new Uint8Array(Buffer.from(der, 'base64'))] as const),
  ...[
    ...(['amd64', 'arm', 'arm64', 'x86'] as const).flatMap((architecture) => bagOf(wintunPackage(architecture).cat)),
    ...[windivertFiles().sys64, windivertFiles().sys32].flatMap(({ data }) => bagOf(parsePe(memorySource(data)).certificates[0]?.data ?? expect.fail('not signed'))),
  ].map(({ der, subject, serial }) => [`${subject.commonName} ${serial}`, new Uint8Array(der)] as const),
]);

it('has real certificates to judge', () => {
  expect(real.size).toBeGreaterThanOrEqual(44);
});

describe.each([...real])('agreement about %s', (_, der) => {
  const ours = parseCertificate(der);

  it('with node:crypto', () => {
    const theirs = new X509Certificate(der);
    expect([ours.notBefore, ours.notAfter]).toEqual([Date.parse(theirs.validFrom), Date.parse(theirs.validTo)]);
    expect(BigInt(`0x${ours.serial}`)).toBe(BigInt(`0x${theirs.serialNumber}`));
    expect(ours.spki).toEqual(new Uint8Array(theirs.publicKey.export({ type: 'spki', format: 'der' })));
    expect(ours.basicConstraints?.ca ?? false).toBe(theirs.ca);
    expect(ours.extendedKeyUsage).toEqual(theirs.keyUsage);
  });

  it('with pkijs', () => {
    const theirs = pkijs.Certificate.fromBER(der.slice());
    const names = (name: pkijs.RelativeDistinguishedNames): unknown => name.typesAndValues.map(({ type, value }) => ({ oid: type, value: String(value.valueBlock.value) }));
    expect(ours.subject.attributes).toEqual(names(theirs.subject));
    expect(ours.issuer.attributes).toEqual(names(theirs.issuer));
    expect(ours.tbs).toEqual(new Uint8Array(theirs.tbsView));
    expect(ours.signature).toEqual(new Uint8Array(theirs.signatureValue.valueBlock.valueHexView));
    expect(ours.signatureAlgorithm.oid).toBe(theirs.signatureAlgorithm.algorithmId);
    const extension = (id: string): unknown => theirs.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
    const keyIds = extension('2.5.29.14');
    const authority = extension('2.5.29.35');
    expect(ours.subjectKeyId).toBe(keyIds === undefined ? undefined : Buffer.from((keyIds as { valueBlock: { valueHexView: Uint8Array } }).valueBlock.valueHexView).toString('hex'));
    const identifier = (authority as pkijs.AuthorityKeyIdentifier | undefined)?.keyIdentifier;
    expect(ours.authorityKeyId).toBe(identifier === undefined ? undefined : Buffer.from(identifier.valueBlock.valueHexView).toString('hex'));
    const policies = extension('2.5.29.32') as pkijs.CertificatePolicies | undefined;
    expect(ours.policies).toEqual(policies?.certificatePolicies.map(({ policyIdentifier }) => policyIdentifier) ?? []);
  });
});

it('finds the bytes that the pinned fingerprints are over', () => {
  const digest = (algorithmName: string, data: Uint8Array): string => createHash(algorithmName).update(data).digest('hex');
  for (const { sha256, tbs, der } of [...ROOTS, ...INTERMEDIATES]) {
    const read = parseCertificate(new Uint8Array(Buffer.from(der, 'base64')));
    expect(digest('sha256', read.der)).toBe(sha256);
    expect(Object.entries(tbs).map(([name]) => [name, digest(name, read.tbs)])).toEqual(Object.entries(tbs));
  }
});
