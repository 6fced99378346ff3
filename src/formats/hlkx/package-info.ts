/**
 * PackageInfo.xml, the readable index of an HLK package (results.md 1.3). Its namespace is not publicly known, so everything is matched by
 * local name, and what is unknown is passed over.
 */
import { distinctCodes } from './os-codes.ts';
import { attributeOf } from '../xml/select.ts';
import { readXml, type XmlContext, type XmlHandler, type XmlInput, type XmlStart } from '../xml/reader.ts';

export interface HlkTarget {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly driverStatus: string;
}

export interface HlkInstance {
  readonly project: string;
  readonly status: string;
  readonly osCodes: readonly string[];
  readonly architectures: readonly string[];
  readonly features: readonly string[];
  readonly productTypes: readonly string[];
  readonly targets: readonly HlkTarget[];
}

/** Counts of one TestRollup; `undefined` for one that is missing or no count. */
export interface HlkRollup {
  readonly passed: number | undefined;
  readonly failed: number | undefined;
  readonly notRun: number | undefined;
}

export interface HlkPackageInfo {
  readonly type: string | undefined;
  readonly kitVersion: string | undefined;
  readonly packageVersion: string | undefined;
  readonly formatVersion: string | undefined;
  /** Text in the culture of whoever made it: not to be compared. */
  readonly creationDate: string | undefined;
  /** `undefined` when nothing says so, `mixed` when two places differ. */
  readonly isUniversal: boolean | 'mixed' | undefined;
  readonly projects: readonly string[];
  readonly instances: readonly HlkInstance[];
  /** Of all instances together; codes that differ in case only are one. */
  readonly osCodes: readonly string[];
  readonly architectures: readonly string[];
  readonly productTypes: readonly string[];
  readonly features: readonly string[];
  readonly targets: readonly HlkTarget[];
}

/** The index, and the counts beside it. */
export interface HlkIndex {
  readonly packageInfo: HlkPackageInfo;
  readonly rollups: readonly HlkRollup[];
  readonly problems: readonly string[];
}

const FORMAT = 'hlkx';
const COUNT = /^\d{1,9}$/;

type Lists = 'osCodes' | 'architectures' | 'features' | 'productTypes';

interface OpenInstance extends Omit<HlkInstance, Lists>, Readonly<Record<Lists, Set<string>>> {
  readonly targets: HlkTarget[];
}

const add = (names: Set<string>, value: string | undefined): void => {
  if (value !== undefined && value !== '') names.add(value);
};

const finished = ({ osCodes, architectures, features, productTypes, ...rest }: OpenInstance): HlkInstance =>
  ({ ...rest, osCodes: [...osCodes], architectures: [...architectures], features: [...features], productTypes: [...productTypes] });

const count = (text: string | undefined): number | undefined => (text !== undefined && COUNT.test(text.trim()) ? Number(text) : undefined);

type Counts = { -readonly [K in keyof HlkRollup]: HlkRollup[K] };
const MEMBER: Readonly<Record<string, keyof HlkRollup>> = { Passed: 'passed', Failed: 'failed', NotRun: 'notRun' };

class InfoReader implements XmlHandler {
  readonly projects: string[] = [];
  readonly instances: OpenInstance[] = [];
  readonly rollups: HlkRollup[] = [];
  readonly problems: string[] = [];
  readonly universal = new Set<boolean>();
  root: XmlStart | undefined;
  #project = '';
  #instance: OpenInstance | undefined;
  #rollup: Counts | undefined;
  #text = '';

