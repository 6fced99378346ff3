import type { Answer, Call, Route } from '../route.ts';

/** The members of a user that anyone reads; GitHub sends some twenty links more. */
export const userOf = (login: string | null): unknown =>
  login === null ? null : { login, id: 100 + login.length, node_id: 'U_1', type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false };

const resourceNotAccessible: Answer = { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' } };

const viewer = ({ token, body }: Call): Answer =>
  body['query'] === '{ viewer { login } }'
    ? { status: 200, body: { data: { viewer: { login: token?.login ?? '' } } } }
    : { status: 200, body: { errors: [{ type: 'undefinedField', message: 'This GitHub answers one query only' }] } };

export const people: readonly Route[] = [
  {
    operation: 'users/get-authenticated', method: 'GET', path: '/user', permissions: [],
    answer: ({ token }) => (token === undefined || token.app ? resourceNotAccessible : { status: 200, body: userOf(token.login) }),
  },
  { operation: 'graphql', method: 'POST', path: '/graphql', body: { query: 'string', variables: 'object?' }, permissions: [], answer: viewer },
];
