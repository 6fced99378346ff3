import type { JsonStream } from '../json/stream.ts';
import type { SarifSample } from './model.ts';
import { ResultReader, type RawResult } from './result.ts';

export interface Tallied {
  readonly like: RawResult;
  count: number;
  readonly samples: SarifSample[];
  readonly artifacts: Set<number>;
}

const SAMPLES = 5;

/** Ways of writing, and characters of one: suppressions may be worded anew for every result, so that memory may not grow with them. */
const REMEMBERED = 4096;
const SHORT = 2048;

const keyOf = ({ rule, kind, level, suppressed, gone, invocation }: RawResult): string => JSON.stringify([rule, kind, level, suppressed, gone, invocation]);

/** Counts results that differ in nothing a verdict rests on, so that memory does not grow with their number. */
export class Tally {
  readonly #reader: ResultReader;
  readonly #written = new Map<string, Tallied>();
  readonly #groups = new Map<string, Tallied>();
  readonly #limit: number;
  readonly #json: JsonStream;
  count = 0;

  constructor(json: JsonStream, limit: number) {
    this.#reader = new ResultReader(json);
    this.#json = json;
    this.#limit = limit;
  }

  /** Counts the result that comes next. */
  next(): void {
    this.#reader.next();
    this.count++;
    const group = this.#group();
    group.count++;
    if (group.samples.length < SAMPLES) group.samples.push(this.#reader.sample());
    const { level } = group.like;
    const artifact = level === undefined || level === 'none' ? undefined : this.#reader.artifact();
    if (artifact !== undefined) group.artifacts.add(artifact);
  }

  groups(): readonly Tallied[] {
    return [...this.#groups.values()];
  }

  #group(): Tallied {
    const written = this.#reader.written();
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const like = this.#reader.result();
    const key = keyOf(like);
    const group = this.#groups.get(key) ?? this.#begin(key, like);
    if (this.#written.size < REMEMBERED && written.length <= SHORT) this.#written.set(written, group);
    return group;
  }

  #begin(key: string, like: RawResult): Tallied {
    if (this.#groups.size >= this.#limit) this.#json.fail(`results of more than ${this.#limit} kinds in one run`);
    const group: Tallied = { like, count: 0, samples: [], artifacts: new Set() };
    this.#groups.set(key, group);
    return group;
  }
}
