import type { Contents, Evidence, FileTree, Kind, Reading, Submission, TreeFile } from '../../src/evidence/evidence.ts';
import type { CatalogMember } from '../../src/formats/catalog/catalog.ts';
import { sha256Hex } from '../../src/trust/digest.ts';

export * from './evidence-inf.ts';
export * from './evidence-signatures.ts';
export * from './evidence-binary.ts';

type Given = { readonly [K in Kind]?: Readonly<Record<string, Contents[K]>> };

const readings = <K extends Kind>(found: Readonly<Record<string, Contents[K]>> | undefined): readonly Reading<K>[] =>
  Object.entries(found ?? {}).map(([file, value]) => ({ file, ok: true, value }));

/** Evidence of readable files: by kind, then by path. Kinds left out are absent. */
export const given = (found: Given): Evidence => ({
  tree: readings(found.tree), inf: readings(found.inf), binary: readings(found.binary), catalog: readings(found.catalog), symbols: readings(found.symbols), cabinet: readings(found.cabinet),
  submission: readings(found.submission), 'submission-manifest': readings(found['submission-manifest']), repository: readings(found.repository), policy: readings(found.policy),
  hlkx: readings(found.hlkx), 'hlk-results': readings(found['hlk-results']), verifier: readings(found.verifier), 'test-results': readings(found['test-results']), dvl: readings(found.dvl),
  codeql: readings(found.codeql), binskim: readings(found.binskim), blocklist: readings(found.blocklist), 'infverif-log': readings(found['infverif-log']), 'inf2cat-log': readings(found['inf2cat-log']),
  'signtool-log': readings(found['signtool-log']), 'shipping-label': readings(found['shipping-label']), 'partner-center': readings(found['partner-center']), claims: readings(found.claims),
  plan: readings(found.plan), 'previous-release': readings(found['previous-release']), 'rollback-candidate': readings(found['rollback-candidate']), waivers: readings(found.waivers), forge: readings(found.forge),
});

/** The same evidence with one more file of a kind, which cannot be read. */
export const unreadable = (evidence: Evidence, kind: Kind, file: string, reason: string): Evidence => ({ ...evidence, [kind]: [...evidence[kind], { file, ok: false, reason }] });

/** A stand-in digest that is different for every text. */
export const digestOf = (text: string): string => sha256Hex(new TextEncoder().encode(text));

const formatOf = (path: string): TreeFile['format'] => {
  const lower = path.toLowerCase();
  if (/\.(sys|dll|exe)$/.test(lower)) return 'pe';
  if (lower.endsWith('.cat')) return 'catalog';
  if (lower.endsWith('.cab')) return 'cabinet';
  return lower.endsWith('.inf') ? 'inf' : 'other';
};

export const member = (over: Partial<CatalogMember> = {}): CatalogMember => ({ digest: digestOf('member'), algorithm: 'sha256', kind: 'flat', file: undefined, attributes: [], ...over });

/** A file as the collector describes it; digests depend on the path, so files differ unless told otherwise. */
export const treeFile = (path: string, over: Partial<TreeFile> = {}): TreeFile => {
  const format = over.format ?? formatOf(path);
  const sha256 = over.sha256 ?? digestOf(`flat ${path}`);
  const covered = format === 'pe' ? (over.authenticodeSha256 ?? digestOf(`authenticode ${path}`)) : undefined;
  return {
    path, size: 4096, sha256, authenticodeSha256: covered,
    digests: { flat: { sha256 }, authenticode: covered === undefined ? {} : { sha256: covered } },
    format, members: [], problem: undefined, rewritten: undefined, ...over,
  };
};

/** The same file as a member of a catalog, by the digest that fits its format. */
export const inCatalog = (file: TreeFile, catalog = 'demo.cat'): TreeFile => ({
  ...file,
  members: [...file.members, { catalog, member: member({ digest: file.authenticodeSha256 ?? file.sha256, kind: file.format === 'pe' ? 'pe' : 'flat', file: file.path.slice(file.path.lastIndexOf('/') + 1) }) }],
});

export const tree = (files: readonly (TreeFile | string)[], over: Partial<FileTree> = {}): FileTree => ({
  name: 'demo', path: 'out/demo', files: files.map((file) => (typeof file === 'string' ? treeFile(file) : file)),
  packageDigest: `sha256:${digestOf('package')}`, contentDigest: `sha256:${digestOf('content')}`, problems: [], ...over,
});

export const submission = (packages: Submission['packages'], over: Partial<Submission> = {}): Submission => ({
  container: 'folder', path: 'out', entries: packages.map(({ folder, name }) => `${folder === '' ? '' : `${folder}/`}${name}.inf`), packages, digests: [`sha256:${digestOf('package')}`], ...over,
});
