import type { Source } from '../../formats/bytes.ts';
import { cellTexts, CsvReader, type CsvRow } from '../../formats/csv/csv.ts';
import { layout, type Column, type Layout } from './columns.ts';
import { ANY, type Dictionary } from './dictionary.ts';
import { CANDIDATE, instant, type HealthRow, type Problems } from './row.ts';

export const newRow = (): HealthRow => ({ line: 0, day: 0, arm: 0, metric: 0, cohort: 0, failed: 0, observed: 0, exposure: 0, windowDays: 0, kind: 'incident', source: 0, asOf: 0, bucket: -1 });

/** A whole number from 0 to 2^53, digits only; -1 for anything else: signs, decimals, thousands separators, blanks, NaN. */
export const wholeNumber = (bytes: Uint8Array, from: number, to: number): number => {
  if (to <= from || to - from > 16) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value <= Number.MAX_SAFE_INTEGER ? value : -1;
};

/** Cells of a row, filled into a `HealthRow`. */
export class RowReader {
  readonly #file: string;
  readonly #names: Dictionary;
  readonly #problems: Problems;
  readonly #at: Readonly<Record<Column, number>>;
  readonly #width: number;
  readonly #keyColumns: readonly number[];
  readonly #keyIds: Int32Array;
  readonly #anyKey: number;
  readonly #noSource: number;
  readonly row: HealthRow = newRow();
  #asOfText = new Uint8Array(0);
  #asOf = 0;

