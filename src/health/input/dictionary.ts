import { FormatError } from '../../formats/error.ts';
import { BASELINE, CANDIDATE, dayNumber } from './row.ts';
import { Texts } from './texts.ts';

/** Numbers that all files of one analysis share: cohorts, sources, buckets. */
export class Names {
  readonly #ids = new Map<string, number>();
  readonly #what: string;
  readonly #most: number;
  readonly list: string[] = [];

  constructor(what: string, most: number) {
    this.#what = what;
    this.#most = most;
  }

  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    if (this.list.length >= this.#most) throw new FormatError('health', `more than ${this.#most} ${this.#what}`);
    this.#ids.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }

  get(name: string): number | undefined {
    return this.#ids.get(name);
  }
}

export type CohortKey = 'hwid' | 'chid' | 'os' | 'arch' | 'model' | 'prev_version';

/** `*` stands for a key that the row does not give. */
export const ANY = '*';

/** A cohort's name: its keys in the plan's order. `|` and `%` in values are escaped, so that names stay apart. */
export const cohortName = (values: readonly string[]): string => values.map((value) => value.replaceAll(/[|%]/g, encodeURIComponent)).join('|');

export const cohortValues = (name: string): readonly string[] => name.split('|').map((value) => value.replaceAll(/%(7C|25)/g, (_, code: string) => (code === '25' ? '%' : '|')));

export interface Subject {
  /** DriverVer version of the candidate. */
  readonly candidateVersion: string | undefined;
  /** Of the baseline; `undefined` takes any other version. */
  readonly baselineVersion: string | undefined;
  /** Metrics by name. */
  readonly metrics: readonly string[];
  readonly cohortBy: readonly CohortKey[];
}

/** What cells of text columns mean, asked once for each different text. Hardware ids do not differ by case. */
export class Dictionary {
  readonly subject: Subject;
  readonly cohorts = new Names('cohorts', 1_000_000);
  readonly sources = new Names('sources', 1024);
  readonly buckets = new Names('failure buckets', 65_536);
  readonly keys = new Names('values of cohort keys', 4_000_000);
  readonly days = new Texts((text) => dayNumber(text));
  readonly arms = new Texts<0 | 1>((text) => (text === 'candidate' ? CANDIDATE : text === 'baseline' ? BASELINE : undefined));
  readonly versions: Texts<'candidate' | 'baseline' | 'other'>;
  readonly metrics: Texts<number>;
  readonly kinds = new Texts<'incident' | 'sliding' | 'events'>((text) => (text === '' || text === 'incident' ? 'incident' : text === 'sliding' || text === 'events' ? text : undefined));
  readonly sourceTexts = new Texts((text) => this.sources.id(text));
  readonly bucketTexts = new Texts((text) => (text === '' ? -1 : this.buckets.id(text)));
  readonly rings = new Texts((text) => text);
  readonly keyTexts: readonly Texts<number>[];
  readonly #pairs = new Map<number, number>();

  constructor(subject: Subject) {
    this.subject = subject;
    this.versions = new Texts((text) => (text === subject.candidateVersion ? 'candidate' : text === subject.baselineVersion ? 'baseline' : 'other'));
    this.metrics = new Texts((text) => {
      const at = subject.metrics.indexOf(text);
      return at < 0 ? (text === '' ? undefined : -1) : at;
    });
    this.keyTexts = subject.cohortBy.map((key) => new Texts((text) => this.keys.id(text === '' ? ANY : key === 'hwid' || key === 'chid' ? text.toUpperCase() : text)));
  }

  /** Number of the cohort with these key numbers (of `keys`), found without building its name. */
  cohort(keyIds: Int32Array, count: number): number {
    let at = 0;
    for (let key = 0; key < count; key++) {
      const pair = at * 4_194_304 + (keyIds[key] ?? 0) + 1;
      const known = this.#pairs.get(pair);
      at = known ?? this.#pairs.size + 1;
      if (known === undefined) this.#pairs.set(pair, at);
    }
    return this.#named(at, keyIds, count);
  }

  readonly #cohortOf = new Map<number, number>();

  #named(at: number, keyIds: Int32Array, count: number): number {
    const known = this.#cohortOf.get(at);
    if (known !== undefined) return known;
    const id = this.cohorts.id(cohortName(Array.from({ length: count }, (_, key) => this.keys.list[keyIds[key] ?? 0] ?? ANY)));
    this.#cohortOf.set(at, id);
    return id;
  }
}
