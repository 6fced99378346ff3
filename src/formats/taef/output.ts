/** What te.exe prints (results.md 2.6): a line per test that began and ended, and a summary, which is only compared with them. */
import { type Source, readAll } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { countOf } from '../hlk/words.ts';
import { decodeText, refuseBinary } from '../text.ts';

export interface TaefTest {
  readonly name: string;
  /** `other`: a word that is not documented. */
  readonly result: 'passed' | 'failed' | 'blocked' | 'not-run' | 'skipped' | 'other';
}

export interface TaefSummary {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly blocked: number;
  readonly notRun: number;
  readonly skipped: number;
}

export interface TaefConsole {
  readonly tests: readonly TaefTest[];
  readonly unfinished: readonly string[];
  /** `undefined` when the output ends before it, or holds several. */
  readonly summary: TaefSummary | undefined;
}

const MAX_BYTES = 4 * 1024 * 1024;
const RESULTS: ReadonlyMap<string, TaefTest['result']> = new Map([['Passed', 'passed'], ['Failed', 'failed'], ['Blocked', 'blocked'], ['NotRun', 'not-run'], ['Not Run', 'not-run'], ['Skipped', 'skipped']]);
const START = /^\s{0,100}StartGroup: (.{1,2000})$/;
const END = /^\s{0,100}EndGroup: (.{1,2000}) \[([A-Za-z ]{1,20})\]\s*$/;
const SUMMARY = /^\s{0,100}Summary: Total=(\d{1,9}), Passed=(\d{1,9}), Failed=(\d{1,9}), Blocked=(\d{1,9}), Not Run=(\d{1,9}), Skipped=(\d{1,9})\s*$/;

const summaryOf = (line: string): TaefSummary | undefined => {
  const numbers = SUMMARY.exec(line)?.slice(1).map((text) => countOf(text) ?? 0);
  if (numbers === undefined) return undefined;
  const [total = 0, passed = 0, failed = 0, blocked = 0, notRun = 0, skipped = 0] = numbers;
  return { total, passed, failed, blocked, notRun, skipped };
};

export const looksLikeTaefConsole = (head: Uint8Array): boolean => {
  const { text } = decodeText(head);
  return /^Test Authoring and Execution Framework\b/m.test(text) || (/^StartGroup: \S/m.test(text) && /^(?:EndGroup: \S|Verify: |Summary: Total=)/m.test(text)) || /^Summary: Total=\d+, Passed=\d+, Failed=\d+,/m.test(text);
};

export const parseTaefConsole = (source: Source): TaefConsole => {
  const decoded = decodeText(readAll(source, 'taef', MAX_BYTES));
  refuseBinary(decoded, 'taef');
  const lines = decoded.text.split(/\r?\n/);
  const open = new Map<string, number>();
  const tests: TaefTest[] = [];
  for (const line of lines) {
    const started = START.exec(line)?.[1]?.trim();
    const [, name, word = ''] = END.exec(line) ?? [];
    if (started !== undefined) open.set(started, (open.get(started) ?? 0) + 1);
    if (name === undefined) continue;
    tests.push({ name: name.trim(), result: RESULTS.get(word) ?? 'other' });
    const left = (open.get(name.trim()) ?? 0) - 1;
    if (left > 0) open.set(name.trim(), left);
    else open.delete(name.trim());
  }
  const summaries = lines.flatMap((line) => summaryOf(line) ?? []);
  if (tests.length === 0 && open.size === 0 && summaries.length === 0) throw new FormatError('taef', 'there is neither a test nor a summary in it');
  return { tests, unfinished: [...open.keys()], summary: summaries.length === 1 ? summaries[0] : undefined };
};
