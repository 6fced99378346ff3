/** OpenSSL's own reader on the same bytes: the tree of every element, and what each certificate says. */
import { describe, expect, it } from 'vitest';
import { Header } from '../../src/formats/asn1/header.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { valuesOf } from '../../src/formats/cms/attributes.ts';
import { parseSignedData } from '../../src/formats/cms/signed-data.ts';
import { parsePe } from '../../src/formats/pe/image.ts';
import { type Certificate, parseCertificate } from '../../src/formats/x509/certificate.ts';
import { ROOTS } from '../../src/trust/data/microsoft.ts';
import { INTERMEDIATES } from '../support/microsoft-intermediates.ts';
import { windivertFiles, wintunDll, wintunPackage } from '../support/npm-fixtures.ts';
import { buildCatalog } from '../support/signer/catalog.ts';
import { issue, issueCa } from '../support/signer/certificate.ts';
import { OID } from '../support/signer/oids.ts';
import { Judge } from './judge.ts';

const openssl = new Judge('openssl');

const pkcs7Of = (image: Uint8Array): Uint8Array => new Uint8Array(parsePe(memorySource(image)).certificates[0]?.data ?? expect.fail('not signed'));
const leaf = issue({ subject: { C: 'DE', O: 'Contoso, "Sensors" + Söhne; Inc. #1', CN: '成都 <driver>' }, issuer: issueCa({ subject: { CN: ' Root ' } }), eku: ['1.3.6.1.5.5.7.3.3'], keyUsage: ['digitalSignature'], ca: false });

/** Signatures and, below them, nested signatures and time stamp tokens. */
const withInside = (name: string, pkcs7: Uint8Array): (readonly [string, Uint8Array])[] => {
  const { signers } = parseSignedData(pkcs7, 'pkcs7');
  const inside = signers.flatMap(({ unsignedAttributes }) => [...valuesOf(unsignedAttributes, OID.nestedSignature), ...valuesOf(unsignedAttributes, OID.rfc3161Token)]);
  return [[name, pkcs7], ...inside.flatMap((value, index) => withInside(`${name}/${index}`, new Uint8Array(value)))];
};

const SIGNATURES = [
  ...(['amd64', 'arm64', 'x86', 'arm'] as const).flatMap((architecture) => withInside(`wintun.cat ${architecture}`, new Uint8Array(wintunPackage(architecture).cat))),
  ...withInside('wintun.sys', pkcs7Of(wintunPackage('amd64').sys)),
  ...withInside('wintun.dll', pkcs7Of(wintunDll('x86'))),
  ...withInside('WinDivert64.sys', pkcs7Of(windivertFiles().sys64.data)),
  ...withInside('WinDivert32.sys', pkcs7Of(windivertFiles().sys32.data)),
  ...([1, 2] as const).flatMap((version) => withInside(`made catalog ${version}`, buildCatalog({ version, members: [{ name: 'a.inf', data: new Uint8Array(9) }], attributes: { OS: '10X64' }, sign: { signer: leaf } }))),
];

/** `offset depth header length`, as asn1parse prints it. Padding behind the first element is not part of the tree. */
const tree = (data: Uint8Array): string[] => {
  const header = new Header({ data, format: 'der', base: 0 });
  header.read(0, data.length);
  const ends = [header.end];
  const lines: string[] = [];
  for (let at = 0; ends.length > 0; ) {
    const end = ends[ends.length - 1] ?? 0;
    if (at === end) {
      ends.pop();
      continue;
    }
    header.read(at, end);
    lines.push(`${at} ${ends.length - 1} ${header.value - at} ${header.end - header.value}`);
    if ((header.tag & 0x20) > 0) ends.push(header.end);
    at = (header.tag & 0x20) > 0 ? header.value : header.end;
  }
  return lines;
};

const LINE = /^\s*(\d+):d=(\d+)\s+hl=(\d+)\s+l=\s*(\d+)/u;
const judgedTree = (name: string, data: Uint8Array): string[] => {
  const { text } = openssl.run(['asn1parse', '-inform', 'DER', '-in', openssl.file(name.replaceAll(/\W/gu, '-'), data)]);
  return text.split('\n').flatMap((line) => {
    const [, at, depth, header, length] = LINE.exec(line) ?? [];
    return at === undefined ? [] : [`${at} ${depth} ${header} ${length}`];
  });
};

