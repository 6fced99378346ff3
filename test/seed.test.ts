import { describe, expect, it } from 'vitest';
import { DEMANDS } from '../src/rules/seed.ts';
import { compareWithSeed, digestOf, normalise, sentencesOf } from './support/seed-article.ts';

const ARTICLE = [
  '---', 'title: An article', '---', '', '# Heading', '', 'Test it  first. Then see [the other page](../b.md):', '',
  ':::image type="content" source="a.png":::', '- **Part one**', '', '  1. Sign everything, e.g. drivers.', '',
].join('\r\n');

describe('comparing an article with the seed', () => {
  it('normalises links and white space and nothing else', () => {
    expect(normalise(' See  [Code QL](../a/b.md)\tand\n**that**. ')).toBe('See Code QL and **that**.');
    expect(digestOf('[a](b)  c')).toBe(digestOf('a c'));
    expect(digestOf('a c')).not.toBe(digestOf('a C'));
  });

  it('finds sentences with their lines, and bold headings', () => {
    expect(sentencesOf(ARTICLE).map(({ line, text, heading }) => [line, text, heading])).toEqual([
      [7, 'Test it first.', false], [7, 'Then see the other page:', false], [10, 'Part one', true], [12, 'Sign everything, e.g. drivers.', false],
    ]);
  });

  it('says which demands are gone and which sentences are new', () => {
    const { gone, unknown } = compareWithSeed(ARTICLE);
    expect(gone).toEqual(DEMANDS.map(({ id }) => id));
    expect(unknown.map(({ line }) => line)).toEqual([7, 7, 12]);
  });
});
