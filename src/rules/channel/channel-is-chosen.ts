import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

const REASON = 'Say why Windows Update cannot be used. In the plan: `channel-reason: <reason>`';

export const channelIsChosen = defineRule({
  id: 'CHAN-001',
  family: 'channel',
  title: 'Channel chosen; Windows Update preferred',
  seed: ['S25', 'S26', 'S01', 'S33'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'warn', publisher: 'block', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Set channel and, if not Windows Update, channel-reason.',
  why: 'The channel decides who can slow a rollout, who can stop it and how a machine gets back. Windows Update brings throttling, targeting and telemetry that any other channel has to build itself, so leaving it is a decision with a reason, not a habit.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: distributing-a-driver-package',
  needs: [['plan', 'policy']],
  *check({ plan: plans }, { channel, policy }) {
    const plan = plans[0]?.value;
    const where = plan === undefined ? { subject: 'channel' } : planWhere(plan, 'channel');
    const reason = plan?.channelReason ?? policy.channelReason;
    if (channel === undefined) yield fail('no channel is chosen', { ...where, remedy: 'Write in the plan: `channel: windows-update`' });
    else if (plan?.channel !== undefined && plan.channel !== channel) {
      yield fail(`the plan says ${plan.channel}, but this run is for ${channel}, from the policy or the command line`, { ...where, remedy: `Write the same channel in plan and policy, or take it out of the policy: the plan's \`channel: ${plan.channel}\` holds for both.` });
    } else if (channel === 'windows-update') yield pass('Windows Update distributes the package', where);
    else if (reason === undefined) yield fail(`the channel is ${channel}, and nothing says why not Windows Update`, { ...where, remedy: REASON });
    else yield warn(`the channel is ${channel}: ${reason}`, where);
  },
});
