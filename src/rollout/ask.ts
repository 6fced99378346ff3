import type { PlanRole } from '../evidence/plan.ts';
import type { Check } from './check.ts';
import type { Said } from './command.ts';
import type { Actor, EventBody, Source } from './event.ts';
import type { Person } from './facts.ts';

/** Something a person did that asks for a step: a comment, or the closing of a promotion issue. */
export interface Ask {
  readonly source: Source;
  /** Where: the id of a ring, or `start` for the tracking issue. */
  readonly on: string;
  /** Issue to answer on. */
  readonly issue: number;
  readonly person: Person;
  readonly isBot: boolean;
  readonly said: Said;
  readonly at: number;
  /** Changed after it was written, by whomever. */
  readonly edited: boolean;
  /** First digits of the ledger's head when it was written. */
  readonly head: string;
}

export interface Reply {
  readonly kind: 'refused' | 'noted' | 'mistake' | 'help' | 'status';
  /** One sentence of ours, before what is missing. */
  readonly lead: string;
  /** Guards that do not hold, with what would make them. */
  readonly missing: readonly Check[];
}

/** An entry to append, an answer to give, or nothing at all: strangers are not answered. */
export type Answer = { readonly kind: 'append'; readonly event: EventBody } | { readonly kind: 'reply'; readonly reply: Reply } | { readonly kind: 'silence' };

export const askKey = ({ source }: Ask): string => `${source.kind}:${source.id}`;

export const refusal = (lead: string, ...missing: readonly Check[]): Answer => ({ kind: 'reply', reply: { kind: 'refused', lead, missing } });
export const missingCheck = (code: string, text: string): Check => ({ code, holds: false, text });
export const note = (lead: string, missing: readonly Check[] = []): Answer => ({ kind: 'reply', reply: { kind: 'noted', lead, missing } });

export const append = (event: EventBody): Answer => ({ kind: 'append', event });

/** Who did it, and where that was seen. */
export const by = ({ person, source }: Ask): { readonly actor: Actor; readonly source: Source } => ({ actor: { kind: 'user', login: person.login }, source });

export const has = ({ person }: Ask, ...roles: readonly PlanRole[]): boolean => roles.some((role) => person.roles.includes(role));

/** Why a person may not, with the roles that may. */
export const notAllowed = ({ person }: Ask, ...roles: readonly string[]): Answer => {
  const unread = person.unread.length === 0 ? '' : `; the members of ${person.unread.join(', ')} cannot be read: the token needs "members: read" of a GitHub App`;
  return refusal('Not done.', missingCheck('not-allowed', `it takes ${roles.join(' or ')}${unread}`));
};
