import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';
import { describe, expect, it } from 'vitest';
import { hex } from '../../../src/formats/bytes.ts';
import { valuesOf } from '../../../src/formats/cms/attributes.ts';
import { parseSignedData } from '../../../src/formats/cms/signed-data.ts';
import { parseTstInfo, signingCertificatesOf } from '../../../src/formats/cms/timestamp-token.ts';
import { algorithm, bool, bytes, concat, ctx, type Der, generalizedTime, int, nul, octets, oid, seq, set, utcTime, utf8 } from '../../support/der.ts';
import { arbitraryDer, damaged, outcome, prefixes, refusal } from '../../support/hostile.ts';
import { wintunPackage } from '../../support/npm-fixtures.ts';
import { OID } from '../../support/signer/oids.ts';

const SHA1 = '1.3.14.3.2.26';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const SHA384 = '2.16.840.1.101.3.4.2.2';
const TIME = Date.UTC(2021, 9, 17, 4, 31, 4);
const IMPRINT = seq(algorithm(SHA256), octets(bytes('aabb')));

const info = (...optional: readonly Der[]): Der => seq(int(1), oid('1.3.6.1.4.1.601.10.3.1'), IMPRINT, int(bytes('6144d5014a09')), generalizedTime(TIME), ...optional);

describe('TSTInfo', () => {
  it('reads every field that counts', () => {
    expect(parseTstInfo(info())).toEqual({
      version: 1, policy: '1.3.6.1.4.1.601.10.3.1', messageImprint: { algorithm: { oid: SHA256, parameters: nul() }, digest: bytes('aabb') }, serial: '6144d5014a09', genTime: TIME,
    });
  });

  it('skips the optional fields, which come in one order', () => {
    const all = [seq(int(1)), bool(true), int(77), ctx(0, ctx(4, seq())), ctx(1, seq())];
    expect(parseTstInfo(info(...all)).genTime).toBe(TIME);
    expect(parseTstInfo(info(int(77))).genTime).toBe(TIME);
    expect(refusal(() => parseTstInfo(info(int(77), bool(true))))).toMatch(/TSTInfo has unexpected members/);
  });

  it.each<[string, Der, RegExp]>([
    ['a UTCTime', seq(int(1), oid('1.2.3'), IMPRINT, int(1), utcTime(TIME)), /genTime has tag 0x17/],
    ['no imprint', seq(int(1), oid('1.2.3'), int(1), generalizedTime(TIME)), /message imprint has tag/],
    ['an imprint with a third member', seq(int(1), oid('1.2.3'), seq(algorithm(SHA256), octets(bytes('aa')), nul()), int(1), generalizedTime(TIME)), /message imprint has unexpected/],
    ['bytes behind it', concat(info(), nul()), /unexpected members behind/],
    ['an indefinite length inside', info(bytes('3080 0000')), /indefinite/],
  ])('refuses %s', (_, der, message) => {
    expect(refusal(() => parseTstInfo(der))).toMatch(message);
  });

  it('ends in a value or a FormatError on damage', () => {
    expect(prefixes(info()).filter((prefix) => outcome(() => parseTstInfo(prefix)) === 'value')).toEqual([]);
    fc.assert(fc.property(fc.oneof(damaged(info(seq(int(1)), bool(true))), arbitraryDer), (data) => {
      const result = outcome(() => parseTstInfo(data));
      expect(result === 'value' ? 'timestamp' : result.format).toBe('timestamp');
    }), { numRuns: 2000 });
  });
});

describe('signing certificate', () => {
  const issuerSerial = seq(seq(ctx(4, seq(set(seq(oid('2.5.4.3'), utf8('x')))))), int(bytes('00b5')));
  const read = (type: string, ...values: readonly Der[]): unknown => signingCertificatesOf([{ oid: type, values }]);

  it('reads both versions', () => {
    expect(read(OID.signingCertificate, seq(seq(seq(octets(bytes('aa')), issuerSerial), seq(octets(bytes('bb'))))))).toEqual({
      v1: [{ hashAlgorithm: SHA1, hash: bytes('aa'), serial: 'b5' }, { hashAlgorithm: SHA1, hash: bytes('bb'), serial: undefined }], v2: [],
    });
    expect(read(OID.signingCertificateV2, seq(seq(seq(octets(bytes('aa')))), seq(seq(oid('1.2.3')))))).toEqual({ v1: [], v2: [{ hashAlgorithm: SHA256, hash: bytes('aa'), serial: undefined }] });
    expect(read(OID.signingCertificateV2, seq(seq(seq(algorithm(SHA384), octets(bytes('aa')), issuerSerial))))).toEqual({ v1: [], v2: [{ hashAlgorithm: SHA384, hash: bytes('aa'), serial: 'b5' }] });
  });

  it('is absent when it is not single', () => {
    const value = seq(seq(seq(octets(bytes('aa')))));
    expect(signingCertificatesOf([])).toEqual({ v1: [], v2: [] });
    expect(read(OID.signingCertificate, value, value)).toEqual({ v1: [], v2: [] });
  });

  it.each<[string, Der, RegExp]>([
    ['no list', seq(), /certificate identifiers is missing/],
    ['no hash', seq(seq(seq())), /certificate hash is missing/],
    ['an algorithm in version 1', seq(seq(seq(algorithm(SHA256), octets(bytes('aa'))))), /certificate hash has tag 0x30/],
    ['a third member', seq(seq(seq(octets(bytes('aa')))), seq(), nul()), /signing certificate has unexpected/],
    ['a fourth member of an identifier', seq(seq(seq(octets(bytes('aa')), issuerSerial, nul()))), /certificate identifier has unexpected/],
    ['65 identifiers', seq(seq(...Array.from({ length: 65 }, () => seq(octets(bytes('aa')))))), /more than 64/],
  ])('refuses %s', (_, value, message) => {
    expect(refusal(() => read(OID.signingCertificate, value))).toMatch(message);
  });
});

it('agrees with pkijs about a real token', () => {
  const [signer] = parseSignedData(wintunPackage('amd64').cat, 'catalog').signers;
  const [token = new Uint8Array()] = valuesOf(signer?.unsignedAttributes ?? [], OID.rfc3161Token);
  const { content, signers, certificates } = parseSignedData(token, 'timestamp');
  const ours = parseTstInfo(content ?? new Uint8Array());
  const theirs = new pkijs.TSTInfo({ schema: fromBER((content ?? new Uint8Array()).slice()).result });
  expect(new Date(ours.genTime)).toEqual(theirs.genTime);
  expect(new Date(ours.genTime).toISOString()).toBe('2021-10-17T04:31:03.724Z');
  expect(ours.policy).toBe(theirs.policy);
  expect(hex(ours.messageImprint.digest)).toBe(hex(new Uint8Array(theirs.messageImprint.hashedMessage.valueBlock.valueHexView)));
  expect(ours.serial).toBe(hex(new Uint8Array(theirs.serialNumber.valueBlock.valueHexView)));
  const named = signingCertificatesOf(signers[0]?.signedAttributes ?? []).v2.map(({ hash }) => hex(hash));
  const authority = certificates.find((each) => each.serial === signers[0]?.serial);
  expect(named).toHaveLength(2);
  expect(named[0]).toBe(createHash('sha256').update(authority?.der ?? '').digest('hex'));
});
