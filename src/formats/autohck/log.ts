/** AutoHCK's `logs.txt` and the names of the files beside it (results.md 2.4). */
import { type Source, readAll } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { hlkStatus, type HlkStatus, testName } from '../hlk/words.ts';
import { decodeText, refuseBinary } from '../text.ts';

export interface LoggedRun {
  readonly name: string;
  readonly status: HlkStatus | 'skipped';
  readonly word: string;
  /** The machine crashed while it ran. */
  readonly minidump: boolean;
}

export interface AutohckLog {
  readonly runs: readonly LoggedRun[];
  readonly partial: string | undefined;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_LINE = 4096;
const WORDS = ['Passed', 'Failed', 'Canceled', 'NotRun', 'InQueue', 'Running', 'Skipped', 'Hangs on at queued state?', 'Hangs on at running state?'];
const TIME = /^ ?(?:Queued|Started|Finished) time: /;
const MINIDUMP = '(with Minidump)';

/** The last bracketed piece of a line, and what stands before it. */
const lastBracket = (line: string): { readonly before: string; readonly inside: string } | undefined => {
  const open = line.endsWith(']') ? line.lastIndexOf('[') : -1;
  return open < 0 ? undefined : { before: line.slice(0, open).trimEnd(), inside: line.slice(open + 1, -1) };
};

const withoutTimes = (line: string): string => {
  let rest = line.trimEnd();
  for (let piece = lastBracket(rest); piece !== undefined && TIME.test(piece.inside); piece = lastBracket(rest)) rest = piece.before;
  return rest;
};

/** Read from its end: test names hold colons and brackets. */
const runOf = (line: string): LoggedRun | undefined => {
  const word = WORDS.find((each) => line.startsWith(`${each}: `));
  if (word === undefined) return undefined;
  const rest = withoutTimes(line.slice(word.length + 2));
  const minidump = rest.endsWith(MINIDUMP);
  const named = lastBracket((minidump ? rest.slice(0, -MINIDUMP.length) : rest).trimEnd());
  if (named === undefined || named.before === '') return undefined;
  return { name: testName(named.before), status: word === 'Skipped' ? 'skipped' : hlkStatus(word), word, minidump };
};

export const looksLikeAutohckLog = (head: Uint8Array): boolean =>
  decodeText(head).text.split(/\r?\n/, 50).some((line) => line.length <= MAX_LINE && runOf(line) !== undefined);

export const parseAutohckLog = (source: Source): AutohckLog => {
  const decoded = decodeText(readAll(source, 'autohck log', MAX_BYTES));
  refuseBinary(decoded, 'autohck log');
  const lines = decoded.text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const runs = lines.flatMap((line) => (line.length > MAX_LINE ? [] : runOf(line) ?? []));
  if (runs.length === 0) throw new FormatError('autohck log', 'no line names a test and its status');
  const strange = lines.length - runs.length;
  return { runs, partial: strange === 0 ? undefined : `${strange} of ${lines.length} lines are not understood` };
};

export interface AutohckAttachment {
  /** A crash dump is evidence by being there. */
  readonly kind: 'minidump' | 'logs';
  readonly status: HlkStatus | undefined;
  readonly instanceId: string;
  /** The test's name with everything but letters, digits, dots and dashes replaced. */
  readonly safeName: string;
}

const ATTACHMENT = /^(Minidump|Passed|Failed|Canceled|NotRun|InQueue|Running)_(\d{1,16})_([\w.-]{1,240})\.zip$/;

/** What a file beside the results is by its name, which is all there is to go by. */
export const autohckAttachmentOf = (path: string): AutohckAttachment | undefined => {
  const [, word, instanceId, safeName] = ATTACHMENT.exec(/[^\\/]*$/.exec(path)?.[0] ?? '') ?? [];
  if (word === undefined || instanceId === undefined || safeName === undefined) return undefined;
  return word === 'Minidump' ? { kind: 'minidump', status: undefined, instanceId, safeName } : { kind: 'logs', status: hlkStatus(word), instanceId, safeName };
};
