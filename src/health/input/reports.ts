import type { Source } from '../../formats/bytes.ts';
import { cellTexts, CsvReader } from '../../formats/csv/csv.ts';
import { FormatError } from '../../formats/error.ts';
import { isJsonList, isJsonObject, readJson, type JsonValue } from '../../formats/json/reader.ts';
import type { MetricRule } from '../metrics.ts';
import { newRow, type RowSource } from './csv-rows.ts';
import { ANY, cohortName, type CohortKey, type Dictionary } from './dictionary.ts';
import { BASELINE, CANDIDATE, dayNumber, instant, type HealthRow, type Problems } from './row.ts';

/** What a report does not say of itself. */
export interface ReportContext {
  readonly rules: readonly MetricRule[];
  /** Days since 1970 when the report was taken, for reports that carry no date; `undefined` leaves it out, and its figures are of no age. */
  readonly day: number | undefined;
}

const MAX_REPORT_ROWS = 100_000;

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const table = (source: Source): Table => {
  const reader = new CsvReader(source, { rows: MAX_REPORT_ROWS, bytes: 64 * 1024 * 1024 });
  const header = reader.next();
  if (header === undefined) throw new FormatError('health', 'the file is empty; it needs a header and rows');
  const names = cellTexts(header).map((name) => name.trim());
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for (let row = reader.next(); row !== undefined; row = reader.next()) rows.push({ line: row.line, cells: cellTexts(row) });
  return { header: names, rows };
};

const whole = (text: string): number | undefined => (/^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : undefined);

/** Finds report columns by the plan's mapping, else by the words of Microsoft's page, case and blanks aside. */
class Columns {
  readonly #header: readonly string[];
  readonly #mapping: Readonly<Record<string, string>>;

  constructor(header: readonly string[], mapping: Readonly<Record<string, string>>) {
    this.#header = header;
    this.#mapping = mapping;
  }

  at(name: string, ...words: readonly string[]): number {
    const mapped = Object.hasOwn(this.#mapping, name) ? this.#mapping[name] : undefined;
    if (mapped !== undefined) return this.#header.indexOf(mapped);
    const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, '');
    return this.#header.findIndex((head) => [name, ...words].some((word) => bare(word) === bare(head)));
  }

  need(name: string, ...words: readonly string[]): number {
    const at = this.at(name, ...words);
    if (at < 0) throw new FormatError('health', `line 1: there is no column "${this.#mapping[name] ?? words[0] ?? name}"; the file has ${this.#header.slice(0, 20).map((head) => `"${head.slice(0, 60)}"`).join(', ')}. Map it in the plan: columns: { ${name}: "..." }`);
    return at;
  }
}

/** Rows already read, by day. */
const listed = (rows: readonly HealthRow[]): RowSource => {
  const sorted = rows.toSorted((a, b) => a.day - b.day);
  let at = 0;
  return { personal: [], next: () => sorted[at++] };
};

const metricWith = (rules: readonly MetricRule[], measures: readonly string[], words: RegExp): number => {
  const byMeasure = rules.findIndex(({ measure }) => measure !== undefined && measure.ids.some((id) => measures.includes(id)));
  return byMeasure >= 0 ? byMeasure : rules.findIndex(({ id }) => words.test(id));
};
const installMetric = (rules: readonly MetricRule[]): number => metricWith(rules, ['26387215', '23260700'], /install/i);
const crashMetric = (rules: readonly MetricRule[]): number => metricWith(rules, ['26118008'], /kmc|crash|bsod/i);
const dumpMetric = (rules: readonly MetricRule[]): number => metricWith(rules, ['26118015'], /lkd|dump/i);
const pnpMetric = (rules: readonly MetricRule[]): number => metricWith(rules, ['26387262'], /pnp/i);

const armOf = (version: string, { subject }: Dictionary): 0 | 1 | undefined => {
  if (version === subject.candidateVersion) return CANDIDATE;
  return subject.baselineVersion === undefined || subject.baselineVersion === version ? BASELINE : undefined;
};

const cohortId = (names: Dictionary, values: Readonly<Partial<Record<CohortKey, string>>>): number =>
  names.cohorts.id(cohortName(names.subject.cohortBy.map((key) => {
    const value = values[key]?.trim().slice(0, 512);
    return value === undefined || value === '' ? ANY : key === 'hwid' || key === 'chid' ? value.toUpperCase() : value;
  })));

/**
 * Driver install and health summary: by product, submission and version over 30 days. Installs are attempts and count; BSOD and LKD hits are
 * events, not machines, and only ask for a look.
 */
