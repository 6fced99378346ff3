// The README's part on the simulation, made from the committed results.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NULLS, REGRESSIONS } from '../../src/health/simulation/model.ts';
import type { Estimate, FalsePauses, PolicyResult, Study } from '../../src/health/simulation/study.ts';

interface Results {
  readonly study: Study;
  readonly sizes: readonly { readonly devices: number; readonly study: Study }[];
  readonly harmless?: readonly FalsePauses[];
  readonly daily?: readonly FalsePauses[];
  readonly hourly?: readonly FalsePauses[];
}

const read = (): Results => JSON.parse(readFileSync(join(resolve(import.meta.dirname, '../simulation'), 'results.json'), 'utf8'));

const number = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const plain = ({ percent }: Estimate | undefined = { percent: Number.NaN, low: 0, high: 0 }): string => number(percent);
const ranged = (estimate: Estimate | undefined): string => (estimate === undefined ? '–' : `${number(estimate.percent)} (${number(estimate.low)}–${number(estimate.high)})`);

const falseText = ({ falsePauses }: PolicyResult): string => NULLS.map(({ id }) => plain(falsePauses[id])).join(' / ');

const row = (result: PolicyResult): string => {
  const name = `${result.label}${result.threshold === 'tuned' ? ', tuned' : ''}`;
  return `| ${result.policy === DEFAULT ? `**${name}** (default)` : name} | ${falseText(result)} | ${REGRESSIONS.map(({ id }) => ranged(result.harm[id])).join(' | ')} | ${plain(result.harmlessPauses)} |`;
};

const DEFAULT = 'ours-1.25-0.01';

const pausesText = ({ null: id, looksPerDay, alpha, runs, paused }: FalsePauses): string =>
  `| ${NULLS.find((scenario) => scenario.id === id)?.label ?? id} | ${looksPerDay === 1 ? 'daily' : 'hourly'} | ${number(alpha * 100)} % | ${paused.percent.toFixed(2)} % (${paused.low.toFixed(2)}–${paused.high.toFixed(2)}) | ${runs} |`;

export const simulationText = (): string => {
  const { study, sizes, harmless = [], daily = [], hourly = [] } = read();
  const stops = (tolerance: number, ratio: string): string => `${number(harmless.find((one) => one.tolerance === tolerance && one.null === ratio)?.paused.percent ?? Number.NaN)} %`;
  const ours = study.policies.find(({ policy }) => policy === DEFAULT);
  return [
    `Harm that each rule lets through, in percent of the harm of a schedule that nobody stops, with 95 % intervals (${study.harmRuns} rollouts each), and how often it stops a rollout in which nothing is wrong (${study.nullRuns} rollouts each: plain / patch day / frail cohorts first). ${study.devices.toLocaleString('en-US')} devices; made by \`npm run simulate\`, seed ${study.seed}.`,
    '',
    `| rule | false pauses, % | ${REGRESSIONS.map(({ label }) => label).join(' | ')} | stops a harmless 1.1 times, % |`,
    `|---|---|${REGRESSIONS.map(() => '---:').join('|')}|---:|`,
    `| nobody stops: devices harmed | – | ${REGRESSIONS.map(({ id }) => Math.round(study.blind[id] ?? 0).toLocaleString('en-US')).join(' | ')} | – |`,
    ...study.policies.map(row),
    '',
    'Tuned: the lowest threshold that stops at most 1 % of each kind of harmless rollout.',
    '',
    `The default tolerance is 1.25. Devices are not given the candidate by lot: who updates first differs from who does not, so a small difference need not be the driver's. Of rollouts whose rate really is 1.2 times the old one, a tolerance of 1 stops ${stops(1, '1.2')}, 1.1 stops ${stops(1.1, '1.2')}, 1.25 stops ${stops(1.25, '1.2')} and 1.5 stops ${stops(1.5, '1.2')}; of those at 1.1 times, ${stops(1, '1.1')}, ${stops(1.1, '1.1')}, ${stops(1.25, '1.1')} and ${stops(1.5, '1.1')}. So 1.25 is the lowest of the four that lets both go on, at the price the table shows: about half of the harm of a rate that rises 1.5 times. Where that is too much, set \`tolerance: 1.1\`.`,
    '',
    `Smaller fleets see less, at the default: ${sizes.map(({ devices, study: small }) => `with ${devices.toLocaleString('en-US')} devices ${plain(small.policies[0]?.harm['double'])} % of a doubled rate's harm and ${plain(small.policies[0]?.harm['cohort9'])} % of the 9 % cohort's`).join(', ')}${ours === undefined ? '' : `, with a million ${plain(ours.harm['double'])} % and ${plain(ours.harm['cohort9'])} %`}.`,
    ...(daily.length + hourly.length === 0 ? [] : [
      '', 'False pauses of our rule at a tolerance of 1, where nothing is forgiven:', '', '| nothing is wrong, but | looks | alpha | paused | rollouts |', '|---|---|---:|---:|---:|', ...[...daily, ...hourly].map(pausesText),
    ]),
    '',
    'What this is not: field data. The peers are their published decision rules on this model, not the products. A stratified Cochran-Mantel-Haenszel test with a correction for looks does about as well for regressions everywhere; what the e-process adds is the single cohort, any number of looks, and one number over cohorts and metrics. Devices are not given the candidate by lot, so a difference may have another cause than the driver.',
  ].join('\n');
};
