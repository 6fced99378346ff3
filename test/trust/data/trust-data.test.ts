import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCertificate } from '../../../src/formats/x509/certificate.ts';
import { builtInAnchors } from '../../../src/trust/anchors.ts';
import { isSignedBy } from '../../../src/trust/chain.ts';
import { CROSS_CERTIFICATES } from '../../../src/trust/data/cross-certificates.ts';
import { CATALOG_RULES, GRADE_FACTS, GRADE_RULES } from '../../../src/trust/data/grades.ts';
import { ISSUERS, ISSUERS_BY_NAME } from '../../../src/trust/data/issuers.ts';
import { ROOTS } from '../../../src/trust/data/microsoft.ts';
import { FLIGHT_CERTIFICATES, FORGED_TIMESTAMP_AUTHORITIES, TEST_CERTIFICATES, TEST_SUBJECTS } from '../../../src/trust/data/negative.ts';
import { PUBLIC_ROOTS } from '../../../src/trust/data/public-roots.ts';
import type { Condition } from '../../../src/trust/data/types.ts';
import { sha1Of, sha256Of } from '../../../src/trust/fingerprint.ts';
import { GRADES } from '../../../src/trust/signature.ts';
import { INTERMEDIATES } from '../../support/microsoft-intermediates.ts';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const hash = (algorithm: string, data: Uint8Array): string => createHash(algorithm).update(data).digest('hex');
const PINNED = [...ROOTS, ...INTERMEDIATES];

describe('pinned certificates', () => {
  it('are six roots and twenty issuing authorities', () => {
    expect([ROOTS.length, INTERMEDIATES.length]).toEqual([6, 20]);
  });

  it.each(PINNED)('$id has the digests it is known by', ({ sha1, sha256, tbs, der }) => {
    const certificate = parseCertificate(bytesOf(der));
    expect({ sha1: sha1Of(certificate), sha256: sha256Of(certificate) }).toEqual({ sha1, sha256 });
    expect(Object.entries(tbs)).not.toEqual([]);
    for (const [algorithm, digest] of Object.entries(tbs)) expect(hash(algorithm, certificate.tbs), algorithm).toBe(digest);
    expect(new X509Certificate(certificate.der).fingerprint256.replaceAll(':', '').toLowerCase()).toBe(sha256);
  });

  it.each(ROOTS)('$id is signed by itself', ({ der }) => {
    const root = parseCertificate(bytesOf(der));
    expect(isSignedBy(root, root)).toBe(true);
  });

  it.each(INTERMEDIATES)('$id leads to the root it is listed under', ({ id, der }) => {
    const { roots } = builtInAnchors();
    const intermediates = INTERMEDIATES.map((fact) => parseCertificate(bytesOf(fact.der)));
    const certificate = parseCertificate(bytesOf(der));
    const above = intermediates.find((candidate) => Buffer.from(candidate.subject.der).equals(certificate.issuer.der) && isSignedBy(certificate, candidate));
    const top = above ?? certificate;
    const reached = roots.filter((root) => Buffer.from(root.subjectDer).equals(top.issuer.der) && isSignedBy(top, root)).map((root) => root.id);
    expect(reached).toEqual([ISSUERS.find((issuer) => issuer.id === id)?.root]);
  });

  it.each(ISSUERS.filter(({ sha256 }) => sha256 !== undefined))('$id is the certificate it is pinned as', ({ id, sha256, tbs, commonName }) => {
    const fact = INTERMEDIATES.find((candidate) => candidate.id === id);
    const certificate = parseCertificate(bytesOf(fact?.der ?? ''));
    expect([fact?.sha256, certificate.subject.commonName]).toEqual([sha256, commonName]);
    for (const [algorithm, digest] of Object.entries(tbs)) expect(hash(algorithm, certificate.tbs), algorithm).toBe(digest);
  });

  it('names one authority by what was signed alone, and three successors by name', () => {
    expect(ISSUERS.filter(({ sha256 }) => sha256 === undefined).map(({ id }) => id)).toEqual(['code-signing-pca-2010']);
    expect(ISSUERS_BY_NAME.map(({ commonName, grade }) => `${commonName}: ${grade}`)).toEqual([
      'Microsoft Windows Third Party Component CA 2024: whcp', 'Microsoft Windows Component Preproduction CA 2024: preproduction', 'Windows Production PCA 2023: inbox',
    ]);
  });
});

