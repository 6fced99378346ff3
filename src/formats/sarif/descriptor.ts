import { fieldsOf, levelOf, textOf } from './fields.ts';
import type { SarifComponent, SarifDescriptor } from './model.ts';

/** `undefined` without an id: nothing can point to it by name. */
export const descriptorOf = (value: unknown): SarifDescriptor | undefined => {
  const fields = fieldsOf(value);
  const id = textOf(fields['id']);
  if (id === undefined) return undefined;
  const configuration = fieldsOf(fields['defaultConfiguration']);
  return { id, guid: textOf(fields['guid']), name: textOf(fields['name']), level: levelOf(configuration['level']), enabled: configuration['enabled'] !== false };
};

/** How a result or notification names its descriptor (sections 3.27.7 and 3.52). */
export interface Reference {
  readonly id: string | undefined;
  readonly index: number | undefined;
  readonly guid: string | undefined;
  readonly component: { readonly index: number | undefined; readonly name: string | undefined; readonly guid: string | undefined } | undefined;
}

export interface Components {
  readonly driver: SarifComponent;
  readonly extensions: readonly SarifComponent[];
}

type Table = 'rules' | 'notifications';

/** How many levels of a finer id are tried. */
const LEVELS = 8;

const keysOf = (descriptor: SarifDescriptor): readonly (readonly [string, SarifDescriptor])[] => [
  [`id:${descriptor.id}`, descriptor],
  ...(descriptor.guid === undefined ? [] : [[`guid:${descriptor.guid.toLowerCase()}`, descriptor] as const]),
];

/** Finds descriptors in time that does not grow with their number. */
export class DescriptorIndex {
  readonly #components: Components;
  readonly #table: Table;
  readonly #own = new Map<SarifComponent, ReadonlyMap<string, SarifDescriptor>>();
  readonly #anywhere = new Map<string, SarifDescriptor>();

  constructor(components: Components, table: Table) {
    this.#components = components;
    this.#table = table;
    for (const component of [components.driver, ...components.extensions]) {
      const keys = component[table].flatMap(keysOf);
      this.#own.set(component, new Map(keys));
      for (const [key, descriptor] of keys) if (!this.#anywhere.has(key)) this.#anywhere.set(key, descriptor);
    }
  }

  /** `pointer`: what index or guid lead to. `named`: what the id alone leads to. */
  find({ id, index, guid, component }: Reference): { readonly pointer: SarifDescriptor | undefined; readonly named: SarifDescriptor | undefined } {
    const home = this.#component(component);
    const pointer = (index === undefined ? undefined : home?.[this.#table][index]) ?? (guid === undefined ? undefined : this.#look(home, `guid:${guid.toLowerCase()}`));
    return { pointer, named: id === undefined ? undefined : this.#byId(home, id) };
  }

  #component(reference: Reference['component']): SarifComponent | undefined {
    const { driver, extensions } = this.#components;
    if (reference === undefined) return driver;
    const { index, name, guid } = reference;
    if (index !== undefined) return extensions[index];
    return [driver, ...extensions].find((each) => (guid === undefined ? each.name === name : each.guid?.toLowerCase() === guid.toLowerCase()));
  }

  #look(home: SarifComponent | undefined, key: string): SarifDescriptor | undefined {
    return (home === undefined ? undefined : this.#own.get(home)?.get(key)) ?? this.#anywhere.get(key);
  }

  /** A result may name a finer id than its rule has: `CA1000/1` belongs to `CA1000` (section 3.5.4). */
  #byId(home: SarifComponent | undefined, id: string): SarifDescriptor | undefined {
    for (let end = id.length, level = 0; end > 0 && level < LEVELS; end = id.lastIndexOf('/', end - 1), level++) {
      const found = this.#look(home, `id:${id.slice(0, end)}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Whether an id is that of the descriptor, or a finer one below it. */
export const belongsTo = (id: string, descriptor: SarifDescriptor): boolean => id === descriptor.id || id.startsWith(`${descriptor.id}/`);
