import { z } from 'zod';
import { CANDIDATE_KINDS, EXCLUSIONS, FREEZES, PHASES, type RollbackCriterion } from '../evidence/plan.ts';
import { count, day, decimal, flag, listOf, mapping, pattern, text, word } from './fields.ts';
import { HEALTH } from './plan-health-schema.ts';
import { audience, duration, HOURS, orProse, owner, percent, percentNumber, repositoryPath, timezone } from './plan-fields.ts';
import { CHANNELS, STAGES } from './words.ts';

const id = (wanted: string) => pattern(/^[a-z][a-z0-9-]{0,39}$/, wanted, 'contoso-nic');

const owners = () => listOf(owner(), 'logins and teams').optional();
const OWNERS = mapping({ 'release-manager': owners(), engineering: owners(), quality: owners(), business: owners(), support: owners(), emergency: owners() });

const approvals = () => count(1, 20).optional();
const APPROVALS = mapping({ 'release-manager': approvals(), engineering: approvals(), quality: approvals(), business: approvals(), support: approvals(), emergency: approvals() });

const GATE = mapping({ workflow: text('the name of a workflow file', 200).optional(), stage: word(STAGES).optional(), 'max-age': duration().optional(), 'recheck-on-promote': flag().optional() });

const APPROVAL_RULES = mapping({
  'two-person': flag().optional(), exclude: listOf(word(EXCLUSIONS), 'exclusions').optional(), via: listOf(word(['comment', 'environment']), 'ways to approve').optional(), 'max-age': duration().optional(),
});

const FREEZE = mapping({
  use: listOf(word(FREEZES), 'freeze sets').optional(), 'feature-updates': listOf(day(), 'dates').optional(),
  moratoria: listOf(mapping({ from: day(), to: day() }), 'moratoria').optional(),
}).transform((raw) => ({ use: raw.use ?? FREEZES, featureUpdates: raw['feature-updates'] ?? [], moratoria: raw.moratoria ?? [] }));

const criterion = orProse(mapping({
  metric: text('a metric of health.metrics', 100).optional(), above: percent().optional(), below: percent().optional(), window: duration().optional(), owner: text('a role or a login', 100).optional(),
})).transform((raw): RollbackCriterion =>
  'prose' in raw ? { prose: raw.prose, metric: undefined, above: undefined, below: undefined, window: undefined, owner: undefined }
  : { prose: undefined, metric: raw.metric, above: raw.above, below: raw.below, window: raw.window, owner: raw.owner });

const ROLLBACK = mapping({
  candidate: mapping({ asset: text('a pattern of asset names', 200).optional(), kind: word(CANDIDATE_KINDS) }).optional(),
  criteria: listOf(criterion, 'criteria').optional(),
  'drill-max-age': duration().optional(),
});

const LEVEL = mapping({ who: text('a role, a login or microsoft', 100), via: text('how they are reached', 200), within: duration() });

const TARGETING = mapping({ hwids: listOf(text('a hardware ID', 300), 'hardware IDs').optional(), chids: listOf(text('a CHID', 100), 'CHIDs').optional(), 'os-floor': count(7600, 99_999).optional() })
  .transform((raw) => ({ hwids: raw.hwids ?? [], chids: raw.chids ?? [], osFloor: raw['os-floor'] }));

const RING = mapping({
  id: id('the id of a ring'), phase: word(PHASES), audience: audience().optional(), percent: percentNumber().optional(), 'expected-percent': percentNumber().optional(),
  targeting: TARGETING.optional(), 'min-devices': count(0, 10_000_000_000).optional(), 'min-cohort-coverage': percent().optional(),
  bake: duration().optional(), 'business-days': count(0, 365).optional(), 'max-bake': duration().optional(), monitor: duration().optional(), approvals: APPROVALS.optional(),
}).transform((raw) => ({
  id: raw.id, phase: raw.phase, audience: raw.audience ?? 'retail', percent: raw.percent, expectedPercent: raw['expected-percent'], targeting: raw.targeting,
  minDevices: raw['min-devices'], minCohortCoverage: raw['min-cohort-coverage'] ?? 0, bake: raw.bake, businessDays: raw['business-days'] ?? 1,
  maxBake: raw['max-bake'], monitor: raw.monitor, approvals: raw.approvals ?? {},
}));

