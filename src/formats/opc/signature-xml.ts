/** Strict walking through a signature document: children by name, in order, nothing between them. */
import { decodeBase64 } from '../base64.ts';
import { FormatError } from '../error.ts';
import { attributeOf, isNamed, textOf } from '../xml/select.ts';
import type { XmlElement } from '../xml/tree.ts';
import { FORMAT } from './names.ts';
import { digestOf } from './signature-algorithms.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const OPC_DSIG = 'http://schemas.openxmlformats.org/package/2006/digital-signature';

const MAX_QUOTED = 120;
const SPACE = /^[ \t\r\n]*$/;

export const quoted = (text: string): string => JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}...` : text);

export const fail = (element: XmlElement, message: string): never => {
  throw new FormatError(FORMAT, `signature, line ${element.line}: ${message}`);
};

/** Child elements; text beside them would be seen by one reader and not by another. */
export const members = (element: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  for (const node of element.children) {
    if (node.kind === 'element') found.push(node);
    else if (node.kind === 'instruction' || (node.kind === 'text' && !SPACE.test(node.text))) fail(element, `${element.local} holds more than elements`);
  }
  return found;
};

/** Takes the members of an element one after the other. */
export class Members {
  readonly #element: XmlElement;
  readonly #found: readonly XmlElement[];
  #at = 0;

  constructor(element: XmlElement) {
    this.#element = element;
    this.#found = members(element);
  }

  optional(local: string, uri = DSIG): XmlElement | undefined {
    const next = this.#found[this.#at];
    if (next === undefined || !isNamed(next, local, uri)) return undefined;
    this.#at++;
    return next;
  }

  next(local: string, uri = DSIG): XmlElement {
    return this.optional(local, uri) ?? fail(this.#element, `${this.#element.local} has no ${local} where one must be`);
  }

  all(local: string, uri = DSIG): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (let next = this.optional(local, uri); next !== undefined; next = this.optional(local, uri)) found.push(next);
    return found;
  }

  end(): void {
    const next = this.#found[this.#at];
    if (next !== undefined) fail(next, `${next.local.slice(0, MAX_QUOTED)} is not expected in ${this.#element.local}`);
  }
}

export const required = (element: XmlElement, attribute: string): string => attributeOf(element, attribute, '') ?? fail(element, `${element.local} has no ${attribute}`);

export const bytesOf = (element: XmlElement): Uint8Array => {
  if (element.children.some(({ kind }) => kind !== 'text')) fail(element, `${element.local} holds more than text`);
  return decodeBase64(textOf(element)) ?? fail(element, `${element.local} is not base64`);
};

/** Transforms, then DigestMethod, then DigestValue: what every Reference ends in. */
export interface Digested {
  readonly transforms: readonly XmlElement[];
  /** Name of node:crypto. */
  readonly algorithm: string;
  readonly digest: Uint8Array;
}

export const digested = (reference: XmlElement): Digested => {
  const inner = new Members(reference);
  const transforms = inner.optional('Transforms');
  const method = required(inner.next('DigestMethod'), 'Algorithm');
  const digest = bytesOf(inner.next('DigestValue'));
  inner.end();
  return {
    transforms: transforms === undefined ? [] : transformsOf(transforms),
    algorithm: digestOf(method) ?? fail(reference, `the digest method ${quoted(method)} is not supported`),
    digest,
  };
};

const transformsOf = (element: XmlElement): readonly XmlElement[] => {
  const inner = new Members(element);
  const found = inner.all('Transform');
  inner.end();
  return found;
};
