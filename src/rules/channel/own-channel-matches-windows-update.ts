import { CONTROLS, type Control } from '../../evidence/claims.ts';
import { claimsLacking, claimsOf, claimWhere } from '../claims.ts';
import { OWN_CHANNELS } from '../plan-where.ts';
import { defineRule, fail, pass, unknown } from '../rule.ts';

const NAMES: Readonly<Record<Control, string>> = {
  staged: 'staged rollout', targeting: 'targeting by hardware and Windows version', signedManifest: 'a signed manifest over TLS', telemetry: 'telemetry', pause: 'a way to pause',
  rollback: 'a way back', incidentPlan: 'an incident plan',
};

export const ownChannelMatchesWindowsUpdate = defineRule({
  id: 'CHAN-002',
  family: 'channel',
  title: 'Self-distribution has WU-equivalent controls',
  seed: ['S27', 'S34', 'S31'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'off', publisher: 'block', attestation: 'warn', dev: 'off' },
  waivable: true,
  remedy: 'Fill the channel-controls claim.',
  why: 'Windows Update throttles, targets, measures and stops. A download server does none of that by itself: whoever distributes alone rebuilds all seven controls, or every update is a rollout to everybody at once.',
  authority: 'Microsoft Learn: distributing-a-driver-package; Safe deployment best practices for Windows drivers',
  applies: (_, { channel }) => (OWN_CHANNELS.includes(channel) ? true : channel === undefined ? 'no channel of your own is chosen' : `the channel is ${channel}`),
  needs: ['claims'],
  uses: ['tree'],
  *check({ claims, tree }, context) {
    const found = claimsOf('channel-controls', { claims, tree }, context);
    yield* claimsLacking(found);
    for (const counting of found.counting) {
      const no = CONTROLS.filter((control) => counting.claim[control] === false);
      const silent = CONTROLS.filter((control) => counting.claim[control] === undefined);
      for (const control of no) yield fail(`the channel has no ${NAMES[control].replace(/^an? /, '')}`, { ...claimWhere(counting), remedy: `Build it, then write ${control}: yes in the claim ${counting.claim.id}.` });
      for (const control of silent) yield unknown(`the claim does not say whether the channel has ${NAMES[control]}`, { ...claimWhere(counting), remedy: `Write ${control}: yes or no in the claim ${counting.claim.id}.` });
      if (no.length + silent.length === 0) yield pass('the channel has all seven controls', claimWhere(counting));
    }
  },
});