it.each(SIGNATURES)('OpenSSL sees the same elements in %s', (name, data) => {
  const [outer] = tree(data).map((line) => line.split(' ').map(Number));
  const [, , header = 0, length = 0] = outer ?? [];
  const ours = tree(data);
  expect(ours.length).toBeGreaterThan(50);
  expect(judgedTree(name, data.subarray(0, header + length))).toEqual(ours);
});

const CERTIFICATES = new Map<string, Certificate>(
  [
    ...[...ROOTS, ...INTERMEDIATES].map(({ der }) => parseCertificate(new Uint8Array(Buffer.from(der, 'base64')))),
    ...SIGNATURES.flatMap(([, data]) => parseSignedData(data, 'pkcs7').certificates),
    parseCertificate(leaf.certificate),
  ].map((certificate) => [`${certificate.subject.commonName} ${certificate.serial}`, certificate]),
);

const USAGE: Readonly<Record<string, string>> = {
  digitalSignature: 'Digital Signature', nonRepudiation: 'Non Repudiation', keyEncipherment: 'Key Encipherment', dataEncipherment: 'Data Encipherment', keyAgreement: 'Key Agreement',
  keyCertSign: 'Certificate Sign', cRLSign: 'CRL Sign', encipherOnly: 'Encipher Only', decipherOnly: 'Decipher Only',
};
const PURPOSE: Readonly<Record<string, string>> = { '1.3.6.1.5.5.7.3.3': 'Code Signing', '1.3.6.1.5.5.7.3.8': 'Time Stamping', '1.3.6.1.5.5.7.3.2': 'TLS Web Client Authentication', '2.5.29.37.0': 'Any Extended Key Usage' };

/** Lines below the heading of an extension. */
const below = (text: string, heading: string): string | undefined => new RegExp(`${heading}:[^\\n]*\\n\\s+([^\\n]+)`, 'u').exec(text)?.[1]?.trim();
const field = (text: string, name: string): string => new RegExp(`^${name}=(.*)$`, 'mu').exec(text)?.[1] ?? '';

describe.each([...CERTIFICATES])('OpenSSL reads the same from %s', (name, certificate) => {
  const path = openssl.file(`${name.replaceAll(/\W/gu, '-')}.der`, certificate.der);
  const { text } = openssl.run([
    'x509', '-inform', 'DER', '-in', path, '-noout', '-serial', '-subject', '-issuer', '-nameopt', 'esc_2253,utf8,dn_rev,sep_comma_plus_space,sname', '-startdate', '-enddate', '-dateopt', 'iso_8601',
    '-ext', 'basicConstraints,keyUsage,extendedKeyUsage,subjectKeyIdentifier',
  ]);

  it('number, names and dates', () => {
    expect(BigInt(`0x${certificate.serial}`)).toBe(BigInt(`0x${field(text, 'serial')}`));
    const seconds = (ms: number): string => new Date(ms).toISOString().replace('T', ' ').replace('.000', '');
    expect([seconds(certificate.notBefore), seconds(certificate.notAfter)]).toEqual([field(text, 'notBefore'), field(text, 'notAfter')]);
    expect([certificate.subject.text, certificate.issuer.text]).toEqual([field(text, 'subject'), field(text, 'issuer')]);
  });

  it('extensions', () => {
    expect(certificate.keyUsage?.map((usage) => USAGE[usage]).join(', ')).toBe(below(text, 'Key Usage'.replace(/^/u, '(?<!Extended )')));
    expect(certificate.extendedKeyUsage?.map((oid) => PURPOSE[oid] ?? oid).join(', ')).toBe(below(text, 'Extended Key Usage'));
    expect(certificate.subjectKeyId?.toUpperCase().replaceAll(/(..)(?=.)/gu, '$1:')).toBe(below(text, 'Subject Key Identifier'));
    const { ca, pathLength } = certificate.basicConstraints ?? {};
    expect(ca === undefined ? undefined : `CA:${String(ca).toUpperCase()}${pathLength === undefined ? '' : `, pathlen:${pathLength}`}`).toBe(below(text, 'Basic Constraints'));
  });
});
