import type { Plan, Ring } from '../../evidence/plan.ts';
import type { Facts } from '../../rollout/facts.ts';
import type { Rollout } from '../../rollout/rollout.ts';
import { situation, type Situation } from '../../rollout/situation.ts';
import { exposureOf } from '../../rollout/lint-rings.ts';

/** All that a page about a rollout is drawn from. */
export interface RolloutView {
  readonly plan: Plan;
  readonly rollout: Rollout;
  readonly facts: Facts;
  readonly now: Situation;
  /** Number of the tracking issue; `undefined` while it is being made. */
  readonly tracking: number | undefined;
  /** Numbers of promotion issues by ring. */
  readonly issues: ReadonlyMap<string, number>;
  /** Relations are shown by GitHub itself: no task list is needed. */
  readonly subIssues: boolean;
}

export const viewOf = (plan: Plan, rollout: Rollout, facts: Facts, where: Pick<RolloutView, 'tracking' | 'issues' | 'subIssues'>): RolloutView => ({ plan, rollout, facts, now: situation(plan, rollout, facts), ...where });

/** What people see of a ring: the rollout's state while that is paused or over, else its own. */
export const shownState = ({ rollout: { machine } }: Pick<RolloutView, 'rollout'>, index: number): string => {
  const own = machine.rings[index] ?? 'pending';
  if (own === 'promoted' || own === 'pending' || machine.state === 'active' || machine.state === 'draft') return own;
  return machine.state;
};

/** Worst status of the required metrics, as labels and first lines name it. */
export const healthStatus = ({ plan, facts }: Pick<RolloutView, 'plan' | 'facts'>): string => {
  if (plan.health.metrics.length === 0) return 'off';
  const order = ['malformed', 'tripped', 'regressed', 'failing', 'insufficient', 'inconclusive', 'pass'];
  const alarms = facts.health.metrics.filter(({ status, required }) => required || status === 'tripped' || status === 'regressed').map(({ status }) => status);
  const missing = plan.health.metrics.some(({ id, required }) => required && !facts.health.metrics.some((metric) => metric.id === id));
  return order.find((status) => alarms.some((one) => one === status) || (status === 'insufficient' && missing)) ?? 'pass';
};

const AUDIENCES: Readonly<Record<string, string>> = { 'test-registry-key': 'test registry key', codev: 'co-development', retail: 'retail' };

/** `expected 5 %`, `5 %` or the audience. */
export const exposureText = (ring: Ring): string => {
  const share = exposureOf(ring);
  if (share === undefined) return AUDIENCES[ring.audience] ?? ring.audience;
  return `${share} %`;
};
