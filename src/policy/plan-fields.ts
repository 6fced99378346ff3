import { z } from 'zod';
import type { Duration } from '../evidence/plan.ts';
import { pattern, scalar, shown } from './fields.ts';

const MAX_HOURS = 24 * 365 * 10;

const durationOf = (text: string): Duration | undefined => {
  const [, digits, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
  const hours = Number(digits) * (unit === 'd' ? 24 : 1);
  return digits !== undefined && hours <= MAX_HOURS ? { text, hours } : undefined;
};

export const duration = () =>
  scalar<Duration>('a duration such as 24h or 3d', { type: 'string', examples: ['24h', '3d'], pattern: '^[0-9]{1,5}[hd]$' }, (text) => {
    const value = durationOf(text);
    return value === undefined ? { problem: `must be a duration such as 24h or 3d, not "${text.slice(0, 80)}"` } : { value };
  });

export const HOURS = (text: `${number}h` | `${number}d`): Duration => durationOf(text) ?? { text, hours: 0 };

const percentOf = (text: string, sign: 'needed' | 'optional'): number | undefined => {
  const [, digits, mark] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(text) ?? [];
  const value = Number(digits);
  return digits === undefined || value > 100 || (sign === 'needed' && mark === '') ? undefined : value;
};

/** In percent. The sign is demanded, because 0.01 could be meant as a share. */
export const percent = () =>
  scalar<number>('a percentage such as 0.5%', { type: 'string', examples: ['0.5%'], pattern: '^[0-9]{1,3}(\\.[0-9]{1,6})?%$' }, (text) => {
    const value = percentOf(text, 'needed');
    return value === undefined ? { problem: `must be a percentage from 0% to 100% such as 0.5%, not "${text.slice(0, 80)}"` } : { value };
  });

/** Where the key itself says percent, the sign may be left out. */
export const percentNumber = () =>
  scalar<number>('a percentage such as 5', { type: ['number', 'string'], examples: [5, '0.5%'] }, (text) => {
    const value = percentOf(text, 'optional');
    return value === undefined ? { problem: `must be a percentage from 0 to 100, not "${text.slice(0, 80)}"` } : { value };
  });

export const owner = () => pattern(/^(?:@[\w.-]{1,100}\/[\w.-]{1,100}|[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)$/, 'a login, or a team', '@org/team');

export const audience = () => pattern(/^(?:test-registry-key|codev|retail|group:[\w .{}-]{1,100})$/, 'test-registry-key, codev, retail or group:<id>', 'test-registry-key');

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
};

const ZONE = /^(?:UTC|[A-Za-z]{2,20}(?:\/[A-Za-z0-9_+-]{1,30}){1,2})$/;

export const timezone = () =>
  scalar<string>('the name of a time zone', { type: 'string', examples: ['America/Los_Angeles'], pattern: ZONE.source }, (value) =>
    ZONE.test(value) && isZone(value) ? { value } : { problem: `must be the name of a time zone such as America/Los_Angeles, not "${value.slice(0, 80)}"` });

export const repositoryPath = () => pattern(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\u0000-\u001f]{1,260}$/, 'a path in the repository', 'docs/release-notes.md');

/** A mapping, or prose in its place, which a rule refuses with better words than a schema has. */
export const orProse = <T extends z.ZodType>(form: T) =>
  z.union([z.string().max(2000).transform((prose) => ({ prose })), form], { error: (issue) => (issue.code === 'invalid_union' ? `must be {metric, above or below, window, owner}, not ${shown(issue.input)}` : undefined) });
