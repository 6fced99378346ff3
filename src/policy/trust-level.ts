import { TRUST_LEVELS, type ClaimType, type TrustLevel } from '../evidence/claims.ts';

export { TRUST_LEVELS, type TrustLevel } from '../evidence/claims.ts';

export const LEVEL_MEANING: Readonly<Record<TrustLevel, string>> = {
  none: 'a file that any job of this repository may have written',
  L0: 'text on the protected base branch',
  L1: 'an approval fetched from GitHub',
  L2: 'a signed statement of a known workflow',
  operator: 'a file handed over on the command line',
};

/** Results of test runs; the other types describe something. */
const TEST_RESULTS: readonly ClaimType[] = ['hardware-matrix', 'os-matrix', 'compat-matrix', 'driver-verifier', 'rollback-drill'];

/** The level a claim needs before a rule may rest on it. */
export const levelNeeded = (type: ClaimType, requireSigned: boolean): TrustLevel => {
  if (type === 'signoff') return 'L1';
  if (TEST_RESULTS.includes(type)) return requireSigned ? 'L2' : 'none';
  return 'L0';
};

/** `undefined`: high enough; else what is missing, in words. */
export const levelProblem = (type: ClaimType, found: TrustLevel, requireSigned: boolean): string | undefined => {
  const needed = levelNeeded(type, requireSigned);
  if (TRUST_LEVELS.indexOf(found) >= TRUST_LEVELS.indexOf(needed)) return undefined;
  return `a claim of type ${type} needs level ${needed} (${LEVEL_MEANING[needed]}), this one has ${found === 'none' ? 'none' : `level ${found}`} (${LEVEL_MEANING[found]})`;
};
