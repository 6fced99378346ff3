import { utcText } from '../../policy/calendar.ts';
import { situation } from '../../rollout/situation.ts';
import { codeSpan } from '../markdown.ts';
import { fitted, itemLine, notesBlock } from './checklist.ts';
import { metricTable } from './facts-table.ts';
import { issueMarkerLine } from './marker.ts';
import { nextStep } from './next-step.ts';
import { pauseAlert } from './stopped.ts';
import { commandHelp } from './tracking.ts';
import { exposureText, healthStatus, shownState, type RolloutView } from './view.ts';

export const promotionTitle = ({ plan, rollout: { drafted } }: Pick<RolloutView, 'plan' | 'rollout'>, ring: string): string => {
  const planned = plan.rings.find(({ id }) => id === ring);
  return `Promote ${drafted.package} ${drafted.driverVer.version}: ${ring}${planned === undefined ? '' : ` (${planned.phase}, ${exposureText(planned)})`}`;
};

const headline = (view: RolloutView, ring: string, index: number): string => {
  const { rollout, now } = view;
  const record = rollout.rings[index];
  const state = shownState(view, index);
  if (record?.promotedAt !== undefined) return `**\`promoted\`** by ${codeSpan(record.promotedBy ?? '')} at ${utcText(record.promotedAt)}.`;
  if (state === 'pending') return rollout.machine.state === 'active' && now.ring === ring ? `**\`pending\`** — opens as soon as it may. ${nextStep(view)}` : '**`pending`** — the rings before come first.';
  if (now.ring !== ring) return `**\`${state}\`**`;
  return `**\`${state}\` — health \`${healthStatus(view)}\`.** ${nextStep(view)}`;
};

/** The checklist of one ring. */
export const renderPromotion = (view: RolloutView, ring: string, notes = ''): string => {
  const { plan, rollout, facts, tracking } = view;
  const index = rollout.rings.findIndex(({ id }) => id === ring);
  const own = view.now.ring === ring ? view.now : situation(plan, rollout, facts, ring);
  const { seq, head } = rollout;
  const promoted = rollout.rings[index]?.promotedAt !== undefined;
  const worked = view.now.ring === ring;
  const footer = `<sub>Boxes marked auto are reset when ticked by hand. ${facts.health.asOf === undefined ? 'No data' : `Data up to ${utcText(facts.health.asOf)}`} · ledger head ${codeSpan(head.slice(0, 8))}${tracking === undefined ? '' : ` · rollout #${tracking}`}</sub>`;
  return fitted([
    { text: worked ? pauseAlert(view) : '' }, { text: headline(view, ring, index) },
    // What a promoted ring was promoted on stands in the ledger; drawn from today's facts it would be another story.
    { text: promoted ? '' : own.items.map(itemLine).join('\n') }, { text: worked && !promoted ? metricTable(view) : '', optional: true },
    { text: promoted ? '' : `<details><summary>Commands</summary>\n\n${commandHelp(ring, head)}\n\n</details>`, optional: true }, { text: notesBlock(notes) }, { text: footer },
  ], issueMarkerLine({ rollout: rollout.id, ring, seq, head: head.slice(0, 8) }));
};
