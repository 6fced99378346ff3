import { DAY } from '../../policy/calendar.ts';
import { bakeOf, calendarOf, goalOf } from '../../rollout/check.ts';
import { isOver } from '../../rollout/machine.ts';
import { mermaidLabel } from '../markdown.ts';
import { exposureText, shownState, type RolloutView } from './view.ts';

const SIGNS: Readonly<Record<string, string>> = { promoted: '✅', ready: '🟢', baking: '🟡', open: '🔵', pending: '⚪', paused: '⏸', completed: '✅', 'rolled-back': '↩', superseded: '⏭', abandoned: '⏹' };

/** More would be no picture any more. */
const MAX_RINGS = 20;

const oneDigit = (value: number): string => String(Math.floor(value * 10) / 10);

/** `2 of 4 d`, or the goal alone where nothing bakes. */
const bakeText = ({ plan, rollout, facts }: RolloutView, index: number): string => {
  const [ring, record] = [plan.rings[index], rollout.rings[index]];
  if (ring === undefined || record === undefined) return '';
  const goal = oneDigit(goalOf(plan, rollout, ring, record).hours / 24);
  if (record.bakeStartedAt === undefined || record.promotedAt !== undefined) return `${goal} d`;
  return `${oneDigit(bakeOf(rollout, record, facts.now, calendarOf(plan, rollout)).elapsed / DAY)} of ${goal} d`;
};

/** Node text of two lines; each line is encoded by itself. */
const label = (first: string, second: string): string => `"${[first, second].map((line) => mermaidLabel(line).slice(1, -1)).join('<br/>')}"`;

/** The rings as a flow chart: the one diagram that every version of the renderer understands. */
export const ringMap = (view: RolloutView): string => {
  const { plan, rollout } = view;
  const shown = rollout.rings.slice(0, MAX_RINGS);
  const nodes = shown.map(({ id, phase }, index) => {
    const ring = plan.rings[index];
    const exposure = ring === undefined ? phase : ring.phase === 'pilot' ? 'pilot' : exposureText(ring);
    return `r${index + 1}[${label(`${SIGNS[shownState(view, index)] ?? '⚪'} ${id}`, `${exposure} · ${bakeText(view, index)}`)}]`;
  });
  const done = ['gate', ...shown.flatMap((_, index) => (rollout.machine.rings[index] === 'promoted' ? [`r${index + 1}`] : []))];
  const active = shown.flatMap((_, index) => (!isOver(rollout.machine) && ['open', 'baking', 'ready'].includes(rollout.machine.rings[index] ?? '') ? [`r${index + 1}`] : []));
  const back = rollout.drafted.rollback;
  const from = active[0] ?? done.at(-1) ?? 'gate';
  return [
    '```mermaid', 'flowchart LR', '  gate(["✅ Gate"])',
    ...nodes.map((node, index) => `  ${index === 0 ? 'gate' : `r${index}`} --> ${node}`),
    ...(back === undefined ? [] : [`  ${from} -. roll back .-> rb[${mermaidLabel(`↩ ${back.driverVer.version}`)}]`]),
    '  classDef done fill:#1a7f37,color:#fff,stroke:#1a7f37', '  classDef active fill:#bf8700,color:#fff,stroke:#bf8700',
    `  class ${done.join(',')} done`, ...(active.length === 0 ? [] : [`  class ${active.join(',')} active`]), '```',
  ].join('\n');
};
