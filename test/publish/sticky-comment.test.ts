import { describe, expect, it } from 'vitest';
import { dryRun } from '../../src/publish/dry-run.ts';
import type { Forge, ForgeEffect } from '../../src/publish/effect.ts';
import { stick, type Origin, type Sticky } from '../../src/publish/sticky-comment.ts';
import { addComment, desk, fakeForge, type Desk } from '../support/fake-forge.ts';

const BOT = 'github-actions[bot]';
const PULL = 5;

const lastLine = (origin: Origin): string => `<!-- ${JSON.stringify(origin)} -->`;
const read = (body: string): Origin | undefined => {
  const json = /<!-- (\{.*\}) -->\s*$/.exec(body)?.[1];
  if (json === undefined) return undefined;
  const origin: Origin = JSON.parse(json);
  return origin;
};
const origin = (run: number, over: Partial<Origin> = {}): Origin => ({ key: 'gate.yml/gate', run, attempt: 1, digest: 'd1', ...over });
const bodyOf = (from: Origin, text = 'verdict'): string => `${text}\n${lastLine(from)}`;

const wanted = (from: Origin, over: Partial<Sticky<Origin>> = {}): Sticky<Origin> => ({
  on: PULL, origin: from, head: 'head', create: true, read, render: () => bodyOf(from), ...over,
});

const room = (): Desk => {
  const at = desk();
  at.pulls.set(PULL, { number: 7, head: 'head', base: 'base', headRepository: 'o/r' });
  return at;
};

describe('stick', () => {
  it('creates one comment, then updates it in place', async () => {
    const at = room();
    expect(await stick(fakeForge(at), wanted(origin(1)))).toMatchObject({ kind: 'created', id: 1 });
    expect(await stick(fakeForge(at), wanted(origin(2)))).toMatchObject({ kind: 'updated', id: 1 });
    expect(at.comments.map(({ id, body }) => ({ id, run: read(body)?.run }))).toEqual([{ id: 1, run: 2 }]);
    expect(at.log).toEqual(['comments', 'pullRequest', 'create-comment', 'comments', 'comments', 'pullRequest', 'update-comment', 'comments']);
  });

  it('does one request when the comment already says the same', async () => {
    const at = room();
    addComment(at, PULL, BOT, `${bodyOf(origin(1)).replaceAll('\n', '\r\n')}\r\n`);
    expect(await stick(fakeForge(at), wanted(origin(1)))).toMatchObject({ kind: 'unchanged', id: 1 });
    expect(at.log).toEqual(['comments']);
  });

  it('hands what was said before to the text', async () => {
    const at = room();
    addComment(at, PULL, BOT, bodyOf(origin(3)));
    const seen: (number | undefined)[] = [];
    await stick(fakeForge(at), wanted(origin(4), { render: (previous) => (seen.push(previous?.run), bodyOf(origin(4))) }));
    expect(seen).toEqual([3]);
  });

  it.each([
    ['another author', (at: Desk) => addComment(at, PULL, 'mallory', bodyOf(origin(999)))],
    ['a deleted account', (at: Desk) => addComment(at, PULL, undefined, bodyOf(origin(999)))],
    ['another key', (at: Desk) => addComment(at, PULL, BOT, bodyOf(origin(999, { key: 'other' })))],
    ['a marker in the middle', (at: Desk) => addComment(at, PULL, BOT, `${lastLine(origin(999))}\nmore text`)],
    ['a hidden comment', (at: Desk) => addComment(at, PULL, BOT, bodyOf(origin(999)), true)],
    ['another pull request', (at: Desk) => addComment(at, 6, BOT, bodyOf(origin(999)))],
  ])('takes no notice of %s', async (_, plant) => {
    const at = room();
    const planted = plant(at);
    const before = at.comments.find(({ id }) => id === planted)?.body;
    expect(await stick(fakeForge(at), wanted(origin(1)))).toMatchObject({ kind: 'created' });
    expect(at.comments.find(({ id }) => id === planted)?.body).toBe(before);
  });

  it('knows its own comments by the owner of another token', async () => {
    const at = room();
    addComment(at, PULL, 'gate-app[bot]', bodyOf(origin(1)));
    expect(await stick(fakeForge(at, 'gate-app[bot]'), wanted(origin(2)))).toMatchObject({ kind: 'updated', id: 1 });
    expect(at.log).toContain('viewer');
  });

  it.each([
    ['a later run', origin(8), 'superseded'],
    ['a later attempt', origin(7, { attempt: 2 }), 'superseded'],
    ['another package of the same run', origin(7, { digest: 'd2' }), 'contested'],
  ] as const)('leaves the comment of %s alone', async (_, other, kind) => {
    const at = room();
    addComment(at, PULL, BOT, bodyOf(other));
    expect(await stick(fakeForge(at), wanted(origin(7)))).toEqual({ kind });
    expect(at.comments.map(({ body }) => body)).toEqual([bodyOf(other)]);
  });

  it('begins no comment on a clean pull request, but rewrites one that is there', async () => {
    const at = room();
    expect(await stick(fakeForge(at), wanted(origin(1), { create: false }))).toEqual({ kind: 'absent' });
    addComment(at, PULL, BOT, bodyOf(origin(1), 'no-go'));
    expect(await stick(fakeForge(at), wanted(origin(2), { create: false }))).toMatchObject({ kind: 'updated' });
  });

  it('writes nothing once the pull request has moved on', async () => {
    const at = room();
    at.pulls.set(PULL, { number: 7, head: 'newer', base: 'base', headRepository: 'o/r' });
    expect(await stick(fakeForge(at), wanted(origin(1)))).toEqual({ kind: 'moved', head: 'newer' });
    expect(at.comments).toEqual([]);
  });

  it('creates anew when the comment is deleted between list and update', async () => {
    const at = room();
    addComment(at, PULL, BOT, bodyOf(origin(1)));
    const forge = fakeForge(at, BOT, (operation) => {
      if (operation === 'update-comment' && at.comments[0]?.id === 1) at.comments.splice(0, 1);
      return Promise.resolve();
    });
    expect(await stick(forge, wanted(origin(2)))).toMatchObject({ kind: 'created', id: 2 });
    expect(at.comments).toHaveLength(1);
  });

  it('removes twins that earlier races left', async () => {
    const at = room();
    for (const run of [1, 2, 3]) addComment(at, PULL, BOT, bodyOf(origin(run)));
    expect(await stick(fakeForge(at), wanted(origin(4)))).toMatchObject({ kind: 'updated', id: 1 });
    expect(at.comments.map(({ id, body }) => [id, read(body)?.run])).toEqual([[1, 4]]);
  });

  it('plans one effect in a dry run and changes nothing', async () => {
    const at = room();
    const told: ForgeEffect[] = [];
    expect(await stick(dryRun(fakeForge(at), (effect) => told.push(effect)), wanted(origin(1)))).toEqual({ kind: 'planned' });
    expect(told).toEqual([{ kind: 'create-comment', on: PULL, body: bodyOf(origin(1)) }]);
    expect(at.comments).toEqual([]);
  });
});

