import type { Applied, Forge, ForgeEffect } from './effect.ts';

/** Reads as before, but tells what it would change instead of changing it. */
export const dryRun = (forge: Forge, tell: (effect: ForgeEffect) => void): Forge => ({
  ...forge,
  apply: (effect): Promise<Applied> => {
    tell(effect);
    return Promise.resolve({ kind: 'planned' });
  },
});
