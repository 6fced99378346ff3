import { CHANNEL_SEVERITIES } from './channels.ts';
import { InputError } from './error.ts';
import type { Policy } from './policy.ts';
import { SEVERITIES, type Channel, type Profile, type Severity } from './words.ts';

/** What a policy needs to know of a rule; the rules themselves stand further right. */
export interface KnownRule {
  readonly id: string;
  readonly waivable: boolean;
  readonly severity: Readonly<Record<Profile, Severity>>;
}

/** `SEVERITIES` runs from the most to the least severe. */
const isMilder = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);

/** Profile first, raised by the channel, then what the policy says. Lowering a rule that is never waived is refused. */
export const effectiveSeverity = (rule: KnownRule, profile: Profile, channel: Channel | undefined, policy: Policy): Severity => {
  const preset = rule.severity[profile];
  const raised = channel === undefined ? undefined : CHANNEL_SEVERITIES[channel][rule.id];
  const base = raised !== undefined && isMilder(preset, raised) ? raised : preset;
  const setting = policy.rules[rule.id];
  if (setting?.severity === undefined) return base;
  if (isMilder(setting.severity, base) && !rule.waivable) {
    const because = base === preset ? `profile ${profile}` : `channel ${channel ?? ''}`;
    throw new InputError(
      `rules.${rule.id}.severity: "${setting.severity}" is milder than "${base}" of ${because}, and ${rule.id} can never be lowered; remove the line, or raise it`,
      { file: policy.file, ...setting.severityPlace },
    );
  }
  return setting.severity;
};

/** Severity of every rule by id, so that a policy that lowers what may not be lowered is refused at every stage. */
export const severitiesOf = (rules: readonly KnownRule[], profile: Profile, channel: Channel | undefined, policy: Policy): ReadonlyMap<string, Severity> =>
  new Map(rules.map((rule) => [rule.id, effectiveSeverity(rule, profile, channel, policy)]));
