import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Repository } from '../evidence/evidence.ts';
import { FormatError } from '../formats/error.ts';
import { attributesOf, parseAttributes, type AttributeRule } from '../formats/git/attributes.ts';
import { trackedPaths } from '../formats/git/index-file.ts';

const MAX_INDEX = 256 * 1024 * 1024;
const MAX_ATTRIBUTES = 1024 * 1024;
const UNTRACKED: Repository = { trackedInfs: [] };

/** The work tree's root and its git folder (`.git` is a file in linked work trees and submodules). */
const findRepository = (folder: string): { readonly root: string; readonly git: string } | undefined => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const marker = join(at, '.git');
    if (existsSync(marker)) {
      if (statSync(marker).isDirectory()) return { root: at, git: marker };
      const link = /^gitdir: (.+?)\s*$/.exec(readFileSync(marker, 'utf8').slice(0, 4096));
      return link?.[1] === undefined ? undefined : { root: at, git: resolve(at, link[1]) };
    }
    if (dirname(at) === at) return undefined;
  }
};

const readBounded = (path: string, limit: number): Uint8Array | undefined => {
  if (!existsSync(path)) return undefined;
  const { size } = statSync(path);
  if (size > limit) throw new FormatError('git', `${path} has ${size} bytes, more than ${limit}`);
  return readFileSync(path);
};

/** Attribute files that apply to `path`, from the root of the work tree downwards; `info/attributes` beats them all. */
const rulesFor = (root: string, git: string, path: string): readonly { readonly base: string; readonly rules: readonly AttributeRule[] }[] => {
  const folders = ['', ...path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/'))];
  const files = [...folders.map((base) => ({ base, file: join(root, base, '.gitattributes') })), { base: '', file: join(git, 'info', 'attributes') }];
  return files.flatMap(({ base, file }) => {
    const data = readBounded(file, MAX_ATTRIBUTES);
    return data === undefined ? [] : [{ base, rules: parseAttributes(new TextDecoder().decode(data)) }];
  });
};

/** What git does to the INFs of a folder. Reads `.git/index` and attribute files; runs nothing. */
export const readRepository = (folder: string, infs: readonly string[]): Repository => {
  try {
    const found = infs.length === 0 ? undefined : findRepository(folder);
    const index = found === undefined ? undefined : readBounded(join(found.git, 'index'), MAX_INDEX);
    if (found === undefined || index === undefined) return UNTRACKED;
    const tracked = new Set(trackedPaths(index));
    const paths = infs.map((inf) => ({ inf, path: relative(found.root, resolve(folder, inf)).split(sep).join('/') }));
    return {
      trackedInfs: paths.filter(({ path }) => tracked.has(path)).map(({ inf, path }) => ({ path: inf, attributes: attributesOf(path, rulesFor(found.root, found.git, path)) })),
    };
  } catch (error) {
    if (error instanceof FormatError) return { trackedInfs: [], problem: error.message };
    throw error;
  }
};

/** Paths that git tracks, or `undefined` outside a repository and where its index cannot be read. */
export const trackedFiles = (folder: string): readonly string[] | undefined => {
  try {
    const found = findRepository(folder);
    const index = found === undefined ? undefined : readBounded(join(found.git, 'index'), MAX_INDEX);
    return index === undefined ? undefined : trackedPaths(index);
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
};
