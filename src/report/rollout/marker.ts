import { parseNative } from '../../formats/json/native.ts';

/** What the last line of an issue of ours says: which rollout it belongs to, and how far the ledger was when it was drawn. */
export interface IssueMarker {
  readonly rollout: string;
  /** Absent on the tracking issue. */
  readonly ring: string | undefined;
  readonly seq: number;
  /** First eight digits of the ledger's head. */
  readonly head: string;
}

const MARKER = /<!-- driver-gate:(rollout|promotion):v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;
const REPLY = /<!-- driver-gate:reply:v1 ([A-Za-z0-9_-]{1,400}) -->\s*$/;
const TAIL = 3000;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

const decoded = (text: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  const parsed = text === undefined ? undefined : parseNative(Buffer.from(text, 'base64url').toString('utf8'));
  const value = parsed?.ok === true ? parsed.value : undefined;
  return isRecord(value) ? value : undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never raw text: `-->` would end it. */
export const issueMarkerLine = ({ rollout, ring, seq, head }: IssueMarker): string =>
  `<!-- driver-gate:${ring === undefined ? 'rollout' : 'promotion'}:v1 ${encoded({ rollout, ...(ring === undefined ? {} : { ring }), seq, head })} -->`;

export const readIssueMarker = (body: string): IssueMarker | undefined => {
  const [, kind, text] = MARKER.exec(body.slice(-TAIL)) ?? [];
  const value = decoded(text);
  if (value === undefined) return undefined;
  const { rollout, ring, seq, head } = value;
  if (typeof rollout !== 'string' || typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0 || typeof head !== 'string' || !/^[0-9a-f]{8}$/.test(head)) return undefined;
  if (kind === 'rollout') return ring === undefined ? { rollout, ring: undefined, seq, head } : undefined;
  return typeof ring === 'string' ? { rollout, ring, seq, head } : undefined;
};

/** An answer remembers what it answers: that is all the memory a refused command needs. */
export const replyMarkerLine = (key: string): string => `<!-- driver-gate:reply:v1 ${encoded({ to: key })} -->`;

export const readReplyMarker = (body: string): string | undefined => {
  const value = decoded(REPLY.exec(body.slice(-TAIL))?.[1]);
  return typeof value?.['to'] === 'string' ? value['to'] : undefined;
};
