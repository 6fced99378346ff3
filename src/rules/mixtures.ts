import type { CompatMatrix, RowResult } from '../evidence/claims.ts';

type Generation = CompatMatrix['rows'][number]['ours'];

/** Ours and theirs: what a fleet has while two updates are under way. */
export const MIXTURES: readonly (readonly [ours: Generation, theirs: Generation])[] = [['N', 'N'], ['N', 'N-1'], ['N-1', 'N']];

/** A mixture that failed once has failed; `undefined`: it was not tried. */
export const mixtureResult = (matrices: readonly CompatMatrix[], [ours, theirs]: (typeof MIXTURES)[number]): RowResult | undefined => {
  const results = matrices.flatMap(({ rows }) => rows.filter((row) => row.ours === ours && row.theirs === theirs).map(({ result }) => result));
  return results.find((result) => result !== 'pass') ?? results[0];
};
