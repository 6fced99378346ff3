import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';

/** What a reader has to do once: the findings of one cause, or the same finding about many files. */
export interface Item {
  readonly package: string;
  /** Of the first rule; or what is missing, where several rules could not judge for want of the same evidence. */
  readonly title: string;
  /** Rule ids in catalogue order. */
  readonly rules: readonly string[];
  readonly outcome: 'fail' | 'unknown' | 'warn';
  readonly points: readonly Point[];
  /** Distinct remedies in the order of the points. */
  readonly remedies: readonly string[];
  readonly findings: readonly Finding[];
}

/** One thing to say, and where it holds. No place where the message names the file itself. */
export interface Point {
  /** Empty where the item's title has said it. */
  readonly message: string;
  readonly places: readonly string[];
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => grouped(items, keyOf).map(([first]) => first);

const outcomeOf = (findings: readonly Finding[]): Item['outcome'] =>
  findings.some(({ outcome }) => outcome === 'fail') ? 'fail' : findings.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'warn';

/** `file:line`, or the subject where no file is named. */
export const whereText = ({ file, line, subject }: Pick<Finding, 'file' | 'line' | 'subject'>): string =>
  file === null || file === '' ? subject : line === null ? file : `${file}:${line}`;

/** Nothing where no file is named, or where the message names it already. */
export const placeOf = (finding: Pick<Finding, 'file' | 'line' | 'subject' | 'message'>): string | undefined => {
  const { file, line, message } = finding;
  return file === null || file === '' || (line === null && message.includes(file)) ? undefined : whereText(finding);
};

const pointsOf = (findings: readonly Finding[]): readonly Point[] =>
  grouped(findings, ({ message }) => message).map((same) => ({ message: same[0].message, places: distinct(same.flatMap((finding) => placeOf(finding) ?? []), (place) => place) }));

/** Remedies of rules that could not judge say how to pass, not how to be judged; one alone is meant for the case. */
const SUPPLY = 'Hand over what is missing, or repair what cannot be read; these checks judge it then.';

const remediesOf = (findings: readonly Finding[], outcome: Item['outcome']): readonly string[] => {
  const remedies = distinct(findings.map(({ remedy }) => remedy), (remedy) => remedy);
  return outcome === 'unknown' && remedies.length > 1 ? [SUPPLY] : remedies;
};

/** A message as a headline; a file name at its beginning stays as it is. */
const headlineOf = (message: string): string => message.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());

const itemOf = (findings: readonly [Finding, ...Finding[]]): Item => {
  const [first] = findings;
  const rules = distinct(findings.map(({ rule }) => rule), (rule) => rule);
  const outcome = outcomeOf(findings);
  const points = pointsOf(findings);
  const [point] = points;
  // Several rules lack the same evidence: what is missing is the headline, not what the first of them would have judged.
  const missing = outcome === 'unknown' && rules.length > 1 && points.length === 1 ? point : undefined;
  return {
    package: first.package, title: missing === undefined ? first.title : headlineOf(missing.message), rules, outcome,
    points: missing === undefined ? points : missing.places.length === 0 ? [] : [{ message: '', places: missing.places }],
    remedies: remediesOf(findings, outcome), findings,
  };
};

/** Two faults on different lines of one INF have one file but not one cause, so the line tells them apart. */
const causeKey = ({ package: name, cause, line }: Finding): string => JSON.stringify([name, cause, line]);
/** The same rules with the same remedy in several places are one thing to do. */
const kindKey = ({ package: name, rules, remedies }: Item): string => JSON.stringify([name, rules, remedies]);

export const itemsOf = (findings: readonly Finding[]): readonly Item[] => {
  const items = grouped(findings, causeKey).map(itemOf);
  return grouped(items, kindKey).map(([first, ...alike]) => {
    const [finding, ...others] = [first, ...alike].flatMap(({ findings: own }) => own);
    return finding === undefined ? first : itemOf([finding, ...others]);
  });
};

export const blockingItems = ({ findings }: Pick<Verdict, 'findings'>): readonly Item[] => itemsOf(findings.filter(blocks));

const isOpen = ({ outcome, waiver }: Finding): boolean => (outcome === 'fail' || outcome === 'unknown' || outcome === 'warn') && waiver === null;

/** Not passed, not blocking: severity `warn` and the warnings of blocking rules first, then `info`. */
export const notedFindings = ({ findings }: Pick<Verdict, 'findings'>): readonly Finding[] => {
  const noted = findings.filter((finding) => isOpen(finding) && !blocks(finding));
  return [...noted.filter(({ severity }) => severity !== 'info'), ...noted.filter(({ severity }) => severity === 'info')];
};
