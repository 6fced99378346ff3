import type { Source } from '../../formats/bytes.ts';
import type { ADAPTERS } from '../../evidence/plan.ts';
import { CohortMap, fixCohorts, type FixedCohort } from '../cohorts.ts';
import { attempt } from '../input/attempt.ts';
import { csvRows, type RowSource } from '../input/csv-rows.ts';
import { Dictionary, type CohortKey } from '../input/dictionary.ts';
import { jsonRows } from '../input/json-rows.ts';
import { reportRows } from '../input/reports.ts';
import { BASELINE, Problems, type HealthRow } from '../input/row.ts';
import type { MetricRule } from '../metrics.ts';
import { Collector } from './collector.ts';

/** A file of health data as the plan names its source. */
export interface HealthFile {
  readonly path: string;
  readonly source: Source;
  readonly adapter: (typeof ADAPTERS)[number];
  readonly columns: Readonly<Record<string, string>>;
  /** When the file was taken, milliseconds since 1970: for reports that carry no date. */
  readonly takenAt: number | undefined;
}

export interface CollectRequest {
  readonly files: readonly HealthFile[];
  readonly rules: readonly MetricRule[];
  readonly cohortBy: readonly CohortKey[];
  readonly candidateVersion: string | undefined;
  readonly baselineVersion: string | undefined;
  /** The list fixed when the rollout became active; `undefined` makes one from the baseline rows of these files. */
  readonly cohorts: readonly FixedCohort[] | undefined;
  readonly minCohort: number;
  readonly alphaPause: number;
  readonly lagDays: number;
  readonly since: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Collected {
  readonly sums: Collector;
  readonly names: Dictionary;
  readonly cohorts: readonly FixedCohort[];
  readonly areCohortsFixed: boolean;
  readonly problems: Problems;
  readonly personal: readonly string[];
  readonly rows: number;
}

/** Rows that trip at once, whatever the plan says: devices that do not come back. */
export const BRICK = 'brick';

const DAY = 86_400_000;
const MAX_ROWS = 10_000_000;
/** Clocks of machines that report differ by this much. */
const SKEW = 600_000;

const looksLikeJson = (source: Source): boolean => /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(source.read(0, Math.min(64, source.size))));

const open = (file: HealthFile, names: Dictionary, problems: Problems, rules: readonly MetricRule[]): RowSource => {
  const { source, path, columns, adapter, takenAt } = file;
  if (adapter !== 'health-v1') return reportRows(adapter, source, path, columns, names, problems, { rules, day: takenAt === undefined ? undefined : Math.floor(takenAt / DAY) });
  return looksLikeJson(source) ? jsonRows(source, path, columns, names, problems) : csvRows(source, path, columns, names, problems);
};

interface Opened {
  readonly file: string;
  readonly rows: RowSource;
}

/** Rows of all files in the order of their days, as long as each file is in that order itself. `each` returns false to stop. */
const merged = (request: CollectRequest, names: Dictionary, problems: Problems, each: (row: HealthRow, file: string) => boolean): { readonly personal: readonly string[]; readonly isOrdered: boolean } => {
  const opened: Opened[] = request.files.flatMap((file) => {
    const rows = attempt(problems, file.path, () => open(file, names, problems, request.rules));
    return rows === undefined ? [] : [{ file: file.path, rows }];
  });
  const next = ({ file, rows }: Opened): HealthRow | undefined => attempt(problems, file, () => rows.next());
  let heads = opened.flatMap((source) => {
    const row = next(source);
    return row === undefined ? [] : [{ source, row }];
  });
  let isOrdered = true;
  while (isOrdered && heads.length > 0) {
    const day = heads.reduce((least, { row }) => Math.min(least, row.day), Number.POSITIVE_INFINITY);
    heads = heads.flatMap(({ source, row }) => {
      let at: HealthRow | undefined = row;
      while (at !== undefined && at.day === day && isOrdered) {
        isOrdered = each(at, source.file);
        at = next(source);
      }
      if (at !== undefined && at.day < day) isOrdered = false;
      return at === undefined ? [] : [{ source, row: at }];
    });
  }
  return { personal: [...new Set(opened.flatMap(({ rows }) => rows.personal))], isOrdered };
};

