import { addDays, HOUR } from '../policy/calendar.ts';
import { isFrozen } from '../policy/freeze.ts';
import { calendarOf } from './check.ts';
import type { ItemContext, ItemSpec, Judgement } from './item.ts';
import { isExpedited, lastFact, metricAccepted, throttle } from './rollout.ts';

const byCheck = (...codes: readonly string[]) => ({ check }: ItemContext): Judgement => {
  const checks = codes.map(check);
  return { done: checks.every((one) => one?.holds === true), detail: checks.map((one) => one?.text ?? '').filter((text) => text !== '').join(' · ') };
};

/** All rules of the gate that answer the item must have passed, or have nothing to judge. */
const byRules = (...rules: readonly string[]) => ({ facts: { findings } }: ItemContext): Judgement => {
  const silent = rules.filter((rule) => !findings.some((finding) => finding.rule === rule));
  if (silent.length > 0) return { done: false, detail: `no verdict of the submission speaks of ${silent.join(', ')}` };
  const bad = rules.filter((rule) => findings.some((finding) => finding.rule === rule && !finding.waived && (finding.outcome === 'fail' || finding.outcome === 'unknown')));
  if (bad.length > 0) return { done: false, detail: `not passed: ${bad.join(', ')}` };
  const judged = rules.filter((rule) => findings.some((finding) => finding.rule === rule && finding.outcome !== 'not-applicable'));
  return { done: true, detail: judged.length === 0 ? `${rules.join(', ')} not applicable` : `passed: ${judged.join(', ')}` };
};

const ticked = ({ rollout, ring }: ItemContext, id: string): Judgement => {
  const tick = rollout.ticks.get(`${ring}.${id}`);
  return { done: tick !== undefined, detail: tick === undefined ? '' : `${tick.by}, ${tick.on}` };
};

/** The record of a person where rules alone do not settle it. */
const both = (rules: (context: ItemContext) => Judgement, id: string) => (context: ItemContext): Judgement => {
  const [found, tick] = [rules(context), ticked(context, id)];
  return { done: found.done && tick.done, detail: [found.detail, tick.done ? tick.detail : 'not declared yet'].filter((text) => text !== '').join(' · ') };
};

const isWindowsUpdate = ({ plan: { channel } }: ItemContext): boolean => (channel ?? 'windows-update') === 'windows-update';

export const START_ITEMS: readonly ItemSpec[] = [
  { id: 'verdict', kind: 'auto', text: 'Verdict is go for exactly this package', judge: byCheck('verdict', 'stale-verdict', 'digest') },
  { id: 'matrix', kind: 'auto', text: 'Kit tests and hardware matrix cover the configurations', judge: byRules('HLK-002', 'HLK-003', 'TEST-001', 'TEST-002') },
  { id: 'servicing', kind: 'auto', text: 'Tested on every targeted Windows version, with its newest servicing update', judge: byRules('TEST-003', 'TEST-004') },
  { id: 'stress', kind: 'auto', text: 'Power, stress, suspend and resume, and recovery were exercised', judge: byRules('HLK-005', 'HLK-006', 'HLK-007', 'TEST-005') },
  { id: 'tools', kind: 'auto', text: 'Static analysis and Driver Verifier ran clean', judge: byRules('SAST-001', 'SAST-004', 'TEST-007') },
  { id: 'plan', kind: 'auto', text: 'The rollout plan lints clean', judge: ({ facts: { lint } }) => {
    const bad = lint.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map(({ id }) => id);
    return { done: bad.length === 0, detail: [...new Set(bad)].join(', ') };
  } },
  { id: 'channel', kind: 'mixed', role: 'release-manager', text: 'Channel chosen; outside Windows Update with the same safety', judge: (context) =>
    isWindowsUpdate(context) ? { done: true, detail: 'Windows Update' } : both(byRules('CHAN-002', 'CHAN-003', 'CHAN-004'), 'channel')(context) },
  { id: 'rollback', kind: 'auto', text: 'There is a way back that devices would install', judge: byCheck('rollback-candidate') },
  { id: 'drill', kind: 'human', role: 'quality', text: 'Criteria and contacts reviewed, and the way back tried on a device' },
  { id: 'signoff', kind: 'auto', text: 'Engineering, quality and business agree on this package', judge: byCheck('approvals') },
  { id: 'coupling', kind: 'mixed', role: 'engineering', text: 'Nothing depends on an exact version; engineering declares what no tool can see', judge: both(byRules('DEP-001', 'DEP-006'), 'coupling') },
  { id: 'targeting', kind: 'auto', text: 'Targeting is legal and as narrow as it was certified', judge: byRules('TGT-001', 'TGT-002', 'TGT-003', 'TGT-005', 'CHAN-005') },
  { id: 'notes', kind: 'human', role: 'support', text: 'Release notes, known issues and the brief for support are written' },
];

