/** Cabinets ([MS-CAB]): stored or MSZIP, unsigned or signed in the header's reserve. */
import { deflateRawSync } from 'node:zlib';
import { concat, latin1 } from '../der.ts';
import { padTo, u16, u32, viewOf } from './binary.ts';
import { cabData, indirectData, signContent, type SignOptions } from './authenticode.ts';
import { digestOf } from './keys.ts';
import { OID, type Digest } from './oids.ts';

export interface CabinetEntry {
  /** `\` separates folders. */
  readonly name: string;
  readonly data: Uint8Array;
  readonly attributes?: number;
}

export interface CabinetOptions {
  readonly files: readonly CabinetEntry[];
  readonly compression?: 'none' | 'mszip';
  /** Room for a signature: what makecab's ReservePerCabinetSize=20 leaves. */
  readonly reserve?: boolean;
  readonly setId?: number;
  readonly withoutChecksums?: boolean;
}

const BLOCK = 32_768;

/** XOR of little-endian words; the tail's bytes are taken big-endian ([MS-CAB] 3.1). */
export const blockChecksum = (data: Uint8Array, seed = 0): number => {
  const view = viewOf(data);
  const whole = data.length - (data.length % 4);
  let sum = seed;
  for (let at = 0; at < whole; at += 4) sum ^= view.getUint32(at, true);
  let tail = 0;
  for (let at = whole; at < data.length; at++) tail = (tail << 8) | (data[at] ?? 0);
  return (sum ^ tail) >>> 0;
};

/** Each MSZIP block is its own deflate stream that may look back into the block before ([MS-MCI] 2.1). */
const compressed = (block: Uint8Array, before: Uint8Array): Uint8Array =>
  concat(latin1('CK'), new Uint8Array(deflateRawSync(block, { level: 9, ...(before.length === 0 ? {} : { dictionary: before }) })));

const dataBlock = (stored: Uint8Array, plain: number, withoutChecksum: boolean): Uint8Array => {
  const sizes = u16(stored.length, plain);
  const sum = withoutChecksum ? 0 : blockChecksum(sizes, blockChecksum(stored));
  return concat(u32(sum), sizes, stored);
};

const RESERVE = 0x4;
const UTF8_NAME = 0x80;
const ARCHIVE = 0x20;
/** 2026-01-06 09:00:00. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 6;
const TIME = 9 << 11;

const fileRecord = ({ name, data, attributes = ARCHIVE }: CabinetEntry, offset: number): Uint8Array => {
  const encoded = new TextEncoder().encode(name);
  const flags = attributes | (encoded.length === name.length ? 0 : UTF8_NAME);
  return concat(u32(data.length, offset), u16(0, DATE, TIME, flags), encoded, Uint8Array.of(0));
};

/** One folder with all files in the order given. */
export const buildCabinet = ({ files, compression = 'mszip', reserve = false, setId = 0x1234, withoutChecksums = false }: CabinetOptions): Uint8Array => {
  const plain = concat(...files.map(({ data }) => data));
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < plain.length; at += BLOCK) {
    const block = plain.subarray(at, at + BLOCK);
    const stored = compression === 'none' ? block : compressed(block, plain.subarray(Math.max(0, at - BLOCK), at));
    blocks.push(dataBlock(stored, block.length, withoutChecksums));
  }
  const offsets = files.map((_, index) => files.slice(0, index).reduce((sum, { data }) => sum + data.length, 0));
  const records = concat(...files.map((file, index) => fileRecord(file, offsets[index] ?? 0)));
  const reserved = reserve ? concat(u16(20), Uint8Array.of(0, 0), u32(0x10_0000), new Uint8Array(16)) : new Uint8Array();
  const header = 36 + reserved.length;
  const filesAt = header + 8;
  const blocksAt = filesAt + records.length;
  const folder = concat(u32(blocksAt), u16(blocks.length, compression === 'none' ? 0 : 1));
  const size = blocksAt + blocks.reduce((sum, block) => sum + block.length, 0);
  return concat(
    latin1('MSCF'),
    u32(0, size, 0, filesAt, 0),
    Uint8Array.of(3, 1),
    u16(1, files.length, reserve ? RESERVE : 0, setId, 0),
    reserved,
    folder,
    records,
    ...blocks,
  );
};

const hasReserve = (cabinet: Uint8Array): boolean => (viewOf(cabinet).getUint16(30, true) & RESERVE) !== 0;

/**
 * Digest of a cabinet: of one with the signature's reserve all but header checksum, cabinet number and reserve fields, up to the
 * signature; of any other all but the header checksum.
 */
export const cabinetDigest = (cabinet: Uint8Array, digest: Digest): Uint8Array => {
  if (!hasReserve(cabinet)) return digestOf(digest, cabinet.subarray(0, 4), cabinet.subarray(8));
  const signature = viewOf(cabinet).getUint32(44, true);
  const end = signature === 0 ? cabinet.length : signature;
  return digestOf(digest, cabinet.subarray(0, 4), cabinet.subarray(8, 34), cabinet.subarray(56, 60), cabinet.subarray(60, end));
};

/** Signs a cabinet that was built with `reserve`. */
export const signCabinet = (unsigned: Uint8Array, options: SignOptions): Uint8Array => {
  if (!hasReserve(unsigned)) throw new Error('build the cabinet with room for a signature');
  const subject = {
    contentType: OID.indirectData,
    detachedNested: false,
    content: ({ digest = 'sha256', statedDigest }: SignOptions) => indirectData(cabData(), digest, statedDigest ?? cabinetDigest(unsigned, digest)),
  };
  const signature = padTo(signContent(subject, options), 8);
  const out = concat(unsigned, signature);
  out.set(u32(unsigned.length, signature.length), 44);
  return out;
};
