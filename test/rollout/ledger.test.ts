import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/rollout/canonical.ts';
import { entryLine, readEntry } from '../../src/rollout/entry.ts';
import { hashOf, NO_HEAD, sealed, type EventBody, type LedgerEvent } from '../../src/rollout/event.ts';
import { readLedger, type Ledger, type LedgerComment, type LedgerKeys, type Witness } from '../../src/rollout/ledger.ts';
import { hmacSha256Hex } from '../../src/trust/mac.ts';
import { holds } from '../support/property.ts';

const ROLLOUT = 'contoso-nic-3.2.1.0';
const BOT = 'github-actions[bot]';
const KEYS: LedgerKeys = { rollout: ROLLOUT, authors: [BOT], keys: [] };

const BODIES: readonly EventBody[] = [
  { type: 'approved', ring: 'internal', actor: { kind: 'user', login: 'dana' }, source: { kind: 'comment', id: '2451' }, data: { role: 'quality', at: '14befbea', request: false } },
  { type: 'paused', actor: { kind: 'user', login: 'lee' }, source: { kind: 'comment', id: '2460' }, data: { causes: ['manual'], reason: 'crashes on --> "build 26100" \u2028', damage: [] } },
  { type: 'resumed', actor: { kind: 'user', login: 'lee' }, source: { kind: 'comment', id: '2470' }, data: { reason: 'a false alarm' } },
  { type: 'recorded', actor: { kind: 'user', login: 'lee' }, source: { kind: 'comment', id: '2480' }, data: { kind: 'throttle', values: { percent: '5' } } },
  { type: 'completed', actor: { kind: 'bot', login: BOT }, data: {} },
];

const chain = (bodies: readonly EventBody[], key?: string): readonly LedgerEvent[] => {
  const events: LedgerEvent[] = [];
  for (const body of bodies) events.push(sealed(body, { rollout: ROLLOUT, seq: events.length, prev: events.at(-1)?.hash ?? NO_HEAD, at: `2026-11-16T09:0${events.length}:00Z`, run: '482/1' }, key));
  return events;
};

const comment = (id: number, event: LedgerEvent, change: Partial<LedgerComment> = {}): LedgerComment => ({ id, author: BOT, body: `**Something happened.**\n${entryLine(event)}`, edited: false, ...change });
const EVENTS = chain(BODIES);
const COMMENTS = EVENTS.map((event, index) => comment(100 + index, event));
const witness = (event: LedgerEvent, where = 'the tracking issue'): Witness => ({ where, seq: event.seq, head: event.hash.slice(0, 8) });
const at = <T>(list: readonly T[], index: number): T => {
  const item = list.at(index);
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};
const told = ({ damages }: Ledger): readonly string[] => damages.map(({ id, field, expected, found }) => `${id} ${field}: ${expected} / ${found}`);