const EXPEDITE = mapping({ 'bake-factor': decimal(0, 1).optional(), 'bake-floor': duration().optional(), 'ignore-freeze': listOf(word(CHANNELS), 'channels').optional() });

const SUPPORT = mapping({ 'end-of-support': day().optional(), 'warn-before': duration().optional(), successor: text('the successor', 200).optional(), 'security-fix-days': count(1, 3650).optional() })
  .transform((raw) => ({ endOfSupport: raw['end-of-support'], warnBefore: raw['warn-before'], successor: raw.successor, securityFixDays: raw['security-fix-days'] }));

/** `.github/driver-rollout.yml` as written. Nearly everything may be left out: rules say what is missing and why it matters. */
export const PLAN_FILE = mapping({
  version: word(['1']).describe('Version of this format.'),
  product: id('the name of the product').describe('Part of ids, labels and environment names.'),
  timezone: timezone().optional().describe('For business days, freezes and weekends; America/Los_Angeles when absent.'),
  channel: word(CHANNELS).optional().describe('How the package reaches devices.'),
  'channel-reason': text('the reason for the channel').optional().describe('Why another channel than Windows Update.'),
  package: mapping({ source: word(['release-asset']).optional(), asset: text('a pattern of asset names', 200) }).optional().describe('What is rolled out.'),
  gate: GATE.optional().describe('The verdict a rollout needs.'),
  owners: OWNERS.optional().describe('Logins, or teams as @org/team, by role.'),
  approvals: APPROVAL_RULES.optional().describe('Who may approve, how, and for how long it holds.'),
  start: mapping({ approvals: APPROVALS.optional() }).optional().describe('Approvals before the first ring.'),
  dependencies: mapping({ 'requires-simultaneous': flag().optional() }).optional().describe('Whether another package must be installed at the same time.'),
  freeze: FREEZE.optional().describe('Days on which no ring opens.'),
  rollback: ROLLBACK.optional().describe('When to turn back, and to what.'),
  escalation: mapping({ levels: listOf(LEVEL, '{who, via, within}').optional() }).optional().describe('Who is told, how, and how soon.'),
  pause: mapping({ how: text('how the rollout is stopped').optional(), operator: text('who does it', 100).optional(), tested: day().optional() }).optional().describe('How the rollout is stopped, by whom, and when that was last tried.'),
  communications: mapping({ audience: listOf(text('an audience', 100), 'audiences').optional(), notes: repositoryPath().optional(), 'known-issues': repositoryPath().optional() }).optional().describe('What is said to whom.'),
  health: HEALTH.optional().describe('Signals of devices, and the bars they are held to.'),
  rings: listOf(RING, 'rings').optional().describe('Steps of exposure, smallest first.'),
  supersede: mapping({ 'on-newer-driverver': flag().optional() }).optional().describe('Whether a newer package ends this rollout.'),
  expedite: EXPEDITE.optional().describe('What two emergency owners may shorten.'),
  support: SUPPORT.optional().describe('How long the product is cared for.'),
  ledger: mapping({ authors: listOf(owner(), 'logins').optional() }).optional().describe('Further accounts whose ledger comments count.'),
});

export type PlanFile = z.output<typeof PLAN_FILE>;

export const DEFAULTS = { gateMaxAge: HOURS('14d'), approvalMaxAge: HOURS('7d'), drillMaxAge: HOURS('90d'), bakeFloor: HOURS('24h'), bakeFactor: 0.25, timezone: 'America/Los_Angeles' } as const;
