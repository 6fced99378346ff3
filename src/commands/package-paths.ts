/** What a pattern named. */
export interface Named {
  readonly path: string;
  readonly folder: boolean;
}

const parent = (path: string): string => (path.includes('/') ? path.slice(0, Math.max(1, path.lastIndexOf('/'))) : '.');
const isBelow = (folder: string, path: string): boolean => folder === '.' || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** A pattern with wildcards takes what can hold a package and passes over the rest; a plain path is taken as it is. */
export const canHoldPackage = ({ path, folder }: Named): boolean => folder || /\.(?:inf|cab|zip|hlkx)$/i.test(path);

/** PATHs for the gate: an INF stands for its folder, and a folder inside another one is read with it. */
export const packagePaths = (named: readonly Named[]): readonly string[] => {
  const folders = new Set(named.filter(({ path, folder }) => folder || /\.inf$/i.test(path)).map(({ path, folder }) => (folder ? path : parent(path))));
  const outer = [...folders].filter((path) => ![...folders].some((other) => other !== path && isBelow(other, path)));
  const archives = named.filter(({ path, folder }) => !folder && !/\.inf$/i.test(path)).map(({ path }) => path);
  return [...new Set([...outer, ...archives])].sort();
};
