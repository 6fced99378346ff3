import * as zlib from 'node:zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let rest = value;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320;
  return rest;
});

/** For Node before 22.2, whose zlib does not offer it. */
export const crc32ByTable = (data: Uint8Array, before = 0): number => {
  let crc = ~before;
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
};

/** CRC-32 of what `before` stands for and then `data`. */
export const crc32: (data: Uint8Array, before?: number) => number = 'crc32' in zlib ? zlib.crc32 : crc32ByTable;
