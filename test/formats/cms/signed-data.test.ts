import fc from 'fast-check';
import * as pkijs from 'pkijs';
import { fromBER } from 'asn1js';
import { describe, expect, it } from 'vitest';
import { contentTypeOf, messageDigestOf, signingTimeOf, singleValueOf, valuesOf } from '../../../src/formats/cms/attributes.ts';
import { parseSignedData, type SignedData } from '../../../src/formats/cms/signed-data.ts';
import { parseSignerInfo } from '../../../src/formats/cms/signer-info.ts';
import { parsePe } from '../../../src/formats/pe/image.ts';
import { hex, memorySource } from '../../../src/formats/bytes.ts';
import { bytes, concat, contents, ctx, type Der, int, nul, octets, oid, retag, seq, set, setOf, tlv, utcTime } from '../../support/der.ts';
import { arbitraryDer, damaged, outcome, prefixes, refusal } from '../../support/hostile.ts';
import { windivertFiles, wintunPackage } from '../../support/npm-fixtures.ts';
import { issue, issueCa } from '../../support/signer/certificate.ts';
import { attribute, bag, contentInfo, signerInfo, type SignedDataOptions, type SignerOptions } from '../../support/signer/cms.ts';
import { OID } from '../../support/signer/oids.ts';

const root = issueCa({ subject: { CN: 'Root' } });
const leaf = issue({ subject: { CN: 'Leaf', O: 'Contoso' }, issuer: root, eku: ['1.3.6.1.5.5.7.3.3'] });
const CONTENT = seq(int(1), octets(bytes('cafe')));
const TYPE = '1.3.6.1.4.1.311.2.1.4';

const signer = (options: Partial<SignerOptions> = {}): Der =>
  signerInfo({ signer: leaf, digest: 'sha256', contentType: TYPE, content: contents(CONTENT), attributes: [attribute(OID.opusInfo, seq())], ...options });

const message = (options: Partial<SignedDataOptions> = {}): Der =>
  contentInfo({ contentType: TYPE, content: CONTENT, signerInfos: [signer()], digests: ['sha256'], certificates: bag(leaf), ...options });

const parse = (der: Uint8Array): SignedData => parseSignedData(der, 'pkcs7');

/** ContentInfo around members of SignedData written by hand. */
const around = (...members: readonly Der[]): Der => seq(oid(OID.signedData), ctx(0, seq(...members)));
const ENCAPSULATED = seq(oid(TYPE), ctx(0, CONTENT));

