import { logGamma, normalQuantile } from '../stats/gamma.ts';

/** A source of numbers in [0, 1), the same on every machine for the same seed. */
export type Random = () => number;

/** xoshiro128** (Blackman and Vigna), seeded by SplitMix32. */
export const random = (seed: number): Random => {
  let mix = seed | 0;
  const word = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [word(), word(), word(), word()];
  const next = (): number => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return () => (next() * 0x200000 + (next() >>> 11)) / 0x20000000000000;
};

export const normal = (draw: Random): number => {
  const share = draw();
  return normalQuantile(share === 0 ? 2 ** -53 : share);
};

const SMALL_MEAN = 10;

/** Poisson by Knuth's product for small means, by Hormann's transformed rejection (PTRS) for large ones. */
export const poisson = (draw: Random, mean: number): number => {
  if (mean <= 0) return 0;
  if (mean < SMALL_MEAN) {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = draw(); product > limit; product *= draw()) count++;
    return count;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = draw() - 0.5;
    const v = draw();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logGamma(k + 1)) return k;
  }
};

/** Binomial: by counting gaps while few succeed, else by the normal approximation's exact correction (BTRS, Hormann). */
export const binomial = (draw: Random, n: number, p: number): number => {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(draw, n, 1 - p);
  if (n * p < SMALL_MEAN) {
    const log = Math.log1p(-p);
    let at = 0;
    for (let count = 0; ; count++) {
      at += Math.floor(Math.log(1 - draw()) / log) + 1;
      if (at > n) return count;
    }
  }
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const squeeze = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  const atMode = logGamma(mode + 1) + logGamma(n - mode + 1);
  for (;;) {
    const u = draw() - 0.5;
    const v = draw();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= squeeze) return k;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= atMode - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * logOdds) return k;
  }
};
