import type { HealthMetric, HealthSource, Plan } from '../evidence/plan.ts';

/** What Microsoft watches after an update, and what any plan has to watch. */
export const SIGNALS = ['crash', 'install', 'pnp'] as const;
export type Signal = (typeof SIGNALS)[number];

export const SIGNAL_NAMES: Readonly<Record<Signal, string>> = { crash: 'kernel crashes', install: 'installation success', pnp: 'PnP errors' };

/** Driver measures of Hardware Dev Center that tell of a signal, by number. */
const MEASURES: Readonly<Record<string, Signal>> = {
  '26118008': 'crash', '26118015': 'crash', '25739929': 'crash', '26647341': 'crash', '26647961': 'crash', '31019119': 'crash', '31019153': 'crash',
  '54704539': 'crash', '55368551': 'crash', '55368584': 'crash', '55581235': 'crash',
  '26387215': 'install', '23260700': 'install', '33480951': 'install', '26387262': 'pnp',
};

/** A metric without a measure says by its name what it counts. */
const NAMES: readonly (readonly [RegExp, Signal])[] = [[/crash|bugcheck|bsod|dump|kmc/i, 'crash'], [/pnp|problem-?code/i, 'pnp'], [/install/i, 'install']];

export const signalOf = (id: string, measure?: string): Signal | undefined => MEASURES[measure ?? ''] ?? NAMES.find(([pattern]) => pattern.test(id))?.[1];

export const metricsOf = ({ health }: Plan, ...signals: readonly Signal[]): readonly HealthMetric[] =>
  health.metrics.filter(({ id, measure }) => signals.some((signal) => signalOf(id, measure) === signal));

/** What each report can tell; the first two carry whatever is measured. */
const ADAPTER_SIGNALS: Readonly<Record<HealthSource['adapter'], readonly Signal[] | 'measured'>> = {
  'health-v1': 'measured', 'cohort-report': 'measured', 'hdc-install-health': ['install'], 'pnp-report': ['pnp'], failurehits: ['crash'],
};

export const sourcesOf = (plan: Plan, signal: Signal): readonly HealthSource[] =>
  plan.health.sources.filter(({ adapter }) => {
    const signals = ADAPTER_SIGNALS[adapter];
    return signals === 'measured' ? metricsOf(plan, signal).length > 0 : signals.includes(signal);
  });
