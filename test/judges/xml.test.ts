/** XML: xmllint judges what is well-formed, and what the canonical form is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDocument } from '../../src/formats/xml/c14n.ts';
import { readXml } from '../../src/formats/xml/reader.ts';
import { parseXml } from '../../src/formats/xml/tree.ts';
import { refusal } from '../support/hostile.ts';
import { utf8 } from '../support/opc/files.ts';
import { holds } from '../support/property.ts';
import { Judge } from './judge.ts';

const xmllint = new Judge('xmllint');
const CASES = 250;
/** One process for each case. */
const TIMEOUT = 120_000;

const CHARACTERS = ['a', 'B', '1', ' ', '\n', '\t', 'ü', '€', '\u{1f600}', '\u{fffd}', '&lt;', '&gt;', '&amp;', '&quot;', '&#13;', '&#x9;', '&#10;', '&#x1f600;', "'", '\r\n', '\r', '>'];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 6 }).map((parts) => parts.join(''));
const prefix = fc.constantFrom('', 'p', 'q', 'r');
/** Without what must be escaped: libxml2 forgets to (in attributes it does not). */
const uri = fc.constantFrom('urn:a', 'urn:b', 'http://example.com/%20?a=b');
const local = fc.constantFrom('a', 'b', 'c', 'Id', 'ü', '\u{10000}x', '\ufa0fx');
const qualified = (a: string, b: string): string => (a === '' ? b : `${a}:${b}`);

/** Every prefix is declared at the root, so that names below are sound; what is written twice is dropped. */
const attributes = fc.record({
  plain: fc.dictionary(local, text, { maxKeys: 3 }),
  prefixed: fc.dictionary(fc.tuple(fc.constantFrom('p', 'xml:lang'), local).map(([a, b]) => (a === 'p' ? `p:${b}` : a)), text, { maxKeys: 2 }),
  declared: fc.dictionary(fc.constantFrom('xmlns', 'xmlns:q', 'xmlns:r'), uri, { maxKeys: 2 }),
});
const written = ({ plain, prefixed, declared }: { readonly plain: Record<string, string>; readonly prefixed: Record<string, string>; readonly declared: Record<string, string> }): string =>
  Object.entries({ ...declared, ...prefixed, ...plain }).map(([name, value]) => ` ${name}="${value}"`).join('');

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, text, tie('element'), fc.constantFrom('<![CDATA[<&>]]>', '<!-- a comment -->', '<?do  it ?>', '<?x?>', '<e xmlns=""/>')),
  element: fc.tuple(prefix, local, attributes, fc.array(tie('node'), { maxLength: 4 })).map(([a, b, c, inner]) => `<${qualified(a, b)}${written(c)}>${inner.join('')}</${qualified(a, b)}>`),
}));
const documentText = fc.tuple(fc.constantFrom('', '<?xml version="1.0"?>\n', '<!-- before -->\n', '<?p q?>'), attributes, fc.array(node, { maxLength: 6 }), fc.constantFrom('', '\n', '<!-- after -->', '\n<?p?>\n'))
  .map(([before, own, inner, after]) => `${before}<root xmlns:p="urn:p"${written({ ...own, declared: { 'xmlns:q': 'urn:q', 'xmlns:r': 'urn:r', ...own.declared } })}>${inner.join('')}</root>${after}`);

describe('the canonical form', () => {
  it('is that of xmllint, comments kept', () => {
    holds('canonical documents', CASES, fc.property(documentText, (document) => {
      const said = xmllint.run(['--c14n', xmllint.file('in.xml', utf8(document))]);
      expect(canonicalDocument(parseXml(utf8(document), 'test'), true), document).toBe(said.stdout);
    }));
  }, TIMEOUT);

  it('is that of xmllint without the comments, where there are none', () => {
    holds('canonical documents without comments', CASES, fc.property(documentText, (document) => {
      const bare = document.replaceAll(/<!--.*?-->/g, '');
      const said = xmllint.run(['--c14n', xmllint.file('in.xml', utf8(bare))]);
      expect(canonicalDocument(parseXml(utf8(document), 'test'), false), document).toBe(said.stdout);
    }));
  }, TIMEOUT);
});

describe('what is well-formed', () => {
  const broken = fc.array(fc.oneof({ weight: 3, arbitrary: node }, fc.constantFrom('<', '>', '</a>', '<a>', '&', '&#0;', '&#xd800;', ']]>', '<!--', '--', '-->', '<![CDATA[', '<?', '?>', '<a b=1/>', '<a b="1" b="2"/>', '<p:b/>', '<a x:b="1"/>', '\u0001', '<a:b:c/>', '<xmlns:a/>', '<a xmlns:xmlns="u"/>', '<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>', '<?xml version="1.0"?>')), { maxLength: 5 });

  it('to us is well-formed to xmllint, and the other way round', () => {
    holds('documents in disorder', 2 * CASES, fc.property(broken, (parts) => {
      const document = `<root xmlns:p="urn:p" xmlns:q="urn:q" xmlns:r="urn:r">${parts.join('')}</root>`;
      const said = xmllint.run(['--noout', xmllint.file('in.xml', utf8(document))]);
      // xmllint says what is wrong with namespaces, and ends with success nevertheless.
      const sound = said.status === 0 && !/error/.test(said.stderr);
      const ours = refusal(() => readXml(utf8(document), 'test', {}));
      expect(ours === 'accepted', `${document}\n${ours}\n${said.stderr}`).toBe(sound);
    }));
  }, TIMEOUT);
});
