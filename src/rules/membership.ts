import type { SignedCatalog, TreeFile } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';
import type { CatalogMember } from '../formats/catalog/catalog.ts';
import type { Inf } from '../formats/inf/inf.ts';
import { architecturesOf, catalogOf } from './catalogs.ts';
import { baseName, beside } from './paths.ts';
import type { Where } from './rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/** One file that a catalog has to vouch for. */
export interface Obligation {
  readonly file: TreeFile;
  readonly catalog: Found<SignedCatalog>;
}

/** Per INF: itself, and every file it copies that is there, each for the catalog of its architecture. */
export const obligations = (inf: Found<Inf>, byPath: ReadonlyMap<string, readonly TreeFile[]>, catalogs: readonly Found<SignedCatalog>[]): readonly Obligation[] => {
  const at = (path: string): readonly TreeFile[] => byPath.get(foldPath(path)) ?? [];
  const found = new Map<string, Obligation>();
  for (const architecture of architecturesOf(inf.value)) {
    const catalog = catalogOf(inf.file, inf.value, architecture, catalogs);
    if (catalog === undefined) continue;
    const copied = inf.value.files.filter((reference) => architecture === undefined || reference.architecture === architecture);
    for (const file of [...at(inf.file), ...copied.flatMap(({ path }) => at(beside(inf.file, path)))]) found.set(`${file.path}\n${catalog.file}`, { file, catalog });
  }
  return [...found.values()];
};

export const isMember = ({ file, catalog }: Obligation): boolean => file.members.some((member) => foldPath(member.catalog) === foldPath(catalog.file));

/** Members by the name they carry: a catalog may list one name per architecture and per algorithm. */
export type MembersByName = (catalog: Found<SignedCatalog>, path: string) => readonly CatalogMember[];

/** Folds every name once: catalogs list thousands of members. */
export const membersByName = (catalogs: readonly Found<SignedCatalog>[]): MembersByName => {
  const indexes = new Map(catalogs.map(({ file, value }) => {
    const names = new Map<string, CatalogMember[]>();
    for (const member of value.catalog.members) {
      if (member.file === undefined) continue;
      const name = foldPath(baseName(member.file));
      const there = names.get(name);
      if (there === undefined) names.set(name, [member]);
      else there.push(member);
    }
    return [file, names] as const;
  }));
  return ({ file }, path) => indexes.get(file)?.get(foldPath(baseName(path))) ?? [];
};

const ALGORITHMS = { sha1: 'SHA-1', sha256: 'SHA-256', other: 'digest' } as const;

const uses = (catalog: SignedCatalog): 'sha1' | 'sha256' => (catalog.catalog.members.some(({ algorithm }) => algorithm === 'sha256') ? 'sha256' : 'sha1');

/** The digest by which a catalog would know the file, as the collector computed it. */
const ownDigest = (file: TreeFile, algorithm: 'sha1' | 'sha256'): string => {
  const digests = file.format === 'pe' || file.format === 'cabinet' ? file.digests.authenticode : file.digests.flat;
  return digests[algorithm] ?? (algorithm === 'sha256' ? (file.authenticodeSha256 ?? file.sha256) : 'not computed');
};

const covers = (file: TreeFile): string => (file.format === 'pe' ? 'Authenticode ' : file.format === 'cabinet' ? 'cabinet ' : '');

/** Both sides of a contradiction: what the file is and what the catalog states under its name. */
export const comparison = ({ file, catalog }: Obligation, named: MembersByName): string => {
  const algorithm = uses(catalog.value);
  const own = `${covers(file)}${ALGORITHMS[algorithm]} ${ownDigest(file, algorithm)}`;
  const stated = named(catalog, file.path).filter((member) => member.algorithm === algorithm).map(({ digest }) => digest);
  if (stated.length === 0) return `the file has ${own}, which ${catalog.file} does not list under any name`;
  return `the file has ${own}, ${catalog.file} states ${stated.slice(0, 4).join(' or ')}`;
};

const RESTORE = 'Take the file from the package that Microsoft returned again, and never edit, rebuild or replace a file after signing.';
const ADDED = 'The file was added after signing: submit the package again with it, or take it out of the INF and the package.';

/** Where a file stands that is not what was signed, and the way back. */
export const changedFile = ({ path }: Pick<TreeFile, 'path'>, remedy = RESTORE): Where => ({ file: path, cause: `changed:${path}`, remedy });

/** The same for a file and its catalog: one that the catalog does not even know by name was never submitted. */
export const outsiderAt = ({ file, catalog }: Obligation, named: MembersByName): Where => changedFile(file, named(catalog, file.path).length > 0 ? RESTORE : ADDED);

const CONVERSIONS = { 'lf-to-crlf': ['LF', 'CR LF'], 'crlf-to-lf': ['CR LF', 'LF'] } as const;

/** What happened to a file whose signed bytes differ only in their line ends, and the way back. */
export const lineEndings = (file: TreeFile): { readonly message: string; readonly where: Where } | undefined => {
  if (file.rewritten === undefined) return undefined;
  const [now, signed] = CONVERSIONS[file.rewritten.conversion];
  return {
    message: `git rewrote the line ends of ${file.path}: they are ${now} here and were ${signed} when it was signed; with ${signed} it is the member that ${file.rewritten.catalog} lists`,
    where: {
      file: file.path, cause: `line-ends:${file.path}`,
      remedy: 'Add `*.inf -text` to .gitattributes (and `*.cat binary`, `*.sys binary`), then take the INF from the signed package again: commit those bytes, or gate the build artifact instead of a checkout.',
    },
  };
};
