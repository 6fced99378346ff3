import type { Reference } from './descriptor.ts';
import { fieldsOf, levelOf, listOf, type Fields } from './fields.ts';
import type { SarifDescriptor, SarifLevel } from './model.ts';
import { referenceOf } from './result.ts';

/** What one invocation changed about a rule or notification (section 3.51). */
export interface Override {
  readonly of: Reference;
  readonly level: SarifLevel | undefined;
  readonly enabled: boolean | undefined;
}

export const overridesOf = (invocation: Fields, name: 'ruleConfigurationOverrides' | 'notificationConfigurationOverrides'): readonly Override[] =>
  listOf(invocation[name]).map((each): Override => {
    const fields = fieldsOf(each);
    const configuration = fieldsOf(fields['configuration']);
    const enabled = configuration['enabled'];
    return { of: referenceOf(fields['descriptor']), level: levelOf(configuration['level']), enabled: typeof enabled === 'boolean' ? enabled : undefined };
  });

export interface LevelFacts {
  readonly stated: SarifLevel | undefined;
  readonly kind: string;
  readonly descriptor: SarifDescriptor | undefined;
  readonly override: SarifLevel | undefined;
}

/**
 * Section 3.27.10. A result of a kind other than `fail` has the level `none`; one that states another level all the same contradicts itself
 * and is taken at its word.
 */
export const effectiveLevel = ({ stated, kind, descriptor, override }: LevelFacts): SarifLevel => {
  if (stated !== undefined) return stated;
  return kind === 'fail' ? (override ?? descriptor?.level ?? 'warning') : 'none';
};