describe('signed data', () => {
  it('reads every field', () => {
    const read = parse(message());
    expect(read).toMatchObject({
      version: 1, digestAlgorithms: [{ oid: '2.16.840.1.101.3.4.2.1', parameters: nul() }], contentType: TYPE, content: contents(CONTENT), contentTlv: CONTENT, problems: [], trailing: new Uint8Array(),
    });
    expect(read.certificates.map(({ subject }) => subject.text)).toEqual(['O=Contoso, CN=Leaf']);
    const [first] = read.signers;
    expect(first).toMatchObject({ version: 1, serial: read.certificates[0]?.serial, unsignedAttributes: [] });
    expect(first?.issuer.der).toEqual(root.subject);
    expect(first?.signedAttributes.map((each) => each.oid).toSorted()).toEqual([OID.contentType, OID.messageDigest, OID.opusInfo].toSorted());
    expect(first?.signedAttributesDer?.[0]).toBe(0x31);
    expect(first?.signature).toHaveLength(256);
  });

  it('hands out the signed attributes under the tag of a set without changing the input', () => {
    const der = message();
    const asRead = Buffer.from(der);
    const [first] = parse(asRead).signers;
    expect(asRead.equals(der)).toBe(true);
    expect(first?.signedAttributesDer).toEqual(setOf(...(first?.signedAttributes ?? []).map((each) => attribute(each.oid, ...each.values))));
  });

  it.each<[string, Partial<SignedDataOptions>, readonly string[]]>([
    ['nothing to remark', {}, []],
    ['no signer at all, as in an unsigned catalog', { signerInfos: [], digests: [], certificates: [] }, []],
    ['two signers', { signerInfos: [signer(), signer({ signer: root })] }, ['2 signers instead of one']],
    ['revocation lists', { crls: [seq()] }, ['revocation lists inside']],
    ['two digest algorithms', { digests: ['sha256', 'sha1'] }, ['2 digest algorithms instead of one']],
    ['no digest algorithm', { digests: [] }, ['0 digest algorithms instead of one']],
    ['another digest algorithm', { digests: ['sha1'] }, ["digest algorithm 1.3.14.3.2.26 is not the signer's 2.16.840.1.101.3.4.2.1"]],
    ['unsorted signed attributes', { signerInfos: [signer({ unsorted: true })] }, ['signed attributes are not in DER order']],
    ['another content type signed', { signerInfos: [signer({ statedContentType: OID.data })] }, [`signed content type ${OID.data} is not the content's type ${TYPE}`]],
    ['no signed attributes', { signerInfos: [signer({ bare: true })] }, [`signed content type missing is not the content's type ${TYPE}`]],
    ['a signed attribute twice', { signerInfos: [signer({ attributes: [attribute(OID.opusInfo, seq()), attribute(OID.opusInfo, seq(nul()))] })] }, ['a signed attribute occurs twice']],
    ['a signed attribute with two values', { signerInfos: [signer({ attributes: [attribute(OID.opusInfo, seq(), seq(nul()))] })] }, [`signed attribute ${OID.opusInfo} has 2 values instead of one`]],
    ['a signed attribute without value', { signerInfos: [signer({ attributes: [attribute(OID.opusInfo)] })] }, [`signed attribute ${OID.opusInfo} has 0 values instead of one`]],
    ['a certificate of another kind, which time stamp tokens carry', { certificates: [ctx(1, seq()), leaf.certificate] }, []],
  ])('remarks on %s', (_, options, problems) => {
    expect(parse(message(options)).problems).toEqual(problems);
  });

  it('reads detached content as absent', () => {
    const { content: _, ...detached } = { contentType: TYPE, content: CONTENT, signerInfos: [signer()], digests: ['sha256'] as const, certificates: [] };
    expect(parse(contentInfo(detached))).toMatchObject({ content: undefined, contentTlv: undefined, problems: [] });
  });

  it('keeps what stands behind', () => {
    expect(parse(concat(message(), bytes('000000'))).trailing).toEqual(bytes('000000'));
  });

  it('does not look into the content, which has a reader of its own', () => {
    expect(refusal(() => parse(message({ content: octets(bytes('3080')) })))).toBe('accepted');
    expect(refusal(() => parse(message({ content: tlv(0x30, bytes('3080')) })))).toBe('accepted');
  });

  it('counts nesting afresh in each unsigned attribute', () => {
    const deep = Array.from({ length: 30 }).reduce<Der>((der) => seq(der), nul());
    const read = parse(message({ signerInfos: [signer({ unsigned: () => [attribute('1.2.3', deep)] })] }));
    expect(read.signers[0]?.unsignedAttributes).toEqual([{ oid: '1.2.3', values: [deep] }]);
  });

  it.each<[string, Der, RegExp]>([
    ['indefinite lengths', message({ indefinite: true }), /indefinite length/],
    ['data instead of signed data', seq(oid(OID.data), ctx(0, octets(bytes('00')))), /content type 1\.2\.840\.113549\.1\.7\.1 is not signedData/],
    ['no content', seq(oid(OID.signedData)), /content is missing/],
    ['a third member of ContentInfo', seq(oid(OID.signedData), ctx(0, contents(message())), nul()), /unexpected|tag/],
    ['two contents', around(int(1), set(), seq(oid(TYPE), ctx(0, CONTENT, CONTENT)), set()), /content has unexpected members/],
    ['an empty content wrapper', around(int(1), set(), seq(oid(TYPE), ctx(0)), set()), /content is missing/],
    ['no set of signers', around(int(1), set(), ENCAPSULATED), /signers is missing/],
    ['something behind the signers', around(int(1), set(), ENCAPSULATED, set(), nul()), /SignedData has unexpected members/],
    ['a negative version', around(int(-1), set(), ENCAPSULATED, set()), /version is negative/],
    ['a signer named by key identifier', message({ signerInfos: [signer({ byKeyId: bytes('0102') })] }), /named by key identifier/],
    ['65 signers', around(int(1), set(), ENCAPSULATED, set(...Array.from({ length: 65 }, () => seq()))), /more than 64 times signer/],
    ['513 certificates', around(int(1), set(), ENCAPSULATED, ctx(0, ...Array.from({ length: 513 }, () => seq())), set()), /more than 512 certificates/],
    ['a certificate that is none', message({ certificates: [seq(nul())] }), /tbsCertificate has tag 0x05/],
    ['a signature in pieces', message({ signerInfos: [retagSignature(signer())] }), /universal type 4 in a form that DER forbids/],
    ['257 signed attributes', message({ signerInfos: [signer({ attributes: Array.from({ length: 257 }, (_, index) => attribute(`1.2.${index}`, nul())) })] }), /more than 256 times attribute/],
    ['257 values', message({ signerInfos: [signer({ unsigned: () => [attribute('1.2.3', ...Array.from({ length: 257 }, () => nul()))] })] }), /more than 256 values/],
    ['an indefinite length in a signed attribute', message({ signerInfos: [signer({ attributes: [attribute('1.2.3', tlv(0x30, bytes('3080 0000')))] })] }), /indefinite length/],
    ['an indefinite length as an unsigned value', message({ signerInfos: [signer({ unsigned: () => [seq(oid('1.2.3'), tlv(0x31, bytes('3080 0000')))] })] }), /indefinite length/],
  ])('refuses %s', (_, der, expected) => {
    expect(refusal(() => parse(der))).toMatch(expected);
  });

  it('says where in the input a certificate is wrong', () => {
    const der = message({ certificates: [leaf.certificate, seq(nul())] });
    const result = outcome(() => parse(der));
    expect(result === 'value' ? undefined : der.subarray(result.offset, (result.offset ?? 0) + 2)).toEqual(nul());
  });

  it('reads certificates with the function it is given', () => {
    const seen: number[] = [];
    const read = parseSignedData(message(), 'pkcs7', (der) => {
      seen.push(der.length);
      return parse(message()).certificates[0] ?? expect.fail('no certificate');
    });
    expect([seen, read.certificates.length]).toEqual([[leaf.certificate.length], 1]);
  });
});

