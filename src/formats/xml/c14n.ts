/** Canonical XML 1.0, inclusive, with and without comments (https://www.w3.org/TR/2001/REC-xml-c14n-20010315). */
import type { XmlAttribute } from './element.ts';
import { type Scope, XML_NAMESPACE, XMLNS_NAMESPACE } from './names.ts';
import type { XmlDocument, XmlElement, XmlNode } from './tree.ts';

/** Prefixes with the namespaces that the output so far gives them. */
type Rendered = ReadonlyMap<string, string>;

const NOTHING: Rendered = new Map();
const NONE: readonly (readonly [string, string])[] = [];

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };
const VALUE: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' };

const escapeText = (text: string): string => (/[&<>\r]/.test(text) ? text.replaceAll(/[&<>\r]/g, (one) => TEXT[one] ?? one) : text);
export const escapeValue = (text: string): string => (/[&<"\t\n\r]/.test(text) ? text.replaceAll(/[&<"\t\n\r]/g, (one) => VALUE[one] ?? one) : text);

const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** By code points: surrogates stand for characters above all others. */
const compare = (a: string, b: string): number => {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

const byName = (a: XmlAttribute, b: XmlAttribute): number => compare(a.uri, b.uri) || compare(a.local, b.local);

/** Every declaration in force, inherited ones included. */
const inScope = (scope: Scope): Rendered => {
  const found = new Map<string, string>();
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) for (const [prefix, uri] of at.declared) if (!found.has(prefix)) found.set(prefix, uri);
  return found;
};

/** Attributes in the XML namespace come down to the top element from those around it that are not in the output (section 2.4). */
const inherited = (top: XmlElement): readonly XmlAttribute[] => {
  const found = new Map<string, XmlAttribute>();
  for (let at: XmlElement | undefined = top; at !== undefined; at = at.parent)
    for (const attribute of at.attributes) if (attribute.uri === XML_NAMESPACE && !found.has(attribute.local)) found.set(attribute.local, attribute);
  return [...found.values()];
};

const canonicalAttributes = (attributes: readonly XmlAttribute[]): string => {
  const sorted = attributes.length > 1 ? attributes.filter(({ uri }) => uri !== XMLNS_NAMESPACE).sort(byName) : attributes;
  let text = '';
  for (const { name, value, uri } of sorted) if (uri !== XMLNS_NAMESPACE) text += ` ${name}="${escapeValue(value)}"`;
  return text;
};

/** Declarations that say something the output has not said yet. */
const freshOnes = (declared: Rendered, rendered: Rendered): readonly (readonly [prefix: string, uri: string])[] =>
  declared.size === 0 ? NONE : [...declared].filter(([prefix, uri]) => prefix !== 'xml' && (rendered.get(prefix) ?? '') !== uri).sort(([a], [b]) => compare(a, b));

class Canonical {
  readonly #comments: boolean;
  #out = '';

  constructor(comments: boolean) {
    this.#comments = comments;
  }

  get text(): string {
    return this.#out;
  }

  document({ before, root, after }: XmlDocument): this {
    for (const node of before.filter((each) => this.#counts(each))) {
      this.#node(node, NOTHING);
      this.#out += '\n';
    }
    this.top(root);
    for (const node of after.filter((each) => this.#counts(each))) {
      this.#out += '\n';
      this.#node(node, NOTHING);
    }
    return this;
  }

  top(element: XmlElement): this {
    const attributes = element.parent === undefined ? element.attributes : [...element.attributes.filter(({ uri }) => uri !== XML_NAMESPACE), ...inherited(element)];
    this.#element(element, attributes, inScope(element.scope), NOTHING);
    return this;
  }

  /** Recursion is bounded by the depth that the parser allows. */
  #element({ name, children }: XmlElement, attributes: readonly XmlAttribute[], declared: Rendered, rendered: Rendered): void {
    const fresh = freshOnes(declared, rendered);
    this.#out += `<${name}`;
    for (const [prefix, uri] of fresh) this.#out += ` xmlns${prefix === '' ? '' : ':'}${prefix}="${escapeValue(uri)}"`;
    if (attributes.length > 0) this.#out += canonicalAttributes(attributes);
    this.#out += '>';
    const inside = fresh.length === 0 ? rendered : new Map([...rendered, ...fresh]);
    for (const child of children) this.#node(child, inside);
    this.#out += `</${name}>`;
  }

  #counts({ kind }: XmlNode): boolean {
    return kind !== 'comment' || this.#comments;
  }

  #node(node: XmlNode, rendered: Rendered): void {
    if (!this.#counts(node)) return;
    if (node.kind === 'element') this.#element(node, node.attributes, node.scope === node.parent?.scope ? NOTHING : node.scope.declared, rendered);
    else if (node.kind === 'text') this.#out += escapeText(node.text);
    else if (node.kind === 'instruction') this.#out += node.data === '' ? `<?${node.target}?>` : `<?${node.target} ${node.data}?>`;
    else this.#out += `<!--${node.text}-->`;
  }
}

/** The whole document, to be encoded as UTF-8. */
export const canonicalDocument = (document: XmlDocument, comments: boolean): string => new Canonical(comments).document(document).text;

/** One element as it stands in its document: with the namespaces it inherits. */
export const canonicalElement = (element: XmlElement, comments: boolean): string => new Canonical(comments).top(element).text;
