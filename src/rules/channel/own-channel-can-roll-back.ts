import type { CaseRow } from '../rollback-runs.ts';
import { rollbackRuns } from '../rollback-runs.ts';
import { claimsLacking, claimsOf, claimWhere } from '../claims.ts';
import { OWN_CHANNELS } from '../plan-where.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

const UNINSTALL = 'Keep N-1 and document `pnputil /delete-driver oemN.inf /uninstall`.';
const DRILL = 'Run upgrade and way back on a lab machine and attest it: a claim of type rollback-drill, or a row of hardware-matrix with `cases: [upgrade-rollback]`.';

const runProblem = (runs: readonly CaseRow[]): Observation | undefined => {
  if (runs.some(({ result }) => result === 'pass')) return undefined;
  const failed = runs.find(({ result }) => result === 'fail');
  return failed === undefined ? unknown('nobody has tried the way back with this build', { subject: 'rollback', cause: 'absent:claim rollback-drill', remedy: DRILL })
    : fail(`the way back failed (${failed.what})`, { ...failed.where, remedy: DRILL });
};

export const ownChannelCanRollBack = defineRule({
  id: 'CHAN-003',
  family: 'channel',
  title: 'Version control and manual rollback mechanism',
  seed: ['S37', 'S34'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'off', publisher: 'block', attestation: 'warn', dev: 'off' },
  waivable: true,
  remedy: UNINSTALL,
  why: 'Outside Windows Update nothing keeps earlier packages but you, and nothing brings a machine back but a command that somebody types. Both have to exist, and to have been tried, before the update that needs them.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: PnPUtil command syntax',
  applies: (_, { channel }) => (OWN_CHANNELS.includes(channel) ? true : channel === undefined ? 'no channel of your own is chosen' : `the channel is ${channel}`),
  needs: ['claims'],
  uses: ['tree', 'previous-release'],
  *check({ claims, tree, 'previous-release': previous }, context) {
    const facts = { claims, tree };
    const controls = claimsOf('channel-controls', facts, context);
    const lacking = claimsLacking(controls);
    const kept = context.policy.firstRelease || previous.some(({ value }) => value.packageDigest !== '');
    const run = context.policy.firstRelease ? undefined : runProblem(rollbackRuns(facts, context));
    const without = controls.counting.filter(({ claim }) => claim.rollback !== true);
    yield* lacking;
    for (const counting of without) yield fail('the channel has no way back', { ...claimWhere(counting), remedy: UNINSTALL });
    if (!kept) yield unknown('whether the release before can still be had is not known: it was not handed over', { subject: 'previous-release', cause: 'absent:previous-release', remedy: 'Hand over the package of the release before: --baseline PATH (input "baseline").' });
    if (run !== undefined) yield run;
    if (lacking.length + without.length === 0 && kept && run === undefined) yield pass('the release before is kept, and the way back to it is documented and tried', { subject: 'rollback' });
  },
});