/** The encrypted digest as a constructed OCTET STRING, which BER would allow. */
function retagSignature(der: Der): Der {
  const members = contents(der);
  const at = members.length - 256 - 4;
  return seq(members.subarray(0, at), tlv(0x24, members.subarray(at)));
}

describe('signer alone', () => {
  it('is read as in a countersignature', () => {
    const problems: string[] = [];
    expect(parseSignerInfo(signer({ unsorted: true }), 'countersignature', problems)).toMatchObject({ version: 1, issuer: { text: 'CN=Root' } });
    expect(problems).toEqual(['signed attributes are not in DER order']);
  });

  it('refuses bytes behind it', () => {
    expect(refusal(() => parseSignerInfo(concat(signer(), nul()), 'countersignature'))).toMatch(/unexpected members behind/);
  });
});

describe('attributes', () => {
  const at = Date.UTC(2022, 8, 20, 4, 54, 24);
  const one = { oid: OID.signingTime, values: [utcTime(at)] };

  it('are read by type', () => {
    const attributes = [one, { oid: OID.contentType, values: [oid('1.2.3')] }, { oid: OID.messageDigest, values: [octets(bytes('aa'))] }];
    expect([contentTypeOf(attributes), messageDigestOf(attributes), signingTimeOf(attributes)]).toEqual(['1.2.3', bytes('aa'), at]);
    expect([contentTypeOf([]), messageDigestOf([]), signingTimeOf([])]).toEqual([undefined, undefined, undefined]);
  });

  it('are as good as absent when they occur twice or have two values', () => {
    expect(signingTimeOf([one, one])).toBeUndefined();
    expect(signingTimeOf([{ oid: OID.signingTime, values: [utcTime(at), utcTime(at)] }])).toBeUndefined();
    expect(singleValueOf([one], OID.signingTime)).toEqual(utcTime(at));
    expect(valuesOf([one, one], OID.signingTime)).toHaveLength(2);
  });

  it.each<[string, Der, RegExp]>([
    ['a digest that is none', retag(octets(bytes('aa')), 0x0c), /has tag 0x0c instead of 0x04/],
    ['a digest with more behind', concat(octets(bytes('aa')), nul()), /unexpected members/],
    ['nothing', new Uint8Array(), /is missing/],
  ])('refuse %s', (_, value, expected) => {
    expect(refusal(() => messageDigestOf([{ oid: OID.messageDigest, values: [value] }]))).toMatch(expected);
  });
});

