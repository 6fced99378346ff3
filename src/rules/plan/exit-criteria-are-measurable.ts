import type { Plan, Ring } from '../../evidence/plan.ts';
import { metricsOf, type Signal } from '../health-signals.ts';
import { planWhere, ringWhere } from '../plan-where.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

const DAY = 24;
/** As long as Microsoft watches a gradual rollout. */
const MONITOR_DAYS = 30;

const METRICS: readonly { readonly what: string; readonly signals: readonly Signal[]; readonly entry: string }[] = [
  { what: 'crashes', signals: ['crash'], entry: '{id: kernel-crash, measure: "26118008", bar: 1%, required: true}' },
  { what: 'installation', signals: ['install', 'pnp'], entry: '{id: install, measure: "26387215", bar: 95%, direction: higher-is-better, required: true}' },
];

const metricProblems = (plan: Plan): readonly Observation[] =>
  METRICS.flatMap(({ what, signals, entry }): readonly Observation[] => {
    const metrics = metricsOf(plan, ...signals);
    if (metrics.some(({ bar }) => bar !== undefined)) return [];
    const remedy = `Add to health.metrics: \`- ${entry}\``;
    return [fail(metrics.length === 0 ? `no metric of the plan tells of ${what}` : `no metric of ${what} has a number that decides`, planWhere(plan, 'health', remedy))];
  });

const ringProblems = (plan: Plan, ring: Ring): readonly Observation[] => {
  const { id, phase, bake, minDevices, monitor } = ring;
  if (phase === 'full') {
    return monitor === undefined || monitor.hours >= MONITOR_DAYS * DAY ? [] : [fail(`ring ${id} is watched for ${monitor.text}; a full rollout is watched for ${MONITOR_DAYS} days`, ringWhere(plan, ring, `Write monitor: ${MONITOR_DAYS}d.`))];
  }
  return [
    ...(minDevices === undefined ? [fail(`ring ${id} says no number of devices that have to have the driver before it counts`, ringWhere(plan, ring, 'Write min-devices: <number>.'))] : []),
    ...(bake === undefined ? [fail(`ring ${id} has no bake time`, ringWhere(plan, ring, 'Write bake: 3d.'))] : []),
    ...(bake !== undefined && bake.hours < DAY ? [fail(`ring ${id} bakes ${bake.text}; a day is the least in which reports arrive`, ringWhere(plan, ring, 'Write bake: 24h or more.'))] : []),
  ];
};

export const exitCriteriaAreMeasurable = defineRule({
  id: 'PLAN-003',
  family: 'plan',
  title: 'Entry/exit criteria with metrics, thresholds and bake time',
  seed: ['S49', 'S51', 'S52', 'S47', 'S24'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: 'Add metric, bar, minimum devices and bake to the ring.',
  why: 'Whether the next ring opens is decided under pressure, by people who want it open. A number that was agreed beforehand, on enough devices and after enough time for reports to arrive, decides instead of them.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: Overview of Microsoft driver measures',
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const problems = [...metricProblems(plan), ...plan.rings.flatMap((ring) => ringProblems(plan, ring)), ...(plan.rings.length === 0 ? [fail('the plan has no rings to leave', planWhere(plan, 'rings'))] : [])];
      yield* problems;
      if (problems.length === 0) yield pass(`${plan.health.metrics.length} metrics decide ${plan.rings.length} rings, each with devices and bake`, planWhere(plan, 'health'));
    }
  },
});
