import { InputError } from '../policy/error.ts';

/** One `/`-separated piece of a pattern: `**`, or a matcher for one name. */
export type Segment = '**' | ((name: string) => boolean);

const MAX_ALTERNATIVES = 256;
const MAX_LENGTH = 4096;

type Token = { readonly kind: 'star' | 'any' } | { readonly kind: 'set'; readonly holds: (character: string) => boolean };

export const isMagic = (pattern: string): boolean => /[*?[{]/.test(pattern);

/** `{a,b}` as one pattern each. Bounded, because alternatives multiply. */
export const expandBraces = (pattern: string): readonly string[] => {
  if (pattern.length > MAX_LENGTH) throw new InputError(`The pattern "${pattern.slice(0, 60)}..." is longer than ${MAX_LENGTH} characters.`);
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = /^([^{}]*)\{([^{}]*)\}/.exec(next) ?? /^(.*?)\{([^{}]*)\}/s.exec(next);
    const [whole = '', before = '', inside = ''] = group ?? [];
    if (group === null || !inside.includes(',')) done.push(next);
    else for (const part of inside.split(',').reverse()) open.push(`${before}${part}${next.slice(whole.length)}`);
    if (done.length + open.length > MAX_ALTERNATIVES) throw new InputError(`The pattern "${pattern.slice(0, 60)}" stands for more than ${MAX_ALTERNATIVES} patterns.`);
  }
  return done;
};

/** Tokens of one name; a `[` without its `]` is a plain bracket. */
const tokens = (text: string, fold: (text: string) => string): readonly Token[] => {
  const found: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const end = character === '[' ? text.indexOf(']', at + 2) : -1;
    if (character === '*') {
      if (found.at(-1)?.kind !== 'star') found.push({ kind: 'star' });
    } else if (character === '?') found.push({ kind: 'any' });
    else if (end > 0) {
      found.push({ kind: 'set', holds: characterClass(fold(text.slice(at + 1, end))) });
      at = end;
    } else {
      const wanted = fold(character);
      found.push({ kind: 'set', holds: (other) => other === wanted });
    }
  }
  return found;
};

const characterClass = (inside: string): ((character: string) => boolean) => {
  const negated = inside.startsWith('!') || inside.startsWith('^');
  const body = negated ? inside.slice(1) : inside;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < body.length; at++) {
    const from = body[at] ?? '';
    const to = body[at + 1] === '-' ? body[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== negated;
};

const holds = (token: Token | undefined, character: string): boolean => token?.kind === 'any' || (token?.kind === 'set' && token.holds(character));

/** Matches in time of length times stars: on a mismatch only the last star is tried again. */
const matchName = (pattern: readonly Token[], name: string): boolean => {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    if (holds(pattern[at], name[index] ?? '')) {
      at++;
      index++;
    } else if (pattern[at]?.kind === 'star') {
      star = at++;
      resume = index;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at]?.kind === 'star') at++;
  return at === pattern.length;
};

/** @param foldCase on Windows, where names differ by more than case */
export const compileSegments = (pattern: string, foldCase: boolean): readonly Segment[] => {
  const fold = (text: string): string => (foldCase ? text.toLowerCase() : text);
  return pattern.split('/').filter((piece) => piece !== '' && piece !== '.').map((piece): Segment => {
    if (piece === '**') return '**';
    const compiled = tokens(piece, fold);
    return (name) => matchName(compiled, fold(name));
  });
};

/** Which pieces of the pattern may match the next name, starting from those in `states`; `**` stands for any number of names. */
export const advance = (segments: readonly Segment[], states: ReadonlySet<number>, name: string): ReadonlySet<number> => {
  const next = new Set<number>();
  for (const state of closure(segments, states)) {
    const segment = segments[state];
    if (segment === '**') next.add(state);
    else if (segment?.(name) === true) next.add(state + 1);
  }
  return closure(segments, next);
};

const closure = (segments: readonly Segment[], states: ReadonlySet<number>): ReadonlySet<number> => {
  const all = new Set(states);
  for (const state of all) if (segments[state] === '**') all.add(state + 1);
  return all;
};

export const isComplete = (segments: readonly Segment[], states: ReadonlySet<number>): boolean => states.has(segments.length);
