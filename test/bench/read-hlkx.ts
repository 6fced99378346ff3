// Reads and verifies one HLK package as the product does; prints what it found. Run beside its peers by `results-goals.ts`.
import { fstatSync, openSync, readSync } from 'node:fs';
import { readHlkx, readHlkxAhead } from '../../src/evidence/hlkx.ts';
import type { Source } from '../../src/formats/bytes.ts';

const [file = '', how = ''] = process.argv.slice(2);
const fd = openSync(file, 'r');
const fill = (target: Uint8Array, from: number): void => void readSync(fd, target, 0, target.length, from);
const source: Source = {
  size: fstatSync(fd).size,
  inMemory: false,
  fill,
  read(from, to) {
    const data = new Uint8Array(to - from);
    fill(data, from);
    return data;
  },
};
const trust = { now: Date.parse('2026-06-01T12:00:00Z'), extraRoots: [] };
const { container, signatures } = how === 'alone' ? readHlkx(source, trust) : await readHlkxAhead(source, trust);
console.log(JSON.stringify({ ...container, valid: signatures.map(({ signature }) => signature.valid), uncovered: signatures.flatMap(({ uncovered }) => uncovered).length }));
