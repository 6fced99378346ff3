import type { Plan } from '../../evidence/plan.ts';
import { drawPromotion, drawTracking, newPromotion } from '../../publish/rollout-draw.ts';
import { ROLLOUT_LABEL, type Issue, type IssueEffect, type RolloutForge, type ThreadComment } from '../../publish/rollout-forge.ts';
import { renderReply } from '../../report/rollout/reply.ts';
import { readIssueMarker } from '../../report/rollout/marker.ts';
import { readBoxes } from '../../report/rollout/checklist.ts';
import { viewOf, type RolloutView } from '../../report/rollout/view.ts';
import { askKey, type Ask } from '../../rollout/ask.ts';
import { decide, type Decision } from '../../rollout/decide.ts';
import type { Facts } from '../../rollout/facts.ts';
import { fold } from '../../rollout/fold.ts';
import type { Ledger, LedgerKeys } from '../../rollout/ledger.ts';
import { START, type Rollout } from '../../rollout/rollout.ts';
import { asksOf, People, repliedIn, type BodyEdit, type Thread } from './asks.ts';
import { appendEvent, ledgerOf, witnessesOf } from './ledger-file.ts';

/** More steps than a rollout has states: whatever needs more is a bug. */
const MAX_STEPS = 100;
/** Each time another run was first, which is progress too; this many in one run is a crowd. */
const MAX_LOST = 20;

export interface ReconcileInput {
  readonly plan: Plan;
  readonly forge: RolloutForge;
  readonly now: number;
  /** `<run id>/<attempt>`. */
  readonly run: string;
  readonly keys: readonly string[];
  readonly edit: BodyEdit | undefined;
  /** Facts about a rollout; damage of its ledger is added here. */
  readonly facts: (rollout: Rollout) => Promise<Omit<Facts, 'damages' | 'now'>>;
}

export interface Reconciled {
  readonly tracking: Issue;
  readonly rollout: Rollout;
  /** This run had to stop the rollout by itself. */
  readonly stopped: boolean;
  /** Entries of this run, by type. */
  readonly steps: readonly string[];
}

/** Another run kept being first. */
export class UnsettledError extends Error {
  override readonly name = 'UnsettledError';
}

interface Group {
  readonly id: string;
  readonly tracking: Issue;
  readonly rings: ReadonlyMap<string, Issue>;
  readonly twins: readonly Issue[];
}

/** Issues of each rollout. Of several for the same thing the oldest stays. */
export const groupIssues = (issues: readonly Issue[], me: string): readonly Group[] => {
  const own = issues.filter(({ author }) => author?.toLowerCase() === me.toLowerCase()).toSorted((a, b) => a.number - b.number);
  const groups = new Map<string, { tracking: Issue | undefined; rings: Map<string, Issue>; twins: Issue[] }>();
  for (const issue of own) {
    const marker = readIssueMarker(issue.body);
    if (marker === undefined) continue;
    const group = groups.get(marker.rollout) ?? { tracking: undefined, rings: new Map<string, Issue>(), twins: [] };
    groups.set(marker.rollout, group);
    if (marker.ring === undefined) {
      if (group.tracking === undefined) group.tracking = issue;
      else group.twins.push(issue);
    } else if (group.rings.has(marker.ring)) group.twins.push(issue);
    else group.rings.set(marker.ring, issue);
  }
  return [...groups].flatMap(([id, { tracking, rings, twins }]) => (tracking === undefined ? [] : [{ id, tracking, rings, twins }]));
};

class Reconciliation {
  readonly #input: ReconcileInput;
  readonly #group: Group;
  readonly #me: string;
  readonly #keys: LedgerKeys;
  readonly #people: People;
  readonly #witnesses: ReturnType<typeof witnessesOf>;
  readonly #steps: string[] = [];
  #comments: readonly ThreadComment[] = [];
  #others: Thread[] = [];
  #stopped = false;

