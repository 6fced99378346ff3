import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Judge, type Schema, type Schemas } from './schema.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
  /** Spans several segments of the path. */
  readonly rest?: boolean;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  readonly bodyRequired?: boolean;
  /** By status; `null` for answers without JSON. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Schemas;
}

/** Written by `extract.ts` in the form of these types. */
const load = (): Description => JSON.parse(readFileSync(join(import.meta.dirname, 'description/description.json'), 'utf8'));

const { operations, schemas } = load();

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(Object.entries(operations));
export const judge = new Judge(schemas);

/** GitHub's GraphQL endpoint is not part of the description. */
const GRAPHQL: Operation = {
  method: 'POST', path: '/graphql', parameters: [], bodyRequired: true, responses: { 200: {} },
  body: { type: 'object', required: ['query'], properties: { query: { type: 'string' }, variables: { type: 'object' }, operationName: { type: 'string', nullable: true } } },
};

const compile = ({ path, parameters }: Operation): RegExp =>
  new RegExp(`^${path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => `(?<${name}>${parameters.some((one) => one.name === name && one.rest === true) ? '.+' : '[^/]+'})`)}$`);

interface Compiled {
  readonly id: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** Fixed segments before parameters, so that `/commits/{ref}/status` is not taken for a commit named `x/status`. */
const COMPILED: readonly Compiled[] = [...OPERATIONS, ['graphql', GRAPHQL] as const]
  .map(([id, operation]) => ({ id, operation, pattern: compile(operation) }))
  .sort((a, b) => b.operation.path.replaceAll(/\{[a-z_]+\}/g, '').length - a.operation.path.replaceAll(/\{[a-z_]+\}/g, '').length);

export interface Match {
  readonly id: string;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export const findOperation = (method: string, path: string): Match | undefined => {
  for (const { id, operation, pattern } of COMPILED) {
    const groups = operation.method === method ? pattern.exec(path) : null;
    if (groups !== null)
      return { id, operation, parameters: Object.fromEntries(Object.entries(groups.groups ?? {}).map(([name, value]) => [name, value.split('/').map(decodeURIComponent).join('/')])) };
  }
  return undefined;
};

/** Text of an address as the value it stands for. */
const typed = (schema: Schema, text: string): unknown => {
  const { type } = judge.resolve(schema);
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
};

/** What GitHub's description does not allow in a request. */
export const requestProblems = ({ operation, parameters }: Match, query: URLSearchParams, body: unknown): readonly string[] => {
  const known = operation.parameters.filter((one) => one.in === 'query');
  return [
    ...operation.parameters.flatMap((one) => (one.in === 'path' ? judge.problems(one.schema, typed(one.schema, parameters[one.name] ?? ''), one.name) : [])),
    ...[...query.keys()].filter((key) => !known.some(({ name }) => name === key)).map((key) => `unknown query key "${key}"`),
    ...known.flatMap(({ name, required, schema }) => {
      const text = query.get(name);
      if (text === null) return required === true ? [`query key "${name}" is missing`] : [];
      return judge.problems(schema, typed(schema, text), `query key "${name}"`);
    }),
    ...bodyProblems(operation, body),
  ];
};

const bodyProblems = ({ body: schema, bodyRequired }: Operation, body: unknown): readonly string[] => {
  if (schema === undefined) return body === undefined || (typeof body === 'object' && Object.keys(body ?? {}).length === 0) ? [] : ['has a body, but none is documented'];
  if (body === undefined) return bodyRequired === true ? judge.problems(schema, {}) : [];
  return judge.problems(schema, body);
};
