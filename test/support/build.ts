// Builds dist/: the bundle that serves Action and command line, and the worker as an entry of its own.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const dist = join(root, 'dist');

const bundle = (entry: string, out: string, ...extra: readonly string[]): void => {
  execFileSync(process.execPath, [ncc, 'build', entry, '-C', '-q', '-o', out, '--target', 'es2022', '--transpile-only', ...extra], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

rmSync(dist, { recursive: true, force: true });
bundle('src/index.ts', 'dist', '--license', 'licenses.txt');
bundle('src/host/worker.ts', 'dist/worker');
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
  const { size } = statSync(join(dist, file));
  if (file.endsWith('.d.ts')) rmSync(join(dist, file));
  else if (size > 0 && file.endsWith('.js')) console.log(`${(size / 1000).toFixed(0).padStart(6)} kB  dist/${file}`);
}