  constructor(input: ReconcileInput, group: Group, me: string) {
    this.#input = input;
    this.#group = group;
    this.#me = me;
    this.#keys = { rollout: group.id, authors: [me, ...input.plan.ledger.authors], keys: input.keys };
    this.#people = new People(input.forge, input.plan);
    this.#witnesses = witnessesOf([group.tracking, ...group.rings.values()], group.id);
  }

  async run(): Promise<Reconciled | undefined> {
    const { forge } = this.#input;
    for (const twin of this.#group.twins.filter(({ open }) => open)) await forge.apply({ kind: 'update-issue', number: twin.number, state: 'closed', reason: 'duplicate' });
    this.#comments = await forge.thread(this.#group.tracking.number);
    for (const [ring, issue] of this.#group.rings) this.#others.push({ ring, issue, comments: await forge.thread(issue.number) });
    const first = fold(this.#ledger().events);
    if (first === undefined) return undefined;
    const outside = await this.#input.facts(first);
    const rollout = await this.#decideAll(outside);
    const view = await this.#draw(rollout, this.#factsOf(outside));
    return { tracking: this.#group.tracking, rollout: view.rollout, stopped: this.#stopped, steps: this.#steps };
  }

  #ledger(): Ledger {
    return ledgerOf(this.#comments, this.#keys, this.#witnesses);
  }

  #factsOf(outside: Omit<Facts, 'damages' | 'now'>): Facts {
    return { ...outside, now: this.#input.now, damages: this.#ledger().damages };
  }

  #threads(): readonly Thread[] {
    return [{ ring: START, issue: this.#group.tracking, comments: this.#comments }, ...this.#others];
  }

  #mine(): readonly string[] {
    return this.#keys.authors.map((author) => author.toLowerCase());
  }

  async #asks(rollout: Rollout, ledger: Ledger, replied: ReadonlySet<string>): Promise<readonly Ask[]> {
    const standing = new Set(rollout.approvals.map(({ source }) => source));
    const done = new Set([...replied, ...[...rollout.sources].filter((key) => !standing.has(key.slice(key.indexOf(':') + 1)))]);
    return asksOf(this.#threads(), ledger, done, this.#mine(), this.#people, this.#input.edit, this.#input.plan.timezone);
  }

  /** One step at a time, each on the ledger as it is then. */
  async #decideAll(outside: Omit<Facts, 'damages' | 'now'>): Promise<Rollout> {
    let lost = 0;
    for (let step = 0; step < MAX_STEPS; step++) {
      const ledger = this.#ledger();
      const rollout = fold(ledger.events);
      if (rollout === undefined) throw new UnsettledError(`The ledger of ${this.#group.id} has no first entry any more.`);
      const replied = repliedIn(this.#threads(), this.#mine());
      const facts = this.#factsOf(outside);
      const decision = decide(this.#input.plan, rollout, facts, { asks: await this.#asks(rollout, ledger, replied), replied }, this.#me);
      if (decision === undefined) return rollout;
      const done = await this.#take(decision, ledger, rollout, facts);
      if (done === 'dry') return rollout;
      if (done === 'lost' && ++lost > MAX_LOST) throw new UnsettledError(`Other runs kept writing to the ledger of ${this.#group.id}; run again.`);
    }
    throw new RangeError(`The rollout ${this.#group.id} does not come to rest.`);
  }

  async #take(decision: Decision, ledger: Ledger, rollout: Rollout, facts: Facts): Promise<'written' | 'lost' | 'dry'> {
    const { forge, now, run, plan } = this.#input;
    const { ask } = decision;
    if (decision.kind === 'append') {
      const { outcome, comments } = await appendEvent({ forge, tracking: this.#group.tracking.number, keys: this.#keys, now, run }, ledger, decision.event);
      if (outcome === 'dry') return outcome;
      this.#comments = comments;
      if (outcome === 'written') {
        this.#steps.push(decision.event.type);
        this.#stopped ||= decision.event.type === 'paused' && decision.event.actor.kind === 'bot';
        if (ask?.source.kind === 'comment') await forge.apply({ kind: 'react', comment: Number(ask.source.id), with: 'rocket' });
      }
      return outcome;
    }
    const body = renderReply(this.#viewOf(plan, rollout, facts), askKey(decision.ask), decision.reply);
    const applied = await forge.apply({ kind: 'add-comment', on: decision.ask.issue, body });
    if (applied.kind === 'planned') return 'dry';
    if (decision.ask.source.kind === 'comment' && (decision.reply.kind === 'refused' || decision.reply.kind === 'mistake')) await forge.apply({ kind: 'react', comment: Number(decision.ask.source.id), with: '-1' });
    await this.#reread(decision.ask.issue);
    return 'written';
  }

  async #reread(number: number): Promise<void> {
    const comments = await this.#input.forge.thread(number);
    if (number === this.#group.tracking.number) this.#comments = comments;
    this.#others = this.#others.map((thread) => (thread.issue.number === number ? { ...thread, comments } : thread));
  }

  #viewOf(plan: Plan, rollout: Rollout, facts: Facts, subIssues = false): RolloutView {
    return viewOf(plan, rollout, facts, { tracking: this.#group.tracking.number, issues: new Map(this.#others.map(({ ring, issue }) => [ring, issue.number])), subIssues });
  }

  /** Makes the issues say what the ledger says. Only what differs is written, so that it may be done any number of times. */
  async #draw(rollout: Rollout, facts: Facts): Promise<RolloutView> {
    const { forge, plan } = this.#input;
    const children = await forge.subIssues(this.#group.tracking.number);
    const view = (): RolloutView => this.#viewOf(plan, rollout, facts, children !== undefined);
    if (rollout.machine.state !== 'draft') {
      for (const { id } of rollout.rings) {
        const thread = this.#others.find(({ ring }) => ring === id);
        if (thread === undefined) await this.#create(view(), id);
        else await this.#update(thread.issue, drawPromotion(view(), id, thread.issue));
      }
      for (const { issue } of this.#others) if (children !== undefined && !children.includes(issue.id)) await forge.apply({ kind: 'add-sub-issue', parent: this.#group.tracking.number, child: issue.id });
    }
    await this.#update(this.#group.tracking, drawTracking(view(), this.#group.tracking));
    return view();
  }

  async #create(view: RolloutView, ring: string): Promise<void> {
    const { forge } = this.#input;
    const applied = await forge.apply(newPromotion(view, ring));
    if (applied.kind === 'done') this.#others.push({ ring, issue: await forge.issue(applied.id), comments: [] });
  }

  /** A box that somebody ticked since the page was read is theirs: their edit starts a run of its own. */
  async #update(read: Issue, effect: IssueEffect | undefined): Promise<void> {
    if (effect === undefined) return;
    const fresh = await this.#input.forge.issue(read.number);
    const [before, after] = [readBoxes(read.body), readBoxes(fresh.body)];
    if ([...after].some(([item, box]) => before.get(item) !== box)) return;
    await this.#input.forge.apply(effect);
  }
}

/** Brings every open rollout one run further. */
export const reconcile = async (input: ReconcileInput, only?: number): Promise<readonly Reconciled[]> => {
  const me = await input.forge.viewer();
  const groups = groupIssues(await input.forge.issues(ROLLOUT_LABEL), me);
  const wanted = groups.filter(({ tracking, rings }) => (only === undefined ? tracking.open || [...rings.values()].some(({ open }) => open) : tracking.number === only || [...rings.values()].some(({ number }) => number === only)));
  const results: Reconciled[] = [];
  for (const group of wanted) {
    const result = await new Reconciliation(input, group, me).run();
    if (result !== undefined) results.push(result);
  }
  return results;
};
