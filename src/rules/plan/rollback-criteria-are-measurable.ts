import type { Plan, RollbackCriterion } from '../../evidence/plan.ts';
import { signalOf, type Signal } from '../health-signals.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

const signalIn = (plan: Plan, { metric }: RollbackCriterion): Signal | undefined =>
  metric === undefined ? undefined : signalOf(metric, plan.health.metrics.find(({ id }) => id === metric)?.measure);

const lackOf = ({ prose, metric, above, below, window, owner }: RollbackCriterion): readonly string[] =>
  prose !== undefined ? ['is prose: nobody can measure it']
  : [
    ...(metric === undefined ? ['names no metric'] : []), ...((above ?? below) === undefined ? ['has no number (above or below)'] : []),
    ...(window === undefined ? ['has no window'] : []), ...(owner === undefined ? ['has no owner'] : []),
  ];

const NEEDED: readonly { readonly what: string; readonly signals: readonly Signal[]; readonly entry: string }[] = [
  { what: 'reliability', signals: ['crash'], entry: '{metric: kernel-crash, above: 1%, window: 7d, owner: release-manager}' },
  { what: 'installation', signals: ['install', 'pnp'], entry: '{metric: pnp-error, above: 5%, window: 30d, owner: release-manager}' },
];

const criteriaProblems = (plan: Plan): readonly Observation[] => {
  const { criteria } = plan.rollback;
  const sound = criteria.filter((criterion) => lackOf(criterion).length === 0);
  const where = (entry: string) => planWhere(plan, 'rollback', `Add to rollback.criteria: \`- ${entry}\``);
  return [
    ...criteria.flatMap((criterion, index) => lackOf(criterion).map((lack) => fail(`criterion ${index + 1}${criterion.metric === undefined ? '' : ` (${criterion.metric})`} ${lack}`, where(NEEDED[0]?.entry ?? '')))),
    ...NEEDED.flatMap(({ what, signals, entry }) =>
      sound.some((criterion) => signals.some((signal) => signalIn(plan, criterion) === signal)) ? []
      : [fail(criteria.length === 0 ? `nothing says from which number on ${what} turns the rollout back` : `no complete criterion is about ${what}`, where(entry))]),
  ];
};

export const rollbackCriteriaAreMeasurable = defineRule({
  id: 'PLAN-004',
  family: 'plan',
  title: 'Rollback criteria are measurable',
  seed: ['S28', 'S02'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: false,
  remedy: 'Use numbers.',
  why: 'A criterion that is argued about while machines crash comes too late. A metric, a number, the window it is taken over and one person who acts on it make turning back a matter of reading, not of debate.',
  authority: 'Safe deployment best practices for Windows drivers: plan for failure with criteria for rolling back',
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const problems = criteriaProblems(plan);
      yield* problems;
      if (problems.length === 0) yield pass(`${plan.rollback.criteria.length} criteria with number, window and owner`, planWhere(plan, 'rollback'));
    }
  },
});
