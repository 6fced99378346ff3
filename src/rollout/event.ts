import { z } from 'zod';
import { PHASES, PLAN_ROLES } from '../evidence/plan.ts';
import { sha256Hex } from '../trust/digest.ts';
import { hmacSha256Hex } from '../trust/mac.ts';
import { canonical, type Json } from './canonical.ts';
import { PAUSE_CAUSES } from './machine.ts';

const text = (max = 500) => z.string().max(max);
const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const head8 = z.string().regex(/^[0-9a-f]{8}$/);
const count = z.int().min(0);
const role = z.enum(PLAN_ROLES);
const texts = z.array(text()).max(100);
const itemId = z.string().regex(/^[a-z0-9.-]{1,120}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const DRIVER_VER = z.strictObject({ date: day, version: text(40) });

/** Of a metric when a health entry is written: counts, never rates. `lnE` in thousandths. */
const METRIC = z.strictObject({ id: text(100), status: text(20), failed: count, observed: count, lnE: z.int().optional(), required: z.boolean() });

/** What each type of entry says. Whatever is not written here makes an entry unreadable, and so suspicious. */
const DATA = {
  drafted: z.strictObject({
    contentDigest: sha256, packageDigest: sha256, driverVer: DRIVER_VER, package: text(200), asset: text(200), tag: text(200), commit: text(64), plan: sha256, policy: text(80),
    tool: text(40), verdict: text(80), rings: z.array(z.strictObject({ id: text(40), phase: z.enum(PHASES) })).max(100),
    /** Logins that may not approve: authors of the package, and who started the run. */
    excluded: z.array(z.strictObject({ login: text(100), why: z.enum(['package-author', 'workflow-initiator']) })).max(100),
    rollback: z.strictObject({ asset: text(200), contentDigest: sha256, driverVer: DRIVER_VER }).optional(),
  }),
  activated: z.strictObject({ approvals: texts, waivers: texts, guards: texts }),
  'ring-opened': z.strictObject({ facts: texts }),
  'bake-started': z.strictObject({ facts: texts }),
  'ring-ready': z.strictObject({ facts: texts }),
  'ring-unready': z.strictObject({ facts: texts }),
  approved: z.strictObject({ role, at: head8, request: z.boolean() }),
  'approval-withdrawn': z.strictObject({}),
  'approvals-voided': z.strictObject({ reason: text() }),
  'ring-promoted': z.strictObject({ approvals: texts, waivers: texts, guards: texts, verdict: text(80) }),
  completed: z.strictObject({}),
  paused: z.strictObject({ causes: z.array(z.enum(PAUSE_CAUSES)).min(1).max(PAUSE_CAUSES.length), reason: text(2000), damage: z.array(text(200)).max(100) }),
  resumed: z.strictObject({ reason: text(2000) }),
  'rolled-back': z.strictObject({ reason: text(2000) }),
  superseded: z.strictObject({ by: text(200) }),
  abandoned: z.strictObject({ reason: text(2000) }),
  ticked: z.strictObject({ item: itemId, on: day }),
  unticked: z.strictObject({ item: itemId }),
  waived: z.strictObject({ what: z.enum(['item', 'metric']), id: text(120), until: day, reason: text(2000), role, investigation: count.optional() }),
  'waiver-expired': z.strictObject({ what: z.enum(['item', 'metric']), id: text(120) }),
  accepted: z.strictObject({ metric: text(100), bound: text(200), role }),
  recorded: z.strictObject({ kind: text(20), values: z.record(text(40), text(500)) }),
  health: z.strictObject({ metrics: z.array(METRIC).max(100), asOf: text(30), data: text(80) }),
  gate: z.strictObject({ verdict: text(80), decision: z.enum(['go', 'no-go']), contentDigest: sha256, findings: count, policy: text(80), evaluatedAt: text(30) }),
  'digest-changed': z.strictObject({ old: sha256, new: text(80) }),
  'digest-restored': z.strictObject({ digest: sha256 }),
  'plan-changed': z.strictObject({ old: sha256, new: sha256 }),
  'bake-extended': z.strictObject({ hours: count }),
  expedited: z.strictObject({ reason: text(2000) }),
  resealed: z.strictObject({ damage: z.array(text(200)).max(100), reason: text(2000), role }),
  continued: z.strictObject({ issue: count, direction: z.enum(['next', 'previous']) }),
} as const;

export type EventType = keyof typeof DATA;
export type EventData<T extends EventType = EventType> = z.output<(typeof DATA)[T]>;

/** What happened, before it has a place in the ledger. */
export type EventBody = {
  [T in EventType]: {
    readonly type: T;
    readonly ring?: string | undefined;
    readonly actor: Actor;
    readonly source?: Source | undefined;
    readonly data: EventData<T>;
  };
}[EventType];

export interface Actor {
  readonly kind: 'user' | 'bot';
  readonly login: string;
}

/** What was seen: the comment, the closing or the edit. One source makes one entry of a type, for ever. */
export interface Source {
  readonly kind: 'comment' | 'close' | 'edit' | 'review';
  readonly id: string;
}

export type LedgerEvent = EventBody & {
  readonly v: 1;
  readonly rollout: string;
  readonly seq: number;
  readonly prev: string;
  /** UTC, whole seconds. */
  readonly at: string;
  readonly run: string;
  readonly hash: string;
  readonly mac?: string | undefined;
};

const HEX64 = z.string().regex(/^[0-9a-f]{64}$/);

const ENVELOPE = {
  v: z.literal(1), rollout: text(120), seq: z.int().min(0).max(100_000), prev: HEX64, at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), ring: text(40).optional(),
  actor: z.strictObject({ kind: z.enum(['user', 'bot']), login: text(100) }), source: z.strictObject({ kind: z.enum(['comment', 'close', 'edit', 'review']), id: text(100) }).optional(),
  run: text(40), hash: HEX64, mac: HEX64.optional(),
};

