import { InputError, placeText } from './error.ts';
import type { YamlFile, YamlPlace } from './yaml.ts';

/** The part of a zod issue that is read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
  /** The forms of a union, each with what did not fit. */
  readonly errors?: readonly (readonly Issue[])[] | undefined;
  /** What did not fit in a key. */
  readonly issues?: readonly Issue[] | undefined;
}

const MAX_SHOWN = 10;

/** `waivers[0].scope.max-version`, as people write paths. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');

/** One thing that is wrong in a file, and where. */
export interface Problem {
  readonly place: YamlPlace;
  readonly text: string;
}

const labelled = (path: readonly PropertyKey[], message: string): string => (path.length === 0 ? message : `${pathText(path)}: ${message}`);

/** Of the forms a value may have, the one the user came nearest to: it failed deepest inside. */
const nearestForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined => {
  const depth = (form: readonly Issue[]): number => Math.max(0, ...form.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  return forms.reduce<readonly Issue[] | undefined>((best, form) => (depth(form) > (best === undefined ? 0 : depth(best)) ? form : best), undefined);
};

const problemsOf = (issue: Issue, source: YamlFile): readonly Problem[] => {
  const form = nearestForm(issue.errors ?? []);
  if (form !== undefined) return form.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, source));
  const messages = issue.message.split('\n');
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key, index) => ({ place: source.keyPlace([...issue.path, key]), text: labelled(issue.path, messages[index] ?? '') }));
  }
  if (issue.code === 'invalid_key') return [{ place: source.keyPlace(issue.path), text: labelled(issue.path, issue.issues?.[0]?.message ?? issue.message) }];
  return [{ place: source.place(issue.path), text: labelled(issue.path, issue.message) }];
};

/** All that zod found, in the order of the file. */
export const issueProblems = (issues: readonly Issue[], source: YamlFile): readonly Problem[] =>
  issues.flatMap((issue) => problemsOf(issue, source)).toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);

/** One error for all that zod found: the first place leads, further ones follow on lines of their own. */
export const explainIssues = (issues: readonly Issue[], source: YamlFile): InputError => {
  const [first, ...others] = issueProblems(issues, source);
  const further = others.slice(0, MAX_SHOWN - 1).map(({ place, text }) => `${placeText({ file: source.file, ...place })}: ${text}`);
  const rest = others.length > further.length ? [`and ${others.length - further.length} more`] : [];
  return new InputError([first?.text ?? 'not understood', ...further, ...rest].join('\n'), { file: source.file, ...first?.place });
};
