import { z } from 'zod';
import { InputError } from '../policy/error.ts';
import { CHANNELS, FAMILIES, OUTCOMES, PROFILES, STAGES } from '../policy/words.ts';
import { GRADES } from '../trust/signature.ts';
import type { Verdict } from './verdict.ts';

/** `driver-gate/verdict/1` as a strict schema: what other programs read, and what `--baseline` and `report` accept. */
const count = () => z.int().nonnegative();
const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/);
/** Empty when the package was refused and has no identity. */
const identity = () => z.string().regex(/^(?:sha256:[0-9a-f]{64})?$/);

const WAIVER_NOTE = z.strictObject({
  kind: z.literal('adoption').optional().describe('Absent for a waiver of the policy; adoption: the finding is in the adoption baseline.'),
  owner: z.string(), reason: z.string(), expires: z.string(), ticket: z.string(),
});

const FINDING = z.strictObject({
  rule: z.string().regex(/^[A-Z]+-\d{3}$/),
  family: z.enum(FAMILIES),
  title: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  outcome: z.enum(OUTCOMES),
  package: z.string(),
  subject: z.string(),
  file: z.string().nullable(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  message: z.string(),
  remedy: z.string(),
  fingerprint: sha256(),
  waiver: WAIVER_NOTE.nullable(),
  cause: z.string(),
});

const FILE = z.strictObject({
  path: z.string(),
  size: count(),
  sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/).describe('Of the exact bytes; empty when the file could not be read.'),
  authenticodeSha256: sha256().nullable(),
  inCatalog: z.boolean().nullable().describe('null where no catalog is there to ask, and for the catalog itself.'),
  grade: z.enum(GRADES).nullable(),
});

const INF = z.strictObject({
  file: z.string(), provider: z.string(), class: z.string(), architectures: z.array(z.string()), hardwareIds: count(), catalogFile: z.string(),
});

const PACKAGE = z.strictObject({
  name: z.string(),
  path: z.string(),
  packageDigest: identity().describe('Identity that survives signing; empty when the package was refused.'),
  contentDigest: identity().describe('Over the exact bytes of all files.'),
  grade: z.enum(GRADES),
  driverVer: z.strictObject({ date: z.string(), version: z.string() }).nullable(),
  infs: z.array(INF),
  files: z.array(FILE),
  release: z.strictObject({ hardwareIds: z.array(z.string()), targets: z.array(z.string()), tests: z.array(z.string()) }).describe('What a later gate compares with.'),
});

export const VERDICT_FILE = z.strictObject({
  schema: z.literal('driver-gate/verdict/1'),
  tool: z.strictObject({ name: z.literal('driver-gate'), version: z.string() }),
  decision: z.enum(['go', 'no-go']),
  profile: z.enum(PROFILES),
  stage: z.enum(STAGES),
  channel: z.enum(CHANNELS).nullable(),
  generatedAt: z.iso.datetime(),
  policy: z.strictObject({ origin: z.enum(['built-in', 'file', 'base']), path: z.string().nullable(), ref: z.string().nullable(), sha256: sha256().nullable() }),
  adoption: z.strictObject({ baseline: z.string(), sha256: sha256(), until: z.string(), covered: count() }).optional().describe('The adoption baseline in force and how many findings it covers.'),
  run: z.strictObject({ id: z.string(), attempt: count(), job: z.string() }).optional().describe('The workflow run that judged.'),
  redact: z.boolean().optional().describe('Hardware ids, paths and certificate subjects are kept out of comments, summaries, annotations and logs.'),
  packages: z.array(PACKAGE),
  counts: z.strictObject({ pass: count(), warn: count(), fail: count(), unknown: count(), notApplicable: count(), waived: count() })
    .describe('Each rule once per package, by its worst outcome.'),
  blocking: count().describe('Rules at severity block that are fail or unknown and not waived, each once per package.'),
  findings: z.array(FINDING),
  notices: z.array(z.string()),
});

const json = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `this is not JSON: ${error instanceof Error ? error.message : String(error)}. Expected is a verdict.json that driver-gate wrote.` };
  }
};

export const parseJson = (text: string, file: string): unknown => {
  const read = json(text);
  if ('problem' in read) throw new InputError(read.problem, { file });
  return read.value;
};

/** Reads a verdict file that may have been made by anyone: what is wrong with it is a value. */
export const checkVerdict = (text: string): { readonly verdict: Verdict; readonly problem?: undefined } | { readonly verdict?: undefined; readonly problem: string } => {
  const read = json(text);
  if ('problem' in read) return read;
  const parsed = VERDICT_FILE.safeParse(read.value);
  if (parsed.success) return { verdict: parsed.data };
  const [issue] = parsed.error.issues;
  const member = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.map(String).join('.');
  return { problem: `this is no verdict of driver-gate: ${member}: ${issue?.message ?? 'not understood'}. Expected is a verdict.json with schema driver-gate/verdict/1.` };
};

/** Reads a verdict file of the user's. Whatever is not one is an `InputError` that names the file and the member. */
export const parseVerdict = (text: string, file: string): Verdict => {
  const { verdict, problem } = checkVerdict(text);
  if (verdict === undefined) throw new InputError(problem, { file });
  return verdict;
};
