import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { findOperation, judge, requestProblems, type Match } from './description.ts';
import { strike, type Fault } from './faults.ts';
import { headersOf, overLimit } from './limits.ts';
import { refuse } from './permissions.ts';
import { invalid, notFound, refusal, type Answer, type Route } from './route.ts';
import { ROUTES } from './routes/index.ts';
import type { GitHubState } from './state.ts';

const BY_OPERATION: ReadonlyMap<string, Route> = new Map(ROUTES.map((route) => [route.operation, route]));

/** Refusals that any operation may give, whether its description names them or not. */
const ANYWHERE = [304, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503];
/** Repositories beside the own one are read only so far. */
const ELSEWHERE = ['repos/get', 'repos/get-content'];

type Body = Readonly<Record<string, unknown>>;

const readBody = async (request: IncomingMessage): Promise<Body | undefined> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? Object.fromEntries(Object.entries(parsed)) : undefined;
};

/** Completes an answer and notes what the description does not allow in it. */
const checked = (state: GitHubState, { id, operation }: Match, answer: Answer): Answer => {
  const schema = operation.responses[String(answer.status)];
  if (schema === undefined && !ANYWHERE.includes(answer.status)) state.violations.push(`${id}: answer ${answer.status} is not documented`);
  if (schema === undefined || schema === null || answer.body === undefined || typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) return answer;
  const body = judge.complete(schema, answer.body);
  for (const problem of judge.problems(schema, body)) state.violations.push(`${id}: answer ${answer.status}: ${problem}`);
  return { ...answer, body };
};

interface Handled {
  readonly operation: string;
  readonly answer: Answer;
  readonly fault?: Fault | undefined;
}

const respond = (state: GitHubState, origin: string, request: IncomingMessage, url: URL, match: Match, body: Body): Handled => {
  const { id, parameters } = match;
  const route = BY_OPERATION.get(id);
  const problems = requestProblems(match, url.searchParams, body);
  if (route === undefined || problems.length > 0) {
    state.violations.push(...(route === undefined ? [`${id}: no route answers it`] : problems.map((problem) => `${id}: ${problem}`)));
    return { operation: id, answer: route === undefined ? notFound : invalid('request', problems.join('; ')) };
  }
  const fault = strike(state.faults, id);
  const broken = fault?.status === undefined ? undefined : refusal(fault.status, fault.message ?? 'Server Error', fault.headers);
  if (broken !== undefined && fault?.kind !== 'late') return { operation: id, answer: broken, fault };
  if (fault?.kind === 'reset') return { operation: id, answer: notFound, fault };
  const { token, refused } = refuse(state, route, request.headers.authorization);
  const elsewhere = parameters['repo'] !== undefined && !ELSEWHERE.includes(id) && `${parameters['owner']}/${parameters['repo']}` !== state.repository;
  const limited = overLimit(state.limits, match.operation.method);
  const absent = elsewhere || (route.cloudOnly === true && state.enterprise) ? notFound : undefined;
  const raw = /\bvnd\.github\.(?:v3\.)?raw\b/.test(request.headers.accept ?? '');
  const call = { state, origin, path: url.pathname, token, parameters, query: url.searchParams, body, raw };
  const answer = limited ?? refused ?? absent ?? checked(state, match, route.answer(call));
  const lacking = answer.headers?.['x-accepted-github-permissions'];
  if (!state.mayBeDenied && (lacking !== undefined || answer.status === 401)) state.violations.push(`${id}: ${lacking === undefined ? 'no valid token' : `the token lacks ${lacking.replaceAll('; ', ' or ')}`}`);
  return { operation: id, answer: broken ?? answer, fault };
};

const send = (state: GitHubState, request: IncomingMessage, response: ServerResponse, { status, body, headers }: Answer): number => {
  const content = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const etag = `"${createHash('sha256').update(content ?? '').digest('hex')}"`;
  const unchanged = request.method === 'GET' && status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(unchanged ? 304 : status, {
    'content-type': 'application/json; charset=utf-8', 'x-github-request-id': '1', ...(request.method === 'GET' && status === 200 ? { etag } : {}),
    ...(state.enterprise ? { 'x-github-enterprise-version': '3.19.0' } : {}), ...headersOf(state.limits, unchanged), ...headers,
  });
  response.end(unchanged ? undefined : content);
  return unchanged ? 304 : status;
};

/** Cuts the connection: no status, no headers, as when a network fails. */
const cut = (request: IncomingMessage): void => {
  request.socket.destroy();
};

/** Where artifacts lie is no part of the API: a token must not travel there. */
const serveArtifact = (state: GitHubState, request: IncomingMessage, response: ServerResponse, url: URL): void => {
  const artifact = state.artifacts.find(({ id }) => `/_storage/${id}` === url.pathname);
  if (request.headers.authorization !== undefined) state.violations.push('storage: the token was sent along');
  response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' });
  response.end(artifact === undefined ? '' : Buffer.from(artifact.zip, 'base64'));
};

const handle = async (state: GitHubState, origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', origin);
  const method = request.method ?? '';
  const path = request.url ?? '';
  const match = findOperation(method, url.pathname);
  const body = await readBody(request);
  if (url.pathname.startsWith('/_storage/')) return serveArtifact(state, request, response, url);
  if (match === undefined || body === undefined) {
    state.violations.push(`${method} ${url.pathname}: no such operation`);
    state.requests.push({ method, path, operation: 'unknown', status: send(state, request, response, notFound) });
    return;
  }
  const { boundary } = state;
  const atBoundary = boundary?.at === state.requests.length;
  if (boundary !== undefined && atBoundary && boundary.when === 'before') {
    state.requests.push({ method, path, operation: match.id, status: 0 });
    await boundary.reached(match.id);
    return cut(request);
  }
  state.interfere(match.id);
  const { operation, answer, fault } = respond(state, origin, request, url, match, body);
  const silent = fault?.kind === 'reset' || fault?.kind === 'lost' || atBoundary;
  const seen = state.requests.push({ method, path, operation, status: silent ? 0 : answer.status }) - 1;
  if (boundary !== undefined && atBoundary) await boundary.reached(operation);
  if (silent) return cut(request);
  if (fault?.kind === 'slow') await pause(fault.milliseconds ?? 0);
  const status = send(state, request, response, answer);
  if (status !== answer.status) state.requests[seen] = { method, path, operation, status };
};

export interface LocalGitHub {
  readonly url: string;
  readonly state: GitHubState;
  close(): Promise<void>;
}

/** A GitHub on this machine: stateful, as strict about requests, answers, permissions and limits as the real one's description. */
export const startGitHub = async (state: GitHubState): Promise<LocalGitHub> => {
  let origin = '';
  const server: Server = createServer((request, response) => {
    handle(state, origin, request, response).catch((reason: unknown) => {
      state.violations.push(`the local GitHub broke: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url: origin,
    state,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
};
