import { PLAN_ROLES, type Approvals, type Plan, type PlanRole } from '../evidence/plan.ts';
import { HOUR } from '../policy/calendar.ts';
import { isExpedited, START, type Approval, type Rollout } from './rollout.ts';

export interface RoleState {
  readonly role: PlanRole;
  readonly needed: number;
  readonly by: readonly Approval[];
}

export interface ApprovalState {
  readonly roles: readonly RoleState[];
  readonly complete: boolean;
  readonly twoPerson: boolean;
  /** A release manager is among those who asked, or two emergency owners are. */
  readonly requested: boolean;
}

const EXPEDITED: Approvals = { emergency: 2 };

/** Approvals that leaving a ring takes, or starting. */
export const neededFor = (plan: Plan, rollout: Rollout, ring: string): Approvals => {
  if (isExpedited(rollout)) return EXPEDITED;
  return ring === START ? plan.start.approvals : (plan.rings.find(({ id }) => id === ring)?.approvals ?? {});
};

/** Why somebody may not approve, whatever they hold; `undefined` when they may. */
export const exclusionOf = (plan: Plan, rollout: Rollout, login: string): string | undefined =>
  rollout.drafted.excluded.find((one) => one.login.toLowerCase() === login.toLowerCase() && plan.approvals.exclude.includes(one.why))?.why;

/** Approvals that count now: of this ring, young enough, by nobody who is excluded. */
export const countedApprovals = (plan: Plan, rollout: Rollout, ring: string, now: number): readonly Approval[] =>
  rollout.approvals.filter((one) => one.ring === ring && one.at + plan.approvals.maxAge.hours * HOUR >= now && exclusionOf(plan, rollout, one.login) === undefined);

export const approvalState = (plan: Plan, rollout: Rollout, ring: string, now: number): ApprovalState => {
  const needed = neededFor(plan, rollout, ring);
  const counted = countedApprovals(plan, rollout, ring, now);
  const roles = PLAN_ROLES.flatMap((role): readonly RoleState[] => {
    const count = needed[role] ?? 0;
    return count === 0 ? [] : [{ role, needed: count, by: counted.filter((one) => one.role === role) }];
  });
  const used = roles.flatMap(({ by }) => by.map(({ login }) => login.toLowerCase()));
  const people = new Set(used);
  const rush = isExpedited(rollout) && new Set(counted.filter(({ role }) => role === 'emergency').map(({ login }) => login.toLowerCase())).size >= 2;
  return {
    roles, complete: roles.every(({ needed: count, by }) => new Set(by.map(({ login }) => login.toLowerCase())).size >= count),
    // Every role by another person: two roles asked are then two people, however many are still missing.
    twoPerson: !plan.approvals.twoPerson || people.size === used.length,
    requested: rush || counted.some(({ request, role }) => request && role === 'release-manager'),
  };
};

/** The role that a person's approval counts for: one that is still missing, else the release manager's, who asks for the promotion. */
export const roleFor = (plan: Plan, rollout: Rollout, ring: string, roles: readonly PlanRole[], now: number): PlanRole | undefined => {
  const state = approvalState(plan, rollout, ring, now);
  const missing = state.roles.find(({ role, needed, by }) => by.length < needed && roles.includes(role));
  if (missing !== undefined) return missing.role;
  if (roles.includes('release-manager')) return 'release-manager';
  return state.roles.find(({ role }) => roles.includes(role))?.role;
};
