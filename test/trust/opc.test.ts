/** Signed HLK packages, and every way to change one afterwards (results.md 1.4 to 1.6). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HlkxSignature, readHlkx, readHlkxAhead, type SignedHlkx } from '../../src/evidence/hlkx.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { openOpc } from '../../src/formats/opc/package.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import { verifyOpc } from '../../src/trust/opc.ts';
import { damaged, outcomeOf } from '../support/damage.ts';
import { refusal } from '../support/hostile.ts';
import { CONTENT_TYPES, contentTypes, edit, type OpcFiles, ROOT_RELATIONSHIPS, textIn, utf8, zipOf } from '../support/opc/files.ts';
import { CORE_DATA, CORE_DATA_TYPE, hlkx, hlkxFiles, type HlkxOptions, PACKAGE_INFO, STREAM_DATA, STREAM_DATA_TYPE, TELEMETRY } from '../support/opc/hlkx.ts';
import { C14N, CERTIFICATE, ORIGIN, ORIGIN_RELATIONSHIPS, reference, SIGNATURE, SIGNATURE_METHOD, type Signing } from '../support/opc/sign.ts';
import { holds } from '../support/property.ts';
import { filler, flip } from '../support/signer/binary.ts';
import { issue } from '../support/signer/certificate.ts';
import { leaf } from '../support/signer/hierarchy.ts';
import { testKey } from '../support/signer/keys.ts';
import { EXPIRED, NOW, stamp, STAMPED } from '../support/signer/samples.ts';
import { testTrust } from '../support/verdict.ts';

/** For machines that are busy. */
const TIMEOUT = 60_000;

const read = (data: Uint8Array): SignedHlkx => readHlkx(memorySource(data), testTrust(NOW));
const only = ({ signatures }: SignedHlkx): HlkxSignature => {
  const [verdict, ...others] = signatures;
  if (verdict === undefined || others.length > 0) throw new Error(`${signatures.length} signatures`);
  return verdict;
};

interface Outcome {
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly uncovered: readonly string[];
}
const judged = (options: HlkxOptions = {}): Outcome => {
  const { signature, uncovered } = only(read(hlkx(options)));
  return { valid: signature.valid, problems: signature.problems, uncovered };
};
const signed = (sign: Partial<Signing>, change?: (files: OpcFiles) => void): Outcome => judged({ sign, ...(change === undefined ? {} : { change }) });
const changed = (change: (files: OpcFiles) => void): Outcome => judged({ change });

const CLEAN: Outcome = { valid: true, problems: [], uncovered: [] };
const rels = (change: (text: string) => string) => edit(ROOT_RELATIONSHIPS, change);
const addRelation = (id: string, type: string, target: string, more = '') => rels((text) => text.replace('</Relationships>', `<Relationship Type="${type}" Target="${target}" Id="${id}"${more} /></Relationships>`));

