import type { Answer, Call, Route } from '../route.ts';

const viewer = ({ token, body }: Call): Answer =>
  body['query'] === '{ viewer { login } }'
    ? { status: 200, body: { data: { viewer: { login: token?.login ?? '' } } } }
    : { status: 200, body: { errors: [{ type: 'undefinedField', message: 'This GitHub answers one query only' }] } };

export const graphql: readonly Route[] = [{ operation: 'graphql', permissions: [], answer: viewer }];
