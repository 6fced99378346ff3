import type { Limits } from './faults.ts';
import { refusal, type Answer } from './route.ts';

const HOURLY = 1000;

/** What GitHub says of the primary limit on each answer. */
export const headersOf = (limits: Limits, unchanged: boolean): Readonly<Record<string, string>> => {
  // An answer that says "unchanged" costs nothing.
  if (unchanged && limits.remaining !== undefined) limits.remaining++;
  return {
    'x-ratelimit-limit': String(HOURLY), 'x-ratelimit-remaining': String(limits.remaining ?? HOURLY), 'x-ratelimit-reset': String(limits.reset ?? 0), 'x-ratelimit-resource': 'core',
  };
};

/** Counts this request, and refuses it when it is one too many. */
export const overLimit = (limits: Limits, method: string): Answer | undefined => {
  const { remaining, writes, retryAfter, status = 403 } = limits;
  if (remaining !== undefined) {
    if (remaining <= 0) return refusal(status, 'API rate limit exceeded for installation.');
    limits.remaining = remaining - 1;
  }
  if (method === 'GET' || writes === undefined) return undefined;
  if (writes > 0) {
    limits.writes = writes - 1;
    return undefined;
  }
  return refusal(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
};
