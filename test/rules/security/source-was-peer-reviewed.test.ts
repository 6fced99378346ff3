import type { ForgeCommit, ForgeFacts } from '../../../src/evidence/forge.ts';
import { sourceWasPeerReviewed } from '../../../src/rules/security/source-was-peer-reviewed.ts';
import { given } from '../../support/evidence.ts';
import { testRule } from '../../support/rule-tester.ts';

const commit = (over: Partial<ForgeCommit> = {}): ForgeCommit => ({ id: 'a1'.repeat(20), author: 'dana', pullRequest: 7, approvedBy: ['robin'], ...over });
const evidence = (commits: ForgeFacts['commits']) => given({ forge: { '': { pullRequest: 7, head: undefined, headAt: undefined, authors: [], labels: [], labelledBy: {}, approvals: [], teams: {}, commits } } });

testRule(sourceWasPeerReviewed, {
  pass: [
    { name: 'each approved by somebody else', evidence: evidence([commit(), commit({ id: 'b2'.repeat(20) })]), expect: { message: /^2 commits/ } },
    { name: 'by the author and somebody else', evidence: evidence([commit({ approvedBy: ['dana', 'robin'] })]) },
    { name: 'nothing of the driver changed', evidence: evidence([]), expect: { message: /^0 commits/ } },
  ],
  fail: [
    { name: 'a direct push', evidence: evidence([commit({ pullRequest: undefined, approvedBy: [] })]), expect: { message: /commit a1a1a1a1a1a1 of dana was pushed without/ } },
    { name: 'an approval of one\'s own', evidence: evidence([commit({ approvedBy: ['Dana'] })]), expect: { message: /nobody else approved/ } },
    { name: 'one of two', evidence: evidence([commit(), commit({ approvedBy: [] })]), count: 1 },
  ],
  unknown: [{ name: 'the history was not fetched', evidence: evidence(undefined), expect: { message: /not fetched/, remedy: /checkout with its history/ } }],
});
