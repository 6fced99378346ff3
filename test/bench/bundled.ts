import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const BUILT = resolve(import.meta.dirname, '../../.cache/bench-built');

/** One of the scripts of this folder as the product would be: bundled, so that reading types is not measured. */
export const bundled = (script: string): string => {
  const outfile = join(BUILT, script.replace(/\.ts$/, '.mjs'));
  buildSync({ entryPoints: [join(import.meta.dirname, script)], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error', banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } });
  return outfile;
};
