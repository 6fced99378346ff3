import { describe, expect, it } from 'vitest';
import { collectPackage } from '../../src/evidence/collect.ts';
import { examineHere } from '../../src/evidence/examine.ts';
import type { FileEntry, Files } from '../../src/evidence/files.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { buildPdb } from '../support/pdb.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

const collected = async (contents: Readonly<Record<string, string | Uint8Array>>) => {
  const data = new Map(Object.entries(contents).map(([path, text]) => [path, typeof text === 'string' ? new TextEncoder().encode(text) : text]));
  const entries = [...data].map(([path, bytes]): FileEntry => ({ path, size: bytes.length, kind: 'file' }));
  const files: Files = { list: () => entries, open: (path, use) => use(memorySource(data.get(path) ?? new Uint8Array())) };
  const { evidence } = await collectPackage({ folder: '', name: 'demo', entries }, 'demo', { files, trust: { now: 0, extraRoots: [] }, examineAll: examineHere });
  return evidence;
};

describe('a Git LFS pointer', () => {
  it.each([['demo.inf', 'inf'], ['demo.cat', 'catalog'], ['demo.sys', 'binary'], ['demo.pdb', 'symbols']] as const)('in place of %s makes it unreadable as what its name says, and as nothing else', async (file, kind) => {
    const evidence = await collected({ [file]: POINTER });
    expect(evidence[kind]).toEqual([{ file, ok: false, reason: 'a Git LFS pointer stands in its place' }]);
    const others = [evidence.inf, evidence.catalog, evidence.binary, evidence.symbols].flat();
    expect(others).toHaveLength(1);
  });
});

describe('symbols', () => {
  it('are read by what they are, and a broken file says so', async () => {
    const { symbols } = await collected({ 'x64/demo.PDB': buildPdb({ age: 2 }), 'torn.pdb': 'nothing' });
    expect(symbols).toEqual([
      { file: 'x64/demo.PDB', ok: true, value: { guid: '7E4B0F5C-912A-304D-B1C2-F0A3D4E5F601', age: 2 } },
      { file: 'torn.pdb', ok: false, reason: expect.stringContaining('no MSF signature') },
    ]);
  });
});