const installHealth = (source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems, context: ReportContext): RowSource => {
  const { header, rows } = table(source);
  const columns = new Columns(header, mapping);
  const at = {
    version: columns.need('version', 'Driver Version', 'DriverVersion'), installs: columns.need('installs', 'Successful Installs'), failed: columns.need('failed', 'Unsuccessful Installs'),
    bsod: columns.at('bsod', 'BSOD Hits'), lkd: columns.at('lkd', 'LKD Hits'), day: columns.at('day', 'Date'),
  };
  const found: HealthRow[] = [];
  for (const { line, cells } of rows) {
    const arm = armOf(cells[at.version]?.trim() ?? '', names);
    if (arm === undefined) continue;
    const [good, bad] = [whole(cells[at.installs] ?? ''), whole(cells[at.failed] ?? '')];
    const day = at.day < 0 ? context.day : dayNumber((cells[at.day] ?? '').trim().slice(0, 10));
    if (good === undefined || bad === undefined) problems.add({ file, line, column: header[good === undefined ? at.installs : at.failed], text: 'must be a whole number of installs, digits only' });
    else if (day === undefined) problems.add({ file, line, column: header[at.day], text: 'the day of the report is not known: give it a column (columns: { day: "..." })' });
    else {
      const base = { ...newRow(), line, day, arm, cohort: cohortId(names, {}), source: names.sources.id(file) };
      found.push({ ...base, metric: installMetric(context.rules), failed: bad, observed: good + bad, exposure: good + bad, kind: 'sliding' });
      for (const [place, metric] of [[at.bsod, crashMetric(context.rules)], [at.lkd, dumpMetric(context.rules)]] as const) {
        const hits = place < 0 ? undefined : whole(cells[place] ?? '');
        if (hits !== undefined && hits > 0) found.push({ ...base, metric, failed: hits, observed: hits, exposure: hits, kind: 'events' });
      }
    }
  }
  return listed(found.filter(({ metric }) => metric >= 0));
};

const percentOf = (text: string): number | undefined => {
  const [, number, sign] = /^(\d{1,3}(?:\.\d{1,6})?)\s*(%?)$/.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number) / (sign === '%' || Number(number) > 1 ? 100 : 1);
};

/** Cohort failure report, typed in from its PDF: measure, result and machine count of each failed cohort. Counts are round(result x machines). */
const cohortReport = (source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems, context: ReportContext): RowSource => {
  const { header, rows } = table(source);
  const columns = new Columns(header, mapping);
  const at = {
    measure: columns.need('measure', 'Measure Id'), result: columns.need('result', 'Measure Result'), machines: columns.need('machines', 'Machine Count'),
    hwid: columns.at('hwid', 'HWID', 'Hardware ID'), chid: columns.at('chid', 'CHID'), os: columns.at('os', 'OS', 'OS Version'), day: columns.at('day', 'Date'),
  };
  const cell = (cells: readonly string[], place: number): string => (place < 0 ? '' : (cells[place] ?? ''));
  return listed(rows.flatMap(({ line, cells }): HealthRow[] => {
    const number = cell(cells, at.measure).trim();
    const metric = context.rules.findIndex(({ measure }) => measure?.ids.includes(number) === true);
    const rule = context.rules[metric];
    if (rule === undefined) return [];
    const result = percentOf(cell(cells, at.result));
    const machines = whole(cell(cells, at.machines));
    const day = at.day < 0 ? context.day : dayNumber(cell(cells, at.day).trim());
    if (result === undefined || result > 1 || machines === undefined || day === undefined) {
      problems.add({ file, line, column: result === undefined ? header[at.result] : machines === undefined ? header[at.machines] : header[at.day], text: 'a result such as 93.37%, a whole number of machines and a day are needed' });
      return [];
    }
    const isSuccess = rule.measure?.bars.some(({ op }) => op.startsWith('>')) === true;
    const failed = Math.round((isSuccess ? 1 - result : result) * machines);
    return [{ ...newRow(), line, day, arm: CANDIDATE, metric, cohort: cohortId(names, { hwid: cell(cells, at.hwid), chid: cell(cells, at.chid), os: cell(cells, at.os) }), failed, observed: machines, exposure: machines, kind: 'sliding', source: names.sources.id(file) }];
  }));
};

const SPLITS: Readonly<Record<string, CohortKey | 'installer'>> = { lastdriverversion: 'prev_version', installerappname: 'installer', osbuildnumber: 'os' };

