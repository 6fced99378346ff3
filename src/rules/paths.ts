import type { TreeFile } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';

export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Lower-case extension with its dot, or nothing. */
export const extension = (path: string): string => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** A path that stands relative to `file`'s folder, seen from the package folder. */
export const beside = (file: string, path: string): string => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return `${folder}${path}`;
};

/** Two paths that Windows takes for one. */
export const samePath = (a: string, b: string): boolean => foldPath(a) === foldPath(b);

/** Files by folded path: Windows does not tell names apart by case. */
export const filesByPath = (files: readonly TreeFile[]): ReadonlyMap<string, readonly TreeFile[]> => {
  const found = new Map<string, TreeFile[]>();
  for (const file of files) {
    const key = foldPath(file.path);
    const there = found.get(key);
    if (there === undefined) found.set(key, [file]);
    else there.push(file);
  }
  return found;
};

/** `a, b and 3 more`. */
export const listed = (words: readonly string[], most = 5): string => {
  const shown = words.slice(0, most);
  if (words.length > most) return `${shown.join(', ')} and ${words.length - most} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
};

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
