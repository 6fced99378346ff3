// Builds dist/: the bundle that serves Action and command line, and the worker as an entry of its own.
// tsc first, ncc second: ncc's own TypeScript loader would type-check the tests on every build. `shrink` makes the result small.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shrink } from './shrink.ts';
import { tablesAsJson } from './tables.ts';

const root = resolve(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const lib = join(root, '.cache/lib');

const node = (...args: readonly string[]): void => {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
};

interface Stats {
  readonly modules: readonly { readonly id: string | number; readonly name: string }[];
}

const bundle = (entry: string, out: string, ...extra: readonly string[]): void => {
  const stats = join(lib, 'stats.json');
  node(join(modules, '@vercel/ncc/dist/ncc/cli.js'), 'build', join('.cache/lib', entry), '-C', '-q', '-o', out, '--target', 'es2022', '--stats-out', stats, ...extra);
  const { modules: bundled }: Stats = JSON.parse(readFileSync(stats, 'utf8'));
  const packaged = new Set(bundled.flatMap(({ id, name }) => (name.includes('node_modules') ? [String(id)] : [])));
  for (const file of readdirSync(join(root, out)).sort()) {
    if (!file.endsWith('.js')) continue;
    const path = join(root, out, file);
    writeFileSync(path, shrink(readFileSync(path, 'utf8'), (id) => !packaged.has(id)));
    console.log(`${(statSync(path).size / 1000).toFixed(0).padStart(6)} kB  ${out}/${file}`);
  }
};

rmSync(lib, { recursive: true, force: true });
node(join(modules, 'typescript/bin/tsc'), '-p', join(import.meta.dirname, 'tsconfig.build.json'));
await tablesAsJson(lib);
rmSync(join(root, 'dist'), { recursive: true, force: true });
bundle('index.js', 'dist', '--license', 'licenses.txt');
bundle('host/worker.js', 'dist/worker');
