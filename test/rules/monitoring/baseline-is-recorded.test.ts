import type { MonitoringBaseline } from '../../../src/evidence/claims.ts';
import { DEFAULT_RULE_POLICY } from '../../../src/policy/policy.ts';
import { baselineIsRecorded } from '../../../src/rules/monitoring/baseline-is-recorded.ts';
import { given, tree } from '../../support/evidence.ts';
import { claim, manifest } from '../../support/evidence-claims.ts';
import { plan, PLAN_FILE } from '../../support/evidence-plan.ts';
import { testRule } from '../../support/rule-tester.ts';

type Recorded = MonitoringBaseline['metrics'][number];
const metric = (id: string, over: Partial<Recorded> = {}): Recorded => ({ id, value: { value: 0.4, percent: true }, sample: 4000, date: '2025-12-20', ...over });
const ALL = [metric('kmc'), metric('pnp2d'), metric('install')];
const evidence = (metrics: readonly Recorded[], packageDigest?: string) => given({
  plan: { [PLAN_FILE]: plan() }, tree: { '': tree([]) },
  claims: { 'e.yml': manifest([claim('monitoring-baseline', { metrics, ...(packageDigest === undefined ? {} : { subject: { packageDigest } }) })]) },
});

testRule(baselineIsRecorded, {
  pass: [{ name: 'every exit metric', evidence: evidence(ALL), expect: { message: /3 metrics of the version before/ } }],
  warn: [
    { name: 'one is missing', evidence: evidence(ALL.slice(0, 2)), expect: { message: /no value of "install"/, remedy: /type: monitoring-baseline/ }, count: 1 },
    { name: 'nothing is recorded', evidence: given({ plan: { [PLAN_FILE]: plan() }, tree: { '': tree([]) } }), count: 3 },
    { name: 'of no device', evidence: evidence([metric('kmc', { sample: 0 }), ...ALL.slice(1)]), expect: { message: /rests on no device/ } },
    { name: 'too old', evidence: evidence([metric('kmc', { date: '2025-11-01' }), ...ALL.slice(1)]), expect: { message: /more than 60 days ago/ } },
    { name: 'of tomorrow', evidence: evidence([metric('kmc', { date: '2026-01-16' }), ...ALL.slice(1)]), expect: { message: /yet to come/ } },
    { name: 'of another package', evidence: evidence(ALL, 'ab'.repeat(32)), expect: { message: /the claim C-1 does not count: it is of package abababababab/ }, count: 3 },
    { name: 'a plan without metrics', evidence: given({ plan: { [PLAN_FILE]: plan({ health: { ...plan().health, metrics: [] } }) }, tree: { '': tree([]) } }) },
  ],
  'not-applicable': [{ name: 'first release', evidence: evidence([]), context: { policy: { ...DEFAULT_RULE_POLICY, firstRelease: true } } }],
});
