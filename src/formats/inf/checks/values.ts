import type { InfDeviceValue } from '../model.ts';
import { entriesOf } from '../syntax.ts';
import { registryPath } from './isolation.ts';
import type { Scene } from './scene.ts';

const MAX_VALUES = 10_000;

/** Values that the INF sets for its device: what another INF of the same device might set otherwise. Only extension INFs are compared so. */
export const readDeviceValues = ({ document, uses, kind }: Scene): readonly InfDeviceValue[] => {
  if (kind !== 'extension') return [];
  const found = new Map<string, InfDeviceValue>();
  for (const { kind: use, parent, section } of uses) {
    if (use !== 'add-registry' || (parent !== 'install' && parent !== 'hardware')) continue;
    for (const entry of entriesOf(document.syntax, section)) {
      const value = document.value(entry, 2);
      if (document.value(entry, 0).toLowerCase() !== 'hkr' || value === '' || found.size >= MAX_VALUES) continue;
      const name = [parent === 'hardware' ? 'hardware key' : 'software key', registryPath(document.value(entry, 1)), value.toLowerCase()].filter((part) => part !== '').join('\\');
      if (!found.has(name)) found.set(name, { name, place: document.place(entry.from) });
    }
  }
  return [...found.values()];
};
