import { describe, expect, it } from 'vitest';
import { canHoldPackage, packagePaths } from '../../src/commands/package-paths.ts';

const folder = (path: string) => ({ path, folder: true });
const file = (path: string) => ({ path, folder: false });

describe('packagePaths', () => {
  it.each([
    ['folders', [folder('out/b'), folder('out/a')], ['out/a', 'out/b']],
    ['an INF stands for its folder', [file('out/a/x.inf'), file('out/a/y.INF')], ['out/a']],
    ['an INF at the top', [file('x.inf')], ['.']],
    ['an INF at the root', [file('/x.inf')], ['/']],
    ['folders inside others', [folder('out'), folder('out/a'), file('out/a/x.inf'), folder('outer')], ['out', 'outer']],
    ['everything below the working directory', [folder('.'), folder('out')], ['.']],
    ['archives', [file('out/x.cab'), folder('out'), file('y.ZIP')], ['out', 'out/x.cab', 'y.ZIP']],
    ['a literal path of any kind', [file('out/x.bin')], ['out/x.bin']],
  ])('%s', (_, named, expected) => {
    expect(packagePaths(named)).toEqual(expected);
  });
});

describe('canHoldPackage', () => {
  it('knows folders, INFs and archives', () => {
    expect(['a.inf', 'a.CAB', 'a.zip', 'a.hlkx', 'a.sys', 'readme', 'a.inf.txt'].map((path) => canHoldPackage(file(path)))).toEqual([true, true, true, true, false, false, false]);
    expect(canHoldPackage(folder('any'))).toBe(true);
  });
});
