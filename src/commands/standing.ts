import type { TrustLevel } from '../evidence/claims.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** How far the word of an evidence manifest carries, by where it came from. */
export interface Standing {
  readonly level: TrustLevel;
  /** It came with the pull request of a fork. */
  readonly fork: boolean;
}

/** What is to be known of files that are handed over beside the packages. */
export interface HandingOver {
  /** Files that are meant as evidence manifests, whatever they hold. */
  readonly evidence: readonly string[];
  /** How far the word of a manifest carries. */
  standingOf(path: string): Promise<Standing>;
}

/** What result files and manifests say, for every package alike. */
export interface HandedOver {
  readonly readings: Partial<Evidence>;
  /** Files that nothing could be made of: said aloud, so that nobody relies on them. */
  readonly notices: readonly string[];
}

export const NOTHING_HANDED_OVER: HandedOver = { readings: {}, notices: [] };