  constructor(file: string, { places, width }: Layout, names: Dictionary, problems: Problems) {
    const at = (column: Column): number => places.get(column) ?? -1;
    this.#file = file;
    this.#names = names;
    this.#problems = problems;
    this.#width = width;
    this.#at = {
      day: at('day'), arm: at('arm'), version: at('version'), ring: at('ring'), hwid: at('hwid'), chid: at('chid'), os: at('os'), arch: at('arch'), model: at('model'), prev_version: at('prev_version'),
      metric: at('metric'), failed: at('failed'), observed: at('observed'), exposure: at('exposure'), window_days: at('window_days'), kind: at('kind'), source: at('source'), as_of: at('as_of'), bucket: at('bucket'),
    };
    this.#keyColumns = names.subject.cohortBy.map((key) => at(key));
    this.#keyIds = new Int32Array(this.#keyColumns.length);
    this.#anyKey = names.keys.id(ANY);
    this.#noSource = names.sources.id('');
  }

  #fault(cells: CsvRow, column: string, text: string): false {
    this.#problems.add({ file: this.#file, line: cells.line, column, text });
    return false;
  }

  #number(cells: CsvRow, column: Column, fallback: number): number {
    const at = this.#at[column];
    if (at < 0) return fallback;
    const from = cells.starts[at] ?? 0;
    const to = cells.ends[at] ?? 0;
    return from === to && fallback >= 0 ? fallback : wholeNumber(cells.bytes, from, to);
  }

  /** Fills `row`. `false`: the row is malformed (said in `problems`), or none of ours (`metric` is -1). */
  read(cells: CsvRow): boolean {
    const { row } = this;
    row.line = cells.line;
    row.metric = -1;
    if (cells.count !== this.#width) return this.#fault(cells, '', `${cells.count} cells where the header has ${this.#width}`);
    return this.#who(cells) && this.#what(cells) && this.#details(cells);
  }

  #who(cells: CsvRow): boolean {
    const { row } = this;
    const names = this.#names;
    const at = this.#at;
    const day = names.days.value(names.days.id(cells.bytes, cells.starts[at.day] ?? 0, cells.ends[at.day] ?? 0));
    if (day === undefined) return this.#fault(cells, 'day', 'must be a day such as 2026-11-28');
    row.day = day;
    const arm = at.arm < 0 ? undefined : names.arms.value(names.arms.id(cells.bytes, cells.starts[at.arm] ?? 0, cells.ends[at.arm] ?? 0));
    if (at.arm >= 0 && arm === undefined) return this.#fault(cells, 'arm', 'must be candidate or baseline');
    const version = at.version < 0 || cells.starts[at.version] === cells.ends[at.version] ? undefined : names.versions.value(names.versions.id(cells.bytes, cells.starts[at.version] ?? 0, cells.ends[at.version] ?? 0));
    const { candidateVersion } = names.subject;
    if (arm === CANDIDATE && version !== undefined && version !== 'candidate' && candidateVersion !== undefined) return this.#fault(cells, 'version', `a candidate row must carry the rollout's version ${candidateVersion}`);
    if (arm !== CANDIDATE && arm !== undefined && version === 'candidate') return this.#fault(cells, 'version', 'a baseline row carries the version of the candidate');
    if (arm === undefined && version === undefined) return this.#fault(cells, 'version', 'must be a version');
    row.arm = arm ?? (version === 'candidate' ? 0 : 1);
    for (let key = 0; key < this.#keyColumns.length; key++) {
      const column = this.#keyColumns[key] ?? -1;
      const texts = names.keyTexts[key];
      const id = column < 0 || texts === undefined ? this.#anyKey : texts.value(texts.id(cells.bytes, cells.starts[column] ?? 0, cells.ends[column] ?? 0));
      if (id === undefined) return this.#fault(cells, names.subject.cohortBy[key] ?? '', 'must be at most 512 characters of UTF-8 without control characters');
      this.#keyIds[key] = id;
    }
    row.cohort = names.cohort(this.#keyIds, this.#keyColumns.length);
    return true;
  }

  #what(cells: CsvRow): boolean {
    const { row } = this;
    const at = this.#at;
    const metric = this.#names.metrics.value(this.#names.metrics.id(cells.bytes, cells.starts[at.metric] ?? 0, cells.ends[at.metric] ?? 0));
    if (metric === undefined) return this.#fault(cells, 'metric', 'must be the id of a metric');
    row.failed = this.#number(cells, 'failed', -1);
    row.observed = this.#number(cells, 'observed', -1);
    if (row.failed < 0) return this.#fault(cells, 'failed', 'must be a whole number of devices, digits only');
    if (row.observed < 0) return this.#fault(cells, 'observed', 'must be a whole number of devices, digits only');
    if (row.failed > row.observed) return this.#fault(cells, 'failed', `${row.failed} devices failed of ${row.observed} observed: that cannot be`);
    row.exposure = this.#number(cells, 'exposure', row.observed);
    if (row.exposure < 0) return this.#fault(cells, 'exposure', 'must be a whole number of device-days, digits only');
    if (row.exposure === 0 && row.failed > 0) return this.#fault(cells, 'exposure', `${row.failed} failures without exposure`);
    row.metric = metric;
    return true;
  }

  #details(cells: CsvRow): boolean {
    const { row } = this;
    const names = this.#names;
    const at = this.#at;
    row.windowDays = this.#number(cells, 'window_days', 0);
    if (row.windowDays < 0 || row.windowDays > 366) return this.#fault(cells, 'window_days', 'must be a whole number of days, at most 366');
    const kind = at.kind < 0 ? 'incident' : names.kinds.value(names.kinds.id(cells.bytes, cells.starts[at.kind] ?? 0, cells.ends[at.kind] ?? 0));
    if (kind === undefined) return this.#fault(cells, 'kind', 'must be incident or sliding');
    row.kind = kind;
    const source = at.source < 0 ? this.#noSource : names.sourceTexts.value(names.sourceTexts.id(cells.bytes, cells.starts[at.source] ?? 0, cells.ends[at.source] ?? 0));
    const bucket = at.bucket < 0 ? -1 : names.bucketTexts.value(names.bucketTexts.id(cells.bytes, cells.starts[at.bucket] ?? 0, cells.ends[at.bucket] ?? 0));
    if (source === undefined) return this.#fault(cells, 'source', 'must be at most 512 characters of UTF-8 without control characters');
    if (bucket === undefined) return this.#fault(cells, 'bucket', 'must be at most 512 characters of UTF-8 without control characters');
    row.source = source;
    row.bucket = bucket;
    row.asOf = at.as_of < 0 ? 0 : this.#instant(cells.bytes, cells.starts[at.as_of] ?? 0, cells.ends[at.as_of] ?? 0);
    return row.asOf >= 0 || this.#fault(cells, 'as_of', 'must be a time in UTC such as 2026-11-28T09:00:00Z');
  }

  /** The same time stands in row after row: only a change is parsed. */
  #instant(bytes: Uint8Array, from: number, to: number): number {
    const known = this.#asOfText;
    let same = known.length === to - from;
    for (let at = 0; same && at < known.length; at++) same = known[at] === bytes[from + at];
    if (same) return this.#asOf;
    this.#asOfText = bytes.slice(from, to);
    this.#asOf = from === to ? 0 : (instant(Buffer.from(this.#asOfText).toString('latin1')) ?? -1);
    return this.#asOf;
  }
}

/** Rows of one file, as a pull: `undefined` at the end. */
export interface RowSource {
  readonly personal: readonly string[];
  next(): HealthRow | undefined;
}

/** `health/v1` as CSV. Malformed rows are said in `problems` and left out; rows of unknown metrics are left out. A hostile file throws `FormatError`. */
export const csvRows = (source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems): RowSource => {
  const reader = new CsvReader(source);
  const header = reader.next();
  const none = { personal: [], next: () => undefined };
  if (header === undefined) {
    problems.add({ file, line: undefined, column: undefined, text: 'the file is empty; it needs a header and rows' });
    return none;
  }
  const found = layout(cellTexts(header), mapping, file);
  for (const problem of found.problems) problems.add(problem);
  if (found.problems.length > 0) return { ...none, personal: found.personal };
  const rows = new RowReader(file, found, names, problems);
  return {
    personal: found.personal,
    next: () => {
      for (let cells = reader.next(); cells !== undefined; cells = reader.next()) if (rows.read(cells) && rows.row.metric >= 0) return rows.row;
      return undefined;
    },
  };
};
