import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** One total order: each folder may import only itself and what stands left of it. */
const ORDER = ['formats', 'trust', 'evidence', 'policy', 'rules', 'gate', 'health', 'rollout', 'report', 'publish', 'commands', 'host', 'cli', 'action', 'index'];

/** Packages each folder may use; one named nowhere is used nowhere. */
const GRANTED: Readonly<Record<string, readonly string[]>> = {
  formats: ['node:zlib', 'zod', 'saxes'],
  trust: ['node:crypto'],
  policy: ['zod', 'yaml'],
  rules: ['semver'],
  gate: ['zod'],
  commands: ['zod'],
  host: ['node:fs', 'node:path', 'node:os', 'node:url', 'node:process', 'node:worker_threads', '@octokit/rest', '@octokit/plugin-retry', '@octokit/plugin-throttling', '@actions/github', '@actions/github/lib/utils'],
  cli: ['node:util'],
  action: ['node:process', 'node:path', '@actions/core', '@actions/github'],
  index: ['node:process'],
};

/** Files that may catch: they turn a standard function's error into a `FormatError` or a result. */
const MAY_CATCH = /^(host|cli|action|index)|^evidence\/(collect|examine)\.ts$/;
const CATCHES_NAMED: readonly string[] = ['trust/attempt.ts', 'trust/keys.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''));
const importsOf = (file: string): readonly string[] => ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
const local = (file: string, imported: string): string => relative(src, resolve(src, dirname(file), imported)).split(sep).join('/');
const code = (file: string): string => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

describe('architecture', () => {
  it.each(files)('%s lies in a known place and imports only to the left', (file) => {
    const room = ORDER.indexOf(roomOf(file));
    expect(room, `${file} is in no folder of the order`).toBeGreaterThanOrEqual(0);
    const wrong = importsOf(file).filter((name) => name.startsWith('.')).map((name) => local(file, name)).filter((target) => ORDER.indexOf(roomOf(target)) > room);
    expect(wrong).toEqual([]);
  });

  it.each(files)('%s uses only packages granted to its folder', (file) => {
    const packages = importsOf(file).filter((name) => !name.startsWith('.'));
    expect(packages.filter((name) => !(GRANTED[roomOf(file)] ?? []).includes(name))).toEqual([]);
  });

  it('has no import circle, type imports counted', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const name of importsOf(file)) if (name.startsWith('.') && name.endsWith('.ts')) visit(local(file, name), [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it.each(files.filter((file) => !/^(host\/|action\.ts|index\.ts)/.test(file)))('%s is pure: no clock, process, network, chance or console', (file) => {
    expect(code(file).match(/\bnew Date\(\)|\bDate\.now\(|(?<![.\w])process\.|(?<![.\w])fetch\(|Math\.random|(?<![.\w])console\./g) ?? []).toEqual([]);
  });

  it.each(files.filter((file) => !MAY_CATCH.test(file) && !CATCHES_NAMED.includes(file)))('%s catches nothing', (file) => {
    expect(code(file).match(/\bcatch\b\s*[({]|\.catch\(/g) ?? []).toEqual([]);
  });

  it.each(files.filter((file) => !/\/data\/|rules\/seed\.ts$/.test(file)))('%s stays below 300 lines', (file) => {
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(301);
  });

  it.each(files)('%s has no any, no non-null assertion, no default export', (file) => {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push('any');
      if (ts.isNonNullExpression(node)) found.push(`non-null: ${node.getText()}`);
      if (ts.isExportAssignment(node)) found.push('default export');
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found).toEqual([]);
  });

  /** Casts stand where data enters or where a mapped type is built from entries. */
  const MAY_CAST: readonly string[] = ['rules/rule.ts', 'gate/evaluate.ts', 'host/worker.ts'];
  it.each(files.filter((file) => !MAY_CAST.includes(file)))('%s casts nothing', (file) => {
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isAsExpression(node) && node.type.getText() !== 'const') found.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found).toEqual([]);
  });

  it.each(files.filter((file) => /^(formats|trust|gate|health|rollout|report)\//.test(file)))('%s has tests opposite', (file) => {
    const folder = join(root, 'test', dirname(file));
    const tests = readdirSync(folder, { encoding: 'utf8' });
    expect(tests.some((name) => name.endsWith('.test.ts')), `no test file in test/${dirname(file)}`).toBe(true);
  });
});

describe('repository', () => {
  it('has only the agreed entries at its top level', () => {
    const tracked = ['LICENSE', 'README.md', 'action.yml', 'dist', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json'];
    const entries = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'coverage');
    expect(entries.sort()).toEqual(tracked.sort());
  });

  it('says the same version everywhere', async () => {
    const { VERSION } = await import('../src/gate/version.ts');
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(VERSION).toBe(version);
  });
});
