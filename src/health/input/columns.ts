import type { InputProblem } from './row.ts';

/** Columns of `health/v1`: in CSV by their names, in any order; a plan may map them to others. */
export const COLUMNS = [
  'day', 'arm', 'version', 'ring', 'hwid', 'chid', 'os', 'arch', 'model', 'prev_version', 'metric', 'failed', 'observed', 'exposure', 'window_days', 'kind', 'source', 'as_of', 'bucket',
] as const;
export type Column = (typeof COLUMNS)[number];

export const NEEDED: readonly Column[] = ['day', 'metric', 'failed', 'observed'];

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name);

/** `Window Days` and `window-days` are `window_days`. */
const normal = (name: string): string => name.trim().toLowerCase().replaceAll(/[\s-]+/g, '_');

/** Names of columns that tell of a person or of one machine. They are never read; the report says that they should not be there. */
const PERSONAL = /(?:^|_)(?:user|username|login|account|e?mail|upn|owner|person|first_name|last_name|full_name|phone|ip|ip_address|mac|mac_address|hostname|host_name|computer|computer_name|machine_name|machine_id|device_name|device_id|serial|serial_number|sid|guid|uuid|imei|location|latitude|longitude|street|address)(?:$|_)/;

export interface Layout {
  /** Place of each column among the cells; absent when the file does not have it. */
  readonly places: ReadonlyMap<Column, number>;
  readonly width: number;
  /** Names of columns that could tell of a person: present in the file, not read. */
  readonly personal: readonly string[];
  readonly problems: readonly InputProblem[];
}

/**
 * Finds the columns in a header. `mapping` names, by our name, the header that the file uses instead. Columns that nobody asked for are not
 * read at all: that drops personal ones too.
 */
export const layout = (header: readonly string[], mapping: Readonly<Record<string, string>>, file: string): Layout => {
  const problems: InputProblem[] = [];
  const fault = (column: string, text: string): void => void problems.push({ file, line: 1, column, text });
  const places = new Map<Column, number>();
  const mapped = new Set(Object.values(mapping));
  for (const [name, wanted] of Object.entries(mapping)) {
    if (!isColumn(name)) fault(name, `there is no column ${name} to map; the columns are ${COLUMNS.join(', ')}`);
    else if (!header.includes(wanted)) fault(wanted, `the plan takes ${name} from this column, and the file does not have it`);
    else places.set(name, header.indexOf(wanted));
  }
  for (const [at, written] of header.entries()) {
    const name = normal(written);
    if (mapped.has(written) || !isColumn(name) || Object.hasOwn(mapping, name)) continue;
    if (places.has(name)) fault(name, 'the column stands twice');
    places.set(name, at);
  }
  for (const name of NEEDED) if (!places.has(name) && !Object.hasOwn(mapping, name)) fault(name, `the file needs a column ${name}`);
  if (!places.has('arm') && !places.has('version')) fault('arm', 'the file needs a column arm (candidate or baseline) or version');
  const personal = header.filter((name, at) => PERSONAL.test(normal(name)) && ![...places.values()].includes(at));
  return { places, width: header.length, personal, problems };
};
