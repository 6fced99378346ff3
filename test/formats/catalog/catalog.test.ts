import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hex } from '../../../src/formats/bytes.ts';
import { type Catalog, type CatalogMember, looksLikeCatalog, parseCatalog } from '../../../src/formats/catalog/catalog.ts';
import {
  algorithm, bitString, bmp, bytes, concat, ctx, ctxPrimitive, type Der, generalizedTime, int, nul, octets, oid, seq, set, tlv, utcTime, utf16le,
} from '../../support/der.ts';
import { arbitraryDer, damaged, outcome, prefixes, refusal } from '../../support/hostile.ts';
import { wintunPackage } from '../../support/npm-fixtures.ts';
import { buildCatalog } from '../../support/signer/catalog.ts';
import { issueCa } from '../../support/signer/certificate.ts';
import { attribute, contentInfo } from '../../support/signer/cms.ts';
import { OID } from '../../support/signer/oids.ts';

const SHA1 = '1.3.14.3.2.26';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const sha1 = (text: string): Uint8Array => new Uint8Array(createHash('sha1').update(text).digest());
const sha256 = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());

const nameValue = (name: string, value: string, flags = 0x10010001): Der => seq(bmp(name), int(flags), octets(utf16le(`${value}\0`)));
const named = (name: string, value: string): Der => attribute(OID.nameValue, nameValue(name, value));
const IMAGE = seq(oid(OID.peImageData), seq(bitString(bytes('a0'), 5), ctx(0, ctx(2, ctxPrimitive(0, new Uint8Array())))));
const FLAT = seq(oid(OID.cabData), ctx(2, ctxPrimitive(0, new Uint8Array())));
const LINK = seq(oid(OID.link), ctx(2, ctxPrimitive(0, new Uint8Array())));
const indirect = (data: Der, type: string, digest: Uint8Array): Der => attribute(OID.indirectData, seq(data, seq(algorithm(type), octets(digest))));
const infoV2 = (tag: number): Der => attribute(OID.memberInfoV2, ctxPrimitive(tag, new Uint8Array()));
const infoV1 = (guid: string): Der => attribute(OID.memberInfoV1, seq(bmp(guid), int(0x200)));
const PE_GUID = '{C689AAB8-8E78-11D0-8C47-00C04FC295EE}';
const FLAT_GUID = '{DE351A42-8E59-11D0-8C47-00C04FC295EE}';
const idV1 = (digest: Uint8Array): Uint8Array => utf16le(`${hex(digest).toUpperCase()}\0`);
const member = (id: Uint8Array, ...attributes: readonly Der[]): Der => seq(octets(id), set(...attributes));

interface ListParts {
  readonly usage: Der;
  readonly identifier: Der;
  readonly times: readonly Der[];
  readonly algorithm: Der;
  readonly members: readonly Der[];
  readonly behind: readonly Der[];
}

const V2: ListParts = {
  usage: seq(oid(OID.catalogList)), identifier: octets(bytes('00112233445566778899aabbccddeeff')), times: [utcTime(Date.UTC(2021, 9, 17))], algorithm: algorithm(OID.catalogMemberV2), members: [], behind: [],
};

const catalog = (changes: Partial<ListParts> = {}): Uint8Array => {
  const parts = { ...V2, ...changes };
  const list = seq(parts.usage, parts.identifier, ...parts.times, parts.algorithm, seq(...parts.members), ...parts.behind);
  return contentInfo({ contentType: OID.certificateTrustList, content: list, signerInfos: [], digests: [], certificates: [] });
};

const v1 = (...members: readonly Der[]): Uint8Array => catalog({ algorithm: algorithm(OID.catalogMemberV1), members });
const v2 = (...members: readonly Der[]): Uint8Array => catalog({ members });
const only = (file: Uint8Array): CatalogMember => parseCatalog(file).members[0] ?? expect.fail('no member');

