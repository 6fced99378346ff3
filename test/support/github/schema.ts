/** The part of OpenAPI 3.0's schema language that the extract of GitHub's description uses. `$ref` is a schema's name. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

export type Schemas = Readonly<Record<string, Schema>>;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const isOfType = (type: Schema['type'], value: unknown): boolean => {
  if (type === undefined) return true;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isMembers(value) : typeof value === type;
};

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const textProblems = ({ format, pattern, minLength = 0, maxLength = Infinity }: Schema, value: string): readonly string[] => [
  ...(format === 'date-time' && !DATE_TIME.test(value) ? ['is no date-time'] : []),
  ...(format === 'uri' && !URL.canParse(value) ? ['is no address'] : []),
  ...(pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? [`does not match ${pattern}`] : []),
  ...([...value].length < minLength || [...value].length > maxLength ? ['has a length that is not allowed'] : []),
];

/** Judges values by GitHub's schemas, and completes those that leave out what is always there. */
export class Judge {
  readonly #schemas: Schemas;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const found = this.#schemas[schema.$ref];
    if (found === undefined) throw new Error(`the extract has no schema "${schema.$ref}"`);
    return this.resolve(found);
  }

  /** What is wrong with `value`. Members that the schema does not name are wrong too, unless it leaves them open by naming none. */
  problems(reference: Schema, value: unknown, at = ''): readonly string[] {
    const schema = this.resolve(reference);
    const here = at === '' ? 'the whole' : at;
    const { oneOf, anyOf, allOf, type } = schema;
    if (value === null && (schema.nullable === true || schema.enum?.includes(null) === true)) return [];
    if (!isOfType(type, value)) return [`${here} must be ${type === 'integer' || type === 'array' || type === 'object' ? 'an' : 'a'} ${type}`];
    const found: string[] = [];
    if (schema.enum !== undefined && !schema.enum.includes(value)) found.push(`${here} must be one of ${schema.enum.join(', ')}`);
    if (typeof value === 'string') found.push(...textProblems(schema, value).map((problem) => `${here} ${problem}`));
    if (typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) found.push(`${here} is out of bounds`);
    const choices = oneOf ?? anyOf;
    if (choices !== undefined) found.push(...this.#best(choices, value, at));
    for (const part of allOf ?? []) found.push(...this.problems(part, value, at).filter((problem) => !problem.endsWith(' is not documented')));
    if (Array.isArray(value)) found.push(...this.#itemProblems(schema, value, at, here));
    if (isMembers(value)) found.push(...this.#memberProblems(schema, value, at));
    return found;
  }

  #best(choices: readonly Schema[], value: unknown, at: string): readonly string[] {
    const judged = choices.map((choice) => this.problems(choice, value, at)).sort((a, b) => a.length - b.length);
    return judged[0] ?? [];
  }

  #itemProblems(schema: Schema, value: readonly unknown[], at: string, here: string): readonly string[] {
    const count = value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity) ? [`${here} has a number of items that is not allowed`] : [];
    const { items } = schema;
    return [...count, ...(items === undefined ? [] : value.flatMap((item, index) => this.problems(items, item, `${at}[${index}]`)))];
  }

  #memberProblems({ properties = {}, required = [], additionalProperties, oneOf, anyOf, allOf }: Schema, value: Members, at: string): readonly string[] {
    const name = (member: string): string => (at === '' ? `"${member}"` : `${at}.${member}`);
    const open = additionalProperties === true || Object.keys(properties).length === 0 || (oneOf ?? anyOf ?? allOf) !== undefined;
    return [
      ...required.filter((member) => value[member] === undefined).map((member) => `${name(member)} is missing`),
      ...Object.entries(value).flatMap(([member, one]) => {
        const schema = Object.hasOwn(properties, member) ? properties[member] : undefined;
        if (one === undefined) return [];
        if (schema !== undefined) return this.problems(schema, one, name(member));
        if (typeof additionalProperties === 'object') return this.problems(additionalProperties, one, name(member));
        return open ? [] : [`${name(member)} is not documented`];
      }),
    ];
  }

  /**
   * `value` with every required member that it leaves out, in the blandest form: a route says only what matters.
   * What it does say is kept as it is, right or wrong.
   */
  complete(reference: Schema, value: unknown): unknown {
    const schema = this.resolve(reference);
    const { oneOf, anyOf, allOf, items, properties = {} } = schema;
    if (value === undefined) return this.#bland(schema);
    if (value === null) return null;
    const choices = oneOf ?? anyOf;
    if (choices !== undefined) {
      const completed = choices.map((choice) => this.complete(choice, value));
      return completed.find((one, index) => this.problems(choices[index] ?? {}, one).length === 0) ?? value;
    }
    if (Array.isArray(value)) return items === undefined ? value : value.map((item) => this.complete(items, item));
    if (!isMembers(value)) return value;
    const whole = (allOf ?? []).reduce<unknown>((sofar, part) => this.complete(part, sofar), value);
    const members: Record<string, unknown> = Object.assign({}, whole);
    for (const [name, one] of Object.entries(properties))
      if (members[name] !== undefined || schema.required?.includes(name) === true) members[name] = this.complete(one, members[name]);
    return members;
  }

  #bland(schema: Schema): unknown {
    const { type, format, enum: values, oneOf, anyOf, allOf } = schema;
    if (schema.nullable === true) return null;
    if (values !== undefined) return values[0];
    const [choice] = oneOf ?? anyOf ?? [];
    if (choice !== undefined) return this.complete(choice, undefined);
    if (type === 'object' || allOf !== undefined || schema.properties !== undefined) return this.complete(schema, {});
    if (type === 'array') return [];
    if (type === 'integer' || type === 'number') return 0;
    if (type === 'boolean') return false;
    if (format === 'date-time') return '2026-11-22T10:00:00Z';
    return format === 'uri' ? 'https://github.example/' : '';
  }
}
