/** Qualified names and the scopes that give their prefixes a meaning (Namespaces in XML 1.0, https://www.w3.org/TR/xml-names/). */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

export interface QualifiedName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
}

/** The parser has checked the characters of the whole name; behind a colon another first character must follow. */
const NOT_FIRST = /^(?:[-.0-9\u00b7\u203f\u2040]|[\u{300}-\u{36f}])/u;

/** `undefined` for what is no qualified name. */
export const splitName = (name: string): QualifiedName | undefined => {
  const colon = name.indexOf(':');
  if (colon < 0) return { name, prefix: '', local: name };
  const local = name.slice(colon + 1);
  return colon === 0 || local === '' || local.includes(':') || NOT_FIRST.test(local) ? undefined : { name, prefix: name.slice(0, colon), local };
};

/** Declarations of one element and, through `outer`, of those around it. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

export const ROOT_SCOPE: Scope = { declared: new Map([['', ''], ['xml', XML_NAMESPACE]]), outer: undefined };

/** The namespace a prefix stands for, `''` for none, `undefined` for a prefix that was not declared. */
export const resolve = (scope: Scope, prefix: string): string | undefined => {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
};

/** Prefix that an attribute of this name declares: `''` for `xmlns`, `undefined` for any other attribute. */
export const declaredPrefix = (name: string): string | undefined => {
  if (!name.startsWith('xmlns')) return undefined;
  if (name.length === 5) return '';
  return name.charCodeAt(5) === 0x3a ? name.slice(6) : undefined;
};

/** Why a declaration is not allowed (Namespaces in XML 1.0, section 3). */
export const declarationProblem = (prefix: string, uri: string): string | undefined => {
  if (prefix === 'xmlns' || uri === XMLNS_NAMESPACE) return 'declares the prefix xmlns';
  if ((prefix === 'xml') !== (uri === XML_NAMESPACE)) return 'gives the prefix xml another meaning, or its namespace another prefix';
  return prefix !== '' && uri === '' ? `takes the meaning of the prefix ${prefix} away` : undefined;
};
