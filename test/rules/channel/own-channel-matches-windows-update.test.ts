import type { ChannelControls, ClaimsFile } from '../../../src/evidence/claims.ts';
import { ownChannelMatchesWindowsUpdate } from '../../../src/rules/channel/own-channel-matches-windows-update.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { testRule } from '../../support/rule-tester.ts';

const YES = { staged: true, targeting: true, signedManifest: true, telemetry: true, pause: true, rollback: true, incidentPlan: true };
const evidence = (over: Partial<ChannelControls> = {}, file: Partial<ClaimsFile> = {}) => given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([claim('channel-controls', { ...YES, ...over })], file) } });
const vendor = { channel: 'vendor' } as const;

testRule(ownChannelMatchesWindowsUpdate, {
  pass: [{ name: 'all seven', evidence: evidence(), context: vendor, expect: { message: /all seven/ } }],
  fail: [{ name: 'one is answered no', evidence: evidence({ telemetry: false }), context: vendor, expect: { message: /no telemetry/, file: 'e.yml', line: 4, remedy: /telemetry: yes/ }, count: 1 }],
  unknown: [
    { name: 'one is not answered', evidence: evidence({ pause: undefined }), context: vendor, expect: { message: /does not say whether the channel has a way to pause/ } },
    { name: 'no claim', evidence: given({ tree: { '': tree([]) }, claims: { 'e.yml': manifest([]) } }), context: vendor, expect: { remedy: /type: channel-controls/ } },
    { name: 'a claim of a fork', evidence: evidence({}, { fork: true }), context: vendor },
    { name: 'no manifest', evidence: given({ tree: { '': tree([]) } }), context: vendor },
  ],
  'not-applicable': [
    { name: 'Windows Update', evidence: given({}), context: { channel: 'windows-update' } },
    { name: 'Windows Update for Business', evidence: given({}), context: { channel: 'wufb' } },
  ],
  withoutEvidence: 'not-applicable',
});
