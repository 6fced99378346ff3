// Builds dist/: the bundle that serves Action and command line, and the worker as an entry of its own.
// tsc first, ncc second: ncc's own TypeScript loader would type-check the tests on every build. ncc minifies only the entry, so
// comments and blanks of every chunk are taken out here; names stay, or the stack of an internal error would say nothing.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const dist = join(root, 'dist');
const lib = join(root, '.cache/lib');

const node = (...args: readonly string[]): void => {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
};
const bundle = (entry: string, out: string, ...extra: readonly string[]): void =>
  node(join(modules, '@vercel/ncc/dist/ncc/cli.js'), 'build', join('.cache/lib', entry), '-C', '-q', '-o', out, '--target', 'es2022', ...extra);

rmSync(lib, { recursive: true, force: true });
node(join(modules, 'typescript/bin/tsc'), '-p', join(import.meta.dirname, 'tsconfig.build.json'));
rmSync(dist, { recursive: true, force: true });
bundle('index.js', 'dist', '--license', 'licenses.txt');
bundle('host/worker.js', 'dist/worker');
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.js')) continue;
  const path = join(dist, file);
  const { code } = transformSync(readFileSync(path, 'utf8'), { minifyWhitespace: true, minifySyntax: true, format: 'esm', target: 'es2022', legalComments: 'none', charset: 'utf8' });
  writeFileSync(path, code);
  console.log(`${(statSync(path).size / 1000).toFixed(0).padStart(6)} kB  dist/${file}`);
}