describe('damage', () => {
  const whole = message({ signerInfos: [signer({ unsigned: () => [attribute('1.2.3', seq(nul()))] })] });

  it('refuses every truncation', () => {
    expect(prefixes(whole).filter((prefix) => outcome(() => parse(prefix)) === 'value')).toEqual([]);
  });

  it('ends in a value or a FormatError whatever is changed', () => {
    fc.assert(fc.property(damaged(whole), (data) => {
      const result = outcome(() => parse(data).signers.map(({ signedAttributes }) => [contentTypeOf(signedAttributes), messageDigestOf(signedAttributes)]));
      expect(result === 'value' ? result : result.name).toMatch(/^(value|FormatError)$/u);
    }), { numRuns: 3000 });
  });

  it('refuses octets without order', () => {
    fc.assert(fc.property(arbitraryDer, (data) => {
      expect(outcome(() => parse(data))).not.toBe('value');
    }), { numRuns: 1000 });
  });
});

const pkcs7Of = (image: Uint8Array): Uint8Array => parsePe(memorySource(image)).certificates[0]?.data ?? expect.fail('not signed');
const real: readonly (readonly [string, () => Uint8Array])[] = [
  ['wintun.cat amd64', () => wintunPackage('amd64').cat],
  ['wintun.cat arm', () => wintunPackage('arm').cat],
  ['wintun.sys arm64', () => pkcs7Of(wintunPackage('arm64').sys)],
  ['WinDivert64.sys', () => pkcs7Of(windivertFiles().sys64.data)],
];

describe.each(real)('agreement with pkijs about %s', (_, load) => {
  const agree = (ours: SignedData, der: Uint8Array): void => {
    const { result, offset } = fromBER(der.slice());
    expect(offset).toBe(der.length - ours.trailing.length);
    const theirs = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
    expect(ours.version).toBe(theirs.version);
    expect(ours.digestAlgorithms.map((each) => each.oid)).toEqual(theirs.digestAlgorithms.map((each) => each.algorithmId));
    expect(ours.contentType).toBe(theirs.encapContentInfo.eContentType);
    const bagged = (theirs.certificates ?? []).filter((each) => each instanceof pkijs.Certificate);
    expect(ours.certificates.map(({ tbs }) => hex(tbs))).toEqual(bagged.map(({ tbsView }) => hex(tbsView)));
    expect(ours.signers.map((each) => hex(each.signature))).toEqual(theirs.signerInfos.map((each) => hex(each.signature.valueBlock.valueHexView)));
    expect(ours.signers.map((each) => each.signedAttributes.map((attr) => attr.oid))).toEqual(theirs.signerInfos.map((each) => each.signedAttrs?.attributes.map((attr) => attr.type) ?? []));
    expect(ours.signers.map((each) => each.unsignedAttributes.map((attr) => [attr.oid, attr.values.length])))
      .toEqual(theirs.signerInfos.map((each) => each.unsignedAttrs?.attributes.map((attr) => [attr.type, attr.values.length]) ?? []));
    expect(ours.problems).toEqual([]);
  };

  it('on the signature and on every signature and stamp inside it', () => {
    const queue = [load()];
    let count = 0;
    for (let der = queue.pop(); der !== undefined; der = queue.pop()) {
      const ours = parse(der);
      agree(ours, der);
      count++;
      for (const { unsignedAttributes } of ours.signers) queue.push(...valuesOf(unsignedAttributes, OID.nestedSignature), ...valuesOf(unsignedAttributes, OID.rfc3161Token));
    }
    expect(count).toBeGreaterThanOrEqual(1);
  });
});
