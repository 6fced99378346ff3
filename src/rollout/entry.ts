import { parseNative } from '../formats/json/native.ts';
import { canonicalEvent, readEvent, type LedgerEvent } from './event.ts';

/** Far above what an entry may take, below what a comment can hold. */
const MAX_PAYLOAD = 60_000;
const MARKER = /<!-- driver-gate:event:v1 ([A-Za-z0-9_-]{1,60000}) -->\s*$/;
const OPENING = '<!-- driver-gate:event:v1 ';

/** The last line of a ledger comment. Never raw text: `-->` would end it. */
export const entryLine = (event: LedgerEvent): string => {
  const payload = Buffer.from(canonicalEvent(event), 'utf8').toString('base64url');
  if (payload.length > MAX_PAYLOAD) throw new RangeError(`An entry of ${payload.length} characters does not fit into a comment.`);
  return `${OPENING}${payload} -->`;
};

export type Entry = { readonly kind: 'none' } | { readonly kind: 'entry'; readonly event: LedgerEvent } | { readonly kind: 'damaged'; readonly problem: string };

/** What a comment says as a ledger entry. One that begins a marker but ends otherwise was changed. */
export const readEntry = (body: string): Entry => {
  const at = body.lastIndexOf(OPENING);
  if (at === -1) return { kind: 'none' };
  const encoded = MARKER.exec(body.slice(at))?.[1];
  if (encoded === undefined) return { kind: 'damaged', problem: 'its marker is incomplete' };
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  const parsed = parseNative(text);
  if (!parsed.ok) return { kind: 'damaged', problem: 'its marker is no JSON' };
  const read = readEvent(parsed.value);
  if ('problem' in read) return { kind: 'damaged', problem: read.problem };
  // Members twice, or other digits for the same number: what was hashed is not what stands here.
  return canonicalEvent(read.event) === text ? { kind: 'entry', event: read.event } : { kind: 'damaged', problem: 'its marker is not in canonical form' };
};
