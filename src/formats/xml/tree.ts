/** A whole small document in memory. Large ones are read with `readXml`. */
import { FormatError } from '../error.ts';
import type { XmlStart } from './element.ts';
import type { XmlInput } from './encoding.ts';
import type { XmlHandler } from './handler.ts';
import type { XmlLimits } from './limits.ts';
import { readXml } from './reader.ts';

export type XmlNode =
  | XmlElement
  | { readonly kind: 'text' | 'comment'; readonly text: string }
  | { readonly kind: 'instruction'; readonly target: string; readonly data: string };

export interface XmlElement extends XmlStart {
  readonly kind: 'element';
  readonly parent: XmlElement | undefined;
  /** Text beside text is one node. */
  readonly children: readonly XmlNode[];
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Comments and processing instructions before and behind the root. */
  readonly before: readonly XmlNode[];
  readonly after: readonly XmlNode[];
}

interface Open extends XmlElement {
  readonly parent: Open | undefined;
  readonly children: XmlNode[];
}

class Builder implements XmlHandler {
  readonly before: XmlNode[] = [];
  readonly after: XmlNode[] = [];
  root: Open | undefined;
  #open: Open | undefined;
  #text = '';

  open({ name, prefix, local, uri, attributes, line, scope }: XmlStart): void {
    this.#flush();
    const parent = this.#open;
    const node: Open = { kind: 'element', name, prefix, local, uri, attributes, line, scope, parent, children: [] };
    parent?.children.push(node);
    this.root ??= node;
    this.#open = node;
  }

  close(): void {
    this.#flush();
    this.#open = this.#open?.parent;
  }

  text(text: string): void {
    this.#text += text;
  }

  comment(text: string): void {
    this.#add({ kind: 'comment', text });
  }

  instruction(target: string, data: string): void {
    this.#add({ kind: 'instruction', target, data });
  }

  #add(node: XmlNode): void {
    this.#flush();
    (this.#open?.children ?? (this.root === undefined ? this.before : this.after)).push(node);
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#open?.children.push({ kind: 'text', text: this.#text });
    this.#text = '';
  }
}

/** Limits for documents that become trees: an element takes about half a kilobyte. A signature of 50,000 references has 300,000. */
const TREE_LIMITS: Partial<XmlLimits> = { bytes: 16 * 1024 * 1024, elements: 400_000 };

export const parseXml = (input: XmlInput, format: string, limits: Partial<XmlLimits> = {}): XmlDocument => {
  const builder = new Builder();
  readXml(input, format, builder, { ...TREE_LIMITS, ...limits });
  const { root, before, after } = builder;
  if (root === undefined) throw new FormatError(format, 'the document has no element');
  return { root, before, after };
};
