/** Which parts a signature leaves open: the libraries that make and check these signatures do not ask (results.md 1.4 step 10). */
import type { PartReference } from './manifest.ts';
import { partKey, relationshipsOf, resolveTarget, sourceOf } from './names.ts';
import type { OpcPackage, OpcPart } from './package.ts';
import { selects } from './relationship-transform.ts';
import type { Relationship } from './relationships.ts';
import { ORIGIN_TYPE } from './signatures.ts';

const ROOT = partKey(relationshipsOf('/'));

/** Parts that the package itself points at are content, even where someone calls them a certificate. */
const content = (root: readonly Relationship[]): ReadonlySet<string> =>
  new Set(root.filter(({ type, external }) => type !== ORIGIN_TYPE && !external).map(({ target }) => partKey(resolveTarget('/', target))));

/** Selected relationships cover a relationship part when no relationship is left over. The origin came with the signature. */
const allSelected = (references: readonly PartReference[], relationships: readonly Relationship[], isRoot: boolean): boolean =>
  relationships.every((each) => (isRoot && each.type === ORIGIN_TYPE) || references.some(({ selection }) => selection !== undefined && selects(selection, each)));

export interface CoverageQuestion {
  readonly opc: OpcPackage;
  readonly references: readonly PartReference[];
  /** Parts that exist for the sake of signatures. */
  readonly own: ReadonlySet<string>;
  readonly relationshipsIn: (part: OpcPart) => readonly Relationship[];
}

/** Names of the parts that could be changed, or were added, without the signature noticing. */
export const uncoveredParts = ({ opc, references, own, relationshipsIn }: CoverageQuestion): readonly string[] => {
  const byPart = new Map<string, PartReference[]>();
  for (const reference of references) {
    const found = byPart.get(partKey(reference.part));
    if (found === undefined) byPart.set(partKey(reference.part), [reference]);
    else found.push(reference);
  }
  const root = opc.part(relationshipsOf('/'));
  const pointedAt = content(root === undefined ? [] : relationshipsIn(root));
  const isOpen = (part: OpcPart): boolean => {
    const key = partKey(part.name);
    if (own.has(key) && !pointedAt.has(key)) return false;
    const found = byPart.get(key) ?? [];
    if (found.some(({ over }) => over !== 'relationships')) return false;
    return found.length === 0 || sourceOf(part.name) === undefined || !allSelected(found, relationshipsIn(part), key === ROOT);
  };
  return opc.parts.filter(isOpen).map(({ name }) => name);
};
