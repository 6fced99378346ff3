import { refusal, type Answer, type Route } from './route.ts';
import type { GitHubState } from './state.ts';
import type { Token } from './stored.ts';

const may = (token: Token, wanted: string): boolean => {
  const [name = '', level] = wanted.split('=');
  const held = token.permissions[name];
  // Every token may read what is said about a repository as such.
  return held === 'write' || (level === 'read' && (held === 'read' || name === 'metadata'));
};

/** Who asks, and whether they may: the same words GitHub uses. */
export const refuse = (state: GitHubState, route: Route, header: string | undefined): { readonly token: Token | undefined; readonly refused: Answer | undefined } => {
  const secret = /^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1];
  if (secret === undefined) return { token: undefined, refused: route.permissions.some((wanted) => wanted.endsWith('=write')) ? refusal(401, 'Requires authentication') : undefined };
  const token = state.tokens.get(secret);
  if (token === undefined) return { token, refused: refusal(401, 'Bad credentials') };
  if (route.permissions.length === 0 || route.permissions.some((wanted) => may(token, wanted))) return { token, refused: undefined };
  return { token, refused: refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': route.permissions.join('; ') }) };
};
