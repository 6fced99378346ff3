import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { betaIncomplete } from '../../../src/health/stats/beta.ts';
import { combineLogE, EProcess } from '../../../src/health/stats/eprocess.ts';
import { logGamma, normalCdf, normalQuantile } from '../../../src/health/stats/gamma.ts';
import { binomialLogNormaliser, exactUpperP, fisherExact, noncentralLogNormaliser } from '../../../src/health/stats/hypergeometric.ts';
import { binomialUpperTail, clopperPearson, clopperPearsonUpper, garwood, jeffreys, newcombe, poissonTwoSample, wilson } from '../../../src/health/stats/intervals.ts';
import { cochranMantelHaenszel, mantelHaenszel } from '../../../src/health/stats/mantel-haenszel.ts';
import { benjaminiHochberg, eBenjaminiHochberg, holm } from '../../../src/health/stats/multiplicity.ts';
import {
  anyCohortFailsProbability, barPassProbability, detectableRatio, expectedEventsToSignal, historicalBar, nextExposure, nextExposureFromCounts, sampleSizeTwoProportions, zeroFailureSampleSize,
} from '../../../src/health/stats/power.ts';
import { ratioSequence } from '../../../src/health/stats/ratio.ts';
import { alphaAtLook, anytimeP, barLogE, binomialSequence, poissonSequence } from '../../../src/health/stats/sequences.ts';

const CASES = z.object({
  cases: z.array(z.object({ id: z.string(), function: z.string(), inputs: z.record(z.string(), z.unknown()), expected: z.unknown(), tolerance: z.object({ rel: z.number(), abs: z.number().optional() }) })),
});
const { cases } = CASES.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/statistics.json'), 'utf8')));

const number = z.number();
const arm = z.tuple([number, number]);
const strata = z.array(z.object({ x: number, y: number, e: number, f: number }));
const looks = z.array(strata);
const shares = { failed: number, observed: number, confidence: number };

const of = <S extends z.ZodRawShape>(shape: S, compute: (inputs: z.output<z.ZodObject<S>>) => unknown) => (inputs: unknown): unknown => compute(z.strictObject(shape).parse(inputs));

const power = { baselineRate: number, alpha: number, power: number, baselinePerCandidate: number };

