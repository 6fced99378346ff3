import { describe, expect, it } from 'vitest';
import { canonicalDocument, canonicalElement } from '../../../src/formats/xml/c14n.ts';
import { descendants } from '../../../src/formats/xml/select.ts';
import { parseXml, type XmlElement } from '../../../src/formats/xml/tree.ts';

const parse = (text: string) => parseXml(new TextEncoder().encode(text), 'test');
const whole = (text: string, comments = false): string => canonicalDocument(parse(text), comments);
const named = (text: string, local: string): XmlElement => {
  const found = [...descendants(parse(text).root)].find((element) => element.local === local);
  if (found === undefined) throw new Error(`no ${local}`);
  return found;
};
const part = (text: string, local: string): string => canonicalElement(named(text, local), false);

describe('the canonical form', () => {
  it.each<readonly [string, string, string]>([
    ['drops declaration and blanks around the root', '<?xml version="1.0"?>\r\n<a/>\r\n', '<a></a>'],
    ['keeps processing instructions outside on lines of their own', '<?p  x ?><a/>\n\n<?q?>', '<?p x ?>\n<a></a>\n<?q?>'],
    ['drops comments', '<!-- x --><a>1<!-- y -->2</a><!-- z -->', '<a>12</a>'],
    ['resolves CDATA and references', '<a><![CDATA[<&>]]>&#65;&amp;</a>', '<a>&lt;&amp;&gt;A&amp;</a>'],
    ['makes one of line ends and keeps a return that was referenced', '<a>1\r\n2\r3&#13;</a>', '<a>1\n2\n3&#xD;</a>'],
    ['escapes in values', `<a b='&lt;&gt;&amp;"&#9;&#10;&#13;'/>`, '<a b="&lt;>&amp;&quot;&#x9;&#xA;&#xD;"></a>'],
    ['sorts attributes by namespace, then name', '<a xmlns:z="urn:1" xmlns:y="urn:2" y:a="1" z:b="2" c="3" b="4"/>', '<a xmlns:y="urn:2" xmlns:z="urn:1" b="4" c="3" z:b="2" y:a="1"></a>'],
    ['sorts by code point', '<a \u{10000}="2" \ufa00="1"/>', '<a \ufa00="1" \u{10000}="2"></a>'],
    ['drops declarations that say nothing new', '<a xmlns="u" xmlns:p="v"><b xmlns="u" xmlns:p="v"/></a>', '<a xmlns="u" xmlns:p="v"><b></b></a>'],
    ['keeps an unused declaration', '<a xmlns:p="v"/>', '<a xmlns:p="v"></a>'],
    ['says once that there is no namespace any more', '<a xmlns=""><b xmlns="u"><c xmlns=""><d xmlns=""/></c></b></a>', '<a><b xmlns="u"><c xmlns=""><d></d></c></b></a>'],
    ['knows a prefix that means something else below', '<p:a xmlns:p="u"><p:b xmlns:p="v"><p:c xmlns:p="u"/></p:b></p:a>', '<p:a xmlns:p="u"><p:b xmlns:p="v"><p:c xmlns:p="u"></p:c></p:b></p:a>'],
    ['never declares xml', '<a xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="en"/>', '<a xml:lang="en"></a>'],
  ])('%s', (_, text, expected) => expect(whole(text)).toBe(expected));

  it('keeps comments where they count', () => {
    expect(whole('<!-- x -->\n<a>1<!-- y --></a>\n<!-- z -->', true)).toBe('<!-- x -->\n<a>1<!-- y --></a>\n<!-- z -->');
  });
});

describe('the canonical form of one element', () => {
  it.each<readonly [string, string, string, string]>([
    ['has the namespaces it inherits, used or not', '<a xmlns="u" xmlns:p="v"><b><c/></b></a>', 'c', '<c xmlns="u" xmlns:p="v"></c>'],
    ['has the nearest of them', '<a xmlns:p="u"><b xmlns:p="v"><c/></b></a>', 'c', '<c xmlns:p="v"></c>'],
    ['has none that was taken away', '<a xmlns="u"><b xmlns=""><c/></b></a>', 'c', '<c></c>'],
    ['inherits attributes of XML itself', '<a xml:lang="en" xml:space="preserve"><b xml:lang="de"><c d="1"/></b></a>', 'c', '<c d="1" xml:lang="de" xml:space="preserve"></c>'],
    ['prefers its own', '<a xml:lang="en"><c xml:lang="fr"/></a>', 'c', '<c xml:lang="fr"></c>'],
    ['does not hand them on', '<a xml:lang="en"><c><d/></c></a>', 'c', '<c xml:lang="en"><d></d></c>'],
  ])('%s', (_, text, local, expected) => expect(part(text, local)).toBe(expected));
});
