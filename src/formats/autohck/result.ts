/** What AutoHCK writes per test run, and what its tool says of the tests of a project (results.md 2.4). */
import type { Source } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { guidOf, hlkStatus, type HlkStatus, testName } from '../hlk/words.ts';
import { isJsonList, isJsonObject, type JsonLimits, type JsonObject, type JsonValue, readJson } from '../json/reader.ts';
import { decodeText } from '../text.ts';
import { hasFields, listField, textField } from './fields.ts';

export interface AutohckTask {
  /** Names from the outermost task inwards. */
  readonly path: readonly string[];
  readonly status: HlkStatus;
  readonly message: string;
}

export interface AutohckResult {
  readonly name: string;
  readonly status: HlkStatus;
  readonly word: string;
  /** A number as text; the largest is the newest. */
  readonly instanceId: string;
  readonly filtersApplied: boolean | undefined;
  readonly target: string;
  /** In the culture of the machine: text, not a time. */
  readonly completed: string;
  /** Tasks that did not pass. */
  readonly failedTasks: readonly AutohckTask[];
}

export interface AutohckTest {
  readonly id: string | undefined;
  readonly name: string;
  readonly type: string;
  /** The last outcome, which stands there while the test runs again. */
  readonly status: HlkStatus;
  readonly running: boolean;
}

const MAX_DEPTH = 32;
/** Each task is an object in a list. */
export const AUTOHCK_LIMITS: Partial<JsonLimits> = { depth: 2 * MAX_DEPTH + 8 };
const MAX_TASKS = 1000;
const MAX_TESTS = 20_000;

const flag = (word: string): boolean | undefined => (/^true$/i.test(word) ? true : /^false$/i.test(word) ? false : undefined);

const gatherTasks = (tasks: readonly JsonValue[], path: readonly string[], into: AutohckTask[]): void => {
  if (path.length >= MAX_DEPTH && tasks.length > 0) throw new FormatError('autohck', `tasks are nested deeper than ${MAX_DEPTH}`);
  for (const task of tasks) {
    if (!isJsonObject(task)) continue;
    const inner = [...path, textField(task, 'name').slice(0, 200)];
    const status = hlkStatus(textField(task, 'status'));
    if (status !== 'passed' && into.length < MAX_TASKS) into.push({ path: inner, status, message: textField(task, 'taskerrormessage').slice(0, 1000) });
    gatherTasks(listField(task, 'childtasks'), inner, into);
  }
};

const RESULT = ['name', 'status', 'instanceid', 'arefiltersapplied'];
const TEST = ['name', 'id', 'status', 'executionstate'];

/** `undefined` for an object that is no HLK result, such as one of the functional test engine. */
export const autohckResultOf = (value: JsonValue): AutohckResult | undefined => {
  if (!hasFields(value, RESULT)) return undefined;
  const word = textField(value, 'status');
  const failedTasks: AutohckTask[] = [];
  gatherTasks(listField(value, 'tasks'), [], failedTasks);
  return {
    name: testName(textField(value, 'name')), status: hlkStatus(word), word,
    instanceId: textField(value, 'instanceid').trim(),
    filtersApplied: flag(textField(value, 'arefiltersapplied')),
    target: textField(value, 'target'),
    completed: textField(value, 'completiontime'),
    failedTasks,
  };
};

const testOf = (fields: JsonObject): AutohckTest => ({
  id: guidOf(textField(fields, 'id')), name: testName(textField(fields, 'name')), type: textField(fields, 'testtype'),
  status: hlkStatus(textField(fields, 'status')),
  running: textField(fields, 'executionstate') !== 'NotRunning',
});

export interface AutohckJson {
  readonly results: readonly AutohckResult[];
  readonly tests: readonly AutohckTest[];
  readonly partial: string | undefined;
}

export const looksLikeAutohckJson = (head: Uint8Array): boolean => {
  const { text } = decodeText(head);
  return /^\s*[[{]/.test(text) && (/"instanceid"\s*:/.test(text) ? /"arefiltersapplied"\s*:/.test(text) : /"executionstate"\s*:/.test(text) && /"testtype"\s*:/.test(text));
};

/** One result, several, or a list of tests. */
export const parseAutohckJson = (source: Source): AutohckJson => {
  const value = readJson(source, 'autohck', { limits: AUTOHCK_LIMITS });
  const items = isJsonList(value) ? value : [value];
  if (items.length > MAX_TESTS) throw new FormatError('autohck', `more than ${MAX_TESTS} entries`);
  const results = items.flatMap((item) => autohckResultOf(item) ?? []);
  const tests = items.flatMap((item) => (hasFields(item, TEST) ? [testOf(item)] : []));
  const strange = items.length - results.length - tests.length;
  if (results.length + tests.length === 0) throw new FormatError('autohck', 'it holds neither an HLK result nor a list of HLK tests');
  return { results, tests, partial: strange === 0 ? undefined : `${strange} of ${items.length} entries are neither results nor tests` };
};
