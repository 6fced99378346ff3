import type { DescriptorIndex } from './descriptor.ts';
import type { Override } from './level.ts';
import type { SarifDescriptor } from './model.ts';

/** Overrides by the invocation that made them and the descriptor they are about. */
export class Overrides {
  readonly #found = new Map<number, Map<SarifDescriptor, Override>>();

  constructor(index: DescriptorIndex, lists: readonly (readonly Override[])[]) {
    lists.forEach((overrides, invocation) => {
      const found = new Map<SarifDescriptor, Override>();
      for (const override of overrides) {
        const { pointer, named } = index.find(override.of);
        const descriptor = pointer ?? named;
        if (descriptor !== undefined) found.set(descriptor, override);
      }
      this.#found.set(invocation, found);
    });
  }

  of(invocation: number | undefined, descriptor: SarifDescriptor): Override | undefined {
    return invocation === undefined ? undefined : this.#found.get(invocation)?.get(descriptor);
  }

  /** Whether a rule took part in any invocation. */
  enabled(descriptor: SarifDescriptor): boolean {
    const said = [...this.#found.values()].flatMap((overrides) => overrides.get(descriptor)?.enabled ?? []);
    return said.length === 0 ? descriptor.enabled : said.includes(true);
  }
}
