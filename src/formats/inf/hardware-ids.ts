import { FormatError } from '../error.ts';
import type { Architecture, InfHardwareId, Place } from './model.ts';

interface Found {
  readonly at: number;
  readonly description: string;
  /** Not the first ID of its entry. */
  readonly compatible: boolean;
}

/** Collects the hardware IDs of all Models sections, compared without case. */
export interface HardwareIds {
  add(id: string, found: Found, architecture: Architecture): void;
  all(place: (offset: number) => Place): readonly InfHardwareId[];
}

const MAX_IDS = 500_000;
const MAX_CHARACTERS = 32 * 1024 * 1024;

export const collectHardwareIds = (): HardwareIds => {
  const ids = new Map<string, { id: string; at: number; description: string; compatible: boolean; architectures: Architecture[] }>();
  let characters = 0;
  return {
    add(id, found, architecture) {
      const key = id.toLowerCase();
      const known = ids.get(key);
      if (known === undefined) {
        characters += id.length + found.description.length;
        if (ids.size >= MAX_IDS || characters > MAX_CHARACTERS) throw new FormatError('inf', `more than ${MAX_IDS} hardware IDs, or ${MAX_CHARACTERS} characters of them`);
        ids.set(key, { ...found, id, architectures: [architecture] });
        return;
      }
      if (!known.architectures.includes(architecture)) known.architectures.push(architecture);
      // Who is matched first by some entry is matched.
      if (!found.compatible) known.compatible = false;
    },
    all: (place) => [...ids.values()].map(({ id, at, description, architectures, compatible }) => ({ id, place: place(at), architectures, description, compatible })),
  };
};
