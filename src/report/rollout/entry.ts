import type { EventType, LedgerEvent } from '../../rollout/event.ts';
import { entryLine } from '../../rollout/entry.ts';
import { codeSpan } from '../markdown.ts';
import { sentence } from './words.ts';

type Of<T extends EventType> = Extract<LedgerEvent, { readonly type: T }>;

const list = (texts: readonly string[]): string => texts.map((text) => `\n- ${sentence(text, 400)}`).join('');

const approved = ({ ring, data }: Of<'approved'>): string => `**Approved as ${data.role} for ${ring === undefined ? 'the start' : codeSpan(ring)}**${data.request ? ', and asked for it' : ''}, having seen ${codeSpan(data.at)}`;

const waived = ({ data }: Of<'waived'>): string =>
  `**Waived** ${data.what} ${codeSpan(data.id)} until ${data.until} as ${data.role}${data.investigation === undefined ? '' : `, investigation #${data.investigation}`}: ${sentence(data.reason, 1000)}`;

const promoted = ({ ring, data }: Of<'ring-promoted'>): string =>
  `**Promoted ${codeSpan(ring ?? '')}.** ${data.approvals.map((text) => sentence(text)).join(', ')}${data.waivers.length === 0 ? '' : `\n\nWaived:${list(data.waivers)}`}\n\n<details><summary>What held</summary>\n${list(data.guards)}\n\n</details>`;

/** One sentence for people: what happened. */
const happened = (event: LedgerEvent): string => {
  const ring = codeSpan(event.ring ?? '');
  switch (event.type) {
    case 'drafted':
      return `**Drafted** ${codeSpan(event.data.package)} ${codeSpan(event.data.driverVer.version)} from ${codeSpan(event.data.asset)} of ${codeSpan(event.data.tag)}, contents ${codeSpan(event.data.contentDigest)}`;
    case 'activated':
      return `**Started.** ${event.data.approvals.map((text) => sentence(text)).join(', ')}${event.data.waivers.length === 0 ? '' : `\n\nWaived:${list(event.data.waivers)}`}`;
    case 'ring-opened':
      return `**Opened ${ring}.**${list(event.data.facts)}`;
    case 'bake-started':
      return `**${ring} begins to bake.**${list(event.data.facts)}`;
    case 'ring-ready':
      return `**${ring} is ready.**${list(event.data.facts)}`;
    case 'ring-unready':
      return `**${ring} is not ready any more.**${list(event.data.facts)}`;
    case 'approved':
      return approved(event);
    case 'approval-withdrawn':
      return '**Withdrew the approval**';
    case 'approvals-voided':
      return `**Approvals are void:** ${sentence(event.data.reason)}`;
    case 'ring-promoted':
      return promoted(event);
    case 'completed':
      return '**Completed.** Every ring is promoted';
    case 'paused':
      return `> [!CAUTION]\n> **Paused (${event.data.causes.join(', ')}).** ${sentence(event.data.reason, 2000)}\n\nNothing widens until somebody resumes with a reason`;
    case 'resumed':
      return `**Resumed.** ${sentence(event.data.reason, 2000)}`;
    case 'rolled-back':
      return `> [!WARNING]\n> **Rolled back.** ${sentence(event.data.reason, 2000)}\n\nThe work that this opens stands above`;
    case 'superseded':
      return `**Superseded** by ${codeSpan(event.data.by)}`;
    case 'abandoned':
      return `**Abandoned.** ${sentence(event.data.reason, 2000)}`;
    case 'ticked':
      return `**Done:** ${codeSpan(event.data.item)} on ${event.data.on}`;
    case 'unticked':
      return `**Not done after all:** ${codeSpan(event.data.item)}`;
    case 'waived':
      return waived(event);
    case 'waiver-expired':
      return `**Waiver over:** ${codeSpan(event.data.id)}`;
    case 'accepted':
      return `**Accepted** the bound of ${codeSpan(event.data.metric)} as ${event.data.role}: ${sentence(event.data.bound)}`;
    case 'recorded':
      return `**Recorded ${sentence(event.data.kind)}:** ${Object.entries(event.data.values).map(([key, value]) => `${codeSpan(key)} ${codeSpan(value)}`).join(', ')}`;
    case 'health':
      return `**Health changed:** ${event.data.metrics.map(({ id, status, failed, observed }) => `${codeSpan(id)} ${sentence(status)} (${failed} of ${observed})`).join(', ')}`;
    case 'gate':
      return `**The gate says ${event.data.decision}** of the same bytes (${event.data.findings} block)`;
    case 'digest-changed':
      return `**The asset has other bytes:** ${codeSpan(event.data.new)} in place of ${codeSpan(event.data.old)}`;
    case 'digest-restored':
      return '**The asset has the drafted bytes again**';
    case 'plan-changed':
      return '**The plan changed;** approvals are asked again';
    case 'bake-extended':
      return `**${ring} bakes ${event.data.hours} hours longer**`;
    case 'expedited':
      return `**Asked to hurry:** ${sentence(event.data.reason, 2000)}`;
    case 'resealed':
      return `**Sealed off damage of the ledger** as ${event.data.role} (${event.data.damage.map((id) => codeSpan(id)).join(', ')}): ${sentence(event.data.reason, 1000)}`;
    case 'continued':
      return `**Continued** ${event.data.direction === 'next' ? 'in' : 'from'} #${event.data.issue}`;
  }
};

const SOURCES: Readonly<Record<string, string>> = { comment: 'comment', close: 'closed issue', edit: 'edit', review: 'review' };

/** A ledger comment: the sentence, who and where, and the entry itself as the last line. */
export const renderEntry = (event: LedgerEvent): string => {
  const source = event.source === undefined ? '' : ` (${SOURCES[event.source.kind] ?? ''} ${sentence(event.source.id)})`;
  const who = event.actor.kind === 'user' ? ` — ${codeSpan(event.actor.login)}${source}` : '';
  return `${happened(event)}${who}, ledger ${event.seq}.\n${entryLine(event)}`;
};
