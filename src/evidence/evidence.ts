import type { CabinetListing } from '../formats/cab/cabinet.ts';
import type { Catalog, CatalogMember } from '../formats/catalog/catalog.ts';
import type { Inf } from '../formats/inf/inf.ts';
import type { PdbIdentity } from '../formats/pdb/pdb.ts';
import type { PeImage } from '../formats/pe/image.ts';
import type { TextDifference } from './text-difference.ts';
import type { Grade, Signature } from '../trust/signature.ts';
import type { AnalysisContents } from './analysis.ts';
import type { ClaimsFile } from './claims.ts';
import type { ForgeFacts } from './forge.ts';
import type { SignedHlkx } from './hlkx.ts';
import type { Plan } from './plan.ts';
import type { ResultContents } from './results.ts';
import type { Waiver } from './waivers.ts';

/** One file of a package. Paths are relative to the package folder, `/` as separator, as spelled on disk. */
export interface TreeFile {
  readonly path: string;
  readonly size: number;
  /** Of the exact bytes, lower-case hex; empty when the file could not be read. */
  readonly sha256: string;
  /** SHA-256 Authenticode digest of a readable PE (padded to 8), else `undefined`. */
  readonly authenticodeSha256: string | undefined;
  /** Every digest that was computed, by what it covers. */
  readonly digests: FileDigests;
  /** What the bytes are. `lfs-pointer`: a Git LFS pointer stands in place of the file. */
  readonly format: 'pe' | 'cabinet' | 'catalog' | 'inf' | 'lfs-pointer' | 'other';
  /** Members (of any catalog of the package) that have this file's digest. */
  readonly members: readonly { readonly catalog: string; readonly member: CatalogMember }[];
  /** Why the file could not be read, when it could not. */
  readonly problem: string | undefined;
  /** An INF that is no member as it stands, but would be after this conversion of its line ends: git rewrote it. */
  readonly rewritten: undefined | { readonly conversion: 'lf-to-crlf' | 'crlf-to-lf'; readonly catalog: string };
}

/** Lower-case hex by algorithm; only those that something asked for. */
export interface FileDigests {
  readonly flat: Readonly<Record<string, string>>;
  /** PE: Authenticode digest; cabinet: cabinet digest; nothing for other files. */
  readonly authenticode: Readonly<Record<string, string>>;
}

export interface FileTree {
  /** Name of the package: its folder's, or the archive's. */
  readonly name: string;
  /** Path of the package as the user gave or would find it. */
  readonly path: string;
  readonly files: readonly TreeFile[];
  /** `sha256:<hex>`, see `packageDigest` in identity.ts. Empty when the package was refused. */
  readonly packageDigest: string;
  readonly contentDigest: string;
  /** Why there is no identity: two paths that fold together, a symbolic link, an unreadable file. */
  readonly problems: readonly string[];
}

export interface Binary {
  readonly image: PeImage;
  /** Embedded signatures, nested ones after their parent. Empty when unsigned. */
  readonly signatures: readonly Signature[];
  /** Best grade among the valid embedded signatures; `unsigned` or `invalid` when there is none. */
  readonly grade: Grade;
  /** Best of `grade` and the catalogs that hold this file. */
  readonly effectiveGrade: Grade;
  readonly inCatalog: boolean;
  /** Stated PE checksum equals the computed one; `undefined` when it was not computed (user mode, or larger than 64 MiB). */
  readonly checksumValid: boolean | undefined;
  /** Whether its bytes name \\Device\\PhysicalMemory; `undefined` when it could not map it anyway and nobody looked. */
  readonly namesPhysicalMemory: boolean | undefined;
  /** SHA-1 and SHA-256 of its first page, as page hashes cover it. */
  readonly firstPage: readonly string[];
}

export interface SignedCatalog {
  readonly catalog: Catalog;
  readonly signatures: readonly Signature[];
  /** Best grade among the valid signatures after the Qualification Level check; `unsigned`, `invalid` or `inconsistent` else. */
  readonly grade: Grade;
}

export interface SignedCabinet {
  readonly listing: CabinetListing;
  readonly signatures: readonly Signature[];
  readonly grade: Grade;
}

