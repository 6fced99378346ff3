import type { MonitoringBaseline } from '../../evidence/claims.ts';
import type { Plan } from '../../evidence/plan.ts';
import { DAY } from '../../policy/freshness.ts';
import { claimRemedy, claimsOf, type ClaimsFound } from '../claims.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, pass, warn, type Observation } from '../rule.ts';

const MAX_DAYS = 60;

type Recorded = MonitoringBaseline['metrics'][number];

/** The metrics that decide whether a ring is left; where none is marked, all of them. */
const exitMetrics = ({ health: { metrics } }: Plan): readonly string[] => {
  const required = metrics.filter((metric) => metric.required);
  return (required.length > 0 ? required : metrics).map(({ id }) => id);
};

const problemOf = (metric: string, records: readonly Recorded[], now: Date): string | undefined => {
  const latest = records.filter(({ id }) => id === metric).toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (latest === undefined) return `no value of "${metric}" is recorded for the version before`;
  const days = (now.getTime() - Date.parse(`${latest.date}T00:00:00Z`)) / DAY;
  if (latest.sample <= 0) return `the value of "${metric}" rests on no device`;
  if (days < 0) return `the value of "${metric}" is dated ${latest.date}, which is yet to come`;
  return days > MAX_DAYS ? `the value of "${metric}" is of ${latest.date}, more than ${MAX_DAYS} days ago` : undefined;
};

const lackReason = ({ counting, refused }: ClaimsFound<'monitoring-baseline'>): string =>
  counting.length > 0 || refused[0] === undefined ? '' : `; the claim ${refused[0].id} does not count: ${refused[0].reason}`;

export const baselineIsRecorded = defineRule({
  id: 'MON-002',
  family: 'monitoring',
  title: 'Baseline of the previous version recorded',
  seed: ['S56', 'S52', 'S53', 'S50'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Export the report of N-1.',
  why: 'Half a percent of crashing machines is a disaster or an ordinary Tuesday, depending on what the version before did. Its numbers vanish from the reports as it is replaced, so they are written down before the rollout begins.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: Overview of Microsoft driver measures',
  applies: (_, { policy }) => (policy.firstRelease ? 'this is the first release, nothing was measured before' : true),
  needs: ['plan'],
  uses: ['claims', 'tree'],
  *check({ plan: plans, claims, tree }, context) {
    const found = claimsOf('monitoring-baseline', { claims, tree }, context);
    const records = found.counting.flatMap(({ claim }) => claim.metrics);
    for (const { value: plan } of plans) {
      const metrics = exitMetrics(plan);
      const problems = metrics.flatMap((metric): readonly Observation[] => {
        const problem = problemOf(metric, records, context.now);
        return problem === undefined ? [] : [warn(`${problem}${lackReason(found)}`, planWhere(plan, 'health', claimRemedy(found)))];
      });
      yield* problems;
      if (metrics.length === 0) yield warn('the plan has no metric that could have a baseline', planWhere(plan, 'health', 'Add metrics to health.metrics.'));
      else if (problems.length === 0) yield pass(`${metrics.length} metrics of the version before are recorded`, planWhere(plan, 'health'));
    }
  },
});
