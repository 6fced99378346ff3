// npm run simulate: our rule beside others on the same simulated rollouts, with fixed seeds; writes results.json, from which the README's table is made.
// `simulate.ts study`, `daily` or `hourly` does one part and keeps the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLEET, HARMLESS, NULLS, REGRESSIONS } from '../../src/health/simulation/model.ts';
import { falsePauses, OURS, study, type FalsePauses, type Study } from '../../src/health/simulation/study.ts';

interface Results {
  study?: Study;
  sizes?: readonly { readonly devices: number; readonly study: Study }[];
  harmless?: readonly FalsePauses[];
  daily?: readonly FalsePauses[];
  hourly?: readonly FalsePauses[];
}

const path = join(import.meta.dirname, 'results.json');
const read = (): Results => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value);
const keep = (part: Results): void => writeFileSync(path, `${JSON.stringify({ ...read(), ...part }, rounded, 1)}\n`);
const wanted = process.argv.slice(2);
const wants = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

const RUNS = 10_000;
if (wants('study')) {
  keep({ study: study({ seed: 20_261_128, nullRuns: 1000, harmRuns: 200 }) });
  const policies = OURS.filter(({ id }) => id === 'ours-1.25-0.01');
  keep({ sizes: [20_000, 200_000].map((devices) => ({ devices, study: study({ seed: 3, nullRuns: 1, harmRuns: 200, policies, fleet: { ...FLEET, devices } }) })) });
}
// A real difference that hurts nobody much: what each tolerance makes of it.
if (wants('harmless')) keep({ harmless: [1, 1.1, 1.25, 1.5].flatMap((tolerance) => [1.1, 1.2].map((ratio) => falsePauses({ ...HARMLESS, id: String(ratio), ratio }, 1, 0.01, tolerance, 1000, 13))) });
// A tolerance of 1 is where a null is hardest: nothing is forgiven.
if (wants('daily')) keep({ daily: NULLS.map((scenario) => falsePauses(scenario, 1, 0.05, 1, RUNS, 11)) });
if (wants('hourly')) keep({ hourly: NULLS.slice(0, 1).map((scenario) => falsePauses(scenario, 24, 0.05, 1, RUNS, 12)) });
console.log(`${REGRESSIONS.length} regressions, ${NULLS.length} nulls: ${path}`);
