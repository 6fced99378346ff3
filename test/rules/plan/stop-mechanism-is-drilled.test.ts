import { stopMechanismIsDrilled } from '../../../src/rules/plan/stop-mechanism-is-drilled.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest, moment, PACKAGE_DIGEST } from '../../support/evidence-claims.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

const PAUSE = 'pause: { how: "cancel shipping label, or ask the ship room", operator: release-manager, tested: "2026-10-30" }';
const planned = (pause: string, drills: readonly string[] = [], result: 'pass' | 'fail' = 'pass') => given({
  plan: { [PLAN_FILE]: plan({}, [`${PAUSE}\n`, pause]) }, tree: { '': tree([]) },
  claims: drills.length === 0 ? {} : { 'e.yml': manifest(drills.map((ranAt, at) => claim('rollback-drill', { id: `D-${at}`, from: PACKAGE_DIGEST, to: PACKAGE_DIGEST, candidate: PACKAGE_DIGEST, result, ranAt: moment(ranAt) }))) },
});
const NAMED = 'pause: { how: "switch the feed off", operator: lee }\n';
const tested = (day: string) => NAMED.replace(' }', `, tested: "${day}" }`);
const vendor = { channel: 'vendor' } as const;

testRule(stopMechanismIsDrilled, {
  pass: [
    { name: 'Windows Update: who cancels the label', evidence: planned(`${PAUSE}\n`), context: { channel: 'windows-update' }, expect: { message: /release-manager stops the rollout: cancel shipping label/ } },
    { name: 'own channel, tried this winter', evidence: planned(tested('2025-12-01')), context: vendor },
    { name: 'own channel, tried today', evidence: planned(tested('2026-01-15')), context: vendor },
    { name: 'own channel, a drill that was attested', evidence: planned(NAMED, ['2026-01-09T08:00:00Z']), context: vendor },
  ],
  fail: [
    { name: 'nothing named', evidence: planned(''), context: { channel: 'windows-update' }, expect: { message: /nothing says how/, remedy: /^Write: `pause: \{how/ }, count: 1 },
    { name: 'nothing named on an own channel', evidence: planned(''), context: vendor, count: 1 },
    { name: 'no operator', evidence: planned('pause: { how: "switch the feed off" }\n'), context: { channel: 'windows-update' }, expect: { message: /nobody is named who stops/ } },
    { name: 'own channel, never tried', evidence: planned(NAMED), context: vendor, expect: { message: /never tried/, remedy: /pause.tested: <day>, or add to the claims/ } },
    { name: 'own channel, tried too long ago', evidence: planned(tested('2025-10-01')), context: vendor, expect: { message: /longer ago than 90d/ } },
    { name: 'own channel, a drill yet to come', evidence: planned(tested('2026-10-30')), context: vendor, expect: { message: /lies in the future/ } },
    { name: 'own channel, a drill that failed', evidence: planned(NAMED, ['2026-01-09T08:00:00Z'], 'fail'), context: vendor, expect: { message: /never tried/ } },
  ],
});
