/** Program databases as small as they can be: superblock, one map of free blocks, directory, and the streams that are asked for. */
import { bytes, concat, latin1 } from './der.ts';
import { u32 } from './signer/binary.ts';

export interface PdbFileOptions {
  /** 16 bytes in hexadecimal as they lie in the file. */
  readonly guid?: string;
  readonly age?: number;
  /** Age in the debug information; `null`: there is no such stream. */
  readonly debugAge?: number | null;
  readonly version?: number;
  readonly blockSize?: number;
}

const MAGIC = 'Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0';

const padded = (data: Uint8Array, size: number): Uint8Array => {
  const out = new Uint8Array(Math.max(size, Math.ceil(data.length / size) * size));
  out.set(data);
  return out;
};

/** Streams: 0 empty, 1 information, 2 types (absent), 3 debug information. */
export const buildPdb = ({ guid = '5c0f4b7e2a914d30b1c2f0a3d4e5f601', age = 1, debugAge = age, version = 20_000_404, blockSize = 512 }: PdbFileOptions = {}): Uint8Array => {
  const info = concat(u32(version), u32(0x69000000), u32(age), bytes(guid), u32(0));
  const debug = debugAge === null ? undefined : concat(u32(0xffffffff), u32(19_990_903), u32(debugAge), new Uint8Array(52));
  // Blocks: 0 superblock, 1 and 2 free block maps, 3 map of the directory, 4 directory, 5 information, 6 debug information.
  const directory = concat(u32(4), u32(0), u32(info.length), u32(0xffffffff), u32(debug?.length ?? 0), u32(5), ...(debug === undefined ? [] : [u32(6)]));
  const superblock = concat(latin1(MAGIC), u32(blockSize), u32(1), u32(debug === undefined ? 6 : 7), u32(directory.length), u32(0), u32(3));
  return concat(...[superblock, new Uint8Array(), new Uint8Array(), u32(4), directory, info, ...(debug === undefined ? [] : [debug])].map((block) => padded(block, blockSize)));
};
