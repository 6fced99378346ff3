import type { GitHubState } from './state.ts';
import type { Token } from './stored.ts';

export interface Call {
  readonly state: GitHubState;
  readonly origin: string;
  /** Of the request, without its query. */
  readonly path: string;
  readonly token: Token | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** `Accept` asks for the file itself. */
  readonly raw: boolean;
}

export interface Answer {
  readonly status: number;
  /** Required members that are left out are added, see `Judge.complete`. Text and bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers one documented operation. Method, path, parameters, body and answers come from the description, and requests and
 * answers are judged by it; a route says who may ask and what comes back.
 */
export interface Route {
  /** GitHub's operation id. */
  readonly operation: string;
  /** Any one of them is enough, in the header's own notation: `issues=write`. None: anyone may ask. */
  readonly permissions: readonly string[];
  /** Absent from GitHub Enterprise Server. */
  readonly cloudOnly?: boolean;
  answer(call: Call): Answer;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** GitHub's way to say no. */
export const refusal = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  ({ status, body: { message, documentation_url: DOCUMENTATION, status: String(status) }, headers });

export const notFound: Answer = refusal(404, 'Not Found');

export const invalid = (field: string, message: string, code = 'custom'): Answer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ resource: 'Resource', code, field, message }], documentation_url: DOCUMENTATION },
});

export const conflict = (message: string): Answer => refusal(409, message);

export const done: Answer = { status: 204 };

/** Members of a request's body. */
export const text = ({ body }: Call, name: string): string | undefined => (typeof body[name] === 'string' ? body[name] : undefined);
export const texts = ({ body }: Call, name: string): readonly string[] | undefined => {
  const value = body[name];
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : String(one))) : undefined;
};

const DEFAULT_PAGE = 30;
const MAX_PAGE = 100;

const positive = (value: string | null, otherwise: number): number => (value !== null && /^[1-9][0-9]*$/.test(value) ? Number(value) : otherwise);

/** Members of one page, and the `Link` header that names its neighbours. */
export const pageOf = <T>(call: Call, all: readonly T[]): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } => {
  const size = Math.min(positive(call.query.get('per_page'), DEFAULT_PAGE), MAX_PAGE);
  const page = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('per_page', String(size));
    query.set('page', String(to));
    return `<${call.origin}${call.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []), ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])];
  return { items: all.slice((page - 1) * size, page * size), headers: links.length === 0 ? {} : { link: links.join(', ') } };
};

/** One page of a list. */
export const paged = <T>(call: Call, all: readonly T[], show: (item: T) => unknown): Answer => {
  const { items, headers } = pageOf(call, all);
  return { status: 200, body: items.map(show), headers };
};
