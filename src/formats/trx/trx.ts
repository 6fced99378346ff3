/** Visual Studio test results (results.md 2.8): results are counted here, because the counters of real files are wrong. */
import { FormatError } from '../error.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlContext, XmlHandler, XmlInput, XmlStart } from '../xml/reader.ts';
import { attributeOf, isNamed } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';

export const TRX_NAMESPACE = 'http://microsoft.com/schemas/VisualStudio/TeamTest/2010';

/** `undecided`: no outcome, one that is not final, or one that says neither yes nor no. It never counts as passed. */
export type TrxOutcome = 'passed' | 'failed' | 'skipped' | 'undecided';

export interface TrxResult {
  readonly name: string;
  readonly outcome: TrxOutcome;
  /** As written; empty when the file does not say. */
  readonly word: string;
  /** A part of another result. */
  readonly inner: boolean;
}

export interface Trx {
  readonly results: readonly TrxResult[];
  /** Outcome of the run as a whole, as written. */
  readonly summary: string;
  /** Trouble of the run rather than of a test: words other than Completed and Passed. Producers add it beside ordinary failures too. */
  readonly runErrors: number;
  readonly partial: string | undefined;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_NAME = 2000;
const RESULT = /^(?:\w{0,40}Result|TestResultAggregation)$/;
const OUTCOMES: ReadonlyMap<string, TrxOutcome> = new Map([
  ['Passed', 'passed'],
  ['NotExecuted', 'skipped'],
  ['Failed', 'failed'], ['Error', 'failed'], ['Timeout', 'failed'], ['Aborted', 'failed'], ['PassedButRunAborted', 'failed'], ['NotRunnable', 'failed'], ['Disconnected', 'failed'],
]);

class TrxReader implements XmlHandler {
  readonly results: TrxResult[] = [];
  summary = '';
  runErrors = 0;
  /** Depth of the open `Results`, and of the results within. */
  #list = 0;
  readonly #open: number[] = [];

  open(element: XmlStart, { depth }: XmlContext): void {
    if (depth === 1 && !isNamed(element, 'TestRun', TRX_NAMESPACE)) throw new FormatError('trx', `the root is ${element.name.slice(0, 80)}, not a TestRun of ${TRX_NAMESPACE}`);
    if (element.uri !== TRX_NAMESPACE) return;
    if (depth === 2 && element.local === 'Results') this.#list = depth;
    else if (depth === 2 && element.local === 'ResultSummary') this.#summary(element);
    else if (element.local === 'RunInfo') this.#runInfo(element);
    else if (this.#list > 0 && RESULT.test(element.local)) this.#result(element, depth);
  }

  close(_: XmlStart, { depth }: XmlContext): void {
    if (this.#open.at(-1) === depth) this.#open.pop();
    if (this.#list === depth) this.#list = 0;
  }

  #summary(element: XmlStart): void {
    this.summary = (attributeOf(element, 'outcome') ?? '').slice(0, 100);
    if (!['', 'Completed', 'Passed'].includes(this.summary)) this.runErrors++;
  }

  #runInfo(element: XmlStart): void {
    if (['Error', 'Failed', 'Aborted', 'Timeout'].includes(attributeOf(element, 'outcome') ?? '')) this.runErrors++;
  }

  #result(element: XmlStart, depth: number): void {
    const word = (attributeOf(element, 'outcome') ?? '').slice(0, 100);
    const name = (attributeOf(element, 'testName') ?? '').slice(0, MAX_NAME);
    this.results.push({ name, outcome: OUTCOMES.get(word) ?? 'undecided', word, inner: this.#open.length > 0 });
    this.#open.push(depth);
  }
}

export const looksLikeTrx = (head: Uint8Array): boolean => {
  const root = sniffRoot(head);
  return root?.local === 'TestRun' && root.text.includes(TRX_NAMESPACE);
};

export const parseTrx = (input: XmlInput): Trx => {
  const reader = new TrxReader();
  const damage = readXmlPartly(input, 'trx', reader, { bytes: MAX_BYTES });
  const { results, summary, runErrors } = reader;
  return { results, summary, runErrors, partial: damage };
};