const TYPES = Object.keys(DATA);
const isType = (type: string): type is EventType => TYPES.includes(type);

const ANY = z.strictObject({ ...ENVELOPE, type: z.string().refine(isType), data: z.record(z.string(), z.json()) });

const readers = new Map<EventType, z.ZodType<LedgerEvent>>();

/** Making a schema costs a hundred times what using it does. */
const readerOf = (type: EventType): z.ZodType<LedgerEvent> => {
  const known = readers.get(type);
  if (known !== undefined) return known;
  const form = z.strictObject({ ...ENVELOPE, type: z.literal(type), data: DATA[type] });
  const made = z.custom<LedgerEvent>((candidate) => form.safeParse(candidate).success);
  readers.set(type, made);
  return made;
};

/** The entry that a value from outside is, or what is wrong with it. */
export const readEvent = (value: unknown): { readonly event: LedgerEvent } | { readonly problem: string } => {
  const outer = ANY.safeParse(value);
  if (!outer.success) return { problem: `${outer.error.issues[0]?.path.join('.') ?? ''}: ${outer.error.issues[0]?.message ?? 'not understood'}` };
  const event = readerOf(outer.data.type).safeParse(value);
  return event.success ? { event: event.data } : { problem: `data of ${outer.data.type}: not understood` };
};

export const NO_HEAD = '0'.repeat(64);

/** Members that are not there are left out: canonical JSON has no word for them. */
const present = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => [name, present(member)]));
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  throw new TypeError('A ledger entry holds text, numbers, truth values, lists and members only.');
};

/** SHA-256 over the canonical form of everything but `hash` and `mac`. */
export const hashOf = (event: object): string => sha256Hex(canonical(present({ ...event, hash: undefined, mac: undefined })));

export const canonicalEvent = (event: LedgerEvent): string => canonical(present(event));

export interface Place {
  readonly rollout: string;
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
  readonly run: string;
}

/** Gives an event its place in the chain. With a key nobody else can make one. */
export const sealed = (body: EventBody, place: Place, key: string | undefined): LedgerEvent => {
  const open = { v: 1 as const, ...place, ...body };
  const hash = hashOf(open);
  return { ...open, hash, ...(key === undefined ? {} : { mac: hmacSha256Hex(key, hash) }) };
};
