import { defineRule, fail, pass } from '../rule.ts';

export const policyComesFromTheBaseBranch = defineRule({
  id: 'EVID-005',
  family: 'evidence',
  title: 'Policy, waivers and roles come from the protected base ref',
  seed: ['S02'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Merge the policy change first, in its own pull request.',
  why: 'Whoever opens a pull request can change every file in it, the policy too. If the gate believed the policy of the pull request, one line would switch it off; read from the protected base, a change of policy has to be merged, and reviewed, first.',
  authority: 'GitHub documentation: pull requests from forks are untrusted input; OWASP CICD-SEC-4, poisoned pipeline execution',
  applies: ({ policy }) => (policy.length > 0 && policy.every((found) => found.ok && !found.value.underPullRequest) ? 'this is not a run on a pull request' : true),
  needs: ['policy'],
  uses: ['repository'],
  *check({ policy }) {
    for (const { value: { origin, path, changedInPullRequest } } of policy) {
      const where = { subject: path ?? 'policy' };
      const note = changedInPullRequest ? '; this pull request changes it, which takes effect once merged' : '';
      if (origin === 'file') yield fail(`${path ?? 'the policy'} was read from the head of the pull request, which its author can change`, where);
      else if (origin === 'base') yield pass(`${path ?? 'the policy'} was read from the base branch${note}`, where);
      else yield pass(`the base branch has no policy, so the built-in one holds${note}`, where);
    }
  },
});
