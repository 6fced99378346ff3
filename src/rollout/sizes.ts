import { detectableRatio, zeroFailureSampleSize } from '../health/stats/power.ts';
import type { SampleSizes } from './sample-size.ts';

const ALPHA = 0.05;
const POWER = 0.8;

/** Sample sizes by the statistics that judge health later; regressions are looked for with as many devices on the old version. */
export const SAMPLE_SIZES: SampleSizes = {
  fixed: (bar) => zeroFailureSampleSize(bar, ALPHA).fixed,
  anytime: (bar) => zeroFailureSampleSize(bar, ALPHA).anytime,
  detectable: (base, devices) => detectableRatio(devices, { baselineRate: base, baselinePerCandidate: 1, alpha: ALPHA, power: POWER }),
};
