import type { Source } from '../formats/bytes.ts';
import type { PeImage } from '../formats/pe/image.ts';

const NEEDED = 'ZwMapViewOfSection';
const CHUNK = 1024 * 1024;
const MAX_SIZE = 256 * 1024 * 1024;
const DEVICE = '\\Device\\PhysicalMemory';
/** Drivers name it in UTF-16; with a few it is built from an 8-bit string. */
const NEEDLES: readonly string[] = [[...DEVICE].join('\0'), DEVICE];
const OVERLAP = NEEDLES[0]?.length ?? 0;

const LATIN1 = new TextDecoder('latin1');

/** Looks for the device by name, in files that import what it takes to map it. Object names do not depend on case, but nobody writes this one otherwise. */
export const namesPhysicalMemory = (source: Source, { imports }: PeImage): boolean | undefined => {
  if (!imports.some(({ functions }) => functions.includes(NEEDED)) || source.size > MAX_SIZE) return undefined;
  for (let at = 0; at < source.size; at += CHUNK) {
    const text = LATIN1.decode(source.read(at, Math.min(source.size, at + CHUNK + OVERLAP)));
    if (NEEDLES.some((needle) => text.includes(needle))) return true;
  }
  return false;
};
