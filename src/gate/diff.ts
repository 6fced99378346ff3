/** What changed between two releases of driver packages: facts, in no order of importance and without judgement. */
import type { Evidence, TreeFile } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';
import type { InfService } from '../formats/inf/inf.ts';
import type { PlainSection } from '../formats/inf/sections.ts';
import type { Grade } from '../trust/signature.ts';
import type { VerdictPackage } from './verdict.ts';

export interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface FileChange {
  readonly path: string;
  /** `signature`: the same file signed in another way. */
  readonly change: 'added' | 'removed' | 'changed' | 'signature';
  readonly kind: 'pe' | 'file';
  /** Authenticode digest of an image, else of the bytes: SHA-256; `null` where the file is not. */
  readonly digest: Pair<string | null>;
  readonly size: Pair<number | null>;
}

export interface SectionChange extends ListChange {
  readonly file: string;
  readonly section: string;
}

export interface ServiceChange {
  readonly name: string;
  readonly architecture: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly { readonly field: string; readonly a: string | null; readonly b: string | null }[];
}

export interface PackageDiff {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  readonly path: Pair<string | null>;
  readonly packageDigest: Pair<string | null>;
  readonly contentDigest: Pair<string | null>;
  readonly driverVer: Pair<VerdictPackage['driverVer']>;
  readonly grade: Pair<Grade | null>;
  readonly files: readonly FileChange[];
  readonly hardwareIds: ListChange;
  /** Decorations of the models sections: architectures and Windows builds. */
  readonly targets: ListChange;
  readonly services: readonly ServiceChange[];
  /** Entries of INF sections as Windows reads them. */
  readonly sections: readonly SectionChange[];
  /** `module!function`. */
  readonly imports: readonly (ListChange & { readonly file: string })[];
  /** Best grade of a file's own signatures, and file versions. */
  readonly grades: readonly { readonly file: string; readonly a: Grade; readonly b: Grade }[];
  readonly fileVersions: readonly { readonly file: string; readonly a: string | null; readonly b: string | null }[];
  /** What could not be read, so that its changes are not here. */
  readonly unread: readonly string[];
}

export interface Diff {
  readonly schema: 'driver-gate/diff/1';
  readonly tool: { readonly name: 'driver-gate'; readonly version: string };
  readonly a: string;
  readonly b: string;
  readonly packages: readonly PackageDiff[];
}