const PREVIOUS: ItemSpec = { id: 'previous', kind: 'auto', text: 'The ring before is promoted', judge: ({ rollout: { rings }, ring }) => {
  const before = rings[rings.findIndex(({ id }) => id === ring) - 1];
  return { done: before === undefined || before.promotedAt !== undefined, detail: before?.id ?? '' };
} };

/** What every ring is asked, whatever its phase. */
const EVERY_RING: readonly ItemSpec[] = [
  { id: 'verdict', kind: 'auto', text: 'Verdict is go for exactly this package', judge: byCheck('verdict', 'stale-verdict', 'digest') },
  { id: 'bake', kind: 'auto', text: 'Baked', judge: byCheck('bake', 'business-days') },
  { id: 'freeze', kind: 'auto', text: 'No freeze', judge: byCheck('freeze') },
  { id: 'health', kind: 'auto', text: 'Every required metric is `pass`', judge: ({ plan, check }) => {
    const required = plan.health.metrics.filter((metric) => metric.required);
    const open = required.filter(({ id }) => check(`health:${id}`)?.holds !== true);
    if (plan.health.metrics.length === 0) return { done: true, detail: 'the plan has no metric' };
    return { done: open.length === 0, detail: open.map(({ id }) => `${id} ${check(`health:${id}`)?.text ?? ''}`).join(' · ') };
  } },
  { id: 'fresh', kind: 'auto', text: 'Data is fresh', judge: ({ plan, facts: { health, now } }) => {
    if (plan.health.metrics.length === 0) return { done: true, detail: 'the plan has no metric' };
    if (health.asOf === undefined) return { done: false, detail: 'no data' };
    const hours = Math.max(0, Math.floor((now - health.asOf) / HOUR));
    return { done: hours <= plan.health.maxDataAge.hours, detail: `${hours} h old (limit ${plan.health.maxDataAge.hours} h)` };
  } },
];

const EXPOSURE: ItemSpec = { id: 'exposure', kind: 'auto', text: 'Enough devices run it', judge: byCheck('exposure', 'coverage') };

const PILOT: readonly ItemSpec[] = [
  { id: 'audience', kind: 'auto', text: 'Audience is restricted', judge: ({ planned }) => ({ done: planned !== undefined && planned.audience !== 'retail', detail: planned?.audience ?? '' }) },
  EXPOSURE,
  { id: 'feedback', kind: 'human', role: 'quality', text: 'Reports of pilot users are triaged' },
  { id: 'drill', kind: 'human', role: 'quality', text: 'Uninstalling and going back work on pilot devices' },
  { id: 'oncall', kind: 'human', role: 'release-manager', text: 'Somebody is named who answers until the next ring is over' },
  { id: 'label-expiry', kind: 'auto', text: 'The test label will be expired by hand: it never expires by itself', judge: (context) => {
    const needed = context.planned?.audience === 'test-registry-key';
    const label = lastFact(context.rollout, 'label');
    return { done: !needed || label !== undefined, detail: !needed ? 'no label that stays' : label === undefined ? 'record label id=' : `label ${label.values['id'] ?? ''} is listed in the last ring` };
  } },
];

const GRADUAL: readonly ItemSpec[] = [
  EXPOSURE,
  { id: 'throttle', kind: 'mixed', role: 'release-manager', text: 'Throttle recorded from the shipping label', judge: (context) => {
    const percent = throttle(context.rollout);
    if (!isWindowsUpdate(context)) return { done: true, detail: 'no throttle on this channel' };
    const fact = lastFact(context.rollout, 'throttle');
    return { done: (percent ?? 0) > 0, detail: percent === undefined ? 'record throttle percent=' : `${percent} %, by ${fact?.by ?? ''}` };
  } },
  { id: 'buckets', kind: 'auto', text: 'No unexplained failure bucket', judge: ({ plan, facts: { health } }) => ({
    done: health.buckets.length === 0 && (health.asOf !== undefined || plan.health.metrics.length === 0), detail: health.asOf === undefined ? 'no data' : health.buckets.slice(0, 5).join(', '),
  }) },
  { id: 'reports', kind: 'human', role: 'quality', text: 'Partner Center cohort, PnP, reliability and install reports looked at, with date' },
  { id: 'support', kind: 'human', role: 'support', text: 'Support tickets and what device makers say reviewed' },
  { id: 'pace', kind: 'human', role: 'release-manager', text: 'Pace decision with reason' },
];

