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

/** Half a submission to compare with would blame the package for what is wrong with the other side. */
const refuse = (path: string, problem: string): never => {
  throw new InputError(`--baseline ${path} cannot be compared with: ${problem}`, { file: path });
};

const fromPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly ComparedPackage[]> => {
  const opened = host.open(path);
  try {
    if (opened.problem !== undefined) refuse(path, opened.problem);
    const collecting: Collecting = { files: opened.files, trust, examineAll: host.examineAll };
    const trees: ComparedPackage[] = [];
    for (const scope of findPackages(opened.files.list(), opened.name)) {
      const { tree } = await collectPackage(scope, path, collecting);
      const [problem] = tree.problems;
      if (problem !== undefined) refuse(path, problem);
      if (tree.files.some((file) => file.path.toLowerCase().endsWith('.inf'))) trees.push(fromTree(tree));
    }
    return trees;
  } finally {
    opened.close();
  }
};

const verdictAt = (path: string, host: GateHost): Verdict => parseVerdict(new TextDecoder().decode(host.readBytes(path, MAX_VERDICT)), path);

/**
 * The packages behind `--baseline`: a package folder, an archive, or a verdict file. None is a mistake worth stopping for: the comparison
 * would silently not happen.
 */
export const comparedPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly ComparedPackage[]> => {
  const compared = path.toLowerCase().endsWith('.json') ? fromVerdict(verdictAt(path, host), path) : await fromPackages(path, host, trust);
  if (compared.length === 0) throw new InputError(`--baseline ${path} holds no driver package to compare with. Name the folder, archive or verdict.json of what was submitted.`, { file: path });
  return compared;
};
