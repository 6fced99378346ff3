import type { Claim, ClaimsFile } from '../../evidence/claims.ts';
import type { ForgeFacts } from '../../evidence/forge.ts';
import { grantText, holdersOf, holds, type Holders } from '../holders.ts';
import { brokenManifests, NO_CLAIMS } from '../manifests.ts';
import { counted, listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

/** Roles whose word is worth nothing from whoever made what they judge. */
const INDEPENDENT: readonly string[] = ['quality', 'business'];

const isAuthor = (login: string, { authors }: ForgeFacts): boolean => authors.some((author) => author.toLowerCase() === login.toLowerCase());

const grantProblem = ({ id, attestedBy: { github, role } }: Claim, holders: Holders, where: object): Observation | undefined => {
  if (holds(holders, github)) return undefined;
  if (holders.unread.length > 0) return unknown(`claim ${id}: whether ${github} is in ${listed(holders.unread)} (${role}) could not be read`, { ...where, remedy: 'Run the gate on GitHub with a token that may read the team, or name the login.' });
  return fail(`claim ${id}: ${github} does not hold the role ${role}`, { ...where, remedy: grantText(role, github) });
};

/** Whoever runs a command answers for what is handed over; elsewhere the authors have to be known. */
const selfProblem = ({ id, type, attestedBy: { github, role } }: Claim, { level }: ClaimsFile, forge: readonly ForgeFacts[], where: object): Observation | undefined => {
  if (type !== 'signoff' || !INDEPENDENT.includes(role)) return undefined;
  if (forge.some((facts) => isAuthor(github, facts))) return fail(`claim ${id}: ${github} made the package and cannot sign it off for ${role}`, { ...where, remedy: `Have somebody else sign off for ${role}.` });
  return forge.length === 0 && level !== 'operator' ? unknown(`claim ${id}: who made the package is not known, so ${github} may be approving their own work`, { ...where, remedy: 'Run the gate on GitHub, where the authors can be read.' }) : undefined;
};

export const attestersAreAuthorised = defineRule({
  id: 'EVID-003',
  family: 'evidence',
  title: 'Attester authorised and not self-approving',
  seed: ['S29'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'info' },
  waivable: false,
  remedy: 'Add the account to roles in the base-branch policy.',
  why: 'A claim is worth what the word of its attester is worth. Who may speak for the lab, for security or for quality stands in files that a pull request cannot change, and nobody approves their own driver for the people who are to be protected from its faults.',
  authority: 'Safe deployment best practices for Windows drivers: engineering, quality and business agree; separation of duties',
  applies: ({ claims }) => (claims.length === 0 ? NO_CLAIMS : true),
  needs: ['claims', 'policy'],
  uses: ['plan', 'forge'],
  *check({ claims, plan, forge: fetched }, { policy }) {
    const forge = fetched.map(({ value }) => value);
    const broken = brokenManifests(claims);
    const problems = claims.flatMap(({ file, value }) => value.claims.flatMap((claim): readonly Observation[] => {
      const where = { file, line: claim.line, column: claim.column, subject: claim.id };
      const granted = grantProblem(claim, holdersOf(claim.attestedBy.role, policy, plan.map((each) => each.value), forge), where);
      const self = selfProblem(claim, value, forge, where);
      return [...(granted === undefined ? [] : [granted]), ...(self === undefined ? [] : [self])];
    }));
    yield* broken;
    yield* problems;
    const count = claims.reduce((sum, { value }) => sum + value.claims.length, 0);
    if (broken.length + problems.length === 0) yield pass(count === 0 ? 'no claim that somebody would have to answer for' : `${counted(count, 'claim')}, each by somebody who holds the role`);
  },
});
