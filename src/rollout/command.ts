import { suggestion } from '../policy/nearest.ts';

export const RECORD_KINDS = ['throttle', 'exposure', 'label', 'review', 'accept', 'waive', 'withdraw', 'extend-bake', 'action', 'notice', 'supersede', 'expedite', 'abandon', 'reseal'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type Command =
  | { readonly verb: 'promote'; readonly ring: string | undefined; readonly at: string | undefined }
  | { readonly verb: 'pause' | 'resume' | 'rollback'; readonly reason: string }
  | { readonly verb: 'record'; readonly kind: RecordKind; readonly values: Readonly<Record<string, string>> }
  | { readonly verb: 'status' | 'help' };

/** What a comment says: nothing to us, a command, or something that was meant as one. */
export type Said = { readonly kind: 'nothing' } | { readonly kind: 'command'; readonly command: Command } | { readonly kind: 'mistake'; readonly problem: string };

const VERBS = ['promote', 'approve', 'pause', 'resume', 'rollback', 'record', 'status', 'help'] as const;
const MAX_LINE = 4000;
const MAX_REASON = 2000;

/** Keys of each kind of record; those with `!` must be there. */
const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  throttle: ['percent!'], exposure: ['devices!'], label: ['id!', 'step', 'state', 'audience'], review: ['item!', 'on!'], accept: ['metric!'], waive: ['item', 'metric', 'until!', 'reason!', 'investigation'], withdraw: [],
  'extend-bake': ['by!'], action: ['what!', 'on!'], notice: ['kind!', 'on!'], supersede: ['by!'], expedite: ['reason!'], abandon: ['reason!'], reseal: ['reason!'],
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/** What a value must look like; the words are those of the reply. */
const FORMS: readonly { readonly key: string; readonly kinds?: readonly RecordKind[]; readonly fits: (value: string) => boolean; readonly wanted: string }[] = [
  { key: 'percent', fits: (value) => /^\d{1,3}(?:\.\d{1,4})?$/.test(value) && Number(value) <= 100, wanted: 'a number from 0 to 100' },
  { key: 'devices', fits: (value) => /^\d{1,12}$/.test(value), wanted: 'a number of devices' },
  { key: 'on', fits: isDay, wanted: 'a date such as 2026-11-24' },
  { key: 'until', fits: isDay, wanted: 'a date such as 2026-11-24' },
  { key: 'investigation', fits: (value) => /^#?[1-9]\d{0,9}$/.test(value), wanted: 'the number of an issue' },
  { key: 'by', kinds: ['extend-bake'], fits: (value) => /^\d{1,4}[hd]$/.test(value), wanted: 'a time such as 24h or 3d' },
  { key: 'what', fits: (value) => ['cancel-label', 'expire', 'stop-serving', 'publish-reissue', 'approve-lkg'].includes(value), wanted: 'cancel-label, expire, stop-serving, publish-reissue or approve-lkg' },
  { key: 'kind', fits: (value) => ['internal', 'partner', 'customer', 'resolved', 'end-of-support'].includes(value), wanted: 'internal, partner, customer, resolved or end-of-support' },
];

const mistake = (problem: string): Said => ({ kind: 'mistake', problem });

const PAIR = /\s*([A-Za-z-]{1,40})=(?:"([^"]{0,2000})"|([^\s"]{1,500}))(?=\s|$)/y;

const pairsOf = (text: string): Readonly<Record<string, string>> | string => {
  const pairs = new Map<string, string>();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.trimEnd().length) {
    const from = PAIR.lastIndex;
    const [, key = '', quoted, bare] = PAIR.exec(text) ?? [];
    if (key === '') return `"${text.slice(from).trim().slice(0, 60)}" is not key=value; put values with blanks in quotes`;
    if (pairs.has(key.toLowerCase())) return `"${key}" is written twice`;
    pairs.set(key.toLowerCase(), quoted ?? bare ?? '');
  }
  return Object.fromEntries(pairs);
};

