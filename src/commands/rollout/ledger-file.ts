import type { Issue, RolloutForge, ThreadComment } from '../../publish/rollout-forge.ts';
import { renderEntry } from '../../report/rollout/entry.ts';
import { readIssueMarker } from '../../report/rollout/marker.ts';
import { NO_HEAD, sealed, type EventBody } from '../../rollout/event.ts';
import { readLedger, type Ledger, type LedgerKeys, type Witness } from '../../rollout/ledger.ts';
import { stamp } from '../../policy/calendar.ts';

/** A page that was made before there was an entry is no witness. */
export const NO_WITNESS = '00000000';

/** What the issues themselves remember of the ledger. */
export const witnessesOf = (issues: readonly Issue[], rollout: string): readonly Witness[] =>
  issues.flatMap(({ body, number }) => {
    const marker = readIssueMarker(body);
    return marker?.rollout === rollout && marker.head !== NO_WITNESS ? [{ where: `issue ${number}`, seq: marker.seq, head: marker.head }] : [];
  });

export const ledgerOf = (comments: readonly ThreadComment[], keys: LedgerKeys, witnesses: readonly Witness[]): Ledger => readLedger(comments, keys, witnesses);

export interface Writing {
  readonly forge: RolloutForge;
  readonly tracking: number;
  readonly keys: LedgerKeys;
  readonly now: number;
  readonly run: string;
}

/** `dry`: nothing was written. `lost`: another run was first; what was decided has to be decided again. */
export type Written = 'written' | 'lost' | 'dry';

/** Appends one entry: writes the comment, reads the thread again, and looks whether this one was accepted. That is the commit point. */
export const appendEvent = async ({ forge, tracking, keys, now, run }: Writing, ledger: Ledger, body: EventBody): Promise<{ readonly outcome: Written; readonly comments: readonly ThreadComment[] }> => {
  const event = sealed(body, { rollout: keys.rollout, seq: ledger.events.length, prev: ledger.events.at(-1)?.hash ?? NO_HEAD, at: stamp(now), run }, keys.keys[0]);
  const applied = await forge.apply({ kind: 'add-comment', on: tracking, body: renderEntry(event) });
  if (applied.kind === 'planned') return { outcome: 'dry', comments: [] };
  const comments = await forge.thread(tracking);
  const accepted = readLedger(comments, keys).events[event.seq];
  return { outcome: accepted?.hash === event.hash ? 'written' : 'lost', comments };
};
