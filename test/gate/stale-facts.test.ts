import { describe, expect, it } from 'vitest';
import { staleFacts } from '../../src/gate/stale-facts.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { FACT_TABLES } from '../../src/rules/data/dated.ts';
import { RULES } from '../../src/rules/index.ts';

const DAY = 86_400_000;
const after = (name: keyof typeof FACT_TABLES, days: number): Date => new Date(Date.parse(`${FACT_TABLES[name].asOf}T12:00:00Z`) + days * DAY);
const said = (now: Date, over: { readonly rule?: string; readonly outcome?: 'pass' | 'not-applicable'; readonly cause?: string } = {}, policy = DEFAULT_RULE_POLICY) =>
  staleFacts(RULES, [{ rule: 'SAST-003', outcome: 'pass', cause: 'SAST-003:x', ...over }], { now, policy });

describe('facts past their review', () => {
  const late = after('codeql', FACT_TABLES.codeql.reviewDays + 1);

  it('are said of the rules that decided by them', () => {
    expect(said(late).filter((text) => text.includes('CodeQL'))).toEqual([expect.stringMatching(/^SAST-003 rest on facts that may have changed: the table of CodeQL versions and suites is of \S+, 181 days old/)]);
  });

  it('are not said on the last day', () => {
    expect(said(after('codeql', FACT_TABLES.codeql.reviewDays)).filter((text) => text.includes('CodeQL'))).toEqual([]);
  });

  it.each([
    ['does not look at them', { rule: 'PKG-001' }],
    ['was not applicable', { outcome: 'not-applicable' }],
    ['had no evidence', { cause: 'absent:codeql' }],
    ['could not read its evidence', { cause: 'unreadable:codeql.sarif' }],
  ] as const)('are not said when the rule %s', (_, over) => {
    expect(said(late, over)).toEqual([]);
  });

  it('are as old as the policy\'s own review of them', () => {
    const now = after('windows-releases', FACT_TABLES['windows-releases'].reviewDays + 1);
    const reviewed = { ...DEFAULT_RULE_POLICY, facts: { ...DEFAULT_RULE_POLICY.facts, windowsReleases: { asOf: now.toISOString().slice(0, 10), releases: [] } } };
    expect(said(now).some((text) => text.includes('Windows releases'))).toBe(true);
    expect(said(now, {}, reviewed).some((text) => text.includes('Windows releases'))).toBe(false);
  });
});
