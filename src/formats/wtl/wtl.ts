/** Logs of the Windows test logger and of TAEF (results.md 2.6), read event by event: a machine that crashed leaves half a file. */
import { FormatError } from '../error.ts';
import { countOf } from '../hlk/words.ts';
import { readXmlPartly } from '../xml/partly.ts';
import type { XmlContext, XmlHandler, XmlInput, XmlStart } from '../xml/reader.ts';
import { attributeOf, isNamed } from '../xml/select.ts';
import { sniffRoot } from '../xml/sniff.ts';
import { type LoggedTest, TestPairs } from './pairs.ts';

export type { LoggedResult, LoggedTest } from './pairs.ts';

export interface WtlRollup {
  readonly total: number | undefined;
  readonly passed: number | undefined;
  readonly failed: number | undefined;
  readonly blocked: number | undefined;
  readonly warned: number | undefined;
  readonly skipped: number | undefined;
}

export interface Wtl {
  /** Program that wrote it, without its folder. */
  readonly producer: string;
  readonly counts: Readonly<Record<LoggedTest['result'], number>>;
  /** The first of those that ended; `counts` has all. */
  readonly tests: readonly LoggedTest[];
  /** Begun and not ended: what ran when the machine or the test died. */
  readonly unfinished: readonly string[];
  /** Ended without having begun. */
  readonly unbegun: number;
  readonly rollups: readonly WtlRollup[];
  readonly errors: number;
  readonly partial: string | undefined;
}

const MAX_BYTES = 256 * 1024 * 1024;
/** More than other formats may have: every event carries two or three, and none is kept. */
const MAX_ELEMENTS = 16_000_000;
const MAX_ROLLUPS = 1000;

const rollupOf = (element: XmlStart): WtlRollup => {
  const count = (name: string): number | undefined => countOf(attributeOf(element, name));
  return { total: count('Total'), passed: count('Passed'), failed: count('Failed'), blocked: count('Blocked'), warned: count('Warned'), skipped: count('Skipped') };
};

class WtlReader implements XmlHandler {
  readonly pairs = new TestPairs();
  readonly rollups: WtlRollup[] = [];
  producer = '';
  errors = 0;

  open(element: XmlStart, context: XmlContext): void {
    if (context.depth === 1 && !isNamed(element, 'WTT-Logger')) throw new FormatError('wtl', `the root is ${element.name.slice(0, 80)}, not WTT-Logger`);
    if (context.depth === 2) this.#event(element, context);
  }

  #event(element: XmlStart, context: XmlContext): void {
    const text = (name: string): string => attributeOf(element, name) ?? '';
    if (element.local === 'StartTest') this.pairs.begin(text('Title'), text('TUID'));
    else if (element.local === 'EndTest') this.pairs.end(text('Title'), text('TUID'), text('Result'));
    else if (element.local === 'Error') this.errors++;
    else if (element.local === 'RTI' && this.producer === '') this.producer = /[^\\/]*$/.exec(text('ProcessName'))?.[0].slice(0, 100) ?? '';
    else if (element.local === 'PFRollup') {
      if (this.rollups.length >= MAX_ROLLUPS) context.refuse(`more than ${MAX_ROLLUPS} summaries`);
      this.rollups.push(rollupOf(element));
    }
  }
}

export const looksLikeWtl = (head: Uint8Array): boolean => sniffRoot(head)?.local === 'WTT-Logger';

/** In memory of its own size never: only open tests, counts and the first names are kept. */
export const parseWtl = (input: XmlInput): Wtl => {
  const reader = new WtlReader();
  const damage = readXmlPartly(input, 'wtl', reader, { bytes: MAX_BYTES, elements: MAX_ELEMENTS });
  const { pairs, rollups, producer, errors } = reader;
  const { counts, tests, unbegun } = pairs;
  return { producer, counts, tests, unfinished: pairs.unfinished(), unbegun, rollups, errors, partial: damage };
};

const agrees = ({ total, passed, failed, blocked, warned, skipped }: WtlRollup, counts: Wtl['counts']): boolean =>
  total === counts.pass + counts.fail + counts.blocked + counts.warn + counts.skipped + counts.other
  && passed === counts.pass && failed === counts.fail && (blocked ?? 0) === counts.blocked && (warned ?? 0) === counts.warn && (skipped ?? 0) === counts.skipped;

/** The log's own summary says what its events say. Where there are several, the last one does. */
export const rollupAgrees = ({ rollups, counts }: Wtl): boolean => {
  const last = rollups.at(-1);
  return last !== undefined && agrees(last, counts);
};
