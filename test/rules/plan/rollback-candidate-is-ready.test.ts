import type { PreviousRelease } from '../../../src/evidence/evidence.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { rollbackCandidateIsReady } from '../../../src/rules/plan/rollback-candidate-is-ready.ts';
import { given, inf } from '../../support/evidence.ts';
import { plan, PLAN_FILE, previousRelease, reissue } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const CANDIDATE = '  candidate: { asset: "contoso-nic-rb-*.cab", kind: reissue }\n';
interface Given {
  readonly kind?: 'expire-only' | 'vendor-uninstall' | 'none';
  readonly previous?: PreviousRelease;
  readonly candidate?: PreviousRelease;
}
const evidence = ({ kind, previous, candidate }: Given) => given({
  plan: { [PLAN_FILE]: plan({}, [CANDIDATE, kind === undefined ? CANDIDATE : kind === 'none' ? '' : `  candidate: { kind: ${kind} }\n`]) }, inf: { 'demo.inf': inf() },
  'previous-release': previous === undefined ? {} : { '': previous }, 'rollback-candidate': candidate === undefined ? {} : { '': candidate },
});
const update = { channel: 'windows-update' } as const;
const vendor = { channel: 'vendor' } as const;

testRule(rollbackCandidateIsReady, {
  pass: [
    { name: 'a certified re-issue that is newer', evidence: evidence({ previous: previousRelease(), candidate: reissue() }), context: update, expect: { message: /is certified, covers this package and reaches/ } },
    { name: 'a vendor takes the version before', evidence: evidence({ kind: 'vendor-uninstall', previous: previousRelease() }), context: vendor },
    { name: 'newer by version on the same day', evidence: evidence({ candidate: reissue({ driverVer: { date: '2026-01-10', version: '1.2.10.0' } }) }), context: update },
    { name: 'covers more', evidence: evidence({ candidate: reissue({ targets: ['ntamd64.10.0...17763', 'ntarm64.10.0...22000'] }) }), context: update },
  ],
  warn: [{ name: 'expiring protects only who has not updated', evidence: evidence({ kind: 'expire-only', previous: previousRelease() }), context: update, expect: { message: /those that have keep this driver/ } }],
  fail: [
    { name: 'none named', evidence: evidence({ kind: 'none', previous: previousRelease() }), context: update, expect: { message: /names nothing to go back to/, remedy: /rollback: \{candidate/ } },
    { name: 'not newer on Windows Update', evidence: evidence({ previous: previousRelease() }), context: update, expect: { message: /2025-09-01 1.2.2.0 is not newer than 2026-01-10 1.2.3.4/, remedy: /re-issue/ } },
    { name: 'equally new on Windows Update', evidence: evidence({ candidate: reissue({ driverVer: { date: '2026-01-10', version: '1.2.3.4' } }) }), context: { channel: 'wufb' }, expect: { message: /not newer/ } },
    { name: 'only attested', evidence: evidence({ candidate: reissue({ grade: 'attested' }) }), context: update, expect: { message: /no certified package: its grade is attested/ } },
    { name: 'lacks a hardware ID', evidence: evidence({ candidate: reissue({ hardwareIds: [] }) }), context: update, expect: { message: /does not cover pci\\ven_1234/ } },
    { name: 'begins with a later Windows', evidence: evidence({ candidate: reissue({ targets: ['ntamd64.10.0...22000'] }) }), context: update, expect: { message: /does not cover amd64 from build 19041 on/ } },
    { name: 'another architecture', evidence: evidence({ candidate: reissue({ targets: ['ntarm64.10.0...19041'] }) }), context: update },
    { name: 'without a digest', evidence: evidence({ candidate: reissue({ packageDigest: '' }) }), context: update },
  ],
  unknown: [
    { name: 'not handed over', evidence: evidence({}), context: update, expect: { message: /was not handed over/, remedy: /--baseline/ } },
    { name: 'a verdict that says nothing of the signature', evidence: evidence({ candidate: reissue({ grade: undefined }) }), context: update },
    { name: 'without DriverVer', evidence: evidence({ candidate: reissue({ driverVer: undefined }) }), context: update, expect: { message: /cannot be told/ } },
  ],
  'not-applicable': [{ name: 'first release of a vendor', evidence: evidence({ kind: 'vendor-uninstall' }), context: { ...vendor, policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
