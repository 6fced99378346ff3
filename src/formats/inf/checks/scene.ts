import type { Document } from '../document.ts';
import { integer } from '../document.ts';
import type { Entry } from '../field.ts';
import type { Installation, Reached } from '../install.ts';
import type { Architecture, Inf, InfFileReference, InfService, InfVersion } from '../model.ts';
import type { Models } from '../models.ts';
import type { SourceTables } from '../sources.ts';

/** One way in which a section is used; the architectures that use it so are taken together. */
export interface Use extends Omit<Reached, 'architecture'> {
  readonly architectures: readonly Architecture[];
}

/** A whole INF, understood, for checks that look beyond one line. */
export interface Scene {
  readonly document: Document;
  readonly installation: Installation;
  readonly uses: readonly Use[];
  readonly tables: SourceTables;
  readonly models: Models;
  readonly version: InfVersion;
  readonly kind: Inf['kind'];
  /** Setup class in lower case. */
  readonly className: string;
  readonly files: readonly InfFileReference[];
  readonly services: readonly InfService[];
}

/** Says one thing about one place of a section in use. */
export type Tell = (code: number, message: string, at: number, note?: 'excepted') => void;

export const tellIn = (document: Document, section: string): Tell => (code, message, at, note) =>
  document.report({ code, message, at, section, ...(note === undefined ? {} : { note }) });

/** The reached sections, each way of use once. The oldest build comes first, as the walk does. */
export const usesOf = ({ reached }: Installation): readonly Use[] => {
  const uses = new Map<string, Map<Reached['section'], Use & { architectures: Architecture[] }>>();
  for (const { architecture, ...use } of reached) {
    const way = `${use.kind} ${use.parent}`;
    const sections = uses.get(way) ?? new Map<Reached['section'], Use & { architectures: Architecture[] }>();
    uses.set(way, sections);
    const known = sections.get(use.section);
    if (known === undefined) sections.set(use.section, { ...use, architectures: [architecture] });
    else if (use.floor < known.floor) sections.set(use.section, { ...use, architectures: [...known.architectures, architecture] });
    else known.architectures.push(architecture);
  }
  return [...uses.values()].flatMap((sections) => [...sections.values()]);
};

/** Two ranges of builds have one in common. */
export const overlaps = (a: Pick<Use, 'floor' | 'ceiling'>, b: Pick<Use, 'floor' | 'ceiling'>): boolean =>
  a.floor <= (b.ceiling ?? Infinity) && b.floor <= (a.ceiling ?? Infinity);

/** Number of fields up to the last that says something. */
export const fieldCount = ({ values }: Entry): number => {
  let count = values.length;
  while (count > 0 && values[count - 1]?.text === '') count--;
  return count;
};

/** A token, or a placeholder of stampinf, that stands for something unknown. */
const UNKNOWN = /%[^%\d-][^%]*%|\$[A-Z]+\$/u;

/** Expanded and trimmed; a token without definition is somebody else's finding, so it reads as nothing. */
export const known = (document: Document, entry: Entry | undefined, index: number): string => {
  const text = entry === undefined ? '' : document.value(entry, index).trim();
  const open = UNKNOWN.test(text) && UNKNOWN.test((entry?.values[index]?.text ?? '').replaceAll('%%', ''));
  return open ? '' : text;
};

export const numeric = (document: Document, entry: Entry | undefined, index: number): number | undefined => integer(known(document, entry, index));

/** A directory identifier that a path starts with, and the rest. */
export const directoryOf = (path: string): { readonly dirId: number; readonly rest: string } | undefined => {
  const [, id, rest] = /^"?%(-?\d+)%[\\/]*(.*)$/u.exec(path) ?? [];
  return id === undefined ? undefined : { dirId: Number(id), rest: rest ?? '' };
};
