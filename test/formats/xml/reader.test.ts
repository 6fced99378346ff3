import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { readXml, XmlError, xmlRoot, type XmlHandler, type XmlLimits } from '../../../src/formats/xml/reader.ts';
import { outcomeOf } from '../../support/damage.ts';
import { concat, latin1 } from '../../support/der.ts';
import { damaged, refusal } from '../../support/hostile.ts';
import { holds } from '../../support/property.ts';
import { pieces } from '../../support/unpack.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const BOM = '\ufeff';

/** Every event as one line. */
const events = (input: Uint8Array | Iterable<Uint8Array>, limits: Partial<XmlLimits> = {}): readonly string[] => {
  const seen: string[] = [];
  const handler: XmlHandler = {
    open: ({ local, uri, attributes, line }, { depth }) => seen.push(`${depth} <{${uri}}${local}${attributes.map((one) => ` {${one.uri}}${one.local}=${one.value}`).join('')}> line ${line}`),
    close: ({ local }, { depth }) => seen.push(`${depth} </${local}>`),
    text: (text) => seen.push(`text ${JSON.stringify(text)}`),
    comment: (text) => seen.push(`comment ${text}`),
    instruction: (target, data) => seen.push(`instruction ${target} ${data}`),
  };
  readXml(input instanceof Uint8Array ? memorySource(input) : input, 'test', handler, limits);
  return seen;
};
const refused = (text: string | Uint8Array, limits?: Partial<XmlLimits>): string => refusal(() => events(typeof text === 'string' ? utf8(text) : text, limits));

const SAMPLE = '<?xml version="1.0" encoding="utf-8"?>\r\n<?style x="1"?><!-- c -->\n<r xmlns="urn:d" xmlns:p="urn:p"\n  p:a="1" b="ü &amp;&#x41;">\n text<p:e/><![CDATA[<&]]>\u{1f600}<e xmlns=""/></r>\n<!-- end -->\n';
const EVENTS = [
  'instruction style x="1"', 'comment  c ', '1 <{urn:d}r {http://www.w3.org/2000/xmlns/}xmlns=urn:d {http://www.w3.org/2000/xmlns/}p=urn:p {urn:p}a=1 {}b=ü &A> line 3', String.raw`text "\n text"`,
  '2 <{urn:p}e> line 5', '2 </e>', 'text "<&"', 'text "😀"', '2 <{}e {http://www.w3.org/2000/xmlns/}xmlns=> line 5', '2 </e>', '1 </r>', 'comment  end ',
];

describe('XML is reported', () => {
  it('event by event', () => expect(events(utf8(SAMPLE))).toEqual(EVENTS));

  it.each<readonly [string, Uint8Array]>([
    ['UTF-8 with a byte order mark', utf8(BOM + SAMPLE)],
    ['UTF-16LE with a byte order mark', utf16le(BOM + SAMPLE)],
    ['UTF-16BE with a byte order mark', utf16be(BOM + SAMPLE)],
    ['UTF-16LE by its first characters', utf16le(SAMPLE)],
    ['UTF-16BE by its first characters', utf16be(SAMPLE)],
    ['UTF-8 that says it is UTF-16', utf8(SAMPLE.replace('utf-8', 'utf-16'))],
    ['UTF-16 that says it is latin-1', utf16le(SAMPLE.replace('utf-8', 'iso-8859-1'))],
  ])('the same for %s', (_, data) => expect(events(data)).toEqual(EVENTS));

  it('the same in chunks of any size, and from a file read in pieces', () => {
    for (const size of [1, 2, 3, 5, 7, 64]) {
      for (const data of [utf8(SAMPLE), utf16le(BOM + SAMPLE)]) {
        const chunks = Array.from({ length: Math.ceil(data.length / size) }, (_, at) => data.subarray(at * size, (at + 1) * size));
        const joined = events(chunks);
        expect(joined).toEqual(EVENTS);
      }
    }
    const long = `<r>${'<e a="ü">x</e>\n'.repeat(20_000)}</r>`;
    const { source, largest } = pieces(utf8(long));
    let count = 0;
    let line = 0;
    readXml(source, 'test', { open: (element) => { count++; line = element.line; } });
    expect({ count, line }).toEqual({ count: 20_001, line: 20_000 });
    expect(largest()).toBeLessThanOrEqual(65_536);
  });

  it('only as far as the handler wants', () => {
    const seen: string[] = [];
    const handler: XmlHandler = { open: ({ local }, context) => { seen.push(local); if (local === 'b') context.stop(); }, close: ({ local }) => seen.push(`/${local}`) };
    readXml([utf8('<a><c/><b x="1"/><d/></wrong &')], 'test', handler);
    expect(seen).toEqual(['a', 'c', '/c', 'b']);
  });

  it('by its first element alone', () => {
    expect(xmlRoot([utf8('<?xml version="1.0"?><!-- x --><x:r xmlns:x="urn:x" a="1">&nonsense;')], 'test')).toMatchObject({ local: 'r', uri: 'urn:x', line: 1 });
  });

  it('with the place of what a handler refuses', () => {
    const read = (): void => readXml([utf8('<a>\n <b/>\n  <c/></a>')], 'test', { open: ({ local }, context) => { if (local === 'c') context.refuse('no c here'); } });
    expect(read).toThrow(new XmlError('test', 'no c here', { line: 3, column: 6 }));
    expect(refusal(read)).toBe('no c here (line 3, column 6)');
  });
});

