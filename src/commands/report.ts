import { readAll, type Source } from '../formats/bytes.ts';
import { checkVerdict } from '../gate/schema.ts';
import { mergeLegs, type Expected, type Leg } from '../gate/merge.ts';
import type { Verdict } from '../gate/verdict.ts';
import { InputError } from '../policy/error.ts';
import { attempt } from '../trust/attempt.ts';

/** A verdict of 10,000 files has about 5 MB. */
export const MAX_VERDICT = 64 * 1024 * 1024;
const MAX_TOTAL = 512 * 1024 * 1024;
const MAX_LEGS = 2000;
const MAX_NAMES = 1000;

/** Opens one file for the time of `use`; throws `FormatError` for what cannot be read. */
export type OpenFile = <T>(path: string, use: (source: Source) => T) => T;

/** `3`, or names, one per line or separated by commas. */
export const parseExpected = (text: string | undefined): Expected | undefined => {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) {
    const count = Number(text);
    if (count < 1 || count > MAX_LEGS) throw new InputError(`expect: ${text} is not between 1 and ${MAX_LEGS}; say how many verdicts there must be, or their names`);
    return { count };
  }
  const names = text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== '');
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new InputError(`expect: "${twin.slice(0, 80)}" is named twice; each verdict has a name of its own`);
  if (names.length === 0 || names.length > MAX_NAMES) throw new InputError(`expect: ${names.length} names; write 1 to ${MAX_NAMES} of them, or a number`);
  return { names };
};

const pieces = (path: string): readonly string[] => path.split(/[/\\]/).filter((piece) => piece !== '' && piece !== '.');

/** An artifact's folder is called like the artifact: that is the name of the leg. Without folders of their own, files go by their names. */
export const legNames = (paths: readonly string[]): readonly string[] => {
  const stem = (path: string): string => (pieces(path).at(-1) ?? path).replace(/\.json$/i, '');
  const folders = paths.map((path) => pieces(path).at(-2) ?? '');
  const byFolder = folders.every((folder) => folder !== '') && new Set(folders).size === folders.length;
  const stems = paths.map(stem);
  const short = byFolder && (paths.length > 1 || stems.every((name) => name === 'verdict')) ? folders : stems;
  return new Set(short).size === short.length ? short : paths;
};

const legOf = (name: string, read: () => Uint8Array): Leg => {
  const { value: bytes, cause } = attempt(read);
  // Bytes that are no UTF-8 become U+FFFD, which no member that matters may hold.
  return bytes === undefined ? { name, verdict: undefined, problem: cause ?? '' } : { name, verdict: undefined, problem: undefined, ...checkVerdict(new TextDecoder().decode(bytes)) };
};

/** Reads verdict files, each at most once, none larger than a verdict can be. */
export const readLegs = (paths: readonly string[], open: OpenFile): readonly Leg[] => {
  const files = [...new Set(paths)].sort();
  if (files.length > MAX_LEGS) throw new InputError(`${files.length} verdict files are more than ${MAX_LEGS}; narrow the pattern`);
  const names = legNames(files);
  let total = 0;
  return files.map((path, at) => legOf(names[at] ?? path, () => {
    const bytes = open(path, (source) => readAll(source, 'verdict', Math.min(MAX_VERDICT, MAX_TOTAL - total)));
    total += bytes.length;
    return bytes;
  }));
};

/** Verdict files in, one verdict out. */
export const report = (paths: readonly string[], expected: Expected | undefined, open: OpenFile): Verdict => mergeLegs(readLegs(paths, open), expected);
