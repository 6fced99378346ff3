/** One line of a `.gitattributes` file (gitattributes(5)). */
export interface AttributeRule {
  readonly pattern: string;
  /** `true`, `false` (`-name`), `undefined` (`!name`) or a value, in file order. */
  readonly set: readonly (readonly [name: string, value: string | boolean | undefined])[];
  /** `[attr]name` lines define macros. */
  readonly macro: boolean;
}

const MAX_LINES = 100_000;

const parseState = (word: string): readonly [string, string | boolean | undefined] => {
  if (word.startsWith('-')) return [word.slice(1), false];
  if (word.startsWith('!')) return [word.slice(1), undefined];
  const equals = word.indexOf('=');
  return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
};

/** Splits off a pattern, quoted where it holds blanks. */
const splitPattern = (line: string): readonly [string, string] => {
  if (line.startsWith('"')) {
    const end = line.indexOf('"', 1);
    if (end > 0) return [line.slice(1, end), line.slice(end + 1)];
  }
  const blank = line.search(/[ \t]/);
  return blank < 0 ? [line, ''] : [line.slice(0, blank), line.slice(blank)];
};

export const parseAttributes = (text: string): readonly AttributeRule[] =>
  text.split(/\r?\n/, MAX_LINES).flatMap((raw): AttributeRule[] => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const [pattern, rest] = splitPattern(line);
    const set = rest.split(/[ \t]+/).filter((word) => word !== '').map(parseState);
    return pattern.startsWith('[attr]') ? [{ pattern: pattern.slice(6), set, macro: true }] : [{ pattern, set, macro: false }];
  });

/**
 * Whether a wildcard without `/` matches one path segment. Iterative with one remembered `*`: linear in practice, never exponential.
 * Bracket expressions match any one character of their set.
 */
const segmentMatches = (pattern: string, text: string): boolean => {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    const bracket = pattern[p] === '[' ? pattern.indexOf(']', p + 2) : -1;
    if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (bracket > 0 && inSet(pattern.slice(p + 1, bracket), text[t] ?? '')) {
      p = bracket + 1;
      t++;
    } else if (bracket < 0 && p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
};

const inSet = (set: string, character: string): boolean => {
  const negated = set.startsWith('!') || set.startsWith('^');
  const body = negated ? set.slice(1) : set;
  let found = false;
  for (let at = 0; at < body.length; at++) {
    if (body[at + 1] === '-' && at + 2 < body.length) {
      if (character >= (body[at] ?? '') && character <= (body[at + 2] ?? '')) found = true;
      at += 2;
    } else if (body[at] === character) found = true;
  }
  return found !== negated;
};

/** Path patterns: `**` stands for any number of segments. Each state is visited once. */
const pathMatches = (pattern: readonly string[], path: readonly string[]): boolean => {
  let reachable = new Set([0]);
  const closure = (states: Set<number>): Set<number> => {
    for (const state of states) if (pattern[state] === '**') states.add(state + 1);
    return states;
  };
  reachable = closure(reachable);
  for (const segment of path) {
    const next = new Set<number>();
    for (const state of reachable) {
      const part = pattern[state];
      if (part === '**') next.add(state);
      else if (part !== undefined && segmentMatches(part, segment)) next.add(state + 1);
    }
    reachable = closure(next);
  }
  return reachable.has(pattern.length);
};

const matches = (pattern: string, path: string): boolean => {
  const segments = path.split('/');
  if (!pattern.includes('/')) return segmentMatches(pattern, segments.at(-1) ?? '');
  return !pattern.endsWith('/') && pathMatches((pattern.startsWith('/') ? pattern.slice(1) : pattern).split('/'), segments);
};

const BINARY: AttributeRule = { pattern: 'binary', macro: true, set: [['diff', false], ['merge', false], ['text', false]] };

/**
 * Attributes of one path, later files and lines winning; `-name` reads `unset`, a plain name `set`.
 * @param path relative to the work tree, `/` as separator
 * @param files attribute files from the root downwards, each with the folder it stands in
 */
export const attributesOf = (path: string, files: readonly { readonly base: string; readonly rules: readonly AttributeRule[] }[]): Readonly<Record<string, string>> => {
  const macros = new Map([[BINARY.pattern, BINARY], ...files.flatMap(({ rules }) => rules.filter(({ macro }) => macro).map((rule) => [rule.pattern, rule] as const))]);
  const found = new Map<string, string>();
  const apply = (name: string, value: string | boolean | undefined): void => {
    if (value === undefined) found.delete(name);
    else found.set(name, value === true ? 'set' : value === false ? 'unset' : value);
    if (value === true) for (const [inner, state] of macros.get(name)?.set ?? []) if (!macros.has(inner)) apply(inner, state);
  };
  for (const { base, rules } of files) {
    const local = base === '' ? path : path.slice(base.length + 1);
    for (const rule of rules) if (!rule.macro && matches(rule.pattern, local)) for (const [name, value] of rule.set) apply(name, value);
  }
  return Object.fromEntries(found);
};
