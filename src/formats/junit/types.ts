export interface JunitCase {
  /** Names of the suites around it, outermost first, joined by ` / `. */
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  /** `error` is a failure too: the test could not do its work. */
  readonly outcome: 'passed' | 'failed' | 'error' | 'skipped';
  /** Standard output, kept for cases that `keepOutput` chooses. */
  readonly outputs: readonly string[];
}

export interface Junit {
  readonly cases: readonly JunitCase[];
  readonly suites: number;
  /** Properties of all suites; the first of a name stands. */
  readonly properties: ReadonlyMap<string, string>;
  /** Errors and failures of suites, outside any test case. */
  readonly suiteErrors: number;
  /** Characters that XML forbids and the file holds. */
  readonly illegal: number;
  readonly partial: string | undefined;
}
