import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type Evidence, type Kind } from '../../src/evidence/evidence.ts';
import { worst } from '../../src/gate/decide.ts';
import { evaluateRule } from '../../src/gate/evaluate.ts';
import { DEFAULT_RULE_POLICY } from '../../src/policy/policy.ts';
import { OUTCOMES, type Outcome } from '../../src/policy/words.ts';
import type { Context, Observation, Rule } from '../../src/rules/rule.ts';
import { unreadable } from './evidence.ts';

/** What one of the observations with the row's outcome must say; every member given must fit the same observation. */
export interface Expected {
  readonly message?: RegExp;
  readonly file?: string;
  readonly line?: number;
  readonly subject?: string;
  readonly remedy?: RegExp;
}

export interface Row {
  readonly name: string;
  readonly evidence: Evidence;
  readonly context?: Partial<Context>;
  /** One expectation, or several that must each be met. */
  readonly expect?: Expected | readonly Expected[];
  /** Exact number of observations with the row's outcome. */
  readonly count?: number;
}

type Rows = readonly [Row, ...Row[]];

interface Others {
  readonly unknown?: Rows;
  readonly 'not-applicable'?: Rows;
  /** What the rule is without any evidence at all; `not-applicable` where its catalogue row says so. */
  readonly withoutEvidence?: 'unknown' | 'not-applicable';
}

/** Every rule shows that it can pass and that it can complain; `fail` is left out only where its catalogue row has none. */
export type RuleTable = Others & { readonly pass: Rows } & ({ readonly fail: Rows; readonly warn?: Rows } | { readonly fail?: never; readonly warn: Rows });

export const NOW = new Date('2026-01-15T12:00:00Z');

export const contextOf = (rule: Rule, over: Partial<Context> = {}): Context => ({
  now: NOW, stage: rule.stages.at(-1) ?? 'release', profile: 'seed', channel: undefined, policy: DEFAULT_RULE_POLICY, ...over,
});

const judge = (rule: Rule, { evidence, context }: Row): readonly Observation[] => evaluateRule(rule, evidence, contextOf(rule, context)).observations;

const list = (expected: Row['expect']): readonly Expected[] => (expected === undefined ? [] : 'length' in expected ? expected : [expected]);

const fits = (observation: Observation, expected: Expected): boolean =>
  (expected.message?.test(observation.message) ?? true)
  && (expected.remedy?.test(observation.remedy ?? '') ?? true)
  && (expected.file === undefined || expected.file === observation.file)
  && (expected.subject === undefined || expected.subject === observation.subject)
  && (expected.line === undefined || expected.line === observation.line);

const checkRow = (rule: Rule, row: Row, outcome: Outcome): void => {
  const seen = judge(rule, row);
  const said = JSON.stringify(seen, undefined, 1);
  expect(worst(seen.map((observation) => observation.outcome)), said).toBe(outcome);
  const telling = seen.filter((observation) => observation.outcome === outcome);
  for (const expected of list(row.expect)) {
    const found = telling.some((observation) => fits(observation, expected));
    expect(found, `no ${outcome} fits ${String(expected.message)} ${JSON.stringify(expected)} in ${said}`).toBe(true);
  }
  if (row.count !== undefined) expect(telling.length, said).toBe(row.count);
  for (const { message, file, line } of seen) {
    expect(message.trim().length, 'every observation says something').toBeGreaterThan(8);
    if (line !== undefined) expect(file, `a line needs a file: ${message}`).toBeTypeOf('string');
  }
};

const rowsOf = (table: RuleTable): readonly { readonly outcome: Outcome; readonly row: Row }[] =>
  OUTCOMES.flatMap((outcome) => (table[outcome] ?? []).map((row) => ({ outcome, row })));

/** The table itself: no row twice, each at a stage at which the rule runs. */
const checkTable = (rule: Rule, table: RuleTable): void => {
  const rows = rowsOf(table).map(({ row }) => row);
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at), 'a name twice').toEqual([]);
  for (const { name, context } of rows) expect(rule.stages, name).toContain(contextOf(rule, context).stage);
};

const kindsOf = (rule: Rule): readonly Kind[] => [...new Set<Kind>([...rule.needs.flat(), ...(rule.uses ?? [])])];

/**
 * Tests one rule by a table of evidence and outcomes, through the real evaluation.
 * Adds for every rule: no evidence is unknown; a needed or used file that cannot be read is unknown.
 */
export const testRule = (rule: Rule, table: RuleTable): void => {
  describe(`${rule.id} ${rule.title}`, () => {
    it('has a table without repetition', () => checkTable(rule, table));
    it.each(rowsOf(table).map(({ outcome, row }) => [outcome, row.name, row] as const))('%s: %s', (outcome, _, row) => checkRow(rule, row, outcome));

    it('never passes without evidence', () => {
      const outcome = worst(judge(rule, { name: '', evidence: NO_EVIDENCE }).map((observation) => observation.outcome));
      expect(outcome).toBe(table.withoutEvidence ?? 'unknown');
    });

    const [passing] = table.pass;
    it.each(kindsOf(rule))('is unknown when a file of kind %s cannot be read', (kind) => {
      const seen = judge(rule, { ...passing, evidence: unreadable(passing.evidence, kind, 'torn.bin', 'it is torn') });
      expect(worst(seen.map(({ outcome }) => outcome)), JSON.stringify(seen)).toBe('unknown');
      expect(seen.some(({ outcome, message }) => outcome === 'unknown' && message.includes('it is torn'))).toBe(true);
      expect(seen.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    });
  });
};
