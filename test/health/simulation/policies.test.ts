import { describe, expect, it } from 'vitest';
import { argoFails, barFails, hawkbitFails, kayentaIsHigh, mannWhitney } from '../../../src/health/simulation/policies.ts';
import { barPassProbability } from '../../../src/health/stats/power.ts';
import { FLEET, NULLS, REGRESSIONS, simulate } from '../../../src/health/simulation/model.ts';
import { random } from '../../../src/health/simulation/random.ts';
import { falsePauses, OURS, study } from '../../../src/health/simulation/study.ts';

describe('rules of others, as their documentation and sources define them', () => {
  it('Argo Rollouts: success rate at least 0.95, failureLimit 3: the fourth failed measurement fails the run, and by default the first', () => {
    const rates = [0.99, 0.94, 0.96, 0.9, 0.93];
    const failed = rates.map((rate) => !(rate >= 0.95));
    expect(argoFails(failed, 3)).toBe(false);
    expect(argoFails([...failed, true], 3)).toBe(true);
    expect([argoFails([false], 0), argoFails([true], 0)]).toEqual([false, true]);
  });

  it('hawkBit: errors of all targets of the group above the percentage, exactly that much is not enough, no target is no error', () => {
    expect([hawkbitFails(80, 100, 80), hawkbitFails(81, 100, 80), hawkbitFails(0, 0, 80)]).toEqual([false, true, false]);
  });

  it('Kayenta: an experiment far above its control is High, one that is the same or lower is not', () => {
    const control = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const far = mannWhitney(control.map((value) => value * 10), control, 0.98);
    expect(kayentaIsHigh(far, 0.25)).toBe(true);
    expect(kayentaIsHigh(mannWhitney(control.map((value) => value + 0.5), control, 0.98), 0.25)).toBe(false);
    expect(kayentaIsHigh(mannWhitney(control, control.map((value) => value * 10), 0.98), 0.25)).toBe(false);
    expect(mannWhitney([1], [2], 0.98)).toEqual({ estimate: -1, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });

  it('Microsoft\'s kernel crash bar: 1 % of at least 100 machines; twice the bar passes in four rollouts of ten', () => {
    expect([barFails(1, 100, 0.01, 100), barFails(2, 100, 0.01, 100), barFails(50, 99, 0.01, 100)]).toEqual([false, true, false]);
    expect(barPassProbability(0.01, 100, 0.02)).toBeCloseTo(0.403, 3);
  });
});

describe('simulated rollouts', () => {
  const [nothing, double] = [NULLS[0], REGRESSIONS[0]];
  if (nothing === undefined || double === undefined) throw new Error('a scenario is missing');

  it('are the same for the same seed and differ for another', () => {
    const once = (seed: number): readonly number[] => simulate(FLEET, nothing, random(seed)).looks.map(({ x }) => x.reduce((sum, value) => sum + value, 0));
    expect(once(1)).toEqual(once(1));
    expect(once(1)).not.toEqual(once(2));
  });

  it('harm nobody when nothing changes, reach all devices, and see about a week of crashes of each', () => {
    const { looks, harmAfter } = simulate({ ...FLEET, days: 60 }, nothing, random(5));
    expect(harmAfter.at(-1)).toBeCloseTo(0, 6);
    expect(looks.at(-1)?.adopted.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(999_000);
    const risk = looks.reduce((sum, { e }) => sum + e.reduce((all, value) => all + value, 0), 0);
    expect(risk / 7).toBeGreaterThan(990_000);
    expect(risk / 7).toBeLessThan(1_000_001);
  });

  it('have the harm that their scenario says', () => {
    const harm = (id: string): number => {
      const scenario = REGRESSIONS.find((one) => one.id === id);
      return scenario === undefined ? 0 : (simulate({ ...FLEET, days: 60 }, scenario, random(5)).harmAfter.at(-1) ?? 0);
    };
    expect(harm('cohort4') / 12_800).toBeGreaterThan(0.9);
    expect(harm('cohort1') / 8000).toBeGreaterThan(0.85);
    expect(harm('double')).toBeCloseTo(2 * harm('half'), 3);
    expect(harm('healthy')).toBeCloseTo(harm('double'), -1);
  });

  it('see the same crashes in sum, whether looked at daily or hourly', () => {
    const total = (looksPerDay: number): number => simulate({ ...FLEET, looksPerDay }, double, random(5)).looks.reduce((sum, { x }) => sum + x.reduce((all, value) => all + value, 0), 0);
    expect(total(24) / total(1)).toBeGreaterThan(0.93);
    expect(total(24) / total(1)).toBeLessThan(1.07);
  });

  it('are paused falsely less often than alpha, by three standard errors at most above', () => {
    for (const scenario of NULLS) {
      const { paused, runs } = falsePauses(scenario, 1, 0.05, 1, 200, 21);
      expect(paused.percent / 100).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    }
  }, 60_000);

  it('let through a tenth of a doubled crash rate and hardly any of a broken cohort, where thresholds let through nearly all', () => {
    const ours = OURS.filter(({ id }) => id === 'ours-1.25-0.01');
    const { policies } = study({ seed: 4, nullRuns: 20, harmRuns: 12, policies: ours });
    expect(policies[0]?.harm['double']?.percent).toBeLessThan(14);
    expect(policies[0]?.harm['cohort4']?.percent).toBeLessThan(1);
    expect(policies[0]?.harm['cohort9']?.percent).toBeLessThan(16);
  });
});
