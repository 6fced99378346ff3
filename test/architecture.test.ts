import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  rollout: ['zod'],
  commands: ['zod'],
  host: ['node:fs', 'node:path', 'node:os', 'node:url', 'node:process', 'node:worker_threads', '@octokit/rest', '@octokit/plugin-retry', '@octokit/plugin-throttling', '@actions/github', '@actions/github/lib/utils'],
  cli: ['node:util'],
  action: ['node:process', 'node:path', '@actions/core', '@actions/github'],
  index: ['node:process'],
};

/** Files that may catch: they turn a standard function's error into a `FormatError` or a result. */
const MAY_CATCH = /^(host|cli|action|index)|^evidence\/(collect|examine)\.ts$/;
const CATCHES_NAMED: readonly string[] = [
  'formats/cab/mszip.ts', 'formats/zip/at-once.ts', 'formats/zip/ahead.ts', // node:zlib
  'formats/pe/parts.ts', // a damaged optional part becomes a problem, what was read stands
  'formats/text.ts', 'formats/xml/encoding.ts', // a fatal TextDecoder
  'formats/xml/partly.ts', // what stands before the damage counts
  'gate/schema.ts', 'report/marker.ts', // JSON.parse
  'policy/plan-fields.ts', // Intl knows the time zones, and throws for others
  'policy/yaml.ts', // an evidence manifest that cannot be read is evidence
  'formats/json/native.ts', // JSON.parse, a fatal TextDecoder
  'health/input/attempt.ts', // a source of health data that cannot be read is a problem beside the others
  'trust/attempt.ts', 'trust/keys.ts', // node:crypto and hostile signatures
];

/** Casts stand where data enters or where a rule forgets its kinds. */
const MAY_CAST: readonly string[] = ['rules/rule.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort();
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''));
const importsOf = (file: string): readonly string[] => ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
const local = (file: string, imported: string): string => relative(src, resolve(src, dirname(file), imported)).split(sep).join('/');
const code = (file: string): string => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Every violation of one check, as `file: what`. */
const violations = (of: readonly string[], check: (file: string) => readonly string[]): readonly string[] => of.flatMap((file) => check(file).map((what) => `${file}: ${what}`));

const nodesOf = (file: string, find: (node: ts.Node) => string | undefined): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = find(node);
    if (what !== undefined) found.push(what);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
};

describe('architecture', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('has every file in a known place', () => {
    expect(files.filter((file) => !ORDER.includes(roomOf(file)))).toEqual([]);
  });

  it('imports only to the left', () => {
    const wrong = (file: string): readonly string[] =>
      importsOf(file).filter((name) => name.startsWith('.')).map((name) => local(file, name)).filter((target) => ORDER.indexOf(roomOf(target)) > ORDER.indexOf(roomOf(file)));
    expect(violations(files, wrong)).toEqual([]);
  });

  it('uses only packages granted to the folder', () => {
    expect(violations(files, (file) => importsOf(file).filter((name) => !name.startsWith('.') && !(GRANTED[roomOf(file)] ?? []).includes(name)))).toEqual([]);
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

  it('is pure outside host and the Action: no clock, process, network, chance or console', () => {
    const pure = files.filter((file) => !/^(host\/|action\/|action\.ts|index\.ts)/.test(file));
    expect(violations(pure, (file) => code(file).match(/\bnew Date\(\)|\bDate\.now\(|(?<![.\w])process\.|(?<![.\w])fetch\(|Math\.random|(?<![.\w])console\./g) ?? [])).toEqual([]);
  });

  it('catches only where a standard function\'s error becomes a FormatError or a result', () => {
    const others = files.filter((file) => !MAY_CATCH.test(file) && !CATCHES_NAMED.includes(file));
    expect(violations(others, (file) => code(file).match(/\bcatch\b\s*[({]|\.catch\(/g) ?? [])).toEqual([]);
    expect(CATCHES_NAMED.filter((file) => !/\bcatch\b/.test(code(file)))).toEqual([]);
  });

  it('keeps every source below 300 lines, tables aside', () => {
    const sources = files.filter((file) => !/\/data\/|rules\/seed\.ts$/.test(file));
    expect(sources.filter((file) => textOf(file).split('\n').length > 301)).toEqual([]);
  });

  it('has no any, no non-null assertion, no default export', () => {
    const forbidden = (node: ts.Node): string | undefined => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      if (ts.isNonNullExpression(node)) return node.getText();
      return ts.isExportAssignment(node) ? 'default export' : undefined;
    };
    expect(violations(files, (file) => nodesOf(file, forbidden))).toEqual([]);
  });

  it('casts only where data enters', () => {
    const cast = (node: ts.Node): string | undefined => (ts.isAsExpression(node) && node.type.getText() !== 'const' ? node.getText() : undefined);
    expect(violations(files.filter((file) => !MAY_CAST.includes(file)), (file) => nodesOf(file, cast))).toEqual([]);
  });

  it('has tests opposite every folder of formats, trust, gate, report', () => {
    const folders = [...new Set(files.filter((file) => /^(formats|trust|gate|health|rollout|report)\//.test(file)).map((file) => dirname(file)))].filter((folder) => folder !== 'formats');
    const tested = (folder: string): boolean => existsSync(join(root, 'test', folder)) && readdirSync(join(root, 'test', folder), { encoding: 'utf8' }).some((name) => name.endsWith('.test.ts'));
    expect(folders.filter((folder) => !folder.includes('/data') && !tested(folder))).toEqual([]);
  });
});

/** What is committed; what a reader unpacked beside it while trying the README is nobody's business. Without a clone, all that is there. */
const listedByGit = (): readonly string[] => {
  const { status, stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
  return status === 0 && stdout !== '' ? stdout.trim().split('\n') : readdirSync(root).filter((name) => name !== 'node_modules' && name !== 'coverage');
};

describe('repository', () => {
  it('has only the agreed entries at its top level', () => {
    const tracked = ['LICENSE', 'README.md', 'action.yml', 'dist', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json'];
    const entries = new Set(listedByGit().map((path) => path.split('/')[0] ?? ''));
    expect([...entries].filter((name) => !name.startsWith('.')).sort()).toEqual(tracked.sort());
  });

  it('says the same version everywhere', async () => {
    const { VERSION } = await import('../src/gate/version.ts');
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(VERSION).toBe(version);
  });
});
