/** Program databases that llvm-pdbutil writes, read by us. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/formats/bytes.ts';
import { parsePdb } from '../../src/formats/pdb/pdb.ts';
import { Judge } from './judge.ts';

const pdbutil = new Judge('llvm-pdbutil');

const written = (name: string, yaml: string): Uint8Array => {
  const path = pdbutil.path(`${name}.pdb`);
  const said = pdbutil.run(['yaml2pdb', `--pdb=${path}`, pdbutil.file(`${name}.yaml`, new TextEncoder().encode(yaml))]);
  expect(said.status, said.text).toBe(0);
  return readFileSync(path);
};

test('GUID and age of a file of another writer', () => {
  const file = written('both', "PdbStream:\n  Age: 7\n  Guid: '{7E4B0F5C-912A-304D-B1C2-F0A3D4E5F601}'\n  Signature: 1\n  Features: [ VC140 ]\n  Version: VC70\nDbiStream:\n  VerHeader: V70\n  Age: 3\n  BuildNumber: 36363\n");
  expect(parsePdb(memorySource(file))).toEqual({ guid: '7E4B0F5C-912A-304D-B1C2-F0A3D4E5F601', age: 3 });
});