describe('ledger entries', () => {
  it('hash and sign as published', () => {
    const first = {
      actor: { kind: 'bot', login: BOT }, at: '2026-11-16T09:00:00Z', data: { contentDigest: `sha256:77d0c1a9e0b2${'0'.repeat(52)}`, plan: `sha256:${'ab'.repeat(32)}` }, prev: NO_HEAD, rollout: ROLLOUT,
      run: '482/1', seq: 0, type: 'drafted', v: 1,
    };
    const second = {
      actor: { kind: 'user', login: 'dana' }, at: '2026-11-16T09:41:07Z', data: { at: '14befbea', role: 'quality' }, prev: '14befbea88d40099e14058c89b03261d66a1de4c47b94fb7dda438faf3099dd9', ring: 'internal',
      rollout: ROLLOUT, run: '483/1', seq: 1, source: { id: 2451, kind: 'comment' }, type: 'approved', v: 1,
    };
    expect(hashOf(first)).toBe('14befbea88d40099e14058c89b03261d66a1de4c47b94fb7dda438faf3099dd9');
    expect(hmacSha256Hex('example-key', hashOf(first))).toBe('fda53f132bc76a8f11dc8f4c4ca05c81595a78f8af2b86ad74f907bda0bae993');
    expect(hashOf(second)).toBe('9f69070060c20233979b7b6e34c6152ad115c10f7271d598e05af8ba4ef4fba5');
    expect(hmacSha256Hex('example-key', hashOf(second))).toBe('151d8ada0c0b0873d0c18dc637807eabf87952bfedfbc5b6798ffca49b27dc04');
  });

  it('are written one way only', () => {
    expect(canonical({ b: [1, true, 'é\n'], a: { z: 'x', '€': 1, A: '' } })).toBe('{"a":{"A":"","z":"x","€":1},"b":[1,true,"é\\n"]}');
    expect(() => canonical(0.5)).toThrow(RangeError);
    holds('canonical JSON is JSON', 300, fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.maxSafeInteger())), (value) => {
      expect(JSON.parse(canonical(value))).toEqual({ ...value });
    }));
  });

  it('come back as they were written, whatever people wrote in them', () => {
    holds('ledger entry round trip', 300, fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), fc.stringMatching(/^[a-z]{1,20}$/), (reason, login) => {
      const [event] = chain([{ type: 'resumed', actor: { kind: 'user', login }, source: { kind: 'comment', id: '1' }, data: { reason: reason.slice(0, 2000) } }]);
      expect(readEntry(`words\n${entryLine(at([event], 0) ?? at(EVENTS, 0))}\n`)).toEqual({ kind: 'entry', event });
    }));
  });

  it.each([
    ['no marker', 'Just a comment.', 'none'],
    ['another marker', '<!-- driver-gate:reply:v1 e30 -->', 'none'],
    ['text after the marker', `${entryLine(at(EVENTS, 0))}\nmore`, 'damaged'],
    ['a marker cut off', entryLine(at(EVENTS, 0)).slice(0, -10), 'damaged'],
    ['no JSON', '<!-- driver-gate:event:v1 AAAA -->', 'damaged'],
    ['another form', `<!-- driver-gate:event:v1 ${Buffer.from('{"v":1}').toString('base64url')} -->`, 'damaged'],
    ['members in another order', `<!-- driver-gate:event:v1 ${Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(at(EVENTS, 0)).toReversed()))).toString('base64url')} -->`, 'damaged'],
  ])('%s', (_, body, kind) => {
    expect(readEntry(body).kind).toBe(kind);
  });

  it('end in a value for any text', () => {
    holds('ledger entry of any text', 500, fc.property(fc.string(), fc.base64String(), (before, payload) => {
      expect(['none', 'damaged', 'entry']).toContain(readEntry(`${before}<!-- driver-gate:event:v1 ${payload.replaceAll(/[+/=]/g, '_')} -->`).kind);
    }));
  });
});

