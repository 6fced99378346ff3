/** What the beginning of a text shows of the members of its outermost object. Judges nothing: broken JSON shows less. */
export type RootMembers = ReadonlyMap<string, string>;

const SPACES = /[\ufeff\s]*/y;
const NAME = /"((?:[^"\\]|\\.){0,200})"\s*:\s*/y;
const SCALAR = /"((?:[^"\\]|\\.){0,200})"|-?[\d.eE+-]{1,40}|true|false|null/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Behind the value that begins at `at`; the length of the text when it ends before. */
const behind = (text: string, at: number): number => {
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    const character = text[place];
    if (character === '"') {
      for (place++; place < text.length && text[place] !== '"'; place++) if (text[place] === '\\') place++;
    } else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth < 0) return place;
    if (depth === 0 && (character === ',' || character === '}' || character === ']')) return character === ',' ? place : place + 1;
  }
  return text.length;
};

/** Name and beginning of the value: a string or another scalar as written, `{` or `[`. */
export const rootMembers = (text: string): RootMembers => {
  const found = new Map<string, string>();
  let at = matchAt(SPACES, text, 0)?.[0].length ?? 0;
  if (text[at] !== '{') return found;
  do {
    at++;
    at += matchAt(SPACES, text, at)?.[0].length ?? 0;
    const name = matchAt(NAME, text, at);
    if (name === null) break;
    at += name[0].length;
    const scalar = matchAt(SCALAR, text, at);
    const shown = scalar === null ? text.charAt(at) : (scalar[1] ?? scalar[0]);
    if (!found.has(name[1] ?? '')) found.set(name[1] ?? '', shown);
    at = behind(text, at);
    at += matchAt(SPACES, text, at)?.[0].length ?? 0;
  } while (text[at] === ',');
  return found;
};
