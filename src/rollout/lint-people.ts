import type { Plan, PlanRole } from '../evidence/plan.ts';
import { dayAt } from '../policy/calendar.ts';
import { EVERY_FREEZE, freezesOf, unknownWinters } from '../policy/freeze.ts';
import { monitorHours } from './lint-rings.ts';
import type { LintFacts, LintProblem } from './finding.ts';

export const rollbackCandidate = ({ rollback: { candidate }, health }: Plan): readonly LintProblem[] => {
  if (candidate === undefined) return [{ outcome: 'fail', message: 'no rollback candidate is declared', remedy: 'Write rollback.candidate with asset and kind.' }];
  if (candidate.kind === 'expire-only' && health.metrics.some(({ required }) => required)) {
    return [{ outcome: 'warn', message: 'expire-only protects devices that have not updated; those that have keep the driver', remedy: 'Prepare a re-issue: the old code with a newer DriverVer and its own signature.' }];
  }
  if (candidate.kind === 'reissue' && candidate.asset === undefined) return [{ outcome: 'fail', message: 'a re-issue is declared, but no asset of a release', remedy: 'Write rollback.candidate.asset.' }];
  return [];
};

const PERMISSION = 'Give the token of a GitHub App with "members: read", or name logins.';

const roleProblem = (plan: Plan, role: PlanRole, needed: number, { readableTeams }: LintFacts): LintProblem | undefined => {
  const owners = plan.owners[role] ?? [];
  const teams = owners.filter((owner) => owner.startsWith('@'));
  const unread = readableTeams === undefined ? [] : teams.filter((team) => !readableTeams.has(team.toLowerCase()));
  if (owners.length === 0) return { outcome: 'fail', message: `"${role}" has to approve, but nobody holds the role`, remedy: `Name logins or @org/team in owners.${role}.` };
  if (unread.length > 0) return { outcome: 'fail', message: `the members of ${unread.join(', ')} (${role}) cannot be read, so nobody of them may approve`, remedy: PERMISSION };
  if (teams.length === 0 && new Set(owners.map((owner) => owner.toLowerCase())).size < needed) return { outcome: 'fail', message: `${needed} of "${role}" have to approve, but only ${owners.length} hold the role`, remedy: `Name more in owners.${role}.` };
  return undefined;
};

export const approvers = (plan: Plan, facts: LintFacts): readonly LintProblem[] => {
  const asked = [plan.start.approvals, ...plan.rings.map(({ approvals }) => approvals)];
  const needed = new Map<PlanRole, number>([['release-manager', 1]]);
  for (const approvals of asked) {
    for (const role of ROLES) needed.set(role, Math.max(needed.get(role) ?? 0, approvals[role] ?? 0));
  }
  return [...needed].filter(([, count]) => count > 0).flatMap(([role, count]) => roleProblem(plan, role, count, facts) ?? []);
};

const ROLES: readonly PlanRole[] = ['release-manager', 'engineering', 'quality', 'business', 'support', 'emergency'];

export const channelPercent = ({ channel = 'windows-update', rings }: Plan): readonly LintProblem[] =>
  channel !== 'windows-update' && channel !== 'wufb' ? []
  : rings.filter(({ percent }) => percent !== undefined).map((ring) => ({ outcome: 'fail', message: `ring "${ring.id}" claims percent, which nobody but Microsoft sets on ${channel}`, remedy: `Write expected-percent: ${ring.percent}.`, at: ring }));

/** If every ring is promoted on the first day it may be. */
export const earliestEnd = (plan: Plan, now: number): number => now + plan.rings.reduce((hours, ring) => hours + (ring.phase === 'full' ? monitorHours(ring) : (ring.bake?.hours ?? 0)), 0) * 3_600_000;

export const freezeSets = (plan: Plan, { now }: LintFacts): readonly LintProblem[] => {
  if ((plan.channel ?? 'windows-update') !== 'windows-update') return [];
  const calendar = freezesOf(plan);
  const problems: LintProblem[] = EVERY_FREEZE.filter((set) => !calendar.use.includes(set)).map((set) => ({ outcome: 'warn', message: `freeze.use leaves out ${set}`, remedy: `Add ${set}: on these days nobody at Microsoft releases drivers, or watches them.` }));
  const first = dayAt(now, plan.timezone);
  const last = dayAt(earliestEnd(plan, now), plan.timezone);
  for (const year of unknownWinters(first, last, calendar)) problems.push({ outcome: 'warn', message: `the rollout reaches into the winter of ${year}, whose moratorium the plan does not know`, remedy: 'Add its dates to freeze.moratoria.' });
  return problems;
};
