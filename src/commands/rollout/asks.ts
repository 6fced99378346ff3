import type { Plan, PlanRole } from '../../evidence/plan.ts';
import { PLAN_ROLES } from '../../evidence/plan.ts';
import { dayAt } from '../../policy/calendar.ts';
import type { Issue, RolloutForge, ThreadComment } from '../../publish/rollout-forge.ts';
import { readBoxes } from '../../report/rollout/checklist.ts';
import { readReplyMarker } from '../../report/rollout/marker.ts';
import type { Ask } from '../../rollout/ask.ts';
import { readCommand, type Said } from '../../rollout/command.ts';
import type { Person } from '../../rollout/facts.ts';
import type { Ledger } from '../../rollout/ledger.ts';
import { START } from '../../rollout/rollout.ts';

/** An issue of a rollout with its comments. */
export interface Thread {
  /** `start` for the tracking issue, else the ring's id. */
  readonly ring: string;
  readonly issue: Issue;
  readonly comments: readonly ThreadComment[];
}

/** What the webhook said of an edited body: the only proof of who ticked a box. */
export interface BodyEdit {
  readonly issue: number;
  readonly sender: string;
  readonly before: string;
  readonly at: number;
}

/** Roles and rights of people, asked once each. A team that cannot be read grants nothing. */
export class People {
  readonly #forge: RolloutForge;
  readonly #plan: Plan;
  readonly #known = new Map<string, Person>();

  constructor(forge: RolloutForge, plan: Plan) {
    this.#forge = forge;
    this.#plan = plan;
  }

  async of(login: string, association = 'NONE'): Promise<Person> {
    const known = this.#known.get(login.toLowerCase());
    if (known !== undefined) return known;
    const unread = new Set<string>();
    const roles: PlanRole[] = [];
    for (const role of PLAN_ROLES) if (await this.#holds(login, role, unread)) roles.push(role);
    const person = { login, roles, writes: await this.#forge.mayWrite(login), belongs: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association), unread: [...unread] };
    this.#known.set(login.toLowerCase(), person);
    return person;
  }

  async #holds(login: string, role: PlanRole, unread: Set<string>): Promise<boolean> {
    for (const owner of this.#plan.owners[role] ?? []) {
      if (!owner.startsWith('@')) {
        if (owner.toLowerCase() === login.toLowerCase()) return true;
        continue;
      }
      const member = await this.#forge.isMember(owner.slice(1), login);
      if (member === true) return true;
      if (member === undefined) unread.add(owner);
    }
    return false;
  }
}

/** Head of the ledger when a comment was written: comments are numbered in one row over all issues. */
const headBefore = ({ events, comments }: Ledger, id: number): string => {
  const index = comments.findLastIndex((comment) => comment < id);
  return (events[index] ?? events[0])?.hash.slice(0, 8) ?? '';
};

const isOwn = (me: readonly string[], author: string | undefined): boolean => author !== undefined && me.includes(author.toLowerCase());

/** Keys of what was answered in words. Only our own answers count. */
export const repliedIn = (threads: readonly Thread[], me: readonly string[]): ReadonlySet<string> =>
  new Set(threads.flatMap(({ comments }) => comments.flatMap(({ author, body }) => (isOwn(me, author) ? (readReplyMarker(body) ?? []) : []))));

interface Found {
  readonly ask: Omit<Ask, 'person'>;
  readonly login: string;
  readonly association: string;
}

const commented = ({ ring, issue, comments }: Thread, ledger: Ledger, me: readonly string[]): readonly Found[] =>
  comments.flatMap((comment): readonly Found[] => {
    const { id, author, body, edited, createdAt, isBot, association } = comment;
    if (author === undefined || isOwn(me, author)) return [];
    const said = readCommand(body);
    if (said.kind === 'nothing') return [];
    return [{ login: author, association, ask: { source: { kind: 'comment', id: String(id) }, on: ring, issue: issue.number, isBot, said, at: createdAt, edited, head: headBefore(ledger, id) } }];
  });

const PROMOTE: Said = { kind: 'command', command: { verb: 'promote', ring: undefined, at: undefined } };

/** Closing a promotion issue as completed is a way to say promote. */
const closed = ({ ring, issue }: Thread, ledger: Ledger, me: readonly string[]): readonly Found[] => {
  const { open, reason, closedBy, closedAt } = issue;
  if (ring === START || open || reason !== 'completed' || closedBy === undefined || closedAt === undefined || isOwn(me, closedBy)) return [];
  const at = ledger.events.findLastIndex((event) => Date.parse(event.at) <= closedAt);
  const head = (ledger.events[at] ?? ledger.events[0])?.hash.slice(0, 8) ?? '';
  return [{ login: closedBy, association: 'NONE', ask: { source: { kind: 'close', id: `${issue.number}-${closedAt}` }, on: ring, issue: issue.number, isBot: closedBy.endsWith('[bot]'), said: PROMOTE, at: closedAt, edited: false, head } }];
};

/** A box that was ticked by hand is the same as recording the review, when nothing else was changed. */
const edited = (threads: readonly Thread[], edit: BodyEdit | undefined, ledger: Ledger, timezone: string): readonly Found[] => {
  const thread = threads.find(({ issue }) => issue.number === edit?.issue);
  if (edit === undefined || thread === undefined) return [];
  const [before, after] = [readBoxes(edit.before), readBoxes(thread.issue.body)];
  const changed = [...after].filter(([item, box]) => before.has(item) && before.get(item) !== box);
  const [only] = changed;
  if (only === undefined || changed.length > 1) return [];
  const [item, box] = only;
  const said: Said = { kind: 'command', command: box ? { verb: 'record', kind: 'review', values: { item, on: dayAt(edit.at, timezone) } } : { verb: 'record', kind: 'review', values: { item, on: '' } } };
  return [{ login: edit.sender, association: 'NONE', ask: { source: { kind: 'edit', id: `${edit.issue}-${edit.at}` }, on: thread.ring, issue: edit.issue, isBot: edit.sender.endsWith('[bot]'), said, at: edit.at, edited: false, head: ledger.head.slice(0, 8) } }];
};

/** Everything that people asked for on the issues of a rollout, in order; what was dealt with already costs no question. */
export const asksOf = async (threads: readonly Thread[], ledger: Ledger, done: ReadonlySet<string>, me: readonly string[], people: People, edit: BodyEdit | undefined, timezone: string): Promise<readonly Ask[]> => {
  const found = [...threads.flatMap((thread) => commented(thread, ledger, me)).toSorted((a, b) => Number(a.ask.source.id) - Number(b.ask.source.id)), ...threads.flatMap((thread) => closed(thread, ledger, me)), ...edited(threads, edit, ledger, timezone)];
  const asks: Ask[] = [];
  for (const { ask, login, association } of found) if (!done.has(`${ask.source.kind}:${ask.source.id}`)) asks.push({ ...ask, person: await people.of(login, association) });
  return asks;
};
