import type { DescriptorIndex, Reference } from './descriptor.ts';
import { fieldsOf, levelOf } from './fields.ts';
import { effectiveLevel, type Override } from './level.ts';
import type { SarifDescriptor, SarifLevel, SarifNotification } from './model.ts';
import { messageOf, referenceOf } from './result.ts';

interface Raw {
  readonly about: SarifNotification['about'];
  readonly of: Reference;
  readonly level: SarifLevel | undefined;
  readonly message: string;
  readonly invocation: number;
  count: number;
}

/** CodeQL writes one notification for every source file: only kinds of them are kept. */
export class Notifications {
  readonly #kinds = new Map<string, Raw>();
  readonly #limit: number;
  readonly #fail: (message: string) => never;

  constructor(limit: number, fail: (message: string) => never) {
    this.#limit = limit;
    this.#fail = fail;
  }

  add(value: unknown, about: SarifNotification['about'], invocation: number): void {
    const fields = fieldsOf(value);
    const of = referenceOf(fields['descriptor']);
    const level = levelOf(fields['level']);
    const key = JSON.stringify([about, of, level, invocation]);
    const known = this.#kinds.get(key);
    if (known !== undefined) known.count++;
    else if (this.#kinds.size >= this.#limit) this.#fail(`notifications of more than ${this.#limit} kinds in one run`);
    else this.#kinds.set(key, { about, of, level, message: messageOf(fields['message']), invocation, count: 1 });
  }

  /** Their levels follow the rules of results (section 3.58.6). */
  resolved(index: DescriptorIndex, overrides: (invocation: number, descriptor: SarifDescriptor) => Override | undefined): readonly SarifNotification[] {
    return [...this.#kinds.values()].map(({ about, of, level, message, invocation, count }) => {
      const { pointer, named } = index.find(of);
      const descriptor = pointer ?? named;
      const override = descriptor === undefined ? undefined : overrides(invocation, descriptor)?.level;
      return { id: of.id ?? descriptor?.id ?? '', level: effectiveLevel({ stated: level, kind: 'fail', descriptor, override }), about, count, message };
    });
  }
}
