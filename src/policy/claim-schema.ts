import { z } from 'zod';
import { ANSWERS, CASES, CHECKLIST_ITEMS, CONTROLS, GENERATIONS, PARTNER_KINDS, ROLES, type ClaimType } from '../evidence/claims.ts';
import { bugchecks, code, commit, cpu, login, measured, membership, moment, momentOrDay, relativePath, rowResult, yesNo } from './claim-fields.ts';
import { count, day, digest, flag, listOf, mapping, pattern, text, word } from './fields.ts';
import { suggestion } from './nearest.ts';

const windowsBuild = () => count(7600, 99_999);
const updateRevision = () => count(0, 999_999);

const COMMON = {
  id: text('a name for this claim that no other claim of the file has', 100),
  subject: mapping({ packageDigest: digest(), contentDigest: digest().optional() }).describe('What was tested: the packageDigest the gate prints.'),
  source: mapping({ commit: commit(), workflowRun: pattern(/^\d{1,20}$/, 'the number of a workflow run', '18223344').optional() }).optional().describe('What was built, and the run that tested it.'),
  attestedBy: mapping({ github: login(), role: word(ROLES) }).describe('Who answers for it.'),
  attestedAt: moment(),
  expiresAt: moment().optional().describe('Sooner than the type expires anyway.'),
  artifacts: listOf(mapping({ path: relativePath(), sha256: digest(), mediaType: text('a media type', 100).optional() }), 'artifacts').default([]).describe('Files that show it, relative to this one.'),
  note: text('a note', 2000).optional(),
};

/** `type` decides which further keys a claim has. */
const claim = <const T extends ClaimType, S extends z.core.$ZodLooseShape>(type: T, own: S) => mapping({ type: z.literal(type), ...COMMON, ...own });

const hardwareRow = mapping({
  config: text('the name of the machine', 200),
  cpu: cpu(),
  vendor: text('the CPU vendor', 100).optional(),
  hwids: listOf(text('a hardware ID', 300), 'hardware IDs').default([]),
  os: mapping({ build: windowsBuild(), ubr: updateRevision().optional() }),
  secureBoot: flag().optional(),
  memoryIntegrity: flag().optional(),
  modernStandby: flag().optional(),
  cases: listOf(word(CASES), 'cases'),
  result: rowResult(),
  ranAt: moment(),
  from: digest().optional(),
  to: digest().optional(),
  candidate: digest().optional(),
});

const checklistAnswer = mapping({ answer: word(ANSWERS), reason: text('the reason').optional() }).optional();
const checklistItems = mapping(Object.fromEntries(Array.from({ length: CHECKLIST_ITEMS }, (_, index) => [String(index + 1), checklistAnswer])));

const declaredInterface = mapping({
  guid: text('an interface GUID', 100).optional(),
  ioctl: text('an IOCTL code', 100).optional(),
  version: text('the version', 100).optional(),
  role: word(['exposes', 'uses']).optional(),
  compatibility: text('the compatibility rule').optional(),
});

/** The seven controls as keys of the claim itself. */
const controls = { staged: yesNo().optional(), targeting: yesNo().optional(), signedManifest: yesNo().optional(), telemetry: yesNo().optional(), pause: yesNo().optional(), rollback: yesNo().optional(), incidentPlan: yesNo().optional() } satisfies Readonly<Record<(typeof CONTROLS)[number], unknown>>;

const CLAIMS = [
  claim('hardware-matrix', { rows: listOf(hardwareRow, 'rows') }),
  claim('os-matrix', { rows: listOf(mapping({ build: windowsBuild(), ubr: updateRevision(), arch: cpu(), result: rowResult(), ranAt: moment() }), 'rows') }),
  claim('driver-verifier', {
    flags: code('verifier flags').optional(), ruleClasses: listOf(count(1, 999), 'rule class numbers').default([]), drivers: listOf(text('a driver file', 260), 'driver files'),
    minutes: count(0, 1_000_000), bugchecks: bugchecks(),
  }),
  claim('compat-matrix', {
    partner: mapping({ name: text('the name of the other part', 200), kind: word(PARTNER_KINDS) }),
    rows: listOf(mapping({ ours: word(GENERATIONS), theirs: word(GENERATIONS), result: rowResult() }), 'rows'),
  }),
  claim('security-checklist', { items: checklistItems }),
  claim('threat-model', { path: relativePath(), sha256: digest(), reviewedAt: momentOrDay() }),
  claim('privileged-behaviour', {
    items: listOf(mapping({ file: text('the binary', 260), trigger: text('what it does that needs privilege', 500), constraint: text('what limits it'), test: text('the test that shows the limit') }), 'items'),
  }),
  claim('interface-contract', { interfaces: listOf(declaredInterface, 'interfaces') }),
  claim('rollback-drill', { from: digest(), to: digest(), candidate: digest(), result: rowResult(), ranAt: moment() }),
  claim('channel-controls', controls),
  claim('mvi', { member: membership(), certification: mapping({ laboratory: text('the laboratory', 200), date: day() }).optional() }),
  claim('hwid-relationship', { ids: listOf(text('a hardware ID', 300), 'hardware IDs'), owner: text('who owns the IDs', 200), reference: text('where the relationship is recorded') }),
  claim('signoff', { decision: word(['approve', 'reject']) }),
  claim('monitoring-baseline', { metrics: listOf(mapping({ id: text('a metric of the plan', 100), value: measured(), sample: count(0, 1_000_000_000_000), date: day() }), 'metrics') }),
] as const;

export const CLAIM_TYPES = CLAIMS.map((one) => one.shape.type.value);

const typeProblem = (input: unknown): string => {
  const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
  if (type === undefined) return typeof input === 'object' ? `is missing; give one of ${CLAIM_TYPES.join(', ')}` : `must be a mapping with type, id, subject, attestedBy, attestedAt`;
  return typeof type === 'string' ? `"${type.slice(0, 80)}" is not known here; ${suggestion(type, CLAIM_TYPES)}` : `must be one of ${CLAIM_TYPES.join(', ')}`;
};

/** One claim; `type` decides which keys it has. */
export const CLAIM = z.discriminatedUnion('type', CLAIMS, { error: (issue) => (issue.code === 'invalid_union' || issue.code === 'invalid_type' ? typeProblem(issue.input) : undefined) });

const head = { apiVersion: word(['driver-gate/v1']), kind: word(['Evidence']) };

/** `driver-gate.evidence.yml` as written (policy.md section 8.3). Keys are camelCase: machines write most of it. */
export const EVIDENCE_FILE = mapping({ ...head, claims: listOf(CLAIM, 'claims') });

/** The same without a look into the claims: thousands of them are judged one by one. */
export const EVIDENCE_HEAD = mapping({ ...head, claims: listOf(z.unknown(), 'claims') });
