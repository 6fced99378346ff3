import { hmacSha256Hex } from '../trust/mac.ts';
import { readEntry } from './entry.ts';
import { hashOf, NO_HEAD, type LedgerEvent } from './event.ts';

/** A comment as far as the ledger looks at it. */
export interface LedgerComment {
  readonly id: number;
  /** Login, with `[bot]` for apps. */
  readonly author: string | undefined;
  readonly body: string;
  /** Somebody changed it after it was written, whoever that was. */
  readonly edited: boolean;
}

/** What somewhere else remembers of the ledger: written after an entry, so never ahead of an honest one. */
export interface Witness {
  readonly where: string;
  readonly seq: number;
  /** First eight digits of the head. */
  readonly head: string;
}

export interface LedgerKeys {
  readonly rollout: string;
  /** Logins whose entries count. */
  readonly authors: readonly string[];
  /** Keys that sign entries, the current one first; empty: entries are not signed. */
  readonly keys: readonly string[];
}

/** One thing that is wrong. `id` stays the same for as long as it is: a reseal names it. */
export interface Damage {
  readonly id: string;
  readonly comment: number | undefined;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

export interface Ledger {
  /** Accepted entries, by number. */
  readonly events: readonly LedgerEvent[];
  /** Comment of each accepted entry. */
  readonly comments: readonly number[];
  /** Hash of the last accepted entry. */
  readonly head: string;
  readonly damages: readonly Damage[];
  /** Comments whose entry lost the race for its number. */
  readonly losers: readonly number[];
}

const short = (hash: string): string => hash.slice(0, 8);

class Walk {
  readonly events: LedgerEvent[] = [];
  readonly comments: number[] = [];
  readonly damages: Damage[] = [];
  readonly losers: number[] = [];
  readonly #ignored = new Set<string>();
  readonly #keys: LedgerKeys;
  readonly #authors: ReadonlySet<string>;

  constructor(keys: LedgerKeys) {
    this.#keys = keys;
    this.#authors = new Set(keys.authors.map((author) => author.toLowerCase()));
  }

  get head(): string {
    return this.events.at(-1)?.hash ?? NO_HEAD;
  }

  take(comment: LedgerComment): void {
    // Anybody may write what looks like an entry; if that counted, every reader could stop a rollout.
    if (comment.author === undefined || !this.#authors.has(comment.author.toLowerCase())) return;
    const entry = readEntry(comment.body);
    if (entry.kind === 'none') return;
    if (entry.kind === 'damaged') return this.#damage(comment, 'marker', 'an entry', entry.problem);
    const { event } = entry;
    if (event.rollout !== this.#keys.rollout) return;
    if (comment.edited) return this.#damage(comment, 'edited', 'never', 'edited after it was written');
    const hash = hashOf(event);
    if (hash !== event.hash) return this.#damage(comment, 'hash', short(hash), short(event.hash));
    if (!this.#isSigned(event)) return this.#damage(comment, 'mac', 'a signature by the ledger key', event.mac === undefined ? 'none' : 'another one');
    this.#place(comment, event);
  }

  #isSigned({ hash, mac }: LedgerEvent): boolean {
    const { keys } = this.#keys;
    return keys.length === 0 || keys.some((key) => hmacSha256Hex(key, hash) === mac);
  }

  #place(comment: LedgerComment, event: LedgerEvent): void {
    const { seq, prev, hash } = event;
    const expected = this.events.length;
    // Several runs may have added an entry at once: the first comment won, what the others built on theirs is void.
    const lost = this.#ignored.has(prev) || (seq < expected && this.events[seq]?.prev === prev);
    if (lost) {
      // The same entry twice, after a request that seemed to fail: what follows it follows the accepted one.
      if (this.events[seq]?.hash !== hash) this.#ignored.add(hash);
      this.losers.push(comment.id);
      return;
    }
    if (seq !== expected) return this.#damage(comment, 'seq', String(expected), String(seq));
    if (prev !== this.head) return this.#damage(comment, 'prev', short(this.head), short(prev));
    this.events.push(event);
    this.comments.push(comment.id);
  }

  #damage({ id }: LedgerComment, field: string, expected: string, found: string): void {
    this.damages.push({ id: String(id), comment: id, field, expected, found });
  }

  /** A chain does not notice that its end was cut off; whoever saw the end does. */
  compare({ where, seq, head }: Witness): void {
    const event = this.events[seq];
    const last = this.events.length - 1;
    if (event === undefined) this.damages.push({ id: `end-${seq}-${head}`, comment: undefined, field: 'end', expected: `entry ${seq} (${head}), seen by ${where}`, found: last < 0 ? 'no entry' : `entry ${last} (${short(this.head)})` });
    else if (short(event.hash) !== head) this.damages.push({ id: `entry-${seq}-${head}`, comment: this.comments[seq], field: 'head', expected: `${head}, seen by ${where}`, found: short(event.hash) });
  }
}

/** Reads the ledger out of all comments of its issues. */
export const readLedger = (comments: readonly LedgerComment[], keys: LedgerKeys, witnesses: readonly Witness[] = []): Ledger => {
  const walk = new Walk(keys);
  for (const comment of comments.toSorted((a, b) => a.id - b.id)) walk.take(comment);
  const seen = new Set<string>();
  for (const witness of witnesses) {
    const id = `${witness.seq}-${witness.head}`;
    if (!seen.has(id)) walk.compare(witness);
    seen.add(id);
  }
  const { events, comments: ids, head, damages, losers } = walk;
  return { events, comments: ids, head, damages, losers };
};
