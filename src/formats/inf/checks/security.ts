import type { InfSecurity } from '../model.ts';
import { entriesOf } from '../syntax.ts';
import { known } from './scene.ts';
import type { Scene, Use } from './scene.ts';

const MAX_DESCRIPTORS = 10_000;

const ofRegistry = ({ document }: Scene, { section, parent }: Use): readonly InfSecurity[] => {
  const found: InfSecurity[] = [];
  for (const entry of entriesOf(document.syntax, section)) {
    if (document.value(entry, 2).toLowerCase() !== 'security' || document.value(entry, 0).toLowerCase() !== 'hkr') continue;
    if (found.length < MAX_DESCRIPTORS) found.push({ kind: parent === 'service' ? 'service' : 'device', text: known(document, entry, 4), section: section.name, place: document.place(document.at(entry, 4)) });
  }
  return found;
};

/** `Security = "SDDL"` of a service, or `Access` of an event channel. */
const ofSetting = ({ document }: Scene, { section }: Use, directive: string, kind: InfSecurity['kind']): readonly InfSecurity[] => {
  for (const entry of entriesOf(document.syntax, section))
    if (document.directive(entry) === directive) return [{ kind, text: entry.values.map((_, index) => document.value(entry, index)).join(','), section: section.name, place: document.place(document.at(entry, 0)) }];
  return [];
};

/** `[list.security]` holds one descriptor for all files, keys or services of its section. */
const ofCompanion = ({ document }: Scene, { section, kind }: Use): readonly InfSecurity[] => {
  const companion = document.section(`${section.key}.security`);
  if (companion === undefined) return [];
  for (const entry of entriesOf(document.syntax, companion))
    return [{ kind: kind === 'copy-list' ? 'file' : kind === 'service' ? 'service' : 'registry', text: document.value(entry, 0), section: companion.name, place: document.place(entry.from) }];
  return [];
};

/** Every security descriptor that the INF sets. */
export const readSecurity = (scene: Scene): readonly InfSecurity[] => {
  const found = scene.uses.flatMap((use): readonly InfSecurity[] => {
    switch (use.kind) {
      case 'add-registry': return [...ofRegistry(scene, use), ...ofCompanion(scene, use)];
      case 'copy-list': return ofCompanion(scene, use);
      case 'service': return [...ofSetting(scene, use, 'security', 'service'), ...ofCompanion(scene, use)];
      case 'channel': return ofSetting(scene, use, 'access', 'channel');
      default: return [];
    }
  });
  const distinct = new Map(found.map((item) => [`${item.place.line}:${item.place.column}`, item]));
  return [...distinct.values()].slice(0, MAX_DESCRIPTORS);
};
