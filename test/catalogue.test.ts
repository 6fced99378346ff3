import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNEL_SEVERITIES } from '../src/policy/channels.ts';
import { FAMILIES } from '../src/policy/words.ts';
import { renderCatalogue } from '../src/report/catalogue.ts';
import { RULES } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { DEMANDS, NOT_CHECKABLE, STATEMENTS } from '../src/rules/seed.ts';

const root = resolve(import.meta.dirname, '..');
const rulesFolder = join(root, 'src/rules');

interface Entry extends Pick<Rule, 'id' | 'family' | 'title' | 'seed' | 'severity' | 'stages' | 'waivable' | 'remedy'> {
  readonly file: string;
}

/** The facts of the rule catalogue; what a rule says beyond them is its own. */
const catalogue: { readonly asOf: string; readonly channelOverrides: unknown; readonly rules: readonly Entry[] } = JSON.parse(readFileSync(join(root, 'test/fixtures/catalogue.json'), 'utf8'));

/** Rules of the catalogue that this version does not have. Each line goes when its rule comes. */
const NOT_YET: { readonly asOf: string; readonly ids: readonly string[] } = {
  asOf: '2026-11-23',
  ids: [
    ['SEC', 5, 6], ['DEP', 1, 2], ['AM', 1, 2, 3, 4],
  ].flatMap(([prefix, ...numbers]) => numbers.map((number) => `${prefix}-${String(number).padStart(3, '0')}`)),
};

/** Ids that were released once and are gone: never given to another rule. */
const RETIRED: readonly string[] = [];

const files = FAMILIES.flatMap((family) => {
  const folder = join(rulesFolder, family);
  return existsSync(folder) ? readdirSync(folder, { encoding: 'utf8' }).map((name) => `${family}/${name}`) : [];
}).sort();

const camelCase = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const entryOf = (id: string): Entry | undefined => catalogue.rules.find((entry) => entry.id === id);
const prefix = (id: string): string => id.slice(0, id.indexOf('-'));

describe('rule files', () => {
  it.each(files)('%s exports one rule under its own name, and the index lists it', async (file) => {
    const module: Readonly<Record<string, unknown>> = await import(join(rulesFolder, file));
    expect(Object.keys(module)).toEqual([camelCase(file)]);
    expect(RULES).toContain(module[camelCase(file)]);
  });

  it('are all that the index lists', () => {
    expect(RULES.length).toBe(files.length);
    expect(new Set(RULES).size).toBe(RULES.length);
  });

  it.each(files)('%s has its table of tests', (file) => {
    expect(readFileSync(join(root, 'test/rules', file.replace(/\.ts$/, '.test.ts')), 'utf8')).toContain(`testRule(${camelCase(file)}, {`);
  });
});

describe('rule catalogue', () => {
  it('gives every id once, in one family', () => {
    const ids = catalogue.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]+-\d{3}$/);
    const families = new Map(catalogue.rules.map(({ id, family }) => [prefix(id), family]));
    for (const { id, family } of catalogue.rules) expect(family, id).toBe(families.get(prefix(id)));
    expect(ids.filter((id) => RETIRED.includes(id))).toEqual([]);
  });

  it('is implemented or said to be missing, never both', () => {
    const implemented = RULES.map(({ id }) => id);
    expect([...implemented, ...NOT_YET.ids].sort()).toEqual(catalogue.rules.map(({ id }) => id).sort());
  });

  it('lists the rules in the order of the catalogue', () => {
    const order = catalogue.rules.map(({ id }) => id);
    expect(RULES.map(({ id }) => id)).toEqual(order.filter((id) => RULES.some((rule) => rule.id === id)));
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what the catalogue says', (id, rule) => {
    const { family, title, seed, severity, stages, waivable, remedy } = rule;
    const at = files.find((file) => file === entryOf(id)?.file);
    expect({ id, family, file: at, title, seed, severity, stages, waivable, remedy }).toEqual(entryOf(id));
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s explains itself', (_, { why, authority, needs }) => {
    expect(why.split(/[.:;](?:\s|$)/).length, 'two or three sentences').toBeGreaterThanOrEqual(2);
    expect(why.length).toBeGreaterThan(120);
    expect(authority.length).toBeGreaterThan(10);
    expect(needs.length).toBeGreaterThan(0);
  });

  it('says which channels raise which rules', () => {
    expect(CHANNEL_SEVERITIES).toEqual(catalogue.channelOverrides);
  });

  it('is rendered in src/rules/README.md', async () => {
    await expect(renderCatalogue(RULES)).toMatchFileSnapshot('../src/rules/README.md');
  });
});

describe('seed', () => {
  it('has 66 demands, one that nothing can decide, and 36 statements that demand nothing', () => {
    expect(DEMANDS.map(({ id }) => id)).toEqual(Array.from({ length: 66 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`));
    expect(NOT_CHECKABLE.length).toBe(1);
    expect(STATEMENTS.length).toBe(36);
  });

  it('knows every sentence by a digest of its own', () => {
    const digests = [...DEMANDS, ...NOT_CHECKABLE, ...STATEMENTS].map(({ sha256 }) => sha256);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it.each(DEMANDS.map(({ id }) => id))('%s is claimed by a rule', (id) => {
    expect(catalogue.rules.filter(({ seed }) => seed.includes(id)).length).toBeGreaterThan(0);
  });

  it('is what rules name', () => {
    const known = DEMANDS.map(({ id }) => id);
    for (const { id, seed } of catalogue.rules) {
      expect(seed.length, id).toBeGreaterThan(0);
      expect(seed.filter((sentence) => !known.includes(sentence)), id).toEqual([]);
    }
  });
});