/** PnP extended flight report, typed in from its PDF. Its splits do not add up to one another, and that is no error: the first that is a cohort key of the plan is read, `LastDriverVersion` before the others. */
const pnpReport = (source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems, context: ReportContext): RowSource => {
  const { header, rows } = table(source);
  const columns = new Columns(header, mapping);
  const at = { split: columns.need('split', 'Split'), value: columns.need('value', 'Value'), passing: columns.need('passing', 'Passing Install'), failing: columns.need('failing', 'Failing Install'), after: columns.need('after', 'After Install'), day: columns.at('day', 'Date') };
  const keyOf = (cells: readonly string[]): CohortKey | 'installer' | undefined => SPLITS[(cells[at.split] ?? '').toLowerCase().replaceAll(/[\s_]+/g, '')];
  const wanted = (['prev_version', 'os'] as const).find((key) => names.subject.cohortBy.includes(key) && rows.some(({ cells }) => keyOf(cells) === key));
  return listed(rows.flatMap(({ line, cells }): HealthRow[] => {
    const key = keyOf(cells);
    if (key === undefined) problems.add({ file, line, column: header[at.split], text: `must be LastDriverVersion, InstallerAppName or OSBuildNumber, not "${(cells[at.split] ?? '').slice(0, 60)}"` });
    if (wanted === undefined || key !== wanted) return [];
    const [passing, failing, after] = [whole(cells[at.passing] ?? ''), whole(cells[at.failing] ?? ''), whole(cells[at.after] ?? '')];
    const day = at.day < 0 ? context.day : dayNumber((cells[at.day] ?? '').trim());
    if (passing === undefined || failing === undefined || after === undefined || after > passing || day === undefined) {
      problems.add({ file, line, column: undefined, text: 'Passing Install, Failing Install and After Install must be whole numbers, After Install at most Passing Install, and the day of the report must be known' });
      return [];
    }
    const base = { ...newRow(), line, day, arm: CANDIDATE, cohort: cohortId(names, { [wanted]: cells[at.value] ?? '' }), kind: 'sliding' as const, source: names.sources.id(file) };
    const metrics: HealthRow[] = [{ ...base, metric: pnpMetric(context.rules), failed: after, observed: passing, exposure: passing }, { ...base, metric: installMetric(context.rules), failed: failing, observed: passing + failing, exposure: passing + failing }];
    return metrics.filter(({ metric }) => metric >= 0);
  }));
};

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** `failurehits` of the hardware analytics interface: `{ Value: [{ date, failureHash, moduleVersion, eventCount, ... }] }`. Events, not machines: they name buckets and ask for a look. */
const failureHits = (source: Source, file: string, names: Dictionary, problems: Problems, context: ReportContext): RowSource => {
  const read = readJson(source, 'health');
  const value = isJsonObject(read) ? (read.get('Value') ?? read.get('value')) : read;
  if (!isJsonList(value)) throw new FormatError('health', 'there is no list Value; the file must be the answer of failurehits');
  const metric = Math.max(0, crashMetric(context.rules));
  return listed(value.flatMap((item, at): HealthRow[] => {
    if (!isJsonObject(item)) return [];
    const day = instant(textOf(item.get('date')).slice(0, 10));
    const hits = whole(textOf(item.get('eventCount')));
    const arm = armOf(textOf(item.get('moduleVersion')), names);
    if (day === undefined || hits === undefined) problems.add({ file, line: at + 1, column: day === undefined ? 'date' : 'eventCount', text: 'must be a day, and a whole number of events' });
    if (day === undefined || hits === undefined || arm === undefined || hits === 0) return [];
    return [{ ...newRow(), line: at + 1, day: day / 86_400_000, arm, metric, cohort: cohortId(names, { os: textOf(item.get('osVersion')), model: textOf(item.get('model')) }), failed: hits, observed: hits, exposure: hits, kind: 'events', source: names.sources.id(file) }];
  }));
};

export type ReportAdapter = 'hdc-install-health' | 'cohort-report' | 'pnp-report' | 'failurehits';

/** Rows of one of Microsoft's reports. A file that is none throws `FormatError`. */
export const reportRows = (adapter: ReportAdapter, source: Source, file: string, mapping: Readonly<Record<string, string>>, names: Dictionary, problems: Problems, context: ReportContext): RowSource => {
  if (adapter === 'hdc-install-health') return installHealth(source, file, mapping, names, problems, context);
  if (adapter === 'cohort-report') return cohortReport(source, file, mapping, names, problems, context);
  if (adapter === 'pnp-report') return pnpReport(source, file, mapping, names, problems, context);
  return failureHits(source, file, names, problems, context);
};
