import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';
import type { BlockDecoder } from './decoder.ts';
import { LzxDecoder } from './lzx.ts';
import { MszipDecoder } from './mszip.ts';
import type { CabinetFolder, CabinetListing, Compression } from './structure.ts';

const HEADER = 8;
const MAX_UNPACKED = 32_768;
/** An incompressible block may grow by this much ([MS-CAB] CFDATA). */
const MAX_PACKED = MAX_UNPACKED + 6144;
const READ_AHEAD = 256 * 1024;

const stored: BlockDecoder = {
  decode(data, size) {
    if (data.length !== size) throw new FormatError('cabinet', `a stored block of ${data.length} bytes states ${size}`);
    return data;
  },
};

const decoderFor = (compression: Compression): BlockDecoder => {
  switch (compression.method) {
    case 'none':
      return stored;
    case 'mszip':
      return new MszipDecoder();
    case 'lzx':
      return new LzxDecoder(compression.window);
    case 'quantum':
      throw new FormatError('cabinet', 'Quantum compression is unsupported');
  }
};

/** XOR of little-endian words; the bytes behind the last whole word are packed the other way round. */
const xorWords = (data: Uint8Array, seed: number): number => {
  let sum = seed;
  const whole = data.length & ~3;
  for (let at = 0; at < whole; at += 4) sum ^= (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 24);
  let tail = 0;
  for (let at = whole; at < data.length; at++) tail = (tail << 8) | (data[at] ?? 0);
  return (sum ^ tail) >>> 0;
};

/** Makers disagree whether the reserve belongs to the checksum; either is accepted. Zero means that there is none. */
const checkSum = (stated: number, sizes: Uint8Array, reserve: Uint8Array, data: Uint8Array, at: number): void => {
  if (stated === 0) return;
  const sum = xorWords(data, 0);
  const withReserve = new Uint8Array(sizes.length + reserve.length);
  withReserve.set(sizes);
  withReserve.set(reserve, sizes.length);
  if (stated !== xorWords(sizes, sum) && stated !== xorWords(withReserve, sum)) throw new FormatError('cabinet', 'the checksum of a data block does not match', at);
};

/** The unpacked blocks of one folder, in order. */
export function* folderBlocks(source: Source, folder: CabinetFolder, { dataReserve, end }: CabinetListing): Generator<Uint8Array, undefined> {
  const decoder = decoderFor(folder.compression);
  const window = new Window(source, READ_AHEAD);
  let at = folder.offset;
  for (let index = 0; index < folder.blocks; index++) {
    const head = HEADER + dataReserve;
    if (at + head > end) throw new FormatError('cabinet', 'a data block lies outside the cabinet', at);
    const header = new Cursor(window.read(at, at + head), 'cabinet', 0, at);
    const sum = header.u32();
    const sizes = header.bytes(4);
    const packed = header.seek(4).u16();
    const unpacked = header.u16();
    if (unpacked === 0) throw new FormatError('cabinet', 'a data block that continues in another cabinet is unsupported', at);
    if (packed > MAX_PACKED || unpacked > MAX_UNPACKED) throw new FormatError('cabinet', `a data block of ${packed} bytes that unpacks to ${unpacked}`, at);
    if (at + head + packed > end) throw new FormatError('cabinet', 'a data block lies outside the cabinet', at);
    const data = window.read(at + head, at + head + packed);
    checkSum(sum, sizes, header.bytes(dataReserve), data, at);
    yield decoder.decode(data, unpacked);
    at += head + packed;
  }
  return undefined;
}
