import type { Architecture } from './model.ts';

/** A TargetOSVersion decoration (INF Manufacturer Section). Absent parts are `undefined`. */
export interface Decoration {
  readonly architecture: Architecture;
  /** Written out; otherwise x86 is only what Windows takes it for. */
  readonly explicit: boolean;
  readonly major: number | undefined;
  readonly minor: number | undefined;
  readonly productType: number | undefined;
  readonly suiteMask: number | undefined;
  readonly build: number | undefined;
}

/** What a decoration is compared with. */
export interface System {
  readonly architecture: Architecture;
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  /** 1 workstation, 2 domain controller, 3 server. */
  readonly productType: number;
  readonly suiteMask: number;
}

/** Below this the build number makes Windows refuse the whole decoration (1288). */
export const FIRST_BUILD_IN_DECORATION = 14310;

const SHAPE =
  /^nt(?<arch>x86|amd64|arm64|arm|ia64)?(?:\.(?<major>\d*)(?:\.(?<minor>\d*)(?:\.(?<product>0x[0-9a-f]+|\d*)(?:\.(?<suite>0x[0-9a-f]+|\d*)(?:\.(?<build>\d*))?)?)?)?)?$/iu;

const ARCHITECTURES: readonly Architecture[] = ['x86', 'amd64', 'arm', 'arm64', 'ia64'];

export const architectureNamed = (name: string): Architecture | undefined => ARCHITECTURES.find((known) => known === name.toLowerCase());

const numberOf = (text: string | undefined): number | undefined => (text === undefined || text === '' ? undefined : Number(text));

/** `undefined` when the text is no decoration (1287). */
export const parseDecoration = (text: string): Decoration | undefined => {
  const groups = SHAPE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const numbers = [groups['major'], groups['minor'], groups['product'], groups['suite'], groups['build']].map(numberOf);
  if (numbers.some((number) => number !== undefined && !(number <= 0xffff_ffff))) return undefined;
  const [major, minor, productType, suiteMask, build] = numbers;
  const named = architectureNamed(groups['arch'] ?? '');
  return { architecture: named ?? 'x86', explicit: named !== undefined, major, minor, productType, suiteMask, build };
};

const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

const versionOrder = (decoration: Decoration, system: { readonly major: number; readonly minor: number }): number =>
  sign(decoration.major ?? 0, system.major) || sign(decoration.minor ?? 0, system.minor);

/** Higher version first, then higher build, then product, then suite. */
const order = (a: Decoration, b: Decoration): number =>
  versionOrder(a, { major: b.major ?? 0, minor: b.minor ?? 0 }) ||
  sign(a.build ?? 0, b.build ?? 0) ||
  sign(a.productType === undefined ? 0 : 1, b.productType === undefined ? 0 : 1) ||
  sign(bits(a.suiteMask), bits(b.suiteMask));

const bits = (mask: number | undefined): number => {
  let count = 0;
  for (let rest = mask ?? 0; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};

const hasBits = (mask: number, wanted: number): boolean => ((mask & wanted) >>> 0) === wanted >>> 0;

/** Whether a decorated section may serve a system. A build is looked at only within the same version. */
export const applies = (decoration: Decoration, system: System): boolean => {
  if (decoration.architecture !== system.architecture) return false;
  const version = versionOrder(decoration, system);
  if (version > 0 || (version === 0 && (decoration.build ?? 0) > system.build)) return false;
  return (decoration.productType ?? system.productType) === system.productType && hasBits(system.suiteMask, decoration.suiteMask ?? 0);
};

/** Of one [Manufacturer] line, the decoration a system takes; the first of equals. `undefined`: none applies. */
export const selectDecoration = <D extends Decoration>(line: readonly D[], system: System): D | undefined => {
  let best: D | undefined;
  for (const decoration of line) if (applies(decoration, system) && (best === undefined || order(decoration, best) > 0)) best = decoration;
  return best;
};

/** First build of a version; Windows has had no version above 10.0. */
const FIRST_BUILDS: readonly (readonly [number, number, number])[] = [
  [10, 0, 10240], [6, 3, 9600], [6, 2, 9200], [6, 1, 7600], [6, 0, 6000], [5, 2, 3790], [5, 1, 2600], [5, 0, 2195],
];

/** Lowest build a decoration is for; `undefined` when no Windows has its version. */
const floorOf = (decoration: Decoration): number | undefined => {
  const wanted = { major: decoration.major ?? 0, minor: decoration.minor ?? 0 };
  let floor: number | undefined;
  for (const [major, minor, build] of FIRST_BUILDS) {
    const difference = sign(major, wanted.major) || sign(minor, wanted.minor);
    if (difference < 0) break;
    floor = difference === 0 ? Math.max(build, decoration.build ?? 0) : build;
  }
  return wanted.major === 0 && wanted.minor === 0 ? 0 : floor;
};

export interface BuildRange {
  readonly floor: number;
  readonly ceiling: number | undefined;
}

/** Serves every system that `other` serves, as far as product and suite go. */
const covers = (by: Decoration, other: Decoration): boolean =>
  by.architecture === other.architecture &&
  (by.productType === undefined || by.productType === other.productType) &&
  hasBits(other.suiteMask ?? 0, by.suiteMask ?? 0);

/** Builds on which each decoration of one [Manufacturer] line is selected: from its own floor to one below the next higher one's. */
export const buildRanges = (line: readonly Decoration[]): readonly BuildRange[] => {
  const floors = line.map(floorOf);
  return line.map((decoration, at) => {
    const floor = floors[at];
    if (floor === undefined) return { floor: decoration.build ?? 0, ceiling: (decoration.build ?? 0) - 1 };
    let ceiling: number | undefined;
    line.forEach((other, index) => {
      const otherFloor = floors[index];
      const wins = order(other, decoration) > 0 || (order(other, decoration) === 0 && index < at);
      if (index !== at && otherFloor !== undefined && wins && covers(other, decoration)) ceiling = Math.min(ceiling ?? Infinity, Math.max(otherFloor, floor) - 1);
    });
    return { floor, ceiling };
  });
};
