import { refusal, notFound, paged, type Answer, type Call, type Route } from '../route.ts';

const BOT_ID = 41_898_282;

/** Ids of people are stable and differ, whoever is seen first. */
const idOf = (login: string): number => (login === 'github-actions[bot]' ? BOT_ID : [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7));

/** A user as GitHub shows it beside other things; `null` for a deleted account. */
export const userOf = (login: string | null): unknown =>
  login === null ? null : { login, id: idOf(login), node_id: `U_${idOf(login)}`, type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false };

const isKnown = ({ state }: Call, login: string): boolean => state.roles.has(login) || [...state.teams.values()].some((members) => members.includes(login));

const permissionLevel = (call: Call): Answer => {
  const { state, parameters: { username = '' } } = call;
  if (username.endsWith('[bot]')) return refusal(404, `${username} is not a user`);
  if (!isKnown(call, username)) return notFound;
  const role = state.roles.get(username) ?? (state.repositories.get(state.repository)?.private === true ? 'none' : 'read');
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  return { status: 200, body: { permission, role_name: role, user: userOf(username) } };
};

const members = (call: Call): readonly string[] | undefined => call.state.teams.get(`${call.parameters['org']}/${call.parameters['team_slug']}`);

const listMembers = (call: Call): Answer => {
  const all = members(call);
  return all === undefined ? notFound : paged(call, all, userOf);
};

const membership = (call: Call): Answer => {
  const isMember = members(call)?.includes(call.parameters['username'] ?? '') === true;
  return isMember ? { status: 200, body: { role: 'member', state: 'active', url: `${call.origin}${call.path}` } } : notFound;
};

const user = (login: string): Answer => ({ status: 200, body: Object.assign({}, userOf(login)) });

export const people: readonly Route[] = [
  {
    operation: 'users/get-authenticated', permissions: [],
    answer: ({ token }) => (token === undefined ? refusal(401, 'Requires authentication') : token.app ? refusal(403, 'Resource not accessible by integration') : user(token.login)),
  },
  { operation: 'users/get-by-username', permissions: [], answer: (call) => (isKnown(call, call.parameters['username'] ?? '') ? user(call.parameters['username'] ?? '') : notFound) },
  { operation: 'repos/get-collaborator-permission-level', permissions: ['metadata=read'], answer: permissionLevel },
  { operation: 'teams/list-members-in-org', permissions: ['members=read'], answer: listMembers },
  { operation: 'teams/get-membership-for-user-in-org', permissions: ['members=read'], answer: membership },
];
