import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { parseContentTypes } from '../../../src/formats/opc/content-types.ts';
import { partKey, partNameProblem, relationshipsOf, resolveTarget, sourceOf } from '../../../src/formats/opc/names.ts';
import { openOpc, OPC_LIMITS, partBytes, partChunks, relationshipPart } from '../../../src/formats/opc/package.ts';
import { parseRelationships } from '../../../src/formats/opc/relationships.ts';
import { refusal } from '../../support/hostile.ts';
import { CONTENT_TYPES, contentTypes, type OpcFiles, relationships, utf8, zipOf } from '../../support/opc/files.ts';
import { holds } from '../../support/property.ts';
import { filler } from '../../support/signer/binary.ts';
import { buildZip, type ZipEntry } from '../../support/signer/zip.ts';

const TYPES = (inner: string): string => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${inner}</Types>`;
const RELS = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

const simple = (more: readonly ZipEntry[] = [], types = TYPES('<Default Extension="XML" ContentType="text/xml"/><Override PartName="/A/Bare" ContentType="x/y"/>')): Uint8Array =>
  buildZip([{ name: CONTENT_TYPES, data: utf8(types) }, { name: 'a/one.xml', data: utf8('<a/>') }, { name: 'a/bare', data: filler(10) }, { name: 'other.bin', data: filler(10) }, ...more]);
const open = (zip: Uint8Array) => openOpc(memorySource(zip));
const opening = (zip: Uint8Array): string => refusal(() => open(zip));

describe('a package', () => {
  it('has parts with types, by name without regard to case', () => {
    const opc = open(simple());
    expect(opc.parts.map(({ name, contentType, size }) => [name, contentType, size])).toEqual([['/a/one.xml', 'text/xml', 4], ['/a/bare', 'x/y', 10], ['/other.bin', undefined, 10]]);
    expect([opc.part('/A/ONE.XML')?.name, opc.part('/a/two.xml'), opc.part('/[Content_Types].xml'), opc.zip64]).toEqual(['/a/one.xml', undefined, undefined, false]);
  });

  it('has content types wherever their file is spelled', () => {
    expect(open(buildZip([{ name: '[content_types].XML', data: utf8(TYPES('')) }])).parts).toEqual([]);
  });

  it('gives out parts whole or in chunks', () => {
    const data = filler(300_000);
    const opc = open(simple([{ name: 'big', data }]));
    const part = opc.part('/big');
    if (part === undefined) throw new Error('no part');
    expect(partBytes(opc, part)).toEqual(data);
    expect(Buffer.concat([...partChunks(opc, part)].map((chunk) => chunk.slice()))).toEqual(Buffer.from(data));
    expect(() => partBytes(opc, part, 299_999)).toThrow(/more than 299999/);
  });

  it('has relationships of its own and of parts', () => {
    const files: OpcFiles = new Map([[CONTENT_TYPES, new Uint8Array()], ['_rels/.rels', utf8(relationships([{ id: 'a', type: 't', target: 'x' }]))], ['f/_rels/p.rels', utf8(relationships([{ id: 'b', type: 't', target: 'http://x', mode: 'External' }]))]]);
    files.set(CONTENT_TYPES, utf8(contentTypes(files)));
    const opc = open(zipOf(files));
    expect(relationshipPart(opc, '/')?.relationships).toEqual([{ id: 'a', type: 't', target: 'x', external: false }]);
    expect(relationshipPart(opc, '/f/p')?.relationships).toEqual([{ id: 'b', type: 't', target: 'http://x', external: true }]);
    expect(relationshipPart(opc, '/f/q')).toBeUndefined();
  });
});

describe('a package is refused', () => {
  const named = (name: string, more: Partial<ZipEntry> = {}): Uint8Array => simple([{ name, data: utf8('x'), ...more }]);
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['without content types', buildZip([{ name: 'a', data: utf8('x') }]), /no \/\[Content_Types\].xml/],
    ['with a name twice', named('a/one.xml'), /one path on Windows/],
    ['with a name twice in another case', named('A/One.XML'), /one path on Windows/],
    ['with .. in a name', named('a/../../x'), /leads out/],
    ['with a backslash in a name', named('a\\x'), /character that is not allowed/],
    ['with a drive letter', named('C:/x'), /drive letter/],
    ['with NUL in a name', named('a\0b'), /control character/],
    ['with a blank in a name', named('a b'), /character that is not allowed/],
    ['with an escaped slash in a name', named('a%2Fb'), /hides a separator/],
    ['with a name that ends with a dot', named('a/b.'), /ends with a dot|one path/],
    ['with an encrypted entry', named('e', { flags: 0x801 }), /encrypted/],
    ['with a method other than stored and deflated', named('e', { method: 12 }), /method 12/],
    ['with another name in the local header', named('e', { localName: 'f' }), /another name/],
    ['with a link', named('l', { externalAttributes: (0o120777 << 16) >>> 0 }), /is a link/],
    ['with a part in pieces', named('a/[0].piece'), /piece of a part/],
    ['with data behind its end', Buffer.concat([simple(), Buffer.from('more')]), /end of central directory/],
    ['with content types twice', simple([], TYPES('<Default Extension="xml" ContentType="a"/><Default Extension="XML" ContentType="b"/>')), /two types for "xml"/],
    ['with two types for one part', simple([], TYPES('<Override PartName="/a" ContentType="a"/><Override PartName="/A" ContentType="b"/>')), /two types for "\/a"/],
    ['with a content type missing', simple([], TYPES('<Default Extension="xml"/>')), /without Extension or ContentType/],
    ['with something else among the content types', simple([], TYPES('<Standard/>')), /element Standard in line 1/],
    ['with other content types', simple([], '<Types/>'), /holds something else/],
    ['with content types that declare entities', simple([], `<!DOCTYPE t [<!ENTITY x "y">]>${TYPES('')}`), /document type/],
  ])('%s', (_, zip, reason) => expect(opening(zip)).toMatch(reason));

  it('with 20,001 entries', () => {
    const entries = Array.from({ length: 20_000 }, (_, at): ZipEntry => ({ name: `p${at}`, data: new Uint8Array(), stored: true }));
    expect(opening(buildZip([{ name: CONTENT_TYPES, data: utf8(TYPES('')) }, ...entries]))).toBe('20001 entries exceed the limit of 20000');
    expect(open(buildZip([{ name: CONTENT_TYPES, data: utf8(TYPES('')) }, ...entries.slice(1)])).parts.length).toBe(19_999);
  });

  it('with more than 4 GiB, before anything else is read', () => {
    const never = (): never => {
      throw new Error('it was read');
    };
    expect(refusal(() => openOpc({ size: OPC_LIMITS.bytes + 1, inMemory: false, read: never, fill: never }))).toBe('4294967296 bytes exceed the limit of 4294967295');
  });

  it('with XML that was packed to nearly nothing', () => {
    const bomb = utf8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${' '.repeat(2_000_000)}</Types>`);
    expect(opening(buildZip([{ name: CONTENT_TYPES, data: bomb }]))).toMatch(/less than 1\/200 of its size/);
  });
});

