import type { Role } from '../evidence/claims.ts';
import type { ForgeFacts } from '../evidence/forge.ts';
import type { Plan } from '../evidence/plan.ts';
import type { RulePolicy } from '../policy/policy.ts';

/** Who holds a role, lower case, teams taken apart. */
export interface Holders {
  readonly logins: ReadonlySet<string>;
  /** Teams whose members could not be read: nobody of them counts. */
  readonly unread: readonly string[];
}

/** Security and lab stand in the policy, the other roles in the plan. */
const entriesOf = (role: Role, { roles }: Pick<RulePolicy, 'roles'>, plans: readonly Plan[]): readonly string[] =>
  role === 'security' || role === 'lab' ? roles[role] : plans.flatMap(({ owners }) => owners[role] ?? []);

const isTeam = (entry: string): boolean => entry.includes('/');

const membersOf = (team: string, forge: readonly ForgeFacts[]): readonly string[] | undefined => {
  const key = `@${team.replace(/^@/, '')}`.toLowerCase();
  return forge.flatMap(({ teams }) => Object.entries(teams)).find(([name]) => name.toLowerCase() === key)?.[1];
};

export const holdersOf = (role: Role, policy: Pick<RulePolicy, 'roles'>, plans: readonly Plan[], forge: readonly ForgeFacts[]): Holders => {
  const entries = entriesOf(role, policy, plans);
  const logins = entries.flatMap((entry) => (isTeam(entry) ? (membersOf(entry, forge) ?? []) : [entry]));
  return { logins: new Set(logins.map((login) => login.toLowerCase())), unread: entries.filter((entry) => isTeam(entry) && membersOf(entry, forge) === undefined) };
};

export const holds = ({ logins }: Holders, login: string): boolean => logins.has(login.toLowerCase());

/** Where a role is granted, as something to write. */
export const grantText = (role: Role, login: string): string =>
  role === 'security' || role === 'lab' ? `Write in the policy of the base branch: \`roles: {${role}: [${login}]}\`` : `Write in the rollout plan: \`owners: {${role}: [${login}]}\``;
