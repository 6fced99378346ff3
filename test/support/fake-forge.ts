import type { Applied, Comment, Forge, ForgeEffect, PullRequest } from '../../src/publish/effect.ts';

/** The pull requests and comments of one repository, in memory. */
export interface Desk {
  readonly comments: (Comment & { readonly on: number })[];
  readonly pulls: Map<number, PullRequest>;
  readonly files: Map<string, string>;
  readonly log: string[];
  next: number;
}

export const desk = (): Desk => ({ comments: [], pulls: new Map(), files: new Map(), log: [], next: 1 });

export const addComment = (at: Desk, on: number, author: string | undefined, body: string, hidden = false): number => {
  const id = at.next++;
  at.comments.push({ id, on, author, body, url: `https://github.example/c/${id}`, hidden });
  return id;
};

const remove = (at: Desk, id: number): boolean => {
  const index = at.comments.findIndex((comment) => comment.id === id);
  if (index >= 0) at.comments.splice(index, 1);
  return index >= 0;
};

const applyTo = (at: Desk, effect: ForgeEffect, author: string): Applied => {
  if (effect.kind === 'status') return { kind: 'done', id: at.next++, url: '' };
  if (effect.kind === 'create-comment') {
    const id = addComment(at, effect.on, author, effect.body);
    return { kind: 'done', id, url: `https://github.example/c/${id}` };
  }
  if (effect.kind === 'delete-comment') return remove(at, effect.id) ? { kind: 'done', id: effect.id, url: '' } : { kind: 'gone' };
  const index = at.comments.findIndex(({ id }) => id === effect.id);
  const found = at.comments[index];
  if (found === undefined) return { kind: 'gone' };
  at.comments[index] = { ...found, body: effect.body };
  return { kind: 'done', id: effect.id, url: found.url };
};

/**
 * @param turn awaited before each operation takes place, so that a test can interleave several runs
 */
export const fakeForge = (at: Desk, login = 'github-actions[bot]', turn: (operation: string) => Promise<void> = () => Promise.resolve()): Forge => {
  const step = async <T>(operation: string, act: () => T): Promise<T> => {
    await turn(operation);
    at.log.push(operation);
    return act();
  };
  return {
    file: (path, ref, repository = 'own') => step('file', () => at.files.get(`${repository}@${ref}:${path}`)),
    comments: (on) => step('comments', () => at.comments.filter((comment) => comment.on === on).map(({ on: _, ...comment }) => comment)),
    pullRequest: (number) => step('pullRequest', () => at.pulls.get(number) ?? { number: 7, head: '', base: '', headRepository: undefined }),
    pullRequestsFrom: (owner) => step('pullRequestsFrom', () => [...at.pulls.values()].filter(({ headRepository }) => headRepository?.startsWith(`${owner}/`) === true)),
    review: (number) => step('review', () => ({ pullRequest: number, head: undefined, headAt: undefined, authors: [], labels: [], labelledBy: {}, approvals: [], teams: {} })),
    viewer: () => step('viewer', () => login),
    apply: (effect) => step(effect.kind, () => applyTo(at, effect, login)),
  };
};
