/** HLK and HCK submission packages: what can be read of them (results.md section 1). Test results and drivers lie in streams of unknown format. */
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { partKey, resolveTarget } from '../opc/names.ts';
import { openOpc, type OpcPackage, type OpcPart, relationshipPart, xmlChunks } from '../opc/package.ts';
import type { Relationship } from '../opc/relationships.ts';
import { type HlkPackageInfo, type HlkRollup, MAX_PACKAGE_INFO, parsePackageInfo } from './package-info.ts';

export type { HlkInstance, HlkPackageInfo, HlkRollup, HlkTarget } from './package-info.ts';

export interface HlkPackage {
  readonly opc: OpcPackage;
  readonly root: readonly Relationship[];
  /** By the version stated: kits before Windows 10 were called HCK. */
  readonly kit: 'hlk' | 'hck' | undefined;
  /** Partner Center refuses ZIP64. */
  readonly container: { readonly zip64: boolean; readonly entries: number; readonly opaqueParts: number };
  readonly packageInfo: HlkPackageInfo;
  /** All there are; a package may hold several. */
  readonly rollups: readonly HlkRollup[];
  readonly problems: readonly string[];
}

const FORMAT = 'hlkx';
/** `shcemas` is no slip of ours: kits write it. */
const KIT_TYPE = /^http:\/\/microsoft\.com\/(?:schemas|shcemas)\/windows\/kits\/hardware\/2010\/([a-z]+)$/;

/** `packageinfo`, `coredata`, ... for a relationship of the kits. */
const kindOf = ({ type }: Relationship): string | undefined => KIT_TYPE.exec(type)?.[1];

/** HLK packages are told from others by their root relationships, never by their name. */
export const isHlkPackage = (root: readonly Relationship[]): boolean => root.some((each) => kindOf(each) === 'packageinfo');

const refuseExternal = (root: readonly Relationship[]): void => {
  const external = root.find((each) => each.external);
  if (external !== undefined) throw new FormatError(FORMAT, `the relationship ${JSON.stringify(external.id.slice(0, 80))} leads out of the package`);
};

/** Both spellings of the type may point at it, but only at one part. */
const packageInfoPart = (opc: OpcPackage, root: readonly Relationship[]): OpcPart => {
  const names = new Map(root.filter((each) => kindOf(each) === 'packageinfo').map(({ target }) => resolveTarget('/', target)).map((name) => [partKey(name), name]));
  const [name] = names.values();
  if (name === undefined) throw new FormatError(FORMAT, 'this package has no package info: it is no HLK package');
  if (names.size > 1) throw new FormatError(FORMAT, 'the package has more than one package info');
  return opc.part(name) ?? missing(name);
};

const missing = (name: string): never => {
  throw new FormatError(FORMAT, `the package info ${JSON.stringify(name.slice(0, 200))} is not in the package`);
};

const kitOf = (version: string | undefined): HlkPackage['kit'] => {
  const major = /^(\d{1,4})\./.exec(version ?? '')?.[1];
  return major === undefined ? undefined : Number(major) >= 10 ? 'hlk' : 'hck';
};

const opaqueParts = (opc: OpcPackage, root: readonly Relationship[]): number => {
  const opaque = root.filter((each) => ['coredata', 'streamdata'].includes(kindOf(each) ?? '')).map(({ target }) => partKey(resolveTarget('/', target)));
  return [...new Set(opaque)].filter((key) => opc.part(key) !== undefined).length;
};

const dangling = (opc: OpcPackage, root: readonly Relationship[]): readonly string[] => {
  const lost = root.filter(({ target }) => opc.part(resolveTarget('/', target)) === undefined);
  return lost.length === 0 ? [] : [`${lost.length} relationships point at parts that are not there, the first is ${JSON.stringify(lost[0]?.target.slice(0, 200))}`];
};

/** A package that is already open. `root` are its root relationships. */
export const readHlkPackage = (opc: OpcPackage, root: readonly Relationship[]): HlkPackage => {
  const part = packageInfoPart(opc, root);
  refuseExternal(root);
  const { packageInfo, rollups, problems } = parsePackageInfo(xmlChunks(opc, part, MAX_PACKAGE_INFO));
  return {
    opc, root, packageInfo, rollups,
    kit: kitOf(packageInfo.kitVersion),
    container: { zip64: opc.zip64, entries: opc.parts.length + 1, opaqueParts: opaqueParts(opc, root) },
    problems: [...opc.problems, ...dangling(opc, root), ...problems],
  };
};

export const parseHlkx = (source: Source): HlkPackage => {
  const opc = openOpc(source);
  return readHlkPackage(opc, relationshipPart(opc, '/')?.relationships ?? []);
};

