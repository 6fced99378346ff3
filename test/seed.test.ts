import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMANDS } from '../src/rules/seed.ts';
import { compareWithSeed, digestOf, normalise, sentencesOf, unclaimed, type SeedLists } from './support/seed-article.ts';

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

describe('one changed word', () => {
  const article = '# Title\n\nSign every [driver](../sign.md) you ship. It helps.\n\n- Test on old hardware.\n1. Plan the way back! Then go.\n';
  const sentences = sentencesOf(article);
  const lists: SeedLists = {
    demands: sentences.filter((_, index) => index % 2 === 0).map(({ sha256 }, index) => ({ id: `S0${index + 1}`, sha256 })),
    others: sentences.filter((_, index) => index % 2 === 1),
  };
  const words = [...article.matchAll(/(?<=[\s[])[A-Za-z]+(?=[\s.!\]])/g)].filter(({ 0: word }) => word !== 'Title');

  it('is not there: nothing is gone, nothing is new', () => {
    expect(sentences.map(({ text }) => text)).toEqual(['Sign every driver you ship.', 'It helps.', 'Test on old hardware.', 'Plan the way back!', 'Then go.']);
    expect(compareWithSeed(article, lists)).toEqual({ gone: [], unknown: [] });
    expect(words.length).toBe(17);
  });

  it.each(words.map(({ 0: word, index }) => [word, index] as const))('%s (%i) is found', (word, index) => {
    const { gone, unknown } = compareWithSeed(`${article.slice(0, index)}${word}x${article.slice(index + word.length)}`, lists);
    expect(unknown.length).toBe(1);
    const [changed] = unknown;
    const was = sentences.find(({ line, text }) => line === changed?.line && text.includes(word));
    expect(gone).toEqual(lists.demands.filter(({ sha256 }) => sha256 === was?.sha256).map(({ id }) => id));
  });

  it('in the address of a link or the width of a gap is none', () => {
    expect(compareWithSeed(article.replace('../sign.md', '../other.md').replace('every ', 'every   '), lists)).toEqual({ gone: [], unknown: [] });
  });
});

describe('demands', () => {
  it('that no rule claims are named', () => {
    const demands = [{ id: 'S01' }, { id: 'S02' }, { id: 'S03' }];
    expect(unclaimed([{ seed: ['S01'] }, { seed: ['S03', 'S01'] }], demands)).toEqual(['S02']);
    expect(unclaimed([], demands)).toEqual(['S01', 'S02', 'S03']);
    expect(unclaimed([{ seed: DEMANDS.map(({ id }) => id) }])).toEqual([]);
  });
});

describe('npm run seed', () => {
  const run = (...files: readonly string[]) => spawnSync(process.execPath, [join(import.meta.dirname, 'support/seed.ts'), ...files], { encoding: 'utf8' });

  it('fails for an article that does not say what the rules enforce', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    writeFileSync(join(folder, 'a.md'), ARTICLE);
    const { status, stdout } = run(join(folder, 'a.md'));
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain('gone or reworded: S01 ');
    expect(stdout).toContain('not listed: line 7 ');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('3 sentences, 0 of 66 demands found, 3 sentences in no list, 0 demands claimed by no rule');
  }, 30_000);

  it('needs a file', () => {
    expect(run().status).toBe(2);
  }, 30_000);
});
