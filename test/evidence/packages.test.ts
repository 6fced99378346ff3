import { describe, expect, it } from 'vitest';
import { findPackages } from '../../src/evidence/packages.ts';

const found = (name: string, ...paths: readonly string[]) =>
  findPackages(paths.map((path) => ({ path, size: 1, kind: 'file' as const })), name).map((scope) => [scope.name, scope.folder, scope.entries.map(({ path }) => path)]);

describe('finding packages', () => {
  it('takes the folder itself when the INF lies at its root', () => {
    expect(found('nic', 'nic.inf', 'amd64/nic.sys')).toEqual([['nic', '', ['nic.inf', 'amd64/nic.sys']]]);
  });

  it('takes one package per folder with an INF and leaves nested ones apart', () => {
    expect(found('all', 'audio/a.inf', 'audio/x64/a.sys', 'nic/n.INF', 'nic/ext/e.inf', 'nic/ext/e.dll', 'readme.txt')).toEqual([
      ['audio', 'audio', ['audio/a.inf', 'audio/x64/a.sys']],
      ['nic', 'nic', ['nic/n.INF']],
      ['ext', 'nic/ext', ['nic/ext/e.inf', 'nic/ext/e.dll']],
    ]);
  });

  it('names packages by their path when folder names repeat', () => {
    expect(found('all', 'audio/amd64/a.inf', 'nic/amd64/n.inf').map(([name]) => name)).toEqual(['audio/amd64', 'nic/amd64']);
  });

  it('makes payload without an INF a package of its own, so that it can be judged', () => {
    expect(found('all', 'audio/a.inf', 'nic/n.sys').map(([name]) => name)).toEqual(['audio', 'nic']);
  });

  it('treats a container without any INF as one package', () => {
    expect(found('empty', 'a/x.sys', 'b/y.txt')).toEqual([['empty', '', ['a/x.sys', 'b/y.txt']]]);
    expect(found('nothing')).toEqual([['nothing', '', []]]);
  });
});