const FUNCTIONS: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  logGamma: of({ x: number }, ({ x }) => logGamma(x)),
  normalCdf: of({ z: number }, ({ z: at }) => normalCdf(at)),
  normalQuantile: of({ p: number }, ({ p }) => normalQuantile(p)),
  betaIncomplete: of({ a: number, b: number, x: number }, ({ a, b, x }) => betaIncomplete(a, b, x)),
  clopperPearson: of(shares, ({ failed, observed, confidence }) => clopperPearson(failed, observed, confidence)),
  clopperPearsonUpper: of({ failed: number, observed: number, alpha: number }, ({ failed, observed, alpha }) => clopperPearsonUpper(failed, observed, alpha)),
  jeffreys: of(shares, ({ failed, observed, confidence }) => jeffreys(failed, observed, confidence)),
  wilson: of(shares, ({ failed, observed, confidence }) => wilson(failed, observed, confidence)),
  garwood: of({ count: number, confidence: number }, ({ count, confidence }) => garwood(count, confidence)),
  binomialUpperTail: of({ failed: number, observed: number, rate: number }, ({ failed, observed, rate }) => binomialUpperTail(failed, observed, rate)),
  fisherExact: of({ candidate: arm, baseline: arm, alternative: z.literal('greater'), confidence: number.optional() }, ({ candidate, baseline, confidence }) => fisherExact(candidate, baseline, confidence)),
  poissonTwoSample: of(
    { candidate: z.object({ failed: number, exposure: number }), baseline: z.object({ failed: number, exposure: number }), alternative: z.literal('greater'), confidence: number },
    ({ candidate, baseline, confidence }) => poissonTwoSample(candidate.failed, candidate.exposure, baseline.failed, baseline.exposure, confidence),
  ),
  newcombe: of({ candidate: arm, baseline: arm, confidence: number }, ({ candidate, baseline, confidence }) => newcombe(candidate, baseline, confidence)),
  mantelHaenszel: of({ strata, confidence: number }, ({ strata: given, confidence }) => mantelHaenszel(given, confidence)),
  cochranMantelHaenszel: of({ strata, continuity: z.literal(false) }, ({ strata: given }) => ({ ...cochranMantelHaenszel(given), exactUpperP: exactUpperP(given) })),
  benjaminiHochberg: of({ p: z.array(number) }, ({ p }) => benjaminiHochberg(p)),
  holm: of({ p: z.array(number) }, ({ p }) => holm(p)),
  eBenjaminiHochberg: of({ e: z.array(number), q: number }, ({ e, q }) => {
    const indices = eBenjaminiHochberg(e.map(Math.log), q);
    return { rejected: indices.length, indices };
  }),
  twoArmEProcess: of({ looks, rho: number, psi: z.array(number) }, ({ looks: given, rho, psi }) => {
    const process = new EProcess(given[0]?.length ?? 0, rho, psi);
    return given.map((look) => {
      for (const [cohort, { x, y, e, f }] of look.entries()) process.add(cohort, x, y, e, f);
      const { logAll, logStrata, logE } = process.value();
      return { logAll, logStrata, logE, all: Math.exp(logAll), strata: logStrata.map(Math.exp), e: Math.exp(logE) };
    });
  }),
  ratioSequence: of({ looks, alphaEachSide: number, psiUp: z.array(number), psiDown: z.array(z.string()) }, ({ looks: given, alphaEachSide }) => ratioSequence(given.flat(), alphaEachSide, 'counts')),
  combineMetrics: of({ e: z.array(number), weights: z.array(number) }, ({ e, weights }) => Math.exp(combineLogE(e.map(Math.log), weights))),
  anytimeP: of({ eHistory: z.array(number) }, ({ eHistory }) => anytimeP(eHistory)),
  noncentralNormaliser: of({ candidateDevices: number, baselineDevices: number, failures: number, rho: number, psi: number }, (given) => {
    const logExact = noncentralLogNormaliser(given.candidateDevices, given.baselineDevices, given.failures, given.rho, given.psi);
    const logBinomial = binomialLogNormaliser(given.candidateDevices, given.baselineDevices, given.failures, given.rho, given.psi);
    return { logExact, logBinomial, excess: logExact - logBinomial };
  }),
  barEValue: of({ failed: number, observed: number, bar: number, a: z.literal(0.5), b: z.literal(0.5) }, ({ failed, observed, bar }) => {
    const logE = barLogE(failed, observed, bar);
    return { logE, e: Math.exp(logE) };
  }),
  binomialSequence: of({ failed: number, observed: number, alpha: number, a: z.literal(0.5), b: z.literal(0.5) }, ({ failed, observed, alpha }) => binomialSequence(failed, observed, alpha)),
  poissonSequence: of({ count: number, exposure: number, alpha: number, shape: number, priorMean: number }, ({ count, exposure, alpha, shape, priorMean }) => poissonSequence(count, exposure, alpha, priorMean, shape)),
  zeroFailureSampleSize: of({ bar: number, alpha: number }, ({ bar, alpha }) => zeroFailureSampleSize(bar, alpha)),
  sampleSizeTwoProportions: of({ ...power, ratio: number }, ({ ratio, ...question }) => sampleSizeTwoProportions(question, ratio)),
  detectableRatio: of({ ...power, candidateDevices: number }, ({ candidateDevices, ...question }) => detectableRatio(candidateDevices, question)),
  expectedEventsToSignal: of({ candidateShare: number, ratio: number, alpha: number, gridSize: number }, ({ candidateShare, ratio, alpha, gridSize }) => expectedEventsToSignal(candidateShare, ratio, alpha, gridSize)),
  barPassProbability: of({ bar: number, observed: number, trueRate: number }, ({ bar, observed, trueRate }) => barPassProbability(bar, observed, trueRate)),
  anyCohortFailsProbability: of({ bar: number, cohorts: number, observedEach: number, trueRate: number }, ({ bar, cohorts, observedEach, trueRate }) => anyCohortFailsProbability(bar, cohorts, observedEach, trueRate)),
  alphaAtLook: of({ alpha: number, look: number }, ({ alpha, look }) => alphaAtLook(alpha, look)),
  historicalBar: of({ baseline: arm, alpha: number, rho: number }, ({ baseline: [failed, observed], alpha, rho }) => historicalBar(failed, observed, alpha, rho)),
  nextExposure: of({ budget: number, excessRateUpper: number }, ({ budget, excessRateUpper }) => nextExposure(budget, excessRateUpper)),
  nextExposureFromCounts: of({ budget: number, failed: number, observed: number, alpha: number }, ({ budget, failed, observed, alpha }) => nextExposureFromCounts(budget, failed, observed, alpha)),
};

interface Tolerance {
  readonly rel: number;
  readonly abs?: number | undefined;
}

/** Every number inside `expected` that is missed, as `path: got, wanted`. Members that are not expected are free. */
const misses = (got: unknown, expected: unknown, tolerance: Tolerance, path: string): readonly string[] => {
  if (typeof expected === 'number') {
    const off = typeof got === 'number' ? Math.abs(got - expected) : Number.NaN;
    return off <= tolerance.rel * Math.abs(expected) || off <= (tolerance.abs ?? -1) ? [] : [`${path}: ${String(got)}, wanted ${expected}, off by ${(off / Math.abs(expected)).toExponential(1)}`];
  }
  if (Array.isArray(expected)) {
    const list: readonly unknown[] = Array.isArray(got) ? got : [];
    return [...(list.length === expected.length ? [] : [`${path}: ${list.length} values, wanted ${expected.length}`]), ...expected.flatMap((value, at) => misses(list[at], value, tolerance, `${path}[${at}]`))];
  }
  if (typeof expected === 'object' && expected !== null) {
    const members = new Map<string, unknown>(typeof got === 'object' && got !== null ? Object.entries(got) : []);
    return Object.entries(expected).flatMap(([name, value]) => misses(members.get(name), value, tolerance, `${path}.${name}`));
  }
  return got === expected ? [] : [`${path}: ${String(got)}, wanted ${String(expected)}`];
};

describe('statistics against high-precision values', () => {
  it('has all 279 cases, and a function for each', () => {
    expect(cases.length).toBe(279);
    expect([...new Set(cases.map((one) => one.function))].filter((name) => FUNCTIONS[name] === undefined)).toEqual([]);
  });

  it.each(Object.keys(FUNCTIONS))('%s', (name) => {
    const mine = cases.filter((one) => one.function === name);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.flatMap(({ id, inputs, expected, tolerance }) => misses(FUNCTIONS[name]?.(inputs), expected, tolerance, id))).toEqual([]);
  });
});