describe('walk', () => {
  it('accepts an honest chain', () => {
    expect(readLedger(COMMENTS, KEYS, [witness(at(EVENTS, -1)), witness(at(EVENTS, 2))])).toEqual({ events: EVENTS, comments: [100, 101, 102, 103, 104], head: at(EVENTS, -1).hash, damages: [], losers: [] });
  });

  it('gives the same whatever comes twice, in other order, or from others', () => {
    const noise: readonly LedgerComment[] = [
      { id: 90, author: 'mallory', body: 'hello', edited: true }, comment(95, at(EVENTS, 0), { author: 'mallory' }), comment(99, at(EVENTS, 3), { author: undefined }), { id: 300, author: BOT, body: 'a reply', edited: true },
    ];
    const twice = EVENTS.map((event, index) => comment(200 + index, event));
    holds('order and repetition', 200, fc.property(fc.shuffledSubarray([...noise, ...twice]), fc.nat(5), (extra, length) => {
      const ledger = readLedger([...extra, ...COMMENTS.slice(0, length)].toSorted((a, b) => (a.body < b.body ? -1 : 1)), KEYS);
      const kept = extra.filter(({ id }) => id >= 200 && id < 300).map(({ id }) => id - 200);
      // Repeated entries complete the chain only as far as they follow one another.
      let expected = length;
      while (kept.includes(expected)) expected++;
      expect(ledger.events).toEqual(EVENTS.slice(0, expected));
    }));
  });

  it('lets the first of two writers win, and drops what the other built on its own entry', () => {
    const other = sealed(at(BODIES, 3), { rollout: ROLLOUT, seq: 1, prev: at(EVENTS, 0).hash, at: '2026-11-16T09:01:01Z', run: '999/1' }, undefined);
    const built = sealed(at(BODIES, 4), { rollout: ROLLOUT, seq: 2, prev: other.hash, at: '2026-11-16T09:01:02Z', run: '999/1' }, undefined);
    const ledger = readLedger([at(COMMENTS, 0), at(COMMENTS, 1), comment(150, other), comment(151, built), comment(152, at(EVENTS, 2))], KEYS);
    expect([ledger.events, ledger.losers, ledger.damages]).toEqual([EVENTS.slice(0, 3), [150, 151], []]);
  });

  it.each<[string, readonly LedgerComment[], readonly Witness[], readonly string[]]>([
    ['an edited entry', COMMENTS.with(1, comment(101, at(EVENTS, 1), { edited: true })), [], ['101 edited: never / edited after it was written', '102 seq: 1 / 2', '103 seq: 1 / 3', '104 seq: 1 / 4']],
    ['an entry with other words in it', COMMENTS.with(4, comment(104, { ...at(EVENTS, 4), at: '2026-11-16T09:09:00Z' })), [], [`104 hash: ${hashOf({ ...at(EVENTS, 4), at: '2026-11-16T09:09:00Z' }).slice(0, 8)} / ${at(EVENTS, 4).hash.slice(0, 8)}`]],
    ['a deleted entry', COMMENTS.toSpliced(3, 1), [], ['104 seq: 3 / 4']],
    ['a deleted end, seen by a body', COMMENTS.slice(0, 4), [witness(at(EVENTS, 4))], [`end-4-${at(EVENTS, 4).hash.slice(0, 8)} end: entry 4 (${at(EVENTS, 4).hash.slice(0, 8)}), seen by the tracking issue / entry 3 (${at(EVENTS, 3).hash.slice(0, 8)})`]],
    ['everything deleted', [], [witness(at(EVENTS, 0))], [`end-0-${at(EVENTS, 0).hash.slice(0, 8)} end: entry 0 (${at(EVENTS, 0).hash.slice(0, 8)}), seen by the tracking issue / no entry`]],
    ['two entries changed over', [comment(100, at(EVENTS, 0)), comment(101, at(EVENTS, 2)), comment(102, at(EVENTS, 1))], [], ['101 seq: 1 / 2']],
    ['an inserted entry', [...COMMENTS.slice(0, 2), comment(105, sealed(at(BODIES, 2), { rollout: ROLLOUT, seq: 2, prev: 'ab'.repeat(32), at: '2026-11-16T09:02:00Z', run: '1/1' }, undefined))], [], [`105 prev: ${at(EVENTS, 1).hash.slice(0, 8)} / abababab`]],
    ['a marker that was emptied', COMMENTS.with(4, { ...at(COMMENTS, 4), body: 'nothing <!-- driver-gate:event:v1 -->' }), [], ['104 marker: an entry / its marker is incomplete']],
    ['a rewritten history', chain(BODIES.toReversed()).map((event, index) => comment(100 + index, event)), [witness(at(EVENTS, 4))], [`entry-4-${at(EVENTS, 4).hash.slice(0, 8)} head: ${at(EVENTS, 4).hash.slice(0, 8)}, seen by the tracking issue / ${at(chain(BODIES.toReversed()), 4).hash.slice(0, 8)}`]],
  ])('names %s', (_, comments, witnesses, expected) => {
    expect(told(readLedger(comments, KEYS, witnesses))).toEqual(expected);
  });

  it('ignores a perfect entry of a stranger', () => {
    const next = sealed(at(BODIES, 4), { rollout: ROLLOUT, seq: 4, prev: at(EVENTS, 3).hash, at: '2026-11-16T09:05:00Z', run: '1/1' }, undefined);
    const ledger = readLedger([...COMMENTS.slice(0, 4), comment(500, next, { author: 'mallory' })], KEYS);
    expect([ledger.events.length, ledger.damages]).toEqual([4, []]);
  });

  it('takes only what the key signed, the old key while it is named', () => {
    const old = chain(BODIES.slice(0, 2), 'old');
    const fresh = sealed(at(BODIES, 2), { rollout: ROLLOUT, seq: 2, prev: at(old, 1).hash, at: '2026-11-16T09:05:00Z', run: '1/1' }, 'new');
    const comments = [...old, fresh].map((event, index) => comment(index, event));
    expect(readLedger(comments, { ...KEYS, keys: ['new', 'old'] }).damages).toEqual([]);
    expect(told(readLedger(comments, { ...KEYS, keys: ['old'] }))).toEqual(['2 mac: a signature by the ledger key / another one']);
    expect(told(readLedger(COMMENTS, { ...KEYS, keys: ['old'] }))[0]).toBe('100 mac: a signature by the ledger key / none');
  });
});