describe('names', () => {
  it.each<readonly [string, string, string]>([
    ['/', 'a/b.xml', '/a/b.xml'],
    ['/', '/a/b.xml', '/a/b.xml'],
    ['/x/y.xml', 'z.xml', '/x/z.xml'],
    ['/x/y.xml', '../z.xml', '/z.xml'],
    ['/x/y.xml', './z.xml#part', '/x/z.xml'],
    ['/x/y.xml', '/z.xml', '/z.xml'],
  ])('seen from %s the target %s is %s', (source, target, part) => expect(resolveTarget(source, target)).toBe(part));

  it.each<readonly [string, RegExp]>([
    ['../x', /leads out/], ['/../x', /leads out/], ['a/../../x', /leads out/], ['http://x/y', /not in the package/], ['file:///x', /not in the package/], ['//x/y', /not in the package/],
    ['', /not absolute/], ['a//b', /empty segment/], ['a\\b', /not allowed/], ['a%2fb', /hides/], ['a%2E', /hides/], ['x?y', /not allowed/], ['a/', /empty segment/],
  ])('the target %j is refused', (target, reason) => expect(refusal(() => resolveTarget('/', target))).toMatch(reason));

  it('lead from part to relationships and back', () => {
    expect([relationshipsOf('/'), relationshipsOf('/a.xml'), relationshipsOf('/x/y')]).toEqual(['/_rels/.rels', '/_rels/a.xml.rels', '/x/_rels/y.rels']);
    expect([sourceOf('/_rels/.rels'), sourceOf('/_rels/a.xml.rels'), sourceOf('/x/_RELS/y.rels'), sourceOf('/x/y.rels')]).toEqual(['/', '/a.xml', '/x/y', undefined]);
  });

  it('fold ASCII letters only', () => expect(partKey('/A\u212aÄz')).toBe('/a\u212aÄz'));

  it('that pass are never resolved to anything else', () => {
    const segment = fc.string({ unit: fc.constantFrom('a', 'B', '.', '%', '2', 'e', '-', '/', '\\', ' ', 'ü'), maxLength: 12 });
    holds('part names', 2000, fc.property(segment, (text) => {
      const name = `/${text}`;
      if (partNameProblem(name) === undefined) expect(resolveTarget('/x/y', name)).toBe(name);
    }));
  });
});

describe('relationships are refused', () => {
  it.each<readonly [string, string, RegExp]>([
    ['with an Id twice', RELS('<Relationship Id="a" Type="t" Target="x"/><Relationship Id="a" Type="t" Target="y"/>'), /two relationships with the Id "a"/],
    ['without an Id', RELS('<Relationship Type="t" Target="x"/>'), /line 1: a relationship has no Id/],
    ['without a target', RELS('<Relationship Id="a" Type="t"/>'), /has no Id, Type or Target/],
    ['with an unknown mode', RELS('<Relationship Id="a" Type="t" Target="x" TargetMode="internal"/>'), /target mode is "internal"/],
    ['with other elements', RELS('<Relation/>'), /has an element Relation/],
    ['with another root', '<Relationships/>', /something else than relationships/],
  ])('%s', (_, text, reason) => expect(refusal(() => parseRelationships(utf8(text), '/r', 1e6))).toMatch(reason));
});

it('content types answer for names they know', () => {
  const types = parseContentTypes(utf8(TYPES('<Default Extension="xml" ContentType="text/xml"/><Override PartName="/a.xml" ContentType="x/y"/>')), 1e6);
  expect(['/a.xml', '/A.XML', '/b.Xml', '/c', '/x.y/c', '/.xml'].map(types)).toEqual(['x/y', 'x/y', 'text/xml', undefined, undefined, 'text/xml']);
});
