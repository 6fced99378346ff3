import { ADAPTERS, BASELINES, COHORT_KEYS } from '../evidence/plan.ts';
import { count, decimal, flag, listOf, mapOf, mapping, pattern, text, word } from './fields.ts';
import { duration, HOURS, percent } from './plan-fields.ts';

const SOURCE = mapping({
  adapter: word(ADAPTERS), path: text('a path pattern', 260).optional(), owner: text('a role or a login', 100).optional(), every: duration().optional(),
  columns: mapOf(text('the name of a column', 200), 'what is needed to the name of its column').optional(),
}).transform(({ adapter, path, owner, every, columns }) => ({ adapter, path, owner, every, columns: columns ?? {} }));

const METRIC = mapping({
  id: text('the id of a metric', 100), measure: pattern(/^\d{1,12}$/, 'the number of a driver measure', '26118008').optional(), bar: percent().optional(),
  direction: word(['higher-is-better', 'lower-is-better']).optional(), tolerance: decimal(1, 100).optional(), 'non-inferior': decimal(1, 100).optional(),
  weight: decimal(0, 1000).optional(), required: flag().optional(), baseline: word(BASELINES).optional(),
}).transform((raw) => ({
  id: raw.id, measure: raw.measure, bar: raw.bar, higherIsBetter: raw.direction === 'higher-is-better', tolerance: raw.tolerance ?? 1.25, nonInferior: raw['non-inferior'] ?? 1.5,
  weight: raw.weight ?? 1, required: raw.required ?? false, baseline: raw.baseline,
}));

const BASELINE = mapping({ mode: word(BASELINES), version: text('a version, or previous', 100).optional() }).transform(({ mode, version }) => ({ mode, version }));

const COHORTS = ['hwid', 'os', 'chid', 'prev_version'] as const;

export const HEALTH = mapping({
  sources: listOf(SOURCE, 'sources').optional(), 'cohort-by': listOf(word(COHORT_KEYS), 'cohort keys').optional(), 'min-cohort': count(1, 1_000_000_000).optional(), 'coverage-min': count(1, 1_000_000_000).optional(),
  lag: duration().optional(), 'max-data-age': duration().optional(), 'alpha-pause': decimal(0, 0.5).optional(), 'alpha-promote': decimal(0, 0.5).optional(),
  baseline: BASELINE.optional(), 'harm-budget': count(0, 1_000_000_000).optional(), metrics: listOf(METRIC, 'metrics').optional(),
}).transform((raw) => ({
  sources: raw.sources ?? [], cohortBy: raw['cohort-by'] ?? COHORTS, minCohort: raw['min-cohort'] ?? 500, coverageMin: raw['coverage-min'] ?? 100,
  lag: raw.lag ?? HOURS('3d'), maxDataAge: raw['max-data-age'] ?? HOURS('48h'), alphaPause: raw['alpha-pause'] ?? 0.01, alphaPromote: raw['alpha-promote'] ?? 0.05,
  baseline: raw.baseline, harmBudget: raw['harm-budget'], metrics: raw.metrics ?? [],
}));

/** What holds when the plan says nothing of health: no source, no metric. */
export const NO_HEALTH = HEALTH.parse({});
