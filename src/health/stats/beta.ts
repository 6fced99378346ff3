import { deviance, logGamma, stirlingError } from './gamma.ts';

const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_TERMS = 1_000_000;

/** ln B(a, b). */
export const logBeta = (a: number, b: number): number => {
  if (a + b < 30) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const [small, large] = a < b ? [a, b] : [b, a];
  const sum = a + b;
  // Stirling on all three, with the large logarithms already taken off each other.
  return 0.5 * Math.log((2 * Math.PI * sum) / (a * b)) + small * Math.log(small / sum) + large * Math.log1p(-small / sum) + stirlingError(a) + stirlingError(b) - stirlingError(sum);
};

/** ln of x^a y^b / B(a, b), y = 1 - x, by Loader's deviances. */
export const logBetaTerm = (a: number, b: number, x: number, y: number): number => {
  const n = a + b;
  const difference = a * y - b * x;
  return 0.5 * Math.log((a / n) * (b / (2 * Math.PI))) - deviance(a, n * x, difference) - deviance(b, n * y, -difference) + stirlingError(n) - stirlingError(a) - stirlingError(b);
};

const fraction = (a: number, b: number, x: number): number => {
  const sum = a + b;
  let ratio = 1;
  let inverse = 1 - (sum * x) / (a + 1);
  if (Math.abs(inverse) < TINY) inverse = TINY;
  inverse = 1 / inverse;
  let value = inverse;
  for (let m = 1; m < MAX_TERMS; m++) {
    const twice = 2 * m;
    const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice));
    inverse = 1 + even * inverse;
    if (Math.abs(inverse) < TINY) inverse = TINY;
    ratio = 1 + even / ratio;
    if (Math.abs(ratio) < TINY) ratio = TINY;
    inverse = 1 / inverse;
    value *= inverse * ratio;
    const odd = (-(a + m) * (sum + m) * x) / ((a + twice) * (a + twice + 1));
    inverse = 1 + odd * inverse;
    if (Math.abs(inverse) < TINY) inverse = TINY;
    ratio = 1 + odd / ratio;
    if (Math.abs(ratio) < TINY) ratio = TINY;
    inverse = 1 / inverse;
    const change = inverse * ratio;
    value *= change;
    if (Math.abs(change - 1) < EPSILON * 2) break;
  }
  return value;
};

export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const tailsAt = (a: number, b: number, x: number, y: number): Tails => {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const term = Math.exp(logBetaTerm(a, b, x, y));
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = (term * fraction(a, b, x)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = (term * fraction(b, a, y)) / b;
  return { lower: 1 - upper, upper };
};

/** Regularised incomplete beta function and its complement. The smaller one is never formed by subtraction from 1. */
export const betaIncomplete = (a: number, b: number, x: number): Tails => tailsAt(a, b, x, 1 - x);

/** ln of one tail, also where the tail itself would underflow. */
export const logBetaTail = (a: number, b: number, x: number, tail: keyof Tails): number => {
  const y = 1 - x;
  const isDirect = tail === 'lower' ? x <= (a + 1) / (a + b + 2) : x > (a + 1) / (a + b + 2);
  if (!isDirect) return Math.log(tailsAt(a, b, x, y)[tail]);
  const share = tail === 'lower' ? fraction(a, b, x) / a : fraction(b, a, y) / b;
  return logBetaTerm(a, b, x, y) + Math.log(share);
};

/** x where the named tail of Beta(a, b) is p. Newton on the logarithm of the tail over ln(x/(1-x)), kept in a bracket. */
export const betaQuantile = (a: number, b: number, p: number, tail: keyof Tails): number => {
  let low = -745;
  let high = 745;
  let at = Math.log(a / b);
  const wanted = Math.log(p);
  const direction = tail === 'lower' ? 1 : -1;
  for (let step = 0; step < 300; step++) {
    const x = 1 / (1 + Math.exp(-at));
    const y = 1 / (1 + Math.exp(at));
    const value = tailsAt(a, b, x, y)[tail];
    const error = (Math.log(value) - wanted) * direction;
    if (error > 0) high = at;
    else low = at;
    const newton = at - (error * value) / Math.exp(logBetaTerm(a, b, x, y));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 4e-16 * Math.max(1, Math.abs(at))) return 1 / (1 + Math.exp(-next));
    at = next;
  }
  return 1 / (1 + Math.exp(-at));
};
