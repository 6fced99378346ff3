import { createServer, type IncomingMessage, type Server } from 'node:http';
import { comments } from './routes/comments.ts';
import { people } from './routes/people.ts';
import { repository } from './routes/repository.ts';
import { invalid, notFound, type Answer, type Call, type Route } from './route.ts';
import type { GitHubState, Token } from './state.ts';

const ROUTES: readonly Route[] = [...comments, ...people, ...repository];

const compile = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/\{([a-z_]+)(\+?)\}/g, (_, name: string, rest: string) => `(?<${name}>${rest === '' ? '[^/]+' : '.+'})`)}$`);

const COMPILED = ROUTES.map((route) => ({ route, pattern: compile(route.path) }));

const readBody = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? Object.fromEntries(Object.entries(parsed)) : undefined;
};

/** What GitHub's description does not allow in this request. */
const undocumented = (route: Route, query: URLSearchParams, body: Readonly<Record<string, unknown>>): string | undefined => {
  for (const name of query.keys()) if (!(route.query ?? []).includes(name)) return `unknown query key "${name}"`;
  const members = route.body ?? {};
  for (const name of Object.keys(body)) if (!(name in members)) return `unknown member "${name}"`;
  for (const [name, type] of Object.entries(members)) {
    const value = body[name];
    if (value === undefined && type.endsWith('?')) continue;
    if (typeof value !== type.replace('?', '')) return `"${name}" must be a ${type}`;
  }
  return undefined;
};

const error = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  ({ status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers });

const may = (token: Token | undefined, wanted: string): boolean => {
  const [name = '', level] = wanted.split('=');
  const held = token?.permissions[name];
  return held === 'write' || (level === 'read' && held === 'read');
};

/** Who asks, and whether they may: the same words GitHub uses. */
const refuse = (state: GitHubState, route: Route, header: string | undefined): { readonly token: Token | undefined; readonly refusal: Answer | undefined } => {
  const secret = /^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1];
  if (secret === undefined) return { token: undefined, refusal: route.method === 'GET' ? undefined : error(401, 'Requires authentication') };
  const token = state.tokens.get(secret);
  if (token === undefined) return { token, refusal: error(401, 'Bad credentials') };
  if (route.permissions.length === 0 || route.permissions.some((wanted) => may(token, wanted))) return { token, refusal: undefined };
  return { token, refusal: error(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': route.permissions.join('; ') }) };
};

const faulty = (state: GitHubState, operation: string): Answer | undefined => {
  const fault = state.faults.find((one) => one.operation === operation && one.times > 0);
  if (fault === undefined) return undefined;
  fault.times--;
  return error(fault.status, fault.message, fault.headers);
};

const handle = async (state: GitHubState, origin: string, request: IncomingMessage): Promise<{ readonly operation: string; readonly answer: Answer }> => {
  const url = new URL(request.url ?? '/', origin);
  const found = COMPILED.map(({ route, pattern }) => ({ route, match: pattern.exec(url.pathname) })).find(({ route, match }) => match !== null && route.method === request.method);
  const body = await readBody(request);
  if (found === undefined || body === undefined) {
    state.violations.push(`${request.method} ${url.pathname}: no such operation`);
    return { operation: 'unknown', answer: notFound };
  }
  const { route, match } = found;
  state.interfere(route.operation);
  const problem = undocumented(route, url.searchParams, body);
  if (problem !== undefined) {
    state.violations.push(`${route.operation}: ${problem}`);
    return { operation: route.operation, answer: invalid('request', problem) };
  }
  const { token, refusal } = refuse(state, route, request.headers.authorization);
  const parameters = Object.fromEntries(Object.entries(match?.groups ?? {}).map(([name, value]) => [name, value.split('/').map(decodeURIComponent).join('/')]));
  const call: Call = { state, origin, token, parameters, query: url.searchParams, body };
  return { operation: route.operation, answer: faulty(state, route.operation) ?? refusal ?? route.answer(call) };
};

export interface LocalGitHub {
  readonly url: string;
  readonly state: GitHubState;
  close(): Promise<void>;
}

/** A GitHub on this machine: stateful, strict about requests, as strict about permissions as the real one. */
export const startGitHub = async (state: GitHubState): Promise<LocalGitHub> => {
  let origin = '';
  const server: Server = createServer((request, response) => {
    handle(state, origin, request).then(
      ({ operation, answer }) => {
        state.requests.push({ method: request.method ?? '', path: request.url ?? '', operation, status: answer.status });
        response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': '1', ...answer.headers });
        response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
      },
      (reason: unknown) => {
        state.violations.push(`the local GitHub broke: ${String(reason)}`);
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url: origin,
    state,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
};
