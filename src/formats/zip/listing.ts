import { checkDistinct, safePath } from '../archive.ts';
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { Window } from '../window.ts';
import { readDirectory, type CentralEntry } from './central-directory.ts';
import { type EndRecord, readEnd } from './end-record.ts';
import { readLocal, type LocalEntry } from './local-header.ts';
import type { ZipEntry, ZipListing } from './structure.ts';

/** Deflate grows data by less than 0.1 %; a flush now and then costs more. Beyond this the packed data is nothing but empty blocks. */
const MAX_OVERHEAD = 64 * 1024;

interface Found {
  readonly central: CentralEntry;
  readonly local: LocalEntry;
  readonly path: string;
  readonly isFolder: boolean;
}

const namePath = (name: string): { path: string; isFolder: boolean } => {
  const isFolder = /[\\/]$/.test(name);
  return { path: safePath(isFolder ? name.slice(0, -1) : name, 'zip'), isFolder };
};

/** Refuses overlaps; counts bytes that no entry owns. */
const checkPlaces = (found: readonly Found[], directoryOffset: number): string[] => {
  const sorted = [...found].sort((a, b) => a.central.headerOffset - b.central.headerOffset);
  let at = 0;
  let unowned = 0;
  for (const { central, local } of sorted) {
    if (central.headerOffset < at) throw new FormatError('zip', `${central.name} overlaps another entry`, central.headerOffset);
    unowned += central.headerOffset - at;
    at = local.end;
  }
  if (at > directoryOffset) throw new FormatError('zip', 'an entry reaches into the central directory', at);
  unowned += directoryOffset - at;
  return unowned === 0 ? [] : [`${unowned} bytes belong to no entry`];
};

const entryOf = ({ central, local, path }: Found): ZipEntry => {
  if (central.method === 0 && central.packedSize !== central.size) throw new FormatError('zip', `${central.name} is stored with another size`, central.headerOffset);
  if (central.packedSize > 2 * central.size + MAX_OVERHEAD) throw new FormatError('zip', `${central.name} is packed into far more bytes than it has`, central.headerOffset);
  return {
    path, name: central.name, size: central.size, kind: central.link ? 'link' : 'file', method: central.method === 0 ? 'stored' : 'deflated',
    crc: central.crc, packedSize: central.packedSize, dataOffset: local.dataOffset,
  };
};

const NEAR = 16 * 1024;
const FAR = 512;

/** Local headers that lie far from each other are read one by one, for what stands between them is not looked at. */
const blockFor = ({ directoryOffset, count }: EndRecord): number => (directoryOffset / Math.max(1, count) < NEAR ? NEAR : FAR);

/** A first look at any file: a local header, or the end record of an empty archive. */
export const looksLikeZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** Lists a zip file and refuses whatever two readers could understand differently. */
export const parseZip = (source: Source): ZipListing => {
  const end = readEnd(source);
  const window = new Window(source, blockFor(end));
  const found = readDirectory(source, end).map((central): Found => ({ central, local: readLocal(window, central, end.directoryOffset), ...namePath(central.name) }));
  const problems = checkPlaces(found, end.directoryOffset);
  const folders = found.filter(({ isFolder }) => isFolder);
  const filled = folders.find(({ central }) => central.size > 0);
  if (filled !== undefined) throw new FormatError('zip', `${filled.central.name} is a folder with content`, filled.central.headerOffset);
  const entries = found.filter(({ isFolder }) => !isFolder).map(entryOf);
  checkDistinct(entries.map(({ path }) => path), 'zip', folders.map(({ path }) => path));
  return {
    entries, problems,
    folders: folders.map(({ path }) => path),
    zip64: end.zip64 || found.some(({ central, local }) => central.zip64 || local.zip64),
    size: source.size,
  };
};