describe('XML is refused', () => {
  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['a document type', '<!DOCTYPE a><a/>', /document type.*line 1, column 12/],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /document type/],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
    ['a document type that never ends', '<!DOCTYPE a [', /no|end|root/],
    ['an entity nobody declared', '<a>&x;</a>', /undefined entity/],
    ['an entity named like a member of every object', '<a>&constructor;</a>', /undefined entity/],
    ['tags that cross', '<a><b></a></b>', /unexpected close tag/],
    ['an open end', '<a><b/>\n', /unclosed tag: a \(line 2, column 1\)/],
    ['two roots', '<a/><b/>', /only one root/],
    ['text outside', 'x<a/>', /outside of root/],
    ['nothing', '', /root element/],
    ['an attribute twice', '<a b="1" b="2"/>', /duplicate attribute/],
    ['an attribute twice through two prefixes', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', /stands twice/],
    ['an undeclared prefix', '<p:a/>', /prefix "p" is not declared/],
    ['an undeclared prefix of an attribute', '<a p:b=""/>', /prefix "p" is not declared/],
    ['a prefix beyond its element', '<a><b xmlns:p="u"/><p:c/></a>', /prefix "p" is not declared/],
    ['a prefix without meaning', '<a xmlns:p=""/>', /takes the meaning/],
    ['another meaning of xml', '<a xmlns:xml="u"/>', /prefix xml/],
    ['another prefix for xml', '<a xmlns:x="http://www.w3.org/XML/1998/namespace"/>', /prefix xml/],
    ['a declaration of xmlns', '<a xmlns:xmlns="u"/>', /prefix xmlns/],
    ['the prefix xmlns', '<xmlns:a/>', /prefix "xmlns"/],
    ['two colons', '<a:b:c xmlns:a="u"/>', /at most one prefix/],
    ['a name that begins with a colon', '<:a/>', /at most one prefix/],
    ['a local name that begins with a digit', '<a:1 xmlns:a="u"/>', /at most one prefix/],
    ['NUL', '<a>\0</a>', /disallowed character/],
    ['a control character', '<a>\u0001</a>', /disallowed character/],
    ['a reference to NUL', '<a>&#0;</a>', /character entity/],
    ['< in a value', '<a b="<"/>', /disallowed character/],
    ['two hyphens in a comment', '<a><!-- -- --></a>', /comment/],
    ['XML 1.1', '<?xml version="1.1"?><a/>', /version is 1.1/],
    ['bytes that are not UTF-8', concat(latin1('<a>'), Uint8Array.of(0xff), latin1('</a>')), /not UTF-8/],
    ['an overlong NUL', concat(latin1('<a>'), Uint8Array.of(0xc0, 0x80), latin1('</a>')), /not UTF-8/],
    ['half a character at the end', concat(latin1('<a/>'), Uint8Array.of(0xe2, 0x82)), /not UTF-8/],
    ['half a surrogate pair', concat(utf16le(`${BOM}<a>`), Uint8Array.of(0, 0xd8), utf16le('</a>')), /not UTF-16LE/],
    ['UTF-32', new Uint8Array(Buffer.concat(['\ufeff', '<', 'a', '/', '>'].map((one) => Buffer.concat([Buffer.from(one, 'utf16le'), Buffer.alloc(2)])))), /disallowed/],
  ])('with %s', (_, text, reason) => expect(refused(text)).toMatch(reason));

  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  it.each<readonly [string, string, Partial<XmlLimits>, RegExp | 'accepted']>([
    ['64 levels', nested(64), {}, 'accepted'],
    ['65 levels', nested(65), {}, /deeper than 64/],
    ['100,000 levels', nested(100_000), {}, /deeper than 64/],
    ['as many elements as allowed', `<a>${'<b/>'.repeat(9)}</a>`, { elements: 10 }, 'accepted'],
    ['one element more', `<a>${'<b/>'.repeat(10)}</a>`, { elements: 10 }, /more than 10 elements/],
    ['a value of the longest kind', `<a b="${'x'.repeat(1 << 20)}"/>`, {}, 'accepted'],
    ['a longer value', `<a b="${'x'.repeat((1 << 20) + 1)}"/>`, {}, /attribute value is longer/],
    ['1,025 attributes', `<a ${Array.from({ length: 1025 }, (_, at) => `a${at}=""`).join(' ')}/>`, {}, /more than 1024 attributes/],
    ['too many bytes', '<a/>      ', { bytes: 9 }, /limit of 9 bytes/],
    ['a run of text without end', `<a>${'x'.repeat(200_000)}</a>`, { piece: 100_000 }, /longer than 100000/],
    ['a name without end', `<${'x'.repeat(200_000)}/>`, { piece: 100_000 }, /longer than 100000/],
    ['a comment without end', `<a/><!--${'x'.repeat(200_000)}`, { piece: 100_000 }, /longer than 100000/],
    ['a document type without end', `<!DOCTYPE a [${'x'.repeat(200_000)}`, { piece: 100_000 }, /longer than 100000/],
    ['much text in pieces', `<a>${'<b/>xxxxxxxxxxxxxxxx'.repeat(10_000)}</a>`, { piece: 100_000 }, 'accepted'],
  ])('or not: %s', (_, text, limits, reason) => expect(refused(text, limits)).toMatch(reason));

  it('without quoting at length', () => {
    expect(refused(`<${'y'.repeat(5000)}>`).length).toBeLessThan(300);
  });

  it('when an attribute of a million characters is a run of references, in linear time', () => {
    const started = process.cpuUsage();
    expect(refused(`<a b="${'&#120;'.repeat(1 << 20)}"/>`)).toBe('accepted');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});

describe('any bytes', () => {
  it('are read or refused', () => {
    const samples = [utf8(SAMPLE), utf16le(BOM + SAMPLE), utf8(`<r>${'<e a="1" xmlns:q="u" q:b="2">t</e>'.repeat(20)}</r>`)];
    holds('damaged XML', 1500, fc.property(fc.constantFrom(...samples).chain(damaged), (data) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => events(data)));
    }));
    const markup = fc.array(fc.constantFrom('<', '>', '/', '!', '?', '[', ']', '&', ';', '"', "'", '=', ' ', '-', 'a', ':', 'xmlns', '<a>', '</a>', '<![CDATA[', ']]>', '<!--', '-->', '<?xml', '<!DOCTYPE', '\0', 'ü', '#x'), { maxLength: 40 });
    holds('markup in disorder', 1500, fc.property(markup, (parts) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => events(utf8(parts.join('')))));
    }));
  }, 60_000);
});
