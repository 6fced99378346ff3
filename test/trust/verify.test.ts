import { describe, expect, it } from 'vitest';
import { parseCabinet, cabinetDigestRanges } from '../../src/formats/cab/cabinet.ts';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { measure } from '../../src/trust/measure.ts';
import { bestGrade, embeddedAlgorithms, verifyCabinet, verifyCatalog, verifyEmbedded } from '../../src/trust/verify.ts';
import { concat, ctx, octets, seq } from '../support/der.ts';
import { type SignOptions, signContent } from '../support/signer/authenticode.ts';
import { buildCabinet, signCabinet } from '../support/signer/cabinet.ts';
import { buildCatalog, catalogList, dashboardAttributes } from '../support/signer/catalog.ts';
import { attribute, bag, contentInfo, signerInfo } from '../support/signer/cms.ts';
import { leaf, stampAuthority } from '../support/signer/hierarchy.ts';
import { testKey } from '../support/signer/keys.ts';
import { EKU, OID } from '../support/signer/oids.ts';
import { appendBehind, fixChecksum, growTable, pePlaces, peSignature, signPe, withCertificateTable, withoutSignature } from '../support/signer/pe-file.ts';
import { context, DRIVER, first, signedDriver, verified, verifiedCatalog, verifyPe } from './signed.ts';

const signer = leaf.ov();
const problemsOf = (options: Partial<SignOptions>) => {
  const { valid, grade, problems } = first({ signer, ...options });
  return { valid, grade, problems };
};

describe('an embedded signature', () => {
  it('says all there is to say about a good one', () => {
    const signature = first({ signer, programName: 'Contoso Sensor', timestamp: { authority: stampAuthority.public(), time: '2024-06-01T00:00:00Z' }, pageHashes: 2 });
    expect(signature).toMatchObject({
      place: 'embedded', valid: true, grade: 'ov', pin: undefined, digestAlgorithm: 'sha256', signerDigestAlgorithm: 'sha256', anchor: 'public', programName: 'Contoso Sensor',
      pageHashes: { version: 2, valid: true }, extendedValidation: false, problems: [], notes: ['revocation: not-checked'],
    });
    expect(signature.computedDigest).toBe(signature.digest);
    expect(signature.signer).toMatchObject({ commonName: 'Contoso Ltd.', subject: 'CN=Contoso Ltd., O=Contoso Ltd., ST=Washington, C=US', eku: [EKU.codeSigning] });
    expect(signature.chain.map(({ subject }) => subject)).toEqual(['CN=Example OV Code Signing CA, O=Example Trust, C=US', 'CN=Example Public Code Signing Root, O=Example Trust, C=US']);
  });

  it('is lapsed when it has run out, and more than that when something else is wrong too', () => {
    const old = leaf.ov({ notBefore: '2020-01-01T00:00:00Z', notAfter: '2023-01-01T00:00:00Z' });
    expect(first({ signer: old })).toMatchObject({ valid: false, lapsed: true });
    expect(first({ signer: old, statedDigest: new Uint8Array(32) })).toMatchObject({ valid: false, lapsed: false });
    expect(verifyPe(growTable(signedDriver({ signer: old }), new Uint8Array(64).fill(1), true))[0]).toMatchObject({ valid: false, lapsed: false });
    expect(first({ signer })).toMatchObject({ valid: true, lapsed: false });
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'] as const)('over %s verifies', (digest) => {
    expect(first({ signer, digest })).toMatchObject({ valid: true, digestAlgorithm: digest, signerDigestAlgorithm: digest });
  });

  it('over SHA-1 has notes', () => {
    expect(first({ signer, digest: 'sha1' }).notes).toEqual(['weak-digest: the digest of the file is SHA1', "weak-signer-digest: the signer's digest is SHA1", 'revocation: not-checked']);
    expect(first({ signer, digest: 'sha1', signerDigest: 'sha256' }).notes).toEqual(['weak-digest: the digest of the file is SHA1', 'revocation: not-checked']);
  });

  it('over MD5 proves nothing', () => {
    expect(problemsOf({ digest: 'md5' })).toMatchObject({ valid: false, grade: 'invalid', problems: ['the digest algorithm md5 of the file is not supported', "the signer's digest algorithm 1.2.840.113549.2.5 is not supported", 'the signature algorithm 1.2.840.113549.1.1.1 is not supported'] });
  });

  it.each([
    ['RSA 4096', 'rsa4096', undefined],
    ['RSA with PSS', 'rsa2048', 'pss'],
    ['P-256', 'p256', undefined],
    ['P-384', 'p384', undefined],
  ] as const)('by %s verifies', (_, kind, padding) => {
    const key = testKey('signer', kind);
    expect(problemsOf({ signer: leaf.ov({ key }), signerInfo: padding === undefined ? {} : { padding } })).toEqual({ valid: true, grade: 'ov', problems: [] });
  });
});

