/** Property tests that say which seed they ran with, whether they pass or not: `SEED=<number>` runs the same cases again. */
import fc from 'fast-check';

export const SEED = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 0x7fff_ffff));
/** `RUNS=20` looks twenty times as long. */
const FACTOR = Number(process.env['RUNS'] ?? 1);

/** Holds `property` against `runs` cases. */
export const holds = <T>(name: string, runs: number, property: fc.IPropertyWithHooks<T>): void => {
  const numRuns = runs * FACTOR;
  console.log(`${name}: ${numRuns} cases, seed ${SEED}`);
  fc.assert(property, { seed: SEED, numRuns });
};
