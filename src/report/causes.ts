import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';

/** What a reader has to do once: the findings of one cause, or the same finding about many files. */
export interface Item {
  readonly package: string;
  /** The problem in one sentence: what was seen first, not what the rule demands. */
  readonly headline: string;
  /** The whole sentence as it was said. */
  readonly message: string;
  /** The rest of that sentence where it is long; else empty. */
  readonly detail: string;
  /** Where the headline holds. Nothing where it names the file itself. */
  readonly places: readonly string[];
  /** Other subjects of which it is true word for word. */
  readonly likewise: readonly string[];
  /** What else was seen. */
  readonly points: readonly Point[];
  /** Rules that say so, in catalogue order. */
  readonly checks: readonly Check[];
  /** Rules that fail nothing but cannot judge before the cause is mended. */
  readonly waiting: readonly string[];
  readonly outcome: 'fail' | 'unknown' | 'warn';
  /** Distinct remedies in the order of the points. */
  readonly remedies: readonly string[];
  readonly findings: readonly Finding[];
}

/** One more thing to say, and where it holds. */
export interface Point {
  readonly message: string;
  readonly places: readonly string[];
  readonly likewise: readonly string[];
}

export interface Check {
  readonly rule: string;
  readonly title: string;
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

/** What is not there or cannot be read is one cause, wherever it is noticed. */
const EVERYWHERE = /^(?:absent|unreadable):/;

/** `file:line`, or the subject where no file is named. */
export const whereText = ({ file, line, subject }: Pick<Finding, 'file' | 'line' | 'subject'>): string =>
  file === null || file === '' ? subject : line === null ? file : `${file}:${line}`;

/** The same for a table: evidence that is not there is nowhere. */
export const whereCell = (finding: Pick<Finding, 'file' | 'line' | 'subject' | 'cause'>): string | undefined =>
  finding.file === null && EVERYWHERE.test(finding.cause) ? undefined : whereText(finding);

/** Nothing where no file is named, or where the message names it already. */
export const placeOf = (finding: Pick<Finding, 'file' | 'line' | 'subject' | 'message'>): string | undefined => {
  const { file, line, message } = finding;
  return file === null || file === '' || (line === null && message.includes(file)) ? undefined : whereText(finding);
};

/** The sentence without its subject: what is said of one file word for word as of another is said once. */
const patternOf = ({ message, subject }: Finding): string => (subject === '' ? message : message.replaceAll(subject, '\0'));

interface Said extends Point {
  readonly rules: readonly string[];
}

const pointsOf = (findings: readonly Finding[]): readonly Said[] =>
  grouped(findings, patternOf).map((alike) => {
    const [{ message }] = alike;
    const [same, others] = [alike.filter((finding) => finding.message === message), alike.filter((finding) => finding.message !== message)];
    return {
      message, places: distinct(same.flatMap((finding) => placeOf(finding) ?? []), (place) => place),
      rules: alike.map(({ rule }) => rule),
      likewise: distinct(others.map(({ subject, line, file }) => (line === null || file === null ? subject : `${subject} (${file}:${line})`)), (text) => text),
    };
  });

/** A message as a headline; a file name at its beginning stays as it is. */
export const capital = (message: string): string => message.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());

