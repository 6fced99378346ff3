import { describe, expect, it } from 'vitest';
import { binomial, normal, poisson, random } from '../../../src/health/simulation/random.ts';
import { gammaIncomplete, normalCdf } from '../../../src/health/stats/gamma.ts';
import { binomialLowerTail } from '../../../src/health/stats/intervals.ts';

const DRAWS = 200_000;

/** Chi-square p of draws against the distribution function, over bins of equal probability as far as whole numbers allow. */
const fit = (draws: readonly number[], below: (k: number) => number): number => {
  const sorted = draws.toSorted((a, b) => a - b);
  let chi = 0;
  let bins = 0;
  for (let from = 0; from < sorted.length;) {
    const edge = sorted[Math.min(sorted.length - 1, from + DRAWS / 20)] ?? 0;
    let to = from;
    while (to < sorted.length && (sorted[to] ?? 0) <= edge) to++;
    const expected = DRAWS * ((to === sorted.length ? 1 : below(edge)) - (from === 0 ? 0 : below(sorted[from - 1] ?? 0)));
    chi += (to - from - expected) ** 2 / expected;
    bins++;
    from = to;
  }
  return gammaIncomplete((bins - 1) / 2, chi / 2).upper;
};

const many = (make: () => number): readonly number[] => Array.from({ length: DRAWS }, make);

describe('random numbers', () => {
  it('are the same for the same seed, on every machine', () => {
    const draw = random(1);
    expect(Array.from({ length: 3 }, draw)).toEqual([0.09156953275813662, 0.8881928146554285, 0.4342701766889956]);
    expect(random(2)()).not.toBe(random(1)());
  });

  it.each([0.3, 4, 9.9, 10, 37.5, 5000])('poisson, mean %d', (mean) => {
    const draw = random(mean * 10);
    expect(fit(many(() => poisson(draw, mean)), (k) => gammaIncomplete(k + 1, mean).upper)).toBeGreaterThan(1e-4);
  });

  it.each([[10, 0.1], [1_000_000, 3e-6], [40, 0.5], [200, 0.4], [100_000, 0.003], [5000, 0.93]])('binomial of %d at %d', (n, p) => {
    const draw = random(n);
    expect(fit(many(() => binomial(draw, n, p)), (k) => binomialLowerTail(k, n, p))).toBeGreaterThan(1e-4);
  });

  it('normal', () => {
    const draw = random(3);
    expect(fit(many(() => normal(draw)), normalCdf)).toBeGreaterThan(1e-4);
  });

  it('stops at the ends', () => {
    const draw = random(4);
    expect([poisson(draw, 0), binomial(draw, 0, 0.5), binomial(draw, 7, 1), binomial(draw, 7, 0)]).toEqual([0, 0, 7, 0]);
  });
});
