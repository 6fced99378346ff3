import { logEAll, PSI, PSI_DOWN } from './eprocess.ts';
import { binomialLogNormaliser, noncentralLogNormaliser, type Stratum } from './hypergeometric.ts';
import type { Interval } from './intervals.ts';
import { root } from './sequences.ts';

/** `counts`: Poisson counts, or failures so rare that it makes no difference. `binary`: devices that fail once; exact whatever the rate. */
export type RatioData = 'counts' | 'binary';

const binomial = ({ x, y, e, f }: Stratum, rho: number, psi: number): number => binomialLogNormaliser(e, f, x + y, rho, psi);
const exact = ({ x, y, e, f }: Stratum, rho: number, psi: number): number => noncentralLogNormaliser(e, f, x + y, rho, psi);

/** ln of the ratios searched: e^-14 to e^14, about a millionth to a million. */
const FAR = 14;

/**
 * Interval of the rate (or odds) ratio of candidate over baseline that may be looked at any time. Strata are (day, cohort), or cohorts with
 * all days added up where the exposures' proportion does not move. 0 and Infinity where the data set no limit.
 */
export const ratioSequence = (strata: readonly Stratum[], alphaEachSide: number, data: RatioData): Interval => {
  const used = strata.filter(({ x, y, e, f }) => x + y > 0 && e > 0 && f > 0);
  if (used.length === 0) return [0, Number.POSITIVE_INFINITY];
  const limit = -Math.log(alphaEachSide);
  // The binomial normaliser bounds the exact one for psi > 1 only: the lower end may use it on binary data, the upper end may not.
  const low = (log: number): boolean => logEAll(used, Math.exp(log), PSI, binomial) < limit;
  const high = (log: number): boolean => logEAll(used, Math.exp(log), PSI_DOWN, data === 'counts' ? binomial : exact) >= limit;
  return [low(-FAR) ? 0 : Math.exp(root(-FAR, FAR, low)), high(FAR) ? Math.exp(root(-FAR, FAR, high)) : Number.POSITIVE_INFINITY];
};
