import type { GitHubState, Token } from './state.ts';

export interface Call {
  readonly state: GitHubState;
  readonly origin: string;
  readonly token: Token | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One documented operation. */
export interface Route {
  /** GitHub's operation id. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `{name}` is one segment, `{name+}` the rest of the path. */
  readonly path: string;
  readonly query?: readonly string[];
  /** Members of the body with their types; a `?` marks one that may be left out. */
  readonly body?: Readonly<Record<string, 'string' | 'string?' | 'object?'>>;
  /** Any one of them is enough, in the header's own notation: `issues=write`. */
  readonly permissions: readonly string[];
  answer(call: Call): Answer;
}

export const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };

export const invalid = (field: string, message: string): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'unprocessable', field, message }], documentation_url: 'https://docs.github.com/rest', status: '422' },
});

const DEFAULT_PAGE = 30;
const MAX_PAGE = 100;

const positive = (text: string | null, otherwise: number): number => (text !== null && /^[1-9][0-9]*$/.test(text) ? Number(text) : otherwise);

/** One page of a list, with the `Link` header that names its neighbours. */
export const paged = <T>(call: Call, path: string, all: readonly T[], show: (item: T) => unknown): Answer => {
  const size = Math.min(positive(call.query.get('per_page'), DEFAULT_PAGE), MAX_PAGE);
  const page = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => `<${call.origin}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])];
  return { status: 200, body: all.slice((page - 1) * size, page * size).map(show), headers: links.length === 0 ? {} : { link: links.join(', ') } };
};
