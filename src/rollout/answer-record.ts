import type { Plan, PlanRole } from '../evidence/plan.ts';
import { addDays, DAY, dayAt, HOUR } from '../policy/calendar.ts';
import { append, by, has, missingCheck, notAllowed, note, refusal, type Answer, type Ask } from './ask.ts';
import { bakeOf, calendarOf, openDamage } from './check.ts';
import type { RecordKind } from './command.ts';
import type { Facts } from './facts.ts';
import { isWaivable } from './item.ts';
import { isOver } from './machine.ts';
import { START, type Rollout } from './rollout.ts';
import { currentId, situation } from './situation.ts';

type Values = Readonly<Record<string, string>>;

/** Longest time for which anything may be waived. */
const MAX_WAIVER_DAYS = 30;

const WHO: Readonly<Record<RecordKind, readonly PlanRole[]>> = {
  throttle: ['quality', 'release-manager'], exposure: ['quality', 'release-manager'], label: ['quality', 'release-manager'], review: ['quality', 'release-manager', 'support', 'engineering', 'business'],
  accept: ['quality', 'release-manager'], waive: ['quality', 'release-manager'], withdraw: ['quality', 'release-manager', 'support', 'engineering', 'business', 'emergency'], 'extend-bake': ['release-manager'],
  action: ['release-manager', 'quality', 'support', 'engineering', 'emergency'], notice: ['release-manager', 'quality', 'support', 'engineering', 'business'], supersede: ['release-manager'], expedite: ['emergency'],
  abandon: ['release-manager'], reseal: ['quality', 'release-manager'],
};

/** The role an act of two roles counts for: the one that has not spoken yet. */
const halfOf = (ask: Ask, spoken: readonly { readonly by: string; readonly role: PlanRole }[]): PlanRole => {
  const missing = (['quality', 'release-manager'] as const).find((role) => has(ask, role) && !spoken.some((one) => one.role === role));
  return missing ?? (has(ask, 'quality') ? 'quality' : 'release-manager');
};

const itemOf = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, name: string) => {
  const ring = ask.on === START && rollout.machine.state !== 'draft' ? currentId(rollout) : ask.on;
  const id = name.includes('.') ? name.toLowerCase() : `${ring}.${name.toLowerCase()}`;
  return { id, item: situation(plan, rollout, facts, id.slice(0, id.indexOf('.'))).items.find((one) => one.id === id) };
};

const review = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, values: Values): Answer => {
  const { id, item } = itemOf(plan, rollout, facts, ask, values['item'] ?? '');
  const on = values['on'] ?? '';
  if (item === undefined) return refusal('Not recorded.', missingCheck('checklist', `there is no item ${id}`));
  if (item.kind === 'auto' || item.kind === 'approval') return refusal('Not recorded.', missingCheck('checklist', item.kind === 'auto' ? `${id} is ticked by evidence, not by people` : 'approve with promote'));
  if (item.role !== undefined && !has(ask, item.role)) return notAllowed(ask, item.role);
  if (on > dayAt(facts.now, plan.timezone)) return refusal('Not recorded.', missingCheck('checklist', `${on} is still to come`));
  return append({ type: 'ticked', ...by(ask), data: { item: id, on } });
};

const waive = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, values: Values): Answer => {
  const today = dayAt(facts.now, plan.timezone);
  const { metric, until = '', reason = '', investigation } = values;
  if (until < today || until > addDays(today, MAX_WAIVER_DAYS)) return refusal('Not waived.', missingCheck('waiver', `until= must lie between ${today} and ${addDays(today, MAX_WAIVER_DAYS)}`));
  const common = { until, reason, ...(investigation === undefined ? {} : { investigation: Number(investigation.replace('#', '')) }) };
  if (metric !== undefined) {
    if (!plan.health.metrics.some(({ id }) => id === metric)) return refusal('Not waived.', missingCheck('waiver', `the plan has no metric ${metric}`));
    const spoken = rollout.waivers.filter((one) => one.what === 'metric' && one.id === metric && one.seq > (rollout.alarms.get(metric) ?? -1));
    return append({ type: 'waived', ...by(ask), data: { what: 'metric', id: metric, role: halfOf(ask, spoken), ...common } });
  }
  if (!has(ask, 'release-manager')) return notAllowed(ask, 'release-manager');
  const { id, item } = itemOf(plan, rollout, facts, ask, values['item'] ?? '');
  if (item === undefined) return refusal('Not waived.', missingCheck('waiver', `there is no item ${id}`));
  if (item.kind === 'approval' || !isWaivable(plan, id)) return refusal('Not waived.', missingCheck('waiver', `${id} is never waived`));
  return append({ type: 'waived', ...by(ask), data: { what: 'item', id, role: 'release-manager', ...common } });
};

