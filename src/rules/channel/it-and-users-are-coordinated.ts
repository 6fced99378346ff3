import type { Plan } from '../../evidence/plan.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

const BLOCK = 'Write: `communications: {audience: [<who is told>], notes: docs/release-notes.md, known-issues: docs/known-issues.md}`';

const listOf = (problem: Observation | undefined): readonly Observation[] => (problem === undefined ? [] : [problem]);

const documentProblem = (plan: Plan, what: string, path: string | undefined): Observation | undefined => {
  if (path === undefined) return fail(`the plan names no ${what}`, planWhere(plan, 'communications', BLOCK));
  const found = plan.documents?.find((document) => document.path === path);
  if (found === undefined) return unknown(`whether the ${what} ${path} exist could not be looked up`, planWhere(plan, 'communications', 'Run the gate in the repository that holds them.'));
  if (found.text === undefined) return fail(`the ${what} ${path} do not exist`, planWhere(plan, 'communications', `Write ${path}, or name the file that is there.`));
  return found.text.trim() === '' ? fail(`the ${what} ${path} are empty`, planWhere(plan, 'communications', `Write ${path}.`)) : undefined;
};

export const itAndUsersAreCoordinated = defineRule({
  id: 'CHAN-004',
  family: 'channel',
  title: 'IT/end-user coordination',
  seed: ['S38'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'off', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Add the communications block.',
  why: 'Windows Update tells machines; any other channel has to tell people. An administrator who knows what comes, what is known to go wrong and whom to call can hold back, and is an ally instead of a ticket.',
  authority: 'Safe deployment best practices for Windows drivers: coordinate with IT departments and users',
  applies: (_, { channel }) => (channel === 'windows-update' ? 'Windows Update alone distributes the package' : true),
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const { communications, owners } = plan;
      const problems = [
        ...((communications?.audience ?? []).length === 0 ? [fail('the plan does not say who is told', planWhere(plan, 'communications', BLOCK))] : []),
        ...listOf(documentProblem(plan, 'release notes', communications?.notes)),
        ...listOf(documentProblem(plan, 'known issues', communications?.knownIssues)),
        ...((owners.support ?? []).length === 0 ? [fail('nobody is named whom users can turn to', planWhere(plan, 'owners', 'Write: `owners: {support: [<login>]}`'))] : []),
      ];
      yield* problems;
      if (problems.length === 0) yield pass('audience, release notes, known issues and support are named', planWhere(plan, 'communications'));
    }
  },
});
