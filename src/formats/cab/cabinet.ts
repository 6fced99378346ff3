import { checkDistinct, safePath } from '../archive.ts';
import { Cursor, type Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';
import { readHeader, type CabinetHeader } from './header.ts';
import { inStoredOrder } from './order.ts';
import type { CabinetFile, CabinetFolder, CabinetListing, Compression } from './structure.ts';

export type * from './structure.ts';

const FOLDER = 8;
const FILE = 16;
/** 256 with the NUL. */
const MAX_NAME = 255;
const UTF8_NAME = 0x80;
const BLOCK = 32_768;
const SPANNING = 0xfffd;
const MSCF = [0x4d, 0x53, 0x43, 0x46];

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const ANSI = new TextDecoder('windows-1252');

/** A first look at any file. */
export const looksLikeCabinet = (head: Uint8Array): boolean => MSCF.every((byte, at) => head[at] === byte);

const compressionOf = (code: number, at: number): Compression => {
  const window = (code >> 8) & 0x1f;
  switch (code & 0x0f) {
    case 0:
      return { method: 'none' };
    case 1:
      return { method: 'mszip' };
    case 2:
      return { method: 'quantum' };
    case 3:
      if (window < 15 || window > 21) throw new FormatError('cabinet', `an LZX window of 2^${window} bytes`, at);
      return { method: 'lzx', window };
    default:
      throw new FormatError('cabinet', `compression method ${code & 0x0f} is unknown`, at);
  }
};

const readFolders = (source: Source, { foldersOffset, folderCount, folderReserve }: CabinetHeader): CabinetFolder[] => {
  const length = FOLDER + folderReserve;
  const table = new Cursor(source.read(foldersOffset, foldersOffset + folderCount * length), 'cabinet', 0, foldersOffset);
  return Array.from({ length: folderCount }, (_, index) => {
    const folder = table.seek(index * length);
    const offset = folder.u32();
    const blocks = folder.u16();
    return { offset, blocks, compression: compressionOf(folder.u16(), foldersOffset + index * length + 6) };
  });
};

const readFile = (window: Window, at: number, end: number, folders: readonly CabinetFolder[]): { file: CabinetFile; next: number } => {
  const entry = new Cursor(window.read(at, Math.min(at + FILE + MAX_NAME + 1, end)), 'cabinet', 0, at);
  const size = entry.u32();
  const offset = entry.u32();
  const folder = entry.u16();
  const attributes = entry.skip(4).u16();
  const raw = entry.untilNul(MAX_NAME);
  const name = ((attributes & UTF8_NAME) === 0 ? ANSI : UTF8).decode(raw);
  if (folder >= SPANNING) throw new FormatError('cabinet', `${name} continues in another cabinet, which is unsupported`, at);
  const place = folders[folder];
  if (place === undefined) throw new FormatError('cabinet', `${name} lies in folder ${folder} of ${folders.length}`, at);
  if (offset + size > place.blocks * BLOCK) throw new FormatError('cabinet', `${name} reaches beyond its folder`, at);
  return { file: { name, path: safePath(name, 'cabinet'), size, folder, offset, attributes }, next: at + entry.offset };
};

const readFiles = (source: Source, { filesOffset, fileCount, end }: CabinetHeader, folders: readonly CabinetFolder[]): CabinetFile[] => {
  const window = new Window(source);
  const files: CabinetFile[] = [];
  for (let at = filesOffset; files.length < fileCount; ) {
    const { file, next } = readFile(window, at, end, folders);
    files.push(file);
    at = next;
  }
  return files;
};

const compressionText = (compression: Compression): string => (compression.method === 'lzx' ? `lzx:${compression.window}` : compression.method);

/** Lists a cabinet: header, folders and files, no data. Names that could leave a folder or clash on Windows are a `FormatError`. */
export const parseCabinet = (source: Source): CabinetListing => {
  const header = readHeader(source);
  const folders = readFolders(source, header);
  const files = readFiles(source, header, folders);
  checkDistinct(files.map(({ path }) => path), 'cabinet');
  inStoredOrder(files);
  return {
    files, folders,
    compression: folders.map(({ compression }) => compressionText(compression)),
    signature: header.signature,
    size: source.size,
    end: header.end,
    dataReserve: header.dataReserve,
    problems: header.problems,
  };
};

/** What the Authenticode digest of a cabinet covers: all but its reserved fields, the set number and the signature. */
export const cabinetDigestRanges = ({ signature, size }: Pick<CabinetListing, 'signature' | 'size'>): [number, number][] =>
  signature === undefined ? [[0, 4], [8, size]] : [[0, 4], [8, 34], [56, signature.offset]];
