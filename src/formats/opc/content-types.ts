/** `[Content_Types].xml` (ECMA-376 part 2, section 7.2). */
import { FormatError } from '../error.ts';
import { attributeOf, elementsOf } from '../xml/select.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { FORMAT, partKey } from './names.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const CONTENT_TYPES = '/[Content_Types].xml';

/** Content type of a part by its name, `undefined` when none is stated. */
export type ContentTypes = (part: string) => string | undefined;

const entry = (element: XmlElement, key: string): readonly [key: string, type: string] => {
  const name = attributeOf(element, key, '');
  const type = attributeOf(element, 'ContentType', '');
  if (name === undefined || type === undefined) throw new FormatError(FORMAT, `${CONTENT_TYPES} has a ${element.local} without ${key} or ContentType`);
  return [partKey(name), type];
};

const add = (types: Map<string, string>, [key, type]: readonly [string, string]): void => {
  if (types.has(key)) throw new FormatError(FORMAT, `${CONTENT_TYPES} states two types for ${JSON.stringify(key.slice(0, 200))}`);
  types.set(key, type);
};

const extensionOf = (part: string): string => {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : partKey(name.slice(dot + 1));
};

export const parseContentTypes = (data: Uint8Array, bytes: number): ContentTypes => {
  const { root } = parseXml(data, FORMAT, { bytes });
  if (root.local !== 'Types' || root.uri !== NAMESPACE) throw new FormatError(FORMAT, `${CONTENT_TYPES} holds something else`);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.uri === NAMESPACE && element.local === 'Default') add(defaults, entry(element, 'Extension'));
    else if (element.uri === NAMESPACE && element.local === 'Override') add(overrides, entry(element, 'PartName'));
    else throw new FormatError(FORMAT, `${CONTENT_TYPES} has an element ${element.local.slice(0, 80)} in line ${element.line}`);
  }
  return (part) => overrides.get(partKey(part)) ?? defaults.get(extensionOf(part));
};
