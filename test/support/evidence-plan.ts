import type { ForgeApproval, ForgeFacts } from '../../src/evidence/forge.ts';
import type { PreviousRelease } from '../../src/evidence/evidence.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import { planWith } from './rollout-plan.ts';
import { digestOf } from './evidence.ts';

export const PLAN_FILE = '.github/driver-rollout.yml';

/** The plan that has everything, changed by pieces of text or by members. */
export const plan = (over: Partial<Plan> = {}, ...changes: readonly (readonly [string, string])[]): Plan => ({ ...planWith(...changes), ...over });

/** What was released before the package that `inf()` describes: one version older, otherwise equal. */
export const previousRelease = (over: Partial<PreviousRelease> = {}): PreviousRelease => ({
  name: 'demo', path: 'out/n-1', packageDigest: `sha256:${digestOf('package n-1')}`, grade: 'whcp', driverVer: { date: '2025-09-01', version: '1.2.2.0' },
  hardwareIds: ['pci\\ven_1234&dev_5678&subsys_00011234'], targets: ['ntamd64.10.0...19041'], tests: [], ...over,
});

/** The same code again, ready to be installed over this package. */
export const reissue = (over: Partial<PreviousRelease> = {}): PreviousRelease =>
  previousRelease({ path: 'out/reissue', packageDigest: `sha256:${digestOf('package reissue')}`, driverVer: { date: '2026-01-12', version: '1.2.3.5' }, ...over });

export const HEAD = '4f2c0e1d9a7b6c5d8e3f2a1b0c9d8e7f6a5b4c3d';
/** A few days before the clock of the rule tests. */
export const HEAD_AT = Date.parse('2026-01-09T08:00:00Z');

export const approval = (login: string, over: Partial<ForgeApproval> = {}): ForgeApproval => ({
  login, bot: false, kind: 'review', role: undefined, decision: 'approve', digest12: undefined, commit: HEAD, at: HEAD_AT + 3_600_000, edited: false, ...over,
});

/** A pull request by `author`, approved by the engineering, quality and business owners of the plan. */
export const forge = (over: Partial<ForgeFacts> = {}): ForgeFacts => ({
  pullRequest: 7, head: HEAD, headAt: HEAD_AT, authors: ['author'], labels: [], labelledBy: {}, approvals: [approval('carol'), approval('dana'), approval('frank')], teams: {}, ...over,
});
