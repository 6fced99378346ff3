import { isJsonList, isJsonObject, type JsonList, type JsonObject, type JsonValue } from './value.ts';

const SAFE_ID = /^\d{1,40}$/;

/**
 * Members of one object by name, upper and lower case taken as one. A member of another type than asked for becomes a problem that names
 * its place, and counts as absent; so does `null`, without a problem.
 */
export class JsonFields {
  readonly #object: JsonObject;
  readonly #members: ReadonlyMap<string, JsonValue>;
  readonly #path: string;
  readonly #problems: string[];

  constructor(object: JsonObject, path: string, problems: string[]) {
    this.#object = object;
    this.#members = new Map([...object].map(([name, value]) => [name.toLowerCase(), value]));
    this.#path = path;
    this.#problems = problems;
  }

  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  text(name: string): string | undefined {
    return this.#typed(name, 'no text', (value) => (typeof value === 'string' ? value.trim() : undefined));
  }

  /** A number that identifies something, as its digits. */
  id(name: string): string | undefined {
    return this.#typed(name, 'no id', (value) => idOf(value));
  }

  flag(name: string): boolean | undefined {
    return this.#typed(name, 'neither true nor false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  number(name: string): number | undefined {
    return this.#typed(name, 'no number', (value) => (typeof value === 'number' ? value : undefined));
  }

  list(name: string): JsonList {
    return this.#typed(name, 'no list', (value) => (isJsonList(value) ? value : undefined)) ?? [];
  }

  texts(name: string): readonly string[] {
    return this.#items(name, 'no text', (value) => (typeof value === 'string' ? value.trim() : undefined));
  }

  ids(name: string): readonly string[] {
    return this.#items(name, 'no id', idOf);
  }

  object(name: string): JsonFields | undefined {
    const path = this.#place(name);
    return this.#typed(name, 'no object', (value) => (isJsonObject(value) ? new JsonFields(value, path, this.#problems) : undefined));
  }

  objects(name: string): readonly JsonFields[] {
    return this.list(name).flatMap((value, at) => this.#inner(value, `${this.#place(name)}[${at}]`));
  }

  /** Members of an object whose names are data and keep their spelling. */
  entries(name: string): readonly (readonly [string, JsonValue])[] {
    return this.#typed(name, 'no object', (value) => (isJsonObject(value) ? [...value] : undefined)) ?? [];
  }

  /** The same where every member is an object. */
  objectEntries(name: string): readonly (readonly [string, JsonFields])[] {
    return this.#inners(this.entries(name), this.#place(name));
  }

  /** All members of this object, which are objects under names that are data. */
  all(): readonly (readonly [string, JsonFields])[] {
    return this.#inners([...this.#object], this.#path);
  }

  #inners(entries: readonly (readonly [string, JsonValue])[], path: string): readonly (readonly [string, JsonFields])[] {
    return entries.flatMap(([key, value], at) => this.#inner(value, `${path}{${at}}`).map((fields) => [key, fields] as const));
  }

  #inner(value: JsonValue, path: string): readonly JsonFields[] {
    if (isJsonObject(value)) return [new JsonFields(value, path, this.#problems)];
    this.#problems.push(`${path} is no object`);
    return [];
  }

  #value(name: string): JsonValue | undefined {
    return this.#members.get(name.toLowerCase()) ?? undefined;
  }

  #place(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #typed<T>(name: string, otherwise: string, read: (value: JsonValue) => T | undefined): T | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    const typed = read(value);
    if (typed === undefined) this.#problems.push(`${this.#place(name)} is ${otherwise}`);
    return typed;
  }

  #items<T>(name: string, otherwise: string, read: (value: JsonValue) => T | undefined): readonly T[] {
    return this.list(name).flatMap((value, at) => {
      const typed = read(value);
      if (typed === undefined) this.#problems.push(`${this.#place(name)}[${at}] is ${otherwise}`);
      return typed === undefined ? [] : [typed];
    });
  }
}

/** Ids of 16 and more digits come as text from the reader, shorter ones as numbers. */
const idOf = (value: JsonValue): string | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  return typeof value === 'string' && SAFE_ID.test(value.trim()) ? value.trim() : undefined;
};
