import fc from 'fast-check';
import { outcome } from './hostile.ts';

const BOUNDARIES = [0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

type Change =
  | { readonly kind: 'byte'; readonly at: number; readonly value: number }
  | { readonly kind: 'word'; readonly at: number; readonly width: 2 | 4; readonly value: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'copy'; readonly from: number; readonly at: number; readonly length: number };

/** Places are more often near the start, where headers are. */
const place = fc.oneof(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }).map((value) => 0.9999 * value ** 4));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('byte'), at: place, value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('word'), at: place, width: fc.constantFrom(2, 4), value: fc.constantFrom(...BOUNDARIES) }),
  fc.record({ kind: fc.constant('cut'), at: place }),
  fc.record({ kind: fc.constant('copy'), from: place, at: place, length: fc.integer({ min: 1, max: 64 }) }),
);

const apply = (data: Uint8Array, one: Change): Uint8Array => {
  const at = Math.floor(one.at * data.length);
  if (one.kind === 'cut') return data.slice(0, at);
  const out = new Uint8Array(data);
  if (one.kind === 'byte') out.fill(one.value, at, at + 1);
  else if (one.kind === 'copy') out.copyWithin(at, Math.floor(one.from * data.length), Math.floor(one.from * data.length) + one.length);
  else for (let byte = 0; byte < one.width && at + byte < out.length; byte++) out[at + byte] = (one.value >>> (8 * byte)) & 0xff;
  return out;
};

/** A valid sample with a few things wrong: bytes, boundary values, parts copied elsewhere, cut off. */
export const damaged = (...samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 })).map(([sample, changes]) => changes.reduce(apply, sample));

/** `value`, or that reading was refused. Whatever else is thrown is a bug of the reader. */
export const outcomeOf = (read: () => unknown): 'value' | 'FormatError' => {
  const result = outcome(read);
  return result === 'value' ? result : result.name;
};
