import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaIncomplete, betaQuantile } from '../../../src/health/stats/beta.ts';
import { combineLogE, EProcess, logMeanExp, PSI } from '../../../src/health/stats/eprocess.ts';
import { gammaIncomplete, gammaQuantile } from '../../../src/health/stats/gamma.ts';
import { binomialLogNormaliser, noncentralLogNormaliser } from '../../../src/health/stats/hypergeometric.ts';
import { clopperPearson } from '../../../src/health/stats/intervals.ts';
import { eBenjaminiHochberg } from '../../../src/health/stats/multiplicity.ts';
import { detectableRatio, sampleSizeTwoProportions } from '../../../src/health/stats/power.ts';
import { ratioSequence } from '../../../src/health/stats/ratio.ts';
import { barLogE, binomialSequence } from '../../../src/health/stats/sequences.ts';

const counts = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 1_000_000 })).map(([failed, rest]) => ({ failed, observed: failed + rest + 1 }));
const shape = fc.double({ min: 0.1, max: 1e6, noNaN: true });
const probability = fc.double({ min: 1e-12, max: 0.5, noNaN: true });

describe('statistics', () => {
  it('inverts its own distributions', () => {
    fc.assert(fc.property(shape, shape, probability, fc.constantFrom('lower' as const, 'upper' as const), (a, b, p, tail) => {
      const x = betaQuantile(a, b, p, tail);
      // At the edges of the doubles next to 0 and 1 no quantile can be told from its neighbour.
      if (x > 1e-290 && x < 1 - 1e-9) expect(Math.abs(betaIncomplete(a, b, x)[tail] / p - 1)).toBeLessThan(1e-6);
    }));
    fc.assert(fc.property(shape, probability, fc.constantFrom('lower' as const, 'upper' as const), (c, p, tail) => {
      const x = gammaQuantile(c, p, tail);
      if (x > 1e-290) expect(Math.abs(gammaIncomplete(c, x)[tail] / p - 1)).toBeLessThan(1e-6);
    }));
  });

  it('has intervals around the estimate, the anytime one the widest', () => {
    fc.assert(fc.property(counts, ({ failed, observed }) => {
      const [low, high] = clopperPearson(failed, observed, 0.95);
      const [wideLow, wideHigh] = binomialSequence(failed, observed, 0.05);
      expect(wideLow).toBeLessThanOrEqual(low);
      expect(low).toBeLessThanOrEqual(failed / observed);
      expect(high).toBeGreaterThanOrEqual(failed / observed);
      expect(wideHigh).toBeGreaterThanOrEqual(high);
    }));
  });

  it('bounds what binary devices can do to the e-process, for every psi above 1', () => {
    const table = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(fc.property(table, fc.constantFrom(...PSI), fc.constantFrom(1, 1.1, 1.25, 2, 5), ([n1, n0, share], psi, rho) => {
      const s = Math.floor(share * (n1 + n0));
      expect(noncentralLogNormaliser(n1, n0, s, rho, psi)).toBeLessThanOrEqual(binomialLogNormaliser(n1, n0, s, rho, psi) + 1e-9);
    }));
  });

  it('has an expected e-value of at most 1 under the null: one look, every possible outcome', () => {
    // X ~ binomial(s, p0): the mean of E over all outcomes, computed exactly.
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 1.25, 2), (s, e, f, rho) => {
      const share = (rho * e) / (rho * e + f);
      let mean = 0;
      let weight = (1 - share) ** s;
      for (let x = 0; x <= s; x++) {
        const process = new EProcess(2, rho);
        process.add(0, x, s - x, e, f);
        mean += weight * Math.exp(process.value().logE);
        weight *= ((s - x) / (x + 1)) * (share / (1 - share));
      }
      expect(mean).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });

  it('learns the same from looks in any order', () => {
    const look = fc.record({ cohort: fc.integer({ min: 0, max: 3 }), x: fc.nat(30), y: fc.nat(30), e: fc.nat(1000), f: fc.nat(1000) });
    fc.assert(fc.property(fc.array(look, { maxLength: 20 }), (looks) => {
      const run = (given: typeof looks): number => {
        const process = new EProcess(4, 1.25);
        for (const { cohort, x, y, e, f } of given) process.add(cohort, x, y, e, f);
        return process.value().logE;
      };
      expect(run(looks.toReversed())).toBeCloseTo(run(looks), 8);
    }));
  });

  it('stands numbers that exponentials cannot', () => {
    expect(logMeanExp([-5000, -5000])).toBe(-5000);
    expect(logMeanExp([])).toBe(Number.NEGATIVE_INFINITY);
    expect(combineLogE([5000, -5000], [1, 1])).toBeCloseTo(5000 - Math.log(2), 9);
    expect(combineLogE([5000, 3], [0, 1])).toBe(3);
    expect(barLogE(900_000, 1_000_000, 0.01)).toBeGreaterThan(1e6);
    expect(Number.isFinite(barLogE(0, 1_000_000_000, 0.5))).toBe(true);
  });

  it('rejects the same cohorts when all e-values grow, and more', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -5, max: 12, noNaN: true }), { maxLength: 30 }), (logE) => {
      const before = eBenjaminiHochberg(logE, 0.1);
      const after = eBenjaminiHochberg(logE.map((log) => log + 1), 0.1);
      expect(before.filter((at) => !after.includes(at))).toEqual([]);
    }));
  });

  it('finds smaller regressions with more devices', () => {
    const question = { baselineRate: 0.003, baselinePerCandidate: 20, alpha: 0.05, power: 0.8 };
    const ratios = [300, 3000, 15_000, 60_000].map((devices) => detectableRatio(devices, question) ?? Number.NaN);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    for (const [at, devices] of [300, 3000, 15_000, 60_000].entries()) expect(sampleSizeTwoProportions(question, ratios[at] ?? 0).exact).toBeCloseTo(devices, 3);
    expect(detectableRatio(2, { ...question, baselineRate: 0.5 })).toBeUndefined();
    expect(detectableRatio(0, question)).toBeUndefined();
  });

  it('says nothing of a ratio without failures or with one arm, and is wider on binary data', () => {
    expect(ratioSequence([{ x: 0, y: 0, e: 10, f: 10 }, { x: 5, y: 0, e: 10, f: 0 }], 0.025, 'binary')).toEqual([0, Number.POSITIVE_INFINITY]);
    const strata = [{ x: 60, y: 60, e: 1000, f: 1000 }];
    const [countsLow, countsHigh] = ratioSequence(strata, 0.025, 'counts');
    const [low, high] = ratioSequence(strata, 0.025, 'binary');
    expect(low).toBe(countsLow);
    expect(high).toBeGreaterThan(countsHigh);
    expect(low).toBeLessThan(1);
  });
});
