import { describe, expect, it } from 'vitest';
import { simulatePlan } from '../../src/health/simulation/plan.ts';
import { planSimulationText } from '../../src/report/plan-simulation.ts';
import type { Ring } from '../../src/evidence/plan.ts';
import { health, metric } from '../support/health.ts';

const ring = (id: string, over: Partial<Ring>): Ring => ({
  line: 1, column: 1, id, phase: 'gradual', audience: 'retail', percent: undefined, expectedPercent: undefined, targeting: undefined, minDevices: undefined, minCohortCoverage: 0,
  bake: { text: '3d', hours: 72 }, businessDays: 1, maxBake: undefined, monitor: undefined, approvals: {}, ...over,
});
const RINGS = [ring('internal', { phase: 'pilot', minDevices: 300 }), ring('canary', { expectedPercent: 1 }), ring('wide', { expectedPercent: 25 }), ring('full', { phase: 'full', expectedPercent: 100 })];

describe('a plan of the user, simulated', () => {
  const result = simulatePlan({ health: health({ metrics: [metric()] }), rings: RINGS }, 300_000, 5);

  it('walks the rings of the plan', () => {
    expect(result.schedule.map(({ ring: id, day, devices }) => [id, day, devices])).toEqual([['internal', 0, 300], ['canary', 3, 3000], ['wide', 6, 75_000], ['full', 9, 300_000]]);
    const ratios = result.schedule.slice(0, 3).map(({ detectableRatio }) => detectableRatio ?? Number.POSITIVE_INFINITY);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  });

  it('spares most of the harm of a broken cohort, and says so', () => {
    const broken = result.scenarios.find(({ id }) => id === 'cohort4');
    expect(broken?.paused).toBe(1);
    expect((broken?.harmed ?? 1) / (broken?.blind ?? 1)).toBeLessThan(0.1);
    const text = planSimulationText(result);
    expect(text).toContain('300,000 devices, 5 rollouts of each kind');
    expect(text).toMatch(/day +6 +25 % +75,000 devices .* wide/);
  });

  it('is the same each time, and stands a plan without rings and metrics', () => {
    expect(simulatePlan({ health: health({ metrics: [metric()] }), rings: RINGS }, 300_000, 5)).toEqual(result);
    expect(simulatePlan({ health: health({ metrics: [] }), rings: [] }, 1000, 1).scenarios.every(({ harmed }) => harmed === 0)).toBe(true);
  });
});
