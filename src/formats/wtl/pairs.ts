import { FormatError } from '../error.ts';

/** `other`: a result word that is not documented. */
export type LoggedResult = 'pass' | 'fail' | 'blocked' | 'warn' | 'skipped' | 'other';

export interface LoggedTest {
  readonly title: string;
  readonly result: LoggedResult;
}

const RESULTS: ReadonlyMap<string, LoggedResult> = new Map([['Pass', 'pass'], ['Fail', 'fail'], ['Blocked', 'blocked'], ['Warn', 'warn'], ['Skipped', 'skipped']]);

const MAX_TITLE = 1000;
const MAX_OPEN = 100_000;
const MAX_KEPT = 20_000;

/** Brings the begin and the end of each test together. A test id may be empty, so the title belongs to the key. */
export class TestPairs {
  readonly counts: Record<LoggedResult, number> = { pass: 0, fail: 0, blocked: 0, warn: 0, skipped: 0, other: 0 };
  readonly tests: LoggedTest[] = [];
  unbegun = 0;
  readonly #open = new Map<string, number>();

  begin(title: string, id: string): void {
    const key = keyOf(title, id);
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    if (this.#open.size > MAX_OPEN) throw new FormatError('wtl', `more than ${MAX_OPEN} tests are open at once`);
  }

  end(title: string, id: string, word: string): void {
    const key = keyOf(title, id);
    const begun = this.#open.get(key);
    if (begun === undefined) this.unbegun++;
    else if (begun === 1) this.#open.delete(key);
    else this.#open.set(key, begun - 1);
    const result = RESULTS.get(word) ?? 'other';
    this.counts[result]++;
    if (this.tests.length < MAX_KEPT) this.tests.push({ title: title.slice(0, MAX_TITLE), result });
  }

  unfinished(): readonly string[] {
    return [...this.#open.keys()].map((key) => key.slice(key.indexOf('\n') + 1));
  }
}

const keyOf = (title: string, id: string): string => `${id.slice(0, 100).replaceAll('\n', ' ')}\n${title.slice(0, MAX_TITLE)}`;
