import type { Source } from '../formats/bytes.ts';
import { attempt } from '../trust/attempt.ts';
import type { TrustContext } from '../trust/verify.ts';
import type { Examined } from './examine.ts';
import type { FileFacts, Inspected, InspectedFormat } from './inspected.ts';

/** One open file, and what a first look into it has shown. */
export interface Opening {
  readonly source: Source;
  readonly facts: FileFacts;
  readonly examined: Examined;
  readonly trust: TrustContext;
}

/** Turns bytes of one format into facts. It answers any bytes: what does not read as its format is a problem, never an exception. */
export interface Reader {
  readonly format: InspectedFormat;
  /** By the first 4 KiB: the bytes decide where they can. */
  looksLike(head: Uint8Array): boolean;
  /** Lower-case ending, with its dot, of files that can only be meant as this format. */
  readonly endings: readonly string[];
  read(opening: Opening): Inspected;
}

/** What was read, or why not. */
export const readOrSay = <T>(read: () => T, problemsOf: (value: T) => readonly string[]): { readonly value: T | undefined; readonly problems: readonly string[] } => {
  const { value, cause } = attempt(read);
  return value === undefined ? { value: undefined, problems: [cause ?? ''] } : { value, problems: problemsOf(value) };
};
