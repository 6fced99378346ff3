import type { DescriptorIndex } from './descriptor.ts';
import type { Override } from './level.ts';
import type { SarifDescriptor } from './model.ts';

/** Overrides by the invocation that made them and the descriptor they are about. */
export class Overrides {
  readonly #byInvocation: readonly ReadonlyMap<SarifDescriptor, Override>[];
  readonly #enabled = new Map<SarifDescriptor, boolean>();

  constructor(index: DescriptorIndex, lists: readonly (readonly Override[])[]) {
    this.#byInvocation = lists.map((overrides) => new Map(overrides.flatMap((override) => {
      const { pointer, named } = index.find(override.of);
      const descriptor = pointer ?? named;
      return descriptor === undefined ? [] : [[descriptor, override] as const];
    })));
    for (const overrides of this.#byInvocation) for (const [descriptor, { enabled }] of overrides) if (enabled !== undefined) this.#enabled.set(descriptor, enabled || this.#enabled.get(descriptor) === true);
  }

  of(invocation: number | undefined, descriptor: SarifDescriptor): Override | undefined {
    return invocation === undefined ? undefined : this.#byInvocation[invocation]?.get(descriptor);
  }

  /** Whether a rule took part in any invocation. */
  enabled(descriptor: SarifDescriptor): boolean {
    return this.#enabled.get(descriptor) ?? descriptor.enabled;
  }
}
