import { percentText } from '../health/judge-metric.ts';
import type { PlanSimulation } from '../health/simulation/plan.ts';
import { visible } from './markdown.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A simulated plan as lines for a terminal. */
export const planSimulationText = (result: PlanSimulation): string => [
  `${visible(result.metric)}: tolerance ${result.tolerance}, alpha ${result.alpha}, ${whole(result.devices)} devices, ${result.runs} rollouts of each kind`, '',
  'ring by ring: from this day on, this share of the fleet, and the smallest rise of the failure rate that so many devices show with 80 % power',
  ...result.schedule.map(({ ring, day, share, devices, detectableRatio }) => `  day ${String(day).padStart(3)}  ${percentText(share).padStart(7)}  ${whole(devices).padStart(11)} devices  ${detectableRatio === undefined ? 'nothing' : `${Number(detectableRatio.toPrecision(3))} times`}  ${visible(ring, 40)}`), '',
  'what goes wrong, and how many devices it harms: when nobody stops, and with this plan',
  ...result.scenarios.map(({ label, blind, harmed, paused, medianDay }) =>
    `  ${whole(blind).padStart(9)} -> ${whole(harmed).padStart(9)} (${percentText(blind === 0 ? 0 : harmed / blind)})  paused in ${percentText(paused)}${medianDay === undefined ? '' : `, mostly by day ${Math.ceil(medianDay)}`}: ${label}`), '',
  'nothing is wrong, and it is paused all the same',
  ...result.falsePauses.map(({ label, share, high }) => `  ${percentText(share)} (at most ${percentText(high)}): ${label}`), '',
  'This is a simulation, not field data: the cohorts and the way reports arrive are a model.',
].join('\n');
