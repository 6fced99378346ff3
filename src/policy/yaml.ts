import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, ParsedNode } from 'yaml';
import { InputError } from './error.ts';

export const MAX_YAML_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
/** Far more than a person writes; every value can be wrong, and the schema library passes all problems of a list as arguments of one call. */
const MAX_NODES = 20_000;
const MAX_KEYS = 1000;

/** Every scalar is the text that was written: YAML would make `10.10` a number and a digest Infinity. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

const isList = (value: YamlValue | undefined): value is readonly YamlValue[] => Array.isArray(value);

export const mappingOf = (value: YamlValue | undefined): { readonly [key: string]: YamlValue } => (value === undefined || typeof value === 'string' || isList(value) ? {} : value);

export const itemsOf = (value: YamlValue | undefined): readonly YamlValue[] => (isList(value) ? value : []);

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  readonly file: string;
  readonly value: YamlValue;
  /** Where the value at a path stands; the nearest place above it when the path does not exist. */
  place(path: readonly PropertyKey[]): YamlPlace;
  /** Where the key itself stands. */
  keyPlace(path: readonly PropertyKey[]): YamlPlace;
}

const pathId = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

class YamlReader {
  readonly values = new Map<string, number>();
  readonly keys = new Map<string, number>();
  readonly #fail: (message: string, offset: number) => never;
  readonly #maxNodes: number;
  #nodes = 0;

  constructor(fail: (message: string, offset: number) => never, maxNodes: number) {
    this.#fail = fail;
    this.#maxNodes = maxNodes;
  }

  read(node: ParsedNode | Node | null, path: readonly string[], offset: number): YamlValue {
    const at = node?.range?.[0] ?? offset;
    this.#check(node, path, at);
    this.values.set(pathId(path), at);
    if (node === null) return '';
    if (isAlias(node)) return this.#fail('aliases (*name) are not read here; write the value again', at);
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
    if (isSeq(node)) return node.items.map((item, index) => this.read(this.#node(item), [...path, String(index)], at));
    if (isMap(node)) return this.#map(node.items, path, at);
    return this.#fail('this is no mapping, list or text', at);
  }

  #node(value: unknown): Node | null {
    return isAlias(value) || isScalar(value) || isSeq(value) || isMap(value) ? value : null;
  }

  #map(items: readonly { readonly key: unknown; readonly value: unknown }[], path: readonly string[], offset: number): YamlValue {
    const entries = new Map<string, YamlValue>();
    if (items.length > MAX_KEYS) this.#fail(`more than ${MAX_KEYS} keys in one mapping`, offset);
    for (const { key, value } of items) {
      const at = isScalar(key) ? (key.range?.[0] ?? offset) : offset;
      if (!isScalar(key) || typeof key.value !== 'string') return this.#fail('a key must be plain text', at);
      this.#check(key, path, at);
      const name = key.value;
      if (name === '__proto__') this.#fail('the key "__proto__" is not allowed', at);
      if (entries.has(name)) this.#fail(`the key "${name.slice(0, 80)}" is written twice; keep one`, at);
      const below = [...path, name];
      this.keys.set(pathId(below), at);
      entries.set(name, this.read(this.#node(value), below, at));
    }
    return Object.fromEntries(entries);
  }

  #check(node: Node | null, path: readonly string[], offset: number): void {
    this.#nodes++;
    if (this.#nodes > this.#maxNodes) this.#fail(`more than ${this.#maxNodes} values`, offset);
    if (path.length > MAX_DEPTH) this.#fail(`nested deeper than ${MAX_DEPTH}`, offset);
    if (node === null || isAlias(node)) return;
    if (node.tag !== undefined) this.#fail(`tags (${node.tag}) are not read here; every value is text`, offset);
    if (node.anchor !== undefined && node.anchor !== '') this.#fail('anchors (&name) are not read here; write the value where it is used', offset);
  }
}

/** Reads one strict YAML document: failsafe schema, no aliases, anchors, tags or duplicate keys, bounded. JSON is YAML too. */
export const readYaml = (text: string, file: string, maxNodes = MAX_NODES): YamlFile => {
  if (new TextEncoder().encode(text).length > MAX_YAML_BYTES) throw new InputError(`larger than ${MAX_YAML_BYTES} bytes`, { file });
  const lines = new LineCounter();
  const placeOf = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (message: string, offset: number): never => {
    throw new InputError(message, { file, ...placeOf(offset) });
  };
  const document = parseDocument(text, { schema: 'failsafe', version: '1.2', uniqueKeys: false, prettyErrors: false, stringKeys: false, lineCounter: lines });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const several = problem.code === 'MULTIPLE_DOCS';
    fail(several ? 'a second document begins here; write one' : `this is not valid YAML: ${problem.message.slice(0, 200)}`, problem.pos[0]);
  }
  const reader = new YamlReader(fail, maxNodes);
  const value = reader.read(document.contents, [], 0);
  const above = (places: ReadonlyMap<string, number>, path: readonly PropertyKey[]): YamlPlace => {
    for (let length = path.length; length > 0; length--) {
      const offset = (length === path.length ? places : reader.values).get(pathId(path.slice(0, length)));
      if (offset !== undefined) return placeOf(offset);
    }
    return placeOf(reader.values.get('[]') ?? 0);
  };
  return { file, value, place: (path) => above(reader.values, path), keyPlace: (path) => above(reader.keys, path) };
};

/** The same for a file that is evidence: that it cannot be read is a value. */
export const tryYaml = (text: string, file: string, maxNodes = MAX_NODES): { readonly source: YamlFile } | { readonly problem: InputError } => {
  try {
    return { source: readYaml(text, file, maxNodes) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: error };
  }
};
