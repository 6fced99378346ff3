import type { RowResult } from '../evidence/claims.ts';
import { claimsOf, claimWhere } from './claims.ts';
import type { Context, Facts, Where } from './rule.ts';

/** One try of an upgrade and the way back. */
export interface CaseRow {
  readonly what: string;
  readonly result: RowResult;
  readonly where: Where;
}

/** Drills, and machines of the matrix that went there and back. */
export const rollbackRuns = (facts: Facts<'claims' | 'tree'>, context: Context): readonly CaseRow[] => [
  ...claimsOf('rollback-drill', facts, context).counting.map((found) => ({ what: `drill ${found.claim.id}`, result: found.claim.result, where: claimWhere(found) })),
  ...claimsOf('hardware-matrix', facts, context).counting.flatMap((found) =>
    found.claim.rows.filter(({ cases }) => cases.includes('upgrade-rollback')).map(({ config, result }) => ({ what: config, result, where: claimWhere(found) }))),
];