const valueProblem = (kind: RecordKind, values: Readonly<Record<string, string>>): string | undefined => {
  const known = KEYS[kind].map((key) => key.replace('!', ''));
  for (const key of Object.keys(values)) if (!known.includes(key)) return `record ${kind} has no key "${key.slice(0, 40)}"; ${known.length === 0 ? 'it takes none' : suggestion(key, known)}`;
  for (const key of KEYS[kind].filter((one) => one.endsWith('!'))) if ((values[key.slice(0, -1)] ?? '') === '') return `record ${kind} needs ${key.slice(0, -1)}=`;
  for (const { key, kinds, fits, wanted } of FORMS) {
    const value = values[key];
    if (value !== undefined && kinds?.includes(kind) !== false && !fits(value)) return `${key}= must be ${wanted}`;
  }
  if (kind === 'waive' && (values['item'] === undefined) === (values['metric'] === undefined)) return 'record waive needs either item= or metric=';
  return undefined;
};

const recordOf = (rest: string): Said => {
  const [word = ''] = rest.split(/\s/, 1);
  const kind = RECORD_KINDS.find((one) => one === word.toLowerCase());
  if (kind === undefined) return mistake(word === '' ? `record needs a kind: ${RECORD_KINDS.join(', ')}` : `there is no record "${word.slice(0, 40)}"; ${suggestion(word.toLowerCase(), RECORD_KINDS)}`);
  const values = pairsOf(rest.slice(word.length));
  if (typeof values === 'string') return mistake(values);
  const problem = valueProblem(kind, values);
  return problem === undefined ? { kind: 'command', command: { verb: 'record', kind, values } } : mistake(problem);
};

const promoteOf = (rest: string): Said => {
  let ring: string | undefined;
  let at: string | undefined;
  for (const word of rest.split(/\s+/).filter((one) => one !== '')) {
    const [, head] = /^at:([0-9a-f]{8})$/i.exec(word) ?? [];
    if (head !== undefined && at === undefined) at = head.toLowerCase();
    else if (/^[a-z][a-z0-9-]{0,39}$/i.test(word) && ring === undefined) ring = word.toLowerCase();
    else return mistake(`"${word.slice(0, 60)}" is neither a ring nor at: with the eight digits that the issue shows`);
  }
  return { kind: 'command', command: { verb: 'promote', ring, at } };
};

/** Reads the first line of a comment. Verbs, rings and keys are without case. */
export const readCommand = (body: string): Said => {
  const [line = ''] = body.split(/\r?\n/, 1);
  const [, word = '', rest = ''] = /^\/driver-gate(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/i.exec(line.slice(0, MAX_LINE + 1)) ?? [];
  if (!/^\/driver-gate(?:\s|$)/i.test(line)) return { kind: 'nothing' };
  if (line.length > MAX_LINE) return mistake(`the command is longer than ${MAX_LINE} characters`);
  if (word === '') return { kind: 'command', command: { verb: 'help' } };
  const verb = VERBS.find((one) => one === word.toLowerCase());
  const reason = rest.trim();
  switch (verb) {
    case undefined:
      return word.toLowerCase() === 'sign-off' ? mistake('sign-off belongs to pull requests; here it is promote') : mistake(`there is no command "${word.slice(0, 40)}"; ${suggestion(word.toLowerCase(), VERBS)}`);
    case 'promote':
    case 'approve':
      return promoteOf(rest);
    case 'record':
      return recordOf(reason);
    case 'status':
    case 'help':
      return { kind: 'command', command: { verb } };
    default:
      if (reason === '') return mistake(`${verb} needs a reason: /driver-gate ${verb} <reason>`);
      return reason.length > MAX_REASON ? mistake(`the reason is longer than ${MAX_REASON} characters`) : { kind: 'command', command: { verb, reason } };
  }
};
