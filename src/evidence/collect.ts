import { parseCatalog, type Catalog } from '../formats/catalog/catalog.ts';
import { readAll, type Source } from '../formats/bytes.ts';
import { FormatError } from '../formats/error.ts';
import { lineEndingVariants } from '../formats/text.ts';
import { parseInf } from '../formats/inf/inf.ts';
import { parsePdb } from '../formats/pdb/pdb.ts';
import { hashHex } from '../trust/digest.ts';
import type { Grade } from '../trust/signature.ts';
import { gradeRank, verifyCatalog, type TrustContext } from '../trust/verify.ts';
import { readBinary } from './binary.ts';
import { type ExamineAll, type Examined, type ExamineRequest } from './examine.ts';
import { NO_EVIDENCE, type Contents, type Evidence, type FileTree, type Kind, type Reading, type SignedCatalog, type TreeFile } from './evidence.ts';
import type { FileEntry, Files } from './files.ts';
import { contentDigest, foldedTwins, packageDigest } from './identity.ts';
import { indexMembers, type MemberIndex } from './members.ts';
import type { PackageScope } from './packages.ts';

const MAX_INF = 64 * 1024 * 1024;
const MAX_CATALOG = 64 * 1024 * 1024;
/** Grades above it are Microsoft's driver signatures. */
const VENDOR_RANK = 1;

/** Everything collecting needs beside the files. */
export interface Collecting {
  readonly files: Files;
  readonly trust: TrustContext;
  readonly examineAll: ExamineAll;
  /** Digests wanted beside SHA-256, because something handed over lists files by them. */
  readonly algorithms?: readonly string[];
}

