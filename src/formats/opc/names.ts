/** Part names (ECMA-376 part 2, section 6.2) and what relationship targets resolve to. */
import { FormatError } from '../error.ts';

export const FORMAT = 'opc';

/** Names that differ in ASCII case only are one part (6.2.2.3). */
export const partKey = (name: string): string => name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** An escaped slash, backslash, dot or NUL would name another part to a reader that decodes it. */
const ESCAPED = /%(?:2f|5c|2e|00)/i;

export const partNameProblem = (name: string): string | undefined => {
  if (!name.startsWith('/') || name === '/') return 'is not absolute';
  if (/[\0-\x20\x7f\\?#]/.test(name)) return 'holds a character that is not allowed';
  if (ESCAPED.test(name)) return 'hides a separator or a dot';
  const segments = name.slice(1).split('/');
  if (segments.some((segment) => segment === '')) return 'has an empty segment';
  return segments.some((segment) => segment.endsWith('.')) ? 'has a segment that ends with a dot' : undefined;
};

/** Where the relationships of a part stand; `/` is the package itself. */
export const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
};

/** The part whose relationships a part holds, `undefined` for any other part. */
export const sourceOf = (part: string): string | undefined => {
  const found = /^(.*)\/_rels\/([^/]*)\.rels$/i.exec(part);
  return found === null ? undefined : `${found[1]}/${found[2]}`;
};

/** An internal target, absolute or relative to its source (RFC 3986 5.2). What leads out of the package or names no part is refused. */
export const resolveTarget = (source: string, target: string): string => {
  const refuse = (why: string): never => {
    throw new FormatError(FORMAT, `the relationship target ${JSON.stringify(target.slice(0, 200))} ${why}`);
  };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return refuse('is not in the package');
  const [path = ''] = target.split('#');
  const resolved: string[] = [];
  const base = path.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const segment of [...base, ...path.split('/').slice(path.startsWith('/') ? 1 : 0)]) {
    if (segment === '..' && resolved.pop() === undefined) return refuse('leads out of the package');
    if (segment !== '..' && segment !== '.') resolved.push(segment);
  }
  const name = `/${resolved.join('/')}`;
  const problem = partNameProblem(name);
  return problem === undefined ? name : refuse(problem);
};
