import { FormatError } from '../error.ts';
import type { XmlContext, XmlHandler, XmlStart } from '../xml/reader.ts';
import { attributeOf } from '../xml/select.ts';
import type { JunitCase } from './types.ts';

const MAX_NAME = 2000;
const MAX_PROPERTIES = 10_000;
const MAX_OUTPUT = 1024 * 1024;

interface OpenCase {
  readonly className: string;
  readonly name: string;
  readonly keeps: boolean;
  readonly outputs: string[];
  outcome: JunitCase['outcome'];
}

const own = (element: XmlStart, name: string): string => (attributeOf(element, name) ?? '').slice(0, MAX_NAME);

/** GoogleTest says by attributes what others say by a child. */
const neverRan = (element: XmlStart): boolean => /^notrun$/i.test(own(element, 'status')) || /^(?:suppressed|skipped)$/i.test(own(element, 'result'));

export class JunitReader implements XmlHandler {
  readonly cases: JunitCase[] = [];
  readonly properties = new Map<string, string>();
  suites = 0;
  suiteErrors = 0;
  /** A `testsuites` without anything in it: a report about nothing. */
  empty = false;
  readonly #suites: string[] = [];
  readonly #keepOutput: (className: string) => boolean;
  #open: OpenCase | undefined;
  #output: string[] | undefined;
  #kept = 0;

  constructor(keepOutput: (className: string) => boolean) {
    this.#keepOutput = keepOutput;
  }

  open(element: XmlStart, { depth }: XmlContext): void {
    if (depth === 1) this.#begin(element);
    if (element.local === 'testsuite') this.#suite(element);
    else if (this.#open !== undefined) this.#within(element);
    else if (element.local === 'testcase') this.#case(element);
    else if (element.local === 'property') this.#property(element);
    else if (element.local === 'error' || element.local === 'failure') this.suiteErrors++;
  }

  close({ local }: XmlStart): void {
    if (local === 'system-out') this.#closeOutput();
    else if (local === 'testcase') this.#closeCase();
    else if (local === 'testsuite') this.#suites.pop();
  }

  text(text: string): void {
    if (this.#output === undefined || this.#kept > MAX_OUTPUT) return;
    this.#kept += text.length;
    this.#output.push(text);
  }

  #begin({ local, name }: XmlStart): void {
    if (local !== 'testsuites' && local !== 'testsuite') throw new FormatError('junit', `the root is ${name.slice(0, 80)}, not testsuites or testsuite`);
    this.empty = local === 'testsuites';
  }

  #suite(element: XmlStart): void {
    this.suites++;
    this.#suites.push(own(element, 'name'));
  }

  #case(element: XmlStart): void {
    const className = own(element, 'classname');
    this.#open = { className, name: own(element, 'name'), keeps: this.#keepOutput(className), outputs: [], outcome: neverRan(element) ? 'skipped' : 'passed' };
  }

  #within({ local }: XmlStart): void {
    const test = this.#open;
    if (test === undefined) return;
    if (local === 'failure') test.outcome = 'failed';
    else if (local === 'error' && test.outcome !== 'failed') test.outcome = 'error';
    else if (local === 'skipped' && test.outcome === 'passed') test.outcome = 'skipped';
    else if (local === 'system-out' && test.keeps) {
      this.#output = [];
      this.#kept = 0;
    }
  }

  #property(element: XmlStart): void {
    const name = own(element, 'name');
    if (name !== '' && !this.properties.has(name) && this.properties.size < MAX_PROPERTIES) this.properties.set(name, own(element, 'value'));
  }

  #closeOutput(): void {
    if (this.#output !== undefined) this.#open?.outputs.push(this.#output.join(''));
    this.#output = undefined;
  }

  #closeCase(): void {
    const test = this.#open;
    this.#open = undefined;
    if (test === undefined) return;
    const { className, name, outcome, outputs } = test;
    this.cases.push({ suite: this.#suites.join(' / ').slice(0, MAX_NAME), className, name, outcome, outputs });
  }
}
