import type { Channel } from '../../../src/policy/words.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { channelIsChosen } from '../../../src/rules/channel/channel-is-chosen.ts';
import { given } from '../../support/evidence.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const POLICY = { '': { origin: 'file', path: 'p.yml', changedInPullRequest: false, underPullRequest: false } as const };
const evidence = (channel: Channel | undefined, channelReason?: string) => given({ plan: { [PLAN_FILE]: plan({ channel, channelReason }) }, policy: POLICY });
const on = (channel: Channel | undefined) => ({ channel });

testRule(channelIsChosen, {
  pass: [
    { name: 'Windows Update', evidence: evidence('windows-update'), context: on('windows-update'), expect: { file: PLAN_FILE, line: 4 } },
    { name: 'Windows Update of the policy alone', evidence: given({ policy: POLICY }), context: on('windows-update') },
  ],
  warn: [
    { name: 'another with a reason', evidence: evidence('vendor', 'machines without internet'), context: on('vendor'), expect: { message: /vendor: machines without internet/ } },
    { name: 'the reason of the policy', evidence: evidence('wufb'), context: { channel: 'wufb', policy: { ...DEFAULT_RULE_POLICY, channelReason: 'one customer' } } },
  ],
  fail: [
    { name: 'none', evidence: evidence(undefined), context: on(undefined), expect: { message: /no channel is chosen/, remedy: /channel: windows-update/ } },
    { name: 'another without reason', evidence: evidence('oem'), context: on('oem'), expect: { message: /nothing says why/, remedy: /channel-reason/ } },
    { name: 'plan and policy differ', evidence: evidence('vendor', 'because'), context: on('windows-update'), expect: { message: /plan says vendor, but this run is for windows-update/ } },
  ],
});