/** Runs one reader: the only place where a format error becomes evidence. */
export const reading = <K extends Kind>(file: string, read: () => Contents[K]): Reading<K> => {
  try {
    return { file, ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { file, ok: false, reason: error.message };
  }
};

const has = (ending: string) => ({ path }: FileEntry): boolean => path.toLowerCase().endsWith(ending);

const catalogIn = (source: Source): Catalog => parseCatalog(readAll(source, 'catalog', MAX_CATALOG));

/** Reads and verifies one catalog. */
export const readCatalog = (source: Source, trust: TrustContext): SignedCatalog => {
  const catalog = catalogIn(source);
  return { catalog, ...verifyCatalog(catalog, trust) };
};

/** A catalog before its signatures are verified: only its members decide what is digested. */
interface Parsed {
  readonly file: string;
  readonly catalog: Catalog | undefined;
  readonly reason: string;
}

const parsedCatalog = (file: string, parse: () => Catalog): Parsed => {
  try {
    return { file, catalog: parse(), reason: '' };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { file, catalog: undefined, reason: error.message };
  }
};

const verified = ({ file, catalog, reason }: Parsed, trust: TrustContext): Reading<'catalog'> =>
  catalog === undefined ? { file, ok: false, reason } : { file, ok: true, value: { catalog, ...verifyCatalog(catalog, trust) } };

/** SHA-1 is computed only when some catalog has members that nothing else identifies. */
const memberAlgorithms = (catalogs: readonly Parsed[]): readonly string[] =>
  catalogs.some(({ catalog }) => catalog?.members.some(({ algorithm }) => algorithm === 'sha1') === true && !catalog.members.some(({ algorithm }) => algorithm === 'sha256'))
    ? ['sha256', 'sha1']
    : ['sha256'];

/** An INF that is no member as it stands, but would be with other line ends: git rewrote it. */
const rewritten = (path: string, files: Files, fullPath: string, index: MemberIndex): TreeFile['rewritten'] => {
  if (index.size === 0 || !path.toLowerCase().endsWith('.inf')) return undefined;
  return files.open(fullPath, (source) => {
    if (source.size > MAX_INF) return undefined;
    for (const { conversion, data } of lineEndingVariants(source.read(0, source.size)))
      for (const algorithm of ['sha256', 'sha1']) {
        const found = index.find(hashHex(algorithm, [data]));
        if (found[0] !== undefined) return { conversion: conversion === 'LF to CRLF' ? 'lf-to-crlf' : 'crlf-to-lf', catalog: found[0].catalog };
      }
    return undefined;
  });
};

const formatOf = (path: string, { format }: Examined): TreeFile['format'] => {
  if (format !== 'other') return format;
  if (path.toLowerCase().endsWith('.inf')) return 'inf';
  return path.toLowerCase().endsWith('.cat') ? 'catalog' : 'other';
};

/** Where its files stand in catalogs: by the digests that their members are found by. */
interface Membership {
  readonly index: MemberIndex;
  readonly algorithms: readonly string[];
}

const treeFile = (path: string, size: number, examined: Examined, { index, algorithms }: Membership, { files }: Collecting): TreeFile => {
  const known = examined.format === 'pe' || examined.format === 'cabinet' ? examined.digests.authenticode : examined.digests.flat;
  const digests = algorithms.flatMap((algorithm) => known[algorithm] ?? []);
  const members = digests.flatMap((digest) => index.find(digest));
  return {
    path, size, members,
    sha256: examined.digests.flat['sha256'] ?? '',
    authenticodeSha256: examined.format === 'pe' ? examined.digests.authenticode['sha256'] : undefined,
    digests: examined.digests,
    format: formatOf(path, examined),
    problem: examined.problem,
    rewritten: members.length > 0 || examined.problem !== undefined ? undefined : rewritten(path, files, examined.path, index),
  };
};

const refusals = (scope: PackageScope, examined: readonly Examined[]): readonly string[] => [
  ...scope.entries.flatMap(({ path, kind }) => (kind === 'file' ? [] : [`${path} is ${kind === 'link' ? 'a symbolic link' : 'neither file nor folder'}: a package holds plain files only`])),
  ...foldedTwins(scope.entries.map(({ path }) => path)).map(([first, second]) => `${first} and ${second} are one path on Windows`),
  ...examined.flatMap(({ path, problem }) => (problem === undefined ? [] : [`${path} ${problem}`])),
];

const treeOf = (scope: PackageScope, path: string, files: readonly TreeFile[], problems: readonly string[]): FileTree => ({
  name: scope.name, path, files, problems,
  packageDigest: problems.length > 0 ? '' : packageDigest(files),
  contentDigest: problems.length > 0 ? '' : contentDigest(files),
});

const POINTER = 'a Git LFS pointer stands in its place';

/** A `.sys` must be a PE; other files only claim to be one by their first bytes. */
const binaryProblem = (path: string, { format, malformed, problem }: Examined): string | undefined => {
  if (problem !== undefined) return problem;
  if (malformed !== undefined) return malformed;
  if (format === 'lfs-pointer') return /\.(?:inf|cat|pdb)$/i.test(path) ? undefined : POINTER;
  return format !== 'pe' && path.toLowerCase().endsWith('.sys') ? 'it is not a PE image' : undefined;
};

/** What its name promises is not there: no reader of what should be there would say that a pointer is. */
const unlessPointer = <K extends 'inf' | 'catalog' | 'symbols'>(found: Reading<K>, files: readonly TreeFile[]): Reading<K> =>
  files.some(({ path, format }) => path === found.file && format === 'lfs-pointer') ? { file: found.file, ok: false, reason: POINTER } : found;

/** Beside a Microsoft catalog, a file that no catalog holds and no Microsoft signature covers is not the one that was signed. */
const signedOrForeign = <K extends 'inf' | 'binary'>(found: Reading<K>, files: readonly TreeFile[], catalogs: readonly Reading<'catalog'>[], grade: Grade): Reading<K> => {
  const certified = catalogs.some((each) => each.ok && gradeRank(each.value.grade) > VENDOR_RANK);
  const known = gradeRank(grade) > VENDOR_RANK || files.some(({ path, members }) => path === found.file && members.length > 0);
  return found.ok && certified && !known ? { ...found, foreign: 'it is not the file that was signed' } : found;
};

/** A package and what was read of it. `tree` is there even when the package was refused. */
export interface CollectedPackage {
  readonly scope: PackageScope;
  readonly tree: FileTree;
  readonly evidence: Evidence;
}

/**
 * Reads one package: catalogs first, because they decide which digests are worth computing; then every file once; then signatures.
 * @param path path of the package as the user would write it
 */
export const collectPackage = async (scope: PackageScope, path: string, collecting: Collecting): Promise<CollectedPackage> => {
  const { files, trust, examineAll } = collecting;
  const plain = scope.entries.filter(({ kind }) => kind === 'file');
  const local = (full: string): string => (scope.folder === '' ? full : full.slice(scope.folder.length + 1));
  const parsed = plain.filter(has('.cat')).map((entry) => parsedCatalog(local(entry.path), () => files.open(entry.path, catalogIn)));
  const memberDigests = memberAlgorithms(parsed);
  const algorithms = [...new Set([...memberDigests, ...(collecting.algorithms ?? [])])];
  // Workers start now; catalogs are verified and INFs parsed while they work.
  const examining = examineAll(files, plain.map((entry): ExamineRequest => ({ path: entry.path, size: entry.size, flat: algorithms, covered: algorithms })));
  const catalogs = parsed.map((each) => verified(each, trust));
  const infs = plain.filter(has('.inf')).map((entry) => reading<'inf'>(local(entry.path), () => files.open(entry.path, (source) => parseInf(readAll(source, 'inf', MAX_INF)))));
  const symbols = plain.filter(has('.pdb')).map((entry) => reading<'symbols'>(local(entry.path), () => files.open(entry.path, parsePdb)));
  const examined = await examining;
  const membership = { index: indexMembers(catalogs), algorithms: memberDigests };
  const byPath = plain.flatMap((entry, at) => {
    const found = examined[at];
    return found === undefined ? [] : [{ entry, found, file: treeFile(local(entry.path), entry.size, found, membership, collecting) }];
  });
  const problems = refusals(scope, examined);
  const tree = treeOf(scope, path, byPath.map(({ file }) => file), problems);
  const binaries = byPath.flatMap(({ entry, found, file }): Reading<'binary'>[] => {
    const problem = binaryProblem(file.path, found);
    if (problem !== undefined) return [{ file: file.path, ok: false, reason: problem }];
    return found.image === undefined ? [] : [readBinary(file, found.image, found, files, entry.path, catalogs, trust)];
  });
  const evidence: Evidence = {
    ...NO_EVIDENCE,
    catalog: catalogs.map((found) => unlessPointer(found, tree.files)),
    symbols: symbols.map((found) => unlessPointer(found, tree.files)),
    inf: infs.map((found) => unlessPointer(signedOrForeign(found, tree.files, catalogs, 'unsigned'), tree.files)),
    binary: binaries.map((found) => signedOrForeign(found, tree.files, catalogs, found.ok ? found.value.grade : 'unsigned')),
    tree: [problems.length === 0 ? { file: '', ok: true, value: tree } : { file: '', ok: false, reason: problems.join('; ') }],
  };
  return { scope, tree, evidence };
};