/** One side: a package as verdicts show it, with what was read of it. */
export interface Side {
  readonly shown: VerdictPackage;
  readonly files: readonly TreeFile[];
  readonly evidence: Evidence;
  /** By folded path of the INF. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, PlainSection>>;
}

const counts = (list: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const each of list) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
};

/** What is more often in `of` than in `than`, in the order of `of`. */
const surplus = (of: readonly string[], than: readonly string[]): readonly string[] => {
  const left = counts(than);
  return of.filter((each) => {
    const count = left.get(each) ?? 0;
    if (count > 0) left.set(each, count - 1);
    return count === 0;
  });
};

export const listChange = (a: readonly string[], b: readonly string[]): ListChange => ({ added: surplus(b, a), removed: surplus(a, b) });

const isChanged = ({ added, removed }: ListChange): boolean => added.length + removed.length > 0;

/** Values of both sides under keys that both have, or one: keys of `a` first. */
const joined = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly { readonly key: string; readonly a: T | undefined; readonly b: T | undefined }[] =>
  [...new Set([...a.keys(), ...b.keys()])].map((key) => ({ key, a: a.get(key), b: b.get(key) }));

const coveredDigest = ({ authenticodeSha256, sha256 }: TreeFile): string => authenticodeSha256 ?? sha256;

const fileChange = (a: TreeFile | undefined, b: TreeFile | undefined): readonly FileChange[] => {
  const file = b ?? a;
  if (file === undefined || (a !== undefined && b !== undefined && a.sha256 === b.sha256)) return [];
  const change = a === undefined ? 'added' : b === undefined ? 'removed' : a.authenticodeSha256 !== undefined && a.authenticodeSha256 === b.authenticodeSha256 ? 'signature' : 'changed';
  return [{
    path: file.path, change, kind: file.authenticodeSha256 === undefined ? 'file' : 'pe',
    digest: { a: a === undefined ? null : coveredDigest(a), b: b === undefined ? null : coveredDigest(b) }, size: { a: a?.size ?? null, b: b?.size ?? null },
  }];
};

const byPath = <T extends { readonly path: string }>(files: readonly T[]): ReadonlyMap<string, T> => new Map(files.map((file) => [foldPath(file.path), file]));

const SERVICE_FIELDS = ['type', 'startType', 'errorControl', 'binary', 'loadOrderGroup', 'associated'] as const;

const servicesOf = ({ evidence }: Side): ReadonlyMap<string, InfService> =>
  new Map(evidence.inf.flatMap((found) => (found.ok ? found.value.services.map((service) => [`${service.architecture} ${service.name}`.toLowerCase(), service] as const) : [])));

const fieldText = (service: InfService | undefined, field: (typeof SERVICE_FIELDS)[number]): string | null => {
  const value = service?.[field];
  return value === undefined ? null : String(value);
};

const serviceChange = (a: InfService | undefined, b: InfService | undefined): readonly ServiceChange[] => {
  const service = b ?? a;
  if (service === undefined) return [];
  const fields = SERVICE_FIELDS.map((field) => ({ field, a: fieldText(a, field), b: fieldText(b, field) })).filter((each) => each.a !== each.b);
  if (a !== undefined && b !== undefined && fields.length === 0) return [];
  return [{ name: service.name, architecture: service.architecture, change: a === undefined ? 'added' : b === undefined ? 'removed' : 'changed', fields }];
};

const sectionChanges = (file: string, a: ReadonlyMap<string, PlainSection>, b: ReadonlyMap<string, PlainSection>): readonly SectionChange[] =>
  joined(a, b).flatMap(({ a: before, b: after }) => {
    const change = listChange(before?.entries ?? [], after?.entries ?? []);
    // An empty section that comes or goes changes which sections exist, and nothing else shows it.
    return isChanged(change) || (before === undefined) !== (after === undefined) ? [{ file, section: after?.name ?? before?.name ?? '', ...change }] : [];
  });

interface ImageFacts {
  readonly file: string;
  readonly imports: readonly string[];
  readonly grade: Grade;
  readonly version: string | null;
}

const imagesOf = ({ evidence }: Side): ReadonlyMap<string, ImageFacts> =>
  new Map(evidence.binary.flatMap((found) => (found.ok ? [[foldPath(found.file), {
    file: found.file, grade: found.value.grade, version: found.value.image.version?.fileVersion ?? null,
    imports: found.value.image.imports.flatMap(({ module, functions }) => functions.map((name) => `${module.toLowerCase()}!${name}`)),
  }] as const] : [])));

const unreadOf = (side: Side | undefined): readonly string[] =>
  side === undefined ? [] : [...side.evidence.inf, ...side.evidence.binary, ...side.evidence.catalog].flatMap((found) => (found.ok ? [] : [`${side.shown.path}/${found.file}: ${found.reason}`]));

const NOTHING: Pick<Side, 'files' | 'sections'> = { files: [], sections: new Map() };

/** Both sides of one package; one of them may not exist. */
export const packageDiff = (a: Side | undefined, b: Side | undefined): PackageDiff => {
  const pair = <T>(of: (shown: VerdictPackage) => T): Pair<T | null> => ({ a: a === undefined ? null : of(a.shown), b: b === undefined ? null : of(b.shown) });
  const [before, after] = [a ?? NOTHING, b ?? NOTHING];
  const images = joined(a === undefined ? new Map<string, ImageFacts>() : imagesOf(a), b === undefined ? new Map<string, ImageFacts>() : imagesOf(b));
  const both = images.flatMap(({ a: old, b: fresh }) => (old === undefined || fresh === undefined ? [] : [{ file: fresh.file, old, fresh }]));
  const contentDigest = pair(({ contentDigest: digest }) => digest);
  return {
    name: b?.shown.name ?? a?.shown.name ?? '',
    change: a === undefined ? 'added' : b === undefined ? 'removed' : contentDigest.a === contentDigest.b && contentDigest.a !== '' ? 'same' : 'changed',
    path: pair(({ path }) => path), packageDigest: pair(({ packageDigest }) => packageDigest), contentDigest,
    driverVer: pair(({ driverVer }) => driverVer), grade: pair(({ grade }) => grade),
    files: joined(byPath(before.files), byPath(after.files)).flatMap((each) => fileChange(each.a, each.b)),
    hardwareIds: listChange(a?.shown.release.hardwareIds ?? [], b?.shown.release.hardwareIds ?? []),
    targets: listChange(a?.shown.release.targets ?? [], b?.shown.release.targets ?? []),
    services: joined(a === undefined ? new Map<string, InfService>() : servicesOf(a), b === undefined ? new Map<string, InfService>() : servicesOf(b)).flatMap((each) => serviceChange(each.a, each.b)),
    sections: joined(before.sections, after.sections).flatMap(({ key, a: old, b: fresh }) => sectionChanges(key, old ?? new Map(), fresh ?? new Map())),
    imports: images.flatMap(({ a: old, b: fresh }) => {
      const change = listChange(old?.imports ?? [], fresh?.imports ?? []);
      return isChanged(change) ? [{ file: fresh?.file ?? old?.file ?? '', ...change }] : [];
    }),
    grades: both.flatMap(({ file, old, fresh }) => (old.grade === fresh.grade ? [] : [{ file, a: old.grade, b: fresh.grade }])),
    fileVersions: both.flatMap(({ file, old, fresh }) => (old.version === fresh.version ? [] : [{ file, a: old.version, b: fresh.version }])),
    unread: [...unreadOf(a), ...unreadOf(b)],
  };
};

/** Packages that belong together: the only one of each side, else those of one name, else those with INFs of the same names. */
export const pairSides = (a: readonly Side[], b: readonly Side[]): readonly (readonly [Side | undefined, Side | undefined])[] => {
  const [onlyA, onlyB] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && onlyA !== undefined && onlyB !== undefined) return [[onlyA, onlyB]];
  const infsOf = ({ shown }: Side): string => shown.infs.map(({ file }) => foldPath(file)).sort().join('\n');
  const left = [...a];
  const take = (fits: (side: Side) => boolean): Side | undefined => {
    const found = left.filter(fits);
    if (found.length !== 1 || found[0] === undefined) return undefined;
    left.splice(left.indexOf(found[0]), 1);
    return found[0];
  };
  const named = b.map((side) => ({ side, other: take(({ shown }) => shown.name.toLowerCase() === side.shown.name.toLowerCase()) }));
  const paired = named.map(({ side, other }) => [other ?? take((each) => infsOf(each) === infsOf(side) && infsOf(side) !== ''), side] as const);
  return [...paired, ...left.map((side) => [side, undefined] as const)];
};
