import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Opened } from '../commands/opened.ts';
import type { FileEntry, Files } from '../evidence/files.ts';
import { ARCHIVE_LIMITS, type Archive } from '../formats/archive.ts';
import { looksLikeCabinet, openCabinet } from '../formats/cab/archive.ts';
import { FormatError } from '../formats/error.ts';
import { looksLikeZip, openZip } from '../formats/zip/archive.ts';
import type { Source } from '../formats/bytes.ts';
import { InputError } from '../policy/error.ts';
import { folderFiles, openFile } from './folder.ts';

const HEAD = 16;
const EMPTY: Files = {
  list: () => [],
  open: (path) => {
    throw new FormatError('archive', `${path} is not in this archive`);
  },
};

const byPath = (a: FileEntry, b: FileEntry): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Unpacked entries lie in one temporary folder under numbers: no name out of an archive ever becomes a path on disk. */
const spool = (archive: Archive, folder: string): Files => {
  const where = new Map<string, string>();
  const entries: FileEntry[] = archive.entries.filter(({ kind }) => kind === 'link').map(({ path }) => ({ path, size: 0, kind: 'link' }));
  for (const { entry, chunks } of archive.extract(ARCHIVE_LIMITS)) {
    const file = join(folder, String(where.size));
    const fd = openSync(file, 'wx', 0o600);
    try {
      for (const chunk of chunks) for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done);
    } finally {
      closeSync(fd);
    }
    if (entry.kind === 'link') continue;
    where.set(entry.path, file);
    entries.push({ path: entry.path, size: entry.size, kind: 'file' });
  }
  entries.sort(byPath);
  return {
    list: () => entries,
    open: (path, use) => {
      const file = where.get(path);
      if (file === undefined) throw new FormatError('archive', `${path} is not in this archive`);
      return openFile(file, use);
    },
  };
};

const unpacked = (path: string, name: string, container: 'cabinet' | 'zip', open: (source: Source) => Archive): Opened => {
  const folder = mkdtempSync(join(tmpdir(), 'driver-gate-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const archive: Opened['archive'] = (use) => openFile(path, use);
  try {
    return { container, path, name, files: archive((source) => spool(open(source), folder)), archive, problem: undefined, close };
  } catch (error) {
    if (!(error instanceof FormatError)) {
      close();
      throw error;
    }
    return { container, path, name, files: EMPTY, archive, problem: error.message, close };
  }
};

const folderAt = (path: string, name: string): Opened => ({ container: 'folder', path, name, files: folderFiles(path), archive: undefined, problem: undefined, close: () => undefined });

/** An HLK package holds its drivers in streams of its own: what is judged is the file as a whole. */
const hlkPackage = (path: string, name: string, size: number): Opened => ({
  container: 'hlkx', path, name, archive: (use) => openFile(path, use), problem: undefined, close: () => undefined,
  files: {
    list: () => [{ path: basename(path), size, kind: 'file' }],
    open: (_, use) => openFile(path, use),
  },
});

const nameOf = (path: string, extension: string): string => {
  const name = basename(resolve(path), extension);
  return name === '' ? 'package' : name;
};

/** Opens what stands at a PATH of the command line. */
export const openPath = (path: string): Opened => {
  if (!existsSync(path)) throw new InputError(`${path} does not exist. Name a package folder, a .cab, a .zip or an .inf.`, { file: path });
  const info = statSync(path);
  if (info.isDirectory()) return folderAt(path, nameOf(path, ''));
  if (!info.isFile()) throw new InputError(`${path} is neither a file nor a folder.`, { file: path });
  if (/\.h[lc]kx$/i.test(path)) return hlkPackage(path, nameOf(path, extname(path)), info.size);
  const head = openFile(path, (source) => source.read(0, Math.min(HEAD, source.size)));
  const name = nameOf(path, extname(path));
  if (looksLikeCabinet(head) || extname(path).toLowerCase() === '.cab') return unpacked(path, name, 'cabinet', openCabinet);
  if (looksLikeZip(head) || extname(path).toLowerCase() === '.zip') return unpacked(path, name, 'zip', openZip);
  if (extname(path).toLowerCase() === '.inf') return folderAt(dirname(path), nameOf(dirname(path), ''));
  throw new InputError(`${path} cannot hold a driver package. Name a package folder, a .cab, a .zip or an .inf; "driver-gate inspect ${basename(path)}" says what it is.`, { file: path });
};

/** Reads a small file of the user's, such as a policy. */
export const readBounded = (path: string, limit: number): Uint8Array => {
  if (!existsSync(path)) throw new InputError(`${path} does not exist.`, { file: path });
  const info = statSync(path);
  if (!info.isFile()) throw new InputError(`${path} is no file.`, { file: path });
  const { size } = info;
  if (size > limit) throw new InputError(`${path} has ${size} bytes; ${limit} are the most that is read.`, { file: path });
  return readFileSync(path);
};
