import { FormatError } from '../error.ts';
import type { Document } from './document.ts';
import { integer } from './document.ts';
import type { Installation, Reached } from './install.ts';
import type { Architecture, InfFileReference } from './model.ts';
import { joinPath } from './sources.ts';
import type { Destination, SourceFile, SourceTables } from './sources.ts';
import { entriesOf } from './syntax.ts';

/** Far above any package; keeps what a hostile file can make us hold bounded. */
const MAX_FILES = 200_000;
const MAX_CHARACTERS = 32 * 1024 * 1024;
const DRIVER_STORE = 13;

/** One file to copy, before its tables are consulted. */
interface Copy {
  readonly architecture: Architecture;
  readonly destination: string;
  readonly source: string;
  readonly flags: number;
  readonly at: number;
  /** Section the copy is written in. */
  readonly section: string;
  /** Install section and builds it is copied for. */
  readonly from: Reached;
  /** File list that [DestinationDirs] may name; `undefined` for `@name`. */
  readonly list: string | undefined;
}

const copiesOf = (document: Document, { reached, copies }: Installation): readonly Copy[] => {
  const found: Copy[] = [];
  const add = (copy: Copy): void => {
    if (found.push(copy) > MAX_FILES) throw new FormatError('inf', `more than ${MAX_FILES} files are copied`);
  };
  for (const from of reached) {
    const { architecture, kind, section } = from;
    if (kind !== 'copy-list') continue;
    for (const entry of entriesOf(document.syntax, section)) {
      const destination = document.value(entry, 0);
      const named = document.value(entry, 1);
      const flags = integer(document.value(entry, 3)) ?? 0;
      if (destination !== '') add({ architecture, destination, source: named === '' ? destination : named, flags, at: entry.from, section: section.name, list: section.name, from });
    }
  }
  for (const { from, name, at, section } of copies) add({ architecture: from.architecture, destination: name, source: name, flags: 0, at, section, list: undefined, from });
  return found;
};

/** Directory identifiers that Windows defines (Using Dirids). */
const isKnownDirectory = (id: number): boolean =>
  [-1, 0xffff, 1, 10, 11, 12, 13, 17, 18, 20, 21, 23, 24, 25, 30, 50, 51, 52, 53, 54, 55].includes(id) ||
  (id >= 16_384 && id <= 16_384 + 0x3d) || (id >= 66_000 && id <= 66_004);

const reportDirectory = (document: Document, { dirId, text, at }: Destination): void => {
  const found = { at, section: 'DestinationDirs' };
  if (dirId === undefined) document.report({ ...found, code: 1242, message: `"${text}" is no directory identifier` });
  else if (isKnownDirectory(dirId)) return;
  else if (dirId >= 32_768) document.report({ ...found, code: 1241, message: `directory identifier ${dirId} is defined by no one but the program that installs` });
  else document.report({ ...found, code: 1243, message: `directory identifier ${dirId} is not supported` });
};

/** `a.sy_` for `a.sys`: how compressed files are named. */
const compressedName = (name: string): string => `${name.slice(0, -1)}_`;

