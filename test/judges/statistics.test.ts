/** The statistics of device health against R, on inputs of this run's own making. */
import { describe, expect, test } from 'vitest';
import { betaIncomplete } from '../../src/health/stats/beta.ts';
import { logGamma, normalCdf, normalQuantile } from '../../src/health/stats/gamma.ts';
import { fisherExact } from '../../src/health/stats/hypergeometric.ts';
import { binomialUpperTail, clopperPearson, garwood, poissonTwoSample } from '../../src/health/stats/intervals.ts';
import { cochranMantelHaenszel } from '../../src/health/stats/mantel-haenszel.ts';
import { benjaminiHochberg, holm } from '../../src/health/stats/multiplicity.ts';
import { random } from '../../src/health/simulation/random.ts';
import { Judge } from './judge.ts';

const r = new Judge('Rscript');
const draw = random(20_261_128);
const whole = (most: number): number => Math.floor(draw() * (most + 1));
const few = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** Evaluates R expressions, each giving one or more numbers. */
const judged = (name: string, expressions: readonly string[]): readonly (readonly number[])[] => {
  const script = r.file(`${name}.R`, new TextEncoder().encode(expressions.map((expression) => `cat(sprintf("%.17g", c(${expression})), "\\n")`).join('\n')));
  const { status, stdout, stderr } = r.run(['--vanilla', script]);
  if (status !== 0) throw new Error(`R: ${stderr}`);
  return stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
};

/** The largest relative difference, place by place. */
const difference = (ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): number => {
  expect(theirs.map((row) => row.length)).toEqual(ours.map((row) => row.length));
  return Math.max(...ours.flatMap((row, at) => row.map((value, place) => {
    const other = theirs[at]?.[place] ?? Number.NaN;
    return value === other ? 0 : Math.abs(value - other) / Math.max(Math.abs(other), 1e-300);
  })));
};

describe('R agrees', () => {
  test('on distributions', () => {
    const shapes = few(60, () => ({ a: 0.5 + 10 ** (6 * draw()), b: 0.5 + 10 ** (6 * draw()), p: draw() }));
    const ours = shapes.map(({ a, b, p }) => {
      const x = (a / (a + b)) * (0.5 + p);
      const { lower, upper } = betaIncomplete(a, b, Math.min(x, 0.999));
      return [lower, upper, logGamma(a), normalCdf(-8 * p), normalQuantile(p)];
    });
    const theirs = judged('distributions', shapes.map(({ a, b, p }) => `local({a<-${a};b<-${b};p<-${p};x<-min(a/(a+b)*(0.5+p),0.999);c(pbeta(x,a,b),pbeta(x,a,b,lower.tail=FALSE),lgamma(a),pnorm(-8*p),qnorm(p))})`));
    // Tails that underflow on one side say nothing of accuracy.
    const seen = ours.map((row, at) => row.map((value, place) => (value < 1e-280 && value >= 0 ? (theirs[at]?.[place] ?? 0) : value)));
    expect(difference(seen, theirs)).toBeLessThan(1e-8);
  });

  test('on exact intervals and tests', () => {
    const tables = few(40, () => ({ e: 20 + whole(3000), f: 20 + whole(30_000) })).map(({ e, f }) => ({ e, f, x: 1 + whole(Math.floor(e / 20)), y: 1 + whole(Math.floor(f / 40)) }));
    const ours = tables.map(({ x, y, e, f }) => {
      const rates = poissonTwoSample(x, e, y, f, 0.95);
      return [...clopperPearson(x, e, 0.95), binomialUpperTail(x, e, 0.03), ...garwood(y, 0.9), rates.p, ...rates.interval, fisherExact([x, e], [y, f]).p];
    });
    const theirs = judged('intervals', tables.map(({ x, y, e, f }) => [
      `binom.test(${x},${e})$conf.int, pbinom(${x - 1},${e},0.03,lower.tail=FALSE), poisson.test(${y},conf.level=0.9)$conf.int`,
      `poisson.test(c(${x},${y}),c(${e},${f}),alternative="greater")$p.value, poisson.test(c(${x},${y}),c(${e},${f}))$conf.int`,
      `fisher.test(matrix(c(${x},${e - x},${y},${f - y}),2),alternative="greater")$p.value`,
    ].join(',')));
    expect(difference(ours, theirs)).toBeLessThan(1e-7);
  });

  test('on the conditional odds ratio, as far as R computes it', () => {
    const tables = few(10, () => ({ x: 2 + whole(20), y: 2 + whole(60), e: 500 + whole(500), f: 5000 + whole(5000) }));
    const ours = tables.map(({ x, y, e, f }) => {
      const { oddsRatio, interval } = fisherExact([x, e], [y, f]);
      return [oddsRatio, ...interval];
    });
    const theirs = judged('odds', tables.map(({ x, y, e, f }) => `local({t<-fisher.test(matrix(c(${x},${e - x},${y},${f - y}),2));c(t$estimate,t$conf.int)})`));
    // R's root finder stops at 1.2e-4, of the ratio or of its inverse.
    expect(difference(ours, theirs)).toBeLessThan(1e-2);
  });

  test('on stratified tables and many tests at once', () => {
    const strata = few(6, () => ({ x: 1 + whole(20), y: 1 + whole(60), e: 500 + whole(500), f: 5000 + whole(5000) }));
    const { chiSquare, p } = cochranMantelHaenszel(strata);
    const cells = strata.map(({ x, y, e, f }) => `${x},${e - x},${y},${f - y}`).join(',');
    const values = few(25, () => draw() ** 3);
    const ours = [[chiSquare, p], benjaminiHochberg(values), holm(values)];
    const list = `c(${values.join(',')})`;
    expect(difference(ours, judged('strata', [
      `local({t<-mantelhaen.test(array(c(${cells}),c(2,2,${strata.length})),correct=FALSE);c(t$statistic,t$p.value)})`, `p.adjust(${list},"BH")`, `p.adjust(${list},"holm")`,
    ]))).toBeLessThan(1e-9);
  });
});
