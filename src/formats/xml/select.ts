/** Looking things up in elements. Without `uri` any namespace fits: for formats whose namespace is unknown (results.md 0.2). */
import type { XmlAttribute, XmlStart } from './element.ts';
import type { XmlElement, XmlNode } from './tree.ts';

interface Named {
  readonly local: string;
  readonly uri: string;
}

export const isNamed = (named: Named, local: string, uri?: string): boolean => named.local === local && (uri === undefined || named.uri === uri);

/** Value of the attribute of this local name in no namespace; in any namespace or in `uri` where no such is there. */
export const attributeOf = ({ attributes }: Pick<XmlStart, 'attributes'>, local: string, uri?: string): string | undefined => {
  let other: XmlAttribute | undefined;
  for (const attribute of attributes) {
    if (attribute.local !== local || attribute.prefix === 'xmlns') continue;
    if (attribute.uri === (uri ?? '')) return attribute.value;
    if (uri === undefined) other ??= attribute;
  }
  return other?.value;
};

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter((node) => node.kind === 'element');

export const childrenOf = (element: XmlElement, local: string, uri?: string): readonly XmlElement[] => elementsOf(element).filter((child) => isNamed(child, local, uri));

export const childOf = (element: XmlElement, local: string, uri?: string): XmlElement | undefined => childrenOf(element, local, uri)[0];

/** The element and all below it, in document order. Depth is bounded by the parser. */
export const descendants = (element: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement): void => {
    found.push(each);
    for (const child of each.children) if (child.kind === 'element') visit(child);
  };
  visit(element);
  return found;
};

/** All character data below, in document order. */
export const textOf = ({ children }: { readonly children: readonly XmlNode[] }): string =>
  children.map((node) => (node.kind === 'text' ? node.text : node.kind === 'element' ? textOf(node) : '')).join('');