const reportMissing = (document: Document, tables: SourceTables, { source, at, section, architecture }: Copy): void => {
  const elsewhere = tables.sectionsListing(source);
  if (elsewhere.length === 0 && tables.file(compressedName(source), architecture) !== undefined)
    document.report({ code: 1231, message: `${source} is listed in [SourceDisksFiles] by its compressed name ${compressedName(source)}`, at, section });
  else document.report({
    code: 1230, at, section, architecture,
    message: `${source} is copied but not listed in [SourceDisksFiles]${elsewhere.length === 0 ? '' : `; only in ${elsewhere.map((name) => `[${name}]`).join(', ')}`}`,
  });
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Files that run from the driver store must lie there as they lie in the package. */
const reportStore = (document: Document, copy: Copy, destination: Destination, source: SourceFile, diskPath: string): void => {
  if (destination.dirId !== DRIVER_STORE) return;
  const { at, section } = copy;
  const wanted = joinPath(destination.subdirectory);
  const inTable = joinPath(source.subdirectory);
  const inPackage = joinPath(diskPath, source.subdirectory);
  if (!sameName(copy.destination, copy.source))
    document.report({ code: 1100, message: `${copy.source} is renamed to ${copy.destination}, which the driver store (13) does not allow`, at, section });
  if (!sameName(wanted, inTable) && !sameName(wanted, inPackage))
    document.report({
      code: 1100, at, section, message: `${copy.source} lies in "${inPackage}" of the package but goes to "${wanted}" of the driver store (13): the folders must be the same`,
    });
  if ((copy.flags & 0x4008) !== 0) document.report({ code: 1103, message: `CopyFiles flags 0x${copy.flags.toString(16)} cannot be used with the driver store (13)`, at, section });
};

const locate = (document: Document, tables: SourceTables, copy: Copy): InfFileReference => {
  const { architecture, list, section } = copy;
  const destination = tables.destination(list);
  if (destination === undefined)
    document.report({
      code: 1275, section, at: list === undefined ? copy.at : (document.section(list)?.headers[0]?.from ?? copy.at),
      message: list === undefined ? `@${copy.source} needs DefaultDestDir in [DestinationDirs]` : `[${list}] has no entry in [DestinationDirs], nor is there a DefaultDestDir`,
    });
  else reportDirectory(document, destination);
  const source = tables.file(copy.source, architecture);
  if (source === undefined) reportMissing(document, tables, copy);
  const disk = source === undefined ? undefined : tables.disk(source.disk, architecture);
  if (source !== undefined && disk === undefined)
    document.report({ code: 1273, message: `${copy.source} is on disk ${source.disk}, which [SourceDisksNames] does not list`, at: source.at, section: source.section, architecture });
  if (destination !== undefined && source !== undefined) reportStore(document, copy, destination, source, disk?.path ?? '');
  return {
    architecture, path: joinPath(disk?.path ?? '', source?.subdirectory ?? '', copy.source), destination: copy.destination, dirId: destination?.dirId,
    subdirectory: joinPath(destination?.subdirectory ?? ''), cabinet: disk?.cabinet === undefined ? undefined : joinPath(disk.path, disk.cabinet),
    copyPlace: document.place(copy.at), sourcePlace: source === undefined ? undefined : document.place(source.at),
  };
};

interface Placed {
  readonly path: string;
  readonly from: Reached;
}

const overlaps = (a: Reached, b: Reached): boolean => a.floor <= (b.ceiling ?? Infinity) && b.floor <= (a.ceiling ?? Infinity);

/** One place cannot hold two files: which one stays depends on the order of installation. */
const reportClash = (document: Document, placed: Map<string, Placed>, { at, section, from }: Copy, { architecture, path, dirId, subdirectory, destination }: InfFileReference): void => {
  const key = [architecture, dirId ?? '', subdirectory, destination].join('|').toLowerCase();
  const before = placed.get(key);
  if (before === undefined) placed.set(key, { path, from });
  else if (!sameName(before.path, path) && overlaps(before.from, from))
    document.report({ code: 1330, at, section, architecture, message: `${destination} is copied from ${before.path} and from ${path}` });
};

/** Every file that the installation copies, once per architecture and destination. */
export const readFiles = (document: Document, installation: Installation, tables: SourceTables): readonly InfFileReference[] => {
  for (const { name, at, section } of tables.files)
    if (name.endsWith('.cat')) document.report({ code: 1213, message: `${name} is a catalog: it signs the package and is not part of it`, at, section });
  const distinct = new Map<string, InfFileReference>();
  const placed = new Map<string, Placed>();
  let characters = 0;
  for (const copy of copiesOf(document, installation)) {
    const file = locate(document, tables, copy);
    characters += file.path.length + file.destination.length + file.subdirectory.length;
    if (characters > MAX_CHARACTERS) throw new FormatError('inf', `the paths of all copied files have more than ${MAX_CHARACTERS} characters`);
    const key = [file.architecture, file.path, file.dirId ?? '', file.subdirectory, file.destination].join('|').toLowerCase();
    if (file.sourcePlace !== undefined && file.dirId !== undefined) reportClash(document, placed, copy, file);
    if (!distinct.has(key)) distinct.set(key, file);
  }
  return [...distinct.values()];
};