/** Rows of files that are in no order, kept by day until all are read. Memory grows with the rows here, and only here. */
const sorted = (request: CollectRequest, names: Dictionary, problems: Problems, each: (row: HealthRow, file: string) => void): readonly string[] => {
  const byDay = new Map<number, { readonly row: HealthRow; readonly file: string }[]>();
  const personal = new Set<string>();
  for (const file of request.files) {
    const rows = attempt(problems, file.path, () => open(file, names, problems, request.rules));
    if (rows === undefined) continue;
    for (let row = attempt(problems, file.path, () => rows.next()); row !== undefined; row = attempt(problems, file.path, () => rows.next())) {
      const list = byDay.get(row.day) ?? [];
      byDay.set(row.day, list);
      list.push({ row: { ...row }, file: file.path });
    }
    for (const name of rows.personal) personal.add(name);
  }
  for (const day of [...byDay.keys()].toSorted((a, b) => a - b)) for (const { row, file } of byDay.get(day) ?? []) each(row, file);
  return [...personal];
};

const dictionary = (request: CollectRequest): Dictionary =>
  new Dictionary({ candidateVersion: request.candidateVersion, baselineVersion: request.baselineVersion, metrics: [...request.rules.map(({ id }) => id), BRICK], cohortBy: request.cohortBy });

/**
 * The list of cohorts to fix when a rollout becomes active: by the most devices that one row of the baseline saw up to the day of the first
 * candidate device. Without any baseline, by the candidate's rows, since then nothing is compared.
 */
export const baselineCohorts = (request: CollectRequest): readonly FixedCohort[] => {
  const names = dictionary(request);
  const sizesOf = (counts: (row: HealthRow) => boolean): ReadonlyMap<string, number> => {
    const sizes = new Map<number, number>();
    // To the end, although days after the first count no more: only then is it known that the file is in order.
    const take = (row: HealthRow): boolean => {
      if (row.bucket < 0 && row.kind !== 'events' && counts(row)) sizes.set(row.cohort, Math.max(sizes.get(row.cohort) ?? 0, row.observed));
      return true;
    };
    if (!merged(request, names, new Problems(), take).isOrdered) {
      sizes.clear();
      sorted(request, names, new Problems(), take);
    }
    return new Map([...sizes].map(([id, devices]) => [names.cohorts.list[id] ?? '', devices]));
  };
  let first = Number.POSITIVE_INFINITY;
  const baseline = sizesOf(({ arm, day }) => {
    if (arm !== BASELINE) first = Math.min(first, day);
    return arm === BASELINE && day <= first;
  });
  return fixCohorts(baseline.size > 0 ? baseline : sizesOf(() => true), request.minCohort, request.cohortBy);
};

/** Reads all files once, in the order of days, into sums. */
export const collect = (request: CollectRequest): Collected => {
  const fixed = request.cohorts ?? baselineCohorts(request);
  const today = Math.floor(request.now / DAY);
  const run = (ordered: boolean): Collected | undefined => {
    const names = dictionary(request);
    const problems = new Problems();
    const sums = new Collector({ rules: request.rules, cohorts: new CohortMap(fixed, request.cohortBy), alphaPause: request.alphaPause, since: request.since, complete: today - request.lagDays - 1 }, names);
    let rows = 0;
    const take = (row: HealthRow, file: string): boolean => {
      const fault = (column: string, text: string): true => {
        problems.add({ file, line: row.line, column, text });
        return true;
      };
      if (++rows > MAX_ROWS) {
        if (rows === MAX_ROWS + 1) fault('', `more than ${MAX_ROWS} rows in all; further ones are not read`);
        return false;
      }
      if (row.day > today) return fault('day', 'lies in the future');
      if (row.asOf > request.now + SKEW) return fault('as_of', 'lies in the future');
      if (!sums.add(row)) return fault('', 'another row of the same day, arm, cohort, metric and source is as old and says something else');
      return true;
    };
    const result = ordered ? merged(request, names, problems, take) : { personal: sorted(request, names, problems, take), isOrdered: true };
    if (!result.isOrdered && rows <= MAX_ROWS) return undefined;
    sums.flush();
    return { sums, names, cohorts: fixed, areCohortsFixed: request.cohorts !== undefined, problems, personal: result.personal, rows };
  };
  const found = run(true) ?? run(false);
  if (found === undefined) throw new Error('rows in no order were not sorted');
  return found;
};
