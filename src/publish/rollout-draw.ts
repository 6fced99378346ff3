import type { Approvals, Plan, PlanRole } from '../evidence/plan.ts';
import { isOver } from '../rollout/machine.ts';
import { readNotes } from '../report/rollout/checklist.ts';
import { promotionTitle, renderPromotion } from '../report/rollout/promotion.ts';
import { renderTracking, trackingTitle } from '../report/rollout/tracking.ts';
import { healthStatus, shownState, type RolloutView } from '../report/rollout/view.ts';
import { ROLLOUT_LABEL, type Issue, type IssueEffect } from './rollout-forge.ts';

/** Labels that are ours to set; people's own stay. */
const OURS = /^(?:rollout|ring|phase|health)\//;

/** GitHub takes ten. */
const MAX_ASSIGNEES = 10;

const assignees = (plan: Plan, roles: readonly PlanRole[]): readonly string[] =>
  [...new Set(roles.flatMap((role) => plan.owners[role] ?? []).filter((owner) => !owner.startsWith('@') && !owner.endsWith('[bot]')))].slice(0, MAX_ASSIGNEES);

const rolesOf = (approvals: Approvals): readonly PlanRole[] => (['release-manager', 'engineering', 'quality', 'business', 'support'] as const).filter((role) => (approvals[role] ?? 0) > 0);

export const trackingLabels = ({ rollout }: Pick<RolloutView, 'rollout'>): readonly string[] => [ROLLOUT_LABEL, `rollout/${rollout.machine.state}`];

const ringLabels = (view: RolloutView, ring: string): readonly string[] => {
  const index = view.rollout.rings.findIndex(({ id }) => id === ring);
  const worked = view.now.ring === ring && view.rollout.machine.state !== 'draft';
  return [ROLLOUT_LABEL, `ring/${shownState(view, index)}`, `phase/${view.rollout.rings[index]?.phase ?? 'gradual'}`, ...(worked ? [`health/${healthStatus(view)}`] : [])];
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

interface Wanted {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly open: boolean;
  readonly reason: 'completed' | 'not_planned';
}

/** What differs, as one change; `undefined` when nothing does. */
const difference = (issue: Issue, wanted: Wanted): IssueEffect | undefined => {
  const labels = [...wanted.labels, ...issue.labels.filter((label) => !OURS.test(label) && label !== ROLLOUT_LABEL)];
  const change = {
    ...(issue.title === wanted.title ? {} : { title: wanted.title }),
    ...(sameText(issue.body, wanted.body) ? {} : { body: wanted.body }),
    ...(sameSet(issue.labels, labels) ? {} : { labels }),
    ...(issue.open === wanted.open && (issue.open || issue.reason === wanted.reason) ? {} : wanted.open ? { state: 'open' as const, reason: 'reopened' as const } : { state: 'closed' as const, reason: wanted.reason }),
  };
  return Object.keys(change).length === 0 ? undefined : { kind: 'update-issue', number: issue.number, ...change };
};

const wantedTracking = (view: RolloutView, notes: string): Wanted => {
  const { machine } = view.rollout;
  // The work that a roll back opens is done on this page: it stays open for that.
  const open = !isOver(machine) || (machine.state === 'rolled-back' && !resolved(view));
  return { title: trackingTitle(view), body: renderTracking(view, notes), labels: trackingLabels(view), open, reason: machine.state === 'completed' || machine.state === 'rolled-back' ? 'completed' : 'not_planned' };
};

const resolved = ({ rollout }: RolloutView): boolean => (rollout.recorded.get('notice') ?? []).some(({ values }) => values['kind'] === 'resolved');

const wantedPromotion = (view: RolloutView, ring: string, notes: string): Wanted => {
  const promoted = view.rollout.rings.find(({ id }) => id === ring)?.promotedAt !== undefined;
  return { title: promotionTitle(view, ring), body: renderPromotion(view, ring, notes), labels: ringLabels(view, ring), open: !promoted && !isOver(view.rollout.machine), reason: promoted ? 'completed' : 'not_planned' };
};

/** The tracking issue as it should be; equal issues need no change. */
export const drawTracking = (view: RolloutView, issue: Issue): IssueEffect | undefined => difference(issue, wantedTracking(view, readNotes(issue.body)));

export const drawPromotion = (view: RolloutView, ring: string, issue: Issue): IssueEffect | undefined => difference(issue, wantedPromotion(view, ring, readNotes(issue.body)));

/** A promotion issue that is not there yet. */
export const newPromotion = (view: RolloutView, ring: string): IssueEffect => {
  const { title, body, labels } = wantedPromotion(view, ring, '');
  const approvals = view.plan.rings.find(({ id }) => id === ring)?.approvals ?? {};
  return { kind: 'create-issue', title, body, labels, assignees: assignees(view.plan, rolesOf(approvals)) };
};

export const newTracking = (plan: Plan, title: string, body: string): IssueEffect => ({ kind: 'create-issue', title, body, labels: [ROLLOUT_LABEL, 'rollout/draft'], assignees: assignees(plan, ['release-manager']) });
