import { z } from 'zod';
import { suggestion } from './nearest.ts';

/**
 * Building blocks for the user's files. Every scalar arrives as text (see yaml.ts); `meta` tells the JSON Schema what an
 * editor should expect, because people write `true` and `3`, not `"true"` and `"3"`.
 */
type Check<T> = (text: string) => { readonly value: T } | { readonly problem: string };

export const shown = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 80)}"` : Array.isArray(value) ? 'a list' : 'a mapping');

/** Text that a check turns into a value. */
export const scalar = <T>(wanted: string, meta: Readonly<Record<string, unknown>>, check: Check<T>) =>
  z.unknown().meta(meta).transform((value, context): T => {
    const result: ReturnType<Check<T>> =
      typeof value === 'string' ? check(value) : { problem: value === undefined ? `is missing; give ${wanted}` : `must be ${wanted}, not ${shown(value)}` };
    if ('value' in result) return result.value;
    context.issues.push({ code: 'custom', input: value, message: result.problem });
    return z.NEVER;
  });

/** A mapping with exactly these keys; an unknown key names the nearest one. */
export const mapping = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => `unknown key "${key.slice(0, 80)}"; ${suggestion(key, Object.keys(shape))}`).join('\n');
      }
      return issue.code === 'invalid_type' ? `must be a mapping with the keys ${Object.keys(shape).join(', ')}, not ${shown(issue.input)}` : undefined;
    },
  });

export const listOf = <T extends z.ZodType>(item: T, wanted: string) =>
  z.array(item, { error: (issue) => (issue.code === 'invalid_type' ? `must be a list of ${wanted}, not ${shown(issue.input)}` : undefined) });

/** Free keys, checked values. */
export const mapOf = <T extends z.ZodType>(value: T, wanted: string) =>
  z.record(z.string(), value, { error: (issue) => (issue.code === 'invalid_type' ? `must be a mapping of ${wanted}, not ${shown(issue.input)}` : undefined) });

export const word = <const T extends readonly string[]>(words: T) =>
  scalar<T[number]>(`one of ${words.join(', ')}`, { enum: [...words] }, (text) => {
    const found = words.find((one) => one === text);
    return found === undefined ? { problem: `"${text.slice(0, 80)}" is not known here; ${suggestion(text, words)}` } : { value: found };
  });

export const flag = () =>
  scalar<boolean>('true or false', { type: 'boolean' }, (text) =>
    text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: `must be true or false, not "${text.slice(0, 80)}"` },
  );

export const text = (wanted: string, maximum = 1000) =>
  scalar<string>(wanted, { type: 'string', minLength: 1, maxLength: maximum }, (value) => {
    if (value.trim() === '') return { problem: `must be ${wanted}, not empty` };
    return value.length > maximum ? { problem: `is longer than ${maximum} characters` } : { value };
  });

export const count = (minimum: number, maximum: number) =>
  scalar<number>('a whole number', { type: 'integer', minimum, maximum }, (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    return number >= minimum && number <= maximum ? { value: number } : { problem: `must be a whole number from ${minimum} to ${maximum}, not "${value.slice(0, 80)}"` };
  });

export const decimal = (minimum: number, maximum: number) =>
  scalar<number>('a number', { type: 'number', minimum, maximum }, (value) => {
    const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
    return number >= minimum && number <= maximum ? { value: number } : { problem: `must be a number from ${minimum} to ${maximum}, not "${value.slice(0, 80)}"` };
  });

/** Text of a fixed form; `example` shows a correct one. */
export const pattern = (expression: RegExp, wanted: string, example: string, normalise?: (value: string) => string) =>
  scalar<string>(wanted, { type: 'string', examples: [example], ...(normalise === undefined ? { pattern: expression.source } : {}) }, (value) => {
    const normal = normalise?.(value) ?? value;
    return expression.test(normal) ? { value: normal } : { problem: `must be ${wanted} such as ${example}, not "${value.slice(0, 80)}"` };
  });

/** A day of the calendar that exists. */
export const day = () =>
  scalar<string>('a date', { type: 'string', format: 'date' }, (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    return real ? { value } : { problem: `must be a date such as 2026-12-15, not "${value.slice(0, 80)}"` };
  });

const SHA256 = /^[0-9a-f]{64}$/;

/** SHA-256 in hex; the prefix that reports show and the colons that certificate tools print are taken off. */
export const digest = () =>
  pattern(SHA256, 'a SHA-256 digest (64 hexadecimal digits)', 'ed09'.repeat(16), (value) => value.replace(/^sha256:/i, '').replaceAll(':', '').toLowerCase());
