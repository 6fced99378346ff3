import type { Plan } from '../../evidence/plan.ts';
import { newTracking } from '../../publish/rollout-draw.ts';
import { ROLLOUT_LABEL, type RolloutForge } from '../../publish/rollout-forge.ts';
import { issueMarkerLine } from '../../report/rollout/marker.ts';
import { trackingTitle } from '../../report/rollout/tracking.ts';
import type { EventData } from '../../rollout/event.ts';
import { fold } from '../../rollout/fold.ts';
import { groupIssues } from './reconcile.ts';
import { appendEvent, ledgerOf, NO_WITNESS } from './ledger-file.ts';

/** What is to be rolled out: the first entry's data. */
export type Candidate = EventData<'drafted'>;

export interface DraftInput {
  readonly plan: Plan;
  readonly forge: RolloutForge;
  readonly now: number;
  readonly run: string;
  readonly keys: readonly string[];
}

const idOf = (plan: Plan, { driverVer }: Candidate, taken: ReadonlySet<string>): string => {
  const base = `${plan.product}-${driverVer.version}`;
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
};

/**
 * Begins a rollout of bytes that have none yet. Interrupted anywhere it goes on where it was: the tracking issue is found by its marker,
 * and the first entry decides. Returns the number of the tracking issue; `undefined` in a dry run.
 */
export const draft = async ({ plan, forge, now, run, keys }: DraftInput, candidate: Candidate): Promise<number | undefined> => {
  const me = await forge.viewer();
  const groups = groupIssues(await forge.issues(ROLLOUT_LABEL), me);
  const taken = new Set<string>();
  let begun: number | undefined;
  for (const { id, tracking } of groups) {
    const ledger = ledgerOf(await forge.thread(tracking.number), { rollout: id, authors: [me, ...plan.ledger.authors], keys }, []);
    const rollout = fold(ledger.events);
    if (rollout?.drafted.contentDigest === candidate.contentDigest) return tracking.number;
    if (rollout === undefined && id === idOf(plan, candidate, taken)) begun ??= tracking.number;
    else taken.add(id);
  }
  const rollout = idOf(plan, candidate, taken);
  if (begun === undefined) {
    const marker = issueMarkerLine({ rollout, ring: undefined, seq: 0, head: NO_WITNESS });
    const applied = await forge.apply(newTracking(plan, trackingTitle({ rollout: { drafted: candidate } }), `The rollout is being drafted.\n\n${marker}`));
    if (applied.kind === 'planned') return undefined;
    begun = applied.id;
  }
  const writing = { forge, tracking: begun, keys: { rollout, authors: [me, ...plan.ledger.authors], keys }, now, run };
  const ledger = ledgerOf(await forge.thread(begun), writing.keys, []);
  if (ledger.events.length === 0) await appendEvent(writing, ledger, { type: 'drafted', actor: { kind: 'bot', login: me }, data: candidate });
  return begun;
};
