import { closeSync, existsSync, openSync, realpathSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { InspectHost } from '../commands/inspect-host.ts';
import { safePath } from '../formats/archive.ts';
import { InputError } from '../policy/error.ts';
import { folderFiles, openFile } from './folder.ts';
import { makeFolder } from './make-folder.ts';

const kindOf: InspectHost['kindOf'] = (path) => {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return undefined;
  return info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other';
};

/** The folder itself when it is there, else the nearest one above that is. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

/** A link that lies in the folder already must not lead out of it, not even to make a folder there. */
const placeBelow = (folder: string, path: string): string => {
  makeFolder(folder);
  const root = realpathSync(folder);
  const target = join(root, safePath(path, 'extract'));
  const there = realpathSync(nearest(dirname(target)));
  if (there !== root && !there.startsWith(root.endsWith(sep) ? root : root + sep)) throw new InputError(`${path} would be written outside of ${folder}, through a link that lies in it.`, { file: folder });
  makeFolder(dirname(target));
  return target;
};

const create = (target: string): number => {
  try {
    return openSync(target, 'wx', 0o644);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new InputError(`${target} is there already. Name a new folder with --extract; nothing is overwritten.`, { file: target });
    throw error;
  }
};

const extract: InspectHost['extract'] = (folder, path, chunks) => {
  const target = placeBelow(folder, path);
  const fd = create(target);
  let whole = false;
  try {
    for (const chunk of chunks) for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done);
    whole = true;
  } finally {
    closeSync(fd);
    if (!whole) unlinkSync(target);
  }
};

/** What `inspect` needs of this machine. */
export const inspectHost = (): InspectHost => ({ kindOf, openFile, folder: folderFiles, extract });
