import process from 'node:process';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { VERSION } from '../gate/version.ts';

/** One attempt; the retry plugin makes at most three more. */
const TIMEOUT_MS = 30_000;
/** Waiting longer than this for a rate limit costs more runner time than the comment is worth. */
const MAX_WAIT_S = 90;
const MAX_LIMIT_RETRIES = 2;

/** Carries proxy, fetch and `GITHUB_API_URL` of the runner, which plain Octokit ignores. */
const Client = Octokit.plugin(retry, throttling).defaults(defaults);

const timedFetch = (url: string, options: RequestInit): Promise<unknown> => defaults.request?.fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) });

export interface ClientOptions {
  readonly token: string;
  /** One line for the log. */
  readonly tell: (message: string) => void;
  /** Tests do without the pauses that GitHub asks of clients. */
  readonly patient?: boolean;
}

export const client = ({ token, tell, patient = true }: ClientOptions) => {
  const limited = (kind: string) => (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean => {
    const again = seconds <= MAX_WAIT_S && retries < MAX_LIMIT_RETRIES;
    tell(`GitHub's ${kind} is reached; it asks to wait ${seconds} s. ${again ? 'Waiting.' : 'Giving up.'}`);
    return again;
  };
  return new Client({
    auth: token,
    baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    userAgent: `driver-gate/${VERSION}`,
    log: { debug: () => undefined, info: () => undefined, warn: tell, error: () => undefined },
    request: { ...defaults.request, fetch: timedFetch },
    retry: { retryAfterBaseValue: patient ? 1000 : 1 },
    throttle: { enabled: patient, onRateLimit: limited('rate limit'), onSecondaryRateLimit: limited('secondary rate limit') },
  });
};

export type Client = ReturnType<typeof client>;
