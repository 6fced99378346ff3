import type { z } from 'zod';
import type { Claim, ManifestProblem } from '../evidence/claims.ts';
import { CLAIM } from './claim-schema.ts';
import { issueProblems } from './issues.ts';
import { itemsOf, mappingOf, type YamlFile, type YamlValue } from './yaml.ts';

const ROWS_AT_ONCE = 200;

type Parsed = z.output<typeof CLAIM>;
type Result = { readonly claim: Parsed } | { readonly problems: readonly ManifestProblem[] };

const parsedClaim = (raw: YamlValue, index: number, firstRow: number, source: YamlFile): Result => {
  const parsed = CLAIM.safeParse(raw);
  if (parsed.success) return { claim: parsed.data };
  const path = ([key, row, ...rest]: readonly PropertyKey[]): readonly PropertyKey[] =>
    key === undefined ? [] : [key, ...(row === undefined ? [] : [key === 'rows' && typeof row === 'number' ? row + firstRow : row]), ...rest];
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['claims', index, ...path(issue.path)] }));
  return { problems: issueProblems(issues, source).map(({ place, text }) => ({ message: text, ...place })) };
};

const withRows = (claim: Parsed, more: Parsed): Parsed => {
  if (claim.type === 'hardware-matrix' && more.type === claim.type) return { ...claim, rows: [...claim.rows, ...more.rows] };
  if (claim.type === 'os-matrix' && more.type === claim.type) return { ...claim, rows: [...claim.rows, ...more.rows] };
  return claim.type === 'compat-matrix' && more.type === claim.type ? { ...claim, rows: [...claim.rows, ...more.rows] } : claim;
};

/** A long matrix is judged in parts, the first of which that is wrong ends it. */
const inParts = (raw: YamlValue, index: number, source: YamlFile): Result => {
  const rows = itemsOf(mappingOf(raw)['rows']);
  if (rows.length <= ROWS_AT_ONCE) return parsedClaim(raw, index, 0, source);
  let whole: Parsed | undefined;
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const part = parsedClaim({ ...mappingOf(raw), rows: rows.slice(first, first + ROWS_AT_ONCE) }, index, first, source);
    if ('problems' in part) return part;
    whole = whole === undefined ? part.claim : withRows(whole, part.claim);
  }
  return whole === undefined ? parsedClaim(raw, index, 0, source) : { claim: whole };
};

/** Judges one claim by the schema of its type. */
export const readClaim = (raw: YamlValue, index: number, source: YamlFile): { readonly claim: Claim } | { readonly problems: readonly ManifestProblem[] } => {
  const result = inParts(raw, index, source);
  return 'claim' in result ? { claim: { ...result.claim, ...source.place(['claims', index]) } } : result;
};