describe('a signed package', () => {
  it.each<readonly [string, Partial<Signing>]>([
    ['with SHA-256', {}],
    ['with SHA-1', { digest: 'sha1' }],
    ['with SHA-384', { digest: 'sha384' }],
    ['with SHA-512', { digest: 'sha512' }],
    ['with base64 that has line breaks', { brokenBase64: true }],
    ['with the certificate in KeyInfo', { keyInfo: true }],
    ['with comments kept in SignedInfo', { comments: true, bendSignedInfo: (text) => text.replace('<SignatureMethod', '<!-- signed too --><SignatureMethod') }],
    ['whose DigestInfo has no NULL', { digest: 'sha1', withoutNull: true }],
    ['whose DigestInfo has no NULL, SHA-512', { digest: 'sha512', withoutNull: true }],
    ['whose root relationships are signed by type only', { rootReferences: ['types'] }],
    ['whose root relationships are signed by Id only', { rootReferences: ['ids'] }],
    ['whose root relationships are signed as a whole only', { rootReferences: ['whole'] }],
    ['whose manifest spells part names in another case', { uri: (name) => `/${name.toUpperCase()}?ContentType=application/octet` }],
    ['whose object declares namespaces and holds what must be escaped', { bendObject: (text) => text.replace('<Manifest>', '<Manifest xmlns:x="urn:x&amp;y">').replace('<SignatureProperties>', '<SignatureProperties Id="a&quot;&lt;&#x9;">') }],
  ])('%s is valid and covers everything', (_, sign) => expect(signed(sign)).toEqual(CLEAN));

  it('says what it is', () => {
    const signer = leaf.ov();
    const verdict = only(read(hlkx({ sign: { signer, partDigest: 'sha1', time: '2026-03-04T05:06:07Z' } })));
    expect(verdict).toMatchObject({
      part: `/${SIGNATURE}`, signatureMethod: SIGNATURE_METHOD.sha256, digestMethods: ['sha1', 'sha256'], references: 6, uncovered: [], signatureTime: '2026-03-04T05:06:07Z',
      signature: { place: 'opc', valid: true, digestAlgorithm: 'sha256', signerDigestAlgorithm: 'sha256', timestamp: undefined, signer: { commonName: 'Contoso Ltd.' } },
    });
    expect([verdict.valid, verdict.sha256, verdict.signer?.commonName, verdict.timestamp]).toEqual([true, sha256Hex(signer.certificate), 'Contoso Ltd.', undefined]);
    expect(verdict.signature.notes).toContain('weak-digest: the digest of the file is SHA1');
    expect(verdict.signature.digest).toBe(verdict.signature.computedDigest);
  });

  it('tells SHA-1 by its notes', () => {
    const { notes } = only(read(hlkx({ sign: { digest: 'sha1' } }))).signature;
    expect(notes.filter((note) => note.startsWith('weak-'))).toEqual(['weak-digest: the digest of the file is SHA1', "weak-signer-digest: the signer's digest is SHA1"]);
  });

  it('has a grade, from the certificates at hand', () => {
    const grade = (sign: Partial<Signing>): string => only(read(hlkx({ sign }))).signature.grade;
    expect([grade({ signer: leaf['self-signed']() }), grade({ signer: leaf.ov() }), grade({ signer: leaf.test() })]).toEqual(['self-signed', 'untrusted', 'test']);
  });

  it('may be signed with a certificate that expired: Partner Center asks whether it is registered', () => {
    const { signature } = only(read(hlkx({ sign: { signer: leaf.ov(EXPIRED) } })));
    expect({ valid: signature.valid, notes: signature.notes.filter((note) => note.startsWith('certificate:')) }).toEqual({ valid: true, notes: ['certificate: Contoso Ltd. expired on 2023-01-01, before 2026-06-01'] });
  });

  it('may carry a time stamp over the signature value', () => {
    const { timestamp, valid } = only(read(hlkx({ sign: stamp() }))).signature;
    expect({ valid, timestamp }).toMatchObject({ valid: true, timestamp: { kind: 'rfc3161', time: Date.parse(STAMPED), trusted: true } });
    const wrong = only(read(hlkx({ sign: stamp({ stamps: Uint8Array.of(1) }) }))).signature;
    expect(wrong).toMatchObject({ valid: false, problems: [expect.stringMatching(/time stamp: it was made for another signature/)] });
  });

  it('is unsigned without an origin, and with an origin that has no signature', () => {
    expect(read(hlkx({ sign: false })).signatures).toEqual([]);
    expect(read(hlkx({ change: edit(ORIGIN_RELATIONSHIPS, (text) => text.replace(/<Relationship .*\/>/, '')) })).signatures).toEqual([]);
  });

  it('may have a second signature, and neither covers the other', () => {
    const files = hlkxFiles();
    const second = hlkxFiles({ sign: { digest: 'sha512' } });
    const other = SIGNATURE.replace('signature.psdsxs', 'second.psdsxs');
    files.set(other, second.get(SIGNATURE) ?? new Uint8Array());
    files.set(`${other.replace('second.psdsxs', '_rels/second.psdsxs.rels')}`, utf8(textIn(second, SIGNATURE.replace('signature.psdsxs', '_rels/signature.psdsxs.rels'))));
    edit(ORIGIN_RELATIONSHIPS, (text) => text.replace('</Relationships>', `${/<Relationship .*\/>/.exec(text)?.[0].replace('Rsig', 'Rsecond').replace('signature.psdsxs', 'second.psdsxs') ?? ''}</Relationships>`))(files);
    expect(read(zipOf(files)).signatures.map(({ signature, uncovered, digestMethods }) => [signature.valid, uncovered, digestMethods])).toEqual([[true, [], ['sha256']], [true, [], ['sha512']]]);
  });
});

