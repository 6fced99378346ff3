import { describe, expect, it } from 'vitest';
import { readXmlPartly } from '../../../src/formats/xml/partly.ts';
import type { XmlHandler, XmlLimits } from '../../../src/formats/xml/reader.ts';
import { sniffRoot } from '../../../src/formats/xml/sniff.ts';
import { concat } from '../../support/der.ts';
import { refusal } from '../../support/hostile.ts';
import { utf16, utf8 } from '../../support/result-files.ts';

const names = (data: Uint8Array, limits?: Partial<XmlLimits>): { readonly seen: readonly string[]; readonly damage: string | undefined } => {
  const seen: string[] = [];
  const handler: XmlHandler = { open: ({ local }) => seen.push(local) };
  const damage = readXmlPartly(data, 'test', handler, limits);
  return { seen, damage };
};

describe('a document is read as far as it goes', () => {
  it('to its end', () => expect(names(utf8('<a><b/></a>'))).toEqual({ seen: ['a', 'b'], damage: undefined }));

  it.each([
    ['cut off between elements', utf8('<a><b/>'), /unclosed tag: a/],
    ['cut off within a tag', utf8('<a><b/><c x="'), /line 1/],
    ['cut off within a character', utf8('<a><b/>ü').slice(0, -1), /UTF-8/],
    ['cut off within a UTF-16 character', utf16('<a><b/><c').slice(0, -1), /UTF-16LE/],
    ['broken in its middle', utf8('<a><b/></c></a>'), /line 1/],
    ['followed by something else', utf8('<a><b/></a>x'), /text data/],
    ['in another encoding than it claims from some place on', concat(utf8(`<a>${'<b/>'.repeat(40_000)}`), Uint8Array.of(0xff, 0xfe)), /UTF-8/],
  ])('when it is %s', (_, data, damage) => {
    const found = names(data);
    expect(found.seen.slice(0, 1)).toEqual(['a']);
    expect(found.damage).toMatch(damage);
  });

  it.each([
    ['nothing in it', utf8(''), {}, /root element/],
    ['only white space', utf8(' \n'), {}, /root element/],
    ['no XML', utf8('hello'), {}, /text data/],
    ['a document type', utf8('<!DOCTYPE a><a/>'), {}, /document type/],
    ['an entity bomb', utf8('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'), {}, /document type/],
    ['a document type behind its root', utf8('<a/><!DOCTYPE a>'), {}, /./],
    ['too many elements', utf8('<a><b/><b/></a>'), { elements: 2 }, /more than 2 elements/],
    ['too deep', utf8('<a><b><c/></b></a>'), { depth: 2 }, /deeper than 2/],
    ['too many bytes', utf8('<a><b/><b/></a>'), { bytes: 10 }, /limit of 10 bytes/],
    ['bytes that are no text right away', Uint8Array.from([...utf8('<a><b/>'), 0xff, 0xfe]), {}, /UTF-8/],
    ['an attribute too long', utf8(`<a b="${'x'.repeat(50)}"/>`), { attribute: 40 }, /longer than 40/],
    ['a prefix nobody declared', utf8('<a mlns:xsd="x"/>'), {}, /"mlns" is not declared/],
  ])('but not with %s', (_, data, limits, message) => {
    const answer = refusal(() => {
      const { damage } = names(data, limits);
      if (damage !== undefined) expect(damage).toMatch(/document type|inappropriately located doctype/);
    });
    if (answer !== 'accepted') expect(answer).toMatch(message);
    expect(answer === 'accepted').toBe(new TextDecoder().decode(data).startsWith('<a/><!DOCTYPE'));
  });
});

describe('the root is told', () => {
  it.each([
    ['<a/>', 'a'],
    ['\ufeff<?xml version="1.0"?>\r\n<!-- a comment <b> -->\n<?pi <c> ?><p:root-name x="1">', 'root-name'],
    ['<!DOCTYPE html [<!ENTITY x ">">] ><r>', 'r'],
    ['<!DOCTYPE html><r>', 'r'],
    ['<a', 'a'],
    ['<a:b:c/>', undefined],
    ['<1/>', undefined],
    ['text <a/>', undefined],
    ['<!-- never ends <a/>', undefined],
    ['<?never ends', undefined],
    ['<!DOCTYPE never [ ends', undefined],
    ['', undefined],
  ])('of %j', (text, local) => expect(sniffRoot(utf8(text))?.local).toBe(local));

  it('in UTF-16, and by the bytes rather than the declaration', () => {
    expect(sniffRoot(utf16('<?xml version="1.0" encoding="utf-8"?><a/>'))?.local).toBe('a');
    expect(sniffRoot(utf8('<?xml version="1.0" encoding="utf-16"?><a/>'))?.local).toBe('a');
  });
});
