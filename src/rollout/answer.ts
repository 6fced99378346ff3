import type { Plan } from '../evidence/plan.ts';
import { DAY } from '../policy/calendar.ts';
import { countedApprovals, exclusionOf, neededFor, roleFor } from './approvals.ts';
import { append, by, has, missingCheck, notAllowed, note, refusal, type Answer, type Ask } from './ask.ts';
import type { Check } from './check.ts';
import type { Facts } from './facts.ts';
import { isOver, type Guard } from './machine.ts';
import { act } from './moves.ts';
import { answerRecord } from './answer-record.ts';
import { START, type Rollout } from './rollout.ts';
import { currentId, situation, type Situation } from './situation.ts';

/** Older than this when first seen, a command is about another situation. */
const MAX_AGE = 7 * DAY;

/** Guards of the state machine as the checks that people read. */
const CHECKS_OF: Readonly<Partial<Record<Guard, readonly string[]>>> = { verdict: ['verdict'], 'stale-verdict': ['stale-verdict'], digest: ['digest'], ledger: ['ledger'] };

const explained = (guards: readonly Guard[], { checks, conditions }: Situation): readonly Check[] =>
  guards.flatMap((guard): readonly Check[] => {
    if (guard === 'throttle') return [missingCheck('throttle', 'the throttle was last recorded as 0 %: Microsoft has paused the driver; record throttle percent= once it is more')];
    if (guard === 'health') return [missingCheck('health', conditions.alarm ? 'a metric is regressed or tripped: link an investigation and let quality and a release manager record waive metric=' : '')];
    return checks.filter(({ code }) => CHECKS_OF[guard]?.includes(code) === true);
  });

const pause = (rollout: Rollout, ask: Ask, reason: string): Answer => {
  if (!ask.person.writes && ask.person.roles.length === 0) return notAllowed(ask, 'write access');
  if (rollout.machine.state === 'paused') return note(`It is paused already, since ${new Date(rollout.pause?.at ?? 0).toISOString().slice(0, 16)}Z.`);
  if (rollout.machine.state !== 'active') return refusal('Not paused.', missingCheck('not-active', `the rollout is ${rollout.machine.state}`));
  return append({ type: 'paused', ...by(ask), data: { causes: ['manual'], reason, damage: [] } });
};

const resume = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, reason: string): Answer => {
  if (!has(ask, 'release-manager')) return notAllowed(ask, 'release-manager');
  if (rollout.machine.state !== 'paused') return refusal('Not resumed.', missingCheck('not-active', `the rollout is ${rollout.machine.state}, not paused`));
  const now = situation(plan, rollout, facts);
  const move = act('resume', rollout.machine, now.conditions);
  if (move !== undefined && 'refused' in move) return refusal('Not resumed.', ...explained(move.refused, now));
  return append({ type: 'resumed', ...by(ask), data: { reason } });
};

const rollBack = (rollout: Rollout, ask: Ask, reason: string): Answer => {
  if (!has(ask, 'release-manager', 'emergency')) return notAllowed(ask, 'release-manager', 'emergency');
  const { state } = rollout.machine;
  if (state === 'rolled-back') return note('It is rolled back already.');
  if (state !== 'active' && state !== 'paused') return refusal('Not rolled back.', missingCheck('not-active', `the rollout is ${state}${state === 'draft' ? '; record abandon ends a draft' : ''}`));
  return append({ type: 'rolled-back', ...by(ask), data: { reason } });
};

const headProblem = (rollout: Rollout, ask: Ask, at: string | undefined): Check | undefined => {
  const seen = rollout.heads.lastIndexOf(at ?? ask.head);
  if (seen === -1) return missingCheck('stale-head', `the ledger has no entry ${at ?? ask.head}; copy the line from the issue`);
  return rollout.voidedAt > seen ? missingCheck('stale-head', `what you approved has changed since (entry ${rollout.voidedAt}); look again and repeat with at:${rollout.head.slice(0, 8)}`) : undefined;
};