/** Mulberry32. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Runs of one pull request, each started by a push. Which run's next request is served, and when the next push comes, is drawn by
 * chance; a run may be killed before any request.
 */
const race = async (seed: number, runs: number, deaths: number, act: (forge: Forge, what: Sticky<Origin>) => Promise<unknown> = stick): Promise<Desk> => {
  const chance = random(seed);
  const at = room();
  addComment(at, PULL, 'mallory', bodyOf(origin(999)));
  const waiting: (() => void)[] = [];
  let open = 0;
  const push = (run: number): void => {
    at.pulls.set(PULL, { number: 7, head: `commit ${run}`, base: 'base', headRepository: 'o/r' });
    open++;
    const forge = fakeForge(at, BOT, () => new Promise((go) => waiting.push(chance() < deaths ? () => open-- : go)));
    void act(forge, wanted(origin(run), { head: `commit ${run}` })).then(() => open--);
  };
  for (let next = 1; open > 0 || next <= runs; ) {
    await new Promise((settled) => setImmediate(settled));
    if (next <= runs && (open === 0 || chance() < 0.3)) push(next++);
    else waiting.splice(Math.floor(chance() * waiting.length), 1)[0]?.();
  }
  return at;
};

describe('a race of four runs on each of 120 pull requests', () => {
  const SEED = 20_261_122;

  it(`leaves one comment each, nearly always of the newest run (seed ${SEED})`, async () => {
    let duplicates = 0;
    let stale = 0;
    for (let pull = 0; pull < 120; pull++) {
      const own = (await race(SEED + pull, 4, 0)).comments.filter(({ author }) => author === BOT);
      if (own.length !== 1) duplicates++;
      else if (read(own[0]?.body ?? '')?.run !== 4) stale++;
    }
    expect({ duplicates, stale }).toEqual({ duplicates: 0, stale: 0 });
  });

  it(`would leave duplicates if a comment were simply found or created (seed ${SEED})`, async () => {
    const naive = async (forge: Forge, { on, render, read: marker }: Sticky<Origin>): Promise<unknown> => {
      const found = (await forge.comments(on)).find(({ author, body }) => author === BOT && marker(body) !== undefined);
      return forge.apply(found === undefined ? { kind: 'create-comment', on, body: render(undefined) } : { kind: 'update-comment', id: found.id, body: render(undefined) });
    };
    let duplicates = 0;
    for (let pull = 0; pull < 120; pull++) if ((await race(SEED + pull, 4, 0, naive)).comments.filter(({ author }) => author === BOT).length > 1) duplicates++;
    expect(duplicates).toBeGreaterThan(20);
  });

  it(`is put right by the next run when runs were killed on the way (seed ${SEED})`, async () => {
    for (let pull = 0; pull < 60; pull++) {
      const at = await race(SEED + pull, 4, 0.2);
      await stick(fakeForge(at), wanted(origin(5), { head: 'commit 4' }));
      expect(at.comments.filter(({ author }) => author === BOT).map(({ body }) => read(body)?.run), `seed ${SEED + pull}`).toEqual([5]);
    }
  });
});
