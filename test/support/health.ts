// A plan's health section and rows of health data, for tests of the judge.
import { memorySource } from '../../src/formats/bytes.ts';
import type { HealthMetric, Plan } from '../../src/evidence/plan.ts';
import type { HealthFile } from '../../src/health/collect/collect.ts';
import { judgeHealth, type HealthQuestion } from '../../src/health/judge.ts';
import type { HealthVerdict } from '../../src/health/verdict.ts';
import { NO_HEALTH } from '../../src/policy/plan-health-schema.ts';

export const metric = (over: Partial<HealthMetric> = {}): HealthMetric => ({
  id: 'kmc', measure: '26118008', bar: 1, higherIsBetter: false, tolerance: 1.25, nonInferior: 1.5, weight: 1, required: true, baseline: undefined, ...over,
});

export const health = (over: Partial<Plan['health']> = {}): Plan['health'] => ({ ...NO_HEALTH, cohortBy: ['hwid', 'os'], minCohort: 500, metrics: [metric()], ...over });

export const file = (text: string | Uint8Array, over: Partial<HealthFile> = {}): HealthFile => ({
  path: 'health/rows.csv', source: memorySource(typeof text === 'string' ? new TextEncoder().encode(text) : text), adapter: 'health-v1', columns: {}, takenAt: undefined, ...over,
});

export const HEADER = 'day,arm,hwid,os,metric,failed,observed,as_of';

export interface Cell {
  readonly day: string;
  readonly arm: 'candidate' | 'baseline';
  readonly hwid?: string;
  readonly failed: number;
  readonly observed: number;
  readonly metric?: string;
}

export const csv = (cells: readonly Cell[], asOf = '2026-11-27T12:00:00Z'): string =>
  [HEADER, ...cells.map(({ day, arm, hwid, failed, observed, metric: id }) => [day, arm, hwid ?? 'PCI\\VEN_1234', '22631', id ?? 'kmc', failed, observed, asOf].join(','))].join('\n');

export const NOW = Date.parse('2026-11-28T00:00:00Z');

export const judge = (files: readonly HealthFile[] | string, over: Partial<HealthQuestion> & { readonly health?: Partial<Plan['health']> } = {}): HealthVerdict => {
  const { health: section, ...rest } = over;
  return judgeHealth({
    plan: { health: health(section) }, files: typeof files === 'string' ? [file(files)] : files, now: NOW, candidateVersion: '3.2.1.0', baselineVersion: undefined,
    cohorts: undefined, bakeEnd: undefined, minCoverage: 0, waivedAt: undefined, ...rest,
  });
};
