import type { Plan } from '../evidence/plan.ts';
import { dayAt } from '../policy/calendar.ts';
import { approvalState, type ApprovalState } from './approvals.ts';
import { bindingChecks, bakeChecks, coverageCheck, exposureCheck, freezeCheck, healthChecks, openDamage, type Check } from './check.ts';
import type { Facts } from './facts.ts';
import type { Item, ItemContext } from './item.ts';
import { itemsOf, judgeItem } from './items.ts';
import { currentRing, type Conditions } from './machine.ts';
import { alarmWaived, itemWaiver, START, throttle, type Rollout } from './rollout.ts';

/** A ring, or the start, as it stands: every guard, every item, and what the state machine makes of them. */
export interface Situation {
  readonly ring: string;
  readonly checks: readonly Check[];
  readonly items: readonly Item[];
  readonly approvals: ApprovalState;
  readonly conditions: Conditions;
}

/** Checks that a ring has to hold before it is ready. */
const isBaking = ({ code }: Check): boolean => code === 'bake' || code === 'business-days' || code === 'coverage' || code.startsWith('health:');

const approvalChecks = (state: ApprovalState): readonly Check[] => {
  const missing = state.roles.filter(({ needed, by }) => by.length < needed).map(({ role, needed, by }) => `${needed - by.length} of ${role}`);
  const there = state.roles.flatMap(({ role, by }) => by.map(({ login }) => `${role}: ${login}`));
  return [
    { code: 'approvals', holds: state.complete, text: [missing.length > 0 ? `missing: ${missing.join(', ')}` : 'complete', ...there].join('; ') },
    { code: 'two-person', holds: state.twoPerson, text: state.twoPerson ? 'by different people' : 'the same person fills more than one role' },
  ];
};

/** A plan that may not be followed stops promotions, not the rollout. */
const planCheck = ({ lint }: Facts): Check => {
  const bad = [...new Set(lint.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map(({ id }) => id))];
  return { code: 'plan', holds: bad.length === 0, text: bad.length === 0 ? 'the plan lints clean' : `the plan fails ${bad.join(', ')}` };
};

const approvalItems = (ring: string, state: ApprovalState): readonly Item[] =>
  state.roles.map(({ role, needed, by }) => ({
    id: `${ring}.approve.${role}`, kind: 'approval', role, done: by.length >= needed, waiver: undefined, text: `Approved as ${role}${needed > 1 ? ` (${by.length} of ${needed})` : ''}`, detail: by.map(({ login }) => login).join(', '),
  }));

const contextOf = (plan: Plan, rollout: Rollout, facts: Facts, ring: string, checks: readonly Check[]): ItemContext => ({
  plan, rollout, facts, ring, planned: plan.rings.find(({ id }) => id === ring), record: rollout.rings.find(({ id }) => id === ring),
  check: (code) => checks.find((check) => check.code === code), today: dayAt(facts.now, plan.timezone),
});

const verdictOf = (checks: readonly Check[], facts: Facts, rollout: Rollout, plan: Plan): Conditions['verdict'] => {
  const { verdict } = facts;
  if (verdict === undefined || verdict.contentDigest !== rollout.drafted.contentDigest || verdict.stage !== plan.gate.stage) return 'missing';
  if (verdict.decision === 'no-go') return 'no-go';
  return checks.some(({ code, holds }) => code === 'stale-verdict' && !holds) ? 'stale' : 'go';
};

/** Metrics that sound an alarm which nobody waived; worse data than the ledger knows counts at once. */
export const soundingAlarms = (plan: Plan, rollout: Rollout, facts: Facts): readonly string[] => {
  const today = dayAt(facts.now, plan.timezone);
  const live = facts.health.metrics.filter(({ status }) => status === 'regressed' || status === 'tripped').map(({ id }) => id);
  return [...new Set([...rollout.alarms.keys(), ...live])].filter((id) => !(rollout.alarms.has(id) && alarmWaived(rollout, id, today)));
};

const conditionsOf = (plan: Plan, rollout: Rollout, facts: Facts, checks: readonly Check[], items: readonly Item[], approvals: ApprovalState): Conditions => {
  const holds = (code: string): boolean => checks.some((check) => check.code === code && check.holds);
  return {
    ledger: openDamage(rollout, facts).length === 0, digest: holds('digest'), verdict: verdictOf(checks, facts, rollout, plan), alarm: soundingAlarms(plan, rollout, facts).length > 0,
    throttled: throttle(rollout) === 0, frozen: !holds('freeze'), exposure: holds('exposure'), bake: checks.filter(isBaking).every((check) => check.holds),
    checklist: holds('plan') && items.every(({ kind, done, waiver }) => kind === 'approval' || done || waiver !== undefined), approvals: approvals.complete, twoPerson: approvals.twoPerson, requested: approvals.requested,
    rollbackCandidate: holds('rollback-candidate'), newer: facts.newer !== undefined && plan.supersede?.onNewerDriverver === true,
    endOfSupport: plan.support?.endOfSupport !== undefined && plan.support.endOfSupport < dayAt(facts.now, plan.timezone),
  };
};

/** How one ring stands; without a ring, the one that is worked on. */
export const situation = (plan: Plan, rollout: Rollout, facts: Facts, ring: string = currentId(rollout)): Situation => {
  const planned = plan.rings.find(({ id }) => id === ring);
  const record = rollout.rings.find(({ id }) => id === ring);
  const approvals = approvalState(plan, rollout, ring, facts.now);
  const own = planned === undefined || record === undefined ? [] : [
    exposureCheck(plan, rollout, planned, facts), ...bakeChecks(plan, rollout, planned, record, facts.now), coverageCheck(planned, facts), ...healthChecks(plan, rollout, facts),
  ];
  const checks = [
    ...own, freezeCheck(plan, rollout, facts.now), ...bindingChecks(plan, rollout, facts), planCheck(facts), { code: 'rollback-candidate', holds: facts.rollback.valid, text: facts.rollback.text }, ...approvalChecks(approvals),
  ];
  const context = contextOf(plan, rollout, facts, ring, checks);
  const items = [
    ...itemsOf(context).map((spec): Item => {
      const id = `${ring}.${spec.id}`;
      return { id, kind: spec.kind, text: spec.text, role: spec.role, ...judgeItem(spec, context), waiver: itemWaiver(rollout, id, context.today) };
    }),
    ...approvalItems(ring, approvals),
  ];
  return { ring, checks, items, approvals, conditions: conditionsOf(plan, rollout, facts, checks, items, approvals) };
};

/** Id of the ring that is worked on; `start` while nothing is open, and the last ring once all are promoted. */
export const currentId = (rollout: Rollout): string => (rollout.machine.state === 'draft' ? START : (rollout.rings[Math.min(currentRing(rollout.machine), rollout.rings.length - 1)]?.id ?? START));
