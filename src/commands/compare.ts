import type { ComparedPackage, FileTree } from '../evidence/evidence.ts';
import { collectPackage, type Collecting } from '../evidence/collect.ts';
import { foldPath, identityLines } from '../evidence/identity.ts';
import { findPackages } from '../evidence/packages.ts';
import { parseVerdict } from '../gate/schema.ts';
import type { Verdict } from '../gate/verdict.ts';
import { InputError } from '../policy/error.ts';
import type { TrustContext } from '../trust/verify.ts';
import type { GateHost } from './opened.ts';

const MAX_VERDICT = 64 * 1024 * 1024;

const fromTree = (tree: FileTree): ComparedPackage => ({ name: tree.name, path: tree.path, packageDigest: tree.packageDigest, files: identityLines(tree.files) });

const fromVerdict = (verdict: Verdict, path: string): readonly ComparedPackage[] =>
  verdict.packages.map(({ name, packageDigest, files }) => ({
    name, path, packageDigest,
    files: files
      .map((file): ComparedPackage['files'][number] =>
        file.authenticodeSha256 === null ? { path: foldPath(file.path), kind: 'file', digest: file.sha256 } : { path: foldPath(file.path), kind: 'pe', digest: file.authenticodeSha256 })
      .filter((line) => !line.path.endsWith('.cat') && !line.path.endsWith('.pdb')),
  }));

const fromPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly ComparedPackage[]> => {
  const opened = host.open(path);
  try {
    const collecting: Collecting = { files: opened.files, trust, examineAll: host.examineAll };
    const trees: ComparedPackage[] = [];
    for (const scope of findPackages(opened.files.list(), opened.name)) trees.push(fromTree((await collectPackage(scope, path, collecting)).tree));
    return trees;
  } finally {
    opened.close();
  }
};

/** The packages behind `--baseline`: a package folder, an archive, or a verdict file. */
export const comparedPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly ComparedPackage[]> =>
  path.toLowerCase().endsWith('.json') ? fromVerdict(parseVerdict(new TextDecoder().decode(host.readBytes(path, MAX_VERDICT)), path), path) : fromPackages(path, host, trust);

const infsOf = (files: readonly { readonly path: string }[]): string =>
  files.map(({ path }) => foldPath(path)).filter((path) => path.endsWith('.inf')).sort().join('\n');

/** The submitted package that corresponds to one that came back: the only one, else by name, else by its INFs. */
export const counterpart = (tree: FileTree, compared: readonly ComparedPackage[], alone: boolean): ComparedPackage | undefined => {
  if (alone && compared.length === 1) return compared[0];
  const named = compared.filter(({ name }) => name.toLowerCase() === tree.name.toLowerCase());
  if (named.length === 1) return named[0];
  const same = compared.filter(({ files }) => infsOf(files) === infsOf(tree.files));
  return same.length === 1 ? same[0] : undefined;
};

/** A baseline without any package is a mistake worth stopping for: the comparison would silently not happen. */
export const demandPackages = (path: string, compared: readonly ComparedPackage[]): readonly ComparedPackage[] => {
  if (compared.length === 0) throw new InputError(`--baseline ${path} holds no driver package to compare with. Name the folder, archive or verdict.json of what was submitted.`, { file: path });
  return compared;
};
