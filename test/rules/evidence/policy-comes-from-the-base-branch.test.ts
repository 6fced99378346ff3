import type { PolicyEvidence } from '../../../src/evidence/evidence.ts';
import { policyComesFromTheBaseBranch } from '../../../src/rules/evidence/policy-comes-from-the-base-branch.ts';
import { given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const read = (over: Partial<PolicyEvidence>) => given({ policy: { '': { origin: 'base', path: '.github/driver-gate.yml', changedInPullRequest: false, underPullRequest: true, ...over } } });

testRule(policyComesFromTheBaseBranch, {
  pass: [
    { name: 'from the base branch', evidence: read({}), expect: { message: /base branch$/ } },
    { name: 'a change in the pull request is announced', evidence: read({ changedInPullRequest: true }), expect: { message: /takes effect once merged/ } },
    { name: 'the base branch has none', evidence: read({ origin: 'built-in', path: undefined, changedInPullRequest: true }), expect: { message: /built-in/ } },
  ],
  fail: [{ name: 'from the head of the pull request', evidence: read({ origin: 'file', changedInPullRequest: true }), expect: { message: /head of the pull request/, subject: '.github/driver-gate.yml' } }],
  'not-applicable': [{ name: 'on the command line', evidence: read({ origin: 'file', underPullRequest: false }) }],
});
