import { FACT_TABLE_NAMES, staleText } from '../rules/data/dated.ts';
import type { Context, Rule } from '../rules/rule.ts';
import { factTable } from '../rules/windows-facts.ts';
import type { Finding } from './verdict.ts';

/** Evidence that was not there or not readable was compared with nothing. */
const WITHOUT_A_LOOK = /^(?:absent|unreadable):/;

/** One notice per table that is past its review and that a rule of this verdict decided by. */
export const staleFacts = (rules: readonly Rule[], findings: readonly Pick<Finding, 'rule' | 'outcome' | 'cause'>[], { policy, now }: Pick<Context, 'policy' | 'now'>): readonly string[] => {
  const decided = new Set(findings.filter(({ outcome, cause }) => outcome !== 'not-applicable' && !WITHOUT_A_LOOK.test(cause)).map(({ rule }) => rule));
  return FACT_TABLE_NAMES.flatMap((name) => {
    const text = staleText(factTable(name, policy.facts), now);
    const by = rules.filter(({ id, tables }) => decided.has(id) && tables?.includes(name) === true).map(({ id }) => id);
    return text === undefined || by.length === 0 ? [] : [`${by.join(', ')} rest on facts that may have changed: ${text}.`];
  });
};
