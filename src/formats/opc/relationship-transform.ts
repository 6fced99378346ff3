/** The relationship transform of ECMA-376 part 2, section 10.5.8, already in canonical form. */
import { escapeValue } from '../xml/c14n.ts';
import type { Selection } from './manifest.ts';
import { type Relationship, RELATIONSHIPS_NAMESPACE } from './relationships.ts';

export const selects = ({ ids, types }: Selection, { id, type }: Relationship): boolean => ids.has(id) || types.has(type);

const byId = (a: Relationship, b: Relationship): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const canonical = ({ id, type, target, external }: Relationship): string =>
  `<Relationship Id="${escapeValue(id)}" Target="${escapeValue(target)}" TargetMode="${external ? 'External' : 'Internal'}" Type="${escapeValue(type)}"></Relationship>`;

/** Selected relationships, sorted by Id in UTF-16 code units, the target mode always written. */
export const selectedRelationships = (relationships: readonly Relationship[], selection: Selection): string =>
  `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${relationships.filter((each) => selects(selection, each)).sort(byId).map(canonical).join('')}</Relationships>`;
