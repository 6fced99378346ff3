/** Words that the kit's formats share (results.md 1.3, 2.1). */

/** `other`: a word nobody documented. It never counts as passed. */
export type HlkStatus = 'passed' | 'failed' | 'canceled' | 'not-run' | 'in-queue' | 'running' | 'other';

/** Both vocabularies of the documentation: the object model's, and that of the test collection schema (Pass, Fail, Nodata). */
const STATUSES: ReadonlyMap<string, HlkStatus> = new Map([
  ['Passed', 'passed'], ['Pass', 'passed'],
  ['Failed', 'failed'], ['Fail', 'failed'],
  ['Canceled', 'canceled'],
  ['NotRun', 'not-run'], ['Nodata', 'not-run'], ['NoData', 'not-run'],
  ['InQueue', 'in-queue'],
  ['Running', 'running'],
]);

export const hlkStatus = (word: string): HlkStatus => STATUSES.get(word.trim()) ?? 'other';

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** In lower case and without braces, so that equal ids are equal texts; `undefined` for what is no GUID. */
export const guidOf = (text: string | undefined): string | undefined => GUID.exec(text?.trim() ?? '')?.[1]?.toLowerCase();

/** A test's name for comparing: real playlists have trailing blanks in dozens of them. */
export const testName = (text: string | undefined): string => text?.trim() ?? '';

/** A number written in decimal digits only: the formats carry them as text. `undefined` for anything else, and above 2^53. */
export const countOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
};
