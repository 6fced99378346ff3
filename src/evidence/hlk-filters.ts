/** Whether an erratum that a policy names is one (results.md 2.5). */
import type { HlkFilters } from '../formats/hlk-filters/filters.ts';

export type FilterStanding = 'valid' | 'expired' | 'withdrawn' | 'undated' | 'unknown';

/** Dates carry no time zone; they are taken as UTC. */
const isOver = (expires: string, now: number): boolean => Date.parse(expires.includes('T') ? `${expires}Z` : expires) <= now;

/** Of the newest version that any list describes. @param now milliseconds since 1970 */
export const filterStanding = (lists: readonly HlkFilters[], number: string, now: number): FilterStanding => {
  const versions = lists.flatMap(({ filters }) => filters).filter((filter) => filter.number === number).sort((a, b) => Number(b.version) - Number(a.version));
  const withdrawn = lists.flatMap(({ deprecated }) => deprecated).filter((filter) => filter.number === number);
  const [newest] = versions;
  if (newest === undefined) return withdrawn.length > 0 ? 'withdrawn' : 'unknown';
  if (!newest.active || withdrawn.some(({ version }) => Number(version) >= Number(newest.version))) return 'withdrawn';
  if (newest.expires === undefined || Number.isNaN(Date.parse(newest.expires))) return 'undated';
  return isOver(newest.expires, now) ? 'expired' : 'valid';
};