const accept = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, metric: string): Answer => {
  const ring = plan.rings.find(({ id }) => id === currentId(rollout));
  const record = rollout.rings.find(({ id }) => id === ring?.id);
  const fact = facts.health.metrics.find(({ id }) => id === metric);
  if (ring === undefined || record === undefined || rollout.machine.state !== 'active') return refusal('Not accepted.', missingCheck('not-active', 'no ring is open'));
  if (fact?.status !== 'inconclusive') return refusal('Not accepted.', missingCheck(`health:${metric}`, `only an inconclusive metric is accepted; this one is ${fact?.status ?? 'not in the plan'}`));
  const limit = (ring.maxBake?.hours ?? 2 * (ring.bake?.hours ?? 0)) * HOUR;
  const { elapsed } = bakeOf(rollout, record, facts.now, calendarOf(plan, rollout));
  if (record.bakeStartedAt === undefined || elapsed < limit) return refusal('Not accepted.', missingCheck('bake', `a metric is accepted after ${Math.ceil(limit / DAY)} days of bake, ${Math.floor(elapsed / DAY)} have passed`));
  return append({ type: 'accepted', ...by(ask), data: { metric, bound: fact.sentence.slice(0, 200), role: halfOf(ask, rollout.accepted.filter((one) => one.metric === metric)) } });
};

const extendBake = (rollout: Rollout, ask: Ask, span: string): Answer => {
  const ring = currentId(rollout);
  if (rollout.machine.state === 'draft') return refusal('Not extended.', missingCheck('not-active', 'no ring is open'));
  return append({ type: 'bake-extended', ring, ...by(ask), data: { hours: Number(span.slice(0, -1)) * (span.endsWith('d') ? 24 : 1) } });
};

const expedite = (rollout: Rollout, ask: Ask, reason: string): Answer =>
  rollout.expedites.some((one) => one.by.toLowerCase() === ask.person.login.toLowerCase()) ? note('You said so already; it takes another emergency owner.') : append({ type: 'expedited', ...by(ask), data: { reason } });

const reseal = (rollout: Rollout, facts: Facts, ask: Ask, reason: string): Answer => {
  const damage = openDamage(rollout, facts);
  if (damage.length === 0) return note('The ledger is not damaged.');
  return append({ type: 'resealed', ...by(ask), data: { damage: damage.slice(0, 100), reason, role: halfOf(ask, rollout.reseals.filter((one) => damage.every((id) => one.damage.includes(id)))) } });
};

/** A box was emptied by hand. Doubt needs no role. */
const unticked = (rollout: Rollout, ask: Ask, item: string): Answer => (rollout.ticks.has(item) ? append({ type: 'unticked', ...by(ask), data: { item } }) : { kind: 'silence' });

/** What `record` leads to. Its form was checked when it was read; here it is about who, when and whether. */
export const answerRecord = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, kind: RecordKind, values: Values): Answer => {
  if (kind === 'review' && values['on'] === '') return unticked(rollout, ask, values['item'] ?? '');
  if (!has(ask, ...WHO[kind])) return notAllowed(ask, ...WHO[kind]);
  const { reason = '' } = values;
  switch (kind) {
    case 'throttle':
    case 'exposure':
    case 'label':
    case 'action':
    case 'notice':
      return append({ type: 'recorded', ...by(ask), data: { kind, values } });
    case 'review':
      return review(plan, rollout, facts, ask, values);
    case 'waive':
      return waive(plan, rollout, facts, ask, values);
    case 'accept':
      return accept(plan, rollout, facts, ask, values['metric'] ?? '');
    case 'withdraw':
      return rollout.approvals.some(({ login }) => login.toLowerCase() === ask.person.login.toLowerCase()) ? append({ type: 'approval-withdrawn', ...by(ask), data: {} }) : note('You have no approval to withdraw.');
    case 'extend-bake':
      return extendBake(rollout, ask, values['by'] ?? '0h');
    case 'supersede':
      return append({ type: 'superseded', ...by(ask), data: { by: (values['by'] ?? '').slice(0, 200) } });
    case 'abandon':
      return isOver(rollout.machine) ? note('It is over already.') : append({ type: 'abandoned', ...by(ask), data: { reason } });
    case 'expedite':
      return expedite(rollout, ask, reason);
    case 'reseal':
      return reseal(rollout, facts, ask, reason);
  }
};
