import type { Answer, Call, Route } from '../route.ts';

const idsOf = ({ body }: Call): readonly string[] => {
  const { variables } = body;
  const ids: unknown = typeof variables === 'object' && variables !== null && 'ids' in variables ? variables.ids : undefined;
  return Array.isArray(ids) ? ids.map(String) : [];
};

/** When comments were changed last: REST does not tell whose hand it was. */
const edits = (call: Call): Answer => ({
  status: 200,
  body: {
    data: {
      nodes: idsOf(call).map((id) => {
        const comment = call.state.comments.find((found) => `IC_${found.id}` === id);
        return comment === undefined ? null : { id, lastEditedAt: comment.lastEditedAt };
      }),
    },
  },
});

const answer = (call: Call): Answer =>
  call.body['query'] === '{ viewer { login } }'
    ? { status: 200, body: { data: { viewer: { login: call.token?.login ?? '' } } } }
    : String(call.body['query']).startsWith('query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id lastEditedAt } } }') ? edits(call)
    : { status: 200, body: { errors: [{ type: 'undefinedField', message: 'This GitHub answers two queries only' }] } };

export const graphql: readonly Route[] = [{ operation: 'graphql', permissions: [], answer }];
