import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { attributeOf, childOf, childrenOf, descendants, elementsOf, textOf } from '../../../src/formats/xml/select.ts';
import { parseXml, type XmlNode } from '../../../src/formats/xml/tree.ts';

const parse = (text: string) => parseXml(memorySource(new TextEncoder().encode(text)), 'test');
const outline = (node: XmlNode): unknown => (node.kind === 'element' ? { [node.local]: node.children.map(outline) } : node.kind === 'instruction' ? `?${node.target} ${node.data}` : node.kind === 'comment' ? `!${node.text}` : node.text);

const SAMPLE = '<!--b--><r a="0" xmlns:p="u" p:a="1" p:c="2">x<![CDATA[y]]>&lt;<e i="1"><f>deep</f></e>\n<!--in--><?do it?><p:e i="2"/>z</r><?after?>';

describe('a tree', () => {
  it('has everything in order, and neighbouring text as one', () => {
    const { root, before, after } = parse(SAMPLE);
    expect([before.map(outline), outline(root), after.map(outline)]).toEqual([['!b'], { r: ['xy<', { e: [{ f: ['deep'] }] }, '\n', '!in', '?do it', { e: [] }, 'z'] }, ['?after ']]);
  });

  it('knows parents', () => {
    const { root } = parse(SAMPLE);
    expect([...descendants(root)].map(({ local, parent, line }) => [local, parent?.local, line])).toEqual([['r', undefined, 1], ['e', 'r', 1], ['f', 'e', 1], ['e', 'r', 2]]);
  });

  it('is bounded', () => {
    expect(() => parseXml(new TextEncoder().encode('<a/>'), 'test', { bytes: 3 })).toThrow(/limit of 3 bytes/);
    expect(() => parse('')).toThrow(/root/);
    expect(() => parse(`<a>${'<b/>'.repeat(400_000)}</a>`)).toThrow(/more than 400000 elements/);
  });
});

describe('looking up', () => {
  const { root } = parse(SAMPLE);

  it('finds attributes: without a namespace first, then in any, or in the one named', () => {
    expect([attributeOf(root, 'a'), attributeOf(root, 'a', 'u'), attributeOf(root, 'c'), attributeOf(root, 'c', ''), attributeOf(root, 'p'), attributeOf(root, 'q')]).toEqual(['0', '1', '2', undefined, undefined, undefined]);
  });

  it('finds elements', () => {
    expect(elementsOf(root).length).toBe(2);
    expect(childrenOf(root, 'e').map((one) => attributeOf(one, 'i'))).toEqual(['1', '2']);
    expect(childrenOf(root, 'e', 'u').map((one) => attributeOf(one, 'i'))).toEqual(['2']);
    expect([childOf(root, 'e', '')?.line, childOf(root, 'f')]).toEqual([1, undefined]);
  });

  it('joins text', () => expect(textOf(root)).toBe('xy<deep\nz'));
});
