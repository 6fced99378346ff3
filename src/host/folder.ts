import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FormatError } from '../formats/error.ts';
import type { Source } from '../formats/bytes.ts';
import type { FileEntry, Files } from '../evidence/files.ts';

const MAX_FILES = 200_000;
const MAX_DEPTH = 64;

/** A folder on disk. `root` lets worker threads open the same files. */
export interface FolderFiles extends Files {
  readonly root: string;
}

export const isFolder = (files: Files): files is FolderFiles => 'root' in files && typeof files.root === 'string';

/** Lists below `root` without following links; `.git` is the repository's, not the package's. */
const walk = (root: string): FileEntry[] => {
  const found: FileEntry[] = [];
  const pending: { readonly folder: string; readonly depth: number }[] = [{ folder: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > MAX_DEPTH) throw new FormatError('folder', `folders are nested deeper than ${MAX_DEPTH}: ${next.folder}`);
    for (const item of readdirSync(join(root, next.folder), { withFileTypes: true })) {
      const path = next.folder === '' ? item.name : `${next.folder}/${item.name}`;
      if (item.isDirectory()) {
        if (item.name !== '.git') pending.push({ folder: path, depth: next.depth + 1 });
        continue;
      }
      // A name that is no UTF-8 comes back altered and cannot be found again.
      const info = item.isFile() ? statSync(join(root, path), { throwIfNoEntry: false }) : undefined;
      if (info !== undefined) found.push({ path, size: info.size, kind: 'file' });
      else found.push({ path, size: 0, kind: item.isSymbolicLink() ? 'link' : 'other' });
      if (found.length > MAX_FILES) throw new FormatError('folder', `more than ${MAX_FILES} files`);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};

const readFully = (fd: number, target: Uint8Array, from: number): void => {
  for (let done = 0; done < target.length; ) {
    const count = readSync(fd, target, done, target.length - done, from + done);
    if (count === 0) throw new FormatError('file', 'the file became shorter while it was read', from + done);
    done += count;
  }
};

/** Beginnings of open files: most of what a PE or an archive is asked for lies there. Buffers are reused, nested opens take further ones. */
const HEAD = 256 * 1024;
const spare: Uint8Array[] = [];
/** Who reads here goes on to read more; who begins further on, at a signature say, wants only that. */
const BEGINNING = 4096;

/** @param buffer lent for the time the file is open */
const descriptorSource = (fd: number, size: number, buffer: Uint8Array): Source => {
  let head = buffer.subarray(0, 0);
  const approach = (from: number): void => {
    if (head.length > 0 || from >= BEGINNING) return;
    head = buffer.subarray(0, Math.min(size, HEAD));
    readFully(fd, head, 0);
  };
  const check = (from: number, to: number): void => {
    if (from < 0 || to < from || to > size) throw new FormatError('bytes', `needs bytes ${from} to ${to} of ${size}`, from);
  };
  return {
    size,
    inMemory: false,
    read(from, to) {
      check(from, to);
      approach(from);
      if (to <= head.length) return head.slice(from, to);
      const data = new Uint8Array(to - from);
      readFully(fd, data, from);
      return data;
    },
    fill(target, from) {
      check(from, from + target.length);
      approach(from);
      if (from + target.length <= head.length) target.set(head.subarray(from, from + target.length));
      else readFully(fd, target, from);
    },
  };
};

/** Opens one file on disk for the time of `use`. I/O errors become `FormatError`: an unreadable file is evidence. */
export const openFile = <T>(path: string, use: (source: Source) => T): T => {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    throw new FormatError('file', `cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
  const buffer = spare.pop() ?? new Uint8Array(HEAD);
  try {
    return use(descriptorSource(fd, fstatSync(fd).size, buffer));
  } finally {
    spare.push(buffer);
    closeSync(fd);
  }
};

/** All files below `root`, listed once. */
export const folderFiles = (root: string): FolderFiles => {
  let listed: readonly FileEntry[] | undefined;
  return {
    root,
    list: () => (listed ??= walk(root)),
    open: (path, use) => openFile(join(root, path), use),
  };
};
