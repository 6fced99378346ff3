/** Gamma function, its incomplete forms and the normal distribution built on them. Accuracy is held by the golden values of the tests. */
const HALF_LN_2PI = 0.5 * Math.log(2 * Math.PI);

/** Stirling's series: B(2k) / (2k (2k-1)), in powers of 1/x^2. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const SHIFT = 15;

const series = (x: number): number => {
  const square = 1 / (x * x);
  return STIRLING.reduceRight((sum, term) => sum * square + term, 0) / x;
};

/** ln Gamma(x) for x > 0. */
export const logGamma = (x: number): number => {
  if (x === 1 || x === 2) return 0;
  let product = 1;
  let at = x;
  while (at < SHIFT) {
    product *= at;
    at += 1;
  }
  return (at - 0.5) * Math.log(at) - at + HALF_LN_2PI + series(at) - Math.log(product);
};

/** ln Gamma(x) minus (x - 1/2) ln x - x + ln(2 Pi)/2: what Stirling's formula leaves out. Small and exact where ln Gamma itself is huge. */
export const stirlingError = (x: number): number =>
  x >= SHIFT ? series(x) : logGamma(x) - (x - 0.5) * Math.log(x) + x - HALF_LN_2PI;

/** a ln(a/m) - (a - m) for a = m + difference, without cancellation: Loader's deviance. `difference` is passed because a - m may have lost its digits. */
export const deviance = (a: number, m: number, difference: number): number => {
  if (a === 0) return m;
  const ratio = difference / (a + m);
  if (Math.abs(ratio) >= 0.1) return a * Math.log(a / m) - difference;
  // With v = d/(a+m): ln(a/m) = 2 artanh v, and a = (a+m)(1+v)/2.
  const square = ratio * ratio;
  let term = 2 * a * ratio;
  let sum = difference * ratio;
  for (let odd = 3; odd < 200; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
};

/** x^c e^-x / Gamma(c). */
const gammaTerm = (c: number, x: number): number => (x === 0 ? 0 : Math.sqrt(c / (2 * Math.PI)) * Math.exp(-deviance(c, x, c - x) - stirlingError(c)));

const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_TERMS = 2_000_000;

const lowerSeries = (c: number, x: number): number => {
  let term = 1 / c;
  let sum = term;
  for (let k = 1; k < MAX_TERMS && term > sum * EPSILON; k++) {
    term *= x / (c + k);
    sum += term;
  }
  return sum;
};

/** Lentz's continued fraction for the upper tail. */
const upperFraction = (c: number, x: number): number => {
  let b = x + 1 - c;
  let ratio = 1 / TINY;
  let inverse = 1 / b;
  let value = inverse;
  for (let k = 1; k < MAX_TERMS; k++) {
    const a = -k * (k - c);
    b += 2;
    inverse = a * inverse + b;
    if (Math.abs(inverse) < TINY) inverse = TINY;
    ratio = b + a / ratio;
    if (Math.abs(ratio) < TINY) ratio = TINY;
    inverse = 1 / inverse;
    const change = inverse * ratio;
    value *= change;
    if (Math.abs(change - 1) < EPSILON * 2) break;
  }
  return value;
};

/** Both regularised incomplete gamma functions of shape c at x, each accurate on its own where it is the smaller one. */
export const gammaIncomplete = (c: number, x: number): { readonly lower: number; readonly upper: number } => {
  if (x <= 0) return { lower: 0, upper: 1 };
  const term = gammaTerm(c, x);
  if (x < c + 1) {
    const lower = term * lowerSeries(c, x);
    return { lower, upper: 1 - lower };
  }
  const upper = term * upperFraction(c, x);
  return { lower: 1 - upper, upper };
};

/** x where the named tail of the Gamma distribution with shape c is p. Newton on the logarithm of the tail over ln x, kept in a bracket. */
export const gammaQuantile = (c: number, p: number, tail: 'lower' | 'upper'): number => {
  let low = -750;
  let high = Math.log(c + 40 * Math.sqrt(c) + 800);
  let at = Math.min(Math.log(c), high);
  const wanted = Math.log(p);
  const direction = tail === 'lower' ? 1 : -1;
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(at);
    const value = gammaIncomplete(c, x)[tail];
    const error = (Math.log(value) - wanted) * direction;
    if (error > 0) high = at;
    else low = at;
    const newton = at - (error * value) / gammaTerm(c, x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 4e-16 * Math.max(1, Math.abs(at))) return Math.exp(next);
    at = next;
  }
  return Math.exp(at);
};

/** Phi(z). */
export const normalCdf = (z: number): number => {
  const { lower, upper } = gammaIncomplete(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
};

const density = (z: number): number => Math.exp((-z * z) / 2 - HALF_LN_2PI);

/** Abramowitz and Stegun 26.2.23: good to 4.5e-4, a start for Halley's steps. */
const roughQuantile = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p));
  return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
};

/** z with Phi(z) = p, 0 < p < 1. */
export const normalQuantile = (p: number): number => {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  let z = roughQuantile(p);
  for (let step = 0; step < 5; step++) {
    // Near the middle the distance to 1/2 keeps digits that Phi itself has lost.
    const off = p > 0.25 ? (0.5 - p - Math.sign(-z) * gammaIncomplete(0.5, (z * z) / 2).lower / 2) : normalCdf(z) - p;
    const error = off / density(z);
    const change = error / (1 + (z * error) / 2);
    z -= change;
    if (Math.abs(change) <= 1e-16 * Math.abs(z)) break;
  }
  return z;
};
