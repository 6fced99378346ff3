import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advance, compileSegments, expandBraces, isComplete } from '../../src/host/glob-pattern.ts';
import { glob } from '../../src/host/globs.ts';

const matches = (pattern: string, path: string, foldCase = false): boolean => {
  const segments = compileSegments(pattern, foldCase);
  let states: ReadonlySet<number> = new Set([0]);
  for (const name of path.split('/')) states = advance(segments, states, name);
  return isComplete(segments, states);
};

describe('a pattern', () => {
  it.each([
    ['*.inf', 'a.inf', true], ['*.inf', 'a.INF', false], ['*.inf', '.inf', true], ['*.inf', 'a/b.inf', false],
    ['a?c', 'abc', true], ['a?c', 'ac', false], ['[a-c]x', 'bx', true], ['[a-c]x', 'dx', false], ['[!a-c]x', 'dx', true], ['[]x', '[]x', true], ['[ab', '[ab', true],
    ['**', 'a/b/c', true], ['**/x', 'x', true], ['**/x', 'a/b/x', true], ['a/**/x', 'a/x', true], ['a/**/x', 'a/b/c/x', true], ['a/**', 'a/b', true],
    ['a/*/x', 'a/x', false], ['a**b', 'axxb', true], ['*a*b*c*', 'xxaxbxxc', true], ['*a*b*c', 'abcab', false], ['a+(b)', 'a+(b)', true], ['.', '.', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('forgets case where the file system does', () => {
    expect([matches('*.INF', 'a.inf', true), matches('[A-C]x', 'bX', true)]).toEqual([true, true]);
  });

  it('multiplies alternatives, within bounds', () => {
    expect(expandBraces('{a,b}/{c,d}')).toEqual(['a/c', 'a/d', 'b/c', 'b/d']);
    expect([expandBraces('{a}'), expandBraces('{a,b'), expandBraces('a}')]).toEqual([['{a}'], ['{a,b'], ['a}']]);
    expect(() => expandBraces('{a,b}'.repeat(20))).toThrow(/stands for more than 256 patterns/);
    expect(() => expandBraces('x'.repeat(5000))).toThrow(/longer than 4096/);
  });

  it('agrees with a regular expression, whatever the text', () => {
    const seed = 7;
    const piece = fc.array(fc.constantFrom('a', 'b', '*', '?', '.'), { maxLength: 8 }).map((list) => list.join('')).filter((text) => text !== '' && text !== '.' && text !== '**' && !text.startsWith('**'));
    const name = fc.array(fc.constantFrom('a', 'b', '.'), { minLength: 1, maxLength: 10 }).map((list) => list.join(''));
    fc.assert(
      fc.property(piece, name, (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll(/[*?.]/g, (character) => ({ '*': '.*', '?': '.' })[character] ?? '\\.')}$`);
        expect(matches(pattern, text)).toBe(expression.test(text));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('takes time of length, not of stars to a power', () => {
    const pattern = `${'*a'.repeat(200)}b`;
    const before = performance.now();
    expect(matches(pattern, 'a'.repeat(5000))).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('glob', () => {
  let folder: string;
  const start = process.cwd();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'glob-'));
    for (const path of ['out/a/a.inf', 'out/a/a.sys', 'out/b/b.INF', 'out/b/deep/c.inf', 'out/logs/run.txt', 'out/x.cab', '.git/config', 'out/.git/HEAD', 'literal[1]/d.inf']) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    symlinkSync(join(folder, 'out'), join(folder, 'link'));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(start);
    rmSync(folder, { recursive: true, force: true });
  });

  const paths = (...patterns: string[]) => glob(patterns).matches.map(({ path }) => path);

  it.each([
    [['out/a'], ['out/a']],
    [['./out//a/'], ['out/a']],
    [['out/*'], ['out/a', 'out/b', 'out/logs', 'out/x.cab']],
    [['out/**/*.inf'], ['out/a/a.inf', 'out/b/deep/c.inf']],
    [['**/*.{inf,cab}', '!out/b/**'], ['literal[1]/d.inf', 'out/a/a.inf', 'out/x.cab']],
    [['**/*.inf', '!**/deep'], ['literal[1]/d.inf', 'out/a/a.inf']],
    [['out/*', '!out/logs', '!out/x.cab'], ['out/a', 'out/b']],
    [['out/a', 'out/?'], ['out/a', 'out/b']],
    [['link/*'], ['link/a', 'link/b', 'link/logs', 'link/x.cab']],
    [['*/a'], ['out/a']],
    [['out/.git'], ['out/.git']],
  ])('%j names %j', (patterns, expected) => {
    expect(paths(...patterns)).toEqual(expected);
  });

  it('takes absolute patterns', () => {
    expect(paths(`${folder}/out/*/a.inf`)).toEqual([`${folder}/out/a/a.inf`]);
  });

  it('names patterns that matched nothing, also when everything was left out', () => {
    expect(glob(['out/a', 'nothing/*', 'gone', 'out/b*', '!out/b']).unmatched).toEqual(['nothing/*', 'gone', 'out/b*']);
  });

  it('asks about what wildcards found, and takes literal paths as they are', () => {
    const onlyFolders = ({ folder: isFolder }: { folder: boolean }): boolean => isFolder;
    expect(glob(['out/*'], onlyFolders).matches.map(({ path }) => path)).toEqual(['out/a', 'out/b', 'out/logs']);
    expect(glob(['out/x.cab'], onlyFolders).matches.map(({ path }) => path)).toEqual(['out/x.cab']);
  });
});
