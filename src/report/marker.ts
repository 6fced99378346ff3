import type { Verdict } from '../gate/verdict.ts';
import { sha256Hex } from '../trust/digest.ts';
import { blockingItems } from './causes.ts';

/** Tells our comment from any other, the newer run from the older, and what is new since the last one. */
export interface Marker {
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
  /** First digits of the package digest; of all of them together where there are several. */
  readonly digest: string;
  /** Short fingerprints of what blocks; `undefined` when there were too many to write down. */
  readonly fingerprints: readonly string[] | undefined;
  /** Those of the push before, with which this one was compared: a second run of the same push compares alike. */
  readonly before?: readonly string[] | undefined;
}

const MAX_PAYLOAD = 2000;
const MARKER = /<!-- driver-gate:gate:v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;
const SHORT = 8;

export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, SHORT);

export const blockingFingerprints = (verdict: Pick<Verdict, 'findings'>): readonly string[] =>
  blockingItems(verdict).flatMap(({ findings }) => findings.map(({ fingerprint }) => shortFingerprint(fingerprint)));

export const digestKey = ({ packages }: Pick<Verdict, 'packages'>): string => {
  const digests = packages.map(({ packageDigest }) => packageDigest.replace(/^sha256:/, ''));
  const [only = ''] = digests;
  return (digests.length === 1 ? only : sha256Hex(new TextEncoder().encode(digests.toSorted().join('\n')))).slice(0, 12);
};

const payload = ({ key, run, attempt, sha, digest, fingerprints, before }: Marker): string =>
  Buffer.from(JSON.stringify({ k: key, r: run, a: attempt, s: sha, d: digest, ...(fingerprints === undefined ? {} : { f: fingerprints }), ...(before === undefined ? {} : { b: before }) }), 'utf8').toString('base64url');

/** The last line of a comment. Never raw text: `-->` would end it. */
export const markerLine = (marker: Marker): string => {
  const { before: _, ...now } = marker;
  const none = { ...now, fingerprints: undefined };
  const texts = [marker, now, none].map(payload);
  const fits = texts.find((text) => text.length <= MAX_PAYLOAD) ?? payload({ ...none, key: sha256Hex(new TextEncoder().encode(marker.key)) });
  return `<!-- driver-gate:gate:v1 ${fits} -->`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRun = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isShorts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[0-9a-f]{4,64}$/.test(one));

/** The marker of a comment's last line; `undefined` when the comment is not ours. */
export const readMarker = (body: string): Marker | undefined => {
  const encoded = MARKER.exec(body.slice(-MAX_PAYLOAD - 1000))?.[1];
  const value = encoded === undefined ? undefined : parsed(Buffer.from(encoded, 'base64url').toString('utf8'));
  if (!isRecord(value)) return undefined;
  const { k, r, a, s, d, f, b } = value;
  if (typeof k !== 'string' || !isRun(r) || !isRun(a) || typeof s !== 'string' || typeof d !== 'string' || (f !== undefined && !isShorts(f)) || (b !== undefined && !isShorts(b))) return undefined;
  return { key: k, run: r, attempt: a, sha: s, digest: d, fingerprints: f, ...(b === undefined ? {} : { before: b }) };
};
