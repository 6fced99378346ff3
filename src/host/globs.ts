import { readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { InputError } from '../policy/error.ts';
import { advance, compileSegments, expandBraces, isComplete, isMagic, type Segment } from './glob-pattern.ts';

export interface GlobMatch {
  /** As a user would write it: relative to the working directory where the pattern was. */
  readonly path: string;
  readonly folder: boolean;
}

export interface GlobResult {
  readonly matches: readonly GlobMatch[];
  /** Patterns, as written, that matched nothing. */
  readonly unmatched: readonly string[];
}

const MAX_VISITS = 500_000;
const MAX_DEPTH = 64;

interface Walk {
  readonly segments: readonly Segment[];
  readonly found: GlobMatch[];
  visits: number;
}

const onWindows = process.platform === 'win32';

const kindOf = (path: string): 'file' | 'folder' | undefined => {
  const found = statSync(path === '' ? '.' : path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
};

const join = (folder: string, name: string): string => (folder === '' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`);

/** Links are not followed, `.git` is not entered. */
const walk = (walking: Walk, folder: string, states: ReadonlySet<number>, depth: number): void => {
  if (depth > MAX_DEPTH) throw new InputError(`Folders below ${folder} are nested deeper than ${MAX_DEPTH}.`);
  for (const entry of readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })) {
    if (++walking.visits > MAX_VISITS) throw new InputError(`More than ${MAX_VISITS} files below ${folder === '' ? '.' : folder}: use a narrower pattern.`);
    const next = entry.name === '.git' ? new Set<number>() : advance(walking.segments, states, entry.name);
    if (next.size === 0 || !(entry.isDirectory() || entry.isFile())) continue;
    const path = join(folder, entry.name);
    if (isComplete(walking.segments, next)) walking.found.push({ path, folder: entry.isDirectory() });
    if (entry.isDirectory()) walk(walking, path, next, depth + 1);
  }
};

/** The part before the first magic piece is a plain path, which may be absolute or climb. */
const splitBase = (pattern: string): { readonly base: string; readonly rest: string } => {
  const pieces = pattern.split('/');
  const first = pieces.findIndex(isMagic);
  const base = pieces.slice(0, first).join('/');
  return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: pieces.slice(first).join('/') };
};

const tidy = (pattern: string): string => {
  const slashed = onWindows ? pattern.replaceAll('\\', '/') : pattern;
  return slashed.replaceAll(/(?<=.)\/{2,}/g, '/').replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/$/, '');
};

const matchOne = (pattern: string): readonly GlobMatch[] => {
  if (!isMagic(pattern)) {
    const kind = kindOf(pattern);
    return kind === undefined ? [] : [{ path: pattern === '' ? '.' : pattern, folder: kind === 'folder' }];
  }
  const { base, rest } = splitBase(pattern);
  if (kindOf(base) !== 'folder') return [];
  const walking: Walk = { segments: compileSegments(rest, onWindows), found: [], visits: 0 };
  walk(walking, base, new Set([0]), 0);
  return walking.found;
};

const absolutePieces = (path: string): readonly string[] => resolve(path).split(sep).filter((piece) => piece !== '');

/** Says of a path whether an excluding pattern names it or a folder above it. */
const excluder = (pattern: string): ((path: string) => boolean) => {
  const { base, rest } = isMagic(pattern) ? splitBase(pattern) : { base: pattern, rest: '' };
  const plain = absolutePieces(base);
  const segments = compileSegments(rest, onWindows);
  return (path) => {
    const pieces = absolutePieces(path);
    if (!plain.every((piece, at) => piece === pieces[at])) return false;
    let states: ReadonlySet<number> = new Set([0]);
    if (segments.length === 0) return true;
    for (const piece of pieces.slice(plain.length)) {
      states = advance(segments, states, piece);
      if (isComplete(segments, states)) return true;
    }
    return false;
  };
};

/**
 * Files and folders that patterns name: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` for any number of folders; a leading `!` excludes.
 * A literal path is taken as it is. Own code rather than a package: short, bounded, and the same on every runner.
 */
export const glob = (patterns: readonly string[], accept: (match: GlobMatch) => boolean = () => true): GlobResult => {
  const excluders = patterns.filter((pattern) => pattern.startsWith('!')).flatMap((pattern) => expandBraces(tidy(pattern.slice(1).trim()))).map(excluder);
  const matches = new Map<string, GlobMatch>();
  const unmatched: string[] = [];
  for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
    const named = expandBraces(tidy(pattern)).flatMap((one) => matchOne(one).filter((match) => !isMagic(one) || accept(match)));
    const kept = named.filter(({ path }) => !excluders.some((excludes) => excludes(path)));
    if (kept.length === 0) unmatched.push(pattern);
    for (const match of kept) matches.set(resolve(match.path), match);
  }
  const sorted = [...matches.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { matches: sorted, unmatched };
};
