import { START } from '../../rollout/rollout.ts';
import { codeSpan } from '../markdown.ts';
import { fitted, itemLine, notesBlock } from './checklist.ts';
import { factsTable, metricTable } from './facts-table.ts';
import { ringMap } from './map.ts';
import { issueMarkerLine } from './marker.ts';
import { nextStep } from './next-step.ts';
import { pauseAlert, rollbackWork } from './stopped.ts';
import { exposureText, healthStatus, shownState, type RolloutView } from './view.ts';
import { sentence } from './words.ts';

export const trackingTitle = ({ rollout: { drafted } }: { readonly rollout: Pick<RolloutView['rollout'], 'drafted'> }): string => `Roll out ${drafted.package} ${drafted.driverVer.version}`;

const headline = (view: RolloutView): string => {
  const { rollout, plan, now } = view;
  const { machine } = rollout;
  const index = rollout.rings.findIndex(({ id }) => id === now.ring);
  const ring = plan.rings[index];
  if (machine.state === 'draft') return '**`draft` — nothing has begun.**';
  if (machine.state === 'completed') return '**`completed` — every ring is promoted.**';
  if (machine.state !== 'active') return `**\`${machine.state}\`${rollout.end === undefined ? '' : ` — ${sentence(rollout.end.reason, 300)}`}**`;
  return `**\`active\` — ring ${codeSpan(now.ring)} (${ring?.phase ?? ''}${ring === undefined ? '' : `, ${sentence(exposureText(ring))}`}) is \`${machine.rings[index] ?? ''}\`, health \`${healthStatus(view)}\`.**`;
};

const ringTable = (view: RolloutView): string => {
  const { rollout, plan, issues } = view;
  const rows = rollout.rings.map(({ id, phase }, index) => {
    const ring = plan.rings[index];
    const number = issues.get(id);
    const worked = id === view.now.ring && rollout.machine.state !== 'draft';
    return `| ${codeSpan(id)} | ${phase} | ${ring === undefined ? '–' : sentence(exposureText(ring))} | ${shownState(view, index)} | ${worked ? healthStatus(view) : '–'} | ${number === undefined ? '–' : `#${number}`} |`;
  });
  return ['| Ring | Phase | Exposure | State | Health | Checklist |', '|---|---|---:|---|---|---|', ...rows].join('\n');
};

const taskList = ({ rollout, issues }: RolloutView): string =>
  rollout.rings.flatMap(({ id, promotedAt }) => {
    const number = issues.get(id);
    return number === undefined ? [] : [`- [${promotedAt === undefined ? ' ' : 'x'}] #${number}`];
  }).join('\n');

export const commandHelp = (ring: string, head: string): string => [
  `\`/driver-gate status\` · \`/driver-gate promote${ring === START ? '' : ` ${ring}`} at:${head.slice(0, 8)}\` · \`/driver-gate pause <reason>\` · \`/driver-gate resume <reason>\` · \`/driver-gate rollback <reason>\` · \`/driver-gate record <kind> key=value\``,
  'Whoever may write can pause. Whoever built the package or started the run cannot approve it. A comment that was edited does not count.',
].join('\\\n');

const details = (summary: string, text: string): string => `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;

const startList = ({ rollout, now }: RolloutView): string => (rollout.machine.state === 'draft' ? ['#### Before it starts', now.items.map(itemLine).join('\n')].join('\n\n') : '');

/** The page of the whole rollout. `notes` are people's own words, kept as they are. */
export const renderTracking = (view: RolloutView, notes = ''): string => {
  const { rollout, now, subIssues, rollout: { machine } } = view;
  const { seq, head } = rollout;
  return fitted([
    { text: pauseAlert(view) }, { text: rollbackWork(view) }, { text: `${headline(view)} ${nextStep(view)}` }, { text: ringMap(view), optional: true }, { text: ringTable(view) },
    { text: subIssues || machine.state === 'draft' ? '' : taskList(view) }, { text: factsTable(view) }, { text: startList(view) },
    { text: machine.state === 'paused' ? metricTable(view) : '', optional: true }, { text: details('Commands', commandHelp(now.ring, head)), optional: true }, { text: notesBlock(notes) },
  ], issueMarkerLine({ rollout: rollout.id, ring: undefined, seq, head: head.slice(0, 8) }));
};
