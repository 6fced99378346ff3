import type { Source } from '../../formats/bytes.ts';
import type { CsvRow } from '../../formats/csv/csv.ts';
import { FormatError } from '../../formats/error.ts';
import { decodeStrict } from '../../formats/json/native.ts';
import { isJsonList, isJsonObject, parseJson, readJson, type JsonObject, type JsonValue } from '../../formats/json/reader.ts';
import { COLUMNS, layout } from './columns.ts';
import { RowReader, type RowSource } from './csv-rows.ts';
import type { Dictionary } from './dictionary.ts';
import type { Problems } from './row.ts';

const LINE = 65_536;
const MAX_ROWS = 10_000_000;
const NUMBERS: ReadonlySet<string> = new Set(['failed', 'observed', 'exposure', 'window_days']);

/** Lines of a file, one reused window. */
const lines = (source: Source): (() => { readonly line: number; readonly text: string } | undefined) => {
  const bytes = new Uint8Array(LINE * 4);
  let read = 0;
  let at = 0;
  let filled = 0;
  let line = 0;
  return () => {
    for (;;) {
      if (filled - at < LINE && read < source.size) {
        bytes.copyWithin(0, at, filled);
        filled -= at;
        at = 0;
        const take = Math.min(bytes.length - filled, source.size - read);
        source.fill(bytes.subarray(filled, filled + take), read);
        read += take;
        filled += take;
      }
      if (at >= filled) return undefined;
      const end = bytes.subarray(0, filled).indexOf(0x0a, at);
      const stop = end < 0 ? filled : end;
      line++;
      if (stop - at > LINE) throw new FormatError('health', `line ${line}: a row exceeds ${LINE} bytes`);
      const decoded = decodeStrict(bytes.subarray(at, stop), 'utf-8');
      at = stop + 1;
      if (!decoded.ok) throw new FormatError('health', `line ${line}: this is no UTF-8`);
      const text = decoded.value.replace(/^\uFEFF/, '').trim();
      if (text !== '') return { line, text };
    }
  };
};

const cellText = (name: string, value: JsonValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return NUMBERS.has(name) ? `"${value}"` : value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
};

/** `health/v1` as JSON: one object a line, or a list of objects. Same rules as CSV; a member given twice is refused with the file. */
export const jsonRows = (source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems): RowSource => {
  const head = source.read(0, Math.min(source.size, 64));
  const isList = new TextDecoder().decode(head).trimStart().startsWith('[');
  const next = isList ? fromList(readJson(source, 'health')) : fromLines(source);
  let rows: RowReader | undefined;
  const personal = new Set<string>();
  const bytes = new Uint8Array(LINE * 2);
  const starts = new Int32Array(COLUMNS.length);
  const ends = new Int32Array(COLUMNS.length);
  const encoder = new TextEncoder();
  const cells = ({ line, value }: { readonly line: number; readonly value: JsonObject }): CsvRow => {
    let at = 0;
    for (const [place, column] of COLUMNS.entries()) {
      starts[place] = at;
      at += encoder.encodeInto(cellText(column, value.get(mapping[column] ?? column)), bytes.subarray(at)).written;
      ends[place] = at;
    }
    return { line, count: COLUMNS.length, bytes, starts, ends };
  };
  return {
    get personal() {
      return [...personal];
    },
    next: () => {
      for (let given = next(); given !== undefined; given = next()) {
        if (!isJsonObject(given.value)) {
          problems.add({ file, line: given.line, column: undefined, text: 'must be an object with the columns as members' });
          continue;
        }
        if (rows === undefined) {
          for (const name of layout([...given.value.keys()], {}, file).personal) personal.add(name);
          const hasArm = given.value.has(mapping['arm'] ?? 'arm');
          const places = new Map(COLUMNS.map((column, place) => [column, place] as const).filter(([column]) => column !== 'arm' || hasArm));
          rows = new RowReader(file, { places, width: COLUMNS.length, personal: [], problems: [] }, names, problems);
        }
        if (rows.read(cells({ line: given.line, value: given.value })) && rows.row.metric >= 0) return rows.row;
      }
      return undefined;
    },
  };
};

type Given = { readonly line: number; readonly value: JsonValue } | undefined;

const fromList = (list: JsonValue): (() => Given) => {
  let at = 0;
  const rows = isJsonList(list) ? list : [];
  return () => {
    const value = rows[at++];
    return value === undefined ? undefined : { line: at, value };
  };
};

const fromLines = (source: Source): (() => Given) => {
  const next = lines(source);
  let count = 0;
  return () => {
    const line = next();
    if (line === undefined) return undefined;
    if (++count > MAX_ROWS) throw new FormatError('health', `more than ${MAX_ROWS} rows`);
    return { line: line.line, value: parseJson(line.text, 'health') };
  };
};
