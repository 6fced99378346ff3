import type { Plan } from '../evidence/plan.ts';
import { answer } from './answer.ts';
import { askKey, type Ask, type Reply } from './ask.ts';
import { openDamage, type Check } from './check.ts';
import type { EventBody } from './event.ts';
import type { Facts } from './facts.ts';
import type { Move, PauseCause } from './machine.ts';
import { moves } from './moves.ts';
import { isOver } from './machine.ts';
import { START, type Approval, type Rollout } from './rollout.ts';
import { situation, soundingAlarms, type Situation } from './situation.ts';

/** The next thing to do: one entry, or one answer. Nothing else is done before the ledger was read again. */
export type Decision = { readonly kind: 'append'; readonly event: EventBody; readonly ask: Ask | undefined } | { readonly kind: 'reply'; readonly ask: Ask; readonly reply: Reply };

export interface Asked {
  readonly asks: readonly Ask[];
  /** Keys of asks that were answered in words. */
  readonly replied: ReadonlySet<string>;
}

const shown = ({ code, text }: Check): string => `${code}: ${text}`.slice(0, 300);

/** What changed outside that the ledger does not know yet; worst first. */
const news = (plan: Plan, rollout: Rollout, facts: Facts, bot: EventBody['actor']): EventBody | undefined => {
  const { drafted, gate, metrics } = rollout;
  const by = { actor: bot };
  if (facts.asset !== drafted.contentDigest && !rollout.digestChanged) return { type: 'digest-changed', ...by, data: { old: drafted.contentDigest, new: facts.asset ?? 'gone' } };
  if (facts.asset === drafted.contentDigest && rollout.digestChanged) return { type: 'digest-restored', ...by, data: { digest: drafted.contentDigest } };
  const { verdict } = facts;
  if (verdict?.contentDigest === drafted.contentDigest && verdict.stage === plan.gate.stage && (verdict.decision !== (gate?.decision ?? 'go') || verdict.policy !== (gate?.policy ?? drafted.policy))) {
    const { id, decision, contentDigest, blocking, policy, evaluatedAt } = verdict;
    return { type: 'gate', ...by, data: { verdict: id, decision, contentDigest, findings: blocking, policy, evaluatedAt: new Date(evaluatedAt).toISOString() } };
  }
  if (facts.plan !== rollout.plan && situation(plan, rollout, facts).checks.some(({ code, holds }) => code === 'plan' && holds)) return { type: 'plan-changed', ...by, data: { old: rollout.plan, new: facts.plan } };
  if (rollout.machine.state !== 'draft' && facts.health.metrics.some(({ id, status }) => metrics.get(id)?.status !== status)) {
    return {
      type: 'health', ...by,
      data: {
        metrics: facts.health.metrics.slice(0, 100).map(({ id, status, failed, observed, lnE, required }) => ({ id, status, failed, observed, required, ...(lnE === undefined ? {} : { lnE }) })),
        asOf: facts.health.asOf === undefined ? '' : new Date(facts.health.asOf).toISOString(), data: facts.health.data,
      },
    };
  }
  return undefined;
};

const CAUSE_WORDS: Readonly<Record<PauseCause, string>> = {
  manual: 'by hand', throttle: 'Microsoft set the throttle to 0 %', health: 'health', gate: 'the gate says no-go', digest: 'the asset has other bytes', tamper: 'the ledger was tampered with',
};

const pauseReason = (plan: Plan, rollout: Rollout, facts: Facts, causes: readonly PauseCause[]): string => {
  const alarms = soundingAlarms(plan, rollout, facts).map((id) => {
    const fact = facts.health.metrics.find((one) => one.id === id);
    return fact === undefined ? `${id} was regressed` : `${id} ${fact.status}, ${fact.failed} of ${fact.observed} devices`;
  });
  const damages = facts.damages.slice(0, 3).map(({ comment, field, expected, found }) => `${comment === undefined ? 'end' : `comment ${comment}`}: ${field} is ${found}, expected ${expected}`);
  return causes.map((cause) => [CAUSE_WORDS[cause], ...(cause === 'health' ? alarms : []), ...(cause === 'tamper' ? damages : [])].join(': ')).join('; ').slice(0, 2000);
};

/** Whose act a promotion is: of the release managers that asked, the last one, because that completed it. */
const requester = (approvals: readonly Approval[], ring: string): Approval | undefined => approvals.filter((one) => one.ring === ring && (one.request || one.role === 'emergency')).at(-1);

const promotion = (rollout: Rollout, now: Situation, ring: string): Pick<EventBody, 'actor'> & { readonly data: { readonly approvals: string[]; readonly waivers: string[]; readonly guards: string[] } } => {
  const by = requester(rollout.approvals, ring);
  return {
    actor: { kind: 'user', login: by?.login ?? '' },
    data: {
      approvals: now.approvals.roles.flatMap(({ role, by: people }) => people.map(({ login }) => `${role}: ${login}`)),
      waivers: now.items.flatMap(({ id, waiver }) => (waiver === undefined ? [] : [`${id} until ${waiver.until}, by ${waiver.by}: ${waiver.reason}`.slice(0, 300)])),
      guards: now.checks.map(shown),
    },
  };
};

