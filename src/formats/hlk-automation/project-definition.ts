/** Project definitions of the HLK automation tool: what was to be tested where (results.md 2.3). */
import { FormatError } from '../error.ts';
import { countOf } from '../hlk/words.ts';
import type { XmlInput } from '../xml/reader.ts';
import { attributeOf, childrenOf, childOf, textOf } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';

export interface DefinedTarget {
  readonly type: string;
  /** Without meaning for the type System. */
  readonly id: string;
}

export interface DefinedProduct {
  readonly name: string;
  readonly osPlatform: string;
  readonly machinePool: string;
  readonly targets: readonly DefinedTarget[];
  readonly machines: readonly { readonly name: string; readonly role: string }[];
}

export interface DefinedProject {
  readonly name: string;
  readonly scheduler: string;
  readonly multipleDevices: boolean;
  /** In lower case. `pass` means that tests which had passed before were not run again. */
  readonly skipped: readonly string[];
  readonly products: readonly DefinedProduct[];
}

export interface ProjectDefinition {
  readonly database: string;
  readonly timeoutHours: number | undefined;
  readonly projects: readonly DefinedProject[];
}

const text = (element: XmlElement, name: string): string => (attributeOf(element, name) ?? '').trim();
const inner = (element: XmlElement | undefined): string => (element === undefined ? '' : textOf(element).trim());

const productOf = (element: XmlElement): DefinedProduct => ({
  name: text(element, 'Name'), osPlatform: text(element, 'OsPlatform'), machinePool: text(element, 'MachinePool'),
  targets: childrenOf(element, 'Family').flatMap((family) => childrenOf(family, 'Target')).map((target) => ({ type: text(target, 'TargetType'), id: text(target, 'Id') })),
  machines: childrenOf(element, 'Machine').map((machine) => ({ name: text(machine, 'Name'), role: text(machine, 'Role') })),
});

const projectOf = (element: XmlElement): DefinedProject => ({
  name: text(element, 'Name'),
  scheduler: inner(childOf(element, 'SchedulerType')),
  multipleDevices: inner(childOf(element, 'MultiDeviceTestGroup')).toLowerCase() === 'true',
  skipped: childrenOf(element, 'TestStatusToSkip').map((status) => inner(status).toLowerCase()),
  products: childrenOf(element, 'Product').map(productOf),
});

export const looksLikeProjectDefinition = (head: Uint8Array): boolean => sniffRoot(head)?.local === 'ProjectDefinitionData';

export const parseProjectDefinition = (input: XmlInput): ProjectDefinition => {
  const { root } = parseXml(input, 'project definition');
  if (root.local !== 'ProjectDefinitionData') throw new FormatError('project definition', `the root is ${root.name.slice(0, 80)}, not ProjectDefinitionData`);
  return { database: text(root, 'Database'), timeoutHours: countOf(attributeOf(root, 'Timeout')), projects: childrenOf(root, 'Project').map(projectOf) };
};