describe('the rules of the CMS', () => {
  const INVALID = { valid: false, grade: 'invalid' } as const;

  it.each([
    ['version 3', { version: 3 }, ['SignedData has version 3 instead of 1']],
    ['signer version 3', { signerInfo: { version: 3 } }, ['the signer has version 3 instead of 1']],
    ['two signers', { second: leaf.ev() }, ['2 signers instead of one']],
    ['two digest algorithms', { extraDigests: ['sha1'] }, ['2 digest algorithms instead of one']],
    ['revocation lists inside', { crls: [seq()] }, ['revocation lists inside']],
    ['unsorted attributes', { signerInfo: { unsorted: true } }, ['signed attributes are not in DER order']],
    ['another content type in the attributes', { signerInfo: { statedContentType: OID.data } }, [`signed content type ${OID.data} is not the content's type ${OID.indirectData}`, `the signed content type is ${OID.data} instead of ${OID.indirectData}`]],
    ['another message digest', { signerInfo: { messageDigest: new Uint8Array(32) } }, ['the signed message digest is not the digest of the content']],
    ['a signature of garbage', { signerInfo: { forge: () => new Uint8Array(256) } }, ['the signature does not verify under the key of CN=Contoso Ltd., O=Contoso Ltd., ST=Washington, C=US']],
    ['a signature of the wrong length', { signerInfo: { forge: () => Uint8Array.of(1) } }, ['the signature does not verify under the key of CN=Contoso Ltd., O=Contoso Ltd., ST=Washington, C=US']],
    ['another digest of the file', { statedDigest: new Uint8Array(32) }, [expect.stringMatching(/^the file has the sha256 digest [0-9a-f]{64}, the signature states 0{64}$/u)]],
  ] as const)('%s', (_, options, problems) => {
    expect(problemsOf(options)).toEqual({ ...INVALID, problems });
  });

  it('no signed attributes', () => {
    expect(problemsOf({ signerInfo: { bare: true } }).problems).toContain('the signer has no signed attributes');
  });

  it('indefinite lengths', () => {
    expect(problemsOf({ indefinite: true })).toMatchObject({ ...INVALID, problems: expect.arrayContaining([expect.stringContaining('indefinite length')]) });
  });

  it('a bag without the signer', () => {
    const { valid, problems } = problemsOf({ certificates: [] });
    expect([valid, problems[0]]).toEqual([false, expect.stringMatching(/^the certificate of the signer \(serial [0-9a-f]+\) is not there$/u)]);
  });

  it('a signer named by key identifier', () => {
    expect(problemsOf({ signerInfo: { byKeyId: new Uint8Array(20) } }).problems[0]).toContain('named by key identifier');
  });
});

describe("the signer's certificate", () => {
  it.each([
    ['without code signing', { eku: [EKU.serverAuth] }, ["the signer's certificate is not for code signing"]],
    ['without any purpose', { eku: [] }, ["the signer's certificate is not for code signing"]],
    ['for time stamps', { eku: [EKU.timeStamping] }, ["the signer's certificate is not for code signing"]],
    ['with a key usage that does not sign', { keyUsage: ['keyEncipherment'] }, ["the key usage of the signer's certificate does not allow signatures"]],
    ['with a critical extension nobody knows', { extensions: [{ oid: '1.2.3.4', critical: true, value: octets() }] }, ['Contoso Ltd. has the critical extension 1.2.3.4, which is not understood']],
    ['with no key usage at all', { keyUsage: undefined }, []],
  ] as const)('%s', (_, change, problems) => {
    const { keyUsage, ...rest } = { keyUsage: undefined, ...change };
    const identity = leaf['self-signed']({ ...rest, ...(keyUsage === undefined ? {} : { keyUsage }) });
    expect(problemsOf({ signer: identity })).toEqual({ valid: problems.length === 0, grade: problems.length === 0 ? 'self-signed' : 'invalid', problems });
  });
});

