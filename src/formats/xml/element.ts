import { declarationProblem, declaredPrefix, type QualifiedName, resolve, ROOT_SCOPE, type Scope, splitName, XMLNS_NAMESPACE } from './names.ts';

export interface XmlAttribute extends QualifiedName {
  /** `''` for none: an attribute without a prefix is in no namespace. */
  readonly uri: string;
  readonly value: string;
}

export interface XmlStart extends QualifiedName {
  readonly uri: string;
  /** In document order, namespace declarations included. */
  readonly attributes: readonly XmlAttribute[];
  /** Where its start tag begins. */
  readonly line: number;
  readonly scope: Scope;
}

const NONE: readonly XmlAttribute[] = [];

/** Puts one start tag together from what the parser reports of it. */
export class ElementReader {
  readonly #fail: (message: string) => never;
  readonly #plain: { readonly name: string; readonly value: string }[] = [];
  #declares = false;

  constructor(fail: (message: string) => never) {
    this.#fail = fail;
  }

  /** How many attributes the element has so far. */
  add(name: string, value: string): number {
    if (declaredPrefix(name) !== undefined) this.#declares = true;
    return this.#plain.push({ name, value });
  }

  /** The element, once the start tag is complete. */
  finish(name: string, line: number, outer: { readonly scope: Scope } | undefined): XmlStart {
    const around = outer?.scope ?? ROOT_SCOPE;
    const scope = this.#declares ? this.#scope(around) : around;
    const { prefix, local } = this.#split(name);
    const uri = resolve(scope, prefix);
    if (uri === undefined || prefix === 'xmlns') return this.#undeclared(prefix);
    const attributes = this.#plain.length === 0 ? NONE : this.#attributes(scope);
    this.#plain.length = 0;
    this.#declares = false;
    return { name, prefix, local, uri, attributes, line, scope };
  }

  #split(name: string): QualifiedName {
    return splitName(name) ?? this.#fail(`${JSON.stringify(name.slice(0, 80))} is not a name with at most one prefix`);
  }

  #undeclared(prefix: string): never {
    return this.#fail(`the prefix ${JSON.stringify(prefix.slice(0, 80))} is not declared`);
  }

  #scope(outer: Scope): Scope {
    const declared = new Map<string, string>();
    for (const { name, value } of this.#plain) {
      const prefix = declaredPrefix(name);
      if (prefix === undefined) continue;
      const problem = declarationProblem(prefix, value);
      if (problem !== undefined) this.#fail(`a namespace declaration ${problem.slice(0, 120)}`);
      declared.set(prefix, value);
    }
    return { declared, outer };
  }

  #attributes(scope: Scope): readonly XmlAttribute[] {
    let prefixed = 0;
    const attributes: XmlAttribute[] = [];
    for (const { name, value } of this.#plain) {
      if (name.includes(':')) {
        const { prefix, local } = this.#split(name);
        attributes.push({ name, prefix, local, uri: this.#uri(prefix, scope), value });
        prefixed++;
      } else attributes.push({ name, prefix: '', local: name, uri: name === 'xmlns' ? XMLNS_NAMESPACE : '', value });
    }
    if (prefixed > 1) this.#checkDistinct(attributes);
    return attributes;
  }

  #uri(prefix: string, scope: Scope): string {
    return prefix === 'xmlns' ? XMLNS_NAMESPACE : (resolve(scope, prefix) ?? this.#undeclared(prefix));
  }

  /** The parser has compared the names as written. */
  #checkDistinct(attributes: readonly XmlAttribute[]): void {
    const seen = new Set<string>();
    for (const { prefix, local, uri } of attributes) {
      if (prefix === '') continue;
      const expanded = `${local} ${uri}`;
      if (seen.has(expanded)) this.#fail(`the attribute ${local.slice(0, 80)} stands twice in one element`);
      seen.add(expanded);
    }
  }
}
