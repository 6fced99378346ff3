import { z } from 'zod';
import { ROW_RESULTS, type Cpu, type Measured, type Moment } from '../evidence/claims.ts';
import { pattern, scalar, word } from './fields.ts';

/** Seconds are required and so is the offset: a local time would mean another instant on every machine (RFC 3339). */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

const isRealDay = (text: string): boolean => {
  const time = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  // Date.parse lets 30 February pass as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
};

const momentOf = (text: string): Moment | undefined => {
  const time = RFC3339.test(text) && isRealDay(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : { text, time };
};

const WANTED = 'a time with its offset such as 2026-11-20T10:00:00Z';

export const moment = () =>
  scalar<Moment>(WANTED, { type: 'string', format: 'date-time' }, (text) => {
    const value = momentOf(text);
    return value === undefined ? { problem: `must be ${WANTED}, not "${text.slice(0, 80)}"` } : { value };
  });

/** A time, or a whole day, which stands for its beginning in UTC. */
export const momentOrDay = () =>
  scalar<Moment>(WANTED, { type: 'string' }, (text) => {
    const value = momentOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
    return value === undefined ? { problem: `must be ${WANTED}, or a day such as 2026-11-20, not "${text.slice(0, 80)}"` } : { value: { text, time: value.time } };
  });

/** Machines write true and false, people yes and no. */
export const yesNo = () =>
  scalar<boolean>('yes or no', { enum: ['yes', 'no', true, false] }, (text) => {
    if (text === 'yes' || text === 'true') return { value: true };
    return text === 'no' || text === 'false' ? { value: false } : { problem: `must be yes or no, not "${text.slice(0, 80)}"` };
  });

/** `amd64` is what INFs call it. */
export const cpu = () =>
  scalar<Cpu>('one of x64, arm64, x86', { enum: ['x64', 'arm64', 'x86', 'amd64'] }, (text) => {
    if (text === 'x64' || text === 'amd64') return { value: 'x64' };
    return text === 'arm64' || text === 'x86' ? { value: text } : { problem: `"${text.slice(0, 80)}" is not known here; use one of x64, arm64, x86` };
  });

/** A number below 2^32 as decimal digits or hexadecimal after `0x`. */
export const code = (wanted: string) =>
  scalar<number>(wanted, { type: ['string', 'integer'], examples: ['0x209BB'] }, (text) => {
    const value = /^(?:0[xX][0-9a-fA-F]{1,8}|\d{1,10})$/.test(text) ? Number(text) : Number.NaN;
    return value <= 0xffffffff ? { value } : { problem: `must be ${wanted} such as 0x209BB, not "${text.slice(0, 80)}"` };
  });

export const rowResult = () => word(ROW_RESULTS);

export const login = () => pattern(/^[A-Za-z0-9](?:[\w-]{0,98})(?:\[bot\])?$/, 'the login of an account', 'dana');

/** Relative, `/` as separator, never out of the folder: the file it names will be opened. */
export const relativePath = () =>
  scalar<string>('a path', { type: 'string', minLength: 1, maxLength: 500 }, (text) => {
    const isInside = text !== '' && !/^[A-Za-z]:|[\\\u0000-\u001f]|^\//.test(text) && !text.split('/').some((part) => part === '..' || part === '.' || part === '');
    return isInside && text.length <= 500 ? { value: text } : { problem: `must be a path below this file such as lab/run-47.xml, with / and without "..", not "${text.slice(0, 80)}"` };
  });

export const commit = () => pattern(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id (40 or 64 hexadecimal digits)', '4f2c'.repeat(10), (value) => value.toLowerCase());

/** A share or a plain number: `0.4%`, `17.5`. */
export const measured = () =>
  scalar<Measured>('a number, with % where it is a share', { type: ['string', 'number'], examples: ['0.4%'] }, (text) => {
    const [, digits, percent] = /^(\d{1,12}(?:\.\d{1,9})?)(%?)$/.exec(text) ?? [];
    return digits === undefined ? { problem: `must be a number such as 0.4%, not "${text.slice(0, 80)}"` } : { value: { value: Number(digits), percent: percent === '%' } };
  });

const numberOfBugchecks = () =>
  scalar<{ readonly count: number; readonly codes: readonly number[] }>('a number', { type: 'integer', minimum: 0 }, (text) =>
    /^\d{1,6}$/.test(text) ? { value: { count: Number(text), codes: [] } } : { problem: 'is no number' });

/** A list of codes, or only how many there were. */
export const bugchecks = () =>
  z.union([numberOfBugchecks(), z.array(code('a bug check code')).transform((codes) => ({ count: codes.length, codes }))], {
    error: () => 'must be a list of bug check codes such as [0xC4], or how many there were',
  });

/** `no` says that there is none. */
export const membership = () =>
  scalar<string | undefined>('the name of the member, or no', { type: 'string', minLength: 1, maxLength: 200 }, (text) => {
    if (text.trim() === '' || text.length > 200) return { problem: 'must be the name of the member, or no' };
    return { value: text === 'no' || text === 'false' ? undefined : text };
  });