/** From here on a sentence is too long for a headline, where it can be divided. */
const LONG = 80;
/** What stands in quotation marks, brackets or backticks is not divided. */
const DIVIDED = /^((?:"[^"]*"|`[^`]*`|\([^()]*\)|[^"`(]){15,120}?)[:;] (.+)$/s;

export const divided = (message: string): Pick<Item, 'headline' | 'detail'> => {
  const [, head, rest] = message.length > LONG ? (DIVIDED.exec(message) ?? []) : [];
  return head === undefined || rest === undefined ? { headline: capital(message), detail: '' } : { headline: capital(head), detail: capital(rest) };
};

/** The same cause in another rule's words needs no details of its own, and nothing that the headline says already. */
const news = (first: Said | undefined, others: readonly Said[]): readonly Point[] =>
  others.flatMap(({ rules, ...point }) => {
    const { headline } = divided(point.message);
    const isRepeated = first !== undefined && headline === divided(first.message).headline;
    if (first === undefined || rules.some((rule) => first.rules.includes(rule))) return isRepeated ? [{ ...point, message: point.message.slice(headline.length + ': '.length) }] : [point];
    return isRepeated ? [] : [{ ...point, message: point.message.slice(0, headline.length) }];
  });

const RANK = { fail: 0, unknown: 1, warn: 2, pass: 3, 'not-applicable': 4 } as const;

const itemOf = (all: readonly [Finding, ...Finding[]]): Item => {
  const findings = all.toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome]);
  const outcome = outcomeOf(findings);
  // Beside a fail, what could not be judged is a consequence: its words and remedies would only repeat the cause.
  const telling = findings.filter((finding) => outcome !== 'fail' || finding.outcome === 'fail');
  const [first, ...others] = pointsOf(telling);
  const checks = distinct(telling.map(({ rule, title }) => ({ rule, title })), ({ rule }) => rule);
  return {
    package: all[0].package, message: first?.message ?? all[0].message, ...divided(first?.message ?? all[0].message), places: first?.places ?? [], likewise: first?.likewise ?? [], points: news(first, others), checks,
    waiting: distinct(findings.map(({ rule }) => rule), (rule) => rule).filter((id) => !checks.some(({ rule }) => rule === id)),
    outcome, remedies: distinct(telling.map(({ remedy }) => remedy), (remedy) => remedy), findings: all,
  };
};

/** Two faults on different lines of one INF have one file but not one cause, so the line tells them apart. */
const causeKey = ({ package: name, cause, line }: Finding): string => JSON.stringify([name, cause, EVERYWHERE.test(cause) ? null : line]);
/** The same rules with the same remedy in several places are one thing to do. */
const kindKey = ({ package: name, checks, waiting, remedies }: Item): string => JSON.stringify([name, checks.map(({ rule }) => rule), waiting, remedies]);

const ABSENT = /^absent:/;

/** Nobody handed it over: one thing to provide, whatever waits for it. */
export const isMissing = ({ findings }: Pick<Item, 'findings'>): boolean => findings.every(({ cause }) => ABSENT.test(cause));

/** Rules that could judge if the cause were gone. */
export const rulesHeldBack = ({ checks, waiting }: Pick<Item, 'checks' | 'waiting'>): number => checks.length + waiting.length;

/** What is wrong as it was seen; then what is missing, the most useful first. */
const byUse = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (isMissing(a) && isMissing(b) ? rulesHeldBack(b) - rulesHeldBack(a) : Number(isMissing(a)) - Number(isMissing(b))));

export const itemsOf = (findings: readonly Finding[]): readonly Item[] => {
  const items = grouped(findings, causeKey).map(itemOf);
  return byUse(grouped(items, kindKey).map(([first, ...alike]) => {
    const [finding, ...others] = [first, ...alike].flatMap(({ findings: own }) => own);
    return finding === undefined ? first : itemOf([finding, ...others]);
  }));
};

/** `PKG-006 title`; of many rules the ids alone. */
export const checkTexts = ({ checks }: Pick<Item, 'checks'>): readonly string[] =>
  checks.length > MOST_TITLES ? [checks.map(({ rule }) => rule).join(' ')] : checks.map(({ rule, title }) => `${rule} ${title}`);

/** Above this number the titles of the rules would bury what they found. */
export const MOST_TITLES = 3;

export const blockingItems = ({ findings }: Pick<Verdict, 'findings'>): readonly Item[] => itemsOf(findings.filter(blocks));

const isOpen = ({ outcome, waiver }: Finding): boolean => (outcome === 'fail' || outcome === 'unknown' || outcome === 'warn') && waiver === null;

/** Not passed, not blocking: severity `warn` and the warnings of blocking rules first, then `info`. */
export const notedFindings = ({ findings }: Pick<Verdict, 'findings'>): readonly Finding[] => {
  const noted = findings.filter((finding) => isOpen(finding) && !blocks(finding));
  return [...noted.filter(({ severity }) => severity !== 'info'), ...noted.filter(({ severity }) => severity === 'info')];
};

/** Evidence that lacks and does not block yet: what a team provides next, the most useful first. */
export const missingItems = (verdict: Pick<Verdict, 'findings'>): readonly Item[] => itemsOf(notedFindings(verdict)).filter(isMissing);

/** As what blocks is counted: each rule once per package. */
export const countOf = (findings: readonly Finding[]): number => new Set(findings.map(({ package: name, rule }) => JSON.stringify([name, rule]))).size;
