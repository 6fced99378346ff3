import type { Plan } from '../../evidence/plan.ts';
import { SIGNAL_NAMES, SIGNALS, sourcesOf, type Signal } from '../health-signals.ts';
import { planWhere } from '../plan-where.ts';
import { defineRule, fail, pass, type Observation } from '../rule.ts';

const DAY = 24;

const METRICS: Readonly<Record<Signal, string>> = {
  crash: '{id: kernel-crash, measure: "26118008", bar: 1%}', install: '{id: install, measure: "26387215", bar: 95%, direction: higher-is-better}', pnp: '{id: pnp-error, measure: "26387262", bar: 5%}',
};

const signalProblem = (plan: Plan, signal: Signal): Observation | undefined => {
  const name = SIGNAL_NAMES[signal];
  const sources = sourcesOf(plan, signal);
  if (sources.some(({ owner, every }) => owner !== undefined && every !== undefined && every.hours <= DAY)) return undefined;
  const remedy = plan.health.sources.length === 0 ? 'Add to health: `sources: [{adapter: health-v1, path: "health/*.csv", owner: quality, every: 24h}]`' : `Add to health.metrics: \`- ${METRICS[signal]}\``;
  if (sources.length === 0) return fail(`nothing in the plan tells of ${name}`, planWhere(plan, 'health', remedy));
  const [source] = sources;
  const owned = sources.some(({ owner }) => owner !== undefined);
  const named = source === undefined ? '' : ` (${source.adapter})`;
  return owned ? fail(`${name} are reported more rarely than once a day, or nobody says how often${named}`, planWhere(plan, 'health', 'Write every: 24h in the source.'))
    : fail(`nobody owns the report of ${name}${named}`, planWhere(plan, 'health', 'Write owner: <role or login> in the source.'));
};

export const signalsArePlanned = defineRule({
  id: 'MON-001',
  family: 'monitoring',
  title: 'Telemetry plan covers crashes, install and PnP failures',
  seed: ['S54', 'S55', 'S56', 'S53', 'S05', 'S47', 'S66'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'List WER or Partner Center reports, or your own telemetry.',
  why: 'A rollout is gradual only if somebody looks between the steps. The three signals fail independently: a driver that never installs does not crash, and one that installs may leave its device with an error code.',
  authority: 'Safe deployment best practices for Windows drivers; Microsoft Learn: Driver install and health summary, IDR cohort, PnP failure and reliability reports',
  needs: ['plan'],
  *check({ plan: plans }) {
    for (const { value: plan } of plans) {
      const problems = SIGNALS.flatMap((signal) => signalProblem(plan, signal) ?? []);
      yield* problems;
      if (problems.length === 0) yield pass(`${SIGNALS.map((signal) => SIGNAL_NAMES[signal]).join(', ')}: each reported daily, by somebody who owns it`, planWhere(plan, 'health'));
    }
  },
});
