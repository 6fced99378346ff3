import type { Plan, PlanRole, Ring } from '../evidence/plan.ts';
import type { Check } from './check.ts';
import type { Facts } from './facts.ts';
import type { RingRecord, Rollout, Waiver } from './rollout.ts';

export type ItemKind = 'auto' | 'human' | 'mixed' | 'approval';

/** What an item is judged by. */
export interface ItemContext {
  readonly plan: Plan;
  readonly rollout: Rollout;
  readonly facts: Facts;
  /** `start` for the start. */
  readonly ring: string;
  readonly planned: Ring | undefined;
  readonly record: RingRecord | undefined;
  readonly check: (code: string) => Check | undefined;
  readonly today: string;
}

export interface Judgement {
  readonly done: boolean;
  /** After the item's words: what was found, or what is missing. */
  readonly detail: string;
}

export interface ItemSpec {
  /** Without the ring: `feedback`. */
  readonly id: string;
  readonly kind: Exclude<ItemKind, 'approval'>;
  readonly text: string;
  /** Who may tick it. */
  readonly role?: PlanRole | undefined;
  /** Of items that no person ticks. A human item is done when it was ticked. */
  readonly judge?: (context: ItemContext) => Judgement;
}

export interface Item {
  /** `early.feedback`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  readonly role: PlanRole | undefined;
  readonly done: boolean;
  readonly detail: string;
  readonly waiver: Waiver | undefined;
}

/** Integrity is never waived, nor what a guard asks apart from the list, and neither is a freeze of Microsoft's. */
export const isWaivable = (plan: Plan, item: string): boolean => {
  const name = item.slice(item.indexOf('.') + 1);
  if (['verdict', 'digest', 'ledger', 'trail', 'rollback', 'previous', 'bake', 'exposure', 'health', 'plan'].includes(name) || name.startsWith('approve.')) return false;
  return (name !== 'freeze' && name !== 'calendar') || (plan.channel !== undefined && plan.channel !== 'windows-update' && plan.channel !== 'wufb');
};
