import type { CollectedPackage } from '../evidence/collect.ts';
import type { ComparedPackage } from '../evidence/evidence.ts';
import type { Files } from '../evidence/files.ts';
import { foldPath } from '../evidence/identity.ts';
import { textDifference } from '../evidence/text-difference.ts';

/** More is compared by digest only. */
const MAX_INF = 16 * 1024 * 1024;

export const infBytes = ({ scope, tree }: CollectedPackage, files: Files): ReadonlyMap<string, Uint8Array> => {
  const folder = scope.folder === '' ? '' : `${scope.folder}/`;
  const infs = tree.files.filter(({ path, size }) => path.toLowerCase().endsWith('.inf') && size <= MAX_INF);
  return new Map(infs.map(({ path }) => [foldPath(path), files.open(`${folder}${path}`, (source) => source.read(0, source.size).slice())]));
};

/** What changed in the INFs that both have. */
export const withDifferences = ({ identity, infs }: { readonly identity: ComparedPackage; readonly infs: ReadonlyMap<string, Uint8Array> }, found: CollectedPackage, files: Files): ComparedPackage => {
  const before = new Map(identity.files.map(({ path, digest }) => [path, digest]));
  const differences = [...infBytes(found, files)].flatMap(([path, now]) => {
    const then = infs.get(path);
    const digest = found.tree.files.find((file) => foldPath(file.path) === path)?.sha256;
    return then === undefined || before.get(path) === digest ? [] : [{ path, ...textDifference(then, now) }];
  });
  return { ...identity, differences };
};
