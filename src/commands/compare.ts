import type { ComparedPackage, FileTree, PreviousRelease } from '../evidence/evidence.ts';
import { collectPackage, type Collecting } from '../evidence/collect.ts';
import { foldPath, identityLines } from '../evidence/identity.ts';
import { findPackages } from '../evidence/packages.ts';
import { parseVerdict } from '../gate/schema.ts';
import type { Verdict, VerdictPackage } from '../gate/verdict.ts';
import { InputError } from '../policy/error.ts';
import type { TrustContext } from '../trust/verify.ts';
import { infBytes } from './differing.ts';
import type { GateHost } from './opened.ts';
import { verdictPackage } from './verdict-package.ts';

const MAX_VERDICT = 64 * 1024 * 1024;

/** A package to compare with: its identity, and what it was as a release. */
export interface Compared {
  readonly identity: ComparedPackage;
  readonly release: PreviousRelease;
  /** Bytes of its INFs by folded path, to show what changed in them. */
  readonly infs: ReadonlyMap<string, Uint8Array>;
}

const releaseOf = ({ name, packageDigest, grade, driverVer, release }: VerdictPackage, path: string): PreviousRelease =>
  ({ name, path, packageDigest, grade, driverVer: driverVer ?? undefined, hardwareIds: release.hardwareIds, targets: release.targets, tests: release.tests });

const fromTree = (tree: FileTree): ComparedPackage => ({ name: tree.name, path: tree.path, packageDigest: tree.packageDigest, files: identityLines(tree.files) });

const identityOf = ({ name, packageDigest, files }: VerdictPackage, path: string): ComparedPackage => ({
  name, path, packageDigest,
  files: files
    .map((file): ComparedPackage['files'][number] =>
      file.authenticodeSha256 === null ? { path: foldPath(file.path), kind: 'file', digest: file.sha256 } : { path: foldPath(file.path), kind: 'pe', digest: file.authenticodeSha256 })
    .filter((line) => !line.path.endsWith('.cat') && !line.path.endsWith('.pdb')),
});

const fromVerdict = (verdict: Verdict, path: string): readonly Compared[] =>
  verdict.packages.map((found) => ({ identity: identityOf(found, path), release: releaseOf(found, path), infs: new Map() }));

/** Half a submission to compare with would blame the package for what is wrong with the other side. */
const refuse = (path: string, problem: string): never => {
  throw new InputError(`--baseline ${path} cannot be compared with: ${problem}`, { file: path });
};

const fromPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly Compared[]> => {
  const opened = host.open(path);
  try {
    if (opened.problem !== undefined) refuse(path, opened.problem);
    const collecting: Collecting = { files: opened.files, trust, examineAll: host.examineAll };
    const trees: Compared[] = [];
    for (const scope of findPackages(opened.files.list(), opened.name)) {
      const collected = await collectPackage(scope, path, collecting);
      const { tree } = collected;
      const [problem] = tree.problems;
      if (problem !== undefined) refuse(path, problem);
      if (tree.files.some((file) => file.path.toLowerCase().endsWith('.inf'))) trees.push({ identity: fromTree(tree), release: releaseOf(verdictPackage(collected), path), infs: infBytes(collected, opened.files) });
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
export const comparedPackages = async (path: string, host: GateHost, trust: TrustContext): Promise<readonly Compared[]> => {
  const compared = path.toLowerCase().endsWith('.json') ? fromVerdict(verdictAt(path, host), path) : await fromPackages(path, host, trust);
  if (compared.length === 0) throw new InputError(`--baseline ${path} holds no driver package to compare with. Name the folder, archive or verdict.json of what was submitted.`, { file: path });
  return compared;
};
