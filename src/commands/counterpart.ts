import type { FileTree } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';
import type { Compared } from './compare.ts';

const infsOf = (files: readonly { readonly path: string }[]): string =>
  files.map(({ path }) => foldPath(path)).filter((path) => path.endsWith('.inf')).sort().join('\n');

/** The submitted package that corresponds to one that came back: the only one, else by name, else by its INFs. */
export const counterpart = (tree: FileTree, compared: readonly Compared[], alone: boolean): Compared | undefined => {
  if (alone && compared.length === 1) return compared[0];
  const named = compared.filter(({ identity }) => identity.name.toLowerCase() === tree.name.toLowerCase());
  if (named.length === 1) return named[0];
  const same = compared.filter(({ identity }) => infsOf(identity.files) === infsOf(tree.files));
  return same.length === 1 ? same[0] : undefined;
};
