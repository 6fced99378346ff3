/** Cabinets out of blocks that are packed already, with every field open: for LZX, several folders, and damage. */
import { concat, latin1 } from './der.ts';
import { u16, u32 } from './signer/binary.ts';
import { blockChecksum } from './signer/cabinet.ts';

export interface RawFile {
  readonly name: Uint8Array | string;
  readonly size: number;
  readonly offset: number;
  readonly folder?: number;
  readonly attributes?: number;
}

export interface RawFolder {
  readonly compression: number;
  readonly blocks: readonly { readonly packed: Uint8Array; readonly size: number; readonly checksum?: number }[];
}

export interface RawCabinet {
  readonly files: readonly RawFile[];
  readonly folders: readonly RawFolder[];
  readonly flags?: number;
  readonly fileCount?: number;
  readonly version?: number;
  /** Bytes of reserve in header, each folder and each block. */
  readonly reserve?: readonly [number, number, number];
}

/** Method and window of an LZX folder. */
export const lzxCompression = (windowBits: number): number => 3 | (windowBits << 8);

const block = ({ packed, size, checksum }: RawFolder['blocks'][number], reserve: number): Uint8Array => {
  const sizes = u16(packed.length, size);
  return concat(u32(checksum ?? blockChecksum(sizes, blockChecksum(packed))), sizes, new Uint8Array(reserve), packed);
};

export const rawCabinet = ({ files, folders, flags = 0, fileCount = files.length, version = 0x0103, reserve }: RawCabinet): Uint8Array => {
  const [headerReserve, folderReserve, blockReserve] = reserve ?? [0, 0, 0];
  const reserved = reserve === undefined ? new Uint8Array(0) : concat(u16(headerReserve), Uint8Array.of(folderReserve, blockReserve), new Uint8Array(headerReserve));
  const records = concat(...files.map(({ name, size, offset, folder = 0, attributes = 0x20 }) =>
    concat(u32(size, offset), u16(folder, 0, 0, attributes), typeof name === 'string' ? latin1(name) : name, Uint8Array.of(0))));
  const data = folders.map(({ blocks }) => concat(...blocks.map((one) => block(one, blockReserve))));
  const filesAt = 36 + reserved.length + folders.length * (8 + folderReserve);
  let at = filesAt + records.length;
  const entries = folders.map(({ compression, blocks }, index) => {
    const entry = concat(u32(at), u16(blocks.length, compression), new Uint8Array(folderReserve));
    at += data[index]?.length ?? 0;
    return entry;
  });
  return concat(latin1('MSCF'), u32(0, at, 0, filesAt, 0), u16(version, folders.length, fileCount, flags | (reserve === undefined ? 0 : 4), 1, 0), reserved, ...entries, records, ...data);
};
