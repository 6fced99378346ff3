/** One row of health data, by numbers: the same object is filled again for each row. */
export interface HealthRow {
  line: number;
  /** Days since 1970-01-01. */
  day: number;
  arm: 0 | 1;
  metric: number;
  /** Number of the cohort among all seen. */
  cohort: number;
  /** Distinct devices. */
  failed: number;
  observed: number;
  /** Device-days at risk. */
  exposure: number;
  /** Days that a failure may come after `day` and still count. */
  windowDays: number;
  /** `incident`: one day's increment. `sliding`: a snapshot of a window. `events`: hits, not devices, good for a watch only. */
  kind: 'incident' | 'sliding' | 'events';
  source: number;
  /** Milliseconds since 1970; 0 when the row does not say. */
  asOf: number;
  /** Number of the failure bucket, -1 for none. */
  bucket: number;
}

export const CANDIDATE = 0 as const;
export const BASELINE = 1 as const;

/** A place in a file that is wrong: what, and what would be right. */
export interface InputProblem {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: string | undefined;
  readonly text: string;
}

const MAX_SHOWN = 20;

/** Keeps the first problems and counts all. */
export class Problems {
  readonly #kept: InputProblem[] = [];
  #count = 0;

  add(problem: InputProblem): void {
    this.#count++;
    if (this.#kept.length < MAX_SHOWN) this.#kept.push(problem);
  }

  get count(): number {
    return this.#count;
  }

  get shown(): readonly InputProblem[] {
    return this.#kept;
  }
}

const DAY = 86_400_000;

/** Days since 1970 of a calendar day that exists, `2026-11-28`. */
export const dayNumber = (text: string): number | undefined => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time / DAY : undefined;
};

export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Milliseconds of an instant in UTC, `2026-11-28T09:00:00Z`; a day alone is its beginning. */
export const instant = (text: string): number | undefined => {
  const day = dayNumber(text.slice(0, 10));
  if (day === undefined) return undefined;
  if (text.length === 10) return day * DAY;
  if (!/^T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/.test(text.slice(10))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
};
