import type { SampleSizes } from '../../src/rollout/sample-size.ts';

/** An independent reading of the same definitions, slow and plain. */
const Z_ALPHA = 1.644853626951473;
const Z_POWER = 0.841621233572914;

const needed = (base: number, rate: number): number => {
  const mean = (base + rate) / 2;
  return (Z_ALPHA * Math.sqrt(2 * mean * (1 - mean)) + Z_POWER * Math.sqrt(rate * (1 - rate) + base * (1 - base))) ** 2 / (rate - base) ** 2;
};

export const SIZES: SampleSizes = {
  fixed: (bar) => Math.ceil(Math.log(0.05) / Math.log1p(-bar)),
  /** B(½, ½+n) / B(½, ½) as the product of (2k−1)/(2k). */
  anytime: (bar) => {
    let evidence = 0;
    for (let n = 1; ; n++) {
      evidence += Math.log((2 * n - 1) / (2 * n)) - Math.log1p(-bar);
      if (evidence >= Math.log(20)) return n;
    }
  },
  detectable: (base, devices) => {
    let [low, high] = [1 + 1e-9, 1 / base];
    if (needed(base, high * base) > devices) return undefined;
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2;
      if (needed(base, middle * base) > devices) low = middle;
      else high = middle;
    }
    return high;
  },
};
