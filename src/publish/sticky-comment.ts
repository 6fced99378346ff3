import type { Applied, Comment, Forge } from './effect.ts';

/** What the marker on a comment's last line says about the run that wrote it. */
export interface Origin {
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  readonly digest: string;
}

/** The one comment a gate keeps on a pull request. */
export interface Sticky<M extends Origin> {
  readonly on: number;
  readonly origin: Origin;
  /** Commit the verdict is about: nothing is written once the pull request has moved on. */
  readonly head: string;
  /** `false`: an earlier comment is rewritten, but none is begun. */
  readonly create: boolean;
  /** The marker of a comment's last line, `undefined` when there is none. */
  read(body: string): M | undefined;
  /** Text with the marker as its last line. `previous` is what the comment said before this run. */
  render(previous: M | undefined): string;
}

export type StickyOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number; readonly url: string }
  | { readonly kind: 'absent' | 'planned' | 'superseded' }
  | { readonly kind: 'moved'; readonly head: string }
  /** Another job of the same run wrote about another package under the same key. */
  | { readonly kind: 'contested' }
  | { readonly kind: 'unsettled' };

interface Own<M> {
  readonly comment: Comment;
  readonly marker: M;
}

/** Nobody but a workflow of this repository can write under this name. */
const RUNNER = 'github-actions[bot]';
const MAX_ROUNDS = 4;

const isNewer = (a: Origin, b: Origin): boolean => a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
const isSameRun = (a: Origin, b: Origin): boolean => a.run === b.run && a.attempt === b.attempt;
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** Comments that carry our key and were written by us, oldest first. The token's owner is asked for only when it matters. */
const ownComments = async <M extends Origin>(forge: Forge, wanted: Sticky<M>): Promise<readonly Own<M>[]> => {
  const marked = (await forge.comments(wanted.on)).flatMap((comment): Own<M>[] => {
    const marker = comment.hidden || comment.author === undefined ? undefined : wanted.read(comment.body);
    return marker?.key === wanted.origin.key ? [{ comment, marker }] : [];
  });
  const viewer = marked.some(({ comment }) => comment.author !== RUNNER) ? await forge.viewer() : undefined;
  return marked.filter(({ comment }) => comment.author === RUNNER || comment.author === viewer).sort((a, b) => a.comment.id - b.comment.id);
};

const newest = <M extends Origin>(own: readonly Own<M>[]): M | undefined =>
  own.map(({ marker }) => marker).reduce<M | undefined>((best, marker) => (best === undefined || isNewer(marker, best) ? marker : best), undefined);

/** Why nothing may be written, when that is so. */
const hindrance = <M extends Origin>(own: readonly Own<M>[], wanted: Sticky<M>): StickyOutcome | undefined => {
  if (own.some(({ marker }) => isNewer(marker, wanted.origin))) return { kind: 'superseded' };
  if (own.some(({ marker }) => isSameRun(marker, wanted.origin) && marker.digest !== wanted.origin.digest)) return { kind: 'contested' };
  return own.length === 0 && !wanted.create ? { kind: 'absent' } : undefined;
};

/** Leaves the oldest of several comments that runs wrote at the same time. */
const settle = async <M extends Origin>(forge: Forge, wanted: Sticky<M>): Promise<Own<M> | undefined> => {
  const [survivor, ...twins] = await ownComments(forge, wanted);
  for (const { comment } of twins) await forge.apply({ kind: 'delete-comment', id: comment.id });
  return survivor;
};

const write = async (forge: Forge, on: number, target: Comment | undefined, body: string): Promise<Applied> =>
  forge.apply(target === undefined ? { kind: 'create-comment', on, body } : { kind: 'update-comment', id: target.id, body });

/**
 * Writes the comment so that concurrent runs end with one comment, by the newest run: find, write, read back, remove twins.
 * Simply finding or creating left duplicates in most races of a simulation.
 */
export const stick = async <M extends Origin>(forge: Forge, wanted: Sticky<M>): Promise<StickyOutcome> => {
  let own = await ownComments(forge, wanted);
  const body = wanted.render(newest(own));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const stop = hindrance(own, wanted);
    if (stop !== undefined) return stop;
    const target = own[0]?.comment;
    if (target !== undefined && own.length === 1 && sameText(target.body, body)) return { kind: 'unchanged', id: target.id, url: target.url };
    const { head } = await forge.pullRequest(wanted.on);
    if (head !== wanted.head) return { kind: 'moved', head };
    const applied = await write(forge, wanted.on, target, body);
    if (applied.kind === 'planned') return { kind: 'planned' };
    const survivor = await settle(forge, wanted);
    const isOurs = applied.kind === 'unsure' || (applied.kind === 'done' && survivor?.comment.id === applied.id);
    if (survivor !== undefined && isOurs && sameText(survivor.comment.body, body))
      return { kind: target === undefined ? 'created' : 'updated', id: survivor.comment.id, url: survivor.comment.url };
    if (applied.kind === 'unsure' && round === MAX_ROUNDS - 1) throw applied.reason;
    own = survivor === undefined ? [] : [survivor];
  }
  return { kind: 'unsettled' };
};
