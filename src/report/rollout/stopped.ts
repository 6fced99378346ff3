import { utcText } from '../../policy/calendar.ts';
import { codeSpan } from '../markdown.ts';
import { digestText } from './facts-table.ts';
import type { RolloutView } from './view.ts';
import { sentence } from './words.ts';

interface Remedy {
  readonly stop: string;
  readonly updated: string;
}

/** What each channel can do for devices that have not updated, and for those that have. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  'windows-update': { stop: 'cancel the shipping label (final, and it may take more than a day), or ask the driver ship room to pause it', updated: 'publish the re-issue with its own label' },
  wufb: { stop: 'pause the approval; devices follow within 8 hours, and the last known good driver is offered on', updated: 'approve the re-issue' },
  vendor: { stop: 'stop serving the package', updated: 're-issue it, or let your own tool uninstall it' },
  oem: { stop: 'stop it as agreed with the device maker', updated: 'as the channel of the device maker allows' },
};

export const remedyOf = ({ plan }: Pick<RolloutView, 'plan'>): Remedy => REMEDIES[plan.channel ?? 'windows-update'] ?? { stop: 'stop it', updated: 'undo it' };

const escalation = ({ plan }: RolloutView): string => plan.escalation.levels.slice(0, 5).map(({ who, via, within }) => `${sentence(who, 60)} by ${sentence(via, 100)} within ${within.text}`).join(', then ');

/** The alert at the top of both issues while a rollout is paused; empty otherwise. */
export const pauseAlert = (view: RolloutView): string => {
  const { rollout, now, facts } = view;
  const { pause, machine, drafted } = rollout;
  if (machine.state !== 'paused' || pause === undefined) return '';
  const remedy = remedyOf(view);
  const affected = facts.health.metrics.filter(({ status }) => status === 'regressed' || status === 'tripped').map(({ id, failed, observed }) => `${codeSpan(id)} ${failed} of ${observed} devices`);
  return [
    '> [!CAUTION]', `> **Paused (${pause.causes.join(', ')})** by ${codeSpan(pause.by)} at ${utcText(pause.at)}: ${sentence(pause.reason, 1000)}`, '> Nothing widens until somebody resumes with a reason.', '',
    '| | |', '|---|---|',
    `| What | ${sentence(drafted.package)} ${codeSpan(drafted.driverVer.version)}, contents ${digestText(drafted.contentDigest)}, ring ${codeSpan(now.ring)}${facts.health.devices === undefined ? '' : `, on ${facts.health.devices} devices`} |`,
    ...(affected.length === 0 ? [] : [`| Where | ${affected.join(' · ')} |`]),
    `| Do now | ${remedy.stop} |`, `| Devices that updated | ${remedy.updated} |`,
    ...(escalation(view) === '' ? [] : [`| Tell | ${escalation(view)} |`]),
    '| Then | `/driver-gate resume <reason>`, or `/driver-gate rollback <reason>` |',
  ].join('\n');
};

/** The work that a roll back opens; empty otherwise. It does nothing at Microsoft: people do. */
export const rollbackWork = (view: RolloutView): string => {
  const { rollout } = view;
  if (rollout.machine.state !== 'rolled-back' || rollout.end === undefined) return '';
  const actions = rollout.recorded.get('action') ?? [];
  const notices = rollout.recorded.get('notice') ?? [];
  const did = (...what: readonly string[]): string => (actions.some(({ values }) => what.includes(values['what'] ?? '')) ? 'x' : ' ');
  const told = (kind: string): string => (notices.some(({ values }) => values['kind'] === kind) ? 'x' : ' ');
  const remedy = remedyOf(view);
  return [
    '> [!WARNING]', `> **Rolled back** by ${codeSpan(rollout.end.by)} at ${utcText(rollout.end.at)}: ${sentence(rollout.end.reason, 1000)}`, '',
    `- [${did('cancel-label', 'stop-serving', 'expire')}] Stop: ${remedy.stop} (\`/driver-gate record action what=cancel-label on=<date>\`)`,
    `- [${did('publish-reissue', 'approve-lkg')}] Re-issue: ${remedy.updated} (\`/driver-gate record action what=publish-reissue on=<date>\`)`,
    ...['internal', 'partner', 'customer'].map((kind) => `- [${told(kind)}] Tell: ${kind} notice (\`/driver-gate record notice kind=${kind} on=<date>\`)`),
    `- [${told('resolved')}] Watch, and say when it is over (\`/driver-gate record notice kind=resolved on=<date>\`)`,
  ].join('\n');
};