describe('the table of changes', () => {
  it.each<readonly [string, (files: OpcFiles) => void, RegExp]>([
    ['PackageInfo.xml edited', edit(PACKAGE_INFO, (text) => text.replace('Failed="0"', 'Failed="1"')), /PackageInfo.xml has another digest/],
    ['a stream edited', (files) => files.set(STREAM_DATA, flip(files.get(STREAM_DATA) ?? new Uint8Array(), 7)), /has another digest/],
    ['whitespace added to the root relationships', rels((text) => text.replace('<Relationship ', '\n <Relationship ')), /^\/_rels\/.rels has another digest/],
    ['a part removed', (files) => files.delete(STREAM_DATA), /is signed and not in the package/],
    ['a content type changed', edit(CONTENT_TYPES, (text) => text.replace('Extension="xml" ContentType="application/octet"', 'Extension="xml" ContentType="text/xml"')), /content type text\/xml, signed was application\/octet/],
    ['a content type changed in case only', edit(CONTENT_TYPES, (text) => text.replace('Extension="xml" ContentType="application/octet"', 'Extension="xml" ContentType="Application/octet"')), /content type Application\/octet/],
    ['the manifest edited', edit(SIGNATURE, (text) => text.replace('application/octet', 'application/Octet')), /#idPackageObject has another digest/],
    ['the time edited', edit(SIGNATURE, (text) => text.replace('2026-01-02', '2026-01-03')), /#idPackageObject has another digest/],
    ['a comment added to the manifest', edit(SIGNATURE, (text) => text.replace('<Manifest>', '<Manifest> ')), /#idPackageObject has another digest/],
    ['SignedInfo edited', edit(SIGNATURE, (text) => text.replace('<SignatureMethod', ' <SignatureMethod')), /does not verify under the key/],
    ['another certificate', (files) => files.set(CERTIFICATE, issue({ subject: { CN: 'Contoso Ltd.' }, key: testKey('other signer') }).certificate), /does not verify under the key of CN=Contoso/],
    ['a certificate that is none', (files) => files.set(CERTIFICATE, utf8('certificate')), /certificate/],
    ['the certificate gone', (files) => files.delete(CERTIFICATE), /certificate .* is not in the package/],
    ['the signature gone', (files) => files.delete(SIGNATURE), /signature .* is not in the package/],
    ['the origin gone', (files) => files.delete(ORIGIN), /origin .* is not in the package/],
  ])('%s: invalid', (_, change, reason) => {
    const { valid, problems } = changed(change);
    expect({ valid, says: problems.join('\n') }).toEqual({ valid: false, says: expect.stringMatching(reason) });
  });

  it('a relationship of a signed type added: both references notice', () => {
    const outcome = changed((files) => {
      addRelation('R99', STREAM_DATA_TYPE, `/${CORE_DATA}`)(files);
    });
    expect(outcome.problems).toEqual(['/_rels/.rels has another digest than the signature states', '/_rels/.rels has another digest than the signature states']);
  });

  it.each<readonly [string, (files: OpcFiles) => void]>([
    ['attributes of the root relationships in another order', rels((text) => text.replaceAll(/(Type="[^"]*") (Target="[^"]*")/g, '$2  $1'))],
    ['the XML declaration of the root relationships gone', rels((text) => text.replace(/<\?.*?\?>/, ''))],
    ['a comment in the root relationships', rels((text) => text.replace('<Relationship ', '<!-- x --><Relationship '))],
    ['a comment in the manifest, which the signature does not see', edit(SIGNATURE, (text) => text.replace('<Manifest>', '<Manifest><!-- x -->'))],
  ])('%s: valid, for the canonical form hides it', (_, change) => expect(changed(change)).toEqual(CLEAN));

  const addPart = (files: OpcFiles): void => {
    files.set('hck/data/added', filler(10));
    files.set(CONTENT_TYPES, utf8(contentTypes(files)));
  };
  it.each<readonly [string, HlkxOptions, readonly string[]]>([
    ['an unsigned part added', { change: addPart }, ['/hck/data/added']],
    ['an unsigned part without a content type added', { change: (files) => files.set('hck/data/added.exe', filler(10)) }, ['/hck/data/added.exe']],
    ['PackageInfo.xml left out of the manifest', { sign: { omit: [PACKAGE_INFO] } }, [`/${PACKAGE_INFO}`]],
    ['the root relationships left out', { sign: { omit: [ROOT_RELATIONSHIPS] } }, [`/${ROOT_RELATIONSHIPS}`]],
    ['telemetry left out', { sign: { omit: [TELEMETRY] } }, [`/${TELEMETRY}`]],
    ['a relationship added where only Ids are signed', { sign: { rootReferences: ['ids'] }, change: addRelation('R99', CORE_DATA_TYPE, `/${STREAM_DATA}`) }, [`/${ROOT_RELATIONSHIPS}`]],
    ['a relationship of a new type added where types are signed', { sign: { rootReferences: ['types'] }, change: addRelation('R99', 'urn:new', `/${STREAM_DATA}`) }, [`/${ROOT_RELATIONSHIPS}`]],
    ['relationships added to a signed part', { change: (files) => files.set('hck/data/_rels/PackageInfo.xml.rels', utf8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>')) }, ['/hck/data/_rels/PackageInfo.xml.rels']],
  ])('%s: uncovered', (_, options, uncovered) => expect(judged(options)).toEqual({ ...CLEAN, uncovered }));

  it('a part that the package points at is content, even when it is a certificate too', () => {
    const { valid, uncovered } = judged({ change: addRelation('R99', 'urn:other', `/${CERTIFICATE}`), sign: { rootReferences: ['types'] } });
    expect({ valid, uncovered }).toEqual({ valid: true, uncovered: [`/${ROOT_RELATIONSHIPS}`, `/${CERTIFICATE}`] });
  });
});

describe('a signature is refused', () => {
  const DECOY = '<Object Id="idPackageObject"><Manifest></Manifest><SignatureProperties></SignatureProperties></Object>';
  const digest = 'sha256' as const;
  it.each<readonly [string, Partial<Signing>, RegExp]>([
    ['a second element with the signed Id', { bendDocument: (text) => text.replace('</Signature>', `${DECOY}</Signature>`) }, /2 elements have the Id "idPackageObject"/],
    ['the signed object moved below another', { bendDocument: (text) => text.replace(/<Object Id="idPackageObject">.*<\/Object>/s, (object) => `${DECOY.replace(' Id="idPackageObject"', '')}<Object><wrapper xmlns="">${object.replace('<Object ', '<Object xmlns="http://www.w3.org/2000/09/xmldsig#" ')}</wrapper></Object>`) }, /is not an Object of the signature/],
    ['the signed Id spelled id on another element', { bendDocument: (text) => text.replace('</Signature>', '<Object><x xmlns="" id="idPackageObject"/></Object></Signature>') }, /2 elements have the Id/],
    ['the signed Id as xml:id on another element', { bendDocument: (text) => text.replace('</Signature>', '<Object><x xmlns="" xml:id="idPackageObject"/></Object></Signature>') }, /2 elements have the Id/],
    ['no signed object', { bendSignedInfo: (text) => text.replace('#idPackageObject', '#idOther') }, /no element has the Id "idOther"/],
    ['a reference to the whole document', { bendSignedInfo: (text) => text.replace('#idPackageObject', '') }, /outside of the signature/],
    ['a reference to another file', { bendSignedInfo: (text) => text.replace('#idPackageObject', 'http://example.com/') }, /outside of the signature/],
    ['two references to the package object', { bendSignedInfo: (text) => text.replace(/<Reference .*<\/Reference>/, (one) => one + one) }, /2 references to #idPackageObject/],
    ['no reference', { bendSignedInfo: (text) => text.replace(/<Reference .*<\/Reference>/, '') }, /0 references to #idPackageObject/],
    ['another canonicalisation', { canonicalization: 'http://www.w3.org/2001/10/xml-exc-c14n#' }, /canonicalization .* is not supported/],
    ['DSA', { signatureMethod: 'http://www.w3.org/2000/09/xmldsig#dsa-sha1' }, /signature method .*dsa-sha1" is not supported/],
    ['MD5', { signatureMethod: SIGNATURE_METHOD.md5 }, /is not supported/],
    ['an HMAC', { signatureMethod: 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' }, /is not supported/],
    ['MD5 of parts', { partDigest: 'md5' }, /md5" is not supported/],
    ['?ContentType= twice', { uri: (name) => `/${name}?ContentType=application/octet?ContentType=application/octet` }, /states more than a content type/],
    ['a second parameter', { uri: (name) => `/${name}?ContentType=application/octet&amp;a=b` }, /more than a content type/],
    ['no content type', { uri: (name) => `/${name}` }, /states no content type/],
    ['an empty content type', { uri: (name) => `/${name}?ContentType=` }, /more than a content type/],
    ['a relative part name', { uri: (name) => `${name}?ContentType=application/octet` }, /is not absolute/],
    ['dots in a part name', { uri: (name) => `/hck/../${name}?ContentType=application/octet` }, /ends with a dot/],
    ['escaped dots in a part name', { uri: (name) => `/hck/%2e%2E/${name}?ContentType=application/octet` }, /hides a separator/],
    ['a part twice', { moreReferences: [reference(`/${PACKAGE_INFO.toUpperCase()}?ContentType=application/octet`, digest, utf8(''))] }, /is referenced twice/],
    ['a part that is not there', { moreReferences: [reference('/nowhere.xml?ContentType=application/octet', digest, utf8(''))] }, /is signed and not in the package/],
    ['a transform nobody knows', { moreReferences: [reference(`/${TELEMETRY}?ContentType=application/octet`, digest, utf8(''), '<Transform Algorithm="urn:x"></Transform>')] }, /transforms of .* not supported/],
    ['a relationship transform without canonicalisation', { moreReferences: [reference(`/${ROOT_RELATIONSHIPS}?ContentType=x`, digest, utf8(''), '<Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform"></Transform>')] }, /transforms of .* not supported/],
    ['a relationship transform of something else', { moreReferences: [reference(`/${TELEMETRY}?ContentType=application/octet`, digest, utf8(''), `<Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform"></Transform><Transform Algorithm="${C14N}"></Transform>`)] }, /has no relationships/],
    ['a canonical form of what is no XML', { moreReferences: [reference(`/${TELEMETRY}?ContentType=application/octet`, digest, utf8(''), `<Transform Algorithm="${C14N}"></Transform>`)] }, /session.txt: .*root/],
    ['a third child of the object', { bendObject: (text) => text.replace('</SignatureProperties>', '</SignatureProperties><Manifest></Manifest>') }, /Manifest is not expected in Object/],
    ['text in the manifest', { bendObject: (text) => text.replace('<Manifest>', '<Manifest>x') }, /Manifest holds more than elements/],
    ['a digest that is no base64', { bendDocument: (text) => text.replace('<SignatureValue>', '<SignatureValue>*') }, /not base64/],
    ['a document type', { bendDocument: (text) => text.replace('<Signature ', '<!DOCTYPE Signature><Signature ') }, /document type/],
    ['another root', { bendDocument: (text) => text.replaceAll('http://www.w3.org/2000/09/xmldsig#"', 'urn:x"') }, /holds something else/],
    ['no certificate', { withoutCertificate: true }, /certificate of the signer is not there/],
    ['only a naked key', { withoutCertificate: true, bendDocument: (text) => text.replace('</SignatureValue>', '</SignatureValue><KeyInfo><KeyValue><RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue></KeyInfo>') }, /certificate of the signer is not there/],
    ['the key of another curve', { certificate: leaf.ov({ key: testKey('curve', 'p256') }).certificate }, /does not verify/],
  ])('with %s', (_, sign, reason) => {
    const { valid, problems } = signed(sign);
    expect({ valid, says: problems.join('\n') }).toEqual({ valid: false, says: expect.stringMatching(reason) });
  });

  it('when there are two origins', () => {
    const { valid, problems } = changed(addRelation('R99', 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', `/${TELEMETRY}`));
    expect({ valid, problems }).toEqual({ valid: false, problems: ['the package has more than one signature origin'] });
  });

  it('when there are nine', () => {
    const { problems } = changed(edit(ORIGIN_RELATIONSHIPS, (text) => text.replace(/<Relationship .*\/>/, (one) => Array.from({ length: 9 }, (_, at) => one.replace('Rsig', `R${at}`)).join(''))));
    expect(problems).toEqual(['9 signatures, more than 8']);
  });

  it('when one is listed twice, or is of another type, or has two certificates, or lies outside', () => {
    const says = (change: (files: OpcFiles) => void): string => changed(change).problems.join();
    const certificateRelation = SIGNATURE.replace('signature.psdsxs', '_rels/signature.psdsxs.rels');
    expect([
      says(edit(ORIGIN_RELATIONSHIPS, (text) => text.replace(/<Relationship .*\/>/, (one) => one + one.replace('Rsig', 'Rtwo')))),
      says(edit(CONTENT_TYPES, (text) => text.replace('-xmlsignature+xml', '-xmlsignature'))),
      says(edit(certificateRelation, (text) => text.replace(/<Relationship .*\/>/, (one) => one + one.replace('Rcert', 'Rtwo')))),
      says(edit(ORIGIN_RELATIONSHIPS, (text) => text.replace('Id="Rsig"', 'Id="Rsig" TargetMode="External"'))),
      says(edit(certificateRelation, (text) => text.replace(/Target="[^"]*"/, 'Target="../../../../x.cer"'))),
    ]).toEqual([
      'one signature is listed twice',
      `/${SIGNATURE} has the content type "application/vnd.openxmlformats-package.digital-signature-xmlsignature"`,
      `/${SIGNATURE} has more than one certificate`,
      'the signature lies outside of the package',
      expect.stringMatching(/certificate "\/x.cer" is not in the package|leads out of the package/),
    ]);
  });

  it('briefly, when every part was changed', () => {
    const parts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`hck/data/p${at}`, filler(5, at)]));
    const { problems } = judged({ parts, change: (files) => Object.keys(parts).forEach((name) => files.set(name, filler(6))) });
    expect([problems.length, problems.at(-1)]).toEqual([21, 'and 80 more parts']);
  });

  it('as damage of the whole package, when a signed part does not unpack', () => {
    const zip = hlkx({ entry: (entry) => (entry.name === STREAM_DATA ? { ...entry, crc: 1 } : entry) });
    expect(refusal(() => read(zip))).toMatch(/checksum does not match/);
  });
});

describe('on several threads', () => {
  it('says the same, of good packages and of damaged ones', async () => {
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`hck/data/p${at}`, filler(at * 5000, at)]));
    const packages = [hlkx(), hlkx({ parts }), hlkx({ parts, change: (files) => files.set('hck/data/p7', filler(40_000)) }), hlkx({ sign: false })];
    for (const data of packages) expect(await readHlkxAhead(memorySource(data), testTrust(NOW))).toEqual(read(data));
    const broken = hlkx({ parts, entry: (entry) => (entry.name === 'hck/data/p50' ? { ...entry, crc: 1 } : entry) });
    await expect(readHlkxAhead(memorySource(broken), testTrust(NOW))).rejects.toThrow(/p50: the checksum does not match/);
  });
});

describe('any change', () => {
  const original = hlkxFiles();
  const samples = [zipOf(original, (entry) => ({ ...entry, stored: true })), hlkx({ sign: { digest: 'sha1', keyInfo: true, brokenBase64: true } }), hlkx({ sign: stamp() })];

  it('ends in a verdict or a refusal', () => {
    holds('damaged packages', 1500, fc.property(damaged(...samples), (data) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => read(data)));
    }));
  }, TIMEOUT);

  it('of one file in it ends in a verdict or a refusal', () => {
    const xml = [...original.keys()].filter((name) => /\.(?:rels|psdsxs|xml|cer)$/u.test(name));
    holds('packages with a damaged file', 1500, fc.property(fc.constantFrom(...xml).chain((name) => damaged(original.get(name) ?? new Uint8Array()).map((data) => [name, data] as const)), (file) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => read(zipOf(new Map([...original, file])))));
    }));
  }, TIMEOUT);

  it('of the signature document ends in a verdict, and one that is valid and covers everything says the same as before', () => {
    const before = read(zipOf(original));
    const text = original.get(SIGNATURE) ?? new Uint8Array();
    holds('damaged signature documents', 1000, fc.property(damaged(text), (data) => {
      const verdict = only(read(zipOf(new Map([...original, [SIGNATURE, data]]))));
      if (verdict.signature.valid && verdict.uncovered.length === 0) expect({ ...verdict, signature: { ...verdict.signature } }).toMatchObject({ digestMethods: only(before).digestMethods, references: only(before).references, signatureTime: only(before).signatureTime });
    }));
  }, TIMEOUT);

  it('of one content octet is noticed', () => {
    const names = [PACKAGE_INFO, CORE_DATA, STREAM_DATA, TELEMETRY];
    holds('flipped octets', 300, fc.property(fc.constantFrom(...names), fc.nat({ max: 100_000 }), fc.integer({ min: 0, max: 7 }), (name, place, bit) => {
      const data = original.get(name) ?? new Uint8Array();
      const files = new Map([...original, [name, flip(data, place % data.length, 1 << bit)]]);
      const [verdict] = verifyOpc(openOpc(memorySource(zipOf(files))), testTrust(NOW));
      expect(verdict?.signature.valid).toBe(false);
    }));
  }, TIMEOUT);
});

describe('a package that asks for work', () => {
  it('is judged in time that grows with its size', () => {
    const time = (count: number): number => {
      const data = hlkx({ parts: Object.fromEntries(Array.from({ length: count }, (_, at) => [`hck/data/p${at}`, filler(20, at)])) });
      const started = process.cpuUsage();
      expect(only(read(data)).signature.valid).toBe(true);
      return process.cpuUsage(started).user;
    };
    // The first one is slow because nothing is compiled yet.
    time(300);
    const few = Math.min(time(500), time(500));
    const many = Math.min(time(4000), time(4000));
    expect(many / few).toBeLessThan(24);
  }, TIMEOUT);

  it('cannot have one object signed over and over', () => {
    const wide = '<x xmlns="">'.repeat(14) + Buffer.from(filler(300_000)).toString('base64') + '</x>'.repeat(14);
    const ids = Array.from({ length: 14 }, (_, at) => `i${at}`);
    let at = 0;
    const sign: Partial<Signing> = {
      bendSignedInfo: (text) => text.replace(/<Reference .*<\/Reference>/, (own) => own + ids.map((id) => reference(`#${id}`, 'sha256', utf8(''))).join('')),
      bendDocument: (text) => text.replace('</Signature>', `<Object>${wide.replaceAll('<x xmlns="">', () => `<x xmlns="" Id="${ids[at++]}">`)}</Object></Signature>`),
    };
    expect(signed(sign).problems.join()).toMatch(/over and over/);
  });

  it('cannot bring signature documents without end', () => {
    const change = (files: OpcFiles): void => {
      const long = Buffer.alloc(16 * 1024 * 1024, filler(65_521));
      const names = ['a', 'b', 'c'].map((name) => SIGNATURE.replace('signature.psdsxs', `${name}.psdsxs`));
      for (const name of names) files.set(name, long);
      edit(ORIGIN_RELATIONSHIPS, (text) => text.replace(/<Relationship .*\/>/, (one) => names.map((name, index) => one.replace('Rsig', `R${index}`).replace(SIGNATURE, name)).join('')))(files);
    };
    expect(changed(change).problems.join()).toBe('signature documents of 50331648 bytes, more than 33554432');
  });

  it('cannot make one document the canonical form of many', () => {
    const many = Array.from({ length: 17 }, () => reference('#idPackageObject', 'sha256', utf8(''))).join('');
    expect(signed({ bendSignedInfo: (text) => text.replace(/<Reference .*<\/Reference>/, many) }).problems.join()).toMatch(/17 references, more than 16/);
  });
});