/** Before everybody gets it. */
const BEFORE_FULL: readonly ItemSpec[] = [
  { id: 'trail', kind: 'auto', text: 'All earlier rings are promoted', judge: ({ rollout: { rings }, ring }) => ({ done: rings.slice(0, rings.findIndex(({ id }) => id === ring)).every(({ promotedAt }) => promotedAt !== undefined), detail: '' }) },
  { id: 'bounds', kind: 'auto', text: 'Bounds of every required metric are within its bar, none taken on trust', judge: ({ plan, rollout, facts: { health } }) => {
    const open = plan.health.metrics.filter(({ id, required }) => required && (metricAccepted(rollout, id) || health.metrics.find((one) => one.id === id)?.status !== 'pass')).map(({ id }) => id);
    return { done: open.length === 0, detail: open.join(', ') };
  } },
  { id: 'holdouts', kind: 'human', role: 'release-manager', text: 'Mission-critical devices and hold-outs of device makers are agreed' },
  { id: 'notice', kind: 'mixed', role: 'support', text: 'Users and partners are told', judge: (context) => {
    const [tick, notice] = [ticked(context, 'notice'), lastFact(context.rollout, 'notice')];
    return notice === undefined || tick.done ? tick : { done: true, detail: `${notice.values['kind'] ?? ''} notice, ${notice.by}, ${notice.values['on'] ?? ''}` };
  } },
  { id: 'rollback', kind: 'auto', text: 'The way back is still valid', judge: byCheck('rollback-candidate') },
  { id: 'calendar', kind: 'auto', text: 'Not the last working day before a freeze or weekend', judge: ({ plan, rollout, today }) => {
    const frozen = isFrozen(addDays(today, 1), calendarOf(plan, rollout));
    return { done: !frozen, detail: frozen ? `${addDays(today, 1)} is frozen` : '' };
  } },
];

const FULL: readonly ItemSpec[] = [
  { id: 'monitor', kind: 'auto', text: 'Watched to the end without a gap in the data', judge: ({ plan, facts: { health }, check }) => {
    const gap = health.gap;
    const watched = check('bake')?.holds === true;
    if (plan.health.metrics.length === 0) return { done: watched, detail: 'the plan has no metric' };
    return { done: watched && gap !== undefined && gap <= plan.health.maxDataAge.hours, detail: gap === undefined ? 'no data' : `longest gap ${gap} h (limit ${plan.health.maxDataAge.hours} h)` };
  } },
  { id: 'backlog', kind: 'human', role: 'engineering', text: 'Security backlog reviewed' },
  { id: 'retro', kind: 'human', role: 'release-manager', text: 'What changes in the plan for the next time' },
  { id: 'retire', kind: 'mixed', role: 'release-manager', text: 'Older versions: when they expire, what follows them, who is told', judge: (context) => ticked(context, 'retire') },
  { id: 'non-use', kind: 'mixed', role: 'quality', text: 'Share of devices on versions that will expire is known', judge: (context) => ticked(context, 'non-use') },
];

const FOLLOW_UP: ItemSpec = { id: 'follow-up', kind: 'auto', text: 'Evidence that was skipped in a hurry is made up for', judge: ({ facts: { followUpOpen } }) => ({ done: !followUpOpen, detail: followUpOpen ? 'the follow-up issue is open' : '' }) };

/** Items of a ring in the order they are shown. */
export const itemsOf = ({ plan, rollout, planned, ring }: Pick<ItemContext, 'plan' | 'rollout' | 'planned' | 'ring'>): readonly ItemSpec[] => {
  if (planned === undefined) return START_ITEMS;
  const next = plan.rings[plan.rings.findIndex(({ id }) => id === ring) + 1];
  const own = planned.phase === 'pilot' ? PILOT : planned.phase === 'gradual' ? GRADUAL : FULL;
  const last = next?.phase === 'full' && planned.phase !== 'full' ? BEFORE_FULL : [];
  const hurried = planned.phase === 'full' && isExpedited(rollout) ? [FOLLOW_UP] : [];
  return [PREVIOUS, ...EVERY_RING, ...own, ...last, ...hurried];
};

export const judgeItem = (spec: ItemSpec, context: ItemContext): Judgement => (spec.judge === undefined ? ticked(context, spec.id) : spec.judge(context));
