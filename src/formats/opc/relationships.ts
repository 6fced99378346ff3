/** Relationship parts (ECMA-376 part 2, section 6.5). */
import { FormatError } from '../error.ts';
import { attributeOf, elementsOf } from '../xml/select.ts';
import { parseXml, type XmlDocument, type XmlElement } from '../xml/tree.ts';
import { FORMAT } from './names.ts';

export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  readonly external: boolean;
}

export interface RelationshipPart {
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
}

const relationship = (element: XmlElement, part: string): Relationship => {
  const where = `${part} line ${element.line}`;
  if (element.local !== 'Relationship' || element.uri !== RELATIONSHIPS_NAMESPACE) throw new FormatError(FORMAT, `${where} has an element ${element.local.slice(0, 80)}`);
  const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(element, name, ''));
  const mode = attributeOf(element, 'TargetMode', '') ?? 'Internal';
  if (id === undefined || type === undefined || target === undefined) throw new FormatError(FORMAT, `${where}: a relationship has no Id, Type or Target`);
  if (mode !== 'Internal' && mode !== 'External') throw new FormatError(FORMAT, `${where}: the target mode is ${JSON.stringify(mode.slice(0, 80))}`);
  return { id, type, target, external: mode === 'External' };
};

export const parseRelationships = (data: Uint8Array, part: string, bytes: number): RelationshipPart => {
  const document = parseXml(data, FORMAT, { bytes });
  const { root } = document;
  if (root.local !== 'Relationships' || root.uri !== RELATIONSHIPS_NAMESPACE) throw new FormatError(FORMAT, `${part} holds something else than relationships`);
  const relationships = elementsOf(root).map((element) => relationship(element, part));
  const ids = new Set<string>();
  for (const { id } of relationships) {
    if (ids.has(id)) throw new FormatError(FORMAT, `${part} has two relationships with the Id ${JSON.stringify(id.slice(0, 80))}`);
    ids.add(id);
  }
  return { document, relationships };
};
