import type { Role } from '../../evidence/claims.ts';
import type { ForgeApproval, ForgeFacts } from '../../evidence/forge.ts';
import { bareDigest } from '../../policy/binding.ts';
import { claimRemedy, claimsOf, packageDigestOf } from '../claims.ts';
import { holds, holdersOf, type Holders } from '../holders.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Context, type Facts, type Observation } from '../rule.ts';

const ROLES = ['engineering', 'quality', 'business'] as const;
type Signing = (typeof ROLES)[number];

type Found = Facts<'forge' | 'claims' | 'tree' | 'plan'>;

/** Somebody who spoke for a role. */
interface Voice {
  readonly login: string;
  readonly decision: 'approve' | 'reject';
  readonly at: number;
}

const DIGITS = 12;

/** Why an approval proves nothing; a review speaks for every role its author holds, a comment for the one it names. */
const isBound = ({ kind, commit, digest12, edited, bot, at }: ForgeApproval, { head, headAt }: ForgeFacts, digest: string): boolean => {
  if (bot || edited) return false;
  if (kind === 'review') return head !== undefined && commit === head;
  return digest12 === digest.slice(0, DIGITS) && (headAt === undefined || at >= headAt);
};

const speaksFor = ({ kind, role }: ForgeApproval, wanted: Role): boolean => (kind === 'review' ? role === undefined || role === wanted : role === wanted);

const isAuthor = (login: string, forge: readonly ForgeFacts[]): boolean => forge.some(({ authors }) => authors.some((author) => author.toLowerCase() === login.toLowerCase()));

const forgeVoices = (role: Signing, holders: Holders, forge: readonly ForgeFacts[], digest: string): readonly Voice[] =>
  forge.flatMap((facts) => facts.approvals.filter((one) => isBound(one, facts, digest) && speaksFor(one, role) && holds(holders, one.login)));

/** Who attests on a command line is taken at the word of whoever runs it; elsewhere the role has to be granted. */
const claimVoices = (role: Signing, holders: Holders, { claims, tree }: Found, context: Context): readonly Voice[] => {
  const operators = new Set(claims.filter(({ value }) => value.level === 'operator').map(({ file }) => file));
  return claimsOf('signoff', { claims, tree }, context).counting
    .filter(({ file, claim }) => claim.attestedBy.role === role && (operators.has(file) || holds(holders, claim.attestedBy.github)))
    .map(({ claim }) => ({ login: claim.attestedBy.github, decision: claim.decision, at: claim.attestedAt.time }));
};

/** Of each account the last word counts. */
const lastWords = (voices: readonly Voice[]): readonly Voice[] =>
  [...new Map(voices.toSorted((a, b) => a.at - b.at).map((voice) => [voice.login.toLowerCase(), voice])).values()];

/** One account per role, nobody for two: the first assignment that works. */
const assigned = (candidates: readonly (readonly string[])[], taken: readonly string[] = []): readonly string[] | undefined => {
  const [first, ...rest] = candidates;
  if (first === undefined) return taken;
  for (const login of first) {
    const found = taken.includes(login) ? undefined : assigned(rest, [...taken, login]);
    if (found !== undefined) return found;
  }
  return undefined;
};

const MOST_CANDIDATES = 4;

const remedyFor = (role: Signing, digest: string): string =>
  `Who holds the role in owners.${role} of the plan approves the pull request, or comments \`/driver-gate sign-off ${role} ${digest.slice(0, DIGITS)}\`; off GitHub: ${claimRemedy({ type: 'signoff', packageDigest: digest }).replace('role: engineering', `role: ${role}`)}`;

const silence = (role: Signing, holders: Holders, authors: readonly string[], digest: string): Observation => {
  const why = authors.length > 0 ? `: ${listed(authors)} made the package and cannot approve it` : holders.unread.length > 0 ? `: the members of ${listed(holders.unread)} cannot be read, so nobody of them counts` : '';
  return unknown(`${role} has not approved this build${why}`, { subject: role, cause: `sign-off:${role}`, remedy: remedyFor(role, digest) });
};

export const stakeholdersSignedOff = defineRule({
  id: 'PLAN-007',
  family: 'plan',
  title: 'Engineering, QA and business sign-off on this digest',
  seed: ['S29', 'S03'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: 'Approve the pull request, or comment `/driver-gate sign-off <role> <digest12>`.',
  why: 'Three kinds of people know three kinds of reasons not to ship: the code, the tests and the customers. Each says yes to one build, under a name of their own; an approval of something that was rebuilt since is an approval of something else.',
  authority: 'Safe deployment best practices for Windows drivers: engineering, quality and business agree on what is delivered',
  needs: [['forge', 'claims']],
  uses: ['plan', 'tree'],
  *check(found, context) {
    const { forge: fetched, plan, tree } = found;
    const digest = packageDigestOf(tree);
    if (digest === undefined) {
      yield unknown('this package has no digest that an approval could be bound to');
      return;
    }
    const forge = fetched.map(({ value }) => value);
    const voices = ROLES.map((role) => {
      const holders = holdersOf(role, context.policy, plan.map(({ value }) => value), forge);
      const spoken = lastWords([...forgeVoices(role, holders, forge, bareDigest(digest)), ...claimVoices(role, holders, found, context)]);
      return { role, holders, spoken, approving: spoken.filter(({ login, decision }) => decision === 'approve' && !isAuthor(login, forge)) };
    });
    const rejections = voices.flatMap(({ role, spoken }) => spoken.filter(({ decision }) => decision === 'reject').map(({ login }) => ({ role, login })));
    for (const { role, login } of rejections) yield fail(`${login} rejects this build for ${role}`, { subject: role, remedy: `Settle it with ${login}, who then approves this build.` });
    const silent = voices.filter(({ approving, role }) => approving.length === 0 && !rejections.some((each) => each.role === role));
    for (const { role, holders, spoken } of silent) yield silence(role, holders, spoken.filter(({ login }) => isAuthor(login, forge)).map(({ login }) => login), digest);
    if (rejections.length + silent.length > 0) return;
    const people = assigned(voices.map(({ approving }) => approving.map(({ login }) => login.toLowerCase()).slice(0, MOST_CANDIDATES)));
    if (people === undefined) yield unknown('one account approved for two roles; each role needs somebody of its own', { subject: 'sign-off', remedy: remedyFor('business', digest) });
    else yield pass(`approved by ${ROLES.map((role, at) => `${people[at] ?? ''} (${role})`).join(', ')}`, { subject: 'sign-off' });
  },
});