describe('list', () => {
  it('reads every field of an unsigned catalog', () => {
    const read = parseCatalog(catalog({ behind: [ctx(0, seq(seq(oid(OID.nameValue), octets(nameValue('OS', '10X64'))), seq(oid('1.2.3'), octets(nul()))))] }));
    expect(read).toMatchObject({
      version: 2, listIdentifier: '00112233445566778899aabbccddeeff', thisUpdate: Date.UTC(2021, 9, 17), members: [], attributes: [{ name: 'OS', flags: 0x10010001, value: '10X64' }], problems: [],
    });
    expect(read.signedData.signers).toEqual([]);
  });

  it.each<[string, Partial<ListParts>, readonly string[]]>([
    ['a short identifier', { identifier: octets(bytes('0011')) }, ['list identifier of 2 bytes instead of 16']],
    ['a next update', { times: [utcTime(0), utcTime(1000)] }, ['next update 1000']],
    ['a generalized time', { times: [generalizedTime(0)] }, []],
    ['no parameters', { algorithm: algorithm(OID.catalogMemberV2, []) }, []],
  ])('remarks on %s', (_, changes, problems) => {
    expect(parseCatalog(catalog(changes)).problems).toEqual(problems);
  });

  it('remarks on bytes behind the signature and passes on what the signature shows', () => {
    expect(parseCatalog(concat(catalog(), bytes('00'))).problems).toEqual(['1 bytes behind the signature']);
    const crls = contentInfo({ contentType: OID.certificateTrustList, content: seq(V2.usage, V2.identifier, ...V2.times, V2.algorithm), signerInfos: [], digests: [], certificates: [], crls: [seq()] });
    expect(parseCatalog(crls)).toMatchObject({ members: [], problems: ['revocation lists inside'] });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['another content', contentInfo({ contentType: OID.data, content: octets(), signerInfos: [], digests: [], certificates: [] }), /is not a certificate trust list/],
    ['no content', contentInfo({ contentType: OID.certificateTrustList, signerInfos: [], digests: [], certificates: [] }), /trust list is missing/],
    ['content that is no sequence', contentInfo({ contentType: OID.certificateTrustList, content: octets(), signerInfos: [], digests: [], certificates: [] }), /trust list is missing/],
    ['another usage', catalog({ usage: seq(oid('1.2.3')) }), /is no catalog/],
    ['two usages', catalog({ usage: seq(oid(OID.catalogList), oid('1.2.3')) }), /usage has unexpected/],
    ['no time', catalog({ times: [] }), /this update is no time/],
    ['unknown members', catalog({ algorithm: algorithm('1.2.3') }), /unknown kind 1\.2\.3/],
    ['something behind the extensions', catalog({ behind: [ctx(0, seq()), nul()] }), /has unexpected members/],
    ['a name-value with a fourth member', catalog({ behind: [ctx(0, seq(seq(oid(OID.nameValue), octets(seq(bmp('a'), int(1), octets(), nul())))))] }), /name-value has unexpected/],
    ['negative flags', catalog({ behind: [ctx(0, seq(seq(oid(OID.nameValue), octets(seq(bmp('a'), int(-1), octets())))))] }), /flags is negative/],
  ])('refuses %s', (_, file, message) => {
    expect(refusal(() => parseCatalog(file))).toMatch(message);
  });
});

