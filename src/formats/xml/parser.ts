import { SaxesParser } from 'saxes';
import { ElementReader, type XmlStart } from './element.ts';
import { XmlDamage, XmlError, type XmlPosition } from './error.ts';
import type { XmlContext, XmlHandler } from './handler.ts';
import type { XmlLimits } from './limits.ts';

/** The version is forced so that XML 1.1 cannot bring other line ends and characters. */
const OPTIONS = { xmlns: false, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;
const MAX_QUOTED = 200;

const quoted = (message: string): string => (message.length > MAX_QUOTED ? `${message.slice(0, MAX_QUOTED)}...` : message);

/**
 * The parser with our limits, namespaces and events. It extends the library's class because an instance of that becomes six times slower
 * when it is given more than seven listeners: its properties no longer fit into the object.
 */
export class XmlParser extends SaxesParser<typeof OPTIONS> implements XmlContext {
  readonly #format: string;
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #elements: ElementReader;
  readonly #stack: XmlStart[] = [];
  #count = 0;
  #stopped = false;
  /** Characters and line reached when the last event came. */
  #reached = 0;
  #line = 1;

  constructor(format: string, handler: XmlHandler, limits: XmlLimits) {
    super(OPTIONS);
    this.#format = format;
    this.#handler = handler;
    this.#limits = limits;
    this.#elements = new ElementReader((message) => this.refuse(message));
    this.#listen();
  }

  /** Elements begun so far. */
  get count(): number {
    return this.#count;
  }

  get depth(): number {
    return this.#stack.length;
  }

  get place(): XmlPosition {
    return { line: this.line, column: Math.max(1, this.column) };
  }

  stop(): void {
    this.#stopped = true;
  }

  refuse(message: string): never {
    throw new XmlError(this.#format, quoted(message), this.place);
  }

  /** The library calls this for everything that is not well-formed. */
  override fail(message: string): this {
    if (this.#stopped) return this;
    throw new XmlDamage(this.#format, quoted(message.replace(/\.$/, '')), this.place);
  }

  run(texts: Iterable<string>): void {
    for (const text of texts) {
      this.write(text);
      if (this.#stopped) return;
      // The library would collect an endless run of text or an endless name without a word.
      if (this.position - this.#reached > this.#limits.piece) this.refuse(`one piece of it is longer than ${this.#limits.piece} characters`);
    }
    this.close();
  }

  #listen(): void {
    const { text, comment, instruction } = this.#handler;
    this.on('doctype', () => this.#stopped || this.refuse('it has a document type declaration, which is refused'));
    this.on('attribute', ({ name, value }) => this.#attribute(name, value));
    this.on('opentag', ({ name }) => this.#open(name));
    this.on('closetag', () => this.#close());
    // Always, because it says where the next tag begins.
    this.on('text', (data) => this.#told() && this.#stack.length > 0 && text?.call(this.#handler, data, this));
    if (text !== undefined) this.on('cdata', (data) => this.#told() && text.call(this.#handler, data, this));
    this.on('comment', (data) => this.#told() && comment?.call(this.#handler, data, this));
    this.on('processinginstruction', ({ target, body }) => this.#told() && instruction?.call(this.#handler, target, body, this));
  }

  /** Every event calls this first. */
  #told(): boolean {
    this.#reached = this.position;
    this.#line = this.line;
    return !this.#stopped;
  }

  #attribute(name: string, value: string): void {
    this.#reached = this.position;
    if (this.#stopped) return;
    if (value.length > this.#limits.attribute) this.refuse(`an attribute value is longer than ${this.#limits.attribute} characters`);
    if (this.#elements.add(name, value) > this.#limits.attributes) this.refuse(`an element has more than ${this.#limits.attributes} attributes`);
  }

  #open(name: string): void {
    const line = this.#line;
    if (!this.#told()) return;
    if (this.#count === 0) this.#checkVersion();
    if (++this.#count > this.#limits.elements) this.refuse(`more than ${this.#limits.elements} elements`);
    if (this.#stack.length >= this.#limits.depth) this.refuse(`elements are nested deeper than ${this.#limits.depth}`);
    const element = this.#elements.finish(name, line, this.#stack.at(-1));
    this.#stack.push(element);
    this.#handler.open?.(element, this);
  }

  #close(): void {
    if (!this.#told()) return;
    const element = this.#stack.at(-1);
    if (element !== undefined) this.#handler.close?.(element, this);
    this.#stack.pop();
  }

  #checkVersion(): void {
    const { version = '1.0' } = this.xmlDecl;
    if (version !== '1.0') this.refuse(`its XML version is ${version.slice(0, 10)} instead of 1.0`);
  }
}
