// Reduces GitHub's description of its REST API to the structure of the operations the local GitHub knows: no prose, no examples.
// Fetch the package somewhere else first (npm pack @octokit/openapi@VERSION, then unpack it), then
// `node test/support/github/description/extract.ts FOLDER-OF-THE-PACKAGE`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { OPERATIONS } from './operations.ts';

type Tree = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const KEPT = ['type', 'format', 'nullable', 'enum', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'];

const tree = (value: unknown): Tree => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const last = (pointer: unknown): string => String(pointer).split('/').at(-1) ?? '';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the unpacked package @octokit/openapi');
const description = tree(JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')));
const components = tree(description['components']);
const needed = new Map<string, unknown>();

const resolve = (value: unknown): Tree => {
  const object = tree(value);
  const pointer = object['$ref'];
  if (typeof pointer !== 'string') return object;
  const [, , section = '', name = ''] = pointer.split('/');
  return resolve(tree(components[section])[name]);
};

/** Names of properties are kept whatever they are called; only the schema's own words about itself go. */
const reduce = (value: unknown): Tree => {
  const schema = tree(value);
  if (typeof schema['$ref'] === 'string') {
    const name = last(schema['$ref']);
    if (!needed.has(name)) {
      needed.set(name, undefined);
      needed.set(name, reduce(tree(components['schemas'])[name]));
    }
    return { $ref: name };
  }
  const kept: Record<string, unknown> = {};
  for (const key of KEPT) if (schema[key] !== undefined) kept[key] = schema[key];
  for (const key of ['oneOf', 'anyOf', 'allOf']) if (schema[key] !== undefined) kept[key] = list(schema[key]).map(reduce);
  if (schema['items'] !== undefined) kept['items'] = reduce(schema['items']);
  if (schema['properties'] !== undefined) kept['properties'] = Object.fromEntries(Object.entries(tree(schema['properties'])).map(([name, one]) => [name, reduce(one)]));
  const more = schema['additionalProperties'];
  if (more !== undefined) kept['additionalProperties'] = typeof more === 'boolean' ? more : reduce(more);
  return kept;
};

const jsonSchema = (content: unknown): Tree | undefined => {
  const found = Object.entries(tree(content)).find(([type]) => type.includes('json'));
  return found === undefined ? undefined : reduce(tree(found[1])['schema']);
};

const parameterOf = (value: unknown): Tree => {
  const { name, in: place, required, schema } = resolve(value);
  return { name, in: place, ...(required === true ? { required } : {}), schema: reduce(schema), ...(resolve(value)['x-multi-segment'] === true ? { rest: true } : {}) };
};

const operationOf = (method: string, path: string, operation: Tree, shared: readonly unknown[]): Tree => {
  const request = resolve(operation['requestBody']);
  const body = jsonSchema(request['content']);
  return {
    method: method.toUpperCase(), path,
    parameters: [...shared, ...list(operation['parameters'])].map(parameterOf).filter(({ in: place }) => place !== 'header'),
    ...(body === undefined ? {} : { body, bodyRequired: request['required'] === true }),
    responses: Object.fromEntries(Object.entries(tree(operation['responses'])).map(([status, response]) => [status, jsonSchema(resolve(response)['content']) ?? null])),
  };
};

const operations: Record<string, Tree> = {};
for (const [path, methods] of Object.entries(tree(description['paths'])))
  for (const method of METHODS) {
    const operation = tree(tree(methods)[method]);
    const id = operation['operationId'];
    if (typeof id === 'string' && OPERATIONS.includes(id)) operations[id] = operationOf(method, path, operation, list(tree(methods)['parameters']));
  }
const missing = OPERATIONS.filter((id) => operations[id] === undefined);
if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')}`);

const sorted = (object: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
/** One operation and one schema a line: short enough to read in a change. */
const lines = (object: Readonly<Record<string, unknown>>): string => sorted(object).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
const { version } = tree(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
writeFileSync(join(import.meta.dirname, 'description.json'), `{
"source": ${JSON.stringify(`@octokit/openapi ${String(version)}, api.github.com, reduced to structure by extract.ts`)},
"licence": ${JSON.stringify(licence)},
"operations": {\n${lines(operations)}\n},
"schemas": {\n${lines(Object.fromEntries(needed))}\n}
}
`);
process.stdout.write(`${Object.keys(operations).length} operations, ${needed.size} schemas\n`);