describe('lists', () => {
  const HEX40 = /^[0-9a-f]{40}$/;
  const HEX64 = /^[0-9a-f]{64}$/;
  const negative = [...TEST_CERTIFICATES, ...FLIGHT_CERTIFICATES, ...FORGED_TIMESTAMP_AUTHORITIES];

  it('keep every negative certificate apart from every pinned one', () => {
    const pinned = new Set(PINNED.flatMap(({ sha1, sha256, tbs }) => [sha1, sha256, ...Object.values(tbs)]));
    const digests = negative.flatMap(({ sha1, sha256, tbs }) => [sha1, sha256, ...Object.values(tbs)]);
    expect(digests.filter((digest) => digest !== undefined && pinned.has(digest))).toEqual([]);
    expect(negative.map(({ sha1 }) => HEX40.test(sha1))).not.toContain(false);
  });

  it('hold 26 cross-certificates by well-formed digests', () => {
    expect(CROSS_CERTIFICATES).toHaveLength(26);
    expect(CROSS_CERTIFICATES.filter(({ sha1, sha256 }) => !HEX40.test(sha1) || (sha256 !== undefined && !HEX64.test(sha256)))).toEqual([]);
    expect(new Set(CROSS_CERTIFICATES.map(({ sha1 }) => sha1)).size).toBe(26);
  });

  it('have test subjects that match what they are for', () => {
    const matches = (name: string): string[] => TEST_SUBJECTS.filter(({ pattern }) => new RegExp(pattern, 'u').test(name)).map(({ on }) => on);
    expect(matches('WDKTestCert jane,132456789012345678')).toEqual(['leaf CN']);
    expect(matches('Windows OEM Root 2017 (TEST ONLY)')).toEqual(['any CN']);
    expect(matches('MSIT Test CodeSign CA 3')).toEqual(['any CN']);
    expect(matches('USB\\VID_1234 (libwdi autogenerated)')).toEqual(['leaf CN']);
    expect(matches('WDKTestCertificates Ltd.')).toEqual([]);
  });

  it('have public roots whose keys OpenSSL takes and that are nobody of Microsoft', () => {
    const { publicRoots } = builtInAnchors();
    for (const [subject, , sha256] of PUBLIC_ROOTS) {
      const found = publicRoots(bytesOf(subject)).filter((anchor) => anchor.sha256 === sha256);
      expect(found.map(({ kind, keyAlgorithm }) => [kind, keyAlgorithm.oid === '']), sha256).toEqual([['public', false]]);
    }
    expect(PUBLIC_ROOTS.length).toBeGreaterThan(300);
    const ofMicrosoft = ([subject]: (typeof PUBLIC_ROOTS)[number]): boolean => /\x0a[\x0c\x13]\x15Microsoft Corporation/u.test(Buffer.from(subject, 'base64').toString('latin1'));
    expect(PUBLIC_ROOTS.filter(ofMicrosoft)).toEqual([]);
    expect(PUBLIC_ROOTS.filter(([, , sha256]) => PINNED.some((pinned) => pinned.sha256 === sha256))).toEqual([]);
  });

  it('list the public roots that signatures and stamps in the field reach', () => {
    const listed = new Set(PUBLIC_ROOTS.map(([, , sha256]) => sha256));
    const needed = [
      '552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988', '3e9099b5015e8f486c00bcea9d111ee721faba355a89bcf1df69561e3dc6325c',
      '9acfab7e43c8d880d06b262a94deeee4b4659989c3d0caf19baf6405e41ab7df', '6b6c1e01f590f5afc5fcf85cd0b9396884048659fc2c6d1170d68b045216c3fd',
      '7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf', '2399561127a57125de8cefea610ddf2fa078b5c8067f4e828290bfb860e84b3c',
      'ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99', '8d722f81a9c113c0791df136a2966db26c950a971db46b4199f4ea54b78bfb9f',
      'cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b', '7b9d553e1c92cb6e8803e137f4f287d4363757f5d44b37d52f9fca22fb97df86',
      '7e76260ae69a55d3f060b0fd18b2a8c01443c87b60791030c9fa0b0585101a38', 'b676f2eddae8775cd36cb0f63cd1d4603961f49e6265ba013a2f0307b6d0b804',
      '52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234', '4941b001b8a97e961b7817c9d9e960ec4b056bfc915a8c1aabf6ef6b3ac046a5',
      'e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2',
    ];
    expect(needed.filter((sha256) => !listed.has(sha256))).toEqual([]);
  });
});

describe('decision table', () => {
  it('has a fact for every grade and no other', () => {
    expect(Object.keys(GRADE_FACTS).sort()).toEqual([...GRADES].sort());
  });

  it('numbers its rules in order and ends with one that always holds', () => {
    expect(GRADE_RULES.map(({ n }) => n)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(GRADE_RULES.filter(({ when }) => Object.keys(when).length === 0).map(({ n }) => n)).toEqual([21]);
  });

  it('decides only grades that exist', () => {
    expect(GRADE_RULES.filter(({ grade }) => !GRADES.includes(grade))).toEqual([]);
  });

  it('gives a driver grade of Microsoft only below a pinned root', () => {
    const anchored = ({ anchor }: Condition): boolean => anchor === 'microsoft' || (anchor !== undefined && anchor !== 'public');
    const driver = GRADE_RULES.filter(({ grade }) => GRADE_FACTS[grade]?.driver === true);
    expect(driver.map(({ grade }) => grade)).toEqual(['preproduction', 'elam', 'hal-extension', 'attested', 'whcp', 'inbox']);
    expect(driver.filter(({ when }) => !anchored(when))).toEqual([]);
  });

  it('asks catalogs for what the hardware programme writes', () => {
    expect(CATALOG_RULES.slice(0, 2)).toEqual([
      { grades: ['whcp'], attribute: 'Qualification Level', present: false, outcome: { grade: 'inconsistent' } },
      { grades: ['attested'], attribute: 'Qualification Level', present: true, outcome: { grade: 'inconsistent' } },
    ]);
  });
});
