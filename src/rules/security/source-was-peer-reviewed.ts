import type { ForgeCommit } from '../../evidence/forge.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

const MAX_SHOWN = 20;

const judge = ({ id, author, pullRequest, approvedBy }: ForgeCommit): Observation | undefined => {
  const where = { subject: id.slice(0, 12) };
  if (pullRequest === undefined) return fail(`commit ${id.slice(0, 12)} of ${author} was pushed without a pull request`, where);
  const others = approvedBy.filter((login) => login.toLowerCase() !== author.toLowerCase());
  if (others.length > 0) return undefined;
  return fail(`commit ${id.slice(0, 12)} of ${author} came with pull request #${pullRequest}, which nobody else approved`, where);
};

export const sourceWasPeerReviewed = defineRule({
  id: 'SEC-003',
  family: 'security',
  title: 'Peer review of driver source',
  seed: ['S19'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Use pull requests with required reviews.',
  why: 'A second pair of eyes is the cheapest control there is, against mistakes and against one stolen account. It has to hold for every change of the driver since the last release, not only for the last one.',
  authority: 'Microsoft Learn: driver-security-checklist item 10',
  needs: ['forge'],
  uses: ['policy'],
  *check({ forge }) {
    for (const { value: { commits } } of forge) {
      if (commits === undefined) {
        yield unknown('the commits since the last release, and who approved them, were not fetched from GitHub', { remedy: 'Run the gate as a GitHub Action with a token that may read contents and pull requests, on a checkout with its history.' });
        continue;
      }
      const bad = commits.flatMap((commit) => judge(commit) ?? []);
      yield* bad.slice(0, MAX_SHOWN);
      if (bad.length > MAX_SHOWN) yield fail(`${bad.length - MAX_SHOWN} more commits were not reviewed`);
      if (bad.length === 0) yield pass(`${counted(commits.length, 'commit')} since the last release, each approved by somebody else than its author`);
    }
  },
});
