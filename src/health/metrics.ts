import type { BASELINES, HealthMetric, Plan } from '../evidence/plan.ts';
import { DRIVER_MEASURES, type DriverMeasure } from './data/measures.ts';

/** One metric with all that a plan and Microsoft's measure say of it. Rates are failure rates from 0 to 1. */
export interface MetricRule {
  readonly id: string;
  readonly measure: DriverMeasure | undefined;
  readonly bar: number | undefined;
  readonly tolerance: number;
  readonly nonInferior: number;
  readonly weight: number;
  readonly required: boolean;
  readonly baseline: (typeof BASELINES)[number];
  /** Devices below which nothing passes. */
  readonly minPopulation: number;
  /** More failures than this share, in any cohort of at least so many devices, trip at once. */
  readonly highFailure: { readonly above: number; readonly minPopulation: number };
}

/** Where neither plan nor measure names a population: Microsoft's for the measures of every driver. */
const MIN_POPULATION = 100;
const HIGH_FAILURE = { above: 0.5, minPopulation: 10 } as const;

export const measureOf = (number: string | undefined): DriverMeasure | undefined => (number === undefined ? undefined : DRIVER_MEASURES.find(({ ids }) => ids.includes(number)));

/** What a bar is a share of; bars per year of use or in seconds are no failure rate of devices. */
const SCALE: Readonly<Record<string, number>> = { fraction: 1, 'per 10000': 10_000 };

/** The strictest of a measure's bars, as a failure rate. */
export const measureBar = (measure: DriverMeasure | undefined): number | undefined => {
  const rates = (measure?.bars ?? []).flatMap(({ op, value, unit }) => {
    const scale = SCALE[unit];
    return scale === undefined ? [] : [op.startsWith('<') ? value / scale : 1 - value / scale];
  });
  return rates.length === 0 ? undefined : Math.min(...rates);
};

export const metricRule = (metric: HealthMetric, otherwise: (typeof BASELINES)[number]): MetricRule => {
  const measure = measureOf(metric.measure);
  const share = metric.bar === undefined ? undefined : metric.bar / 100;
  return {
    id: metric.id, measure, bar: share === undefined ? measureBar(measure) : metric.higherIsBetter ? 1 - share : share,
    tolerance: metric.tolerance, nonInferior: metric.nonInferior, weight: metric.weight, required: metric.required, baseline: metric.baseline ?? otherwise,
    minPopulation: measure?.minPopulation ?? MIN_POPULATION, highFailure: measure?.highFailure ?? HIGH_FAILURE,
  };
};

export const metricRules = ({ health }: Pick<Plan, 'health'>): readonly MetricRule[] => health.metrics.map((metric) => metricRule(metric, health.baseline?.mode ?? 'concurrent'));