/** What was handed over as a whole: rules that compare several packages of one submission read it. */
export interface Submission {
  readonly container: 'folder' | 'cabinet' | 'zip' | 'hlkx';
  readonly path: string;
  /** All paths, `/` as separator, relative to the container. */
  readonly entries: readonly string[];
  readonly packages: readonly { readonly folder: string; readonly name: string; readonly infs: readonly Inf[] }[];
  /** packageDigest of everything that is judged in the same run; empty for what has none. */
  readonly digests: readonly string[];
}

/** A released or submitted package to compare with: read from a package, or from its verdict file. */
export interface ComparedPackage {
  readonly name: string;
  readonly path: string;
  readonly packageDigest: string;
  /** Identity lines: `pe <hex> <path>` or `file <hex> <path>` by lower-cased path. */
  readonly files: readonly { readonly path: string; readonly kind: 'pe' | 'file'; readonly digest: string }[];
  /** INFs of both that differ, by folded path, where the bytes of both are at hand: a verdict file has none. */
  readonly differences?: readonly (TextDifference & { readonly path: string })[];
}

/** The last version that was shipped, out of its package or its verdict file: what a new one must stay ahead of and may not silently drop. */
export interface PreviousRelease {
  readonly name: string;
  readonly path: string;
  readonly packageDigest: string;
  /** Best grade of the package; `undefined` where a verdict file does not say. */
  readonly grade: Grade | undefined;
  readonly driverVer: { readonly date: string; readonly version: string } | undefined;
  /** Lower case, sorted. */
  readonly hardwareIds: readonly string[];
  /** Decorations of its models sections, lower case, sorted. */
  readonly targets: readonly string[];
  /** `<name>=<outcome>` of the tests that were handed in with it. */
  readonly tests: readonly string[];
}

/** Git facts about the folder a package lies in. */
export interface Repository {
  /** Attributes of each tracked INF: `text`, `eol`, `working-tree-encoding` as git would apply them. */
  readonly trackedInfs: readonly { readonly path: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** Why it could not be found out, when it could not. */
  readonly problem?: string;
}

/** A new format is one line here and one reader. */
export interface Contents extends ResultContents, AnalysisContents {
  readonly tree: FileTree;
  readonly inf: Inf;
  readonly binary: Binary;
  readonly catalog: SignedCatalog;
  readonly symbols: PdbIdentity;
  readonly cabinet: SignedCabinet;
  readonly submission: Submission;
  readonly 'submission-manifest': ComparedPackage;
  readonly repository: Repository;
  /** The policy in force, and where it was read from. */
  readonly policy: PolicyEvidence;
  readonly hlkx: SignedHlkx;
  readonly claims: ClaimsFile;
  readonly plan: Plan;
  readonly 'previous-release': PreviousRelease;
  /** What is handed over beside the last release and is newer than this package: the prepared way back. */
  readonly 'rollback-candidate': PreviousRelease;
  /** The list in the policy, when there is one. */
  readonly waivers: readonly Waiver[];
  /** Facts fetched from GitHub before the rules run; absent on the command line. */
  readonly forge: ForgeFacts;
}

/** What EVID-005 and others need to know of the policy without its meaning. */
export interface PolicyEvidence {
  readonly origin: 'built-in' | 'file' | 'base';
  readonly path: string | undefined;
  /** A pull request changes the policy file it is judged by. */
  readonly changedInPullRequest: boolean;
  readonly underPullRequest: boolean;
}

export type Kind = keyof Contents;

/**
 * An unreadable file is evidence too. `partial`: parts could not be read. `foreign`: the bytes are not those that were signed, so what
 * they say of the package is hearsay. `file` is relative to the package folder. `sha256`: of the bytes, where a claim may name them.
 */
export type Reading<K extends Kind = Kind> =
  | { readonly file: string; readonly ok: true; readonly value: Contents[K]; readonly partial?: string; readonly foreign?: string; readonly sha256?: string }
  | { readonly file: string; readonly ok: false; readonly reason: string };

export type Evidence = { readonly [K in Kind]: readonly Reading<K>[] };

export const NO_EVIDENCE: Evidence = {
  tree: [], inf: [], binary: [], catalog: [], symbols: [], cabinet: [], submission: [], 'submission-manifest': [], repository: [], policy: [],
  hlkx: [], 'hlk-results': [], verifier: [], 'test-results': [], dvl: [], codeql: [], binskim: [], blocklist: [], 'infverif-log': [], 'inf2cat-log': [], 'signtool-log': [],
  'shipping-label': [], 'partner-center': [], claims: [], plan: [], 'previous-release': [], 'rollback-candidate': [], waivers: [], forge: [],
};
