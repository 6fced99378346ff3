import { ALTITUDES_AS_OF } from './altitudes.ts';
import { CODEQL_AS_OF } from './codeql-suites.ts';
import { HLK_TESTS_AS_OF } from './hlk-tests.ts';
import { WINDOWS_RELEASES_AS_OF } from './windows-releases.ts';

const DAY = 86_400_000;

/** A table of facts about the world outside, which changes without us. */
export interface FactTable {
  readonly title: string;
  /** The day on which it was compared with its sources. */
  readonly asOf: string;
  /** Days after which somebody should compare it again: how fast its sources move. */
  readonly reviewDays: number;
}

export const FACT_TABLES = {
  'windows-releases': { title: 'Windows releases and their servicing', asOf: WINDOWS_RELEASES_AS_OF, reviewDays: 90 },
  codeql: { title: 'CodeQL versions and suites', asOf: CODEQL_AS_OF, reviewDays: 180 },
  'hlk-tests': { title: 'HLK tests and playlists', asOf: HLK_TESTS_AS_OF, reviewDays: 365 },
  altitudes: { title: 'minifilter altitudes', asOf: ALTITUDES_AS_OF, reviewDays: 1095 },
} as const satisfies Readonly<Record<string, FactTable>>;

export const FACT_TABLE_NAMES = ['windows-releases', 'codeql', 'hlk-tests', 'altitudes'] as const satisfies readonly (keyof typeof FACT_TABLES)[];
export type FactTableName = keyof typeof FACT_TABLES;

/** Whole days since the table was compared with its sources. */
export const ageInDays = ({ asOf }: FactTable, now: Date): number => Math.floor((now.getTime() - Date.parse(`${asOf}T00:00:00Z`)) / DAY);

export const isStale = (table: FactTable, now: Date): boolean => ageInDays(table, now) > table.reviewDays;

/** What is said when a decision rests on a table past its review; `undefined` before that. */
export const staleText = (table: FactTable, now: Date): string | undefined =>
  isStale(table, now)
    ? `the table of ${table.title} is of ${table.asOf}, ${ageInDays(table, now)} days old, and was to be reviewed after ${table.reviewDays}: update driver-gate, or extend it under facts in the policy`
    : undefined;
