import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIndirectData, parseOpusInfo } from '../../../src/formats/authenticode/spc.ts';
import { hex, memorySource } from '../../../src/formats/bytes.ts';
import { singleValueOf, valuesOf } from '../../../src/formats/cms/attributes.ts';
import { parseSignedData, type SignedData } from '../../../src/formats/cms/signed-data.ts';
import { parsePe } from '../../../src/formats/pe/image.ts';
import { algorithm, bitString, bytes, concat, contents, ctx, ctxPrimitive, type Der, latin1, nul, octets, oid, seq, set, tlv, utf16be } from '../../support/der.ts';
import { arbitraryDer, damaged, outcome, prefixes, refusal } from '../../support/hostile.ts';
import { windivertFiles, wintunDll, wintunPackage } from '../../support/npm-fixtures.ts';
import { OID } from '../../support/signer/oids.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const DIGEST = bytes('c0ffee'.repeat(10).slice(0, 64));
const INFO = seq(algorithm(SHA256), octets(DIGEST));
const PAGE_CLASS = bytes('a6b586d5b4a12466ae05a217da8e60d6');
const TABLE = bytes('00000000 aabb');

const image = (...members: readonly Der[]): Der => seq(oid(OID.peImageData), seq(...members));
const moniker = (classId: Uint8Array, data: Uint8Array): Der => ctx(0, ctx(1, octets(classId), octets(data)));
const hashes = (type: string, table = TABLE): Der => moniker(PAGE_CLASS, set(seq(oid(type), set(octets(table)))));
const FLAGS = bitString(bytes('a0'), 5);

describe('indirect data', () => {
  it.each<[string, Der, string]>([
    ['an image with an obsolete link', image(FLAGS, ctx(0, ctx(2, ctxPrimitive(0, utf16be('<<<Obsolete>>>'))))), OID.peImageData],
    ['an image with an empty flag list', image(tlv(3, bytes('00')), ctx(0, ctx(2, ctxPrimitive(0, new Uint8Array())))), OID.peImageData],
    ['an image without any member', image(), OID.peImageData],
    ['an image with a URL', image(FLAGS, ctx(0, ctxPrimitive(0, latin1('https://example.com')))), OID.peImageData],
    ['an image with a moniker of another class', image(FLAGS, moniker(new Uint8Array(16), bytes('3080'))), OID.peImageData],
    ['a type without value', seq(oid(OID.peImageData)), OID.peImageData],
    ['a cabinet or flat file', seq(oid(OID.cabData), ctx(2, ctxPrimitive(0, new Uint8Array()))), OID.cabData],
    ['a link', seq(oid(OID.link), ctx(2, ctxPrimitive(0, new Uint8Array()))), OID.link],
  ])('reads %s', (_, data, type) => {
    expect(parseIndirectData(concat(data, INFO))).toEqual({ type, digestAlgorithm: SHA256, digest: DIGEST, pageHashes: undefined });
  });

  it.each([[1, OID.pageHashV1], [2, OID.pageHashV2]])('reads page hashes of version %d', (version, type) => {
    expect(parseIndirectData(concat(image(FLAGS, hashes(type)), INFO)).pageHashes).toEqual({ version, table: TABLE });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['its own tag and length', seq(image(), INFO), /DigestInfo is missing|has tag/],
    ['no digest', image(), /DigestInfo is missing/],
    ['a third member', concat(image(), INFO, nul()), /SpcIndirectDataContent has unexpected/],
    ['two values of the type', concat(seq(oid(OID.cabData), nul(), nul()), INFO), /SpcIndirectData type has unexpected/],
    ['a digest with a third member', concat(image(), seq(algorithm(SHA256), octets(DIGEST), nul())), /DigestInfo has unexpected/],
    ['a digest that is no octet string', concat(image(), seq(algorithm(SHA256), bitString(DIGEST))), /digest has tag 0x03/],
    ['image data that is no sequence', concat(seq(oid(OID.peImageData), nul()), INFO), /SpcPeImageData is no sequence/],
    ['empty flags', concat(image(tlv(3)), INFO), /flags are empty/],
    ['two links', concat(image(FLAGS, ctx(0, ctx(2), ctx(2))), INFO), /SpcLink has unexpected/],
    ['a moniker with a third member', concat(image(FLAGS, ctx(0, ctx(1, octets(PAGE_CLASS), octets(), nul()))), INFO), /moniker has unexpected/],
    ['page hashes of an unknown type', concat(image(FLAGS, hashes('1.2.3')), INFO), /unknown type 1\.2\.3/],
    ['two page hash attributes', concat(image(FLAGS, moniker(PAGE_CLASS, set(seq(oid(OID.pageHashV1), set(octets(TABLE))), seq(oid(OID.pageHashV2), set(octets(TABLE)))))), INFO), /page hash attribute has unexpected/],
    ['two page hash tables', concat(image(FLAGS, moniker(PAGE_CLASS, set(seq(oid(OID.pageHashV1), set(octets(TABLE), octets(TABLE)))))), INFO), /page hash table has unexpected/],
    ['an indefinite length among the page hashes', concat(image(FLAGS, moniker(PAGE_CLASS, bytes('3180 0000'))), INFO), /indefinite length/],
    ['an indefinite length in a value nobody reads', concat(seq(oid(OID.cabData), bytes('a280 0000')), INFO), /indefinite length/],
  ])('refuses %s', (_, content, message) => {
    expect(refusal(() => parseIndirectData(content))).toMatch(message);
  });

  it('ends in a value or a FormatError on damage', () => {
    const whole = concat(image(FLAGS, hashes(OID.pageHashV2, new Uint8Array(72))), INFO);
    expect(prefixes(whole).filter((prefix) => outcome(() => parseIndirectData(prefix)) === 'value')).toEqual([]);
    fc.assert(fc.property(fc.oneof(damaged(whole), arbitraryDer), (data) => {
      const result = outcome(() => parseIndirectData(data));
      expect(result === 'value' ? 'authenticode' : result.format).toBe('authenticode');
    }), { numRuns: 3000 });
  });
});

