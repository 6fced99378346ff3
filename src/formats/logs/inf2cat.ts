/** What Inf2Cat prints, itself or through MSBuild (results.md 4.2). Only its English form is understood. */
import type { Source } from '../bytes.ts';
import { clip, headText, readLog, type LogText } from './lines.ts';

export interface Inf2catLog {
  readonly encoding: LogText['encoding'];
  /** The last one printed: it can say `complete` and fail later. `undefined` when there is none. */
  readonly verdict: 'complete' | 'failed' | undefined;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Catalogs it says it has written. */
  readonly catalogs: readonly string[];
  readonly partial: string | undefined;
}

const FORMAT = 'inf2cat-log';
const MAX_ITEMS = 20_000;
const VERDICT = /^\s*Signability test (complete|failed)\b/i;
const LIST = /^\s*(Errors|Warnings):\s*(.{0,500})$/i;
const GENERATED = /^\s*Catalog generation complete\b/i;
const CATALOG = /^\s*(\S.{0,400}\.cat)\s*$/i;

type Place = 'errors' | 'warnings' | 'catalogs' | undefined;

class Reader {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  readonly catalogs: string[] = [];
  verdict: Inf2catLog['verdict'];
  #place: Place;

  line(line: string): void {
    const verdict = VERDICT.exec(line)?.[1]?.toLowerCase();
    const list = LIST.exec(line);
    if (verdict !== undefined) this.#begin(undefined, verdict);
    else if (list !== null) this.#list(list);
    else if (GENERATED.test(line)) this.#place = 'catalogs';
    else if (line.trim() !== '') this.#item(line);
    else if (this.#place === 'catalogs' && this.catalogs.length > 0) this.#place = undefined;
  }

  get count(): number {
    return this.errors.length + this.warnings.length + this.catalogs.length;
  }

  #begin(place: Place, verdict: string): void {
    this.#place = place;
    this.verdict = verdict === 'failed' ? 'failed' : 'complete';
  }

  #list([, name = '', rest = '']: RegExpExecArray): void {
    this.#place = name.toLowerCase() === 'errors' ? 'errors' : 'warnings';
    if (rest.trim() !== '') this.#item(rest);
  }

  #item(line: string): void {
    const text = clip(line.trim());
    const catalog = CATALOG.exec(line)?.[1];
    if (this.#place === 'catalogs') {
      if (catalog === undefined) this.#place = undefined;
      else this.catalogs.push(clip(catalog));
    } else if (this.#place !== undefined && text.toLowerCase() !== 'none') this[this.#place].push(text);
  }
}

export const looksLikeInf2cat = (head: Uint8Array): boolean => /^.{0,40}Signability test (?:complete|failed)\b/im.test(headText(head));

export const parseInf2cat = (source: Source): Inf2catLog => {
  const { encoding, lines, cut } = readLog(source, FORMAT);
  const reader = new Reader();
  let read = 0;
  for (; read < lines.length && reader.count < MAX_ITEMS; read++) reader.line(lines[read] ?? '');
  const unfinished = read < lines.length ? `more than ${MAX_ITEMS} lines of errors` : undefined;
  return { encoding, verdict: reader.verdict, errors: reader.errors, warnings: reader.warnings, catalogs: reader.catalogs, partial: unfinished ?? (cut > 0 ? `${cut} lines are too long to be read whole` : undefined) };
};