const promote = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask, wanted: string | undefined, at: string | undefined): Answer => {
  const { state } = rollout.machine;
  const current = currentId(rollout);
  const ring = wanted ?? (ask.on === START ? current : ask.on);
  const record = rollout.rings.find(({ id }) => id === ring);
  if (record?.promotedAt !== undefined) return note(`Ring \`${ring}\` is promoted already, by ${record.promotedBy ?? 'a release manager'}.`);
  const wrong: Check[] = [];
  if (state !== 'draft' && state !== 'active') wrong.push(missingCheck('not-active', `the rollout is ${state}`));
  if (ring !== current || (state === 'active' && rollout.machine.rings[rollout.rings.findIndex(({ id }) => id === ring)] === 'pending')) wrong.push(missingCheck('wrong-ring', ring === current ? `ring ${ring} is not open yet` : `${ring} is not the ring that is worked on; that is ${current}`));
  const excluded = exclusionOf(plan, rollout, ask.person.login);
  if (excluded !== undefined) wrong.push(missingCheck('author-excluded', `${ask.person.login} is the ${excluded} of this package; somebody else has to approve`));
  const role = roleFor(plan, rollout, ring, ask.person.roles, facts.now);
  if (role === undefined) {
    const needed = Object.keys(neededFor(plan, rollout, ring));
    const asked = notAllowed(ask, ...new Set([...needed, 'release-manager']));
    if (asked.kind === 'reply') wrong.push(...asked.reply.missing);
  }
  const stale = headProblem(rollout, ask, at);
  if (stale !== undefined) wrong.push(stale);
  const others = countedApprovals(plan, rollout, ring, facts.now).filter(({ login }) => login.toLowerCase() === ask.person.login.toLowerCase());
  if (plan.approvals.twoPerson && others.some((one) => one.role !== role)) wrong.push(missingCheck('two-person', `${ask.person.login} approved as ${others[0]?.role ?? ''} already, and nobody fills two roles`));
  if (wrong.length > 0 || role === undefined) return refusal(ring === START ? 'Not started.' : 'Not promoted.', ...wrong);
  return append({ type: 'approved', ...by(ask), ...(ring === START ? {} : { ring }), data: { role, at: (at ?? ask.head).slice(0, 8), request: has(ask, 'release-manager') } });
};

/** What a person's act leads to: an entry, an answer, or silence. */
export const answer = (plan: Plan, rollout: Rollout, facts: Facts, ask: Ask): Answer => {
  const { said, person } = ask;
  if (said.kind === 'nothing' || (ask.isBot && person.roles.length === 0)) return { kind: 'silence' };
  const isStatus = said.kind === 'command' && said.command.verb === 'status';
  if (person.roles.length === 0 && !person.writes && !(isStatus && person.belongs)) return { kind: 'silence' };
  if (ask.edited) return refusal('Not done.', missingCheck('edited', 'the comment was edited; write a new one'));
  if (facts.now - ask.at > MAX_AGE) return refusal('Not done.', missingCheck('stale', 'the comment is more than 7 days old; write a new one'));
  if (said.kind === 'mistake') return { kind: 'reply', reply: { kind: 'mistake', lead: said.problem, missing: [] } };
  const { command } = said;
  if (command.verb === 'help' || command.verb === 'status') return { kind: 'reply', reply: { kind: command.verb, lead: '', missing: [] } };
  if (isOver(rollout.machine) && command.verb !== 'rollback' && command.verb !== 'promote' && !(command.verb === 'record' && (command.kind === 'action' || command.kind === 'notice'))) {
    return refusal('Not done.', missingCheck('not-active', `the rollout is ${rollout.machine.state}`));
  }
  switch (command.verb) {
    case 'pause':
      return pause(rollout, ask, command.reason);
    case 'resume':
      return resume(plan, rollout, facts, ask, command.reason);
    case 'rollback':
      return rollBack(rollout, ask, command.reason);
    case 'promote':
      return promote(plan, rollout, facts, ask, command.ring, command.at);
    case 'record':
      return answerRecord(plan, rollout, facts, ask, command.kind, command.values);
  }
};
