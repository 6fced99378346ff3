import type { Binary } from '../evidence/evidence.ts';

/** [PE] IMAGE_DEBUG_TYPE_REPRO: the header's timestamp is a hash. */
const REPRODUCIBLE = 16;

export interface Build {
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The binary that was linked last, by its own word; a time after now is no time. */
export const newestBuild = (binaries: readonly { readonly file: string; readonly value: Binary }[], now: Date): Build | undefined => {
  let newest: Build | undefined;
  for (const { file, value: { image } } of binaries) {
    const time = image.timestamp * 1000;
    const isTime = time > 0 && time <= now.getTime() && !image.debug.some(({ type }) => type === REPRODUCIBLE);
    if (isTime && (newest === undefined || time > newest.time)) newest = { file, time };
  }
  return newest;
};