  open(element: XmlStart, { depth }: XmlContext): void {
    this.#text = '';
    if (depth === 1) this.root = element;
    this.#noteUniversal(element);
    switch (element.local) {
      case 'Project':
        this.#project = attributeOf(element, 'Name') ?? '';
        this.projects.push(this.#project);
        return;
      case 'ProductInstance':
        this.#instance = { project: this.#project, status: attributeOf(element, 'Status') ?? '', osCodes: new Set(), architectures: new Set(), features: new Set(), productTypes: new Set(), targets: [] };
        this.instances.push(this.#instance);
        return;
      case 'TestRollup':
        this.#rollup = { passed: count(attributeOf(element, 'Passed')), failed: count(attributeOf(element, 'Failed')), notRun: count(attributeOf(element, 'NotRun')) };
        this.rollups.push(this.#rollup);
        return;
      default:
        if (this.#instance !== undefined) this.#inInstance(element, this.#instance);
    }
  }

  close({ local }: XmlStart): void {
    if (local === 'ProductInstance') this.#instance = undefined;
    if (local === 'TestRollup') this.#rollup = undefined;
    // Other writers state the counts as child elements.
    const member = MEMBER[local];
    if (this.#rollup !== undefined && member !== undefined) this.#rollup[member] = count(this.#text);
    this.#text = '';
  }

  text(text: string): void {
    if (this.#rollup !== undefined) this.#text += text;
  }

  #inInstance(element: XmlStart, instance: OpenInstance): void {
    if (element.local === 'OperatingSystem') add(instance.architectures, attributeOf(element, 'Architecture'));
    else if (element.local === 'Code') add(instance.osCodes, attributeOf(element, 'Name'));
    else if (element.local === 'Feature') add(instance.features, attributeOf(element, 'FullName'));
    else if (element.local === 'ProductType') add(instance.productTypes, attributeOf(element, 'Name'));
    else if (element.local === 'Target') instance.targets.push(targetOf(element));
  }

  #noteUniversal(element: XmlStart): void {
    const text = attributeOf(element, 'IsUniversal');
    if (text === undefined) return;
    const value = text.trim().toLowerCase();
    if (value === 'true' || value === 'false') this.universal.add(value === 'true');
    else this.problems.push(`IsUniversal is ${JSON.stringify(text.slice(0, 80))} in line ${element.line}`);
  }
}

const targetOf = (element: XmlStart): HlkTarget => ({
  key: attributeOf(element, 'Key') ?? '', name: attributeOf(element, 'Name') ?? '', type: attributeOf(element, 'TargetType') ?? '', driverStatus: attributeOf(element, 'DriverStatus') ?? '',
});

const rollupProblems = (rollups: readonly HlkRollup[]): readonly string[] => {
  if (rollups.length === 0) return ['there is no TestRollup'];
  return rollups.some((rollup) => Object.values(rollup).includes(undefined)) ? ['a TestRollup has a count that is missing or no number'] : [];
};

/** Larger documents are refused (results.md section 7). */
export const MAX_PACKAGE_INFO = 50 * 1024 * 1024;

const union = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];

const unions = (instances: readonly HlkInstance[]): Pick<HlkPackageInfo, Lists | 'targets'> => ({
  osCodes: distinctCodes(instances.flatMap(({ osCodes }) => osCodes)),
  architectures: union(instances.map(({ architectures }) => architectures)),
  productTypes: union(instances.map(({ productTypes }) => productTypes)),
  features: union(instances.map(({ features }) => features)),
  targets: [...new Map(instances.flatMap(({ targets }) => targets).map((target) => [JSON.stringify(Object.values(target)), target])).values()],
});

export const parsePackageInfo = (input: XmlInput): HlkIndex => {
  const reader = new InfoReader();
  readXml(input, FORMAT, reader, { bytes: MAX_PACKAGE_INFO });
  const { root, projects, rollups, universal } = reader;
  const instances = reader.instances.map(finished);
  const stated = (name: string): string | undefined => (root === undefined ? undefined : attributeOf(root, name));
  const [isUniversal] = universal;
  return {
    packageInfo: {
      type: stated('Type'), kitVersion: stated('KitVersion'), packageVersion: stated('PackageVersion'), formatVersion: stated('PackageFormatVersion'), creationDate: stated('CreationDate'),
      isUniversal: universal.size > 1 ? 'mixed' : isUniversal, projects, instances, ...unions(instances),
    },
    rollups,
    problems: [...(root?.local === 'Package' ? [] : [`the root is ${root?.local.slice(0, 80) ?? 'missing'} instead of Package`]), ...reader.problems.slice(0, 20), ...rollupProblems(rollups)],
  };
};