describe('opus information', () => {
  const name = (text: string): Der => ctx(0, ctxPrimitive(0, utf16be(text)));

  it.each<[string, Der, { programName: string | undefined; moreInfo: string | undefined }]>([
    ['nothing', seq(), { programName: undefined, moreInfo: undefined }],
    ['a name', seq(name('Größe 成都')), { programName: 'Größe 成都', moreInfo: undefined }],
    ['an ASCII name', seq(ctx(0, ctxPrimitive(1, latin1('WireGuard')))), { programName: 'WireGuard', moreInfo: undefined }],
    ['a URL', seq(ctx(1, ctxPrimitive(0, latin1('https://example.com/')))), { programName: undefined, moreInfo: 'https://example.com/' }],
    ['a file', seq(name('n'), ctx(1, ctx(2, ctxPrimitive(0, utf16be('readme.txt'))))), { programName: 'n', moreInfo: 'readme.txt' }],
    ['a moniker', seq(ctx(1, ctx(1, octets(PAGE_CLASS), octets()))), { programName: undefined, moreInfo: undefined }],
    ['an empty name', seq(name('')), { programName: '', moreInfo: undefined }],
  ])('reads %s', (_, der, expected) => {
    expect(parseOpusInfo(der)).toEqual(expected);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a name of another type', seq(ctx(0, octets(bytes('41')))), /neither BMPString nor IA5String/],
    ['two names', seq(ctx(0, ctxPrimitive(0, bytes('0041')), ctxPrimitive(0, bytes('0041')))), /SpcString has unexpected/],
    ['the wrong order', seq(ctx(1, ctxPrimitive(0, latin1('x'))), name('n')), /SpcSpOpusInfo has unexpected/],
    ['bytes behind it', concat(seq(), nul()), /unexpected members behind/],
    ['an indefinite length', bytes('3080 0000'), /indefinite/],
  ])('refuses %s', (_, der, message) => {
    expect(refusal(() => parseOpusInfo(der))).toMatch(message);
  });

  it('ends in a value or a FormatError on damage', () => {
    fc.assert(fc.property(fc.oneof(damaged(seq(name('abc'), ctx(1, ctxPrimitive(0, latin1('x'))))), arbitraryDer), (data) => {
      const result = outcome(() => parseOpusInfo(data));
      expect(result === 'value' ? 'authenticode' : result.format).toBe('authenticode');
    }), { numRuns: 2000 });
  });
});

describe('real signatures', () => {
  const signatureOf = (file: Uint8Array): SignedData => parseSignedData(parsePe(memorySource(file)).certificates[0]?.data ?? expect.fail('not signed'), 'pe');
  const opusOf = ({ signers }: SignedData): unknown => parseOpusInfo(singleValueOf(signers[0]?.signedAttributes ?? [], OID.opusInfo) ?? expect.fail('no opus information'));

  it('wintun.sys names the submitting company', () => {
    const signature = signatureOf(wintunPackage('amd64').sys);
    expect(opusOf(signature)).toEqual({ programName: 'WireGuard', moreInfo: 'https://www.microsoft.com/en-us/windows ' });
    const read = parseIndirectData(signature.content ?? expect.fail('detached'));
    expect([read.type, read.digestAlgorithm, hex(read.digest).slice(0, 16), read.pageHashes]).toEqual([OID.peImageData, SHA256, '9dc4ba0aac43a4e7', undefined]);
  });

  it('wintun-amd64.dll carries page hashes of version 2', () => {
    const { pageHashes } = parseIndirectData(signatureOf(wintunDll('amd64')).content ?? expect.fail('detached'));
    expect([pageHashes?.version, pageHashes?.table.length]).toEqual([2, 3852]);
    expect(hex(pageHashes?.table.subarray(0, 4) ?? new Uint8Array())).toBe('00000000');
  });

  it('WinDivert64.sys names its company in Chinese, in the nested signature', () => {
    const [nested] = valuesOf(signatureOf(windivertFiles().sys64.data).signers[0]?.unsignedAttributes ?? [], OID.nestedSignature);
    expect(opusOf(parseSignedData(nested ?? expect.fail('not nested'), 'pe'))).toMatchObject({ programName: '成都密思听科技有限公司' });
  });

  it('content handed over with tag and length is refused, not misread', () => {
    const { contentTlv = new Uint8Array() } = signatureOf(wintunPackage('amd64').sys);
    expect(refusal(() => parseIndirectData(contentTlv))).toMatch(/is missing/);
    expect(refusal(() => parseIndirectData(contents(contentTlv)))).toBe('accepted');
  });
});
