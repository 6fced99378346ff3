import type { FileEntry } from './files.ts';

/** One driver package inside what was handed over: a folder with its INFs and everything below that is no package itself. */
export interface PackageScope {
  /** Folder relative to the container, `''` for the container itself. */
  readonly folder: string;
  readonly name: string;
  readonly entries: readonly FileEntry[];
}

const parent = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const endsWithAny = (path: string, ...endings: readonly string[]): boolean => endings.some((ending) => path.toLowerCase().endsWith(ending));
const isBelow = (folder: string, other: string): boolean => other === '' || folder === other || folder.startsWith(`${other}/`);

/** Leaf folders with driver files that no package claims: payload without an INF, judged as packages of their own (PKG-001). */
const orphans = (entries: readonly FileEntry[], claimed: readonly string[]): string[] => {
  const folders = new Set(entries.filter(({ path }) => endsWithAny(path, '.sys', '.cat')).map(({ path }) => parent(path)));
  return [...folders].filter(
    (folder) => !claimed.some((other) => isBelow(folder, other) || isBelow(other, folder)) && ![...folders].some((other) => other !== folder && isBelow(other, folder)),
  );
};

/** The nearest package folder above a path; package folders are looked up from the path upwards. */
const ownerOf = (path: string, folders: ReadonlySet<string>): string | undefined => {
  for (let folder = parent(path); ; folder = parent(folder)) {
    if (folders.has(folder)) return folder;
    if (folder === '') return undefined;
  }
};

/**
 * Finds the packages in a container. A container without any INF is one package, so that its rules can say so.
 * @param name name of the container, used where a package is the container itself
 */
export const findPackages = (entries: readonly FileEntry[], name: string): readonly PackageScope[] => {
  const withInf = [...new Set(entries.filter(({ path }) => endsWithAny(path, '.inf')).map(({ path }) => parent(path)))];
  const folders = new Set(withInf.length === 0 ? [''] : [...withInf, ...orphans(entries, withInf)]);
  const owned = new Map<string, FileEntry[]>([...folders].sort().map((folder) => [folder, []]));
  for (const entry of entries) {
    const owner = ownerOf(entry.path, folders);
    if (owner !== undefined) owned.get(owner)?.push(entry);
  }
  const baseName = (folder: string): string => (folder === '' ? name : folder.slice(folder.lastIndexOf('/') + 1));
  const names = [...owned.keys()].map(baseName);
  return [...owned].map(([folder, files]) => {
    const short = baseName(folder);
    const unique = names.filter((other) => other === short).length === 1;
    return { folder, name: unique || folder === '' ? short : folder, entries: files };
  });
};
