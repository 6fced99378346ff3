import { damaged, DeflateTable } from './deflate-table.ts';
import type { BitSource } from './inflate-bits.ts';

export const END_OF_BLOCK = 256;
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

export interface Codes {
  readonly literals: DeflateTable;
  readonly distances: DeflateTable;
}

const FIXED_LITERALS = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED_DISTANCES = new Uint8Array(32).fill(5);

/** RFC 1951 3.2.6. */
export const FIXED_CODES: Codes = { literals: new DeflateTable(FIXED_LITERALS), distances: new DeflateTable(FIXED_DISTANCES) };

/** RFC 1951 3.2.7. */
export const readCodes = (bits: BitSource): Codes => {
  const literalCount = bits.read(5) + 257;
  const distanceCount = bits.read(5) + 1;
  const codeLengths = new Uint8Array(19);
  for (let left = bits.read(4) + 4, at = 0; left > 0; left--, at++) codeLengths[ORDER[at] ?? 0] = bits.read(3);
  if (literalCount > 286 || distanceCount > 30) damaged('too many codes');
  const table = new DeflateTable(codeLengths);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length; ) {
    const symbol = bits.symbol(table);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) damaged('a run repeats nothing');
    const run = symbol === 16 ? bits.read(2) + 3 : symbol === 17 ? bits.read(3) + 3 : bits.read(7) + 11;
    if (at + run > lengths.length) damaged('a run is too long');
    lengths.fill(symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, at + run);
    at += run;
  }
  if (lengths[END_OF_BLOCK] === 0) damaged('a block has no end');
  return { literals: new DeflateTable(lengths.subarray(0, literalCount)), distances: new DeflateTable(lengths.subarray(literalCount)) };
};