describe('members of version 2', () => {
  const sys = 'a driver';

  it('reads the SHA-256 entry from its indirect data, the SHA-1 entry from its id', () => {
    const attributes = [infoV2(0), named('OSAttr', '2:10.0'), named('File', 'a.sys')];
    const read = parseCatalog(v2(member(sha256(sys), ...attributes, indirect(IMAGE, SHA256, sha256(sys))), member(sha1(sys), ...attributes)));
    const nameValues = [{ name: 'OSAttr', flags: 0x10010001, value: '2:10.0' }, { name: 'File', flags: 0x10010001, value: 'a.sys' }];
    expect(read.members).toEqual([
      { digest: hex(sha256(sys)), algorithm: 'sha256', kind: 'pe', file: 'a.sys', attributes: nameValues },
      { digest: hex(sha1(sys)), algorithm: 'sha1', kind: 'pe', file: 'a.sys', attributes: nameValues },
    ]);
    expect(read.problems).toEqual([]);
  });

  it.each<[string, readonly Der[], CatalogMember['kind']]>([
    ['image by info', [infoV2(0)], 'pe'],
    ['cabinet by info', [infoV2(1)], 'link'],
    ['flat by info', [infoV2(2)], 'flat'],
    ['unknown by info', [infoV2(3)], 'unknown'],
    ['image by type', [indirect(IMAGE, SHA256, sha256(sys))], 'pe'],
    ['cabinet by type', [indirect(LINK, SHA256, sha256(sys))], 'link'],
    ['flat by type', [indirect(FLAT, SHA256, sha256(sys))], 'flat'],
    ['unknown by type, known by info', [infoV2(2), indirect(seq(oid('1.2.3')), SHA256, sha256(sys))], 'flat'],
    ['nothing said', [], 'unknown'],
  ])('%s', (_, attributes, kind) => {
    expect(only(v2(member(sha256(sys), ...attributes)))).toMatchObject({ kind, digest: hex(sha256(sys)), algorithm: 'sha256' });
  });

  it.each<[string, Uint8Array, readonly Der[], RegExp]>([
    ['an id that is not the digest', sha256('other'), [indirect(IMAGE, SHA256, sha256(sys))], /^member at offset \d+ has an id that is not its digest$/],
    ['an id of digest length plus one', concat(sha256(sys), bytes('00')), [indirect(IMAGE, SHA256, sha256(sys))], /id that is not its digest/],
    ['an id that is no digest', bytes('0011'), [], /id that is no digest/],
    ['info and type at odds', sha256(sys), [infoV2(2), indirect(IMAGE, SHA256, sha256(sys))], /^member at offset \d+ is flat by its info and pe by its digest$/],
  ])('remarks on %s', (_, id, attributes, message) => {
    const { problems } = parseCatalog(v2(member(id, ...attributes)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('takes the digest, not the id, when they differ', () => {
    expect(only(v2(member(sha256('other'), indirect(IMAGE, SHA256, sha256(sys))))).digest).toBe(hex(sha256(sys)));
  });

  it('names algorithms it does not know `other`', () => {
    expect(only(v2(member(bytes('aabb'), indirect(IMAGE, '1.2.840.113549.2.5', bytes('aabb')))))).toMatchObject({ algorithm: 'other', digest: 'aabb' });
    expect(only(v2(member(bytes('aabb')))).algorithm).toBe('other');
  });

  it('keeps the first of several File attributes and all name-values', () => {
    const read = only(v2(member(sha1(sys), named('File', 'a'), named('File', 'b'), attribute('1.2.3', seq()), named('DRMLevel', '1300'))));
    expect([read.file, read.attributes.map(({ value }) => value)]).toEqual(['a', ['a', 'b', '1300']]);
  });

  it.each<[string, Der, RegExp]>([
    ['a member that is no sequence', set(), /member has tag 0x31/],
    ['no id', seq(set()), /member id has tag/],
    ['no attributes', seq(octets(sha1(sys))), /member attributes is missing/],
    ['a third part', seq(octets(sha1(sys)), set(), nul()), /unexpected parts behind its attributes/],
    ['an attribute that is no sequence', member(sha1(sys), nul()), /member attribute has tag/],
    ['an attribute without values', member(sha1(sys), seq(oid(OID.nameValue))), /attribute values is missing/],
    ['an attribute with a third part', member(sha1(sys), seq(oid('1.2.3'), set(), nul())), /member attribute has unexpected/],
    ['two values', member(sha1(sys), attribute(OID.nameValue, nameValue('a', 'b'), nameValue('a', 'bc'))), /name-value has unexpected/],
    ['two infos in one', member(sha1(sys), attribute(OID.memberInfoV2, ctxPrimitive(0, new Uint8Array()), ctxPrimitive(2, new Uint8Array()))), /member info has unexpected/],
    ['two digests', member(sha256(sys), indirect(IMAGE, SHA256, sha256(sys)), indirect(IMAGE, SHA256, sha256('other'))), /two digests/],
    ['a SHA-256 digest of 20 bytes', member(sha1(sys), indirect(IMAGE, SHA256, sha1(sys))), /does not fit its algorithm/],
    ['a SHA-1 digest of 32 bytes', member(sha256(sys), indirect(IMAGE, SHA1, sha256(sys))), /does not fit its algorithm/],
    ['an indefinite length in an attribute nobody reads', member(sha1(sys), seq(oid('1.2.3'), set(tlv(0x30, bytes('3080'))))), /indefinite/],
    ['an indefinite length in the type', member(sha256(sys), indirect(seq(oid(OID.cabData), tlv(0xa2, bytes('a080'))), SHA256, sha256(sys))), /indefinite/],
    ['a member that overruns the list', concat(bytes('3010'), octets(bytes('00'))), /overruns/],
    ['1,001 attributes', member(sha1(sys), ...Array.from({ length: 1001 }, () => infoV2(0))), /more than 1000 attributes/],
  ])('refuses %s', (_, bad, message) => {
    expect(refusal(() => parseCatalog(v2(bad)))).toMatch(message);
    // Behind many well-formed members, where attributes are remembered, it must not slip through either.
    const good = Array.from({ length: 20 }, (__, index) => member(sha256(`${index}`), infoV2(0), named('File', `${index}.sys`), indirect(IMAGE, SHA256, sha256(`${index}`))));
    expect(refusal(() => parseCatalog(v2(...good, bad)))).toMatch(message);
  });
});

describe('members of version 1', () => {
  const sys = 'a driver';

  it('reads hexadecimal ids', () => {
    expect(only(v1(member(idV1(sha1(sys)), named('File', 'a.sys'), indirect(IMAGE, SHA1, sha1(sys)), infoV1(PE_GUID))))).toMatchObject({ digest: hex(sha1(sys)), algorithm: 'sha1', kind: 'pe', file: 'a.sys' });
    expect(only(v1(member(idV1(sha1(sys)), infoV1(FLAT_GUID))))).toMatchObject({ digest: hex(sha1(sys)), algorithm: 'sha1', kind: 'flat' });
    expect(only(v1(member(idV1(sha1(sys)), infoV1('{00000000-0000-0000-0000-000000000000}')))).kind).toBe('unknown');
  });

  it.each<[string, Uint8Array]>([
    ['without NUL', utf16le(hex(sha1(sys)).toUpperCase())],
    ['in lower case', utf16le(`${hex(sha1(sys))}\0`)],
    ['raw, as version 2 has it', sha1(sys)],
    ['of another digest', idV1(sha1('other'))],
    ['in 8-bit characters', new TextEncoder().encode(`${hex(sha1(sys)).toUpperCase()}\0`)],
  ])('remarks on an id %s', (_, id) => {
    expect(parseCatalog(v1(member(id, indirect(IMAGE, SHA1, sha1(sys))))).problems).toEqual([expect.stringMatching(/id that is not its digest/u)]);
  });

  it('remarks on a label in place of a digest', () => {
    expect(parseCatalog(v1(member(utf16le('HashFile1\0'), infoV1(FLAT_GUID)))).problems).toEqual([expect.stringMatching(/id that is no digest/u)]);
  });
});

it('remembering attributes changes nothing', () => {
  const file = fc.record({
    name: fc.constantFrom('a.sys', 'b.sys', 'bb.sys', 'ä.inf', '成.cat', ''),
    key: fc.constantFrom('File', 'OSAttr', 'Fila', 'PETrusted'),
    flags: fc.constantFrom(0x10010001, 0x00010001),
    data: fc.constantFrom(IMAGE, FLAT, LINK, seq(oid('1.2.3'))),
    content: fc.string({ maxLength: 3 }),
    tag: fc.integer({ min: 0, max: 3 }),
    ended: fc.boolean(),
  });
  fc.assert(fc.property(fc.array(file, { maxLength: 30 }), (files) => {
    const members = files.map(({ name, key, flags, data, content, tag, ended }) => {
      const text = attribute(OID.nameValue, seq(bmp(key), int(flags), octets(utf16le(ended ? `${name}\0` : name))));
      return member(sha256(content), infoV2(tag), text, indirect(data, SHA256, sha256(content)));
    });
    expect(parseCatalog(v2(...members)).members).toEqual(members.map((each) => only(v2(each))));
  }), { numRuns: 1000 });
});

describe('size', () => {
  const many = (count: number): Uint8Array =>
    v2(...Array.from({ length: count }, (_, index) => member(sha256(`${index}`), infoV2(0), named('OSAttr', '2:10.0'), named('File', `${index}.sys`), indirect(IMAGE, SHA256, sha256(`${index}`)))));
  const timed = (file: Uint8Array): number => {
    const runs = Array.from({ length: 9 }, () => {
      const started = performance.now();
      parseCatalog(file);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };

  it('takes time in proportion to the members', () => {
    const [small, large] = [many(2000), many(16_000)];
    timed(small);
    expect(timed(large) / timed(small)).toBeLessThan(24);
  });

  it('refuses more than it can hold', () => {
    expect(refusal(() => parseCatalog(new Uint8Array((32 << 20) + 1)))).toMatch(/exceed the limit/);
    const tiny = seq(octets(), set());
    const members = tlv(0x30, new Uint8Array(tiny.length * 200_001).map((_, at) => tiny[at % tiny.length] ?? 0));
    const list = seq(V2.usage, V2.identifier, ...V2.times, V2.algorithm, members);
    expect(refusal(() => parseCatalog(contentInfo({ contentType: OID.certificateTrustList, content: list, signerInfos: [], digests: [], certificates: [] })))).toMatch(/more than 200000 members/);
  });

  it('keeps few remarks on a catalog that is wrong throughout', () => {
    const wrong = v2(...Array.from({ length: 100 }, (_, index) => member(bytes('00'), named('File', `${index}`))));
    expect(parseCatalog(wrong).problems).toHaveLength(21);
    expect(parseCatalog(wrong).problems.at(-1)).toBe('80 more');
  });
});

describe('recognition', () => {
  const head = (data: Uint8Array): boolean => looksLikeCatalog(data.subarray(0, 256), data.length);

  it.each<[string, Uint8Array, boolean]>([
    ['an unsigned catalog', catalog(), true],
    ['a large one', v2(...Array.from({ length: 500 }, (_, index) => member(sha256(`${index}`)))), true],
    ['one with trailing bytes', concat(catalog(), bytes('00')), true],
    ['one cut off', v2(member(sha256('x'))).subarray(0, 80), true],
    ['one in indefinite lengths, to be refused later', contentInfo({ contentType: OID.certificateTrustList, content: seq(), signerInfos: [], digests: [], certificates: [], indefinite: true }), true],
    ['a signature over something else', contentInfo({ contentType: OID.data, content: octets(), signerInfos: [], digests: [], certificates: [] }), false],
    ['a certificate', issueCa({ subject: { CN: 'x' } }).certificate, false],
    ['nothing', new Uint8Array(), false],
    ['an image', bytes('4d5a9000'), false],
    ['text', new TextEncoder().encode('[Version]'), false],
  ])('%s', (_, data, expected) => {
    expect(head(data)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(arbitraryDer, damaged(catalog())), (data) => {
      expect(typeof head(data)).toBe('boolean');
    }), { numRuns: 1000 });
  });
});

describe('damage', () => {
  const identity = issueCa({ subject: { CN: 'Publisher' } });
  const files = [{ name: 'a.sys', data: new TextEncoder().encode('one') }, { name: 'b.inf', data: new TextEncoder().encode('two') }];
  const signed = ([1, 2] as const).map((version) => buildCatalog({ version, members: files, attributes: { OS: '10X64', HWID1: 'root\\contoso' }, sign: { signer: identity } }));

  it.each([[1, signed[0]], [2, signed[1]]])('a whole catalog of version %d reads without remark', (version, data = new Uint8Array()) => {
    expect(parseCatalog(data)).toMatchObject({ version, problems: [], attributes: [{ name: 'OS' }, { name: 'HWID1', value: 'root\\contoso' }] });
    expect(new Set(parseCatalog(data).members.map(({ file, kind }) => `${file} ${kind}`))).toEqual(new Set(['a.sys flat', 'b.inf flat']));
  });

  it('refuses every truncation', () => {
    for (const data of signed) expect(prefixes(data).filter((prefix) => outcome(() => parseCatalog(prefix)) === 'value')).toEqual([]);
  });

  it('ends in a value or a FormatError whatever is changed', () => {
    fc.assert(fc.property(fc.oneof(...signed.map(damaged), arbitraryDer), (data) => {
      const result = outcome(() => parseCatalog(data));
      expect(result === 'value' ? result : result.name).toMatch(/^(value|FormatError)$/u);
    }), { numRuns: 3000 });
  });
});

describe('wintun', () => {
  const summary = ({ version, members, attributes, thisUpdate, problems }: Catalog): unknown => ({
    version, problems, at: new Date(thisUpdate).toISOString(), attributes: attributes.map(({ name, value }) => `${name}=${value}`),
    members: members.map(({ digest, algorithm: type, kind, file }) => `${digest.slice(0, 16)} ${type} ${kind} ${file}`),
  });
  const SUBMISSION = ['DTC=1', 'Submission ID=58177670_14180764065145957_1152921505694041684'];
  const DECLARED = ['Universal=True', 'Declarative=True'];

  it.each([
    ['amd64', {
      version: 1, problems: [], at: '2021-10-17T04:29:53.000Z',
      attributes: ['Qualification Level=5000', ...SUBMISSION, 'BundleID=a2b92b46-473e-4ea9-9436-0c683bc37212', ...DECLARED, 'OS=7X64,Server2008R2X64,8X64,_v63_X64,_v63_Server_X64,_v100_X64_Vb,Server_v100_X64_21H2', 'HWID1=wintun'],
      members: ['b11a3929abd9c3b0 sha1 pe wintun.sys', 'ebe7fed368867bb4 sha1 flat wintun.inf'],
    }],
    ['arm64', {
      version: 2, problems: [], at: '2021-10-17T04:30:03.000Z',
      attributes: ['Qualification Level=1000', ...SUBMISSION, 'BundleID=b867bb39-8022-4436-a89b-723982513dfd', ...DECLARED, 'OS=_v100_ARM64_Vb', 'HWID1=wintun'],
      members: ['899f8fbea43512a7 sha256 pe wintun.sys', '8afaac589a629cc6 sha1 pe wintun.sys', 'c6e8ce93a94fc54b sha256 flat wintun.inf', 'e1a2f26ec107d966 sha1 flat wintun.inf'],
    }],
    ['x86', {
      version: 1, problems: [], at: '2021-10-17T04:29:58.000Z',
      attributes: ['Qualification Level=5000', ...SUBMISSION, 'BundleID=e2e32532-6d32-4413-b0c8-5445e38fdf02', ...DECLARED, 'OS=7X86,8X86,_v63,_v100_Vb', 'HWID1=wintun'],
      members: ['1ccce8a4aae6da8a sha1 flat wintun.inf', '9501067980315876 sha1 pe wintun.sys'],
    }],
    ['arm', {
      version: 2, problems: [], at: '2021-10-12T19:12:28.000Z', attributes: ['OS=8ARM', 'HWID1=wintun'],
      members: ['1c4e467c661e4fbe sha1 pe wintun.sys', '46d9f54e6d955299 sha256 pe wintun.sys', '873b33a3209758e3 sha256 flat wintun.inf', 'b3ad8984bd67ab58 sha1 flat wintun.inf'],
    }],
  ] as const)('%s', (architecture, expected) => {
    const { cat } = wintunPackage(architecture);
    expect(looksLikeCatalog(cat.subarray(0, 256), cat.length)).toBe(true);
    expect(summary(parseCatalog(cat))).toEqual(expected);
  });

  it('lists the flat digest of its INF', () => {
    const { cat, inf } = wintunPackage('arm64');
    const flat = parseCatalog(cat).members.filter(({ kind }) => kind === 'flat');
    expect(flat.map(({ algorithm: type, digest }) => [type, digest])).toEqual([['sha256', createHash('sha256').update(inf).digest('hex')], ['sha1', createHash('sha1').update(inf).digest('hex')]]);
  });
});