describe('a signed driver that was changed', () => {
  const signed = signedDriver({ signer: leaf.whcp() });
  const verdict = (file: Uint8Array) => verifyPe(file).map(({ valid, grade, problems }) => ({ valid, grade, problems }));
  const flipped = (at: number): Uint8Array => {
    const copy = signed.slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  it('is valid before', () => {
    expect(verdict(signed)).toEqual([{ valid: true, grade: 'whcp', problems: [] }]);
  });

  it('in its code has another digest', () => {
    expect(verdict(fixChecksum(flipped(0x410)))).toEqual([{ valid: false, grade: 'invalid', problems: [expect.stringMatching(/^the file has the sha256 digest/u)] }]);
  });

  it('in its checksum is still valid', () => {
    expect(verdict(flipped(pePlaces(signed).checksum))).toEqual([{ valid: true, grade: 'whcp', problems: [] }]);
  });

  it.each([
    ['appended bytes', appendBehind(signed, new Uint8Array(16).fill(7))],
    ['a directory grown over appended bytes', growTable(signed, new Uint8Array(16).fill(7), false)],
    ['a directory and an entry grown over appended bytes', growTable(signed, new Uint8Array(16).fill(7), true)],
    ['slack behind the signature', signedDriver({ signer: leaf.whcp() }, { slack: new Uint8Array(40).fill(7) })],
    ['a second certificate', signedDriver({ signer: leaf.whcp() }, { second: peSignature(DRIVER, { signer: leaf.whcp() }) })],
    ['another revision', signedDriver({ signer: leaf.whcp() }, { revision: 0x100 })],
    ['another type', signedDriver({ signer: leaf.whcp() }, { type: 1 })],
    ['a cut off end', signed.subarray(0, signed.length - 16)],
  ])('by %s is invalid', (_, file) => {
    const found = verdict(file);
    expect([bestGrade(verifyPe(file)), found.every(({ valid, problems }) => !valid && problems.length > 0)]).toEqual(['invalid', true]);
  });

  it('by taking the signature away is unsigned', () => {
    expect(verdict(withoutSignature(signed))).toEqual([]);
    expect(bestGrade([])).toBe('unsigned');
  });

  it('with page hashes that do not fit is invalid', () => {
    const other = DRIVER.slice();
    other[0x410] = (other[0x410] ?? 0) ^ 1;
    const foreign = peSignature(other, { signer: leaf.whcp(), pageHashes: 2, statedDigest: new Uint8Array(32) });
    expect(verdict(withCertificateTable(DRIVER, foreign))[0]?.problems).toContain('the page hashes do not match the file');
    expect(verifyPe(signPe(DRIVER, { signer: leaf.whcp(), pageHashes: 1, digest: 'sha1' }))[0]).toMatchObject({ valid: true, pageHashes: { version: 1, valid: true } });
  });
});

describe('nested signatures', () => {
  it('follow their parent, each with its own digest', () => {
    const found = verified({ signer: leaf.ov(), digest: 'sha1', nested: [{ signer: leaf.whcp(), digest: 'sha256' }, { signer: leaf.test() }] });
    const [outer, ...inner] = found.map(({ place, grade, digestAlgorithm, valid }) => [place, grade, digestAlgorithm, valid].join(' '));
    // A SET OF has no order but that of its bytes.
    expect([outer, inner.toSorted()]).toEqual(['embedded ov sha1 true', ['nested test sha256 true', 'nested whcp sha256 true']]);
  });

  it('announce every digest algorithm they need', () => {
    const data = peSignature(DRIVER, { signer: leaf.ov(), digest: 'sha1', nested: [{ signer: leaf.whcp(), digest: 'sha256', nested: [{ signer: leaf.ev(), digest: 'sha384' }] }] });
    expect(embeddedAlgorithms([{ offset: 0, length: 0, revision: 0x200, type: 2, data }])).toEqual(['sha1', 'sha256', 'sha384']);
    expect(embeddedAlgorithms([{ offset: 0, length: 0, revision: 0x200, type: 2, data: Uint8Array.of(1) }])).toEqual([]);
  });

  it('find certificates in the bag of their parent', () => {
    const found = verified({ signer: leaf.ov(), certificates: bag(leaf.ov(), leaf.whcp()), nested: [{ signer: leaf.whcp(), certificates: [] }] });
    expect(found.map(({ valid, grade }) => [valid, grade])).toEqual([[true, 'ov'], [true, 'whcp']]);
  });

  it('that are invalid are kept beside what is valid', () => {
    const found = verified({ signer: leaf.ov(), nested: [{ signer: leaf.whcp(), statedDigest: new Uint8Array(32) }] });
    expect(found.map(({ valid, grade }) => [valid, grade])).toEqual([[true, 'ov'], [false, 'invalid']]);
  });

  it('that cannot be read are kept too', () => {
    const garbage = signContentWith([octets(new Uint8Array(20))]);
    const found = verifyPe(withCertificateTable(DRIVER, garbage));
    expect(found.map(({ place, valid, problems }) => [place, valid, problems[0]])).toEqual([['embedded', true, undefined], ['nested', false, expect.stringContaining('nested signature: ')]]);
  });

  const nestedTimes = (depth: number): SignOptions => (depth === 0 ? { signer } : { signer, nested: [nestedTimes(depth - 1)] });

  it('end at a depth, aloud', () => {
    const found = verified(nestedTimes(6));
    expect(found.map(({ valid }) => valid)).toEqual([true, true, true, true, false]);
    expect(found.at(-1)?.problems).toEqual(['more nested signatures than are read']);
  });

  it('end at a number, aloud', () => {
    const found = verified({ signer, nested: Array.from({ length: 40 }, () => ({ signer })) });
    expect([found.length, found.at(-1)?.problems]).toEqual([17, ['more nested signatures than are read']]);
  });
});

/** A good signature with these values as nested signatures. */
const signContentWith = (values: readonly Uint8Array[]): Uint8Array => {
  const content = peContent();
  const info = signerInfo({ signer, digest: 'sha256', contentType: OID.indirectData, content: content.value, unsigned: () => [attribute(OID.nestedSignature, ...values)] });
  return contentInfo({ contentType: OID.indirectData, content: content.der, digests: ['sha256'], certificates: bag(signer), signerInfos: [info] });
};

/** SpcIndirectData of the driver, taken out of a real signature. */
const peContent = (): { der: Uint8Array; value: Uint8Array } => {
  const der: Uint8Array[] = [];
  peSignatureContent(der);
  const [found = new Uint8Array(0)] = der;
  return { der: found, value: found.subarray((found[1] ?? 0) < 0x80 ? 2 : 2 + ((found[1] ?? 0) & 0x7f)) };
};

const peSignatureContent = (into: Uint8Array[]): void => {
  const signed = peSignature(DRIVER, { signer });
  const marker = Buffer.from('060a2b060104018237020104', 'hex');
  const at = Buffer.from(signed).indexOf(marker) + marker.length;
  const wrapper = signed.subarray(at);
  const header = (wrapper[1] ?? 0) < 0x80 ? 2 : 2 + ((wrapper[1] ?? 0) & 0x7f);
  const inner = wrapper.subarray(header);
  const length = (inner[1] ?? 0) < 0x80 ? 2 + (inner[1] ?? 0) : 3 + (inner[2] ?? 0);
  into.push(inner.slice(0, length));
};

describe('a signature for something else', () => {
  it('of a catalog does not sign a driver', () => {
    const der = buildCatalog({ members: [{ name: 'driver.sys', data: DRIVER }], sign: { signer: leaf.whcp() } });
    expect(verifyPe(withCertificateTable(DRIVER, der)).map(({ valid, grade }) => [valid, grade])).toEqual([[false, 'invalid']]);
  });

  it('of a cabinet does not sign a driver', () => {
    const subject = { contentType: OID.indirectData, detachedNested: false, content: () => seq(seq(), seq()) };
    expect(verifyPe(withCertificateTable(DRIVER, signContent(subject, { signer: leaf.whcp() }))).map(({ valid }) => valid)).toEqual([false]);
  });

  it('of any bytes is invalid and says so', () => {
    const found = verifyPe(withCertificateTable(DRIVER, seq(octets(new Uint8Array(30)))));
    expect(found).toMatchObject([{ place: 'embedded', valid: false, grade: 'invalid', signer: undefined }]);
    expect(found[0]?.problems[0]).toContain('signature: ');
  });

  it('a table that cannot be read is invalid, not unsigned', () => {
    expect(verifyEmbedded({ certificates: [], certificateProblems: ['a certificate of 4 bytes'], digest: () => undefined, pageHashes: () => false }, context())).toMatchObject([
      { place: 'embedded', valid: false, grade: 'invalid', problems: ['a certificate of 4 bytes'] },
    ]);
    expect(verifyEmbedded({ certificates: [], certificateProblems: [], digest: () => undefined, pageHashes: () => false }, context())).toEqual([]);
  });

  it('whose digest nobody computed is invalid', () => {
    const data = peSignature(DRIVER, { signer });
    const [signature] = verifyEmbedded({ certificates: [{ offset: 0, length: 0, revision: 0x200, type: 2, data }], certificateProblems: [], digest: () => undefined, pageHashes: () => false }, context());
    expect(signature).toMatchObject({ valid: false, problems: ['the sha256 digest of the file was not computed'] });
  });
});

describe('catalogs', () => {
  const whcp = dashboardAttributes('whcp', ['PCI\\VEN_1234']);
  const attested = dashboardAttributes('attested', ['PCI\\VEN_1234']);

  it.each([
    ['whcp', leaf.whcp(), whcp, 'whcp'],
    ['attested', leaf.attested(), attested, 'attested'],
    ['whcp without a level', leaf.whcp(), attested, 'inconsistent'],
    ['attested with a level', leaf.attested(), whcp, 'inconsistent'],
    ['a vendor', leaf.ov(), {}, 'ov'],
    ['a vendor on a dashboard catalog', leaf.ov(), whcp, 'ov'],
    ['a test certificate', leaf.test(), {}, 'test'],
  ] as const)('%s', (_, identity, attributes, grade) => {
    const found = verifiedCatalog({ attributes, sign: { signer: identity } });
    expect([found.grade, found.signatures.map(({ place, valid }) => [place, valid])]).toEqual([grade, [['catalog', true]]]);
  });

  it('without signer are unsigned', () => {
    expect(verifiedCatalog({})).toEqual({ signatures: [], grade: 'unsigned' });
  });

  it('with a detached nested signature verify over the whole list', () => {
    const found = verifiedCatalog({ attributes: whcp, sign: { signer: leaf.ov(), nested: [{ signer: leaf.whcp() }] } });
    expect([found.grade, found.signatures.map(({ place, valid, grade }) => [place, valid, grade])]).toEqual(['whcp', [['catalog', true, 'ov'], ['nested', true, 'whcp']]]);
  });

  const LIST = { members: [{ name: 'driver.sys', data: DRIVER }], attributes: whcp };
  const nesting = (list: Uint8Array): Uint8Array => {
    const attached = signContent({ contentType: OID.certificateTrustList, content: () => list, detachedNested: true }, { signer: leaf.whcp() });
    const outer = catalogList(LIST);
    const value = outer.subarray((outer[1] ?? 0) < 0x80 ? 2 : 2 + ((outer[1] ?? 0) & 0x7f));
    const info = signerInfo({ signer: leaf.ov(), digest: 'sha256', contentType: OID.certificateTrustList, content: value, unsigned: () => [attribute(OID.nestedSignature, attached)] });
    return contentInfo({ contentType: OID.certificateTrustList, content: outer, digests: ['sha256'], certificates: bag(leaf.ov()), signerInfos: [info] });
  };

  it('with an attached nested signature verify when it repeats the list', () => {
    const { signatures, grade } = verifyCatalog(parseCatalog(nesting(catalogList(LIST))), context());
    expect([grade, signatures.map(({ place, valid }) => [place, valid])]).toEqual(['whcp', [['catalog', true], ['nested', true]]]);
  });

  it('with an attached nested signature over another list are not lifted by it', () => {
    const other = catalogList({ ...LIST, members: [{ name: 'other.sys', data: Uint8Array.of(1) }] });
    const { signatures, grade } = verifyCatalog(parseCatalog(nesting(other)), context());
    expect([grade, signatures[1]?.problems]).toEqual(['ov', ['the nested signature covers another list than the one in this catalog']]);
  });

  it('whose list was changed are invalid', () => {
    const der = buildCatalog({ ...LIST, sign: { signer: leaf.whcp() } });
    const changed = der.slice();
    const where = Buffer.from(changed).indexOf(Buffer.from('driver.sys', 'utf16le'));
    changed[where] = 0x65;
    expect(verifyCatalog(parseCatalog(changed), context())).toMatchObject({ grade: 'invalid', signatures: [{ valid: false, problems: ['the signed message digest is not the digest of the content'] }] });
  });

  it('with bytes behind the signature are invalid', () => {
    const der = buildCatalog({ ...LIST, sign: { signer: leaf.whcp() } });
    expect(verifyCatalog(parseCatalog(concat(der, new Uint8Array(1))), context())).toMatchObject({ grade: 'invalid', signatures: [{ problems: ['1 bytes behind the signature are covered by no digest'] }] });
  });

  it('of version 1 identify members by SHA-1 alone, which is noted', () => {
    const [signature] = verifiedCatalog({ version: 1, attributes: whcp, sign: { signer: leaf.whcp(), digest: 'sha256' } }).signatures;
    expect(signature).toMatchObject({ valid: true, grade: 'whcp' });
    expect(signature?.notes).toContain('weak-digest: the catalog identifies its members by SHA-1 only');
  });
});

describe('cabinets', () => {
  const unsigned = buildCabinet({ files: [{ name: 'package\\driver.inf', data: new Uint8Array(100).fill(65) }], reserve: true });
  const verdict = (cabinet: Uint8Array) => {
    const source = memorySource(cabinet);
    const listing = parseCabinet(source);
    const { signature } = listing;
    if (signature === undefined) return [];
    const digest = (algorithm: string) => measure(source, { path: '', size: cabinet.length, hashes: [{ algorithm, ranges: cabinetDigestRanges(listing), zeroPadding: 0 }] }).digests[0];
    return verifyCabinet(cabinet.subarray(signature.offset, signature.offset + signature.size), digest, context()).map(({ place, valid, grade, problems }) => ({ place, valid, grade, problems }));
  };

  it('verify', () => {
    expect(verdict(signCabinet(unsigned, { signer: leaf.ev() }))).toEqual([{ place: 'cabinet', valid: true, grade: 'ev', problems: [] }]);
  });

  it('that were changed do not', () => {
    const signed = signCabinet(unsigned, { signer: leaf.ev() });
    const data = Buffer.from(signed).indexOf('CK') + 2;
    signed[data] = (signed[data] ?? 0) ^ 1;
    expect(verdict(signed)).toMatchObject([{ valid: false, grade: 'invalid', problems: [expect.stringMatching(/^the cabinet has the sha256 digest/u)] }]);
  });

  it('with garbage for a signature are invalid', () => {
    expect(verifyCabinet(Uint8Array.of(0x30, 0), () => undefined, context())).toMatchObject([{ place: 'cabinet', valid: false, grade: 'invalid' }]);
    expect(verifyCabinet(ctx(0), () => undefined, context())).toMatchObject([{ place: 'cabinet', valid: false, grade: 'invalid' }]);
  });
});
