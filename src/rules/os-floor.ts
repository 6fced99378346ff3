import type { Architecture, Inf } from '../formats/inf/inf.ts';
import type { PolicyTarget } from '../policy/policy.ts';

/** Lowest builds that a package is installed on. */
export interface Floors {
  readonly lowest: number;
  /** Of the section for the newest systems; equals `lowest` where there is one section only. */
  readonly highest: number;
}

/** There is no Windows for the architecture before this build. */
const FIRST_BUILD: Readonly<Partial<Record<Architecture, number>>> = { arm64: 16299, arm: 9200 };

/**
 * What the models sections of an architecture declare, as far as the policy's targets leave it.
 * `undefined` where the INF declares no builds at all (a primitive driver) and the policy does not help.
 */
export const floorsOf = ({ models }: Pick<Inf, 'models'>, architecture: Architecture, targets: readonly PolicyTarget[]): Floors | undefined => {
  const wanted = targets.filter(({ arch }) => arch === architecture).map(({ floor }) => floor);
  const least = Math.max(FIRST_BUILD[architecture] ?? 0, wanted.length > 0 ? Math.min(...wanted) : 0);
  const sections = models.filter((found) => found.architecture === architecture && found.exists && found.entries > 0 && (found.ceiling === undefined || found.ceiling >= Math.max(found.floor, least)));
  const floors = sections.map(({ floor }) => Math.max(floor, least));
  if (floors.length > 0) return { lowest: Math.min(...floors), highest: Math.max(...floors) };
  return wanted.length > 0 ? { lowest: least, highest: least } : undefined;
};
