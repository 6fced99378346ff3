import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import type { CabinetListing } from './structure.ts';

const FIXED = 36;
const FOLDER = 8;
const SIGNATURE_RESERVE = 20;
const PREVIOUS_OR_NEXT = 3;
const RESERVE = 4;

export interface CabinetHeader {
  readonly filesOffset: number;
  readonly fileCount: number;
  readonly foldersOffset: number;
  readonly folderCount: number;
  readonly folderReserve: number;
  readonly dataReserve: number;
  readonly signature: CabinetListing['signature'];
  readonly end: number;
  readonly problems: readonly string[];
}

interface Reserve {
  readonly header: number;
  readonly folder: number;
  readonly data: number;
}

const readReserve = (source: Source): Reserve => {
  const sizes = new Cursor(source.read(FIXED, FIXED + 4), 'cabinet', 0, FIXED);
  return { header: sizes.u16(), folder: sizes.u8(), data: sizes.u8() };
};

/** A signed cabinet keeps 20 bytes: `00 00 10 00`, offset and size of the PKCS#7, eight zeros. */
const readSignature = (source: Source, reserve: Reserve | undefined): CabinetListing['signature'] => {
  if (reserve?.header !== SIGNATURE_RESERVE) return undefined;
  const at = FIXED + 4;
  const fields = new Cursor(source.read(at, at + SIGNATURE_RESERVE), 'cabinet', 0, at);
  if (fields.u32() !== 0x00100000) return undefined;
  const offset = fields.u32();
  const size = fields.u32();
  if (offset === 0 && size === 0) return undefined;
  if (offset < at + SIGNATURE_RESERVE || offset + size > source.size) throw new FormatError('cabinet', `the signature (bytes ${offset} to ${offset + size}) lies outside the cabinet`, at);
  return { offset, size };
};

/** Bytes that neither the cabinet nor its signature accounts for. */
const endProblems = (source: Source, stated: number, signature: CabinetListing['signature']): string[] => {
  if (signature === undefined) return stated < source.size ? [`${source.size - stated} bytes stand behind the cabinet`] : [];
  const problems: string[] = [];
  const tail = source.size - signature.offset - signature.size;
  if (stated !== signature.offset) problems.push(`the cabinet ends at ${stated}, its signature starts at ${signature.offset}`);
  if (tail > 7) problems.push(`${tail} bytes behind the signature are covered by no digest`);
  else if (source.read(source.size - tail, source.size).some((byte) => byte !== 0)) problems.push('the alignment behind the signature is not zero');
  return problems;
};

const SET_NUMBER = 34;

/**
 * A signature covers neither the number in the set nor most of the reserve fields, yet two of those move the folders and the data:
 * they may only say what leaves both where they are.
 */
const coverProblems = (source: Source, signature: CabinetListing['signature'], reserve: Reserve | undefined, header: { readonly foldersEnd: number; readonly filesOffset: number }): string[] => {
  if (signature === undefined || reserve === undefined) return [];
  const isZero = (from: number, to: number): boolean => source.read(from, to).every((byte) => byte === 0);
  return [
    ...(isZero(SET_NUMBER, SET_NUMBER + 2) ? [] : ['a signed cabinet has a number in a set']),
    ...(isZero(FIXED + 16, FIXED + 24) ? [] : ['the signature reserve holds more than the place of the signature']),
    ...(reserve.data === 0 ? [] : ['data blocks have a reserve that the signature does not cover']),
    ...(header.foldersEnd === header.filesOffset ? [] : [`the folders end at ${header.foldersEnd}, the files start at ${header.filesOffset}`]),
  ];
};

/** CFHEADER. Parts of a set that spans several cabinets are refused. */
export const readHeader = (source: Source): CabinetHeader => {
  if (source.size < FIXED) throw new FormatError('cabinet', `${source.size} bytes are too few for a cabinet header`);
  const header = new Cursor(source.read(0, FIXED), 'cabinet');
  if (header.u32() !== 0x4643534d) throw new FormatError('cabinet', 'no MSCF signature', 0);
  const stated = header.skip(4).u32();
  const filesOffset = header.skip(4).u32();
  const version = header.skip(4).u16();
  const folderCount = header.u16();
  const fileCount = header.u16();
  const flags = header.u16();
  if (stated > source.size) throw new FormatError('cabinet', `the cabinet states ${stated} bytes, the file has ${source.size}`, 8);
  if (version !== 0x0103) throw new FormatError('cabinet', `cabinet version ${version >> 8}.${version & 0xff} instead of 1.3`, 24);
  if ((flags & PREVIOUS_OR_NEXT) !== 0) throw new FormatError('cabinet', 'a part of a set of several cabinets is unsupported', 30);
  if (folderCount === 0 || fileCount === 0) throw new FormatError('cabinet', 'the cabinet holds no file', 26);
  const reserve = (flags & RESERVE) === 0 ? undefined : readReserve(source);
  const signature = readSignature(source, reserve);
  const foldersOffset = FIXED + (reserve === undefined ? 0 : 4 + reserve.header);
  const folderReserve = reserve?.folder ?? 0;
  const foldersEnd = foldersOffset + folderCount * (FOLDER + folderReserve);
  return {
    filesOffset, fileCount, folderCount, foldersOffset, folderReserve,
    dataReserve: reserve?.data ?? 0,
    signature,
    end: Math.min(stated, signature?.offset ?? stated),
    problems: [...endProblems(source, stated, signature), ...coverProblems(source, signature, reserve, { foldersEnd, filesOffset })],
  };
};