const entryOf = (plan: Plan, rollout: Rollout, facts: Facts, move: Move, now: Situation, bot: EventBody['actor']): EventBody => {
  const ring = 'ring' in move ? (rollout.rings[move.ring]?.id ?? '') : '';
  const factsOf = (...codes: readonly string[]): { facts: string[] } => ({ facts: now.checks.filter(({ code }) => codes.includes(code.split(':')[0] ?? '')).map(shown) });
  switch (move.kind) {
    case 'pause':
      return { type: 'paused', actor: bot, data: { causes: [...move.causes], reason: pauseReason(plan, rollout, facts, move.causes), damage: move.causes.includes('tamper') ? openDamage(rollout, facts).slice(0, 100) : [] } };
    case 'supersede':
      return { type: 'superseded', actor: bot, data: { by: (facts.newer ?? '').slice(0, 200) } };
    case 'abandon':
      return { type: 'abandoned', actor: bot, data: { reason: `support of the product ended on ${plan.support?.endOfSupport ?? ''}` } };
    case 'activate':
      return { type: 'activated', ...promotion(rollout, now, START) };
    case 'promote': {
      const made = promotion(rollout, now, ring);
      return { type: 'ring-promoted', ring, ...made, data: { ...made.data, verdict: facts.verdict?.id ?? '' } };
    }
    case 'open':
      return { type: 'ring-opened', ring, actor: bot, data: factsOf('verdict', 'freeze') };
    case 'bake':
      return { type: 'bake-started', ring, actor: bot, data: factsOf('exposure') };
    case 'ready':
      return { type: 'ring-ready', ring, actor: bot, data: factsOf('bake', 'business-days', 'coverage', 'health') };
    case 'unready':
      return { type: 'ring-unready', ring, actor: bot, data: { facts: now.checks.filter(({ code, holds }) => !holds && /^(?:bake|business-days|coverage|health:.*)$/.test(code)).map(shown) } };
    case 'complete':
      return { type: 'completed', actor: bot, data: {} };
    // Only people resume and roll back.
    case 'resume':
    case 'roll-back':
      throw new TypeError(`${move.kind} is no step of the program`);
  }
};

const URGENT: readonly Move['kind'][] = ['pause', 'supersede', 'abandon'];

/** An approval that did not lead to the promotion by itself is told what is still missing. */
const waiting = (plan: Plan, rollout: Rollout, facts: Facts, { asks, replied }: Asked): Decision | undefined => {
  const standing = asks.find((ask) => !replied.has(askKey(ask)) && rollout.approvals.some(({ source }) => source === ask.source.id));
  if (standing === undefined) return undefined;
  const now = situation(plan, rollout, facts);
  const missing = now.checks.filter(({ holds }) => !holds);
  const open = now.items.filter(({ kind, done, waiver }) => kind !== 'approval' && kind !== 'auto' && !done && waiver === undefined);
  const auto = now.items.filter(({ kind, done, waiver, id }) => kind === 'auto' && !done && waiver === undefined && !missing.some(({ code }) => id.endsWith(`.${code}`)));
  const request: readonly Check[] = now.approvals.requested ? [] : [{ code: 'request', holds: false, text: 'a release manager has to promote' }];
  const checklist: readonly Check[] = [...open, ...auto].map(({ id, text, role, detail }) => ({ code: 'checklist', holds: false, text: `${id}: ${text}${role === undefined ? '' : ` (${role})`}${detail === '' ? '' : ` — ${detail}`}` }));
  return { kind: 'reply', ask: standing, reply: { kind: 'noted', lead: now.ring === START ? 'Approved; the start waits for:' : `Approved; ring ${now.ring} waits for:`, missing: [...request, ...missing, ...checklist] } };
};

/**
 * The next step of a rollout, or `undefined` when there is nothing to do. Bad news goes before people's wishes, and these before what
 * the clock allows: a promotion never overtakes a pause.
 */
export const decide = (plan: Plan, rollout: Rollout, facts: Facts, asked: Asked, bot: string): Decision | undefined => {
  const actor: EventBody['actor'] = { kind: 'bot', login: bot };
  const known = isOver(rollout.machine) ? undefined : news(plan, rollout, facts, actor);
  if (known !== undefined) return { kind: 'append', event: known, ask: undefined };
  const now = situation(plan, rollout, facts);
  const [move] = moves(rollout.machine, now.conditions);
  const taken = move === undefined ? undefined : { kind: 'append' as const, event: entryOf(plan, rollout, facts, move, now, actor), ask: undefined };
  if (move !== undefined && URGENT.includes(move.kind)) return taken;
  for (const ask of asked.asks) {
    if (asked.replied.has(askKey(ask)) || rollout.sources.has(askKey(ask))) continue;
    const said = answer(plan, rollout, facts, ask);
    if (said.kind === 'append') return { kind: 'append', event: said.event, ask };
    if (said.kind === 'reply') return { kind: 'reply', ask, reply: said.reply };
  }
  return taken ?? waiting(plan, rollout, facts, asked);
};
