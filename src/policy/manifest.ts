import type { Claim, Manifest, ManifestProblem } from '../evidence/claims.ts';
import { decodeText } from '../formats/text.ts';
import { readClaim } from './claim.ts';
import { EVIDENCE_HEAD } from './claim-schema.ts';
import { issueProblems, pathText } from './issues.ts';
import { itemsOf, mappingOf, MAX_YAML_BYTES, tryYaml, type YamlFile, type YamlValue } from './yaml.ts';

const MAX_CLAIMS = 2000;
const MAX_ROWS = 5000;
/** 5,000 rows with every key of a row written out. */
const MAX_VALUES = 200_000;
/** Entries of any other list. */
const MAX_LIST = 100;
/** A file may be wrong in every line; nobody reads more than this. */
const MAX_PROBLEMS = 50;
/** Digits, brackets and blanks can hide the first key behind comments; further in nobody puts it. */
const SNIFFED = 64 * 1024;

/** Says by content whether a result file is an evidence manifest: it states so in its first members. */
export const isManifest = (data: Uint8Array): boolean => {
  const { text } = decodeText(data.subarray(0, SNIFFED));
  return /(?:^|[{,])[ \t]*["']?apiVersion["']?[ \t]*:\s*["']?driver-gate\//m.test(text);
};

const at = (source: YamlFile, path: readonly PropertyKey[], message: string): ManifestProblem => ({ message, ...source.place(path) });

/** Ids name claims in waivers, messages and comparisons of builds, so each stands for one. */
const sameIds = (claims: readonly Claim[], source: YamlFile): readonly ManifestProblem[] => {
  const seen = new Map<string, number>();
  return claims.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    return first === undefined ? [] : [at(source, ['claims', index, 'id'], `claims[${index}].id: "${id.slice(0, 80)}" is the id of claims[${first}] too; every claim needs its own`)];
  });
};

const rowsOf = (claim: Claim): number => ('rows' in claim ? claim.rows.length : 0);

const together = (claims: readonly Claim[], source: YamlFile): readonly ManifestProblem[] => {
  const rows = claims.reduce((sum, claim) => sum + rowsOf(claim), 0);
  return [
    ...sameIds(claims, source),
    ...claims.flatMap((claim, index): ManifestProblem[] => {
      if (claim.type === 'driver-verifier' && claim.flags === undefined && claim.ruleClasses.length === 0) {
        return [at(source, ['claims', index], `claims[${index}]: state flags or ruleClasses, as verifier /query shows them`)];
      }
      const { expiresAt, attestedAt } = claim;
      return expiresAt !== undefined && expiresAt.time < attestedAt.time ? [at(source, ['claims', index, 'expiresAt'], `claims[${index}].expiresAt: lies before attestedAt`)] : [];
    }),
    ...(rows > MAX_ROWS ? [at(source, ['claims'], `claims: ${rows} rows, more than ${MAX_ROWS}; split the file`)] : []),
  ];
};

/** Bounds on every list before the schema looks at its items: of what is wrong, each value costs. */
const tooLong = (value: YamlValue, path: readonly PropertyKey[], source: YamlFile): readonly ManifestProblem[] => {
  const items = itemsOf(value);
  const key = path.at(-1);
  const most = path.length === 1 && key === 'claims' ? MAX_CLAIMS : path.length === 3 && key === 'rows' ? MAX_ROWS : MAX_LIST;
  if (items.length > most) return [at(source, path, `${pathText(path)}: ${items.length} entries, more than ${most}; split the file`)];
  return [
    ...items.flatMap((below, index) => tooLong(below, [...path, index], source)),
    ...Object.entries(mappingOf(value)).flatMap(([name, below]) => tooLong(below, [...path, name], source)),
  ];
};

const judged = (source: YamlFile): Omit<Manifest, 'file'> => {
  const long = tooLong(source.value, [], source);
  if (long.length > 0) return { claims: [], problems: long };
  const head = EVIDENCE_HEAD.safeParse(source.value);
  if (!head.success) return { claims: [], problems: issueProblems(head.error.issues, source).map(({ place, text }) => ({ message: text, ...place })) };
  const claims: Claim[] = [];
  const problems: ManifestProblem[] = [];
  for (const [index, raw] of itemsOf(mappingOf(source.value)['claims']).entries()) {
    const result = readClaim(raw, index, source);
    if ('claim' in result) claims.push(result.claim);
    else problems.push(...result.problems.slice(0, MAX_PROBLEMS));
    if (problems.length > MAX_PROBLEMS) break;
  }
  if (problems.length === 0) problems.push(...together(claims, source));
  return { claims: problems.length === 0 ? claims : [], problems };
};

const shortened = (problems: readonly ManifestProblem[]): readonly ManifestProblem[] =>
  problems.length <= MAX_PROBLEMS ? problems : [...problems.slice(0, MAX_PROBLEMS), { message: 'and more of the kind', line: undefined, column: undefined }];

/**
 * Reads an evidence manifest, YAML or JSON (policy.md section 8.3). Whatever is wrong with it is part of the result: that a manifest
 * is invalid is evidence for EVID-004, and no error of whoever runs the gate.
 */
export const readManifest = (data: Uint8Array, file: string): Manifest => {
  const refused = (message: string): Manifest => ({ file, claims: [], problems: [{ message, line: undefined, column: undefined }] });
  if (data.length > MAX_YAML_BYTES) return refused(`larger than ${MAX_YAML_BYTES} bytes; split the file`);
  const { encoding, text } = decodeText(data);
  if (encoding !== 'ascii' && encoding !== 'utf-8') return refused(`the text is ${encoding}; save it as UTF-8`);
  const read = tryYaml(text, file, MAX_VALUES);
  if ('problem' in read) return { file, claims: [], problems: [{ message: read.problem.message, line: read.problem.line, column: read.problem.column }] };
  const { claims, problems } = judged(read.source);
  return { file, claims, problems: shortened(problems) };
};
